export { DataFolderInUse } from './data-folder-lock.ts';
export type { Database, Tx } from './database.ts';
export { DatabaseSetupError, migrate } from './migrate.ts';
export { type EmbeddedDatabase, openEmbedded, openInMemory } from './open-embedded.ts';
export { openPostgres } from './open-postgres.ts';
export { tablesDrift, writeTables } from './tables-drift.ts';
