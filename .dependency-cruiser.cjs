/**
 * Who may import whom. ARCHITECTURE.md says it in words; test/architecture plants a violation of every rule here
 * and expects each to be caught by its name.
 */
const { readTsxWithSwc } = require('./test/architecture/read-tsx-with-swc.cjs');

readTsxWithSwc();

/** What each module may use besides itself; the foreign keys of the database follow the same table. */
const may = require('./test/architecture/import-table.json');

const own = '^modules/([^/]+)/';
const doors = '^modules/[^/]+/(index\\.ts|contract/index\\.ts|ui/index\\.tsx)$';
/** Besides doors, the programs put a server together from what platform hands to hosts. */
const hostDoor = '^modules/platform/host\\.ts$';
/** Tests, and the support of tests, may look behind doors; their directions still hold. */
const tests = ['\\.test\\.tsx?$', '^modules/[^/]+/test/'];
const testSupport = '^modules/[^/]+/test/';
const browser = ['^modules/[^/]+/ui/', '^apps/(web|portal)/'];
const server = ['^modules/[^/]+/(server/|index\\.ts$|host\\.ts$)', '^apps/(server|cli)/'];
/** Code that both sides load. */
const shared = '^modules/[^/]+/(rules|contract)/';
const screenPackages = 'node_modules/(react|react-dom|@mantine|@tabler|@tanstack)/';
const databasePackages = 'node_modules/(kysely|pg|pg-boss|@electric-sql)/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    rule('unresolved', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    rule(
      'undeclared-package',
      'A package that is used is named in package.json.',
      { pathNot: 'node_modules' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'front-doors-only',
      'A module is entered by #x, #x/contract or #x/ui.',
      { path: own, pathNot: tests },
      { path: own, pathNot: ['^modules/$1/', doors] },
    ),
    rule(
      'tests-doors-or-support',
      'A test may use the test support of other modules, and what hosts use; otherwise their doors.',
      { path: '^modules/([^/]+)/(test/|.*\\.test\\.tsx?$)' },
      { path: own, pathNot: ['^modules/$1/', doors, hostDoor, testSupport] },
    ),
    rule(
      'apps-use-doors',
      'Programs enter modules by their doors.',
      { path: '^apps/', pathNot: tests },
      { path: '^modules/', pathNot: [doors, hostDoor] },
    ),
    rule(
      'known-modules-only',
      'A new module gets its row in test/architecture/import-table.json.',
      { path: own, pathNot: `^modules/(${Object.keys(may).join('|')})/` },
      {},
    ),
    ...Object.entries(may).map(([name, others]) =>
      rule(
        `${name}-direction`,
        `${name} may use ${others.join(', ') || 'no other module'}; tests and types too.`,
        { path: `^modules/${name}/` },
        { path: own, pathNot: `^modules/(${[name, ...others].join('|')})/` },
      ),
    ),
    rule(
      'rules-pure',
      'Rules know rules and contracts, and the calendar.',
      { path: '^modules/([^/]+)/rules/', pathNot: tests },
      {
        pathNot: [
          '^modules/$1/(rules|contract)/',
          '^modules/[^/]+/contract/index\\.ts$',
          'node_modules/temporal-polyfill/',
        ],
      },
    ),
    rule(
      'contract-pure',
      'A contract is loaded by browsers and servers: schemas, and rules such as a check digit.',
      { path: '^modules/([^/]+)/contract/', pathNot: tests },
      {
        pathNot: [
          '^modules/$1/(contract|rules)/',
          '^modules/[^/]+/contract/index\\.ts$',
          'node_modules/(zod|temporal-polyfill|@orpc/contract)/',
        ],
      },
    ),
    rule(
      'ui-no-server',
      'A screen reaches the server through the contract alone.',
      { path: browser },
      { path: [...server, '^apps/(server|cli)/'] },
    ),
    rule(
      'server-no-ui',
      'A server has no screen.',
      { path: [...server, shared], pathNot: tests },
      { path: browser },
    ),
    rule(
      'server-no-screen-packages',
      'What a server loads stays small: no React, no Mantine.',
      { path: [...server, shared], pathNot: tests },
      { path: screenPackages },
    ),
    rule(
      'ui-no-node',
      'A browser has no files, sockets or database.',
      { path: [...browser, shared], pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'ui-no-database',
      'As above, for packages.',
      { path: [...browser, shared] },
      { path: databasePackages },
    ),
    rule('modules-no-apps', 'Modules do not know who uses them.', { path: '^modules/' }, { path: '^apps/' }),
    rule(
      'sql-only-in-stores',
      'A statement is found in a *.store.ts and nowhere else.',
      {
        path: '^(modules|apps)/',
        pathNot: [
          '\\.store\\.ts$',
          '/server/tables\\.ts$',
          '^modules/platform/server/(db|auth|jobs)/',
          ...tests,
        ],
      },
      { path: databasePackages },
    ),
    rule(
      'no-test-code-in-product',
      'What ships does not load what tests it.',
      { path: '^(modules|apps)/', pathNot: tests },
      { path: [...tests, '^test/', 'node_modules/(vitest|fast-check|playwright-core|@axe-core)/'] },
    ),
    rule(
      'server-no-dev-package',
      'What the server needs when it runs is a dependency, not a devDependency.',
      { path: [...server, shared], pathNot: [...tests, '^apps/cli/.*\\.mjs$'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'] },
    ),
  ],
  options: {
    // The compiler of TypeScript 7 offers no parser to others: without this nothing is checked, and it looks well.
    parser: 'swc',
    // Imports of types count.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
