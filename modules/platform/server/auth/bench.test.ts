import { test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { Browser, newUser, openIdentity } from './test/open-identity.ts';
import { findSession } from './session.store.ts';
import { readSigned, cookieNames } from './session-cookie.ts';
describeOnDatabases('bench', (context) => {
  test('session()', async () => {
    const { identity, clock } = openIdentity(context.db);
    const user = await newUser(identity);
    const browser = new Browser(identity);
    await browser.signIn(user.email);
    const headers = browser.headers;
    for (let i = 0; i < 500; i++) await identity.session(headers, { passive: false });
    const lap = async (name: string, work: () => Promise<unknown>, n = 2000) => {
      const each: number[] = [];
      for (let i = 0; i < n; i++) { const t = performance.now(); await work(); each.push(performance.now() - t); }
      each.sort((a, b) => a - b);
      console.log(context.kind, name, 'p50', (each[n >> 1] * 1000).toFixed(0), 'p95', (each[(n * 0.95) | 0] * 1000).toFixed(0), 'µs');
    };
    await lap('session()', () => identity.session(headers, { passive: false }));
    await lap('cookie', async () => readSigned(headers, cookieNames(false).session, 'the secret of a test, long enough to be one'));
    const token = readSigned(headers, cookieNames(false).session, 'the secret of a test, long enough to be one') ?? '';
    await lap('findSession', () => findSession(context.db.kysely as never, token));
    const engine = (context.db as any).engine;
    if (engine) await lap('engine.query', () => engine.query('select s.id, s.user_id, s.expires_at, s.last_active_at, s.locked_at, u.practice_id, u.email, u.name, u.two_factor_enabled from platform.auth_session s join platform.auth_user u on u.id = s.user_id where s.token = $1', [token]));
    await lap('select 1', () => engine ? engine.query('select 1') : context.db.kysely.selectNoFrom((e) => e.lit(1).as('x')).execute());
    const ba = (browser as any);
    await lap('better-auth get-session over handle', () => browser.get('get-session'), 300);
    await lap('touch', async () => { clock.advance(31); await identity.session(headers, { passive: false }); }, 200);
  });
});
