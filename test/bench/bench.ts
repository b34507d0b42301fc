import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { claimSetup, type Database, migrate, openEmbedded, openPostgres, systemClock } from '#platform/host';
import { DEMO_EMAIL, makeDemo } from '../../apps/cli/demo/demo-practice.ts';
import { startServer } from '../../apps/server/start-server.ts';
import { startThrowawayPostgres } from '../../modules/platform/test/throwaway-postgres.ts';
import { bareSql } from './bare-sql.ts';
import { type Figures, runHere, runLoad } from './load.ts';
import { writeReport } from './report.ts';
import { groundOf, reads, writes } from './requests.ts';

export interface Row {
  size: number;
  kind: string;
  what: string;
  ours: Figures;
  bare: Figures;
}

interface Bench {
  root: string;
  worker: string;
  sizes: readonly number[];
}

const ALL_SIZES = [1_000, 10_000, 100_000];
const LANES = 4;
const SECONDS = 3;
const WARM_UP_SECONDS = 1;
const WRITES = 150;
const PASSWORD = 'lantern orchard 77 bridges';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Measures every size on both databases, one after the other, each on a fresh one. */
export async function bench({ root, worker, sizes }: Bench): Promise<void> {
  const rows: Row[] = [];
  const server = await startThrowawayPostgres({ durable: true });
  for (const size of sizes.length > 0 ? sizes : ALL_SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'caseroom-bench-'));
    rows.push(...(await measure({ root, worker, size, db: await openEmbedded(folder) })));
    await rm(folder, { recursive: true, force: true });
    if (server)
      rows.push(
        ...(await measure({ root, worker, size, db: openPostgres(await freshDatabase(server.url, size)) })),
      );
  }
  await server?.stop();
  const report = writeReport(rows, { lanes: LANES });
  process.stdout.write(`\n${report}\n`);
  if (sizes.length === 0) await writeFile(join(root, 'docs/benchmarks.md'), report);
}

async function freshDatabase(url: string, size: number): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database bench_${size}`);
  await client.end();
  return url.replace(/\/postgres$/, `/bench_${size}`);
}

async function measure(job: { root: string; worker: string; size: number; db: Database }): Promise<Row[]> {
  const { root, worker, size, db } = job;
  process.stdout.write(`${db.kind}, ${size} appointments: filling…\n`);
  await migrate(db, join(root, 'db/migrations'));
  await claimSetup(db, systemClock.now());
  const parts = { db, log: quiet, root, version: 'bench', port: 0, host: '127.0.0.1', withJobs: false };
  const server = await startServer({ ...parts, secret: 'the secret of a benchmark, long enough to be one' });
  const people = Math.max(60, Math.round(size * 0.06));
  const order = {
    password: PASSWORD,
    size: { people, appointments: Math.round(size * 1.6) },
    progress: () => undefined,
  };
  const { practiceId, appointments } = await makeDemo(server.services, order);
  await db.executeSql('analyze');
  const ground = await groundOf(db, practiceId);
  const http = { origin: server.origin, cookie: await signIn(server.origin) };
  const rows: Row[] = [];
  const add = (what: string, ours: Figures, bare: Figures) => {
    rows.push({ size: appointments, kind: db.kind, what, ours, bare });
    process.stdout.write(
      `  ${what}: ${ours.perSecond.toFixed(0)}/s, p95 ${ours.p95.toFixed(1)} ms; bare ${bare.perSecond.toFixed(0)}/s\n`,
    );
  };
  const bare = bareSql(db, ground);
  const bareOf = (what: string) => {
    const statement = bare[what];
    if (!statement) throw new Error(`There is no bare SQL for: ${what}`);
    return statement;
  };
  for (const { what, requests } of reads(ground)) {
    const load = { ...http, requests, lanes: LANES };
    await runLoad(worker, { ...load, seconds: WARM_UP_SECONDS });
    const ours = await runLoad(worker, { ...load, seconds: SECONDS });
    add(what, ours, await runHere(LANES, forever(bareOf(what)), SECONDS));
  }
  for (const { what, requests } of writes(ground, WRITES, await scheduled(db, practiceId, WRITES))) {
    const ours = await runLoad(worker, { ...http, requests, lanes: LANES, seconds: null });
    add(
      what,
      ours,
      await runHere(
        LANES,
        Array.from({ length: WRITES }, () => bareOf(what)),
        60,
      ),
    );
  }
  await server.stop();
  await db.close();
  return rows;
}

function* forever<T>(work: T): Generator<T> {
  for (;;) yield work;
}

/** Appointments that are over and not billed: what invoices are made of. */
async function scheduled(db: Database, practiceId: string, count: number): Promise<string[]> {
  const { rows } = await db.executeSql(
    `select a.id from scheduling.appointment a
      where a.practice_id = $1 and a.status = 'scheduled'
        and not exists (select from billing.invoice_line l where l.practice_id = a.practice_id and l.appointment_id = a.id)
      order by a.starts_at limit $2`,
    [practiceId, count],
  );
  return (rows as { id: string }[]).map((row) => row.id);
}

async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: DEMO_EMAIL, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}.`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
