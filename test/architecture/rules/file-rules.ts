import type { SourceFile } from '../support/repository.ts';
import type { Finding } from './finding.ts';

const MOST_LINES = 400;
const MOST_FILES_IN_FOLDER = 20;
const MOST_README_LINES = 30;

const code = /\.(tsx?|mjs|cjs)$/;
const source = /\.(tsx?|mjs|cjs|css|sql)$/;
const isTest = /\.test\.tsx?$/;
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** A migration's name has its number and its owner; a few files are called what the world calls them. */
const otherName =
  /^(\d{4}_[a-z]+_[a-z0-9_]+\.sql|(README|ARCHITECTURE|CONTRIBUTING|SECURITY|CHANGELOG)\.md|LICENSE)$/;
/** Tools that ask for a default export. */
const wantsDefault = /(\.config\.(ts|cjs|mjs)|global-setup\.ts)$/;

// In pieces, so that this file does not break its own rule.
const machinePath = new RegExp(
  `(^|[\\s"'\`(=:])/(${['work', 'tmp', 'home', 'root', 'Users'].join('|')})/[\\w.]`,
);
const registryHost = new RegExp(`regis${'try'}\\.[a-z0-9-]+\\.[a-z]+`);

/** What holds for each file by itself. */
export function checkFile({ path, text }: SourceFile): Finding[] {
  const found: Finding[] = [];
  const add = (rule: string, what: string) => found.push({ rule, where: path, what });
  const lines = text.trimEnd().split('\n');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (source.test(path) && lines.length > MOST_LINES)
    add('file-length', `${lines.length} lines; ${MOST_LINES} at most`);
  if (/^modules\/[^/]+\/README\.md$/.test(path) && lines.length > MOST_README_LINES) {
    add('readme-length', `${lines.length} lines; ${MOST_README_LINES} at most`);
  }
  if (!kebab.test(name) && !otherName.test(name)) add('file-name', 'names are in kebab-case');
  if (
    code.test(path) &&
    !wantsDefault.test(path) &&
    lines.some((line) => /^export default\b|\bas default\b/.test(line))
  ) {
    add('default-export', 'export it by its name');
  }
  for (const [index, line] of lines.entries()) {
    if (machinePath.test(line)) add('machine-path', `line ${index + 1} names a folder of one machine`);
    if (registryHost.test(line)) add('registry-host', `line ${index + 1} names where packages come from`);
  }
  return found;
}

/** A folder that can be read at a glance: a test or a style sheet lies beside its file and does not count. */
export function checkFolders(paths: readonly string[]): Finding[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (code.test(path) && !isTest.test(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_FILES_IN_FOLDER)
    .map(([where, count]) => ({
      rule: 'folder-size',
      where,
      what: `${count} files; ${MOST_FILES_IN_FOLDER} at most`,
    }));
}

/** Every module says in its README what it owns and what its words mean. */
export function checkReadmes(paths: readonly string[]): Finding[] {
  const modules = new Set(paths.flatMap((path) => /^modules\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...modules]
    .map((name) => `modules/${name}/README.md`)
    .filter((readme) => !paths.includes(readme))
    .map((where) => ({ rule: 'module-readme', where, what: 'is missing' }));
}
