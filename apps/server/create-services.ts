import { join } from 'node:path';
import type { Database } from '#platform';
import {
  auditSecurityEvent,
  type Clock,
  createAuditWriter,
  createIdentity,
  createVault,
  type DemoPractice,
  insertMail,
  type Log,
  type Services,
  systemClock,
} from '#platform/host';
import { staffDirectory } from '#practice';

export interface ServiceParts {
  db: Database;
  secret: string;
  origin: string;
  log: Log;
  clock?: Clock;
  mailIsSent?: boolean;
  idleSeconds?: number;
  demo?: (services: Services) => DemoPractice;
}

const IDLE_SECONDS = 15 * 60;

/** Puts together what every use case may reach. Tests hand in their own clock and database. */
export function createServices(parts: ServiceParts): Services {
  const { db, secret, origin, log } = parts;
  const clock = parts.clock ?? systemClock;
  const mailIsSent = parts.mailIsSent ?? false;
  const idleSeconds = parts.idleSeconds ?? IDLE_SECONDS;
  const identity = createIdentity({
    db,
    clock,
    secret,
    origin,
    secureCookies: origin.startsWith('https:'),
    idleSeconds,
    log,
    onSecurityEvent: (event) => auditSecurityEvent(services, event),
    mail: (mail) => db.inPractice(mail.practiceId, (tx) => insertMail(tx, mail, mailIsSent, clock.now())),
  });
  const services: Services = {
    db,
    clock,
    identity,
    vault: createVault(secret),
    staff: staffDirectory,
    audit: createAuditWriter(db),
    demo: { start: () => Promise.reject(new Error('The demo practice is not available here.')) },
    mailIsSent,
    idleSeconds,
    log,
    nudge: () => undefined,
  };
  if (parts.demo) services.demo = parts.demo(services);
  return services;
}

/** Where the built staff app lies, seen from the root of the package. */
export const webFolder = (root: string) => join(root, 'dist', 'web');
