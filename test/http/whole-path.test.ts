import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../../modules/platform/test/databases.ts';
import { createPractice, openIndividualCase, type PracticeUnderTest } from '../support/practice.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

describeOnDatabases('from an empty installation to a paid invoice, over HTTP', (ctx) => {
  let app: TestApp;
  let practice: PracticeUnderTest;
  const known: Record<string, string> = {};

  beforeAll(async () => {
    app = await startApp(ctx.db);
  });
  afterAll(() => app.stop());

  const book = (startsLocal: string, more: object = {}) =>
    practice.owner.call('POST', '/appointments', {
      caseId: known.caseId,
      serviceId: practice.serviceId,
      locationId: practice.locationId,
      startsLocal,
      ...more,
    });

  test('a fresh installation says so, and takes one practice', async () => {
    expect((await app.visitor().call('GET', '/setup')).body).toEqual({ fresh: true });
    practice = await createPractice(app);
    expect((await app.visitor().call('GET', '/setup')).body).toEqual({ fresh: false });
    const second = await app.visitor().call('POST', '/setup/practice', {
      practiceName: 'Another',
      zone: 'UTC',
      name: 'Else',
      email: 'else@example.org',
      password: 'another long enough phrase 41',
    });
    expect(second).toMatchObject({ status: 409, body: { code: 'setup.done' } });
  });

  test('a client and an individual case are one short form', async () => {
    const opened = await openIndividualCase(practice.owner, 'José', 'Ñandú');
    known.caseId = opened.caseId;
    expect(opened).toMatchObject({
      label: 'José Ñandú',
      kind: 'individual',
      status: 'active',
      mark: 'active',
    });
    const found = await practice.owner.call('POST', '/cases/list', { q: 'nandu' });
    expect(found.body.items).toMatchObject([{ caseId: known.caseId }]);
  });

  test('a slot is booked: the service fills minutes and fee', async () => {
    const booked = await book('2026-11-02T10:00');
    expect(booked).toMatchObject({
      status: 201,
      body: {
        minutes: 50,
        feeCents: 150_00,
        startsAt: '2026-11-02T15:00:00Z',
        zone: 'America/New_York',
        status: 'scheduled',
      },
    });
    known.appointmentId = booked.body.id;
  });

  test('double booking is refused by the database and explained, and can be overridden with a reason', async () => {
    const refused = await book('2026-11-02T10:30');
    expect(refused).toMatchObject({ status: 409, body: { code: 'appointment.double_booked' } });
    expect(refused.body.detail).toMatch(/10:00/);
    const anyway = await book('2026-11-02T10:30', { override: { reason: 'Crisis call during supervision' } });
    expect(anyway).toMatchObject({ status: 201, body: { doubleBooked: true } });
  });

  test('attendance is recorded and a note is signed and then unchangeable', async () => {
    const attended = await practice.owner.call('POST', `/appointments/${known.appointmentId}/attendance`, {
      state: 'attended',
    });
    expect(attended.body.attendanceSummary).toBe('attended');
    const path = `/appointments/${known.appointmentId}/notes/mine`;
    const draft = await practice.owner.call('PUT', path, { version: 0, body: 'Slept better this week.' });
    expect(draft.body).toMatchObject({ status: 'draft', version: 1 });
    const signed = await practice.owner.call('POST', `/notes/${draft.body.id}/sign`, { version: 1 });
    expect(signed.body).toMatchObject({ status: 'signed', signature: { name: 'Nora Quist', intact: true } });
    const again = await practice.owner.call('PUT', path, {
      version: signed.body.version,
      body: 'Rewritten.',
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'note.signed' } });
    const read = await practice.owner.call('GET', `/appointments/${known.appointmentId}/notes`);
    expect(read.body).toMatchObject([{ body: 'Slept better this week.', status: 'signed' }]);
  });

  test('the appointment becomes a numbered invoice with its fee, once', async () => {
    const drafted = await practice.owner.call('POST', '/invoices', { appointmentIds: [known.appointmentId] });
    const [draft] = drafted.body.invoices;
    expect(draft).toMatchObject({
      status: 'draft',
      number: null,
      totalCents: 150_00,
      lines: [{ description: 'Individual session' }],
    });
    const twice = await practice.owner.call('POST', '/invoices', { appointmentIds: [known.appointmentId] });
    expect(twice).toMatchObject({
      status: 409,
      body: { code: 'invoice.already_billed', data: { invoiceId: draft.id } },
    });
    const issued = await practice.owner.call('POST', `/invoices/${draft.id}/issue`, {
      version: draft.version,
    });
    expect(issued.body).toMatchObject({ status: 'issued', number: 1001, balanceCents: 150_00 });
    expect(issued.body.balanceSentence).toBe('José Ñandú owes $150.00.');
    known.invoiceId = draft.id;
    const change = await practice.owner.call('PUT', `/invoices/${draft.id}`, {
      version: issued.body.version,
      dueOn: null,
      note: '',
      lines: [{ serviceDate: '2026-11-02', description: 'Cheaper', unitCents: 1 }],
    });
    expect(change).toMatchObject({ status: 409, body: { code: 'invoice.already_issued' } });
  });

  test('its PDF opens in the browser under a name that is nobody’s', async () => {
    const pdf = await practice.owner.raw('GET', `/api/v1/invoices/${known.invoiceId}/pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toMatch(/^inline; filename="Invoice 1001\.pdf"/);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('a part payment, an overpayment refused, the rest, and a receipt', async () => {
    const pay = (amountCents: number, receivedOn = '2026-11-03') =>
      practice.owner.call('POST', '/payments', {
        invoiceId: known.invoiceId,
        amountCents,
        method: 'check',
        receivedOn,
        reference: '204',
      });
    expect((await pay(50_00)).body.invoice).toMatchObject({ status: 'part_paid', balanceCents: 100_00 });
    expect(await pay(100_01)).toMatchObject({
      status: 422,
      body: { code: 'payment.too_much', field: 'amountCents' },
    });
    expect(await pay(1, '2199-01-01')).toMatchObject({
      status: 422,
      body: { code: 'payment.future', field: 'receivedOn' },
    });
    const paid = await pay(100_00);
    expect(paid.body.invoice).toMatchObject({
      status: 'paid',
      balanceCents: 0,
      balanceSentence: 'Paid in full: $150.00.',
    });
    const receipt = await practice.owner.raw('GET', `/api/v1/payments/${paid.body.paymentId}/receipt`);
    expect(receipt.headers.get('content-disposition')).toContain('Receipt 1001-2.pdf');
  });

  test('what the case owes is explained posting by posting', async () => {
    const { body } = await practice.owner.call('GET', `/cases/${known.caseId}/billing`);
    expect(body.balanceSentence).toBe('José Ñandú owes nothing.');
    expect(body.why.map((posting: { amountCents: number }) => posting.amountCents)).toEqual([
      150_00, -50_00, -100_00,
    ]);
    const [sum] = await ctx.asOwner(
      'select coalesce(sum(amount_cents), 0)::int as total from billing.ledger_posting',
    );
    expect(sum).toEqual({ total: 0 });
  });

  test('a payment and an invoice are taken back by booking the other way', async () => {
    const { body } = await practice.owner.call('GET', `/invoices/${known.invoiceId}`);
    const refused = await practice.owner.call('POST', `/invoices/${known.invoiceId}/void`, {
      reason: 'Wrong client',
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'invoice.has_payments' } });
    for (const payment of body.payments) {
      const back = await practice.owner.call('POST', `/payments/${payment.id}/void`, {
        reason: 'Check came back',
      });
      expect(back.status).toBe(200);
    }
    const again = await practice.owner.call('POST', `/payments/${body.payments[0].id}/void`, {
      reason: 'Again',
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'payment.void' } });
    const voided = await practice.owner.call('POST', `/invoices/${known.invoiceId}/void`, {
      reason: 'Wrong client',
    });
    expect(voided.body).toMatchObject({ status: 'void', balanceCents: 0 });
    expect((await practice.owner.call('GET', `/cases/${known.caseId}/billing`)).body.balanceCents).toBe(0);
    const anew = await practice.owner.call('POST', '/invoices', { appointmentIds: [known.appointmentId] });
    expect(anew.body.invoices).toMatchObject([{ status: 'draft' }]);
  });

  test('all of it is in the audit log, reads as well as writes', async () => {
    const { body } = await practice.owner.call('GET', '/audit?limit=200');
    const actions = new Set(body.items.map((row: { action: string }) => row.action));
    for (const action of [
      'cases.open',
      'cases.list',
      'appointments.create',
      'notes.sign',
      'invoices.issue',
      'invoices.pdf',
      'payments.record',
    ]) {
      expect(actions).toContain(action);
    }
    const one = await practice.owner.call('GET', `/audit?subjectId=${known.invoiceId}&effect=read`);
    expect(one.body.items.length).toBeGreaterThan(0);
    expect(
      one.body.items.every((row: { subjectIds: string[] }) => row.subjectIds.includes(known.invoiceId ?? '')),
    ).toBe(true);
  });
});
