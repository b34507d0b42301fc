import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { newId } from '../ids.ts';
import { Browser, GOOD, newUser, openIdentity } from './test/open-identity.ts';

describeOnDatabases('A new user', (context) => {
  const input = () => ({
    email: `sam.${newId()}@riverside.example`,
    password: GOOD,
    name: 'Sam Lee',
    practiceId: newId(),
  });

  test('needs a password that is hard to guess', async () => {
    const { identity } = openIdentity(context.db);
    await expect(identity.createUser({ ...input(), password: 'password1234' })).rejects.toMatchObject({
      parts: { code: 'password.weak', status: 422, field: 'password' },
    });
  });

  test('needs an e-mail of their own, however it is written', async () => {
    const { identity } = openIdentity(context.db);
    const user = input();
    await identity.createUser(user);
    await expect(
      identity.createUser({ ...user, email: ` ${user.email.toUpperCase()} ` }),
    ).rejects.toMatchObject({
      parts: { code: 'email.taken', status: 409, field: 'email' },
    });
    await expect(identity.createUser({ ...user, email: 'sam' })).rejects.toMatchObject({
      parts: { code: 'email.invalid', status: 422, field: 'email' },
    });
  });

  test('made twice at the same moment is made once', async () => {
    const { identity } = openIdentity(context.db);
    const user = input();
    const outcomes = await Promise.allSettled([identity.createUser(user), identity.createUser(user)]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ parts: { code: 'email.taken' } });
  });

  test('is taken away whole when a set-up fails', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    await identity.removeUser(user.userId);
    expect(await browser.session()).toEqual({ state: 'none' });
    expect((await new Browser(identity).signIn(user.email)).status).toBe(401);
    for (const table of ['auth_session', 'auth_account', 'auth_two_factor']) {
      expect(
        await context.asOwner(`select 1 from platform.${table} where user_id = '${user.userId}'`),
      ).toEqual([]);
    }
  });

  test('has no password in the database, only a hash', async () => {
    const { identity } = openIdentity(context.db, { hasher: undefined });
    const { userId, email } = await newUser(identity);
    expect((await new Browser(identity).signIn(email)).status).toBe(200);
    const [row] = (await context.asOwner(
      `select row_to_json(u)::text || row_to_json(a)::text as text from platform.auth_user u
         join platform.auth_account a on a.user_id = u.id where u.id = '${userId}'`,
    )) as { text: string }[];
    expect(row?.text).not.toContain(GOOD);
    expect(row?.text).toMatch(/"password":"[0-9a-f]{32}:[0-9a-f]{128}"/);
  });
});
