import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './database.ts';
import { printTables } from './print-tables.ts';

const fileOf = (root: string, schema: string) => join(root, 'modules', schema, 'server', 'tables.ts');

/** @returns the modules whose `tables.ts` does not say what the migrated database holds. */
export async function tablesDrift(db: Database, root: string): Promise<string[]> {
  const drifted: string[] = [];
  for (const [schema, text] of await printTables(db)) {
    const there = await readFile(fileOf(root, schema), 'utf8').catch(() => '');
    if (there !== text) drifted.push(schema);
  }
  return drifted;
}

/** Writes every module's `tables.ts` anew. @param root of the package. */
export async function writeTables(db: Database, root: string): Promise<void> {
  for (const [schema, text] of await printTables(db)) await writeFile(fileOf(root, schema), text);
}
