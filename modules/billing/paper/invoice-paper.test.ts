import { expect, test } from 'vitest';
import { paper } from '#platform';
import { invoicePaper, invoiceTitle } from './invoice-paper.ts';
import type { InvoicePaperData } from './invoice-paper-data.ts';
import { sampleInvoice, sampleLine, sampleLines } from './paper-samples.ts';
import { canReadPdf, pdfPages, textsOf } from './pdf-text.ts';

const createdAt = { epochMilliseconds: Date.UTC(2026, 2, 18, 17) };

test('an invoice says whose it is, what was done, what is owed, and how to pay, in that order', () => {
  expect(textsOf(invoicePaper(sampleInvoice()).content)).toEqual([
    'HL',
    'Harbor Lane Therapy',
    '218 Harbor Lane, Suite 4, Astoria, OR 97103',
    ...['(503) 555-0142', 'office@harborlane.example', 'harborlane.example'],
    ...['Invoice 1042', 'Issued Wed 18 Mar 2026', 'Balance due', '$525.00', 'Due Wed 1 Apr 2026'],
    ...['Billed to', 'Ana Ruiz', '77 Alder Street', 'Astoria, OR 97103', 'For', 'Ana Ruiz & Sam Lee'],
    ...['Provider', 'Dr. Nora Whitfield', 'Psychologist 4821, Oregon', 'NPI 1234567893', 'Tax ID ••-•••6789'],
    ...['Date', 'Service', 'Time', 'Fee', 'Amount'],
    ...['Tue 3 Mar 2026', 'Individual session', '50 min', '150.00', '150.00'],
    ...['Tue 10 Mar 2026', 'Individual session', '50 min', '150.00', '150.00'],
    ...['Tue 17 Mar 2026', 'Extended session', '80 min', '225.00', '225.00'],
    ...['Subtotal', '525.00', 'Paid', '0.00', 'Balance due', '$525.00'],
    'How to pay',
    'Please make checks payable to Harbor Lane Therapy and write the invoice number on them.',
    'Questions about this invoice? Call (503) 555-0142.',
  ]);
});

test('the totals are printed as they were given, never added up again', () => {
  const totals = { subtotalCents: 123_456, paidCents: 23_401, balanceCents: 100_055 };
  const texts = textsOf(invoicePaper(sampleInvoice({ totals })).content);
  expect(texts).toEqual(expect.arrayContaining(['1,234.56', '−234.01']));
  expect(texts.filter((text) => text === '$1,000.55')).toHaveLength(2);
});

test('a waived line stays on the paper, struck through, and costs 0.00', () => {
  const { content } = invoicePaper(sampleInvoice({ lines: [sampleLine({ waived: true })] }));
  const struck = nodesWith(content, 'decoration', 'lineThrough').map((node) => node.text);
  expect(struck).toEqual(['Individual session', '50 min', '150.00']);
  expect(textsOf(content)).toEqual(expect.arrayContaining(['Waived', '0.00']));
});

test('a credit line and a credit balance carry a minus', () => {
  const lines = [sampleLine({ unitCents: -2_500, totalCents: -2_500 })];
  const texts = textsOf(invoicePaper(sampleInvoice({ lines })).content);
  expect(texts).toEqual(expect.arrayContaining(['−25.00', 'Credit', '−$25.00']));
  expect(texts).not.toContain('How to pay');
});

test('a paid invoice says so, lists how it was paid and asks for nothing', () => {
  const payments: InvoicePaperData['payments'] = [
    { date: '2026-03-27', method: 'cash', cents: 22_500 },
    { date: '2026-03-20', method: 'check', reference: '1204', cents: 30_000 },
  ];
  const texts = textsOf(invoicePaper(sampleInvoice({ status: 'paid', payments })).content);
  expect(texts).toEqual(expect.arrayContaining(['Paid', '$0.00', 'Paid in full on Fri 27 Mar 2026']));
  expect(texts).toEqual(
    expect.arrayContaining(['Fri 20 Mar 2026', 'Check 1204', '300.00', 'Cash', '225.00']),
  );
  expect(texts).not.toContain('How to pay');
});

test('a draft has no number and is marked as one', () => {
  const draft = sampleInvoice({ number: null, status: 'draft', issuedOn: null, dueOn: null });
  expect(textsOf(invoicePaper(draft).content)).toEqual(expect.arrayContaining(['Invoice', 'Draft']));
  expect(invoiceTitle(draft)).toBe('Draft invoice');
});

