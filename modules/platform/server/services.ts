import type { StaffDirectory } from './actor.ts';
import type { AuditWriter } from './audit/audit-writer.ts';
import type { Identity } from './auth/index.ts';
import type { Clock } from './clock.ts';
import type { Database } from './db/database.ts';
import type { Vault } from './vault.ts';

/** Starts the demo practice; the server's root knows how. @returns what the visitor signs in with. */
export interface DemoPractice {
  start(): Promise<{ email: string; password: string }>;
}

/** What every use case may reach beyond its transaction. Made once, by the server's root or a test. */
export interface Services {
  db: Database;
  clock: Clock;
  identity: Identity;
  vault: Vault;
  staff: StaffDirectory;
  demo: DemoPractice;
  audit: AuditWriter;
  /** True when SMTP is configured; else mail is kept for reading on the Outbox page. */
  mailIsSent: boolean;
  /** Seconds without a touch after which a session locks. */
  idleSeconds: number;
  log: Log;
  /** Tells the job runner that a write was committed, so that what waits need not be found by polling. */
  nudge(): void;
}

export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
