import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from './open-embedded.ts';

const ROOT = join(import.meta.dirname, '../../../..');
// Beside node_modules, so that the bundled child finds its packages.
const out = mkdtempSync(join(ROOT, 'node_modules', '.caseroom-crash-'));
const folder = mkdtempSync(join(tmpdir(), 'caseroom-crash-'));

beforeAll(() =>
  build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: join(import.meta.dirname, 'crash-writer.ts'), outDir: out, target: 'node20' },
  }),
);
afterAll(() => {
  for (const each of [out, folder]) rmSync(each, { recursive: true, force: true });
});

/** Lets the writer work until it has had that many commits acknowledged, then kills it where it stands. */
async function killAfter(commits: number): Promise<{ recovered: boolean; acknowledged: string[] }> {
  const child: ChildProcess = spawn(process.execPath, [join(out, 'crash-writer.js'), folder, ROOT], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  const ended = once(child, 'close');
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (text.split('\n').length > commits + 1) child.kill('SIGKILL');
  });
  await ended;
  const [opened = '', ...rest] = text.split('\n');
  // The last piece may be cut off in the middle of its line: it was not told whole.
  return { recovered: opened === 'open true', acknowledged: rest.slice(0, -1) };
}

test('kill -9 in the middle of writes loses nothing that was acknowledged, and the next start says so', async () => {
  const acknowledged: string[] = [];
  for (const [round, commits] of [40, 7, 120].entries()) {
    const run = await killAfter(commits);
    expect(run.recovered).toBe(round > 0);
    expect(run.acknowledged.length).toBeGreaterThanOrEqual(commits);
    acknowledged.push(...run.acknowledged);
  }
  const db = await openEmbedded(folder);
  expect(db.recovered).toBe(true);
  const { rows } = await db.executeSql('select practice_id from platform.outbox_event');
  const there = new Set((rows as { practice_id: string }[]).map((row) => row.practice_id));
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  await db.close();
  const again = await openEmbedded(folder);
  expect(again.recovered).toBe(false);
  await again.close();
});

test('every commit is on the disk before it is acknowledged, and a read costs no sync', async () => {
  const db = await openEmbedded(folder);
  const write = () =>
    db.executeSql('create table if not exists public.durable (n int); insert into public.durable values (1)');
  await write();
  const before = db.syncs().files;
  for (let count = 0; count < 5; count += 1) await write();
  const after = db.syncs().files;
  expect(after - before).toBeGreaterThanOrEqual(5);
  await db.executeSql('select count(*) from public.durable');
  expect(db.syncs().files).toBe(after);
  const { rows } = await db.executeSql(
    "select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages",
  );
  expect(rows).toEqual([{ fsync: 'on', pages: 'on' }]);
  await db.close();
});
