import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { bookingAt, buildScene, type Scene } from './scene.ts';

describeOnDatabases('booking', (ctx) => {
  let scene: Scene;
  let ana: { id: string; personIds: string[] };
  let couple: { id: string; personIds: string[] };
  beforeAll(async () => {
    scene = await buildScene(ctx.db);
    ana = await scene.openCase(['Ana'], [scene.owner, scene.vera]);
    couple = await scene.openCase(['Ben', 'Cora'], [scene.vera]);
  });
  const overrides = () =>
    ctx.asOwner(
      `select reason, overlapping, by_staff_id from scheduling.booking_override where practice_id = '${scene.practiceId}'`,
    );

  test('the service gives length and fee, the location the format; the wall clock becomes a moment', async () => {
    const booked = await scene
      .as(scene.vera)
      .appointments.create(bookingAt(scene, ana.id, '2026-03-03T10:00'));
    expect(booked).toMatchObject({
      caseLabel: 'Ana Test',
      providerName: 'Dr. Vera Lind',
      serviceName: scene.service.name,
      minutes: scene.service.minutes,
      feeCents: scene.service.feeCents,
      format: scene.location.format,
      zone: 'America/New_York',
      startsAt: '2026-03-03T15:00:00Z',
      endsAt: '2026-03-03T15:50:00Z',
      status: 'scheduled',
      attendance: [{ personId: ana.personIds[0], name: 'Ana Test', state: 'not_recorded' }],
    });
  });

  test('an hour that the clocks skip is refused; one that comes twice is the first, and says so', async () => {
    const vera = scene.as(scene.vera);
    const skipped = vera.appointments.create(bookingAt(scene, ana.id, '2026-03-08T02:30'));
    await expect(skipped).rejects.toMatchObject({
      status: 422,
      code: 'appointment.skipped_hour',
      data: { field: 'startsLocal' },
    });
    const twice = await vera.appointments.create(bookingAt(scene, ana.id, '2026-11-01T01:30'));
    expect(twice).toMatchObject({
      startsAt: '2026-11-01T05:30:00Z',
      clockNote: expect.stringContaining('comes twice'),
    });
  });

  test('a second booking at that time is refused, with the time that is taken', async () => {
    const request = { ...bookingAt(scene, couple.id, '2026-03-03T10:30'), providerId: scene.vera.staffId };
    const asOwner = scene.as(scene.owner).appointments.create(request);
    await expect(asOwner).rejects.toMatchObject({
      status: 409,
      code: 'appointment.double_booked',
      message: 'Dr. Vera Lind is already booked 10:00–10:50 am.',
      data: { data: { overlaps: [{ caseLabel: 'Ana Test', startsAt: '2026-03-03T15:00:00Z' }] } },
    });
    const check = await scene.as(scene.vera).appointments.check({
      providerId: scene.vera.staffId,
      startsLocal: '2026-03-03T10:30',
      minutes: 50,
    });
    expect(check).toMatchObject({
      sentence: 'Your calendar is already booked 10:00–10:50 am.',
      overlaps: [{}],
    });
  });

  test('back to back is not an overlap', async () => {
    const next = await scene
      .as(scene.vera)
      .appointments.create(bookingAt(scene, couple.id, '2026-03-03T10:50'));
    expect(next.startsAt).toBe('2026-03-03T15:50:00Z');
  });

  test('booking anyway needs a reason, and who did it why over what is on record', async () => {
    const vera = scene.as(scene.vera);
    const request = bookingAt(scene, couple.id, '2026-03-03T10:20');
    const blank = vera.appointments.create({ ...request, override: { reason: '  ' } });
    await expect(blank).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const booked = await vera.appointments.create({ ...request, override: { reason: 'Crisis call' } });
    expect(booked.doubleBooked).toBe(true);
    expect(await overrides()).toMatchObject([
      { reason: 'Crisis call', by_staff_id: scene.vera.staffId, overlapping: [{}, {}] },
    ]);
  });

  test('a time held only by a booking that was itself made over another is still taken', async () => {
    const vera = scene.as(scene.vera);
    await vera.appointments.create(bookingAt(scene, ana.id, '2026-03-04T09:00'));
    const over = {
      ...bookingAt(scene, couple.id, '2026-03-04T09:30'),
      override: { reason: 'Agreed with both' },
    };
    await vera.appointments.create(over);
    const third = vera.appointments.create(bookingAt(scene, ana.id, '2026-03-04T10:00'));
    await expect(third).rejects.toMatchObject({ code: 'appointment.double_booked' });
  });

  test('a provider who is not on the team is booked by an owner alone, and sees the case from then on', async () => {
    const asKai = { ...bookingAt(scene, ana.id, '2026-03-05T10:00'), providerId: scene.kai.staffId };
    await expect(scene.as(scene.vera).appointments.create(asKai)).rejects.toMatchObject({
      code: 'appointment.not_on_team',
    });
    const foreign = () =>
      scene.as(scene.kai).appointments.create(bookingAt(scene, ana.id, '2026-03-05T12:00'));
    await expect(foreign()).rejects.toMatchObject({ status: 404 });
    await scene.as(scene.owner).appointments.create(asKai);
    await expect(foreign()).resolves.toMatchObject({ caseId: ana.id });
  });

  describe('twenty at once for one slot', () => {
    test('exactly one wins through the routes', async () => {
      const vera = scene.as(scene.vera);
      const tries = Array.from({ length: 20 }, (_, index) =>
        vera.appointments.create(bookingAt(scene, ana.id, `2026-03-06T10:${String(index).padStart(2, '0')}`)),
      );
      const results = await Promise.allSettled(tries);
      expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
      for (const one of results) {
        if (one.status === 'rejected')
          expect(one.reason).toMatchObject({ code: 'appointment.double_booked' });
      }
    });

    test('exactly one wins in the database itself, without our asking first', async () => {
      const insert = (minute: number) =>
        ctx.asOwner(
          `insert into scheduling.appointment (practice_id, id, case_id, provider_id, service_id, service_name,
             location_id, format, starts_local, zone, starts_at, ends_at, minutes, fee_cents, created_by, created_at, updated_at)
           values ('${scene.practiceId}', gen_random_uuid(), '${ana.id}', '${scene.vera.staffId}', '${scene.service.id}', 'x',
             '${scene.location.id}', 'video', '2026-03-07T10:00', 'UTC', '2026-03-07T10:${minute}:00Z',
             '2026-03-07T11:${minute}:00Z', 60, 0, '${scene.vera.staffId}', now(), now())`,
        );
      const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => insert(index + 10)));
      expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    });
  });
});
