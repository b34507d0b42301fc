import type { Temporal } from 'temporal-polyfill';

export type SecurityEventKind =
  | 'sign_in'
  | 'sign_in_failed'
  | 'sign_out'
  | 'lock'
  | 'unlock'
  | 'unlock_failed'
  | 'password_changed'
  | 'password_change_failed'
  | 'password_reset_asked'
  | 'password_reset'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'backup_codes_renewed'
  | 'session_ended';

/** Something that belongs in the audit log. The ids are absent where nobody is known: a wrong e-mail. */
export interface SecurityEvent {
  kind: SecurityEventKind;
  userId?: string | undefined;
  practiceId?: string | undefined;
  sessionId?: string | undefined;
  at: Temporal.Instant;
}
