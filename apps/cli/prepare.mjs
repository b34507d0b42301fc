/** Gets a checkout ready to run: packages installed as the lock file says, programs built from the sources as they are. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readStamp, sourceHash } from './source-stamp.mjs';

/** Something could not be made ready; the message is for the person at the terminal. */
export class PreparationFailed extends Error {
  /** @override */
  name = 'PreparationFailed';
}

const LINES_OF_CAUSE = 30;

/**
 * Installs the packages unless they lie there in the versions of the lock file.
 * @param {string} root
 * @throws PreparationFailed with the last lines of what npm said.
 */
export async function ensureInstalled(root) {
  if (await isInstalled(root)) return;
  await step('Installing packages, which takes about a minute', 'npm ci', async () => {
    const { command, args } = npm();
    // A server's NODE_ENV=production would leave out what the build needs.
    return run(root, command, [
      ...args,
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  });
}

/**
 * Builds what is missing or older than its sources.
 * @param {string} root
 * @param {readonly ('server' | 'web')[]} parts
 * @throws PreparationFailed with the last lines of the build.
 */
export async function ensureBuilt(root, parts) {
  const [hash, stamp] = await Promise.all([sourceHash(root), readStamp(root)]);
  const missing = parts.filter((part) => stamp[part] !== hash);
  if (missing.length === 0) return;
  const what = missing.map((part) => (part === 'web' ? 'the screens' : 'the server')).join(' and ');
  await step(`Building ${what}`, 'npm run build', () =>
    run(root, process.execPath, [join(root, 'apps/cli/build.mjs'), ...missing]),
  );
}

/**
 * True when every package of the lock file lies in node_modules in that version. npm writes its own list there
 * when it has finished, so an installation that was broken off does not count.
 * @param {string} root
 */
export async function isInstalled(root) {
  const wanted = await readJson(join(root, 'package-lock.json'));
  const found = await readJson(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted.packages).every(
    ([path, entry]) => path === '' || entry.optional || found.packages[path]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Promise<{ packages: Record<string, { version?: string, optional?: boolean }> } | null>}
 */
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The npm that started us, else the one on the path. */
function npm() {
  const given = process.env.npm_execpath;
  if (given && basename(given) === 'npm-cli.js') return { command: process.execPath, args: [given] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/**
 * One line that says what happens and how long it took. On standard error: output of commands stays their own.
 * @param {string} title
 * @param {string} command what to type to see all of it
 * @param {() => Promise<{ code: number, output: string }>} work
 */
async function step(title, command, work) {
  const started = Date.now();
  process.stderr.write(`${title} … `);
  const { code, output } = await work();
  if (code === 0) {
    process.stderr.write(`done in ${Math.max(1, Math.round((Date.now() - started) / 1000))} s\n`);
    return;
  }
  process.stderr.write('failed\n');
  const cause = output.trimEnd().split('\n').slice(-LINES_OF_CAUSE).join('\n');
  throw new PreparationFailed(
    `${cause}\n\nThat was "${command}". Run it by itself to see everything it says.`,
  );
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(cwd, command, args) {
  return new Promise((resolve) => {
    const shell = command.endsWith('.cmd');
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) =>
      resolve({ code: 1, output: `${command} could not be started: ${error.message}` }),
    );
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
