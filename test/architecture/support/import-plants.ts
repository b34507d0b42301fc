import importTable from '../import-table.json' with { type: 'json' };

export interface Plant {
  rule: string;
  /** Where the violation stands. */
  file: string;
  text: string;
}

const modules = Object.keys(importTable);

/** A tree in which every module has its doors and breaks nothing; screens hold JSX, as real ones do. */
export const cleanTree: Readonly<Record<string, string>> = Object.assign(
  {},
  ...modules.map((name) => ({
    [`modules/${name}/index.ts`]: "export { act } from './server/act.ts';\n",
    [`modules/${name}/contract/index.ts`]: "import { z } from 'zod';\nexport const idSchema = z.uuid();\n",
    [`modules/${name}/rules/sum.ts`]: "import '../contract/index.ts';\nexport const sum = 1;\n",
    [`modules/${name}/server/act.ts`]: "import { rows } from './act.store.ts';\nexport const act = rows;\n",
    [`modules/${name}/server/act.store.ts`]: "import { sql } from 'kysely';\nexport const rows = sql;\n",
    [`modules/${name}/server/act.test.ts`]:
      "import { test } from 'vitest';\nimport { help } from '../../platform/test/help.ts';\ntest('', help);\n",
    [`modules/${name}/ui/index.tsx`]:
      "import { useState } from 'react';\nexport const Part = () => <p>{useState(1)}</p>;\n",
  })),
  {
    'modules/platform/host.ts': "export { act } from './server/act.ts';\n",
    'modules/platform/test/help.ts': 'export const help = () => undefined;\n',
    'apps/web/main.tsx': "import { Part } from '#people/ui';\nexport const App = () => <Part />;\n",
    'apps/server/start.ts':
      "import { act } from '#people';\nimport '#platform/host';\nexport const start = act;\n",
  },
);

/** For each module one that it may not know; for the last, which may know all, one that is in no table. */
const directionPlants: readonly Plant[] = modules.map((name) => {
  const allowed = [name, ...importTable[name as keyof typeof importTable]];
  const refused = modules.find((other) => !allowed.includes(other)) ?? 'unlisted';
  return {
    rule: `${name}-direction`,
    file: `modules/${name}/server/wrong-way.ts`,
    text: `import '../../${refused}/index.ts';\n`,
  };
});

/** At least one violation of every rule. */
export const importPlants: readonly Plant[] = [
  ...directionPlants,
  { rule: 'no-cycles', file: 'modules/people/server/egg.ts', text: "import './hen.ts';\n" },
  { rule: 'unresolved', file: 'modules/people/server/lost.ts', text: "import './not-there.ts';\n" },
  { rule: 'undeclared-package', file: 'modules/people/server/borrows.ts', text: "import 'semver';\n" },
  { rule: 'known-modules-only', file: 'modules/unlisted/index.ts', text: "import '../people/index.ts';\n" },
  {
    rule: 'front-doors-only',
    file: 'modules/cases/server/climbs-in.ts',
    text: "import '../../people/server/act.store.ts';\n",
  },
  {
    rule: 'front-doors-only',
    file: 'modules/cases/ui/climbs-in.tsx',
    text: "const Late = () => import('../../people/ui/inner.tsx');\nexport const Part = () => <p>{String(Late)}</p>;\n",
  },
  {
    rule: 'front-doors-only',
    file: 'modules/people/server/is-no-host.ts',
    text: "import '#platform/host';\n",
  },
  {
    rule: 'tests-doors-or-support',
    file: 'modules/cases/server/nosy.test.ts',
    text: "import '../../people/server/act.ts';\n",
  },
  {
    rule: 'apps-use-doors',
    file: 'apps/server/climbs-in.ts',
    text: "import '../../modules/people/server/act.ts';\n",
  },
  // Types, re-exports and types in line count like any import.
  {
    rule: 'billing-direction',
    file: 'modules/billing/rules/type.ts',
    text: "import type { A } from '#clinical/contract';\nexport type B = A;\n",
  },
  {
    rule: 'clinical-direction',
    file: 'modules/clinical/ui/parts.tsx',
    text: "export * from '#billing/ui';\n",
  },
  { rule: 'rules-pure', file: 'modules/people/rules/acts.ts', text: "import '../server/act.ts';\n" },
  { rule: 'rules-pure', file: 'modules/people/rules/reads.ts', text: "import 'node:fs';\n" },
  { rule: 'contract-pure', file: 'modules/people/contract/acts.ts', text: "import '../server/act.ts';\n" },
  { rule: 'contract-pure', file: 'modules/people/contract/serves.ts', text: "import '@orpc/server';\n" },
  { rule: 'ui-no-server', file: 'modules/people/ui/acts.tsx', text: "import '../server/act.ts';\n" },
  { rule: 'ui-no-server', file: 'modules/cases/ui/acts.tsx', text: "import '#people';\n" },
  { rule: 'ui-no-server', file: 'apps/web/acts.tsx', text: "import '#people';\n" },
  { rule: 'server-no-ui', file: 'modules/people/server/shows.ts', text: "import '../ui/index.tsx';\n" },
  {
    rule: 'server-no-screen-packages',
    file: 'modules/people/server/styles.ts',
    text: "import '@mantine/core';\n",
  },
  { rule: 'server-no-screen-packages', file: 'modules/people/server/hooks.ts', text: "import 'react';\n" },
  { rule: 'ui-no-node', file: 'modules/people/ui/reads.tsx', text: "import 'node:fs';\n" },
  { rule: 'ui-no-database', file: 'modules/people/ui/asks.tsx', text: "import 'pg';\n" },
  {
    rule: 'modules-no-apps',
    file: 'modules/people/server/calls-home.ts',
    text: "import '../../../apps/server/start.ts';\n",
  },
  {
    rule: 'sql-only-in-stores',
    file: 'modules/people/server/selects.ts',
    text: "import { sql } from 'kysely';\nexport { sql };\n",
  },
  { rule: 'sql-only-in-stores', file: 'apps/server/selects.ts', text: "import 'pg';\n" },
  {
    rule: 'no-test-code-in-product',
    file: 'modules/people/server/helped.ts',
    text: "import '../test/help.ts';\n",
  },
  { rule: 'no-test-code-in-product', file: 'modules/people/server/tests.ts', text: "import 'vitest';\n" },
  { rule: 'server-no-dev-package', file: 'modules/people/server/draws.ts', text: "import 'uqr';\n" },
];

/** Files that plants lead to. */
export const plantTargets: Readonly<Record<string, string>> = {
  'modules/people/server/hen.ts': "import './egg.ts';\n",
  'modules/people/test/help.ts': 'export const help = 1;\n',
  'modules/people/ui/inner.tsx': 'export const Inner = () => <p />;\n',
};
