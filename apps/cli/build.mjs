/**
 * Builds the server (`dist/server/main.js`) and the staff app (`dist/web`), and holds the first load to its budget.
 * `node apps/cli/build.mjs [server] [web]`: no names build both.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUDGET_BYTES, describeLoad, firstLoad } from './bundle-budget.mjs';
import { readStamp, sourceHash, writeStamp } from './source-stamp.mjs';

const root = join(fileURLToPath(import.meta.url), '../../..');
const configs = { server: 'vite.server.config.ts', web: 'vite.config.ts' };

/** @param {keyof typeof configs} part */
async function buildPart(part) {
  const { [part]: _, ...others } = await readStamp(root);
  await writeStamp(root, others);
  const hash = await sourceHash(root);
  await build({ configFile: join(root, configs[part]), logLevel: 'warn' });
  if (part === 'web') await holdToBudget();
  await writeStamp(root, { ...others, [part]: hash });
}

async function holdToBudget() {
  const load = await firstLoad(join(root, 'dist/web'));
  process.stdout.write(describeLoad(load));
  if (load.totalBytes > BUDGET_BYTES) throw new Error('The first load of the staff app is over its budget.');
}

/** @type {readonly (keyof typeof configs)[]} */
const all = ['server', 'web'];
const asked = process.argv.slice(2);
process.chdir(root);
try {
  for (const part of all) {
    if (asked.length === 0 || asked.includes(part)) await buildPart(part);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
