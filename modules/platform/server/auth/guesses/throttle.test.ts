import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../../test/databases.ts';
import { Browser, GOOD, newUser, OTHER, openIdentity } from '../test/open-identity.ts';

describeOnDatabases('Guessing', (context) => {
  test('after five wrong guesses even the right password waits, and works after the wait', async () => {
    const { identity, clock } = openIdentity(context.db);
    const user = await newUser(identity);
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await new Browser(identity).signIn(user.email, OTHER)).status).toBe(401);
      clock.advance(60);
    }
    const refused = await new Browser(identity).signIn(user.email);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('600');
    expect(await refused.json()).toMatchObject({
      code: 'tries.too_many',
      detail: 'Too many tries. Wait 10 minutes, then try again.',
    });
    clock.advance(599);
    expect((await new Browser(identity).signIn(user.email)).status).toBe(429);
    clock.advance(1);
    expect((await new Browser(identity).signIn(user.email)).status).toBe(200);
  });

  test('an e-mail that is nobody’s is throttled alike', async () => {
    const { identity } = openIdentity(context.db);
    const email = `nobody.${Math.random()}@riverside.example`;
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await new Browser(identity).signIn(email)).status).toBe(401);
    }
    expect((await new Browser(identity).signIn(email)).status).toBe(429);
  });

  test('a restart forgets no guess', async () => {
    const user = await newUser(openIdentity(context.db).identity);
    for (let tries = 0; tries < 5; tries += 1) {
      await new Browser(openIdentity(context.db).identity).signIn(user.email, OTHER);
    }
    expect((await new Browser(openIdentity(context.db).identity).signIn(user.email)).status).toBe(429);
  });

  test('guesses made at the same moment are counted each', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const tries = Array.from({ length: 12 }, () => new Browser(identity).signIn(user.email, OTHER));
    const answers = (await Promise.all(tries)).map((response) => response.status);
    expect(answers.filter((status) => status === 401)).toHaveLength(5);
    expect(answers.filter((status) => status === 429)).toHaveLength(7);
  });

  test('right passwords are not counted', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    for (let tries = 0; tries < 7; tries += 1) {
      expect((await new Browser(identity).signIn(user.email)).status).toBe(200);
    }
  });

  test('a stranger who keeps guessing does not shut out the owner’s own browser', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const own = new Browser(identity);
    await own.signIn(user.email);
    await own.post('sign-out');
    for (let tries = 0; tries < 6; tries += 1) await new Browser(identity).signIn(user.email, OTHER);
    expect((await new Browser(identity).signIn(user.email)).status).toBe(429);
    expect((await own.signIn(user.email)).status).toBe(200);
  });

  test('a known browser has five guesses too, and is known for its own account alone', async () => {
    const { identity } = openIdentity(context.db);
    const [user, other] = [await newUser(identity), await newUser(identity, 'Sam Lee')];
    const own = new Browser(identity);
    await own.signIn(user.email);
    await own.post('sign-out');
    for (let tries = 0; tries < 5; tries += 1) expect((await own.signIn(user.email, OTHER)).status).toBe(401);
    expect((await own.signIn(user.email)).status).toBe(429);
    for (let tries = 0; tries < 5; tries += 1) await new Browser(identity).signIn(other.email, OTHER);
    expect((await own.signIn(other.email)).status).toBe(429);
  });

  test('one address has twenty guesses, whatever accounts it tries', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const prefix = `${Math.random()}`.slice(2);
    const guess = (email: string) => new Browser(identity, '203.0.113.9').signIn(email, OTHER);
    const statuses = await Promise.all(
      Array.from({ length: 21 }, (_, index) => guess(`${prefix}.${index}@riverside.example`)),
    );
    expect(statuses.filter((response) => response.status === 429)).toHaveLength(1);
    expect((await new Browser(identity, '203.0.113.9').signIn(user.email)).status).toBe(429);
    expect((await new Browser(identity, '203.0.113.10').signIn(user.email)).status).toBe(200);
  });

  test('a locked session is opened by guessing as little as a closed one', async () => {
    const { identity, clock } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    await identity.lock(browser.headers);
    const unlock = (password: string) => identity.unlock(browser.headers, password);
    for (let tries = 0; tries < 5; tries += 1) {
      await expect(unlock(OTHER)).rejects.toMatchObject({ parts: { code: 'password.wrong', status: 401 } });
    }
    await expect(unlock(GOOD)).rejects.toMatchObject({
      parts: { code: 'tries.too_many', status: 429, data: { retryAfterSeconds: 900 } },
    });
    clock.advance(900);
    await unlock(GOOD);
    expect(await browser.session()).toMatchObject({ state: 'active' });
  });
});
