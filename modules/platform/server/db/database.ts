import { type Kysely, sql, type Transaction } from 'kysely';
import type { PlatformTables } from '../tables.ts';

/** A transaction as the role that owns nothing. A module adds its own tables: `tx.withTables<BillingTables>()`. */
export type Tx = Transaction<PlatformTables>;

export interface Database {
  kind: 'embedded' | 'postgres';
  /** True when the last run ended without closing and the log was replayed. */
  recovered: boolean;
  /** For sign-in and other rows that belong to no practice. */
  kysely: Kysely<PlatformTables>;
  /**
   * Runs work in one transaction that sees one practice. On the embedded database there is one connection:
   * work that opens another transaction would wait for itself.
   * @throws RangeError when the id is not a uuid.
   */
  inPractice<T>(practiceId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A transaction that sees no practice's rows. */
  outsidePractice<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Raw SQL as the owner of the tables: for migrations and the job runner alone. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MAX_ATTEMPTS = 3;
/** Serialization failure and deadlock: the database asks to try the same again. */
const WORTH_ANOTHER_TRY = ['40001', '40P01'];

/** The two ways to run a transaction, the same on both databases. */
export function transactionsOn(
  kysely: Kysely<PlatformTables>,
): Pick<Database, 'inPractice' | 'outsidePractice'> {
  return {
    inPractice(practiceId, work) {
      if (!UUID.test(practiceId)) throw new RangeError('A practice id is a lower-case uuid.');
      // A literal, because a parameter in SET would not reach the workers of a distributed database.
      const bind = sql.raw(`set local app.practice_id = '${practiceId}'`);
      return again(() =>
        kysely.transaction().execute(async (tx) => {
          await bind.execute(tx);
          return work(tx);
        }),
      );
    },
    outsidePractice: (work) => again(() => kysely.transaction().execute(work)),
  };
}

/** Tries a transaction again when the database asks for it, a few times. */
export async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= MAX_ATTEMPTS || !WORTH_ANOTHER_TRY.includes(codeOf(error))) throw error;
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
