import { beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { type BillingScene, buildBillingScene, draftFor } from './scene.ts';

describeOnDatabases('payments', (ctx) => {
  let scene: BillingScene;
  let caseId: string;
  beforeAll(async () => {
    scene = await buildBillingScene(ctx.db);
    caseId = (await scene.openCase(['Ana'], [scene.vera])).id;
  });
  const vera = () => scene.bills(scene.vera);
  const cash = (invoiceId: string, amountCents: number, receivedOn = '2026-03-02') =>
    ({ invoiceId, amountCents, method: 'cash', receivedOn }) as const;

  test('more than is open is refused, with the amount that is', async () => {
    const { id } = await scene.issued(caseId);
    await expect(vera().payments.record(cash(id, 150_01))).rejects.toMatchObject({
      status: 422,
      code: 'payment.too_much',
      data: { field: 'amountCents', data: { openCents: 150_00 } },
    });
    await expect(vera().payments.record(cash(id, 0))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(vera().payments.record(cash(id, 10.5))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('a day to come is refused, by the practice’s own calendar', async () => {
    const { id } = await scene.issued(caseId);
    await expect(vera().payments.record(cash(id, 1_00, '2026-03-03'))).rejects.toMatchObject({
      code: 'payment.future',
      data: { field: 'receivedOn' },
    });
    expect((await vera().payments.record(cash(id, 1_00, '2026-03-02'))).invoice.paidCents).toBe(1_00);
  });

  test('a draft and a void invoice take no money', async () => {
    const draft = await draftFor(vera(), await scene.book(caseId));
    await expect(vera().payments.record(cash(draft.id, 1_00))).rejects.toMatchObject({
      code: 'payment.draft',
    });
    const { id } = await scene.issued(caseId);
    await vera().invoices.void({ invoiceId: id, reason: 'Mistake' });
    await expect(vera().payments.record(cash(id, 1_00))).rejects.toMatchObject({
      code: 'payment.void_invoice',
    });
    await expect(vera().invoices.void({ invoiceId: id, reason: 'Again' })).rejects.toMatchObject({
      code: 'invoice.void',
    });
  });

  test('of ten who record the last payment at once, it lands once', async () => {
    const { id } = await scene.issued(caseId);
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () => vera().payments.record(cash(id, 150_00))),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const invoice = await vera().invoices.get({ invoiceId: id });
    expect(invoice).toMatchObject({ status: 'paid', paidCents: 150_00 });
    expect(invoice.payments).toHaveLength(1);
  });

  test('the same request sent again is the same payment', async () => {
    const { id } = await scene.issued(caseId);
    const headers = new Headers({ 'idempotency-key': `pay-${id}` });
    const request = cash(id, 40_00);
    const [one, two] = await Promise.all([
      scene.bills(scene.vera, headers).payments.record(request),
      scene.bills(scene.vera, headers).payments.record(request),
    ]);
    expect(two.paymentId).toBe(one.paymentId);
    expect((await vera().invoices.get({ invoiceId: id })).paidCents).toBe(40_00);
  });

  test('a payment taken back is owed again; both stay on record, and it can not be taken back twice', async () => {
    const { id } = await scene.issued(caseId);
    const { paymentId } = await vera().payments.record(cash(id, 150_00));
    await expect(vera().invoices.void({ invoiceId: id, reason: 'Mistake' })).rejects.toMatchObject({
      code: 'invoice.has_payments',
    });
    const undo = () => vera().payments.void({ paymentId, reason: 'The check bounced' });
    const both = await Promise.allSettled([undo(), undo()]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const invoice = await vera().invoices.get({ invoiceId: id });
    expect(invoice).toMatchObject({ status: 'issued', paidCents: 0, balanceCents: 150_00 });
    expect(invoice.payments).toMatchObject([{ id: paymentId, voidedAt: expect.any(String) }]);
    expect(invoice.why.map((posting) => posting.amountCents)).toEqual([150_00, -150_00, 150_00]);
    await expect(vera().payments.receipt({ paymentId })).rejects.toMatchObject({ status: 404 });
  });

  test('every payment has a receipt, numbered after its invoice', async () => {
    const { id, number } = await scene.issued(caseId);
    await vera().payments.record(cash(id, 50_00));
    const { paymentId } = await vera().payments.record(cash(id, 100_00));
    const receipt = await vera().payments.receipt({ paymentId });
    expect(receipt).toMatchObject({ name: `Receipt ${number}-2.pdf`, type: 'application/pdf' });
    expect((await receipt.text()).slice(0, 5)).toBe('%PDF-');
    await expect(scene.bills(scene.kai).payments.receipt({ paymentId })).rejects.toMatchObject({
      status: 404,
    });
  });
});
