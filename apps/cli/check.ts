import { describeSettings, readSettings } from '#platform/host';

/** `npx caseroom check`: lists the settings, and says in a sentence which of them can not be used. */
export async function runCheck(): Promise<void> {
  for (const { name, purpose } of describeSettings()) {
    const state = process.env[name] ? 'set' : 'not set';
    process.stdout.write(`${name.padEnd(18)} ${state.padEnd(8)} ${purpose}\n`);
  }
  readSettings(process.env);
  process.stdout.write('\nAll settings can be used.\n');
}
