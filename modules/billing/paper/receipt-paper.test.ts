import { expect, test } from 'vitest';
import { paper } from '#platform';
import { sampleReceipt } from './paper-samples.ts';
import { canReadPdf, pdfPages, textsOf } from './pdf-text.ts';
import { receiptPaper, receiptTitle } from './receipt-paper.ts';

test('a receipt says who paid what, how, when, and what it paid', () => {
  const texts = textsOf(receiptPaper(sampleReceipt()).content);
  expect(texts.slice(6)).toEqual([
    ...['Receipt 318', 'Received Fri 20 Mar 2026', 'Amount received', '$525.00', 'Check 1204'],
    ...['Received from', 'Ana Ruiz', '77 Alder Street', 'Astoria, OR 97103'],
    ...['Provider', 'Dr. Nora Whitfield', 'Psychologist 4821, Oregon', 'NPI 1234567893', 'Tax ID ••-•••6789'],
    ...['Paid towards', 'Issued', 'Applied', 'Still due on it'],
    ...['Invoice 1042', 'Wed 18 Mar 2026', '525.00', '0.00'],
    'Thank you. Harbor Lane Therapy has received this payment.',
  ]);
});

test('what no invoice took is kept as credit, to the cent', () => {
  const texts = textsOf(receiptPaper(sampleReceipt({ amountCents: 52_501 })).content);
  expect(texts.slice(texts.indexOf('Kept as credit'))).toEqual(
    expect.arrayContaining(['Kept as credit', '0.01']),
  );
});

test('a payment to no invoice yet is a receipt all the same', () => {
  const texts = textsOf(receiptPaper(sampleReceipt({ appliedTo: [] })).content);
  expect(texts).toEqual(expect.arrayContaining(['Kept as credit', '525.00']));
});

test('a receipt that pays out more than came in is refused', () => {
  expect(() => receiptPaper(sampleReceipt({ amountCents: 52_499 }))).toThrow(RangeError);
});

test('the PDF holds the same words on one page', async ({ skip }) => {
  if (!canReadPdf()) skip('pdftotext is not installed');
  const data = sampleReceipt();
  const createdAt = { epochMilliseconds: Date.UTC(2026, 2, 20) };
  const pages = pdfPages(
    await paper.renderPdf(receiptPaper(data), { title: receiptTitle(data), lang: data.lang, createdAt }),
  );
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatch(/Invoice 1042\s+Wed 18 Mar 2026\s+525\.00\s+0\.00/);
});
