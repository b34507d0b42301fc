import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './database.ts';

/** The database can not be made ready; the message says what to do. */
export class DatabaseSetupError extends Error {
  override name = 'DatabaseSetupError';
}

interface Migration {
  name: string;
  text: string;
  sha256: string;
}

const NAME = /^\d{4}_[a-z]+_[a-z0-9_]+\.sql$/;
/** Any fixed number: two servers that start at once take turns by it. */
const LOCK = 7_310_001;

/**
 * Brings the database up to the newest migration, each in one transaction.
 * @param folder where the ordered SQL files lie.
 * @returns the names that were applied now.
 * @throws DatabaseSetupError when an applied file was changed since, or the owner may not create the role.
 */
export async function migrate(db: Database, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  await prepare(db);
  const applied: string[] = [];
  for (const migration of migrations) {
    if (await applyOne(db, migration)) applied.push(migration.name);
  }
  return applied;
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      if (!NAME.test(name))
        throw new DatabaseSetupError(`Migration ${name} is not named like 0042_billing_add_credit.sql.`);
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function prepare(db: Database): Promise<void> {
  try {
    await db.executeSql(bootstrap);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new DatabaseSetupError(
      'The user of DATABASE_URL may not create the role caseroom_app, a schema or an extension. Let an administrator run: ' +
        'create role caseroom_app nologin; grant caseroom_app to <that user>; create extension btree_gist; create extension pg_trgm; create extension unaccent;',
    );
  }
}

/** Statements sent together are one transaction; its lock makes a second process wait and then find it done. */
async function applyOne(db: Database, migration: Migration): Promise<boolean> {
  const found = await db.executeSql('select sha256 from platform.schema_migration where name = $1', [
    migration.name,
  ]);
  const before = found.rows[0] as { sha256: string } | undefined;
  if (before && before.sha256 !== migration.sha256) {
    throw new DatabaseSetupError(
      `Migration ${migration.name} was changed after it was applied. Put it back and add a new one.`,
    );
  }
  if (before) return false;
  try {
    await db.executeSql(
      `select pg_advisory_xact_lock(${LOCK});
       insert into platform.schema_migration (name, sha256) values ('${migration.name}', '${migration.sha256}');
       ${migration.text}`,
    );
    return true;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint === 'schema_migration_pkey') return false;
    throw error;
  }
}

const bootstrap = `
select pg_advisory_xact_lock(${LOCK});
do $$
begin
  if not exists (select from pg_roles where rolname = 'caseroom_app') then
    create role caseroom_app nologin;
  end if;
  if not pg_has_role(current_user, 'caseroom_app', 'member') then
    execute format('grant caseroom_app to %I', current_user);
  end if;
end $$;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create schema if not exists platform;
grant usage on schema platform to caseroom_app;
create table if not exists platform.schema_migration (
  name        text primary key,
  sha256      text not null,
  applied_at  timestamptz not null default now()
);`;
