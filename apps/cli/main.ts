import { SettingsError } from '#platform/host';
import { runCheck } from './check.ts';
import { runDbTypes } from './db-types.ts';
import { runDemo } from './demo.ts';
import { runStart } from './start.ts';
import { runToken } from './token.ts';

const commands: Record<string, (args: readonly string[]) => Promise<void>> = {
  start: runStart,
  demo: runDemo,
  check: runCheck,
  token: runToken,
  'db-types': runDbTypes,
};

/** Runs one command. A mistake of the caller's ends with its sentence and status 1, without a stack. */
async function main(): Promise<void> {
  const [name = 'start', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    fail(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
    return;
  }
  try {
    await command(args);
  } catch (error) {
    if (error instanceof SettingsError || isCallersMistake(error)) fail(error.message);
    else throw error;
  }
}

function isCallersMistake(error: unknown): error is Error {
  return (
    error instanceof Error && ['DataFolderInUse', 'UsageError', 'DatabaseSetupError'].includes(error.name)
  );
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

await main();
