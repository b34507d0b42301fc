import type { Page } from 'playwright-core';

export interface Screen {
  name: string;
  path: string;
  /** What else is opened before one looks. */
  prepare?: (page: Page) => Promise<unknown>;
}

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();
const week = '/calendar?date=2026-11-23';

async function openFirstCase(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Clients and cases' }).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
}

/** Every screen of somebody who is signed in. */
export const screens: readonly Screen[] = [
  { name: 'calendar-week', path: `${week}&view=week` },
  { name: 'calendar-day', path: `${week}&view=day` },
  { name: 'calendar-month', path: `${week}&view=month` },
  { name: 'calendar-agenda', path: `${week}&view=agenda` },
  { name: 'calendar-providers', path: `${week}&view=providers` },
  { name: 'new-appointment', path: '/calendar?new=1', prepare: (page) => page.getByRole('dialog').waitFor() },
  {
    name: 'appointment',
    path: `${week}&view=agenda`,
    prepare: async (page) => {
      await page
        .locator('main')
        .getByRole('button', { name: /Individual|Consultation|Couple|session/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('heading', { name: 'Billing' }).waitFor();
    },
  },
  { name: 'clients', path: '/clients' },
  { name: 'new-client', path: '/clients/new' },
  { name: 'case', path: '/clients', prepare: openFirstCase },
  {
    name: 'case-clinical',
    path: '/clients',
    prepare: (page) => openFirstCase(page).then(() => tab('Clinical')(page)),
  },
  {
    name: 'case-billing',
    path: '/clients',
    prepare: (page) => openFirstCase(page).then(() => tab('Billing')(page)),
  },
  {
    name: 'case-relationships',
    path: '/clients',
    prepare: (page) => openFirstCase(page).then(() => tab('Relationships')(page)),
  },
  { name: 'invoices', path: '/invoices' },
  {
    name: 'invoice',
    path: '/invoices',
    prepare: (page) =>
      page
        .getByRole('link', { name: /Invoice \d+/ })
        .first()
        .click(),
  },
  { name: 'settings-practice', path: '/settings/practice' },
  { name: 'settings-services', path: '/settings/services' },
  { name: 'settings-locations', path: '/settings/locations' },
  { name: 'settings-profile', path: '/settings/profile' },
  { name: 'settings-security', path: '/settings/security' },
  { name: 'activity', path: '/activity' },
  { name: 'outbox', path: '/outbox' },
  { name: 'tokens', path: '/tokens' },
  { name: 'not-found', path: '/nothing/here' },
  { name: 'api-docs', path: '/api/docs' },
];

/** Goes there and waits until nothing is loading any more. */
export async function show(page: Page, screen: Screen): Promise<void> {
  await page.goto(screen.path, { waitUntil: 'networkidle' });
  await screen.prepare?.(page);
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('status', { name: /^Loading/ })
    .first()
    .waitFor({ state: 'detached' });
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
  );
}
