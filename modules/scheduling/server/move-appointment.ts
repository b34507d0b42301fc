import { emit, useCase } from '#platform';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { saveAppointment } from './appointment.store.ts';
import { bookTime } from './booking/book-time.ts';
import { practiceZone } from './booking/practice-zone.ts';
import { requireProvider } from './booking/require-provider.ts';
import { localMinute, presentOne } from './present.ts';
import { takeStep } from './take-step.ts';

/** Moves or resizes: another wall clock, another length, another provider. Answers with what undoes it. */
export const moveAppointment = useCase(
  schedulingContract.appointments.move,
  async ({ input, actor, tx, now, saw, services }) => {
    saw('appointment', input.appointmentId);
    const row = await takeStep(tx, actor, 'move', input);
    const zone = input.zone ?? (await practiceZone(tx, services));
    const minutes = input.minutes ?? row.minutes;
    const providerId = input.providerId ?? row.provider_id;
    if (providerId !== row.provider_id) await requireProvider(tx, actor, { providerId, caseId: row.case_id });
    const time = await bookTime(tx, actor, {
      providerId,
      when: { startsLocal: input.startsLocal, zone },
      minutes,
      appointmentId: row.id,
      override: input.override,
    });
    const saved = await saveAppointment(tx, row, {
      provider_id: providerId,
      starts_local: input.startsLocal,
      zone,
      starts_at: time.startsAt,
      ends_at: time.endsAt,
      minutes,
      override_id: time.overrideId,
      updated_at: now.toString(),
    });
    await time.recordOverride(now.toString());
    await emit(tx, 'appointment.moved', {
      appointmentId: row.id,
      caseId: row.case_id,
      from: row.starts_at,
      to: saved.starts_at,
    });
    return {
      appointment: await presentOne(tx, actor, saved),
      previous: {
        startsLocal: localMinute(row.starts_local),
        zone: row.zone,
        minutes: row.minutes,
        providerId: row.provider_id,
      },
    };
  },
);
