/** Gets the machine ready: what tests need besides packages from npm. */
import { spawnSync } from 'node:child_process';
import { findBrowser, findProgram } from './browser.mjs';

/** Only some tests need these, and those skip with their reason where one is missing. */
const OPTIONAL = [
  { program: 'pdftotext', pack: 'poppler-utils' },
  { program: 'qpdf', pack: 'qpdf' },
];

const NO_BROWSER =
  'Browser tests need Chromium or Chrome, and none was found. Install one with your package manager, or with ' +
  '"npx playwright-core install --with-deps chromium", or name one in CASEROOM_CHROMIUM. ' +
  'Everything else runs with "npm test -- unit" and "npm test -- quick".';

/**
 * Installs Chromium and the PDF readers where that can be done unasked: as root on Debian and its relatives.
 * @returns {Promise<string | null>} null, or a sentence that says why browser tests can not run.
 */
export async function prepareMachine() {
  const missing = OPTIONAL.filter(({ program }) => !findProgram([program])).map(({ pack }) => pack);
  if (!(await findBrowser())) missing.unshift('chromium');
  if (missing.length > 0 && canInstall()) {
    process.stdout.write(`Installing ${missing.join(', ')} …\n`);
    for (const pack of missing) installPackage(pack);
  }
  return (await findBrowser()) ? null : NO_BROWSER;
}

function canInstall() {
  return process.getuid?.() === 0 && findProgram(['apt-get']) !== null;
}

/** @param {string} pack */
function installPackage(pack) {
  const install = () => aptGet('install', '-y', '--no-install-recommends', pack);
  if (install() || (updateOnce() && install())) return;
  process.stdout.write(`${pack} could not be installed by apt-get.\n`);
}

let updated = false;

function updateOnce() {
  if (updated) return false;
  updated = true;
  return aptGet('update');
}

/** @param {readonly string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
}
