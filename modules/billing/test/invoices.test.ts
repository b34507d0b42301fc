import { beforeAll, describe, expect, test } from 'vitest';
import { updatePractice } from '#practice';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { type BillingScene, buildBillingScene, draftFor } from './scene.ts';

describeOnDatabases('invoices', (ctx) => {
  let scene: BillingScene;
  let ana: { id: string; personIds: string[] };
  beforeAll(async () => {
    scene = await buildBillingScene(ctx.db);
    ana = await scene.openCase(['Ana'], [scene.owner, scene.vera]);
  });
  const vera = () => scene.bills(scene.vera);

  test('from an appointment to a paid invoice, with every step told', async () => {
    const draft = await draftFor(vera(), await scene.book(ana.id));
    expect(draft).toMatchObject({
      status: 'draft',
      number: null,
      billTo: 'Ana Test',
      balanceCents: 0,
      why: [],
    });
    expect(draft.lines).toMatchObject([
      { serviceDate: '2026-02-01', minutes: 50, totalCents: 150_00, waived: false },
    ]);
    const issued = await vera().invoices.issue({ invoiceId: draft.id, version: draft.version });
    expect(issued).toMatchObject({
      status: 'issued',
      number: 1001,
      issuedOn: '2026-03-02',
      balanceCents: 150_00,
    });
    const pay = { invoiceId: draft.id, method: 'check', receivedOn: '2026-03-02' } as const;
    const first = await vera().payments.record({ ...pay, amountCents: 50_00, reference: '204' });
    expect(first.invoice).toMatchObject({
      status: 'part_paid',
      balanceSentence: 'Ana Test owes $100.00. $50.00 of $150.00 is paid.',
    });
    const { invoice } = await vera().payments.record({ ...pay, method: 'cash', amountCents: 100_00 });
    expect(invoice).toMatchObject({
      status: 'paid',
      balanceCents: 0,
      balanceSentence: 'Paid in full: $150.00.',
    });
    expect(invoice.why.map((posting) => [posting.memo, posting.amountCents])).toEqual([
      ['Invoice 1001 issued', 150_00],
      ['Payment by check on invoice 1001', -50_00],
      ['Payment by cash on invoice 1001', -100_00],
    ]);
    const ofCase = await vera().billing.ofCase({ caseId: ana.id });
    expect(ofCase).toMatchObject({ balanceCents: 0, balanceSentence: 'Ana Test owes nothing.' });
  });

  test('an appointment is billed once, and again only after its invoice was taken back', async () => {
    const appointmentId = await scene.book(ana.id);
    const draft = await draftFor(vera(), appointmentId);
    await expect(draftFor(vera(), appointmentId)).rejects.toMatchObject({
      status: 409,
      code: 'invoice.already_billed',
      data: { data: { invoiceId: draft.id } },
    });
    const { number } = await vera().invoices.issue({ invoiceId: draft.id, version: draft.version });
    const taken = await vera().invoices.void({ invoiceId: draft.id, reason: 'Wrong client' });
    expect(taken).toMatchObject({ status: 'void', number, balanceCents: 0, voidReason: 'Wrong client' });
    expect(taken.why.reduce((sum, posting) => sum + posting.amountCents, 0)).toBe(0);
    const again = await draftFor(vera(), appointmentId);
    expect(again.id).not.toBe(draft.id);
    expect(await vera().invoices.ofAppointment({ appointmentId })).toHaveLength(2);
    await vera().invoices.discardDraft({ invoiceId: again.id });
    expect(await draftFor(vera(), appointmentId)).toMatchObject({ status: 'draft' });
  });

  test('of two who bill one appointment at once, one makes the invoice and the other is told', async () => {
    const appointmentId = await scene.book(ana.id);
    const both = await Promise.allSettled([
      draftFor(vera(), appointmentId),
      draftFor(scene.bills(scene.owner), appointmentId),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost).toMatchObject({ reason: { status: 409, code: 'invoice.already_billed' } });
    expect(await vera().invoices.ofAppointment({ appointmentId })).toHaveLength(1);
  });

  test('numbers have no gap, also when twenty are issued at once', async () => {
    const drafts = [];
    for (let count = 0; count < 20; count += 1) drafts.push(await draftFor(vera(), await scene.book(ana.id)));
    const issued = await Promise.all(
      drafts.map((draft) => vera().invoices.issue({ invoiceId: draft.id, version: draft.version })),
    );
    const numbers = issued.map((invoice) => invoice.number ?? 0).sort((a, b) => a - b);
    const [first = 0] = numbers;
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => first + index));
    const kept = await ctx.asOwner(
      `select number from billing.invoice where practice_id = '${scene.practiceId}' and number is not null order by number`,
    );
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => ({ number: 1001 + index })));
  });

  test('a number that is not used after all is given to the next invoice', async () => {
    const draft = await draftFor(vera(), await scene.book(ana.id));
    const stale = vera().invoices.issue({ invoiceId: draft.id, version: draft.version + 7 });
    await expect(stale).rejects.toMatchObject({ status: 409, code: 'stale' });
    const one = await vera().invoices.issue({ invoiceId: draft.id, version: draft.version });
    const next = await scene.issued(ana.id);
    expect(next.number).toBe((one.number ?? 0) + 1);
    await expect(vera().invoices.issue({ invoiceId: draft.id, version: one.version })).rejects.toMatchObject({
      code: 'invoice.already_issued',
    });
  });

  describe('a draft', () => {
    test('can be written on: lines changed, added and waived, a due date, a note', async () => {
      const draft = await draftFor(vera(), await scene.book(ana.id));
      const [line] = draft.lines;
      const changed = await vera().invoices.updateDraft({
        invoiceId: draft.id,
        version: draft.version,
        dueOn: '2026-04-01',
        note: 'With thanks.',
        lines: [
          {
            id: line?.id ?? '',
            serviceDate: '2026-02-03',
            description: 'Session',
            unitCents: 150_00,
            waived: true,
          },
          { serviceDate: '2026-02-03', description: 'Letter to the school', quantity: 2, unitCents: 40_00 },
        ],
      });
      expect(changed).toMatchObject({ dueOn: '2026-04-01', note: 'With thanks.', totalCents: 80_00 });
      expect(changed.lines.map((each) => [each.totalCents, each.appointmentId !== null])).toEqual([
        [0, true],
        [80_00, false],
      ]);
      const issued = await vera().invoices.issue({ invoiceId: draft.id, version: changed.version });
      expect(issued.balanceCents).toBe(80_00);
    });

    test('refuses what is out of date, unknown or there twice, and keeps what it had', async () => {
      const draft = await draftFor(vera(), await scene.book(ana.id));
      const line = {
        id: draft.lines[0]?.id ?? '',
        serviceDate: '2026-02-03',
        description: 'Session',
        unitCents: 1_00,
      };
      const change = { invoiceId: draft.id, version: draft.version, dueOn: null, note: '' };
      const write = (more: object) => vera().invoices.updateDraft({ ...change, lines: [line], ...more });
      await expect(write({ version: draft.version + 1 })).rejects.toMatchObject({ code: 'stale' });
      await expect(write({ lines: [line, line] })).rejects.toMatchObject({
        code: 'invoice.line_twice',
        data: { field: 'lines.1.id' },
      });
      await expect(write({ lines: [{ ...line, id: draft.id }] })).rejects.toMatchObject({
        code: 'invoice.line_unknown',
      });
      await expect(write({ lines: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      await expect(write({ lines: [{ ...line, unitCents: -1 }] })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
      await expect(write({ lines: [{ ...line, unitCents: 1_000_000_000 }] })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
      expect(await vera().invoices.get({ invoiceId: draft.id })).toMatchObject({
        version: draft.version,
        totalCents: draft.totalCents,
      });
    });
  });

  test('an invoice of nothing is paid as it is issued, and books nothing', async () => {
    const draft = await draftFor(vera(), await scene.book(ana.id));
    const lines = draft.lines.map(({ id, serviceDate, description, unitCents }) => ({
      ...{ id, serviceDate, description, unitCents, waived: true },
    }));
    const change = { invoiceId: draft.id, version: draft.version, dueOn: null, note: '', lines };
    const { version } = await vera().invoices.updateDraft(change);
    const issued = await vera().invoices.issue({ invoiceId: draft.id, version });
    expect(issued).toMatchObject({ status: 'paid', totalCents: 0, why: [] });
  });

  test('what went out stays as it was, whatever the practice is called later; the PDF is a PDF', async () => {
    const invoice = await scene.issued(ana.id);
    const before = await vera().invoices.get({ invoiceId: invoice.id });
    expect(before.paper).toMatchObject({
      practice: { name: 'Elm Street' },
      provider: { name: 'Dr. Vera Lind' },
    });
    await ctx.db.inPractice(scene.practiceId, async (tx) => {
      const letterhead = { zone: 'America/New_York', phone: null, email: null, website: null, address: [] };
      await updatePractice(tx, scene.practiceId, {
        version: 1,
        name: 'Oak Street',
        ...letterhead,
        invoiceNote: '',
      });
    });
    expect((await vera().invoices.get({ invoiceId: invoice.id })).paper).toEqual(before.paper);
    const draft = await draftFor(vera(), await scene.book(ana.id));
    expect((await vera().invoices.get({ invoiceId: draft.id })).paper.practice.name).toBe('Oak Street');
    const pdf = await vera().invoices.pdf({ invoiceId: invoice.id });
    expect(pdf).toMatchObject({ name: `Invoice ${invoice.number}.pdf`, type: 'application/pdf' });
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
  });

  test('in a workshop each participant gets an invoice of their own', async () => {
    const workshop = await scene.openWorkshop(['Ida', 'Jon', 'Kim']);
    const appointmentId = await scene.book(workshop.id);
    const { invoices } = await vera().invoices.createFromAppointments({ appointmentIds: [appointmentId] });
    expect(invoices.map((invoice) => invoice.billTo).sort()).toEqual(['Ida Test', 'Jon Test', 'Kim Test']);
    for (const { id, version } of invoices) await vera().invoices.issue({ invoiceId: id, version });
    const { balanceSentence } = await vera().billing.ofCase({ caseId: workshop.id });
    expect(balanceSentence).toBe('Calm Evenings owes $450.00 on 3 invoices.');
  });

  test('who does not work on a case sees none of its invoices, not even that they are there', async () => {
    const invoice = await scene.issued(ana.id);
    const kai = scene.bills(scene.kai);
    await expect(kai.invoices.get({ invoiceId: invoice.id })).rejects.toMatchObject({ status: 404 });
    await expect(kai.invoices.pdf({ invoiceId: invoice.id })).rejects.toMatchObject({ status: 404 });
    await expect(kai.billing.ofCase({ caseId: ana.id })).rejects.toMatchObject({ status: 404 });
    const pay = {
      invoiceId: invoice.id,
      amountCents: 1_00,
      method: 'cash',
      receivedOn: '2026-03-02',
    } as const;
    await expect(kai.payments.record(pay)).rejects.toMatchObject({ status: 404 });
    expect((await kai.invoices.list({})).items).toEqual([]);
    expect((await vera().invoices.list({ status: 'unpaid' })).items.map((each) => each.id)).toContain(
      invoice.id,
    );
  });
});