test('a void invoice asks nobody to pay it', () => {
  const texts = textsOf(invoicePaper(sampleInvoice({ status: 'void' })).content);
  expect(texts).toEqual(expect.arrayContaining(['Void', 'This invoice was voided. Please do not pay it.']));
  expect(texts).not.toContain('How to pay');
});

test('an invoice with no lines, no address and no provider is still a paper', async () => {
  const bare = sampleInvoice({
    lines: [],
    provider: null,
    billTo: { name: 'Ana Ruiz', addressLines: [' '] },
  });
  expect(textsOf(invoicePaper(bare).content)).toContain('Nothing on it yet.');
  expect((await pdfOf(bare)).length).toBeGreaterThan(5_000);
});

test('an amount that is no whole number of cents is refused', () => {
  expect(() => invoicePaper(sampleInvoice({ lines: [sampleLine({ unitCents: 0.5 })] }))).toThrow(RangeError);
});

test('the text of the PDF can be read and searched, names in other alphabets too', async ({ skip }) => {
  if (!canReadPdf()) skip('pdftotext is not installed');
  const names = ['José Ñandú', 'Łukasz Żółć', 'Ελένη Παπαδοπούλου', 'Zoë O’Brien-Fitzgerald', 'Щукин'];
  const [page = ''] = pdfPages(await pdfOf(sampleInvoice({ lines: namedLines(names) })));
  expect(page).toMatch(/Tue 3 Mar 2026\s+José Ñandú\s+50 min\s+150\.00\s+150\.00/);
  expect(
    positions(page, [
      'Harbor Lane Therapy',
      'Invoice 1042',
      'Billed to',
      ...names.map((name) => `${name}  `),
    ]),
  ).toEqual('ascending');
});

test('sixty lines run over pages: the head on each, the totals never without their last lines', async ({
  skip,
}) => {
  if (!canReadPdf()) skip('pdftotext is not installed');
  const pages = pdfPages(await pdfOf(sampleInvoice({ lines: sampleLines(60) })));
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((page, index) => {
    expect(page).toMatch(/Date\s+Service\s+Time\s+Fee\s+Amount/);
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
  });
  expect(pages.join('').match(/Individual session/g)).toHaveLength(60);
});

test('whatever the number of lines, two of them stand above the totals', async ({ skip }) => {
  if (!canReadPdf()) skip('pdftotext is not installed');
  for (const count of [2, 3, 9, 10, 11, 12, 13, 14, 15, 33, 34, 35, 36, 37, 38]) {
    const pages = pdfPages(await pdfOf(sampleInvoice({ lines: sampleLines(count) })));
    const last = pages.find((page) => page.includes('Subtotal')) ?? '';
    expect(last.match(/Individual session/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pages.join('').match(/Individual session/g)).toHaveLength(count);
  }
});

test('a description of any length is printed whole', async ({ skip }) => {
  if (!canReadPdf()) skip('pdftotext is not installed');
  const detail = Array.from({ length: 1_500 }, (_, index) => `word${index}`).join(' ');
  const text = pdfPages(await pdfOf(sampleInvoice({ lines: [sampleLine({ detail })] }))).join('');
  expect(text.match(/word\d+/g)).toHaveLength(1_500);
});

test('after the first one, an invoice takes well under a tenth of a second of work', async () => {
  await pdfOf(sampleInvoice());
  const before = process.cpuUsage();
  for (let turn = 0; turn < 10; turn++) await pdfOf(sampleInvoice());
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000 / 10).toBeLessThan(100);
});

function pdfOf(data: InvoicePaperData): Promise<Uint8Array> {
  return paper.renderPdf(invoicePaper(data), { title: invoiceTitle(data), lang: data.lang, createdAt });
}

function namedLines(names: readonly string[]) {
  return names.map((description) => sampleLine({ description }));
}

function positions(text: string, words: readonly string[]): 'ascending' | number[] {
  const found = words.map((word) => text.indexOf(word));
  const rising = found.every(
    (place, index) => place >= 0 && (index === 0 || place > (found[index - 1] ?? 0)),
  );
  return rising ? 'ascending' : found;
}

function nodesWith(part: unknown, key: string, value: unknown): Record<string, unknown>[] {
  if (Array.isArray(part)) return part.flatMap((child) => nodesWith(child, key, value));
  if (typeof part !== 'object' || part === null) return [];
  const node = part as Record<string, unknown>;
  const inside = [node.stack, node.columns, (node.table as { body?: unknown } | undefined)?.body];
  return [...(node[key] === value ? [node] : []), ...inside.flatMap((child) => nodesWith(child, key, value))];
}
