import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../apps/server/contract.ts';
import { checkRoutes } from '../../modules/platform/server/http/check-routes.ts';
import { describeOnDatabases, openTestDatabase } from '../../modules/platform/test/databases.ts';
import {
  addProvider,
  createPractice,
  openIndividualCase,
  type PracticeUnderTest,
} from '../support/practice.ts';
import { startApp, type TestApp, type Visitor } from '../support/start-app.ts';

const rows = checkRoutes(contract);
const SOME_ID = '01890000-0000-7000-8000-000000000000';
const addressOf = (path: string) => path.replace(/\{\w+\}/g, SOME_ID);

describe('every route', () => {
  let app: TestApp;
  let practice: PracticeUnderTest;
  let provider: Visitor;

  beforeAll(async () => {
    app = await startApp(await openTestDatabase());
    practice = await createPractice(app);
    provider = (await addProvider(app, practice.practiceId, 'Elias Brandt', 'elias@example.org')).visitor;
  });
  afterAll(async () => {
    await app.stop();
    await app.services.db.close();
  });

  test('says who may call it', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(() =>
      checkRoutes({ ...contract, planted: { hole: contract.cases.get['~orpc'] && withoutMeta() } }),
    ).toThrow(/planted\.hole/);
  });

  test.each(rows.filter((row) => row.may !== 'public'))(
    '$action needs a session',
    async ({ method, path }) => {
      const answer = await app.visitor().call(method, addressOf(path), method === 'GET' ? undefined : {});
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  const ownerOnly = ['settings.edit', 'audit.see', 'tokens.manage', 'outbox.see'];
  test.each(rows.filter((row) => ownerOnly.includes(row.may)))(
    '$action is refused to a provider',
    async ({ method, path }) => {
      const answer = await provider.call(
        method,
        addressOf(path),
        bodies[`${method} ${path}`] ?? (method === 'GET' ? undefined : {}),
      );
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    },
  );

  test('an unknown address of the API is a problem, not a page', async () => {
    const answer = await practice.owner.call('GET', '/nothing/here');
    expect(answer).toMatchObject({ status: 404, body: { code: 'route.unknown' } });
  });

  test('a write that comes from another site is refused', async () => {
    const answer = await practice.owner.call(
      'POST',
      '/cases/list',
      {},
      { origin: 'https://elsewhere.example' },
    );
    expect(answer).toMatchObject({ status: 403, body: { code: 'origin' } });
  });
});

/** Bodies good enough to get past the schema, so that it is the role that refuses. */
const bodies: Record<string, unknown> = {
  'POST /services': { name: 'A', category: 'other', minutes: 50, feeCents: 1 },
  'PUT /services/{id}': {
    version: 1,
    name: 'A',
    category: 'other',
    minutes: 50,
    feeCents: 1,
    billingCode: null,
  },
  'POST /services/{id}/archive': { archived: true },
  'POST /locations': { name: 'A', format: 'video' },
  'PUT /locations/{id}': { version: 1, name: 'A', format: 'video', address: null },
  'POST /locations/{id}/archive': { archived: true },
  'PUT /practice': {
    version: 1,
    name: 'A',
    zone: 'UTC',
    phone: null,
    email: null,
    website: null,
    address: [],
    invoiceNote: '',
  },
  'POST /tokens': { name: 'A', scopes: ['clients.see'] },
};

function withoutMeta() {
  const bare = Object.create(Object.getPrototypeOf(contract.cases.get)) as typeof contract.cases.get;
  return Object.assign(bare, { '~orpc': { ...contract.cases.get['~orpc'], meta: {} } });
}

describeOnDatabases('what is not yours', (ctx) => {
  let app: TestApp;
  let practice: PracticeUnderTest;
  let colleague: Visitor;
  let theirs: { caseId: string; personId: string; appointmentId: string; invoiceId: string };

  beforeAll(async () => {
    app = await startApp(ctx.db);
    practice = await createPractice(app);
    colleague = (await addProvider(app, practice.practiceId, 'Elias Brandt', 'elias@example.org')).visitor;
    const opened = await openIndividualCase(practice.owner);
    const { serviceId, locationId } = practice;
    const when = { startsLocal: '2026-11-02T10:00' };
    const booked = await practice.owner.call('POST', '/appointments', {
      caseId: opened.caseId,
      serviceId,
      locationId,
      ...when,
    });
    const drafted = await practice.owner.call('POST', '/invoices', { appointmentIds: [booked.body.id] });
    theirs = {
      caseId: opened.caseId,
      personId: opened.participants[0].id,
      appointmentId: booked.body.id,
      invoiceId: drafted.body.invoices[0].id,
    };
  });
  afterAll(() => app.stop());

  test('looks exactly like what does not exist', async () => {
    const addresses = (id: typeof theirs) => [
      `/cases/${id.caseId}`,
      `/persons/${id.personId}`,
      `/appointments/${id.appointmentId}`,
      `/appointments/${id.appointmentId}/notes`,
      `/appointments/${id.appointmentId}/invoices`,
      `/invoices/${id.invoiceId}/pdf`,
      `/cases/${id.caseId}/billing`,
    ];
    const nothing = { caseId: SOME_ID, personId: SOME_ID, appointmentId: SOME_ID, invoiceId: SOME_ID };
    const real = addresses(theirs);
    const absent = addresses(nothing);
    for (const [index, address] of real.entries()) {
      const denied = await colleague.call('GET', address);
      const missing = await colleague.call('GET', absent[index] ?? '');
      expect(denied.status, address).toBe(404);
      expect(denied.body, address).toEqual(missing.body);
    }
  });

  test('is not in a colleague’s lists, and their calendar shows only that the time is taken', async () => {
    expect((await colleague.call('POST', '/cases/list', { filter: 'everyone' })).body.items).toEqual([]);
    expect((await colleague.call('POST', '/cases/search', { q: 'ana' })).body).toEqual([]);
    expect((await colleague.call('POST', '/persons/search', { q: 'ana' })).body).toEqual([]);
    expect((await colleague.call('GET', '/invoices')).body.items).toEqual([]);
    const week = await colleague.call('GET', '/appointments?from=2026-11-01&to=2026-11-08');
    expect(week.body).toMatchObject([{ busyOnly: true, caseId: null, caseLabel: null, serviceName: null }]);
    expect(JSON.stringify(week.body)).not.toMatch(/Ana|Ruiz|session/i);
  });

  test('belongs to one practice: a second practice in the same database sees nothing of it', async () => {
    await ctx.asOwner('delete from platform.setup');
    const other = await createPractice(app, 'other@example.org');
    expect(other.practiceId).not.toBe(practice.practiceId);
    expect((await other.owner.call('POST', '/cases/list', { filter: 'everyone' })).body.items).toEqual([]);
    expect((await other.owner.call('GET', `/cases/${theirs.caseId}`)).status).toBe(404);
    const elsewhere = await practice.owner.call('GET', '/audit?limit=200');
    expect(JSON.stringify(elsewhere.body)).not.toContain('other@example.org');
  });
});
