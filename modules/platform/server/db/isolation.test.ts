import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { newId } from '../ids.ts';
import { emit } from '../outbox/emit.ts';
import { again } from './database.ts';

describeOnDatabases('a transaction of a practice', (ctx) => {
  const names = (practiceId: string) =>
    ctx.db.inPractice(practiceId, async (tx) => {
      const rows = await tx.selectFrom('platform.outbox_event').select('name').execute();
      return rows.map((row) => row.name);
    });

  test('sees its own rows and no other practice’s, even when the query names none', async () => {
    const [mine, theirs] = [newId(), newId()];
    await ctx.db.inPractice(mine, (tx) => emit(tx, 'mine', {}));
    await ctx.db.inPractice(theirs, (tx) => emit(tx, 'theirs', {}));
    expect(await names(mine)).toEqual(['mine']);
    expect(await names(theirs)).toEqual(['theirs']);
  });

  test('can not write a row into another practice, or move one there', async () => {
    const [mine, theirs] = [newId(), newId()];
    await ctx.db.inPractice(mine, (tx) => emit(tx, 'mine', {}));
    const move = ctx.db.inPractice(mine, (tx) =>
      tx.updateTable('platform.outbox_event').set({ practice_id: theirs }).execute(),
    );
    await expect(move).rejects.toMatchObject({ code: '42501' });
    expect(await names(theirs)).toEqual([]);
  });

  test('outside a practice nothing is seen, and the setting does not outlive its transaction', async () => {
    const mine = newId();
    await ctx.db.inPractice(mine, (tx) => emit(tx, 'mine', {}));
    const outside = await ctx.db.outsidePractice((tx) =>
      tx.selectFrom('platform.outbox_event').selectAll().execute(),
    );
    expect(outside).toEqual([]);
  });

  test('runs as a role that owns no table and is not above row-level security', async () => {
    const { rows } = await sql<{ name: string; bypass: boolean; superuser: boolean; owned: number }>`
      select current_user as name, rolbypassrls as bypass, rolsuper as superuser,
             (select count(*)::int from pg_class where relowner = r.oid) as owned
        from pg_roles r where rolname = current_user`.execute(ctx.db.kysely);
    expect(rows).toEqual([{ name: 'caseroom_app', bypass: false, superuser: false, owned: 0 }]);
  });

  test('takes nothing but a uuid for a practice', () => {
    for (const id of ["'; drop table people.person; --", '', 'x'.repeat(36), newId().toUpperCase()]) {
      expect(() => ctx.db.inPractice(id, async () => null)).toThrow(RangeError);
    }
  });

  test('is undone as a whole when its work fails, and the next one works', async () => {
    const mine = newId();
    const broken = ctx.db.inPractice(mine, async (tx) => {
      await emit(tx, 'lost', {});
      throw new Error('stop');
    });
    await expect(broken).rejects.toThrow('stop');
    expect(await names(mine)).toEqual([]);
  });

  test('reads the same values on both databases', async () => {
    const { rows } = await sql`
      select '2026-03-02 15:00:00.25+00'::timestamptz as instant, '2026-03-02 10:00'::timestamp as wall,
             '2026-03-02'::date as day, 123456789012345::bigint as cents, 1.50::numeric as exact,
             '{"a":[1]}'::jsonb as data, array['a','b'] as texts, array[]::uuid[] as ids, true as yes`.execute(
      ctx.db.kysely,
    );
    expect(rows).toEqual([
      {
        instant: '2026-03-02T15:00:00.25Z',
        wall: '2026-03-02T10:00:00',
        day: '2026-03-02',
        cents: 123456789012345,
        exact: '1.50',
        data: { a: [1] },
        texts: ['a', 'b'],
        ids: [],
        yes: true,
      },
    ]);
    await expect(sql`select 9007199254740993::bigint as big`.execute(ctx.db.kysely)).rejects.toThrow(
      RangeError,
    );
  });
});

test('a transaction that the database asks to repeat is repeated, three times at most', async () => {
  let tries = 0;
  const clash = () => {
    tries += 1;
    return Promise.reject(Object.assign(new Error('deadlock'), { code: '40P01' }));
  };
  await expect(again(clash)).rejects.toThrow('deadlock');
  expect(tries).toBe(3);
  const other = () => Promise.reject(Object.assign(new Error('unique'), { code: '23505' }));
  await expect(again(other)).rejects.toThrow('unique');
});
