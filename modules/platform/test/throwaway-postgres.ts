import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface ThrowawayPostgres {
  /** `postgres://…/postgres`, as a user who may create databases and roles. */
  url: string;
  stop(): Promise<void>;
}

const ROOT = '/usr/lib/postgresql';

/** The folder of the newest installed server binaries, 15 or later; null where there are none. */
export function postgresBinaries(): string | null {
  if (!existsSync(ROOT)) return null;
  const versions = readdirSync(ROOT)
    .filter((name) => Number(name) >= 15 && existsSync(join(ROOT, name, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a));
  return versions[0] ? join(ROOT, versions[0], 'bin') : null;
}

/**
 * Starts a PostgreSQL that is gone afterwards. It refuses to run as root, so root lends it to `postgres`.
 * @param durable waits for the disk at each commit: for measuring, not for tests.
 */
export async function startThrowawayPostgres({ durable = false } = {}): Promise<ThrowawayPostgres | null> {
  const bin = postgresBinaries();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), 'caseroom-pg-'));
  const asUser = process.getuid?.() === 0 ? (['runuser', '-u', 'postgres', '--'] as const) : ([] as const);
  if (asUser.length > 0) {
    chmodSync(folder, 0o755);
    execFileSync('chown', ['postgres', folder]);
  }
  const data = join(folder, 'data');
  const command = (name: string, args: string[]) => {
    const [program = '', ...rest] = [...asUser, join(bin, name), ...args];
    return { program, rest };
  };
  const init = command('initdb', [
    '-D',
    data,
    '-U',
    'caseroom',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-N',
  ]);
  execFileSync(init.program, init.rest, { cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const settings = [
    ...(durable ? [] : ['-F']),
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=200',
  ];
  const run = command('postgres', ['-D', data, ...settings]);
  const server = spawn(run.program, run.rest, { cwd: folder, stdio: 'ignore' });
  const url = `postgres://caseroom@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      const halt = command('pg_ctl', ['stop', '-D', data, '-m', 'immediate']);
      execFileSync(halt.program, halt.rest, { cwd: folder, stdio: 'ignore' });
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('The throw-away PostgreSQL did not start.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
