import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { Browser, GOOD, newUser, ORIGIN, openIdentity } from './test/open-identity.ts';

describeOnDatabases('Sign-in', (context) => {
  test('a right password opens a session that leads to the practice', async () => {
    const { identity, kinds } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    expect(await browser.session()).toEqual({ state: 'none' });
    const response = await browser.signIn(user.email.toUpperCase());
    expect(await response.json()).toEqual({ user: { email: user.email, name: 'Ana Ruiz' } });
    expect(response.status).toBe(200);
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
});
