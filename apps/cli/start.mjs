#!/usr/bin/env node
/**
 * The one command. Plain JavaScript without packages, because on a fresh checkout nothing is installed yet:
 * it installs and builds what is missing, then hands over to the built program.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = { major: 20, minor: 11 };

function nodeIsTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor);
}

/** @param {readonly string[]} args */
async function main(args) {
  if (nodeIsTooOld()) {
    const wanted = `${NEEDED.major}.${NEEDED.minor}`;
    process.stderr.write(`Caseroom needs Node.js ${wanted} or newer; this is ${process.versions.node}.\n`);
    process.exitCode = 1;
    return;
  }
  const root = join(fileURLToPath(import.meta.url), '../../..');
  const { ensureInstalled, ensureBuilt, PreparationFailed } = await import('./prepare.mjs');
  try {
    await ensureInstalled(root);
    await ensureBuilt(root, needsScreens(args[0]) ? ['server', 'web'] : ['server']);
  } catch (error) {
    if (!(error instanceof PreparationFailed)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
}

/** @param {string | undefined} command */
function needsScreens(command) {
  return command === undefined || command === 'start' || command === 'demo';
}

await main(process.argv.slice(2));
