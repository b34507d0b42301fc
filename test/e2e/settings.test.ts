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

const field = (label: string) => page.locator('input, textarea').and(page.getByLabel(label, { exact: true }));
const row = (name: string) => page.getByRole('row').filter({ hasText: name });

test('a service is added with minutes, fee and a code, changed, archived and brought back', async () => {
  await page.goto('/settings/services');
  await page.getByRole('button', { name: 'Add service' }).click();
  await field('Name').fill('Phone check-in');
  await field('Minutes').fill('25');
  await field('Fee').fill('72.5');
  await field('Billing code').fill('ab12');
  await page.getByRole('dialog').getByRole('button', { name: 'Add service' }).click();
  await page.getByText('Five letters or digits, or leave it empty.').waitFor();
  await field('Billing code').fill('ab12c');
  await page.getByRole('dialog').getByRole('button', { name: 'Add service' }).click();
  await row('Phone check-in').getByText('$72.50').waitFor();
  await row('Phone check-in').getByText('AB12C').waitFor();

  await page.getByRole('button', { name: 'Change Phone check-in' }).click();
  await field('Fee').fill('80');
  await page.getByRole('button', { name: 'Save service' }).click();
  await row('Phone check-in').getByText('$80.00').waitFor();

  await page.getByRole('button', { name: 'Archive Phone check-in' }).click();
  await row('Phone check-in').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await row('Phone check-in').waitFor();
});

test('two services of one name are refused at the field, and nothing typed is lost', async () => {
  await page.getByRole('button', { name: 'Add service' }).click();
  await field('Name').fill('phone CHECK-in');
  await field('Fee').fill('10');
  await page.getByRole('dialog').getByRole('button', { name: 'Add service' }).click();
  await page.getByText('There is already a service of that name').waitFor();
  expect(await field('Fee').inputValue()).toBe('10.00');
  await page.keyboard.press('Escape');
});

test('a location says its session format', async () => {
  await page.goto('/settings/locations');
  await page.getByRole('button', { name: 'Add location' }).click();
  await field('Name').fill('Room 2');
  await page.getByRole('dialog').getByRole('button', { name: 'Add location' }).click();
  await row('Room 2').getByText('In person').waitFor();
});

test('a provider’s NPI is checked and the tax id is masked', async () => {
  await page.goto('/settings/profile');
  await field('Licence number').fill('T-100');
  await field('NPI').fill('1234567890');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await page.getByText('do not pass the check').waitFor();
  await field('NPI').fill('1234567893');
  await field('Tax id (EIN)').fill('12-3456789');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await page.getByRole('button', { name: 'Replace' }).waitFor();
  expect(await field('Tax id (EIN)').inputValue()).toBe('••-•••6789');
  expect(await page.content()).not.toContain('12-3456789');
  const stored = await desk.db.executeSql('select ein_sealed, ein_last4 from practice.provider_profile');
  expect(JSON.stringify(stored.rows)).not.toContain('3456789');
});

test('the practice’s address stands on its papers from then on', async () => {
  await page.goto('/settings/practice');
  await field('Address').fill('12 Beacon Lane\nHarbor Falls');
  await page.getByRole('button', { name: 'Save practice' }).click();
  await page.getByText('The practice is saved.').waitFor();
  const practice = await (await page.request.get('/api/v1/practice')).json();
  expect(practice.address).toEqual(['12 Beacon Lane', 'Harbor Falls']);
});
