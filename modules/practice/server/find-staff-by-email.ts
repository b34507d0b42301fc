import { type Database, listTenants } from '#platform';
import { staffIdByEmail } from './staff.store.ts';

/** Looks in every practice of this installation for who signs in with that address. */
export async function findStaffByEmail(
  db: Database,
  email: string,
): Promise<{ practiceId: string; staffId: string } | null> {
  for (const practiceId of await listTenants(db)) {
    const staffId = await db.inPractice(practiceId, (tx) => staffIdByEmail(tx, practiceId, email));
    if (staffId) return { practiceId, staffId };
  }
  return null;
}
