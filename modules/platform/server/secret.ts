import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The installation's secret: from the environment, else from the data folder, where it is made once. */
export async function installationSecret(folder: string, given: string | undefined): Promise<string> {
  if (given) return given;
  const file = join(folder, 'secret');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    // `wx` fails when the file is there, so two processes that start at once agree on one secret.
    await writeFile(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < 32)
    throw new Error(`The file ${file} does not hold a whole secret. Restore it from a backup.`);
  return secret;
}
