import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { claimSetup, type Database, migrate, openInMemory } from '#platform/host';
import { DEMO_EMAIL, makeDemo } from '../../../apps/cli/demo/demo-practice.ts';
import { findBrowser } from '../../runner/browser.mjs';
import { PASSWORD, ROOT, startApp, type TestApp } from '../../support/start-app.ts';

/** Tuesday morning in New York. Server and browser both stand at this moment. */
export const NOW = '2026-11-24T17:00:00Z';
export const OWNER = { name: 'Nora Quist', email: 'nora@example.org' };

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Desk {
  app: TestApp;
  db: Database;
  browser: Browser;
  /** Somebody's own browser window. What the page complains of ends the test. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext }>;
  close(): Promise<void>;
}

/** The built app on the real server, with a Chromium in front of it. */
export async function openDesk(): Promise<Desk> {
  if (!existsSync(join(ROOT, 'dist/web/index.html'))) throw new Error('Build the app first: npm run build');
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no Chromium here. On Debian: apt-get install chromium');
  const db = await openInMemory();
  await migrate(db, join(ROOT, 'db/migrations'));
  const app = await startApp(db, { now: NOW });
  const browser = await chromium.launch({ executablePath, args: [...quiet, ...offline] });
  const complaints: string[] = [];
  return {
    app,
    db,
    browser,
    async open(options) {
      const context = await browser.newContext({
        baseURL: app.origin,
        timezoneId: 'America/New_York',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.clock.setFixedTime(NOW);
      page.on('pageerror', (error) => complaints.push(error.message));
      return { page, context };
    },
    async close() {
      await browser.close();
      await app.stop();
      await db.close();
      expect(complaints).toEqual([]);
    },
  };
}

/** Walks the first visit. Leaves the owner signed in. */
export async function createPractice(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /Create my practice/ }).click();
  await page.getByLabel('Practice name').fill('Quiet Harbor');
  await page.getByLabel('Your name').fill(OWNER.name);
  await page.getByLabel('Your e-mail').fill(OWNER.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create practice' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** The demo practice, the same on every run: its seed and the clock stand still. */
export async function demoDesk(): Promise<Desk & { password: string }> {
  const desk = await openDesk();
  const size = { people: 60, appointments: 2400 };
  expect(await claimSetup(desk.db, desk.app.clock.now())).toBe(true);
  await makeDemo(desk.app.services, { password: PASSWORD, size, progress: () => undefined });
  return { ...desk, password: PASSWORD };
}

/** A practice made through the API, for tests that begin later on the path. */
export async function practiceOverApi(desk: Desk): Promise<void> {
  const answer = await desk.app.visitor().call('POST', '/setup/practice', {
    practiceName: 'Quiet Harbor',
    zone: 'America/New_York',
    ...OWNER,
    password: PASSWORD,
  });
  expect(answer.status).toBe(200);
}

export const signInToDemo = (page: Page) => signIn(page, DEMO_EMAIL);

export async function signIn(page: Page, email = OWNER.email): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}
