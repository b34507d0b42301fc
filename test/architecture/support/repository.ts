import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of this repository. */
export const repository = join(import.meta.dirname, '../../..');

export interface SourceFile {
  /** Below the root, with forward slashes. */
  path: string;
  text: string;
}

const NOT_SOURCES = new Set(['node_modules', '.git', 'dist', 'data', '.tmp']);

/** Every file below a folder that is neither installed, built nor kept out of the repository. */
export function filesBelow(root: string, folder = ''): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_SOURCES.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

/** What the repository holds: what git tracks or would add; without git, what lies there. */
export function repositoryFiles(): string[] {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const listed = execFileSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const present = new Set(filesBelow(repository));
    return listed.split('\0').filter((path) => present.has(path));
  } catch {
    return filesBelow(repository);
  }
}

/** Reads the files whose name ends in one of these. */
export function readSources(paths: readonly string[], ending: RegExp): SourceFile[] {
  return paths
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));
}
