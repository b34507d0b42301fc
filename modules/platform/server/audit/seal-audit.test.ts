import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { newId } from '../ids.ts';
import { insertAudit } from './audit.store.ts';
import { sealAudit, verifyAudit } from './seal-audit.ts';

const start = Temporal.Instant.from('2026-03-02T09:00:00Z');

describeOnDatabases('the seals over the audit log', (ctx) => {
  async function write(practiceId: string, count: number) {
    const entry = {
      at: start.toString(),
      actorStaffId: null,
      actorName: 'Nora',
      via: 'system' as const,
      tokenId: null,
      action: 'cases.get',
      effect: 'read' as const,
      outcome: 'done' as const,
      subjectKind: 'case',
      subjectIds: [newId()],
    };
    await ctx.db.inPractice(practiceId, (tx) => insertAudit(tx, practiceId, Array(count).fill(entry)));
  }

  test('seal what has settled, once, and hold', async () => {
    const practiceId = newId();
    await write(practiceId, 5);
    const seal = (seconds: number) =>
      ctx.db.inPractice(practiceId, (tx) => sealAudit(tx, practiceId, start.add({ seconds })));
    expect(await seal(30)).toBe(0);
    expect(await seal(61)).toBe(5);
    expect(await seal(62)).toBe(0);
    await write(practiceId, 2);
    expect(await seal(200)).toBe(2);
    const state = await ctx.db.inPractice(practiceId, (tx) => verifyAudit(tx, practiceId));
    expect(state).toEqual({ intact: true, seals: 2, rows: 7, brokenAt: null });
  });

  test('a row that appears behind a seal, or is changed under it, breaks the chain at that seal', async () => {
    const practiceId = newId();
    await write(practiceId, 3);
    await ctx.db.inPractice(practiceId, (tx) => sealAudit(tx, practiceId, start.add({ seconds: 61 })));
    await ctx.asOwner(
      `update platform.audit_event set actor_name = 'Somebody else'
        where (practice_id, id) = (select practice_id, min(id::text)::uuid from platform.audit_event
                                    where practice_id = '${practiceId}' group by practice_id)`,
    );
    const state = await ctx.db.inPractice(practiceId, (tx) => verifyAudit(tx, practiceId));
    expect(state).toMatchObject({ intact: false, brokenAt: 1 });
  });

  test('the role of the server can neither change nor delete what was logged', async () => {
    const practiceId = newId();
    await write(practiceId, 1);
    const change = ctx.db.inPractice(practiceId, (tx) =>
      tx.updateTable('platform.audit_event').set({ actor_name: 'x' }).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
    const removal = ctx.db.inPractice(practiceId, (tx) => tx.deleteFrom('platform.audit_event').execute());
    await expect(removal).rejects.toMatchObject({ code: '42501' });
  });
});
