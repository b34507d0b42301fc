import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../apps/server/contract.ts';
import { checkRoutes } from '../../modules/platform/server/http/check-routes.ts';
import { openTestDatabase } from '../../modules/platform/test/databases.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

describe('the API describes itself', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(await openTestDatabase());
  });
  afterAll(async () => {
    await app.stop();
    await app.services.db.close();
  });

  test('as an OpenAPI 3.1 document that has every route', async () => {
    const response = await app.visitor().raw('GET', '/api/openapi.json');
    const document = (await response.json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(document.openapi).toMatch(/^3\.1/);
    for (const { method, path } of checkRoutes(contract)) {
      expect(document.paths[path]?.[method.toLowerCase()], `${method} ${path}`).toBeDefined();
    }
  });

  test('as a page to read, without a script', async () => {
    const page = await (await app.visitor().raw('GET', '/api/docs')).text();
    expect(page).toContain('/appointments/{appointmentId}/move');
    expect(page).not.toContain('<script');
  });

  test('and says that it is well', async () => {
    const response = await app.visitor().raw('GET', '/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  test('every answer carries the headers that keep a browser from being used against it', async () => {
    const { headers } = await app.visitor().raw('GET', '/healthz');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const api = await app.visitor().raw('GET', '/api/v1/setup');
    expect(api.headers.get('cache-control')).toBe('no-store');
  });
});
