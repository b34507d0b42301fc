import { beforeAll, expect, test } from 'vitest';
import { newId } from '#platform';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { bookingAt, buildScene, type Scene } from './scene.ts';

describeOnDatabases('changing an appointment', (ctx) => {
  let scene: Scene;
  let caseId: string;
  let couple: { id: string; personIds: string[] };
  let day = 10;
  beforeAll(async () => {
    scene = await buildScene(ctx.db);
    caseId = (await scene.openCase(['Ana'], [scene.vera])).id;
    couple = await scene.openCase(['Ben', 'Cora'], [scene.vera]);
  });
  const vera = () => scene.as(scene.vera);
  /** An appointment on a day of its own, at ten. */
  const book = (of = caseId) => {
    day += 1;
    return vera().appointments.create(bookingAt(scene, of, `2026-03-${day}T10:00`));
  };
  const events = async (name: string, appointmentId: string) =>
    ctx.asOwner(
      `select payload from platform.outbox_event where name = '${name}' and payload->>'appointmentId' = '${appointmentId}'`,
    );

  test('a move says what it was before, and moving back to that undoes it', async () => {
    const booked = await book();
    const { appointment, previous } = await vera().appointments.move({
      appointmentId: booked.id,
      version: booked.version,
      startsLocal: booked.startsLocal.replace('T10:00', 'T14:00'),
      minutes: 80,
    });
    expect(appointment).toMatchObject({
      minutes: 80,
      version: 2,
      startsLocal: expect.stringContaining('T14:00'),
    });
    expect(previous).toEqual({
      startsLocal: booked.startsLocal,
      zone: booked.zone,
      minutes: booked.minutes,
      providerId: booked.providerId,
    });
    const undone = await vera().appointments.move({ appointmentId: booked.id, version: 2, ...previous });
    expect(undone.appointment).toMatchObject({ startsAt: booked.startsAt, minutes: booked.minutes });
    expect(await events('appointment.moved', booked.id)).toHaveLength(2);
  });

  test('an appointment is not in its own way', async () => {
    const booked = await book();
    const { appointment } = await vera().appointments.move({
      ...{ appointmentId: booked.id, version: 1, startsLocal: booked.startsLocal.replace('10:00', '10:15') },
    });
    expect(appointment.doubleBooked).toBe(false);
  });

  test('a double booking that moves to a free time is no longer one', async () => {
    const first = await book();
    const second = await vera().appointments.create({
      ...bookingAt(scene, couple.id, first.startsLocal),
      override: { reason: 'Agreed' },
    });
    const { appointment } = await vera().appointments.move({
      ...{ appointmentId: second.id, version: 1, startsLocal: first.startsLocal.replace('T10', 'T16') },
    });
    expect([second.doubleBooked, appointment.doubleBooked]).toEqual([true, false]);
  });

  test('who looked at an older version is refused and shown what it says now', async () => {
    const booked = await book();
    await vera().appointments.update({ appointmentId: booked.id, version: 1, feeCents: 9_000 });
    const late = vera().appointments.update({ appointmentId: booked.id, version: 1, feeCents: 8_000 });
    await expect(late).rejects.toMatchObject({
      status: 409,
      code: 'stale',
      data: { data: { current: { feeCents: 9_000 } } },
    });
  });

  test('longer is only possible while the provider is free', async () => {
    const booked = await book();
    await vera().appointments.create(bookingAt(scene, caseId, booked.startsLocal.replace('T10', 'T11')));
    const longer = vera().appointments.update({ appointmentId: booked.id, version: 1, minutes: 90 });
    await expect(longer).rejects.toMatchObject({ code: 'appointment.double_booked' });
    const resized = await vera().appointments.update({ appointmentId: booked.id, version: 1, minutes: 60 });
    expect(resized.endsAt).toBe(booked.startsAt.replace('T14:00', 'T15:00'));
  });

  test('a cancellation frees the time and says who cancelled; restoring needs the time to be free', async () => {
    const booked = await book();
    const cancelled = await vera().appointments.cancel({
      appointmentId: booked.id,
      version: 1,
      by: 'client',
      late: true,
    });
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      cancelled: { by: 'client' },
      attendanceSummary: 'late_cancelled',
      attendance: [{ state: 'late_cancelled' }],
    });
    const taker = await vera().appointments.create(bookingAt(scene, couple.id, booked.startsLocal));
    const restore = { appointmentId: booked.id, version: cancelled.version };
    await expect(vera().appointments.restore(restore)).rejects.toMatchObject({
      code: 'appointment.double_booked',
    });
    await vera().appointments.cancel({ appointmentId: taker.id, version: 1, by: 'practice' });
    const restored = await vera().appointments.restore(restore);
    expect(restored).toMatchObject({
      status: 'scheduled',
      cancelled: null,
      attendanceSummary: 'not_recorded',
    });
    expect(await events('appointment.cancelled', booked.id)).toHaveLength(1);
  });

  test('what is cancelled is not moved, and what is not there is not found', async () => {
    const booked = await book();
    await vera().appointments.cancel({ appointmentId: booked.id, version: 1, by: 'practice' });
    const move = vera().appointments.move({
      appointmentId: booked.id,
      version: 2,
      startsLocal: '2026-04-01T10:00',
    });
    await expect(move).rejects.toMatchObject({ code: 'appointment.cancelled' });
    await expect(vera().appointments.get({ appointmentId: newId() })).rejects.toMatchObject({ status: 404 });
  });
});
