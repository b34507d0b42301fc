import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPractice, type Desk, openDesk } from './support/desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ page } = await desk.open({ viewport: { width: 1280, height: 900 } }));
});
afterAll(() => desk.close());

const panel = () => page.getByRole('dialog', { name: 'Appointment' });

/** An input by its label; the list of a picker carries the same label and is not meant. */
const field = (label: string | RegExp) => page.locator('input, textarea').and(page.getByLabel(label));

/** Types into the picker and takes what it offers. */
async function choose(label: string, typed: string, option: RegExp): Promise<void> {
  await field(label).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

test('a common password is refused in words, and nothing is made', async () => {
  await page.goto('/');
  await page.getByRole('button', { name: /Create my practice/ }).click();
  await page.getByLabel('Practice name').fill('Quiet Harbor');
  await page.getByLabel('Your name').fill('Nora Quist');
  await page.getByLabel('Your e-mail').fill('nora@example.org');
  await page.getByLabel('Password', { exact: true }).fill('password123456');
  await page.getByRole('button', { name: 'Create practice' }).click();
  await page
    .locator('form')
    .getByText(/many people use/)
    .waitFor();
  expect((await desk.app.visitor().call('GET', '/setup')).body).toEqual({ fresh: true });
});

test('the first visit creates the practice', async () => {
  await createPractice(page);
  expect(await page.title()).toContain('Caseroom');
});

test('a person and an individual case are one short form', async () => {
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByText('No clients yet').waitFor();
  await page.getByRole('link', { name: 'New client or case' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'New client or case' }).waitFor();
  await expect.poll(() => page.getByRole('radio').count(), { timeout: 10_000 }).toBe(7);
  await field('First name').fill('José');
  await field('Last name').fill('Ñandú');
  await field('Phone').fill('(555) 010-2233');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'José Ñandú' }).waitFor();
  expect(page.url()).toMatch(/\/cases\/[0-9a-f-]{36}$/);
  expect(await page.title()).not.toContain('José');
});

test('a slot is clicked, the service fills minutes and fee, and the appointment stands there', async () => {
  await page.goto('/calendar?date=2026-11-23&view=week');
  await page.getByRole('button', { name: 'Book Mon 23 Nov, 10:00 am' }).click();
  await choose('Client or relationship', 'nandu', /José Ñandú/);
  await choose('Service', 'Indiv', /Individual session/);
  await expect.poll(() => field('Minutes').inputValue(), { timeout: 10_000 }).toBe('50');
  expect(await field('Fee').inputValue()).toBe('150.00');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Save|Book)/ })
    .click();
  await event(/José Ñandú/).waitFor();
});

const event = (name: RegExp) => page.getByRole('button', { name }).first();

test('dragging moves it, and undo puts it back', async () => {
  const slot = page.getByRole('button', { name: 'Book Wed 25 Nov, 2:00 pm' });
  await event(/José Ñandú/).dragTo(slot, {
    sourcePosition: { x: 40, y: 6 },
    targetPosition: { x: 40, y: 6 },
  });
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page
    .getByRole('button', { name: /José Ñandú.*(Wed 25 Nov|2:00)/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page
    .getByRole('button', { name: /José Ñandú.*(Mon 23 Nov|10:00)/ })
    .first()
    .waitFor();
});

test('a double booking is explained, and booked anyway with a reason', async () => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /New appointment/ }).click();
  await choose('Client or relationship', 'nandu', /José Ñandú/);
  await choose('Service', 'Indiv', /Individual session/);
  await field('Starts at').fill('10:30');
  await page.getByRole('textbox', { name: 'Day' }).fill('2026-11-23');
  await page
    .getByText(/already booked|10:00/)
    .first()
    .waitFor();
  await field(/Book anyway/).fill('Crisis call');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Save|Book)/ })
    .click();
  await expect
    .poll(() => page.getByRole('button', { name: /José Ñandú/ }).count(), { timeout: 10_000 })
    .toBe(2);
});

test('the panel is the home base: attendance, a signed note, an invoice', async () => {
  await page
    .getByRole('button', { name: /José Ñandú.*10:00/ })
    .first()
    .click();
  await panel()
    .getByRole('button', { name: /^Attended/ })
    .click();
  await panel().getByRole('textbox', { name: 'Progress note' }).fill('Slept better this week.');
  await panel().getByRole('button', { name: 'Sign…' }).click();
  await panel().getByText('Nora Quist').first().waitFor();
  await panel().getByRole('button', { name: 'Sign note' }).click();
  await panel()
    .getByText(/Signed/)
    .first()
    .waitFor();
  expect(await panel().getByRole('textbox', { name: 'Progress note' }).count()).toBe(0);
  await panel().getByRole('button', { name: 'Create invoice' }).click();
  await panel().getByRole('button', { name: 'Issue invoice' }).click();
  await panel().getByText('Invoice 1001').waitFor();
});

test('the PDF opens in the browser', async () => {
  const address = await panel().getByRole('link', { name: 'Open PDF' }).getAttribute('href');
  const pdf = await page.request.get(address ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a payment by check is recorded, and the invoice is paid', async () => {
  await panel().getByRole('button', { name: 'Record payment' }).click();
  await panel()
    .getByLabel(/Check number/)
    .fill('204');
  await panel()
    .getByRole('form', { name: 'Record a payment' })
    .getByRole('button', { name: /^Record/ })
    .click();
  await panel().getByText('Paid', { exact: true }).waitFor();
  const receipt = await panel()
    .getByRole('link', { name: /Receipt/ })
    .first()
    .getAttribute('href');
  expect((await page.request.get(receipt ?? '')).headers()['content-type']).toBe('application/pdf');
});

test('what was done is on the owner’s activity page', async () => {
  await page.goto('/activity');
  await page
    .getByRole('table')
    .getByText(/invoice/i)
    .first()
    .waitFor();
});
