import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../../test/databases.ts';
import { Browser, GOOD, newUser, ORIGIN, OTHER, openIdentity } from '../test/open-identity.ts';

describeOnDatabases('Sign-in', (context) => {
  test('a right password opens a session that leads to the practice', async () => {
    const { identity, kinds } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    expect(await browser.session()).toEqual({ state: 'none' });
    const response = await browser.signIn(user.email.toUpperCase());
    expect(await response.json()).toEqual({ user: { email: user.email, name: 'Ana Ruiz' } });
    expect(await browser.session()).toMatchObject({
      state: 'active',
      userId: user.userId,
      practiceId: user.practiceId,
      email: user.email,
      name: 'Ana Ruiz',
      twoFactor: false,
    });
    expect(kinds()).toEqual(['sign_in']);
  });

  test('a wrong password and an unknown e-mail are answered alike', async () => {
    const { identity, events } = openIdentity(context.db);
    const user = await newUser(identity);
    const wrong = await new Browser(identity).signIn(user.email, OTHER);
    const unknown = await new Browser(identity).signIn(`nobody.${user.email}`, OTHER);
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.headers.get('content-type')).toBe('application/problem+json');
    const body = await wrong.json();
    expect(body).toMatchObject({ code: 'sign_in.wrong', status: 401 });
    expect(await unknown.json()).toEqual(body);
    expect(wrong.headers.getSetCookie()).toEqual([]);
    await expect.poll(() => events.map((event) => event.userId)).toEqual([user.userId, undefined]);
  });

  test('over https the cookie is bound to the host, out of reach of scripts and of other sites', async () => {
    const origin = 'https://desk.example';
    const { identity } = openIdentity(context.db, { origin, secureCookies: true });
    const user = await newUser(identity);
    const response = await identity.handle(
      new Request(`${origin}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ email: user.email, password: GOOD, rememberMe: true }),
      }),
    );
    const cookies = response.headers.getSetCookie();
    const session = cookies.find((line) => line.startsWith('__Host-caseroom='));
    expect(session).toMatch(/Max-Age=43200/);
    for (const line of cookies) {
      expect(line).toMatch(/^__Host-caseroom[.\w]*=/);
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/SameSite=Lax/i);
      expect(line).toMatch(/Path=\//);
      expect(line).not.toMatch(/Domain=/i);
    }
    const cookie = session?.split(';')[0] ?? '';
    expect(await identity.session(new Headers({ cookie }), { passive: false })).toMatchObject({
      state: 'active',
    });
    const forged = cookie.replace(/=.{6}/, '=AAAAAA');
    expect(await identity.session(new Headers({ cookie: forged }), { passive: false })).toEqual({
      state: 'none',
    });
  });

  test('unless asked to be remembered, the cookie goes with the browser', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const response = await new Browser(identity).signIn(user.email);
    const session = response.headers.getSetCookie().find((line) => line.startsWith('caseroom='));
    expect(session).not.toMatch(/Max-Age/i);
  });

  test('a log-out ends the session on the server', async () => {
    const { identity, kinds } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    const kept = browser.headers;
    expect((await browser.post('sign-out')).status).toBe(200);
    expect(await identity.session(kept, { passive: false })).toEqual({ state: 'none' });
    expect(browser.cookies.has('caseroom')).toBe(false);
    expect(kinds()).toEqual(['sign_in', 'sign_out']);
    expect(
      await context.asOwner(`select 1 from platform.auth_session where user_id = '${user.userId}'`),
    ).toEqual([]);
  });

  test('signing in again in the same browser ends the session before', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    const before = browser.headers;
    await browser.signIn(user.email);
    expect(await identity.session(before, { passive: false })).toEqual({ state: 'none' });
    expect(await browser.session()).toMatchObject({ state: 'active' });
  });

  test('a page of another site can not sign anybody in or out', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    const headers = browser.headers;
    headers.set('origin', 'https://elsewhere.example');
    headers.set('content-type', 'application/json');
    const foreign = new Request(`${ORIGIN}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' });
    expect((await identity.handle(foreign)).status).toBe(403);
    expect(await browser.session()).toMatchObject({ state: 'active' });
  });

  test('nobody signs up over HTTP', async () => {
    const { identity } = openIdentity(context.db);
    const body = { email: 'new@riverside.example', password: GOOD, name: 'New' };
    const response = await new Browser(identity).post('sign-up/email', body);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'route.unknown' });
  });
});
