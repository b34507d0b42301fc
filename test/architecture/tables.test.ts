import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tablesDrift } from '../../modules/platform/server/db/tables-drift.ts';
import { describeOnDatabases } from '../../modules/platform/test/databases.ts';
import importTable from './import-table.json' with { type: 'json' };
import { plantTree } from './support/planted-tree.ts';
import { filesBelow, repository } from './support/repository.ts';

const generated = filesBelow(repository, 'modules').filter((path) => path.endsWith('/server/tables.ts'));
const read = (path: string) => readFileSync(join(repository, path), 'utf8');

describeOnDatabases('the row types of each module', (context) => {
  test('are what the migrated database says; "npm run db:types" writes them anew', async () => {
    expect(generated.length).toBeGreaterThanOrEqual(7);
    expect(Object.keys(importTable)).toEqual(
      expect.arrayContaining(generated.map((path) => path.split('/')[1] ?? '')),
    );
    expect(await tablesDrift(context.db, repository)).toEqual([]);
  });

  test('that were changed by hand, or are missing, are named', async () => {
    const texts = Object.fromEntries(generated.map((path) => [path, read(path)]));
    delete texts['modules/people/server/tables.ts'];
    texts['modules/billing/server/tables.ts'] += '// A line of somebody.\n';
    const tree = plantTree(texts);
    try {
      expect((await tablesDrift(context.db, tree.root)).sort()).toEqual(['billing', 'people']);
    } finally {
      tree.remove();
    }
  });
});
