import type { Catalogue, Key } from './catalogue.ts';
import type { Finding } from './finding.ts';

export interface Lists {
  /** Which modules each module may use. */
  imports: Readonly<Record<string, readonly string[]>>;
  globalTables: Readonly<Record<string, string>>;
  immutableTables: Readonly<Record<string, string>>;
  ownersFunctions: Readonly<Record<string, string>>;
}

const PRACTICE = 'practice_id';
/** How PostgreSQL prints the one condition every row is kept behind. */
const TENANT = "(practice_id = (NULLIF(current_setting('app.practice_id'::text, true), ''::text))::uuid)";

type Fault = Omit<Finding, 'rule'>;
type Check = (catalogue: Catalogue, lists: Lists) => Fault[];

/** Holds the database to every rule. */
export function checkDatabase(catalogue: Catalogue, lists: Lists): Finding[] {
  return Object.entries(databaseRules).flatMap(([rule, check]) =>
    check(catalogue, lists).map((fault) => ({ rule, ...fault })),
  );
}

const owners: Check = ({ tables }, { imports }) =>
  tables
    .filter(({ schema }) => !(schema in imports))
    .map(({ name, schema }) => ({ where: name, what: `no module is called ${schema}` }));

const foreignKeysFollowImports: Check = ({ keys }, { imports }) =>
  keys.flatMap(({ table, name, target }) => {
    const [from = '', to = ''] = [schemaOf(table), schemaOf(target ?? table)];
    if (from === to || imports[from]?.includes(to)) return [];
    return [{ where: `${table}.${name}`, what: `${from} may not lean on ${to}` }];
  });

const practiceColumn: Check = ({ tables, columns }, lists) =>
  tables
    .filter(({ name }) => !(name in lists.globalTables))
    .filter(({ name }) => !columns.some((it) => it.table === name && isPracticeColumn(it)))
    .map(({ name }) => ({ where: name, what: `has no ${PRACTICE} uuid not null` }));

const keysHoldPractice: Check = ({ keys }, lists) =>
  keys
    .filter(({ table }) => !(table in lists.globalTables))
    .filter((key) => !holdsPractice(key, lists))
    .map(({ table, name, kind }) => ({
      where: `${table}.${name}`,
      what: `the ${kind} does not hold ${PRACTICE}`,
    }));

const everyTableHasAKey: Check = ({ tables, keys }) =>
  tables
    .filter(({ name }) => !keys.some((key) => key.table === name && key.kind === 'primary key'))
    .map(({ name }) => ({ where: name, what: 'has no primary key' }));

const rowSecurity: Check = ({ tables, policies }, lists) =>
  tables
    .filter(({ name }) => !(name in lists.globalTables))
    .flatMap(({ name, rowSecurity: on }) => {
      const permissive = policies.filter((policy) => policy.table === name && policy.permissive);
      if (!on) return [{ where: name, what: 'row-level security is off' }];
      if (permissive.length === 0) return [{ where: name, what: 'no policy lets anybody in' }];
      return permissive
        .filter((policy) => policy.using !== TENANT || policy.check !== TENANT)
        .map((policy) => ({
          where: name,
          what: `policy ${policy.name} lets in more than one practice`,
        }));
    });

const serverRole: Check = ({ role }) => [
  ...role.owns.map((owned) => ({
    where: owned,
    what: 'belongs to caseroom_app',
  })),
  ...role.powers.map((power) => ({
    where: 'caseroom_app',
    what: `is ${power}`,
  })),
];

const immutability: Check = ({ rights }, { immutableTables }) =>
  rights
    .filter(({ table, right }) => table in immutableTables && (right === 'UPDATE' || right === 'DELETE'))
    .map(({ table, right }) => ({ where: table, what: `caseroom_app may ${right}` }));

const plainRights: Check = ({ rights }) =>
  rights
    .filter(({ right }) => ['TRUNCATE', 'REFERENCES', 'TRIGGER'].includes(right))
    .map(({ table, right }) => ({ where: table, what: `caseroom_app may ${right}` }));

const noTriggers: Check = ({ triggers }) =>
  triggers.map(({ table, name }) => ({
    where: `${table}.${name}`,
    what: 'what happens is read in the code',
  }));

const viewsAskAsCaller: Check = ({ views }) =>
  views
    .filter(({ asCaller }) => !asCaller)
    .map(({ name }) => ({
      where: name,
      what: 'reads as its owner, past row-level security',
    }));

const ownersFunctions: Check = ({ functions }, lists) =>
  functions
    .filter(({ asOwner }) => asOwner)
    .flatMap(({ name, fixedPath, forEveryone }) => {
      const add = (what: string) => ({ where: name, what });
      return [
        ...(name in lists.ownersFunctions ? [] : [add('runs as the owner and is not on the list')]),
        ...(fixedPath ? [] : [add('runs as the owner without a search_path of its own')]),
        ...(forEveryone ? [add('runs as the owner and everybody may call it')] : []),
      ];
    });

const unitsInNames: Check = ({ columns }) =>
  columns
    .filter(
      ({ name, type }) => typeOfSuffix(name) !== null && typeOfSuffix(name) !== type.replace(/\[\]$/, ''),
    )
    .map(({ table, name, type }) => ({
      where: `${table}.${name}`,
      what: `is ${type}`,
    }));

const listsAreTrue: Check = ({ tables, functions }, lists) => {
  const names = new Set([...tables, ...functions].map(({ name }) => name));
  const listed = [lists.globalTables, lists.immutableTables, lists.ownersFunctions].flatMap((list) =>
    Object.keys(list),
  );
  return listed.filter((name) => !names.has(name)).map((where) => ({ where, what: 'does not exist' }));
};

/** Every rule by its name. */
export const databaseRules: Readonly<Record<string, Check>> = {
  'table-owner': owners,
  'foreign-key-direction': foreignKeysFollowImports,
  'practice-column': practiceColumn,
  'key-holds-practice': keysHoldPractice,
  'primary-key': everyTableHasAKey,
  'row-security': rowSecurity,
  'server-owns-nothing': serverRole,
  immutable: immutability,
  'plain-rights': plainRights,
  'no-triggers': noTriggers,
  'view-as-caller': viewsAskAsCaller,
  'owners-function': ownersFunctions,
  'unit-in-name': unitsInNames,
  'stale-list': listsAreTrue,
};

/** In a foreign key it has to stand at the same place on both sides: else it would tie two practices together. */
function holdsPractice(key: Key, lists: Lists): boolean {
  const place = key.columns.indexOf(PRACTICE);
  if (place < 0) return false;
  const { target } = key;
  return target === null || target in lists.globalTables || key.targetColumns[place] === PRACTICE;
}

function isPracticeColumn(column: Catalogue['columns'][number]): boolean {
  return column.name === PRACTICE && column.type === 'uuid' && !column.nullable;
}

function typeOfSuffix(name: string): string | null {
  if (name.endsWith('_cents')) return 'bigint';
  if (name.endsWith('_at')) return 'timestamp with time zone';
  if (name.endsWith('_on') || name.endsWith('_date')) return 'date';
  if (name.endsWith('_minutes')) return 'integer';
  return null;
}

function schemaOf(table: string): string {
  return table.slice(0, table.indexOf('.'));
}
