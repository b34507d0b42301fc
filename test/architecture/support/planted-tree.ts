import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from './repository.ts';

export interface Tree {
  root: string;
  remove(): void;
}

/** Writes a small tree of files that has this repository's package.json, tsconfig.json and packages. */
export function plantTree(files: Readonly<Record<string, string>>): Tree {
  mkdirSync(join(repository, '.tmp'), { recursive: true });
  const root = mkdtempSync(join(repository, '.tmp/planted-'));
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(repository, name), join(root, name));
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
