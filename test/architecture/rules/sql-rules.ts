import type { SourceFile } from '../support/repository.ts';
import type { Finding } from './finding.ts';

const MIGRATION = /^db\/migrations\/\d{4}_([a-z]+)_[a-z0-9_]+\.sql$/;
const STORE = /\.store\.ts$/;
/** The database layer, sign-in and the job runner speak SQL of their own; tests arrange and look. */
const EXEMPT =
  /^modules\/platform\/server\/(db|auth|jobs)\/|\.test\.tsx?$|^modules\/[^/]+\/test\/|\/tables\.ts$/;
const STATEMENT =
  /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|executeSql|executeQuery)\(|\bsql(<[^>]*>)?`/;

/** `schema.table` of every table that the migrations make. */
export function tablesOf(migrations: readonly SourceFile[]): string[] {
  return migrations.flatMap(({ text }) =>
    [...text.matchAll(/create table (?:if not exists )?"?([a-z]+)"?\."?([a-z_]+)"?/g)].map(
      (found) => `${found[1]}.${found[2]}`,
    ),
  );
}

/** A migration says what it is for and makes or changes only what its module owns. */
export function checkMigration({ path, text }: SourceFile): Finding[] {
  const owner = MIGRATION.exec(path)?.[1];
  if (!owner)
    return [{ rule: 'migration-name', where: path, what: 'is not named like 0042_billing_add_credit.sql' }];
  const found: Finding[] = [];
  if (!/^-- \S/.test(text))
    found.push({ rule: 'migration-purpose', where: path, what: 'the first line says what it is for' });
  const changes =
    /\b(?:create|alter|drop) (?:table|schema|view|function|sequence) (?:if (?:not )?exists )?"?([a-z]+)"?/g;
  for (const [, schema] of text.matchAll(changes)) {
    if (schema !== owner)
      found.push({
        rule: 'migration-owner',
        where: path,
        what: `changes ${schema}, which is not its module`,
      });
  }
  return found;
}

/** Statements stand in stores, and a store names only its own module's tables. */
export function checkStatements({ path, text }: SourceFile, tables: readonly string[]): Finding[] {
  const owner = /^modules\/([^/]+)\//.exec(path)?.[1];
  if (EXEMPT.test(path) || (!owner && !path.startsWith('apps/'))) return [];
  if (!STORE.test(path)) {
    const line = lineOf(text, STATEMENT);
    return line ? [{ rule: 'sql-only-in-stores', where: path, what: `line ${line} holds a statement` }] : [];
  }
  return tables
    .filter((table) => !table.startsWith(`${owner}.`))
    .filter((table) =>
      new RegExp(`['"\`\\s(]${table.replace('.', '"?\\."?')}\\b`).test(withoutComments(text)),
    )
    .map((table) => ({
      rule: 'own-tables-only',
      where: path,
      what: `names ${table}, which another module owns`,
    }));
}

function lineOf(text: string, pattern: RegExp): number | null {
  const index = withoutComments(text)
    .split('\n')
    .findIndex((line) => pattern.test(line));
  return index < 0 ? null : index + 1;
}

/** Keeps the lines, so that numbers stay true. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^\s*\/\/.*$/gm, '');
}
