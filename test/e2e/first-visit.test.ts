import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPractice } from '../../apps/cli/demo/demo-practice.ts';
import { type Desk, openDesk } from './support/desk.ts';

let desk: Desk;
const folder = mkdtempSync(join(tmpdir(), 'caseroom-demo-'));

beforeAll(async () => {
  desk = await openDesk();
  desk.app.services.demo = demoPractice(desk.app.services, folder);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a visitor explores the demo practice, and is told how to sign in again', async () => {
  const { page, context } = await desk.open();
  await page.goto('/');
  await page.getByRole('button', { name: /Explore a demo practice/ }).click();
  await page.getByText('demo@caseroom.example').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Go in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await page.goto('/clients');
  await expect
    .poll(() => page.getByRole('list', { name: 'Clients and cases' }).getByRole('link').count(), {
      timeout: 10_000,
    })
    .toBeGreaterThan(20);
  await context.close();
});
