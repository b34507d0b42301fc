import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { Kysely } from 'kysely';
import type { PlatformTables } from '../tables.ts';
import { lockFolder } from './data-folder-lock.ts';
import { type Database, transactionsOn } from './database.ts';
import { DurableFs, durableStartParams, type SyncCount } from './durable-fs.ts';
import { Mutex } from './mutex.ts';
import { parsers } from './parsers.ts';
import { pgliteDialect } from './pglite-dialect.ts';

const shared = { extensions: { btree_gist, pg_trgm, unaccent }, parsers } satisfies PGliteOptions;

export interface EmbeddedDatabase extends Database {
  kind: 'embedded';
  engine: PGlite;
  /** How often the disk was waited for since the start. */
  syncs(): Readonly<SyncCount>;
}

/**
 * Opens the database in a folder, or makes it. One process at a time.
 * @throws DataFolderInUse while another process has it.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const lock = lockFolder(folder);
  try {
    const fs = new DurableFs(join(folder, 'database'));
    const engine = await PGlite.create({
      ...shared,
      fs,
      startParams: durableStartParams(PGlite.defaultStartParams),
    });
    const database = await databaseOn(engine, lock.leftOpen);
    const close = async () => {
      await database.close();
      lock.release();
    };
    return { ...database, close, syncs: () => fs.syncs };
  } catch (error) {
    // The lock tells the next start that this one did not end well; only a failed start gives it back.
    if (!lock.leftOpen) lock.release();
    throw error;
  }
}

/** A database that is gone with the process, for tests. @param image what `engine.dumpDataDir` once gave. */
export async function openInMemory(image?: Blob): Promise<EmbeddedDatabase> {
  return databaseOn(await PGlite.create({ ...shared, ...(image ? { loadDataDir: image } : {}) }), false);
}

async function databaseOn(engine: PGlite, recovered: boolean): Promise<EmbeddedDatabase> {
  await engine.exec("set time zone 'UTC'");
  // The role is made by the first migration; until then there is nothing to keep from anybody.
  await engine.exec('set role caseroom_app').catch(() => undefined);
  const mutex = new Mutex();
  const kysely = new Kysely<PlatformTables>({ dialect: pgliteDialect(engine, mutex) });
  return {
    kind: 'embedded',
    engine,
    recovered,
    syncs: () => ({ files: 0, folders: 0 }),
    kysely,
    ...transactionsOn(kysely),
    async executeSql(text, values) {
      const release = await mutex.acquire();
      try {
        await engine.exec('reset role');
        if (values && values.length > 0) return await engine.query(text, values);
        return { rows: (await engine.exec(text)).at(-1)?.rows ?? [] };
      } finally {
        await engine.exec('set role caseroom_app').catch(() => undefined);
        release();
      }
    },
    close: async () => {
      const release = await mutex.acquire();
      release();
      await engine.close();
    },
  };
}
