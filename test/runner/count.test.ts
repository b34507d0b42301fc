import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addUp, closingLine, countTests } from './count.mjs';

async function counted(report: object, ok: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'caseroom-count-'));
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(report));
  const count = await countTests(file, ok);
  await rm(folder, { recursive: true });
  return count;
}

const tests = (...states: string[]) => states.map((status) => ({ status }));

test('passed, failed and skipped tests of all files are added up', async () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: tests('passed', 'passed', 'skipped') },
      { status: 'failed', assertionResults: tests('passed', 'failed', 'todo') },
    ],
  };
  expect(await counted(report, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a test file that can not be loaded is a failure', async () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(await counted(report, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a run that ended badly is a failure even when every test passed or no report was written', async () => {
  const report = { testResults: [{ status: 'passed', assertionResults: tests('passed') }] };
  expect(await counted(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(await countTests('no/such/file', false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line names what was skipped only when something was', () => {
  expect(closingLine(addUp([{ passed: 2, failed: 0, skipped: 0 }]))).toBe('2 passed, 0 failed');
  expect(closingLine({ passed: 2, failed: 1, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
});
