import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Database, openInMemory, openPostgres } from '../server/db/index.ts';
import { TEMPLATE } from './global-setup.ts';

export interface DatabaseContext {
  /** A migrated database of this test file's own, empty. */
  readonly db: Database;
  readonly kind: Database['kind'];
  /** Runs SQL as the owner of the tables, past row-level security: for arranging what the server never could. */
  asOwner(sql: string): Promise<unknown[]>;
}

/** Declares the same tests once on the embedded database and once on PostgreSQL, where that is installed. */
export function describeOnDatabases(name: string, declare: (context: DatabaseContext) => void): void {
  describe(`${name} (embedded)`, () => declare(contextOf('embedded')));
  describe.skipIf(!process.env.CASEROOM_TEST_POSTGRES)(`${name} (PostgreSQL)`, () =>
    declare(contextOf('postgres')),
  );
}

function contextOf(kind: Database['kind']): DatabaseContext {
  let opened: { db: Database; drop: () => Promise<void> } | undefined;
  beforeAll(async () => {
    opened = kind === 'embedded' ? await openImage() : await openCopy();
  });
  afterAll(async () => {
    await opened?.db.close();
    await opened?.drop();
  });
  const db = () => {
    if (!opened) throw new Error('The database is open only while tests run.');
    return opened.db;
  };
  return {
    kind,
    get db() {
      return db();
    },
    asOwner: async (sql) => (await db().executeSql(sql)).rows,
  };
}

/** A database in memory, migrated. */
export async function openTestDatabase(): Promise<Database> {
  return (await openImage()).db;
}

async function openImage() {
  const file = process.env.CASEROOM_TEST_IMAGE;
  if (!file)
    throw new Error('The image of the test database is missing: vitest runs its global set-up first.');
  const db = await openInMemory(new Blob([readFileSync(file)]));
  return { db, drop: async () => undefined };
}

/** A copy of the migrated template on the throw-away PostgreSQL. */
async function openCopy() {
  const server = process.env.CASEROOM_TEST_POSTGRES ?? '';
  const name = `t_${randomBytes(6).toString('hex')}`;
  const asAdmin = async (sql: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await asAdmin(`create database ${name} template ${TEMPLATE}`);
  const db = openPostgres(server.replace(/\/postgres$/, `/${name}`));
  return { db, drop: () => asAdmin(`drop database ${name} with (force)`) };
}
