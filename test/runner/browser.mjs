/** Finds a Chromium that tests can drive. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {Promise<string | null>} the program to start: `CASEROOM_CHROMIUM`, an installed one, or Playwright's own. */
export async function findBrowser() {
  const given = process.env.CASEROOM_CHROMIUM;
  if (given) return given;
  return findProgram(NAMES) ?? FIXED_PLACES.find((place) => existsSync(place)) ?? (await playwrightsOwn());
}

/**
 * @param {readonly string[]} names
 * @returns {string | null} the first that lies on the path.
 */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const place = chromium.executablePath();
  return existsSync(place) ? place : null;
}
