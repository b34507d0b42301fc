import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { DatabaseSetupError, migrate } from './migrate.ts';

describeOnDatabases('migrations', (ctx) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'caseroom-migrations-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

  test('are applied in order, once', async () => {
    put('9001_platform_first.sql', 'create table platform.first_try (practice_id uuid);');
    put('9002_platform_second.sql', 'alter table platform.first_try add column more text;');
    expect(await migrate(ctx.db, folder)).toEqual(['9001_platform_first.sql', '9002_platform_second.sql']);
    expect(await migrate(ctx.db, folder)).toEqual([]);
  });

  test('that run at the same moment from two servers are applied once', async () => {
    put('9003_platform_third.sql', 'create table platform.third_try (practice_id uuid);');
    const both = await Promise.all([migrate(ctx.db, folder), migrate(ctx.db, folder)]);
    expect(both.flat()).toEqual(['9003_platform_third.sql']);
  });

  test('one that fails leaves nothing half done, and can be mended', async () => {
    put('9004_platform_broken.sql', 'create table platform.half (practice_id uuid); select 1 / 0;');
    await expect(migrate(ctx.db, folder)).rejects.toMatchObject({ code: '22012' });
    expect(await ctx.asOwner("select to_regclass('platform.half')::text as found")).toEqual([
      { found: null },
    ]);
    put('9004_platform_broken.sql', 'create table platform.half (practice_id uuid);');
    expect(await migrate(ctx.db, folder)).toEqual(['9004_platform_broken.sql']);
  });

  test('one that was changed after it was applied is refused by name', async () => {
    put('9001_platform_first.sql', 'create table platform.other (practice_id uuid);');
    await expect(migrate(ctx.db, folder)).rejects.toThrow(DatabaseSetupError);
    await expect(migrate(ctx.db, folder)).rejects.toThrow(/9001_platform_first\.sql/);
  });

  test('a file whose name does not say its owner is refused', async () => {
    put('later.sql', 'select 1;');
    await expect(migrate(ctx.db, folder)).rejects.toThrow(/later\.sql/);
  });
});
