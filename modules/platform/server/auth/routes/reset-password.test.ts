import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../../test/databases.ts';
import { Browser, GOOD, newUser, ORIGIN, OTHER, openIdentity } from '../test/open-identity.ts';

describeOnDatabases('A new password by mail', (context) => {
  const asked = async () => {
    const opened = openIdentity(context.db);
    const user = await newUser(opened.identity);
    const browser = new Browser(opened.identity);
    await browser.signIn(user.email);
    const response = await new Browser(opened.identity).post('request-password-reset', {
      email: user.email,
      redirectTo: '/reset',
    });
    expect(await response.json()).toEqual({ status: true });
    await expect.poll(() => opened.mails.length).toBe(1);
    const token = /\/reset\?token=(\S+)/.exec(opened.mails[0]?.body ?? '')?.[1] ?? '';
    return { ...opened, user, browser, token };
  };

  test('comes as a link to our own page, to its owner alone', async () => {
    const { mails, user } = await asked();
    expect(mails[0]).toMatchObject({ to: user.email, practiceId: user.practiceId });
    expect(mails[0]?.body).toContain(`${ORIGIN}/reset?token=`);
    expect(mails[0]?.body).not.toContain(user.email);
  });

  test('is answered alike for an address that is nobody’s, and mails nothing', async () => {
    const { identity, mails } = openIdentity(context.db);
    const response = await new Browser(identity).post('request-password-reset', {
      email: 'nobody@riverside.example',
    });
    expect([response.status, await response.json()]).toEqual([200, { status: true }]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(mails).toEqual([]);
  });

  test('replaces the old one and ends every session', async () => {
    const { identity, user, browser, token, kinds } = await asked();
    const visitor = new Browser(identity);
    expect((await visitor.post('reset-password', { token, newPassword: OTHER })).status).toBe(200);
    expect(await browser.session()).toEqual({ state: 'none' });
    expect((await new Browser(identity).signIn(user.email, GOOD)).status).toBe(401);
    expect((await visitor.signIn(user.email, OTHER)).status).toBe(200);
    expect(kinds()).toEqual(expect.arrayContaining(['password_reset_asked', 'password_reset']));
  });

  test('works once', async () => {
    const { identity, token } = await asked();
    await new Browser(identity).post('reset-password', { token, newPassword: OTHER });
    const again = await new Browser(identity).post('reset-password', { token, newPassword: GOOD });
    expect([again.status, (await again.json()).code]).toEqual([422, 'link.expired']);
  });

  test('works for an hour', async () => {
    const { identity, token, clock, user } = await asked();
    clock.advance(3601);
    const late = await new Browser(identity).post('reset-password', { token, newPassword: OTHER });
    expect([late.status, (await late.json()).code]).toEqual([422, 'link.expired']);
    expect((await new Browser(identity).signIn(user.email)).status).toBe(200);
  });

  test('must be as hard to guess as the first, and the link is still good after', async () => {
    const { identity, token } = await asked();
    const weak = await new Browser(identity).post('reset-password', { token, newPassword: 'anaruiz12345' });
    expect(await weak.json()).toMatchObject({ code: 'password.weak', status: 422, field: 'newPassword' });
    expect((await new Browser(identity).post('reset-password', { token, newPassword: OTHER })).status).toBe(
      200,
    );
  });

  test('lets the owner in though a stranger used up the guesses', async () => {
    const { identity, user, token } = await asked();
    for (let tries = 0; tries < 5; tries += 1)
      await new Browser(identity).signIn(user.email, 'wrong wrong wrong');
    const owner = new Browser(identity);
    expect((await owner.signIn(user.email)).status).toBe(429);
    await owner.post('reset-password', { token, newPassword: OTHER });
    expect((await owner.signIn(user.email, OTHER)).status).toBe(200);
  });

  test('is not mailed more than five times in 15 minutes', async () => {
    const { identity, mails } = openIdentity(context.db);
    const user = await newUser(identity);
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await new Browser(identity).post('request-password-reset', { email: user.email })).status).toBe(
        200,
      );
    }
    expect((await new Browser(identity).post('request-password-reset', { email: user.email })).status).toBe(
      429,
    );
    await expect.poll(() => mails.length).toBe(5);
  });

  test('leaves no link readable in the database', async () => {
    const { token } = await asked();
    expect(
      await context.asOwner(`select 1 from platform.auth_verification where identifier like '%${token}%'`),
    ).toEqual([]);
  });
});
