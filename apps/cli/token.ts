import { parseArgs } from 'node:util';
import { tokenScopes } from '#platform/contract';
import { insertToken, newToken, readSettings, systemClock } from '#platform/host';
import { findStaffByEmail } from '#practice';
import { openReadyDatabase } from './open-database.ts';
import { UsageError } from './root.ts';

const usage = `Usage: npx caseroom token --email you@example.org --scope clients.see [--scope billing.see] [--name "My script"]
Scopes: ${tokenScopes.join(', ')}`;

/** `npx caseroom token`: prints an API token for scripts. The server may not be running on the embedded database. */
export async function runToken(args: readonly string[]): Promise<void> {
  const { email, scopes, name } = readArgs(args);
  const { db } = await openReadyDatabase(readSettings(process.env));
  try {
    const staff = await findStaffByEmail(db, email);
    if (!staff) throw new UsageError(`Nobody in this installation signs in as ${email}.`);
    const now = systemClock.now().toString();
    const { row, secret } = newToken({ ...staff, name, scopes, expiresAt: null, now });
    await db.inPractice(staff.practiceId, (tx) => insertToken(tx, row));
    process.stdout.write(`${secret}\n`);
  } finally {
    await db.close();
  }
}

function readArgs(args: readonly string[]) {
  const options = {
    email: { type: 'string' },
    scope: { type: 'string', multiple: true },
    name: { type: 'string' },
  } as const;
  const { values } = (() => {
    try {
      return parseArgs({ args: [...args], options });
    } catch {
      throw new UsageError(usage);
    }
  })();
  const scopes = tokenScopes.filter((scope) => values.scope?.includes(scope));
  if (!values.email || scopes.length === 0 || scopes.length !== new Set(values.scope).size)
    throw new UsageError(usage);
  return { email: values.email.toLowerCase(), scopes, name: values.name ?? 'Made on the command line' };
}
