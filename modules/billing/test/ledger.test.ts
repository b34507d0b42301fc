import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { newId } from '#platform';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { type BillingScene, buildBillingScene, draftFor } from './scene.ts';

describeOnDatabases('ledger', (ctx) => {
  let scene: BillingScene;
  let caseId: string;
  beforeAll(async () => {
    scene = await buildBillingScene(ctx.db);
    caseId = (await scene.openCase(['Ana'], [scene.vera])).id;
    await scene.issued(caseId);
  });
  const vera = () => scene.bills(scene.vera);
  /** Runs a statement as the server's own role, in a transaction of the practice. */
  const asServer = (statement: string, practiceId = scene.practiceId) =>
    ctx.db.inPractice(practiceId, (tx) => sql.raw(statement).execute(tx));
  const accounts = async () => {
    const rows = await ctx.asOwner(
      `select id from billing.ledger_account where practice_id = '${scene.practiceId}' order by kind limit 2`,
    );
    return rows.map((row) => (row as { id: string }).id);
  };
  const post = (ids: readonly string[], amounts: readonly number[]) =>
    `select billing.post_entry('${newId()}', now(), 'charge', 'x', '${newId()}', '{${ids}}', '{${amounts}}')`;

  test('the server’s role can read the books and change none of them', async () => {
    for (const table of ['ledger_entry', 'ledger_posting']) {
      await asServer(`select * from billing.${table}`);
      await expect(asServer(`delete from billing.${table}`)).rejects.toMatchObject({ code: '42501' });
      await expect(
        asServer(`insert into billing.${table} select * from billing.${table}`),
      ).rejects.toMatchObject({
        code: '42501',
      });
    }
    await expect(asServer('update billing.ledger_posting set amount_cents = 1')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(asServer(`update billing.issued_invoice set paper = '{}'`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(asServer('delete from billing.issued_invoice')).rejects.toMatchObject({ code: '42501' });
    await expect(asServer('update billing.payment set amount_cents = 1')).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('an issued invoice and its lines can not be deleted, whatever the code does', async () => {
    const counted = () =>
      ctx.asOwner(
        `select count(*) from billing.invoice_line l join billing.invoice i on i.id = l.invoice_id`,
      );
    const before = await counted();
    await asServer('delete from billing.invoice_line');
    await asServer('delete from billing.invoice');
    expect(await counted()).toEqual(before);
  });

  test('an entry that does not add up to nothing is refused by the database', async () => {
    const ids = await accounts();
    await expect(asServer(post(ids, [100, -99]))).rejects.toMatchObject({ code: '23514' });
    await expect(asServer(post(ids.slice(0, 1), [0]))).rejects.toMatchObject({ code: '23514' });
    await expect(asServer(post(ids, [0, 0]))).rejects.toMatchObject({ code: '23514' });
    await asServer(post(ids, [100, -100]));
  });

  test('an entry reaches only accounts of the practice whose transaction it is', async () => {
    await expect(asServer(post(await accounts(), [100, -100]), newId())).rejects.toMatchObject({
      code: '23503',
    });
  });

  test('whatever is issued, paid and taken back, the books add up and agree with every invoice', async () => {
    const other = await scene.openCase(['Ben'], [scene.vera]);
    const step = fc.record({
      what: fc.constantFrom('issue', 'pay', 'void', 'take payment back'),
      which: fc.nat(9),
      cents: fc.integer({ min: 1, max: 150_00 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        for (const one of steps) await attempt(one, other.id);
        await expectBooksToAgree(other.id);
      }),
      { numRuns: 6 },
    );
  });

  interface Step {
    what: 'issue' | 'pay' | 'void' | 'take payment back';
    which: number;
    cents: number;
  }

  /** Does it when it may be done; a refusal is an answer too, and must leave the books as they were. */
  async function attempt({ what, which, cents }: Step, ofCase: string): Promise<void> {
    const { invoices } = await vera().billing.ofCase({ caseId: ofCase });
    const invoice = invoices[which % Math.max(1, invoices.length)];
    if (what === 'issue' || !invoice) {
      const draft = await draftFor(vera(), await scene.book(ofCase));
      await vera().invoices.issue({ invoiceId: draft.id, version: draft.version });
      return;
    }
    const pay = {
      invoiceId: invoice.id,
      amountCents: cents,
      method: 'other',
      receivedOn: '2026-03-01',
    } as const;
    const [payment] = (await vera().invoices.get({ invoiceId: invoice.id })).payments;
    const tried =
      what === 'pay'
        ? vera().payments.record(pay)
        : what === 'void'
          ? vera().invoices.void({ invoiceId: invoice.id, reason: 'x' })
          : payment && vera().payments.void({ paymentId: payment.id, reason: 'x' });
    await Promise.resolve(tried).catch((error: { status?: number }) => {
      if (error.status !== 409 && error.status !== 422) throw error;
    });
  }

  async function expectBooksToAgree(ofCase: string): Promise<void> {
    const [all] = await ctx.asOwner('select sum(amount_cents)::text as sum from billing.ledger_posting');
    expect(all).toEqual({ sum: '0' });
    const uneven = await ctx.asOwner(
      'select entry_id from billing.ledger_posting group by practice_id, entry_id having sum(amount_cents) <> 0',
    );
    expect(uneven).toEqual([]);
    const { balanceCents, invoices, why } = await vera().billing.ofCase({ caseId: ofCase });
    expect(balanceCents).toBe(invoices.reduce((sum, invoice) => sum + invoice.balanceCents, 0));
    expect(balanceCents).toBe(why.reduce((sum, posting) => sum + posting.amountCents, 0));
  }
});
