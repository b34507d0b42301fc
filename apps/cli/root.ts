import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the package: the nearest folder above this file that holds `db/migrations`. */
export function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 6; up += 1) {
    if (existsSync(join(folder, 'db', 'migrations'))) return folder;
    folder = dirname(folder);
  }
  throw new Error('This program does not lie inside a Caseroom checkout.');
}

export class UsageError extends Error {
  override name = 'UsageError';
}
