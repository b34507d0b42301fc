import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../support/repository.ts';

export interface Cruise {
  /** The files that were read, by path below the root. */
  modules: string[];
  violations: { rule: string; from: string; to: string }[];
}

interface Report {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

const TOOL = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = join(repository, '.dependency-cruiser.cjs');
const MANY_BYTES = 64 * 1024 * 1024;

/** Checks the imports of a tree with the rules of this repository. */
export async function cruise(root: string): Promise<Cruise> {
  const args = [TOOL, '--config', CONFIG, '--output-type', 'json', 'modules', 'apps'];
  const report: Report = JSON.parse(await outputOf(args, root));
  return {
    modules: report.modules
      .map((module) => module.source)
      .filter((source) => /^(modules|apps)\//.test(source)),
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** It ends with the number of violations, so a status above zero is an answer too. */
async function outputOf(args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: MANY_BYTES });
    return stdout;
  } catch (error) {
    const stdout = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    if (!stdout.startsWith('{')) throw error;
    return stdout;
  }
}
