import { spawn } from 'node:child_process';
import pino from 'pino';
import { installationSecret, isFresh, type Log, readSettings, type Settings } from '#platform/host';
import { type RunningServer, startServer } from '../server/start-server.ts';
import { demoPractice } from './demo/demo-practice.ts';
import { openReadyDatabase } from './open-database.ts';
import { root, UsageError } from './root.ts';
import { version } from './version.ts';

/** `npm start`: opens the database, starts the server, prints one address. */
export async function runStart(): Promise<void> {
  const settings = readSettings(process.env);
  const log: Log = pino({ level: settings.LOG_LEVEL, base: null });
  const { db, applied } = await openReadyDatabase(settings);
  if (db.recovered) {
    log.warn(
      {},
      'The last run ended without closing. The log was replayed; nothing that was acknowledged is lost.',
    );
  }
  if (applied.length > 0) log.info({ migrations: applied.length }, 'The database was brought up to date');
  const server = await listen(settings, { db, log });
  if (settings.CASEROOM_DEMO === '1' && (await isFresh(db))) await startWithDemo(server);
  process.stdout.write(`\n  Caseroom is ready:  ${server.origin}\n\n`);
  stopOnSignal(server, () => db.close(), log);
  openBrowser(server.origin);
}

async function listen(settings: Settings, parts: Pick<Parameters<typeof startServer>[0], 'db' | 'log'>) {
  try {
    return await startServer({
      ...parts,
      root: root(),
      version: version(),
      port: settings.PORT,
      host: settings.HOST,
      origin: settings.CASEROOM_ORIGIN,
      secret: await installationSecret(settings.CASEROOM_DATA, settings.CASEROOM_SECRET),
      smtp: settings.SMTP_URL ? { url: settings.SMTP_URL, from: settings.MAIL_FROM } : undefined,
      demo: (services) => demoPractice(services, settings.CASEROOM_DATA),
    });
  } catch (error) {
    await parts.db.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(
      `Port ${settings.PORT} is taken. Stop what uses it, or set PORT to another, such as PORT=7311.`,
    );
  }
}

/** The same claim as a visitor's choice on the first page, so the two can not both fill the installation. */
async function startWithDemo(server: RunningServer): Promise<void> {
  const answer = await fetch(`${server.local}/api/v1/setup/demo`, { method: 'POST' });
  const { email, password } = (await answer.json()) as { email: string; password: string };
  process.stdout.write(`\n  Demo practice. Sign in as ${email} with ${password}\n`);
}

function stopOnSignal(server: RunningServer, close: () => Promise<void>, log: Log): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    await close();
    log.info({}, 'Closed');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Only where somebody sits in front: a terminal, and a desktop to show a browser on. */
function openBrowser(address: string): void {
  if (
    !process.stdout.isTTY ||
    (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  )
    return;
  const [program, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open'];
  if (!program) return;
  spawn(program, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
