/** Adds up what passed and what failed. */
import { readFile } from 'node:fs/promises';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 */

/** A step that is no set of tests counts as one. */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {string} file vitest's JSON report
 * @param {boolean} ok whether vitest itself ended well
 * @returns {Promise<Count>} a run that failed never counts as without failures, whatever its report says.
 */
export async function countTests(file, ok) {
  /** @type {{ testResults?: FileResult[] } | null} */
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
  const files = report?.testResults ?? [];
  const tests = files.flatMap((result) => result.assertionResults);
  const of = (/** @type {string} */ status) => tests.filter((test) => test.status === status).length;
  // A file that could not even be loaded has no tests to fail.
  const broken = files.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  const failed = of('failed') + broken.length;
  const passed = of('passed');
  return { passed, failed: ok ? failed : Math.max(failed, 1), skipped: tests.length - passed - of('failed') };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addUp(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
  }
  return sum;
}

/** @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
