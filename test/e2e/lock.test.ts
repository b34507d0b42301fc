import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD } from '../support/start-app.ts';
import { type Desk, openDesk, practiceOverApi, signIn } from './support/desk.ts';

let desk: Desk;
let page: Page;
let context: BrowserContext;

beforeAll(async () => {
  desk = await openDesk();
  await practiceOverApi(desk);
  ({ page, context } = await desk.open());
  await signIn(page);
});
afterAll(() => desk.close());

const lock = () => page.getByRole('dialog', { name: 'Locked while you were away' });

test('after 15 minutes without a touch the next save finds the session locked, and nothing typed is lost', async () => {
  await page.goto('/clients/new');
  await page.getByRole('combobox', { name: 'First name' }).fill('Ana');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Ruiz');
  desk.app.clock.advance(16 * 60);
  await page.getByRole('button', { name: 'Save' }).click();
  await lock().waitFor();
  expect(await page.locator('[data-path="members.0.firstName"]').inputValue()).toBe('Ana');
  expect((await page.request.get('/api/v1/session')).status()).toBe(423);
});

test('a wrong password does not open it; the right one does, and the save goes through', async () => {
  await lock().getByLabel('Your password').fill('not the password at all');
  await page.keyboard.press('Enter');
  await lock().getByText('That is not your password.').waitFor();
  await lock().getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ana Ruiz' }).waitFor();
  expect((await page.request.get('/api/v1/session')).status()).toBe(200);
});

test('logging out ends the session on the server: the cookie of before opens nothing', async () => {
  const before = await context.cookies();
  await page
    .getByRole('button', { name: /Your menu/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /Log out|Sign out/ }).click();
  await page.getByLabel('E-mail').waitFor();
  await context.addCookies(before);
  expect((await page.request.get('/api/v1/session')).status()).toBe(401);
});

test('guesses are throttled, and the page says how long to wait', async () => {
  await context.clearCookies();
  await page.goto('/sign-in');
  for (let guess = 0; guess < 6; guess += 1) {
    await page.getByLabel('E-mail').fill('somebody@example.org');
    await page.getByLabel('Password', { exact: true }).fill(`guess number ${guess} is wrong`);
    const answered = page.waitForResponse('**/api/auth/sign-in/email');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await answered;
  }
  await page
    .getByText(/minute/i)
    .first()
    .waitFor();
});
