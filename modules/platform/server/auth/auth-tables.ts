import type { Generated } from 'kysely';

export type AuthTables = {
  'platform.auth_user': {
    id: string;
    practice_id: string;
    email: string;
    email_verified: Generated<boolean>;
    name: string;
    image: string | null;
    two_factor_enabled: Generated<boolean>;
    created_at: string;
    updated_at: string;
  };
  'platform.auth_session': {
    id: string;
    user_id: string;
    token: string;
    expires_at: string;
    last_active_at: string;
    locked_at: string | null;
    ip_address: string | null;
    user_agent: string | null;
    created_at: string;
    updated_at: string;
  };
  'platform.auth_account': {
    id: string;
    user_id: string;
    account_id: string;
    provider_id: string;
    password: string | null;
    created_at: string;
    updated_at: string;
  };
  'platform.auth_verification': {
    id: string;
    identifier: string;
    value: string;
    expires_at: string;
    created_at: string;
    updated_at: string;
  };
};
