import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Database } from '#platform';
import {
  addReference,
  addStaticFiles,
  checkRoutes,
  createHttpApp,
  DELIVER_JOB,
  type JobRunner,
  type Log,
  MAIL_JOB,
  platformJobs,
  type Services,
  smtpCarrier,
  startJobs,
} from '#platform/host';
import { contract } from './contract.ts';
import { createServices, type ServiceParts, webFolder } from './create-services.ts';
import { router, subscribers } from './router.ts';

export interface ServerParts extends Omit<ServiceParts, 'origin' | 'mailIsSent'> {
  /** Root of the package, above `dist` and `db`. */
  root: string;
  version: string;
  port: number;
  host: string;
  /** What people type when a proxy stands in front; else the address listened on. */
  origin?: string | undefined;
  smtp?: { url: string; from: string } | undefined;
  /** Tests that need no jobs leave them out. */
  withJobs?: boolean;
}

export interface RunningServer {
  /** What people type. */
  origin: string;
  /** Where this process itself reaches the server, past any proxy. */
  local: string;
  services: Services;
  /** Finishes what is under way, then closes. The database stays open: who opened it closes it. */
  stop(): Promise<void>;
}

/** Starts the whole server on an open, migrated database. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  checkRoutes(contract);
  const server = createServer();
  const port = await listen(server, parts.port, parts.host);
  const local = `http://${parts.host === '0.0.0.0' ? 'localhost' : parts.host}:${port}`;
  const origin = parts.origin ?? local;
  const services = createServices({ ...parts, origin, mailIsSent: parts.smtp !== undefined });
  const app = createHttpApp({ services, router, origin });
  addReference(app, router, parts.version);
  addStaticFiles(app, webFolder(parts.root));
  server.on('request', getRequestListener(app.fetch));
  const jobs = parts.withJobs === false ? null : await runJobs(parts.db, services, parts.smtp, parts.log);
  return {
    origin,
    local,
    services,
    stop: async () => {
      await Promise.all([closeServer(server), jobs?.stop()]);
    },
  };
}

async function runJobs(
  db: Database,
  services: Services,
  smtp: ServerParts['smtp'],
  log: Log,
): Promise<JobRunner> {
  const carrier = smtp ? smtpCarrier(smtp.url, smtp.from) : null;
  const runner = await startJobs(db, platformJobs(services, subscribers, carrier), log);
  services.nudge = () => {
    runner.nudge(DELIVER_JOB);
    if (carrier) runner.nudge(MAIL_JOB);
  };
  return runner;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const DRAIN_MS = 4000;

/** Lets requests finish; connections that only wait are closed at once. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  });
}
