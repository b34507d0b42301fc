/** Tells whether `dist` was built from the sources as they are now, by their contents: times lie after a checkout. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What goes into the built programs. Migrations do not: they are read when the program runs. */
const FOLDERS = ['apps', 'modules'];
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.server.config.ts',
];
const LEFT_OUT = /\.test\.tsx?$|\.md$|[\\/]test[\\/]/;

/** @param {string} root */
export async function sourceHash(root) {
  const listed = await Promise.all(FOLDERS.map((folder) => filesBelow(root, folder)));
  const files = [...FILES, ...listed.flat().filter((file) => !LEFT_OUT.test(file))].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(join(root, file)).catch(() => '');
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {Promise<Partial<Record<'server' | 'web', string>>>} the hash each part was built from.
 */
export async function readStamp(root) {
  try {
    return JSON.parse(await readFile(stampFile(root), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @param {Partial<Record<'server' | 'web', string>>} stamp
 */
export async function writeStamp(root, stamp) {
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stampFile(root), `${JSON.stringify(stamp, null, 2)}\n`);
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'dist', 'stamp.json');
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesBelow(root, folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    }),
  );
  return found.flat();
}
