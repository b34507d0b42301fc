import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../runner/browser.mjs';
import { ROOT } from '../support/start-app.ts';
import { type Desk, demoDesk, signInToDemo } from './support/desk.ts';
import { screens, show } from './support/screens.ts';

const SHOTS = join(ROOT, 'test/e2e/shots');
const PICTURES = join(ROOT, 'docs/images');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const looks = [
  { width: 1280, height: 860, colorScheme: 'light', axe: true },
  { width: 1280, height: 860, colorScheme: 'dark', axe: true },
  { width: 390, height: 844, colorScheme: 'light', axe: true },
  // The same elements as the one before in the colours of the one before that: only looked at.
  { width: 390, height: 844, colorScheme: 'dark', axe: false },
] as const;

let desk: Desk;
beforeAll(async () => {
  for (const folder of [SHOTS, PICTURES]) mkdirSync(folder, { recursive: true });
  desk = await demoDesk();
});
afterAll(() => desk.close());

async function expectNoFault(page: Page): Promise<void> {
  // A slot that is half scrolled under the days' names would count as too small to press.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('main *')) part.scrollTop = 0;
  });
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  expect(faults).toEqual([]);
}

describe.each(looks)('$width px, $colorScheme', ({ width, height, colorScheme, axe }) => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    ({ page, context } = await desk.open({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    }));
    await page.goto('/sign-in', { waitUntil: 'networkidle' });
    await expectNoFault(page);
    await signInToDemo(page);
  });
  afterAll(() => context.close());

  test.each(screens)('$name is whole and open to everybody', async (screen) => {
    await show(page, screen);
    await page.screenshot({ path: join(SHOTS, `${screen.name}-${width}-${colorScheme}.png`) });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'pixels that stand out to the right').toBeLessThanOrEqual(0);
    if (axe) await expectNoFault(page);
  });
});

test('the pictures in the README are what the program shows', async () => {
  const { page, context } = await desk.open({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await signInToDemo(page);
  await page.goto('/calendar?date=2026-11-23&view=week', { waitUntil: 'networkidle' });
  await page
    .getByRole('button', { name: /session/ })
    .first()
    .waitFor();
  await page.screenshot({ path: join(PICTURES, 'calendar.png') });
  const list = await page.request.get('/api/v1/invoices?status=part_paid&limit=1');
  const any = await page.request.get('/api/v1/invoices?status=unpaid&limit=1');
  const [invoice] = [...(await list.json()).items, ...(await any.json()).items];
  const pdf = await page.request.get(`/api/v1/invoices/${invoice.id}/pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  drawInvoice(await pdf.body());
  await context.close();
});

/** Without pdftoppm the picture that is there stays. */
function drawInvoice(pdf: Buffer): void {
  const draw = findProgram(['pdftoppm']);
  if (!draw) return;
  const file = join(SHOTS, 'invoice.pdf');
  writeFileSync(file, pdf);
  const picture = ['-r', '96', '-png', '-singlefile', '-x', '0', '-y', '0', '-W', '816', '-H', '620'];
  execFileSync(draw, [...picture, file, join(PICTURES, 'invoice')]);
}
