/** How much JavaScript a browser fetches before the first screen of the staff app stands. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** 250 kB, gzipped. */
export const BUDGET_BYTES = 250_000;
const SHOWN = 8;

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], src?: string }} Chunk
 * @typedef {{ totalBytes: number, chunks: { file: string, bytes: number }[] }} Load
 */

/**
 * The entry and all it imports statically; what is imported when needed does not count.
 * @param {string} folder the built app, with `.vite/manifest.json` in it
 * @returns {Promise<Load>} bytes after gzip, the largest chunk first.
 * @throws Error when there is no manifest or no entry: an empty sum would pass every budget.
 */
export async function firstLoad(folder) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const files = staticFiles(manifest);
  if (files.length === 0) throw new Error('The manifest of the staff app names no entry.');
  const chunks = await Promise.all(
    files.map(async (file) => ({ file, bytes: gzipSync(await readFile(join(folder, file))).length })),
  );
  chunks.sort((a, b) => b.bytes - a.bytes);
  return { totalBytes: chunks.reduce((sum, chunk) => sum + chunk.bytes, 0), chunks };
}

/**
 * @param {Record<string, Chunk>} manifest
 * @returns {string[]} each file once.
 */
function staticFiles(manifest) {
  const waiting = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const seen = new Set(waiting);
  for (const key of waiting) {
    for (const next of manifest[key]?.imports ?? []) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  const files = waiting.map((key) => manifest[key]?.file ?? '');
  return [...new Set(files.filter((file) => file.endsWith('.js')))];
}

/**
 * @param {Load} load
 * @returns {string} a line, and over the budget a table of the largest chunks.
 */
export function describeLoad(load) {
  const sum = `First load of the staff app: ${kilobytes(load.totalBytes)} of ${kilobytes(BUDGET_BYTES)} JavaScript (gzip)\n`;
  if (load.totalBytes <= BUDGET_BYTES) return sum;
  const rows = load.chunks
    .slice(0, SHOWN)
    .map(({ file, bytes }) => `${kilobytes(bytes).padStart(10)}  ${file}\n`);
  return sum + rows.join('');
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
