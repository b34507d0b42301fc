import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { PlatformTables } from '../tables.ts';
import { type Database, transactionsOn } from './database.ts';
import { parsers } from './parsers.ts';

const POOL_SIZE = 12;
const OWNER_POOL_SIZE = 3;
/** Half of what the audit's seals wait for: no transaction may commit behind a seal. */
const TIMEOUTS = '-c statement_timeout=25000 -c idle_in_transaction_session_timeout=25000';

const types: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: string) =>
    parsers[id] ?? pg.types.getTypeParser(id, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};

/**
 * Opens PostgreSQL through two pools: one as `caseroom_app`, which owns nothing, for all that the server does;
 * one as the user of the address, who owns the tables, for migrations and the job runner.
 * @param url `postgres://user:password@host:port/database`
 */
export function openPostgres(url: string, poolSize = POOL_SIZE): Database {
  const shared = { connectionString: url, types, application_name: 'caseroom' };
  const app = new pg.Pool({
    ...shared,
    max: poolSize,
    options: `-c role=caseroom_app -c TimeZone=UTC ${TIMEOUTS}`,
  });
  const owner = new pg.Pool({ ...shared, max: OWNER_POOL_SIZE, options: '-c TimeZone=UTC' });
  // A connection that breaks while it idles is replaced at the next use; without a listener it would end the process.
  for (const pool of [app, owner]) pool.on('error', () => undefined);
  const kysely = new Kysely<PlatformTables>({ dialect: new PostgresDialect({ pool: app }) });
  return {
    kind: 'postgres',
    recovered: false,
    kysely,
    ...transactionsOn(kysely),
    executeSql: async (text, values) => {
      const result = await owner.query(text, values && values.length > 0 ? values : undefined);
      const last = Array.isArray(result) ? result.at(-1) : result;
      return { rows: last?.rows ?? [] };
    },
    close: async () => {
      await kysely.destroy();
      await owner.end();
    },
  };
}
