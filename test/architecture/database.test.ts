import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../modules/platform/server/db/index.ts';
import { describeOnDatabases, openTestDatabase } from '../../modules/platform/test/databases.ts';
import importTable from './import-table.json' with { type: 'json' };
import { type Ask, readCatalogue } from './rules/catalogue.ts';
import { globalTables, immutableTables, ownersFunctions } from './rules/database-lists.ts';
import { checkDatabase, databaseRules, type Lists } from './rules/database-rules.ts';
import { asLines } from './rules/finding.ts';
import { databasePlants, faultlessTable } from './support/database-plants.ts';

const lists: Lists = { imports: importTable, globalTables, immutableTables, ownersFunctions };

describeOnDatabases('the migrated database', (context) => {
  test('keeps every rule', async () => {
    const catalogue = await readCatalogue((sql) => context.asOwner(sql));
    expect(catalogue.tables.length).toBeGreaterThan(25);
    expect(catalogue.keys.length).toBeGreaterThan(60);
    expect(asLines(checkDatabase(catalogue, lists))).toEqual([]);
  });
});

describe('the rules of the database', () => {
  let db: Database;
  const ask: Ask = async (sql) => (await db.executeSql(sql)).rows;
  beforeAll(async () => {
    db = await openTestDatabase();
  });
  afterAll(() => db.close());

  test.each(databasePlants)(
    'catch a planted violation of $rule: $where',
    async ({ rule, where, plant, dig }) => {
      await db.executeSql(plant);
      try {
        const found = checkDatabase(await readCatalogue(ask), lists);
        expect(found.map((finding) => `${finding.rule}: ${finding.where}`)).toContain(`${rule}: ${where}`);
      } finally {
        await db.executeSql(dig);
      }
    },
  );

  test('find nothing in a table that is as it should be', async () => {
    await db.executeSql(faultlessTable.plant);
    expect(asLines(checkDatabase(await readCatalogue(ask), lists))).toEqual([]);
    await db.executeSql(faultlessTable.dig);
  });

  test('are all planted', () => {
    const planted = new Set([...databasePlants.map(({ rule }) => rule), 'stale-list']);
    expect(Object.keys(databaseRules).filter((rule) => !planted.has(rule))).toEqual([]);
  });

  test('catch a list that names what is gone', async () => {
    const stale = { ...lists, immutableTables: { ...immutableTables, 'billing.gone': 'nothing' } };
    const found = asLines(checkDatabase(await readCatalogue(ask), stale));
    expect(found).toEqual(['stale-list: billing.gone: does not exist']);
  });
});
