/** One step of the test run: a program, how long it took, what it said when it failed. */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests, ONE_FAILED, ONE_PASSED } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */

export const root = join(fileURLToPath(import.meta.url), '../../..');
/** No step may hang a machine that nobody looks at. */
const LONGEST_MS = 15 * 60_000;
/** Fewer than this, and dependency-cruiser did not read what it should have. */
const FLOOR_OF_MODULES = 300;

/** Each is quick and needs nothing of the others. */
const CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  {
    name: 'import rules',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'modules',
      'apps',
    ],
    enough: (/** @type {string} */ output) =>
      Number(/(\d+) modules,/.exec(output)?.[1] ?? 0) >= FLOOR_OF_MODULES,
  },
];

/** @returns {Promise<Count[]>} */
export function runChecks() {
  return Promise.all(
    CHECKS.map(async ({ name, args, enough }) => {
      const { code, output, seconds } = await runNode(args, 'kept');
      const ok = code === 0 && (enough?.(output) ?? true);
      return report(name, ok, seconds, output);
    }),
  );
}

/** @returns {Promise<Count>} */
export async function runBuild() {
  const { code, output, seconds } = await runNode(['apps/cli/build.mjs'], 'kept');
  return report('build', code === 0, seconds, output);
}

/**
 * @param {'unit' | 'e2e'} project
 * @param {readonly string[]} filters parts of file names
 * @returns {Promise<Count>}
 */
export async function runVitest(project, filters) {
  const file = join(root, '.tmp/results', `${project}.json`);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...filters];
  const { code, seconds } = await runNode(args, 'shown');
  const count = await countTests(file, code === 0);
  line(count.failed === 0, `${project === 'e2e' ? 'browser' : 'unit, database and HTTP'} tests`, seconds);
  return count;
}

/**
 * @param {string} name
 * @param {boolean} ok
 * @param {number} seconds
 * @param {string} output shown when the step failed
 * @returns {Count}
 */
function report(name, ok, seconds, output) {
  line(ok, name, seconds);
  if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`);
  return ok ? ONE_PASSED : ONE_FAILED;
}

/**
 * @param {boolean} ok
 * @param {string} name
 * @param {number} seconds
 */
function line(ok, name, seconds) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`);
}

/**
 * @param {readonly string[]} args
 * @param {'kept' | 'shown'} output
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
function runNode(args, output) {
  const started = Date.now();
  return new Promise((resolve) => {
    const out = output === 'kept' ? 'pipe' : 'inherit';
    /** @type {import('node:child_process').ChildProcess} */
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', out, out],
      timeout: LONGEST_MS,
    });
    let said = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: said, seconds: (Date.now() - started) / 1000 }),
    );
  });
}
