import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BUDGET_BYTES, describeLoad, firstLoad } from './bundle-budget.mjs';

let folder: string | undefined;

afterEach(async () => {
  if (folder) await rm(folder, { recursive: true });
  folder = undefined;
});

/** A built app whose chunks have these sizes; random bytes do not shrink under gzip. */
async function builtApp(sizes: Record<string, number>, manifest: object): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'caseroom-budget-'));
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  for (const [file, bytes] of Object.entries(sizes)) await writeFile(join(folder, file), randomBytes(bytes));
  return folder;
}

const manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_a.js', '_b.js'],
    dynamicImports: ['late.tsx'],
  },
  '_a.js': { file: 'a.js', imports: ['_b.js'] },
  '_b.js': { file: 'b.js', imports: ['_a.js'] },
  'late.tsx': { file: 'late.js', imports: ['_a.js'] },
  'style.css': { file: 'style.css' },
};

test('the first load is the entry and all it imports, each once; what comes later does not count', async () => {
  const app = await builtApp({ 'entry.js': 1000, 'a.js': 3000, 'b.js': 2000, 'late.js': 900_000 }, manifest);
  const load = await firstLoad(app);
  expect(load.chunks.map((chunk) => chunk.file)).toEqual(['a.js', 'b.js', 'entry.js']);
  expect(load.totalBytes).toBeGreaterThanOrEqual(6000);
  expect(load.totalBytes).toBeLessThan(6300);
  expect(describeLoad(load)).toBe('First load of the staff app: 6.1 kB of 250.0 kB JavaScript (gzip)\n');
});

test('over the budget the largest chunks are listed', async () => {
  const app = await builtApp({ 'entry.js': 1000, 'a.js': 249_000, 'b.js': 2000 }, manifest);
  const load = await firstLoad(app);
  expect(load.totalBytes).toBeGreaterThan(BUDGET_BYTES);
  expect(describeLoad(load)).toMatch(/252\.\d kB of 250\.0 kB.*\n +249\.\d kB {2}a\.js\n/);
});

test('a build without an entry is refused rather than counted as nothing', async () => {
  await expect(firstLoad(await builtApp({}, {}))).rejects.toThrow('names no entry');
});
