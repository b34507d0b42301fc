import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, openInMemory, openPostgres } from '../server/db/index.ts';
import { startThrowawayPostgres } from './throwaway-postgres.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../db/migrations');

export const TEMPLATE = 'caseroom_template';

/**
 * Once for a run of tests: a migrated image of the embedded database, and a throw-away PostgreSQL with a
 * migrated template. Each test file then starts from a copy in a moment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'caseroom-test-'));
  process.env.CASEROOM_TEST_IMAGE = await makeImage(folder);
  const server = await startThrowawayPostgres();
  if (server) {
    await makeTemplate(server.url);
    process.env.CASEROOM_TEST_POSTGRES = server.url;
  } else {
    console.warn('No PostgreSQL 15 or newer is installed here, so the tests on it are skipped.');
  }
  return async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeImage(folder: string): Promise<string> {
  const db = await openInMemory();
  await migrate(db, MIGRATIONS);
  const image = await db.engine.dumpDataDir('none');
  const file = join(folder, 'embedded.tar');
  writeFileSync(file, Buffer.from(await image.arrayBuffer()));
  await db.close();
  return file;
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const db = openPostgres(url.replace(/\/postgres$/, `/${TEMPLATE}`));
  await migrate(db, MIGRATIONS);
  await db.close();
}
