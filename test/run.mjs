/**
 * `npm test`: everything, on a machine where nothing is installed but Node. Goes on after a failure, so that one run
 * tells all, and ends with one line: `N passed, N failed`.
 *
 *   npm test                      all of it
 *   npm test -- quick             types, lint and import rules
 *   npm test -- unit [file …]     tests without a browser
 *   npm test -- e2e [file …]      build, then the tests in a browser
 */
import { ensureInstalled, PreparationFailed } from '../apps/cli/prepare.mjs';
import { addUp, closingLine, ONE_FAILED } from './runner/count.mjs';
import { prepareMachine } from './runner/machine.mjs';
import { root, runBuild, runChecks, runVitest } from './runner/steps.mjs';

/** @typedef {import('./runner/count.mjs').Count} Count */

/** @type {Record<string, (filters: readonly string[]) => Promise<Count[]>>} */
const selections = {
  quick: () => runChecks(),
  unit: async (filters) => [await runVitest('unit', filters)],
  e2e: (filters) => browserTests(filters),
};

async function everything() {
  const noBrowser = await prepareMachine();
  const counts = await runChecks();
  const built = await runBuild();
  counts.push(built, await runVitest('unit', []));
  counts.push(await inBrowser(noBrowser, built, []));
  return counts;
}

/** @param {readonly string[]} filters */
async function browserTests(filters) {
  const noBrowser = await prepareMachine();
  const built = await runBuild();
  return [built, await inBrowser(noBrowser, built, filters)];
}

/**
 * @param {string | null} noBrowser
 * @param {Count} built
 * @param {readonly string[]} filters
 * @returns {Promise<Count>}
 */
async function inBrowser(noBrowser, built, filters) {
  const reason =
    noBrowser ?? (built.failed > 0 ? 'Browser tests use the built app, and it could not be built.' : null);
  if (!reason) return runVitest('e2e', filters);
  process.stdout.write(`FAILED browser tests: ${reason}\n`);
  return ONE_FAILED;
}

/** @param {readonly string[]} args */
async function main(args) {
  const [name, ...filters] = args;
  const selection = name === undefined ? everything : selections[name];
  if (!selection) {
    process.stdout.write(`There is no selection "${name}". Known: ${Object.keys(selections).join(', ')}.\n`);
    process.exitCode = 1;
    return;
  }
  const count = await counted(() => selection(filters));
  process.stdout.write(`\n${closingLine(count)}\n`);
  if (count.failed > 0) process.exitCode = 1;
}

/** @param {() => Promise<Count[]>} work */
async function counted(work) {
  try {
    await ensureInstalled(root);
    return addUp(await work());
  } catch (error) {
    process.stdout.write(`${error instanceof PreparationFailed ? error.message : String(error)}\n`);
    return ONE_FAILED;
  }
}

await main(process.argv.slice(2));
