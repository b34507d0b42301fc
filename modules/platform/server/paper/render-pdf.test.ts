import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepFrom, keepTo, type PaperDefinition, type PaperFacts, renderPdf, rowHead } from './index.ts';

const facts: PaperFacts = {
  title: 'Ruiz & Lee <1042>',
  lang: 'en-US',
  author: 'Harbor Lane Therapy',
  createdAt: { epochMilliseconds: Date.UTC(2026, 2, 18, 17) },
};

const paper: PaperDefinition = {
  content: [
    { text: 'A heading', headlineLevel: 1 },
    'Some words.',
    {
      table: {
        headerRows: 1,
        body: [
          ['Date', 'Amount'],
          [rowHead({ text: 'Sum' }), '1.00'],
        ],
      },
    },
  ],
  footer: (page, pages) => `Page ${page} of ${pages}`,
};

test('the file carries its title, language, maker and day, and says that it is tagged', async () => {
  const source = latin1(await renderPdf(paper, facts));
  expect(source.startsWith('%PDF-1.7')).toBe(true);
  expect(source).toContain('(Ruiz & Lee <1042>)');
  expect(source).toContain('(Harbor Lane Therapy)');
  expect(source).toContain('/Lang (en-US)');
  expect(source).toContain('/DisplayDocTitle true');
  expect(source).toContain('/Marked true');
  expect(source).toContain('(D:20260318170000Z)');
  expect(source).toContain('<rdf:li xml:lang="x-default">Ruiz &amp; Lee &lt;1042&gt;</rdf:li>');
});

test('a screen reader finds headings, paragraphs and a table whose heads are heads', async () => {
  const source = latin1(await renderPdf(paper, facts));
  for (const role of ['Document', 'H1', 'P', 'Table', 'TR', 'TD']) {
    expect(source).toMatch(new RegExp(`/S /${role}\\b`));
  }
  expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
  expect(source.match(/\/Scope \/Row/g)).toHaveLength(1);
});

test('the same paper made at the same moment is the same file, and the definition is not used up', async () => {
  const [first, second] = [await renderPdf(paper, facts), await renderPdf(paper, facts)];
  expect(Buffer.from(second).equals(first)).toBe(true);
});

test.each([
  ['letters no bundled font has', '山田太郎 أحمد שלום ไทย'],
  ['pictures made of many code points', '👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301\u0323\u0327'],
  ['broken halves of a character', 'a\ud83d b\ude00'],
  ['control characters and direction switches', 'a\u0000\u0007\u202Eb\u2066\r\n\t\u2028c'],
  ['one word longer than the page is wide', 'x'.repeat(900)],
  ['nothing', ''],
])('%s never fail', async (_name, text) => {
  const bytes = await renderPdf(
    {
      content: [{ text }, { table: { body: [[text, { stack: [text] }]] } }],
      footer: () => text,
      header: () => text,
    },
    { ...facts, title: text, author: text },
  );
  expect(bytes.length).toBeGreaterThan(500);
});

test('what is kept together moves to the next page together', async ({ skip }) => {
  if (!isInstalled('pdftotext')) skip('pdftotext is not installed');
  const row = (text: string) => [{ text, margin: [0, 0, 0, 40] as [number, number, number, number] }];
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`Row ${index}`));
  for (let count = 8; count <= 16; count++) {
    const body = rows(count);
    body.splice(-2, 1, row(`Row ${count - 2}`).map(keepFrom));
    const bytes = await renderPdf(
      {
        content: [
          { table: { headerRows: 1, dontBreakRows: true, body: [['Head'], ...body] } },
          { stack: [keepTo({ text: 'Total' }), { text: 'x', margin: [0, 0, 0, 60] }], unbreakable: true },
        ],
      },
      facts,
    );
    expect(pagesWith(bytes, [`Row ${count - 2}`, `Row ${count - 1}`, 'Total'])).toHaveLength(1);
  }
});

test('qpdf finds nothing wrong with the file', async ({ skip }) => {
  if (!isInstalled('qpdf')) skip('qpdf is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, await renderPdf(paper, facts));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The pages, counted from 1, on which any of the words stand. */
function pagesWith(bytes: Uint8Array, words: readonly string[]): number[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  const pages = text.split('\f');
  return pages.flatMap((page, index) =>
    words.some((word) => new RegExp(`${word}\\b`).test(page)) ? [index + 1] : [],
  );
}

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
