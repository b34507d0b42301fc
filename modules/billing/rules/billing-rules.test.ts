import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumCents } from '#platform/contract';
import { caseBalanceSentence, invoiceBalanceSentence } from './balance-sentence.ts';
import { billedMembers, lineFrom } from './draft-lines.ts';
import { chargeEntry, type Entry, paymentEntry, reversalOf } from './entries.ts';
import { statusAfter } from './invoice-status.ts';
import { invoiceTotalCents } from './invoice-total.ts';
import { recentPostings } from './recent-postings.ts';

const line = (unitCents: number, waived = false, quantity = 1) => ({ unitCents, waived, quantity });

test('a waived line is printed and costs nothing', () => {
  expect(invoiceTotalCents([line(150_00), line(90_00, true)])).toBe(150_00);
  expect(invoiceTotalCents([line(60_00, false, 3)])).toBe(180_00);
  expect(() => invoiceTotalCents([line(0.5)])).toThrow(RangeError);
});

test('an invoice is part paid until the last cent, and one of nothing is paid', () => {
  expect(statusAfter(150_00, 0)).toBe('issued');
  expect(statusAfter(150_00, 149_99)).toBe('part_paid');
  expect(statusAfter(150_00, 150_00)).toBe('paid');
  expect(statusAfter(0, 0)).toBe('paid');
});

test('a balance reads as one would say it', () => {
  expect(caseBalanceSentence('Ana Ruiz', 150_00, 1)).toBe('Ana Ruiz owes $150.00 on 1 invoice.');
  expect(caseBalanceSentence('Ana Ruiz', 0, 0)).toBe('Ana Ruiz owes nothing.');
  expect(caseBalanceSentence('Ana Ruiz', -20_00, 0)).toBe('Ana Ruiz has $20.00 in credit.');
  const issued = { billTo: 'Ana Ruiz', status: 'part_paid', totalCents: 150_00, paidCents: 50_00 };
  expect(invoiceBalanceSentence(issued)).toBe('Ana Ruiz owes $100.00. $50.00 of $150.00 is paid.');
});

const owner = { caseId: 'case', payerPersonId: null };
const balanceOf = (entries: readonly Entry[], kind: string) =>
  sumCents(
    entries.flatMap((each) => each.postings.filter((p) => p.account.kind === kind).map((p) => p.amountCents)),
  );

test('whatever is charged, paid and taken back, every entry balances and so does the whole', () => {
  const amount = fc.integer({ min: 1, max: 9_999_999 });
  const step = fc.record({
    what: fc.constantFrom('charge', 'payment'),
    amountCents: amount,
    takenBack: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const entries = steps.flatMap(({ what, amountCents, takenBack }, index) => {
        const movement = { ...owner, sourceId: String(index), memo: '', amountCents };
        const made = what === 'charge' ? chargeEntry(movement) : paymentEntry(movement);
        return takenBack ? [made, reversalOf(made, 'taken back')] : [made];
      });
      for (const entry of entries) expect(sumCents(entry.postings.map((p) => p.amountCents))).toBe(0);
      const stands = steps.filter((each) => !each.takenBack);
      const owed = sumCents(
        stands.map((each) => (each.what === 'charge' ? each.amountCents : -each.amountCents)),
      );
      expect(balanceOf(entries, 'receivable')).toBe(owed);
      expect(balanceOf(entries, 'income') + balanceOf(entries, 'received') + owed).toBe(0);
    }),
  );
});

test('nothing, less than nothing and half a cent can not be booked', () => {
  for (const amountCents of [0, -1, 0.5]) {
    expect(() => chargeEntry({ ...owner, sourceId: 'x', memo: '', amountCents })).toThrow(RangeError);
  }
});

const appointment = {
  id: 'a',
  providerId: 'p',
  serviceName: 'Individual session',
  billingCode: null,
  startsAt: '2026-03-03T02:30:00Z',
  zone: 'America/New_York',
  minutes: 50,
  feeCents: 150_00,
  attendance: [
    { personId: 'here', state: 'attended' },
    { personId: 'late', state: 'late_cancelled' },
    { personId: 'away', state: 'planned_absence' },
    { personId: 'open', state: 'not_recorded' },
  ],
};

test('a line carries the day on the practice’s wall, the service and the fee, and no attendance', () => {
  const made = lineFrom(appointment, null);
  expect(made).toMatchObject({
    serviceDate: '2026-03-02',
    description: 'Individual session',
    unitCents: 150_00,
  });
  expect(JSON.stringify(made)).not.toContain('attended');
});

test('in a group each member is billed, except who had announced to be away', () => {
  expect(billedMembers(appointment)).toEqual(['here', 'late', 'open']);
});

test('a long history shows its last entries, and all before them in one line that adds up', () => {
  const postings = Array.from({ length: 60 }, (_, index) => ({
    at: `2026-03-02T15:00:${String(index).padStart(2, '0')}Z`,
    memo: `Entry ${index + 1}`,
    amountCents: index % 2 ? -90_00 : 100_00,
  }));
  const shown = recentPostings(postings, 25);
  expect(shown).toHaveLength(25);
  expect(shown[0]).toMatchObject({ memo: '36 entries up to here, together', at: '2026-03-02T15:00:35Z' });
  expect(shown.at(-1)?.memo).toBe('Entry 60');
  expect(sumCents(shown.map((each) => each.amountCents))).toBe(
    sumCents(postings.map((each) => each.amountCents)),
  );
  expect(recentPostings(postings.slice(0, 25), 25)).toEqual(postings.slice(0, 25));
});
