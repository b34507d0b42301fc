import { beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../../platform/test/databases.ts';
import { appointmentsOfCase, billableAppointments } from '../index.ts';
import { bookingAt, buildScene, type Colleague, type Scene } from './scene.ts';

describeOnDatabases('the calendar', (ctx) => {
  let scene: Scene;
  let anaId: string;
  beforeAll(async () => {
    scene = await buildScene(ctx.db);
    anaId = (await scene.openCase(['Ana'], [scene.vera, scene.owner])).id;
    await scene.as(scene.vera).appointments.create(bookingAt(scene, anaId, '2026-03-03T10:00'));
    await scene.as(scene.vera).appointments.create(bookingAt(scene, anaId, '2026-03-05T23:30'));
    await scene.as(scene.owner).appointments.create(bookingAt(scene, anaId, '2026-03-03T10:00'));
  });
  const week = { from: '2026-03-02', to: '2026-03-09' };
  const listAs = (who: Colleague, query: { from: string; to: string; providerId?: string } = week) =>
    scene.as(who).appointments.list(query);

  test('an owner and who is on the team see whose appointment it is', async () => {
    for (const who of [scene.owner, scene.vera]) {
      const entries = await listAs(who);
      expect(entries.map((one) => one.caseLabel)).toEqual(['Ana Test', 'Ana Test', 'Ana Test']);
    }
  });

  test('a colleague sees that the time is taken, and nothing of the client', async () => {
    const entries = await listAs(scene.kai);
    expect(entries).toHaveLength(3);
    for (const one of entries) {
      expect(one).toMatchObject({
        busyOnly: true,
        caseId: null,
        caseLabel: null,
        serviceName: null,
        attendanceSummary: null,
      });
    }
    const [first] = entries;
    await expect(
      scene.as(scene.kai).appointments.get({ appointmentId: first?.id ?? '' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test('one provider at a time, days in the zone of the practice, moments as they are', async () => {
    const providerId = scene.vera.staffId;
    expect(await listAs(scene.vera, { ...week, providerId })).toHaveLength(2);
    const lateOnly = await listAs(scene.vera, { from: '2026-03-06', to: '2026-03-07', providerId });
    expect(lateOnly.map((one) => one.startsLocal)).toEqual(['2026-03-05T23:30']);
    const moments = { from: '2026-03-03T15:49:00Z', to: '2026-03-03T15:50:00Z', providerId };
    expect(await listAs(scene.vera, moments)).toHaveLength(1);
    expect(
      await listAs(scene.vera, { ...moments, from: '2026-03-03T15:50:00Z', to: '2026-03-03T16:00:00Z' }),
    ).toHaveLength(0);
  });

  test('more than 62 days, or a range that ends before it begins, is refused', async () => {
    for (const query of [
      { from: '2026-01-01', to: '2026-04-01' },
      { from: '2026-03-09', to: '2026-03-02' },
    ]) {
      await expect(listAs(scene.vera, query)).rejects.toMatchObject({ status: 422, code: 'calendar.range' });
    }
  });

  test('another practice sees nothing of all this', async () => {
    const other = await buildScene(ctx.db);
    expect(await other.as(other.owner).appointments.list(week)).toEqual([]);
    const [mine] = await listAs(scene.owner);
    const guess = other.as(other.owner).appointments.get({ appointmentId: mine?.id ?? '' });
    await expect(guess).rejects.toMatchObject({ status: 404 });
    const check = await other.as(other.owner).appointments.check({
      ...{ providerId: scene.vera.staffId, startsLocal: '2026-03-03T10:00', minutes: 50 },
    });
    expect(check.overlaps).toEqual([]);
  });

  test('cancelled appointments are shown only when asked for', async () => {
    const vera = scene.as(scene.vera);
    const booked = await vera.appointments.create(bookingAt(scene, anaId, '2026-03-12T10:00'));
    await vera.appointments.cancel({ appointmentId: booked.id, version: 1, by: 'practice' });
    const days = { from: '2026-03-12', to: '2026-03-13' };
    expect(await vera.appointments.list(days)).toHaveLength(0);
    expect(await vera.appointments.list({ ...days, cancelled: 'show' })).toMatchObject([
      { status: 'cancelled' },
    ]);
  });

  test('other modules learn what is next for a case and what can be billed, as far as the actor may', async () => {
    const actorOf = (who: Colleague, role: 'owner' | 'provider') => ({
      ...{
        practiceId: scene.practiceId,
        staffId: who.staffId,
        userId: who.userId,
        name: who.name,
        email: '',
      },
      ...{ roles: [role], permissions: [], via: 'session' as const },
    });
    await ctx.db.inPractice(scene.practiceId, async (tx) => {
      const now = '2026-03-04T00:00:00Z';
      const vera = actorOf(scene.vera, 'provider');
      const { upcoming, past } = await appointmentsOfCase(tx, vera, anaId, { upcoming: 5, past: 5, now });
      expect(upcoming.map((one) => one.startsLocal)).toEqual(['2026-03-05T23:30']);
      expect(past).toHaveLength(2);
      const [billable] = await billableAppointments(tx, vera, [past[0]?.id ?? '']);
      expect(billable).toMatchObject({
        feeCents: 15_000,
        billingCode: null,
        attendance: [{ name: 'Ana Test' }],
      });
      const kai = actorOf(scene.kai, 'provider');
      await expect(billableAppointments(tx, kai, [past[0]?.id ?? ''])).rejects.toThrow('not_found');
      await expect(appointmentsOfCase(tx, kai, anaId, { upcoming: 1, now })).rejects.toThrow('not_found');
    });
  });
});
