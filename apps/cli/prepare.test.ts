import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled } from './prepare.mjs';
import { readStamp, sourceHash, writeStamp } from './source-stamp.mjs';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'caseroom-prepare-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(path: string, content: string | object): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const packages = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

describe('packages', () => {
  test('are installed when each lies there in the version of the lock file; another system’s may be missing', async () => {
    await put('package-lock.json', { packages });
    await put('node_modules/.package-lock.json', { packages: { 'node_modules/zod': { version: '4.6.7' } } });
    expect(await isInstalled(root)).toBe(true);
  });

  test('are not, when the lock file moved on, nothing is there, or the installation was broken off', async () => {
    expect(await isInstalled(root)).toBe(false);
    await put('package-lock.json', { packages });
    await put('node_modules/zod/package.json', { version: '4.6.7' });
    expect(await isInstalled(root)).toBe(false);
    await put('node_modules/.package-lock.json', { packages: { 'node_modules/zod': { version: '4.6.6' } } });
    expect(await isInstalled(root)).toBe(false);
  });
});

describe('the hash of the sources', () => {
  beforeEach(async () => {
    await put('apps/cli/main.ts', 'a');
    await put('modules/people/index.ts', 'b');
  });

  test('changes with what is built, not with tests and words about it', async () => {
    const before = await sourceHash(root);
    await put('modules/people/index.test.ts', 'c');
    await put('modules/people/README.md', 'd');
    expect(await sourceHash(root)).toBe(before);
    await put('modules/people/index.ts', 'changed');
    expect(await sourceHash(root)).not.toBe(before);
  });

  test('changes when a file is renamed or the packages change', async () => {
    const before = await sourceHash(root);
    await put('package-lock.json', '{}');
    const after = await sourceHash(root);
    expect(after).not.toBe(before);
    await rm(join(root, 'modules/people/index.ts'));
    await put('modules/people/other.ts', 'b');
    expect(await sourceHash(root)).not.toBe(after);
  });

  test('is remembered for each part that was built', async () => {
    expect(await readStamp(root)).toEqual({});
    await writeStamp(root, { web: 'x' });
    expect(await readStamp(root)).toEqual({ web: 'x' });
  });
});
