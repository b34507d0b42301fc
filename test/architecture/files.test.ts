import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFile, checkFolders, checkReadmes } from './rules/file-rules.ts';
import { asLines } from './rules/finding.ts';
import { checkPackages } from './rules/package-rules.ts';
import { checkMigration, checkStatements, tablesOf } from './rules/sql-rules.ts';
import { readSources, repository, repositoryFiles } from './support/repository.ts';

const paths = repositoryFiles();
const TEXT = /\.(tsx?|mjs|cjs|css|sql|md|json|html|svg|ya?ml|sh)$|^\.ci\/run$|^\.npmrc$|^\.gitignore$/;

describe('the files of this repository', () => {
  test('are short, named in kebab-case, export by name, and know no machine', () => {
    const files = readSources(paths, TEXT);
    expect(files.length).toBeGreaterThan(400);
    expect(asLines(files.flatMap(checkFile))).toEqual([]);
  });

  test('lie in folders that can be read at a glance, and modules have a README', () => {
    expect(asLines([...checkFolders(paths), ...checkReadmes(paths)])).toEqual([]);
  });

  test('hold statements in stores only, each about its own tables', () => {
    const migrations = readSources(paths, /^db\/migrations\/.*\.sql$/);
    const tables = tablesOf(migrations);
    expect(tables.length).toBeGreaterThan(25);
    expect(asLines(migrations.flatMap(checkMigration))).toEqual([]);
    const sources = readSources(paths, /^(modules|apps)\/.*\.tsx?$/);
    expect(asLines(sources.flatMap((file) => checkStatements(file, tables)))).toEqual([]);
  });

  test('pin every package, with a reason', () => {
    const read = (name: string) => readFileSync(join(repository, name), 'utf8');
    const manifest = JSON.parse(read('package.json'));
    const parts = { manifest, lock: read('package-lock.json'), reasons: read('docs/dependencies.md') };
    expect(asLines(checkPackages(parts))).toEqual([]);
  });
});

/** The rules that a file at this path with this text breaks. */
const rulesBroken = (path: string, text: string) => checkFile({ path, text }).map(({ rule }) => rule);

describe('the rules of files', () => {
  test('let an ordinary file pass', () => {
    expect(rulesBroken('modules/people/rules/display-name.ts', 'export const a = 1;\n')).toEqual([]);
    expect(rulesBroken('db/migrations/0042_billing_add_credit.sql', '-- Credit.\n')).toEqual([]);
    expect(rulesBroken('vite.config.ts', 'export default {};\n')).toEqual([]);
  });

  test.each([
    ['file-length', 'modules/people/rules/long.ts', 'a;\n'.repeat(401)],
    ['readme-length', 'modules/people/README.md', 'a\n'.repeat(31)],
    ['file-name', 'modules/people/rules/displayName.ts', ''],
    ['file-name', 'modules/people/ui/Person.tsx', ''],
    ['default-export', 'modules/people/rules/a.ts', 'export default 1;\n'],
    ['default-export', 'modules/people/rules/a.ts', `const a = 1;\nexport { a as ${'default'} };\n`],
    ['machine-path', 'docs/a.md', `see ${['', 'home', 'somebody', 'caseroom'].join('/')}\n`],
    ['machine-path', 'modules/people/test/a.ts', `const a = '${['', 'tmp', 'a'].join('/')}';\n`],
    ['registry-host', 'docs/a.md', `https://regis${'try'}.example.org/a\n`],
  ])('catch a planted violation of %s in %s', (rule, path, text) => {
    expect(rulesBroken(path, text)).toEqual([rule]);
  });

  test('catch a folder with too many files and a module without a README', () => {
    const many = Array.from({ length: 21 }, (_, index) => `modules/people/server/a${index}.ts`);
    expect(asLines(checkFolders(many))).toEqual(['folder-size: modules/people/server: 21 files; 20 at most']);
    expect(checkFolders(many.slice(1))).toEqual([]);
    expect(asLines(checkReadmes(many))).toEqual(['module-readme: modules/people/README.md: is missing']);
  });
});

describe('the rules of statements', () => {
  const tables = ['people.person', 'cases.case'];
  const broken = (path: string, text: string) =>
    checkStatements({ path, text }, tables).map(({ rule }) => rule);

  test('let a store speak about its own tables', () => {
    expect(broken('modules/people/server/person.store.ts', "tx.selectFrom('people.person')")).toEqual([]);
    expect(broken('modules/people/server/read-person.ts', '// tx.selectFrom(…) is for stores')).toEqual([]);
  });

  test('catch a statement outside a store', () => {
    expect(broken('modules/people/server/read-person.ts', "tx.selectFrom('people.person')")).toEqual([
      'sql-only-in-stores',
    ]);
    expect(broken('modules/people/server/read-person.ts', 'sql<number>`select 1`')).toEqual([
      'sql-only-in-stores',
    ]);
    expect(broken('apps/server/start.ts', "db.executeSql('select 1')")).toEqual(['sql-only-in-stores']);
  });

  test("catch another module's table in a store", () => {
    expect(broken('modules/people/server/person.store.ts', "tx.selectFrom('cases.case as c')")).toEqual([
      'own-tables-only',
    ]);
    expect(broken('modules/people/server/person.store.ts', 'sql`select 1 from cases."case"`')).toEqual([
      'own-tables-only',
    ]);
  });

  test('catch a migration of the wrong name, without purpose, or about what another module owns', () => {
    const rules = (path: string, text: string) => checkMigration({ path, text }).map(({ rule }) => rule);
    expect(
      rules('db/migrations/0042_billing_add_credit.sql', '-- Credit.\ncreate table billing.credit ();'),
    ).toEqual([]);
    expect(rules('db/migrations/42-credit.sql', '-- Credit.')).toEqual(['migration-name']);
    expect(rules('db/migrations/0042_billing_add_credit.sql', 'create table billing.credit ();')).toEqual([
      'migration-purpose',
    ]);
    expect(
      rules('db/migrations/0042_billing_add_credit.sql', '-- A.\nalter table people.person add a text;'),
    ).toEqual(['migration-owner']);
  });
});

describe('the rules of packages', () => {
  const fine = {
    manifest: { dependencies: { zod: '4.6.7' } },
    lock: '{ "node_modules/zod": { "version": "4.6.7" } }',
    reasons: '| `zod` | schemas |\n',
  };
  const broken = (parts: Partial<typeof fine>) =>
    checkPackages({ ...fine, ...parts }).map(({ rule }) => rule);

  test('let exact, explained packages pass', () => {
    expect(broken({})).toEqual([]);
  });

  test('catch a range, a package without a reason, a reason without a package, and an address in the lock file', () => {
    expect(broken({ manifest: { dependencies: { zod: '^4.6.7' } } })).toEqual(['exact-version']);
    expect(broken({ reasons: '' })).toEqual(['dependency-reason']);
    expect(broken({ reasons: `${fine.reasons}| \`left-pad\` | nothing |\n` })).toEqual(['dependency-reason']);
    expect(broken({ lock: '"resolved": "https://example.org/zod.tgz"' })).toEqual(['registry-host']);
  });
});
