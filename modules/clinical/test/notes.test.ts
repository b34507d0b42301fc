import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '#platform';
import { saveProviderProfile } from '#practice';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { bookingAt, buildScene, type Colleague, type Scene } from '../../scheduling/test/scene.ts';
import { clinicalRoutes } from '../index.ts';

describeOnDatabases('notes', (ctx) => {
  let scene: Scene;
  let caseId: string;
  let hour = 8;
  beforeAll(async () => {
    scene = await buildScene(ctx.db);
    caseId = (await scene.openCase(['Ana'], [scene.owner, scene.vera])).id;
    await ctx.db.inPractice(scene.practiceId, (tx) =>
      saveProviderProfile(tx, {
        ...{ practiceId: scene.practiceId, staffId: scene.vera.staffId, version: 0 },
        ...{ credentials: 'PhD', licenceNumber: 'P-481', licenceState: 'NY', npi: null, einSealed: null },
      }),
    );
  });
  const as = ({ userId }: Colleague) => {
    const { practiceId, services } = scene;
    const principal = { kind: 'session', practiceId, userId, sessionId: 's', twoFactor: false } as const;
    const context: RequestContext = { services, principal, headers: new Headers() };
    return createRouterClient(clinicalRoutes, { context }).notes;
  };
  const vera = () => as(scene.vera);
  const appointment = async () => {
    hour += 1;
    const at = bookingAt(
      scene,
      caseId,
      `2026-02-0${1 + (hour % 5)}T${String(8 + (hour % 11)).padStart(2, '0')}:00`,
    );
    const booked = await scene.as(scene.vera).appointments.create({ ...at, providerId: scene.vera.staffId });
    return booked.id;
  };
  const signed = async (body: string) => {
    const appointmentId = await appointment();
    const { id, version } = await vera().saveDraft({ appointmentId, version: 0, body });
    return vera().sign({ noteId: id, version });
  };
  const asServer = (statement: string) =>
    ctx.db.inPractice(scene.practiceId, (tx) => sql.raw(statement).execute(tx));

  test('a draft grows as it is saved, and an older version is never written over a newer one', async () => {
    const appointmentId = await appointment();
    const first = await vera().saveDraft({ appointmentId, version: 0, body: 'Slept' });
    const second = await vera().saveDraft({ appointmentId, version: first.version, body: 'Slept better' });
    expect(second).toMatchObject({ id: first.id, version: first.version + 1, status: 'draft', mine: true });
    const late = vera().saveDraft({ appointmentId, version: first.version, body: 'Slept worse' });
    await expect(late).rejects.toMatchObject({
      status: 409,
      code: 'stale',
      data: { data: { current: { body: 'Slept better' } } },
    });
  });

  test('of two windows that start a note at once, one does and the other is told', async () => {
    const appointmentId = await appointment();
    const start = (body: string) => vera().saveDraft({ appointmentId, version: 0, body });
    const both = await Promise.allSettled([start('One'), start('Two')]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await vera().ofAppointment({ appointmentId })).toHaveLength(1);
  });

  test('a signed note carries name, licence and time, and does not change any more', async () => {
    const note = await signed('Went through the plan.\nNext week again.');
    expect(note).toMatchObject({
      status: 'signed',
      body: 'Went through the plan.\nNext week again.',
      signature: {
        name: 'Dr. Vera Lind, PhD',
        licence: 'NY P-481',
        at: scene.clock.now().toString(),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        intact: true,
      },
    });
    const { appointmentId, version, id } = note;
    const change = vera().saveDraft({ appointmentId, version, body: 'Other words' });
    await expect(change).rejects.toMatchObject({ status: 409, code: 'note.signed' });
    await expect(vera().sign({ noteId: id, version })).rejects.toMatchObject({ code: 'note.signed' });
  });

  test('nothing empty and nothing out of date is signed', async () => {
    const appointmentId = await appointment();
    const blank = await vera().saveDraft({ appointmentId, version: 0, body: '  \n' });
    const sign = (version: number) => vera().sign({ noteId: blank.id, version });
    await expect(sign(blank.version)).rejects.toMatchObject({ status: 422, code: 'note.empty' });
    const written = await vera().saveDraft({ appointmentId, version: blank.version, body: 'Words' });
    await expect(sign(blank.version)).rejects.toMatchObject({ code: 'stale' });
    expect((await sign(written.version)).status).toBe('signed');
  });

  test('a draft is its author’s alone; what is signed is read by those who work on the case, and by nobody else', async () => {
    const appointmentId = await appointment();
    const draft = await vera().saveDraft({ appointmentId, version: 0, body: 'Words' });
    const owner = as(scene.owner);
    expect(await owner.ofAppointment({ appointmentId })).toEqual([]);
    const foreign = owner.sign({ noteId: draft.id, version: draft.version });
    await expect(foreign).rejects.toMatchObject({ status: 404 });
    await vera().sign({ noteId: draft.id, version: draft.version });
    expect(await owner.ofAppointment({ appointmentId })).toMatchObject([
      { id: draft.id, mine: false, body: 'Words' },
    ]);
    const own = await owner.saveDraft({ appointmentId, version: 0, body: 'My view' });
    expect(own.id).not.toBe(draft.id);
    const kai = as(scene.kai);
    await expect(kai.ofAppointment({ appointmentId })).rejects.toMatchObject({ status: 404 });
    await expect(kai.saveDraft({ appointmentId, version: 0, body: 'x' })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('the database itself keeps a signed note from the server’s own hands', async () => {
    const { id } = await signed('Words');
    const denied = { code: '42501' };
    await expect(asServer(`update clinical.signed_note set body = 'x'`)).rejects.toMatchObject(denied);
    await expect(asServer('delete from clinical.signed_note')).rejects.toMatchObject(denied);
    await expect(asServer('delete from clinical.note')).rejects.toMatchObject(denied);
    await asServer(`update clinical.note set body = 'x', status = 'draft' where id = '${id}'`);
    const [row] = await ctx.asOwner(`select body, status from clinical.note where id = '${id}'`);
    expect(row).toEqual({ body: 'Words', status: 'signed' });
  });

  test('words that were changed past all of that are seen on the next reading', async () => {
    const { id, appointmentId } = await signed('Words');
    await ctx.asOwner(`update clinical.signed_note set body = 'Other words' where note_id = '${id}'`);
    const [read] = await as(scene.owner).ofAppointment({ appointmentId });
    expect(read?.signature).toMatchObject({ intact: false });
  });
});
