// Made by `npm run db:types` from the migrated database.
import type { Generated } from 'kysely';

export type PlatformTables = {
  'platform.api_token': {
    practice_id: string;
    id: string;
    staff_id: string;
    name: string;
    secret_hash: string;
    scopes: string[];
    created_at: string;
    expires_at: string | null;
    last_used_at: string | null;
    revoked_at: string | null;
  };
  'platform.audit_event': {
    practice_id: string;
    id: string;
    at: string;
    actor_staff_id: string | null;
    actor_name: string;
    on_behalf_of: string | null;
    via: string;
    token_id: string | null;
    action: string;
    effect: string;
    outcome: string;
    subject_kind: string | null;
    subject_ids: Generated<string[]>;
  };
  'platform.audit_seal': {
    practice_id: string;
    number: number;
    sealed_at: string;
    after_id: string | null;
    through_id: string;
    event_count: number;
    digest: string;
    previous_digest: string;
  };
  'platform.auth_account': {
    id: string;
    user_id: string;
    account_id: string;
    provider_id: string;
    password: string | null;
    access_token: string | null;
    refresh_token: string | null;
    id_token: string | null;
    access_token_expires_at: string | null;
    refresh_token_expires_at: string | null;
    scope: string | null;
    created_at: string;
    updated_at: string;
  };
  'platform.auth_guess': {
    bucket: string;
    tried_at: string[];
    last_at: string;
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
  'platform.auth_two_factor': {
    id: string;
    user_id: string;
    secret: string;
    backup_codes: string;
    verified: Generated<boolean>;
    failed_verification_count: Generated<number>;
    locked_until: string | null;
  };
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
  'platform.auth_verification': {
    id: string;
    identifier: string;
    value: string;
    expires_at: string;
    created_at: string;
    updated_at: string;
  };
  'platform.idempotency_key': {
    practice_id: string;
    actor_id: string;
    key: string;
    action: string;
    request_hash: string;
    response: unknown;
    created_at: string;
  };
  'platform.mail_message': {
    practice_id: string;
    id: string;
    recipient: string;
    subject: string;
    body: string;
    state: string;
    attempts: Generated<number>;
    error: string | null;
    created_at: string;
    sent_at: string | null;
  };
  'platform.outbox_event': {
    practice_id: string;
    id: string;
    name: string;
    payload: unknown;
    created_at: string;
    delivered_at: string | null;
    attempts: Generated<number>;
    last_error: string | null;
  };
  'platform.setup': {
    singleton: Generated<boolean>;
    claimed_at: string;
  };
  'platform.tenant': {
    practice_id: string;
    created_at: string;
  };
};
