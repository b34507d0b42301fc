import type { StaffRecord } from '../server/actor.ts';
import { createAuditWriter } from '../server/audit/audit-writer.ts';
import { handClock } from '../server/clock.ts';
import type { Database } from '../server/db/index.ts';
import type { Services } from '../server/services.ts';
import { createVault } from '../server/vault.ts';

export interface TestServices extends Services {
  /** What was logged, to see that nothing private is in it. */
  logged: { fields: Record<string, unknown>; message: string }[];
  clock: ReturnType<typeof handClock>;
}

const absent = (what: string) => () => Promise.reject(new Error(`This test has no ${what}.`));

/** Services for a use case's test: a real database, one member of staff, a clock that stands still. */
export function testServices(parts: { db: Database; staff: StaffRecord; now?: string }): TestServices {
  const logged: TestServices['logged'] = [];
  const log = (fields: Record<string, unknown>, message: string) => {
    logged.push({ fields, message });
  };
  const { db, staff } = parts;
  return {
    db,
    clock: handClock(parts.now ?? '2026-03-02T15:00:00Z'),
    vault: createVault('the secret of a test, long enough to be one'),
    audit: createAuditWriter(db),
    staff: {
      byUser: async (_tx, userId) => (userId === staff.userId ? staff : null),
      byId: async (_tx, staffId) => (staffId === staff.staffId ? staff : null),
      practice: async () => ({
        practiceId: staff.staffId,
        name: 'Test practice',
        zone: 'America/New_York',
        demo: false,
      }),
    },
    identity: {
      handle: absent('sign-in'),
      createUser: absent('sign-in'),
      removeUser: absent('sign-in'),
      session: absent('sign-in'),
      unlock: absent('sign-in'),
      lock: absent('sign-in'),
    },
    demo: { start: absent('demo') },
    mailIsSent: false,
    idleSeconds: 900,
    log: { info: log, warn: log, error: log },
    logged,
    nudge: () => undefined,
  };
}
