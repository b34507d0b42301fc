import type { Generated } from 'kysely';

export interface PlatformTables {
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
  'platform.idempotency_key': {
    practice_id: string;
    actor_id: string;
    key: string;
    action: string;
    request_hash: string;
    response: unknown;
    created_at: string;
  };
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
  'platform.tenant': {
    practice_id: string;
    created_at: string;
  };
  'platform.setup': {
    singleton: Generated<boolean>;
    claimed_at: string;
  };
}
