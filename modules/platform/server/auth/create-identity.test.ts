import { afterEach, expect, test, vi } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { Browser, newUser, openIdentity } from './test/open-identity.ts';

describeOnDatabases('Sign-in as a whole', (context) => {
  afterEach(() => vi.restoreAllMocks());

  test('calls nobody over the network and writes nothing to the console', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const written = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    await new Browser(identity).signIn(user.email, 'not the right one');
    await new Browser(identity).signIn(user.email);
    expect(fetched).not.toHaveBeenCalled();
    for (const spy of written) expect(spy).not.toHaveBeenCalled();
  });

  test('keeps personal data out of the log when something fails', async () => {
    const lines: string[] = [];
    const log = {
      error: (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message })),
    };
    const mail = async ({ to }: { to: string }) => Promise.reject(new TypeError(`no such mailbox: ${to}`));
    const onSecurityEvent = async () => Promise.reject(new Error('ana@riverside.example was not recorded'));
    const { identity } = openIdentity(context.db, { log, mail, onSecurityEvent });
    const user = await newUser(identity);
    expect((await new Browser(identity).signIn(user.email)).status).toBe(200);
    await new Browser(identity).post('request-password-reset', { email: user.email });
    await expect.poll(() => lines.length).toBeGreaterThan(1);
    expect(lines.join()).toContain('A security event was not recorded');
    expect(lines.join()).not.toContain('riverside');
  });

  test('fails in one way when the database fails, without what was typed', async () => {
    const { identity } = openIdentity(context.db);
    const user = await newUser(identity);
    const written = vi.spyOn(console, 'error');
    await context.asOwner('revoke select on platform.auth_account from caseroom_app');
    const failure = await new Browser(identity).signIn(user.email).catch((error: unknown) => error);
    await context.asOwner('grant select on platform.auth_account to caseroom_app');
    expect(failure).toMatchObject({ code: '42501' });
    expect(String(failure)).not.toContain('riverside');
    expect(written).not.toHaveBeenCalled();
    expect((await new Browser(identity).signIn(user.email)).status).toBe(200);
  });

  test('forgets what is over at the next sign-in', async () => {
    const { identity, clock } = openIdentity(context.db);
    const user = await newUser(identity);
    await new Browser(identity).signIn(user.email, 'not the right one');
    await new Browser(identity).signIn(user.email);
    clock.advance(13 * 3600);
    await new Browser(identity).signIn(user.email);
    const count = async (table: string, column: string) =>
      (await context.asOwner(`select 1 from platform.${table} where ${column} < '2026-03-03T04:00:00Z'`))
        .length;
    await expect.poll(() => count('auth_session', 'expires_at')).toBe(0);
    await expect.poll(() => count('auth_guess', 'last_at')).toBe(0);
  });
});
