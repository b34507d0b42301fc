import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { Browser, GOOD, newUser, OTHER, openIdentity } from './test/open-identity.ts';

const MINUTE = 60;

describeOnDatabases('A session', (context) => {
  const signedIn = async (idleSeconds?: number) => {
    const opened = openIdentity(context.db, idleSeconds ? { idleSeconds } : {});
    const user = await newUser(opened.identity);
    const browser = new Browser(opened.identity);
    await browser.signIn(user.email);
    return { ...opened, user, browser };
  };

  test('locks after 15 minutes in which nobody did anything', async () => {
    const { browser, clock, kinds } = await signedIn();
    clock.advance(15 * MINUTE - 1);
    expect(await browser.session(true)).toMatchObject({ state: 'active' });
    clock.advance(1);
    const { userId, practiceId, sessionId } = (await browser.session()) as Record<string, string>;
    expect(await browser.session()).toEqual({ state: 'locked', userId, practiceId, sessionId });
    expect(kinds()).toEqual(['sign_in', 'lock']);
  });

  test('is kept open by a person, and not by what a page asks by itself', async () => {
    const { browser, clock } = await signedIn();
    clock.advance(10 * MINUTE);
    await browser.session(false);
    clock.advance(10 * MINUTE);
    expect(await browser.session(true)).toMatchObject({ state: 'active' });
    clock.advance(5 * MINUTE);
    expect(await browser.session(true)).toMatchObject({ state: 'locked' });
    clock.advance(1);
    expect(await browser.session(false)).toMatchObject({ state: 'locked' });
  });

  test('writes down that somebody is there at most every 30 seconds', async () => {
    const { browser, clock, user } = await signedIn();
    const writtenAfter = async () => {
      const sql = `select last_active_at from platform.auth_session where user_id = '${user.userId}'`;
      const [row] = (await context.asOwner(sql)) as { last_active_at: string }[];
      return Math.abs(Math.round((Date.parse(row?.last_active_at ?? '') - signedInAt) / 1000));
    };
    const signedInAt = clock.now().epochMilliseconds;
    expect(await writtenAfter()).toBe(0);
    clock.advance(29);
    await browser.session();
    expect(await writtenAfter()).toBe(0);
    clock.advance(2);
    await browser.session();
    expect(await writtenAfter()).toBe(31);
  });

  test('opens again by the password alone', async () => {
    const { browser, identity, clock, kinds } = await signedIn();
    await identity.lock(browser.headers);
    expect(await browser.session()).toMatchObject({ state: 'locked' });
    clock.advance(MINUTE);
    await expect(identity.unlock(browser.headers, OTHER)).rejects.toMatchObject({
      parts: { code: 'password.wrong', status: 401, field: 'password' },
    });
    expect(await browser.session()).toMatchObject({ state: 'locked' });
    await identity.unlock(browser.headers, GOOD);
    expect(await browser.session()).toMatchObject({ state: 'active' });
    clock.advance(14 * MINUTE);
    expect(await browser.session(true)).toMatchObject({ state: 'active' });
    expect(kinds()).toEqual(['sign_in', 'lock', 'unlock_failed', 'unlock']);
  });

  test('once locked stays so, whatever time the server gives', async () => {
    const { browser, clock, user } = await signedIn();
    clock.advance(16 * MINUTE);
    await browser.session();
    const patient = openIdentity(context.db, { idleSeconds: 3600, clock });
    expect(
      await new Browser(patient.identity).identity.session(browser.headers, { passive: false }),
    ).toMatchObject({
      state: 'locked',
      userId: user.userId,
    });
  });

  test('ends 12 hours after the sign-in, however busy it is', async () => {
    const { browser, clock } = await signedIn();
    for (let quarter = 0; quarter < 12 * 6 - 1; quarter += 1) {
      clock.advance(10 * MINUTE);
      expect(await browser.session()).toMatchObject({ state: 'active' });
    }
    clock.advance(10 * MINUTE);
    expect(await browser.session()).toEqual({ state: 'none' });
    await expect(browser.identity.unlock(browser.headers, GOOD)).rejects.toMatchObject({
      parts: { code: 'session.none', status: 401 },
    });
  });

  test('that is locked can be logged out of and nothing else', async () => {
    const { browser, identity } = await signedIn();
    await identity.lock(browser.headers);
    const kept = browser.headers;
    for (const path of ['get-session', 'list-sessions']) {
      const response = await browser.get(path);
      expect([response.status, (await response.json()).code]).toEqual([423, 'session.locked']);
    }
    const change = { currentPassword: GOOD, newPassword: OTHER };
    expect((await browser.post('change-password', change)).status).toBe(423);
    expect((await browser.post('two-factor/enable', { password: GOOD })).status).toBe(423);
    expect((await browser.post('two-factor/verify-totp', { code: '000000' })).status).toBe(423);
    expect((await browser.post('sign-out')).status).toBe(200);
    expect(await identity.session(kept, { passive: true })).toEqual({ state: 'none' });
  });

  test('is not opened by a cookie that was not signed here', async () => {
    const { browser, identity } = await signedIn();
    const [value = ''] = [...browser.cookies.values()];
    const token = decodeURIComponent(value).split('.')[0];
    for (const cookie of [
      `caseroom=${token}`,
      `caseroom=${token}.`,
      `caseroom=${token}.AAAA`,
      'caseroom=%E0%A4%A',
      'caseroom=',
    ]) {
      expect(await identity.session(new Headers({ cookie }), { passive: true })).toEqual({ state: 'none' });
    }
  });
});
