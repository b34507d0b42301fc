import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { bookingAt, buildScene, type Scene } from './scene.ts';

describeOnDatabases('attendance', (ctx) => {
  let scene: Scene;
  let couple: { id: string; personIds: string[] };
  beforeAll(async () => {
    scene = await buildScene(ctx.db);
    couple = await scene.openCase(['Ben', 'Cora'], [scene.vera]);
  });
  const history = (appointmentId: string) =>
    ctx.asOwner(
      `select state_before, state_after from scheduling.attendance_change where appointment_id = '${appointmentId}' order by id`,
    );

  test('is recorded for one or for all, from the beginning on, and its history stays', async () => {
    const vera = scene.as(scene.vera);
    const [ben = '', cora = ''] = couple.personIds;
    const booked = await vera.appointments.create(bookingAt(scene, couple.id, '2026-03-02T11:00'));
    const appointmentId = booked.id;
    const early = vera.attendance.set({ appointmentId, state: 'attended' });
    await expect(early).rejects.toMatchObject({ status: 409, code: 'attendance.too_early' });

    scene.clock.advance(60 * 60);
    const mixed = await vera.attendance.set({ appointmentId, state: 'attended', personId: ben });
    expect(mixed).toMatchObject({
      attendanceSummary: 'mixed',
      attendance: [
        { personId: ben, state: 'attended' },
        { personId: cora, state: 'not_recorded' },
      ],
    });
    const all = await vera.attendance.set({ appointmentId, state: 'attended' });
    expect(all.attendanceSummary).toBe('attended');
    const corrected = await vera.attendance.set({ appointmentId, state: 'no_show', personId: cora });
    expect(corrected.attendanceSummary).toBe('mixed');
    expect(await history(appointmentId)).toEqual([
      { state_before: 'not_recorded', state_after: 'attended' },
      { state_before: 'not_recorded', state_after: 'attended' },
      { state_before: 'attended', state_after: 'no_show' },
    ]);

    const cancel = vera.appointments.cancel({ appointmentId, version: corrected.version, by: 'client' });
    await expect(cancel).rejects.toMatchObject({ code: 'appointment.attended' });
  });

  test('a session from before the case was written down has its people too', async () => {
    const vera = scene.as(scene.vera);
    const before = await vera.appointments.create(bookingAt(scene, couple.id, '2026-02-20T11:00'));
    expect(before.attendance).toHaveLength(2);
  });

  test('is not recorded for somebody who was not expected, nor by who may not see it', async () => {
    const vera = scene.as(scene.vera);
    const ana = await scene.openCase(['Ana'], [scene.vera]);
    const booked = await vera.appointments.create(bookingAt(scene, ana.id, '2026-02-21T11:00'));
    const mark = { appointmentId: booked.id, state: 'attended' as const };
    await expect(vera.attendance.set({ ...mark, personId: couple.personIds[0] })).rejects.toMatchObject({
      status: 404,
    });
    await expect(scene.as(scene.kai).attendance.set(mark)).rejects.toMatchObject({ status: 404 });
  });

  test('the history can not be changed or taken away by the server', async () => {
    const touch = (what: string) => ctx.db.inPractice(scene.practiceId, (tx) => sql.raw(what).execute(tx));
    await expect(touch('delete from scheduling.attendance_change')).rejects.toMatchObject({ code: '42501' });
    await expect(touch("update scheduling.booking_override set reason = 'x'")).rejects.toMatchObject({
      code: '42501',
    });
    await expect(touch('delete from scheduling.appointment')).rejects.toMatchObject({ code: '42501' });
  });
});
