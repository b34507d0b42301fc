/**
 * The door for the programs in `apps`: what a server is put together from.
 * Modules use `#platform`; only `apps` and tests come in here.
 */

export { auditRoutes } from './server/audit/audit.routes.ts';
export { auditSecurityEvent } from './server/audit/audit-security-event.ts';
export { createAuditWriter } from './server/audit/audit-writer.ts';
export { createIdentity, type Identity } from './server/auth/index.ts';
export { type Clock, handClock, systemClock } from './server/clock.ts';
export {
  type Database,
  DatabaseSetupError,
  DataFolderInUse,
  migrate,
  openEmbedded,
  openInMemory,
  openPostgres,
  tablesDrift,
  writeTables,
} from './server/db/index.ts';
export { checkRoutes, type RouteRow } from './server/http/check-routes.ts';
export { createHttpApp } from './server/http/http-app.ts';
export { addReference } from './server/http/reference.ts';
export { addStaticFiles } from './server/http/static-files.ts';
export { type Job, type JobRunner, startJobs } from './server/jobs/job-runner.ts';
export { DELIVER_JOB, MAIL_JOB, platformJobs } from './server/jobs/platform-jobs.ts';
export { listTenants } from './server/jobs/tenant.store.ts';
export { insertMail } from './server/mail/mail.store.ts';
export { outboxRoutes } from './server/mail/outbox.routes.ts';
export { smtpCarrier } from './server/mail/send-mail.ts';
export { installationSecret } from './server/secret.ts';
export type { DemoPractice, Log, Services } from './server/services.ts';
export { sessionRoutes } from './server/session.routes.ts';
export { describeSettings, readSettings, type Settings, SettingsError } from './server/settings.ts';
export { claimSetup, isFresh } from './server/setup.store.ts';
export { newToken, tokenRoutes } from './server/tokens/token.routes.ts';
export { insertToken } from './server/tokens/token.store.ts';
export { createVault } from './server/vault.ts';
