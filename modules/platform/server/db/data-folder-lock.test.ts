import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolderInUse, lockFolder } from './data-folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseroom-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leave = (text: string) => writeFileSync(join(folder, 'caseroom.lock'), text);

test('one process owns a data folder, and gives it back', () => {
  const lock = lockFolder(folder);
  expect(lock.leftOpen).toBe(false);
  expect(() => lockFolder(folder)).toThrow(DataFolderInUse);
  expect(() => lockFolder(folder)).toThrow(/CASEROOM_DATA/);
  lock.release();
  lockFolder(folder).release();
});

test('a lock whose process is gone is taken over, and told of', () => {
  leave(JSON.stringify({ pid: 2 ** 30, startedTicks: '1' }));
  const lock = lockFolder(folder);
  expect(lock.leftOpen).toBe(true);
  lock.release();
});

test.skipIf(process.platform !== 'linux')(
  'a new process with the number of the old one is not mistaken for it',
  () => {
    leave(JSON.stringify({ pid: process.pid, startedTicks: '1' }));
    expect(lockFolder(folder).leftOpen).toBe(true);
  },
);

test('a lock that was cut off while it was written counts as left open', () => {
  leave('{"pid": 12');
  expect(lockFolder(folder).leftOpen).toBe(true);
});
