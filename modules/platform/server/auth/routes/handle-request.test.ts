import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../../test/databases.ts';
import { Browser, newUser, ORIGIN, openIdentity } from '../test/open-identity.ts';
import { authRoutes } from './auth-routes.ts';

describeOnDatabases('Bad input to sign-in', (context) => {
  const send = (identity: Browser['identity'], path: string, body: string, type = 'application/json') =>
    identity.handle(
      new Request(`${ORIGIN}/api/auth/${path}`, { method: 'POST', headers: { 'content-type': type }, body }),
    );

  test.each([
    ['sign-in/email', '{', 400, undefined],
    ['sign-in/email', '', 422, 'email'],
    ['sign-in/email', 'null', 422, undefined],
    ['sign-in/email', '[]', 422, undefined],
    ['sign-in/email', '{"email":1,"password":2}', 422, 'email'],
    ['sign-in/email', '{"email":"ana","password":"x"}', 422, 'email'],
    ['sign-in/email', '{"email":"a@b.example","password":""}', 422, 'password'],
    ['sign-in/email', `{"email":"a@b.example","password":"${'x'.repeat(300)}"}`, 422, 'password'],
    ['sign-in/email', `{"email":"a@b.example","password":"${'x'.repeat(20_000)}"}`, 413, undefined],
    [
      'sign-in/email',
      '{"email":"a@b.example","password":"x","callbackURL":"https://elsewhere.example"}',
      422,
      undefined,
    ],
    ['request-password-reset', '{"email":"\\u0000@b.example"}', 422, 'email'],
    ['reset-password', '{"newPassword":"x"}', 422, 'token'],
    ['reset-password', '{"newPassword":"maple orbit lantern 92","token":"\\u0000"}', 422, 'token'],
    ['two-factor/verify-totp', '{"code":"123456"}', 401, undefined],
    ['two-factor/verify-backup-code', '{"code":{}}', 422, 'code'],
    ['change-password', '{}', 401, undefined],
    ['sign-up/email', '{}', 404, undefined],
    ['constructor', '{}', 404, undefined],
    ['list-sessions', '{}', 405, undefined],
  ])('%s %s is refused with a sentence', async (path, body, status, field) => {
    const { identity } = openIdentity(context.db);
    const response = await send(identity, path, body);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect([response.status, problem.status, problem.field]).toEqual([status, status, field]);
    expect(problem.detail).toMatch(/^[A-Z].*[.]$/);
  });

  test('a form of another site is not read', async () => {
    const { identity } = openIdentity(context.db);
    const form = 'email=a%40b.example&password=x';
    expect((await send(identity, 'sign-in/email', form, 'application/x-www-form-urlencoded')).status).toBe(
      415,
    );
  });

  test('nothing that can be sent makes the server fail', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    const paths = Object.keys(authRoutes).filter((path) => path !== 'sign-out');
    const key = fc.constantFrom(
      'email',
      'password',
      'code',
      'token',
      'newPassword',
      'currentPassword',
      'rememberMe',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.jsonValue(),
      fc.constant('\u0000'),
    );
    const input = fc.oneof(fc.dictionary(key, value), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), input, async (path, body) => {
        const route = authRoutes[path];
        const response = await (route?.method === 'GET' ? browser.get(path) : browser.post(path, body));
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 80 },
    );
  });
});
