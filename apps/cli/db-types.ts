import { join } from 'node:path';
import { migrate, openInMemory, writeTables } from '#platform/host';
import { root } from './root.ts';

/** `npm run db:types`: writes the row types of every module from a freshly migrated database. */
export async function runDbTypes(): Promise<void> {
  const db = await openInMemory();
  try {
    await migrate(db, join(root(), 'db', 'migrations'));
    await writeTables(db, root());
    process.stdout.write('Wrote modules/*/server/tables.ts\n');
  } finally {
    await db.close();
  }
}
