import type { SecurityEvent } from '../auth/index.ts';
import type { Services } from '../services.ts';

const refused = ['sign_in_failed', 'unlock_failed', 'password_change_failed'];

/** Puts what happened at the door into the audit log of the practice it belongs to. */
export async function auditSecurityEvent(services: Services, event: SecurityEvent): Promise<void> {
  const { practiceId, userId, kind, at } = event;
  // A guess at an address that nobody here has belongs to no practice's log.
  if (!practiceId) return;
  const staff = userId
    ? await services.db.inPractice(practiceId, (tx) => services.staff.byUser(tx, userId))
    : null;
  await services.audit.add(practiceId, {
    at: at.toString(),
    actorStaffId: staff?.staffId ?? null,
    actorName: staff?.name ?? 'unknown',
    via: 'session',
    tokenId: null,
    action: `session.${kind}`,
    effect: 'write',
    outcome: refused.includes(kind) ? 'refused' : 'done',
    subjectKind: staff ? 'staff' : null,
    subjectIds: staff ? [staff.staffId] : [],
  });
}
