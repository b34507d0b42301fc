import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../../test/databases.ts';
import { Browser, GOOD, newUser, OTHER, openIdentity } from '../test/open-identity.ts';

interface Listed {
  id: string;
  token: string;
  userAgent: string;
  ipAddress: string;
}

describeOnDatabases('The security page', (context) => {
  const twoBrowsers = async () => {
    const opened = openIdentity(context.db);
    const user = await newUser(opened.identity);
    const [here, there] = [new Browser(opened.identity, '203.0.113.9'), new Browser(opened.identity)];
    await here.signIn(user.email);
    await there.signIn(user.email);
    return { ...opened, user, here, there };
  };

  test('changes the password and signs out everywhere else', async () => {
    const { identity, user, here, there, kinds } = await twoBrowsers();
    const response = await here.post('change-password', {
      currentPassword: GOOD,
      newPassword: OTHER,
      revokeOtherSessions: true,
    });
    expect([response.status, await response.json()]).toEqual([200, { status: true }]);
    expect(await here.session()).toMatchObject({ state: 'active' });
    expect(await there.session()).toEqual({ state: 'none' });
    expect((await new Browser(identity).signIn(user.email, GOOD)).status).toBe(401);
    expect((await new Browser(identity).signIn(user.email, OTHER)).status).toBe(200);
    expect(kinds()).toContain('password_changed');
  });

  test('asks for the password that was, and a new one that is hard to guess', async () => {
    const { here, there, kinds } = await twoBrowsers();
    const wrong = await here.post('change-password', { currentPassword: OTHER, newPassword: OTHER });
    expect(await wrong.json()).toMatchObject({ code: 'password.wrong', status: 422 });
    const weak = await here.post('change-password', { currentPassword: GOOD, newPassword: 'Password123!' });
    expect(await weak.json()).toMatchObject({ code: 'password.weak', field: 'newPassword' });
    expect(await there.session()).toMatchObject({ state: 'active' });
    expect(kinds()).toContain('password_change_failed');
  });

  test('does not let the password be guessed', async () => {
    const { here } = await twoBrowsers();
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await here.post('two-factor/enable', { password: OTHER })).status).toBe(422);
    }
    expect((await here.post('two-factor/enable', { password: GOOD })).status).toBe(429);
    expect((await here.post('change-password', { currentPassword: GOOD, newPassword: OTHER })).status).toBe(
      429,
    );
  });

  test('lists where one is signed in, and ends one of them', async () => {
    const { identity, here, there, kinds } = await twoBrowsers();
    const stranger = await newUser(identity, 'Sam Lee');
    const elsewhere = new Browser(identity);
    await elsewhere.signIn(stranger.email);
    const list = (await (await here.get('list-sessions')).json()) as Listed[];
    const mine = (await (await here.get('get-session')).json()) as { session: Listed };
    expect(list).toHaveLength(2);
    expect(list.find((session) => session.id === mine.session.id)?.ipAddress).toBe('203.0.113.9');
    const other = list.find((session) => session.id !== mine.session.id);
    expect((await elsewhere.post('revoke-session', { token: other?.token })).status).toBe(200);
    expect(await there.session()).toMatchObject({ state: 'active' });
    expect((await here.post('revoke-session', { token: other?.token })).status).toBe(200);
    expect(await there.session()).toEqual({ state: 'none' });
    expect(await here.session()).toMatchObject({ state: 'active' });
    expect(kinds()).toContain('session_ended');
  });

  test('ends all the others at once', async () => {
    const { here, there } = await twoBrowsers();
    expect((await here.post('revoke-other-sessions')).status).toBe(200);
    expect(await there.session()).toEqual({ state: 'none' });
    expect(await here.session()).toMatchObject({ state: 'active' });
  });

  test('renews backup codes with the password', async () => {
    const { here } = await twoBrowsers();
    const off = await here.post('two-factor/generate-backup-codes', { password: GOOD });
    expect([off.status, (await off.json()).code]).toEqual([409, 'second_factor.off']);
  });
});
