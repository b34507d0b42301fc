import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../../modules/platform/test/databases.ts';
import { createPractice, openIndividualCase, type PracticeUnderTest } from '../support/practice.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

const WITHIN = { timeout: 20_000, interval: 200 };

describeOnDatabases('jobs', (ctx) => {
  let app: TestApp;
  let practice: PracticeUnderTest;
  beforeAll(async () => {
    app = await startApp(ctx.db, { withJobs: true });
    practice = await createPractice(app);
  });
  afterAll(() => app.stop());

  test('carry an event to who listens: a case is called by its client’s new name', async () => {
    const opened = await openIndividualCase(practice.owner);
    const [person] = opened.participants;
    const { id, version, displayName: _, joinedOn: __, leftOn: ___, ...fields } = person;
    const renamed = { ...fields, version, firstName: 'Anita', contactPoints: [] };
    expect((await practice.owner.call('PUT', `/persons/${id}`, renamed)).status).toBe(200);
    const label = async () => (await practice.owner.call('GET', `/cases/${opened.caseId}`)).body.label;
    await expect.poll(label, WITHIN).toBe('Anita Ruiz');
    expect((await practice.owner.call('POST', '/cases/list', { q: 'anita' })).body.items).toHaveLength(1);
  });

  test('mail that nobody is there to send is kept for reading, and does not tell who asked', async () => {
    const ask = (email: string) =>
      app.visitor().raw('POST', '/api/auth/request-password-reset', JSON.stringify({ email }), {
        'content-type': 'application/json',
      });
    const [known, unknown] = [await ask('nora@example.org'), await ask('nobody@example.org')];
    expect(known.status).toBe(unknown.status);
    const outbox = async () => (await practice.owner.call('GET', '/outbox')).body.items;
    await expect.poll(outbox, WITHIN).toHaveLength(1);
    const [mail] = await outbox();
    expect(mail).toMatchObject({ to: 'nora@example.org', state: 'kept' });
    expect(mail.body).toContain('/reset?token=');
  });

  test('what happens at the door is in the audit log', async () => {
    await app.visitor().signIn('nora@example.org', 'not the right words at all');
    // The door does not wait for its log, so that the length of an answer tells nothing.
    const rows = async () => {
      const { body } = await practice.owner.call('GET', '/audit?limit=200');
      return body.items.map((row: { action: string; outcome: string }) => `${row.action} ${row.outcome}`);
    };
    await expect.poll(rows, WITHIN).toContain('session.sign_in_failed refused');
    expect(await rows()).toContain('session.sign_in done');
  });

  test('nothing that was logged names a person', () => {
    expect(JSON.stringify(app.logged)).not.toMatch(/Ana|Ruiz|nora@|example\.org/);
  });
});
