import { parseArgs } from 'node:util';
import pino from 'pino';
import { claimSetup, installationSecret, readSettings, systemClock } from '#platform/host';
import { createServices } from '../server/create-services.ts';
import { DEMO_EMAIL, keepPassword, makeDemo } from './demo/demo-practice.ts';
import type { DemoSize } from './demo/fill-practice.ts';
import { openReadyDatabase } from './open-database.ts';
import { progressBar } from './progress-bar.ts';
import { UsageError } from './root.ts';
import { runStart } from './start.ts';

const usage =
  'Usage: npm run demo [-- --people 60] [--appointments 1100]. With a size it only fills the database.';
const MAX_PEOPLE = 1_000_000;
const MAX_APPOINTMENTS = 2_000_000;

/** `npm run demo`: the demo practice, filled and started; with `--people N` filled to that size and left there. */
export async function runDemo(args: readonly string[]): Promise<void> {
  const size = readSize(args);
  if (!size) {
    process.env.CASEROOM_DEMO = '1';
    return runStart();
  }
  const settings = readSettings(process.env);
  const { db } = await openReadyDatabase(settings);
  try {
    if (!(await claimSetup(db, systemClock.now()))) {
      throw new UsageError(
        'This data folder has its practice already. Set CASEROOM_DATA to an empty folder for the demo.',
      );
    }
    const secret = await installationSecret(settings.CASEROOM_DATA, settings.CASEROOM_SECRET);
    const services = createServices({
      db,
      secret,
      origin: 'http://localhost',
      log: pino({ level: settings.LOG_LEVEL }),
    });
    const password = await keepPassword(settings.CASEROOM_DATA);
    const progress = progressBar('Inventing a practice', size.people);
    const written = await makeDemo(services, { password, size, progress });
    const counts = `${written.people} people, ${written.appointments} appointments, ${written.invoices} invoices, ${written.providers} providers`;
    process.stdout.write(`\n  ${counts}.\n  Sign in as ${DEMO_EMAIL} with ${password}\n\n`);
  } finally {
    await db.close();
  }
}

function readSize(args: readonly string[]): DemoSize | null {
  if (args.length === 0) return null;
  const { values } = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: { people: { type: 'string' }, appointments: { type: 'string' } },
      });
    } catch {
      throw new UsageError(usage);
    }
  })();
  const people = whole(values.people ?? '60', MAX_PEOPLE);
  const appointments = whole(values.appointments ?? String(Math.min(people * 18, 100_000)), MAX_APPOINTMENTS);
  return { people, appointments };
}

function whole(text: string, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= max) return value;
  throw new UsageError(`${usage}\nA size is a whole number from 1 to ${max.toLocaleString('en-US')}.`);
}
