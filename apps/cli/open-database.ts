import { join } from 'node:path';
import { type Database, migrate, openEmbedded, openPostgres, type Settings } from '#platform/host';
import { root } from './root.ts';

/** Opens the database the settings name, and brings it up to date. @returns the names of migrations applied now. */
export async function openReadyDatabase(settings: Settings): Promise<{ db: Database; applied: string[] }> {
  const db = settings.DATABASE_URL
    ? openPostgres(settings.DATABASE_URL)
    : await openEmbedded(settings.CASEROOM_DATA);
  try {
    return { db, applied: await migrate(db, join(root(), 'db', 'migrations')) };
  } catch (error) {
    await db.close();
    throw error;
  }
}
