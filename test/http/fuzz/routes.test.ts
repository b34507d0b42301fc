import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract';
import { isContractProcedure } from '@orpc/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../apps/server/contract.ts';
import { openTestDatabase } from '../../../modules/platform/test/databases.ts';
import { createPractice, openIndividualCase, type PracticeUnderTest } from '../../support/practice.ts';
import { type Answer, startApp, type TestApp } from '../../support/start-app.ts';
import { anything, fitting, type JsonSchema } from './json-arbitrary.ts';

const RUNS = 25;

interface Route {
  action: string;
  method: string;
  path: string;
  schema: JsonSchema;
}

function routesOf(router: AnyContractRouter, path: string[] = []): Route[] {
  if (!isContractProcedure(router))
    return Object.entries(router).flatMap(([name, inner]) => routesOf(inner, [...path, name]));
  const { route, inputSchema } = (router as AnyContractProcedure)['~orpc'];
  const schema = inputSchema
    ? z.toJSONSchema(inputSchema as z.ZodType, { io: 'input', unrepresentable: 'any' })
    : {};
  return [
    {
      action: path.join('.'),
      method: route.method ?? '',
      path: route.path ?? '',
      schema: schema as JsonSchema,
    },
  ];
}

/** These would end the session the others need, or fill the installation; sign-in's own tests have them. */
const leftOut = ['session.lock', 'session.unlock', 'setup.startDemo'];
const routes = routesOf(contract).filter((route) => !leftOut.includes(route.action));

describe('every route, driven from its own schema', () => {
  let app: TestApp;
  let practice: PracticeUnderTest;
  const ids: string[] = [];

  beforeAll(async () => {
    app = await startApp(await openTestDatabase());
    practice = await createPractice(app);
    const opened = await openIndividualCase(practice.owner);
    const { serviceId, locationId, ownerStaffId } = practice;
    const body = { caseId: opened.caseId, serviceId, locationId, startsLocal: '2026-11-02T10:00' };
    const booked = await practice.owner.call('POST', '/appointments', body);
    const drafted = await practice.owner.call('POST', '/invoices', { appointmentIds: [booked.body.id] });
    const note = await practice.owner.call('PUT', `/appointments/${booked.body.id}/notes/mine`, {
      version: 0,
      body: 'A',
    });
    ids.push(opened.caseId, opened.participants[0].id, serviceId, locationId, ownerStaffId, booked.body.id);
    ids.push(drafted.body.invoices[0].id, note.body.id);
  });
  afterAll(async () => {
    await app.stop();
    await app.services.db.close();
  });

  /** Puts the fields of an input where its route takes them: in the path, the query or the body. */
  function send(route: Route, input: Record<string, unknown>): Promise<Answer> {
    const rest = { ...input };
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = rest[name];
      delete rest[name];
      return encodeURIComponent(textFor(value) || 'x');
    });
    if (route.method !== 'GET') return practice.owner.call(route.method, path, rest);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(rest)) query.set(wellFormed(name), textFor(value));
    return practice.owner.call('GET', `${path}?${query}`);
  }

  function expectWellAnswered(answer: Answer, sent: unknown): void {
    const said = JSON.stringify({ sent, status: answer.status, body: answer.body }).slice(0, 1500);
    expect(answer.status, `${said} ${JSON.stringify(app.logged.slice(-1))}`).toBeLessThan(500);
    if (answer.status < 400) return;
    expect(answer.headers.get('content-type'), said).toBe('application/problem+json');
    expect(answer.body, said).toMatchObject({
      code: expect.any(String),
      detail: expect.any(String),
      status: answer.status,
    });
    expect(answer.body.detail, said).toMatch(/^\p{L}.*[.…]$/su);
  }

  test.each(routes)('$action answers what nearly fits', async (route) => {
    const input = fitting(route.schema, ids).map((value) => (value ?? {}) as Record<string, unknown>);
    await fc.assert(
      fc.asyncProperty(input, async (sent) => expectWellAnswered(await send(route, sent), sent)),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test.each(routes)('$action answers nonsense', async (route) => {
    const input = fc.oneof(
      anything.map(
        (value) =>
          (typeof value === 'object' && value !== null ? value : { value }) as Record<string, unknown>,
      ),
      fc
        .tuple(fitting(route.schema, ids), fc.string(), anything)
        .map(([value, key, extra]) => ({ ...(value as object), [key]: extra })),
    );
    await fc.assert(
      fc.asyncProperty(input, async (sent) => expectWellAnswered(await send(route, sent), sent)),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test.each(['\u0000', '\ud800', '%', '\\', "'"])(
    'a search for %j finds nothing or is refused, and never fails',
    async (q) => {
      for (const path of ['/cases/list', '/cases/search', '/persons/search']) {
        expectWellAnswered(await practice.owner.call('POST', path, { q }), { path, q });
      }
    },
  );

  test.each(['{', 'null', '[]', '"text"', '{"a":1}{"b":2}', '\u0000', '{"__proto__":{"x":1}}'])(
    'a body of %j is refused',
    async (body) => {
      const response = await practice.owner.raw('POST', '/api/v1/cases', body, {
        'content-type': 'application/json',
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  test('a body that is too large is refused before it is read', async () => {
    const response = await practice.owner.raw(
      'POST',
      '/api/v1/cases',
      `{"q":"${'x'.repeat(2.5 * 1024 * 1024)}"}`,
      {
        'content-type': 'application/json',
      },
    );
    expect(response.status).toBe(413);
    expect(((await response.json()) as { code: string }).code).toBe('body.too_large');
  });
});

/** What a value looks like in an address. */
const textFor = (value: unknown) =>
  wellFormed(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'x'));

/** An address can not carry half a surrogate pair; a body can. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/g, '');
