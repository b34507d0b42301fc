import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, practiceOverApi, signIn } from './support/desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  await practiceOverApi(desk);
  ({ page } = await desk.open());
  await signIn(page);
});
afterAll(() => desk.close());

const MAX_TABS = 120;

/** Presses Tab until the focus stands on what is named. Nothing here touches the mouse. */
async function tabTo(name: RegExp, role?: string): Promise<void> {
  for (let pressed = 0; pressed < MAX_TABS; pressed += 1) {
    const at = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      const element = active === document.body ? null : active;
      const labels = (element as HTMLInputElement | null)?.labels;
      const label =
        labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return { label, role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '' };
    });
    if (name.test(at.label.trim()) && (!role || role === at.role)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}.`);
}

async function press(name: RegExp): Promise<void> {
  await tabTo(name);
  await page.keyboard.press('Enter');
}

async function write(name: RegExp, text: string): Promise<void> {
  await tabTo(name);
  await page.keyboard.type(text);
}

test('a client is added', async () => {
  await press(/^Clients$/);
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  await press(/^New client or case$/);
  await page.getByRole('heading', { level: 1, name: 'New client or case' }).waitFor();
  await write(/^First name/, 'Ana');
  await write(/^Last name/, 'Ruiz');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ana Ruiz' }).waitFor();
});

test('an appointment is booked with c, by typing and arrow keys', async () => {
  await page.goto('/calendar?date=2026-11-24&view=day');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByRole('button', { name: /^Book / })
    .first()
    .waitFor();
  await page.keyboard.press('c');
  await page.getByRole('dialog').waitFor();
  await write(/^Client or relationship/, 'ana');
  await page.getByRole('option', { name: /Ana Ruiz/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await write(/^Service/, 'Indiv');
  await page.getByRole('option', { name: /Individual session/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(/^Starts at/);
  await page.getByRole('dialog').locator('input[type="time"]').press('Home');
  await page.keyboard.type('0900AM');
  await press(/^Book appointment$/);
  await page
    .getByRole('button', { name: /Ana Ruiz/ })
    .first()
    .waitFor();
});

test('attendance, note, invoice and payment are done in the panel', async () => {
  await press(/Ana Ruiz.*9:00/);
  const panel = page.getByRole('dialog', { name: 'Appointment' });
  await panel.getByRole('heading', { name: 'Billing' }).waitFor();
  await press(/^Attended/);
  await tabTo(/Progress note|^$/, 'textarea');
  await page.keyboard.type('Slept better.');
  await press(/^Sign…$/);
  await page.getByRole('button', { name: 'Sign note' }).waitFor();
  await press(/^Sign note$/);
  await press(/^Create invoice$/);
  await panel.getByRole('button', { name: 'Issue invoice' }).waitFor();
  await press(/^Issue invoice$/);
  await panel.getByText('Invoice 1001').waitFor();
  await press(/^Record payment$/);
  await panel.getByRole('form', { name: 'Record a payment' }).waitFor();
  await press(/^Record \$150\.00$/);
  await panel.getByText('Paid', { exact: true }).waitFor();
  expect(await panel.getByRole('link', { name: 'Open PDF' }).getAttribute('href')).toMatch(
    /\/invoices\/.*\/pdf$/,
  );
});
