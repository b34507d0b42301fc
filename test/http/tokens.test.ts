import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../modules/platform/test/databases.ts';
import { createPractice, openIndividualCase, type PracticeUnderTest } from '../support/practice.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

describe('an API token', () => {
  let app: TestApp;
  let practice: PracticeUnderTest;

  beforeAll(async () => {
    app = await startApp(await openTestDatabase());
    practice = await createPractice(app);
    await openIndividualCase(practice.owner);
  });
  afterAll(async () => {
    await app.stop();
    await app.services.db.close();
  });

  const make = async (scopes: string[], expiresAt: string | null = null) =>
    (await practice.owner.call('POST', '/tokens', { name: 'Month end', scopes, expiresAt })).body;
  const script = (secret: string) => app.visitor({ authorization: `Bearer ${secret}` });

  test('does what its scopes say, without a cookie, and nothing else', async () => {
    const { secret } = await make(['clients.see']);
    expect((await script(secret).call('POST', '/cases/list', {})).body.items).toHaveLength(1);
    expect(await script(secret).call('GET', '/invoices')).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect(
      (await script(secret).call('POST', '/tokens', { name: 'More', scopes: ['clients.see'] })).status,
    ).toBe(403);
    expect((await script(secret).call('GET', '/session')).status).toBe(403);
  });

  test('is kept as a hash, and named in the audit log', async () => {
    const { secret, token } = await make(['clients.see']);
    await script(secret).call('POST', '/cases/list', {});
    const rows = await app.services.db.executeSql('select * from platform.api_token');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(-43));
    const { body } = await practice.owner.call('GET', '/audit?limit=1&action=cases.list');
    expect(body.items).toMatchObject([{ via: 'token', actorName: 'Nora Quist' }]);
    const listed = (await practice.owner.call('GET', '/tokens')).body.find(
      (each: { id: string }) => each.id === token.id,
    );
    expect(listed.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(listed)).not.toContain(secret);
  });

  test('ends at once when it is revoked, when it expires, and never works when it is changed', async () => {
    const { secret, token } = await make(['clients.see']);
    await practice.owner.call('POST', `/tokens/${token.id}/revoke`, {});
    expect(await script(secret).call('POST', '/cases/list', {})).toMatchObject({
      status: 401,
      body: { code: 'token.refused' },
    });
    const short = await make(['clients.see'], app.clock.now().add({ hours: 1 }).toString());
    expect((await script(short.secret).call('POST', '/cases/list', {})).status).toBe(200);
    app.clock.advance(2 * 3600);
    expect((await script(short.secret).call('POST', '/cases/list', {})).status).toBe(401);
    const changed = `${short.secret.slice(0, -1)}${short.secret.endsWith('A') ? 'B' : 'A'}`;
    expect((await script(changed).call('POST', '/cases/list', {})).status).toBe(401);
    expect((await script('cr_nonsense').call('POST', '/cases/list', {})).status).toBe(401);
  });
});
