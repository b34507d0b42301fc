import { emit, useCase } from '#platform';
import { loadLocation, loadService } from '#practice';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { type AppointmentChange, saveAppointment } from './appointment.store.ts';
import { bookTime } from './booking/book-time.ts';
import { requireProvider } from './booking/require-provider.ts';
import { unlessGone } from './booking/unless-gone.ts';
import { localMinute, presentOne } from './present.ts';
import { takeStep } from './take-step.ts';

/** Changes what was booked: service, place, length, fee or provider. Another time is a move. */
export const updateAppointment = useCase(
  schedulingContract.appointments.update,
  async ({ input, actor, tx, now, saw }) => {
    saw('appointment', input.appointmentId);
    const row = await takeStep(tx, actor, 'change', input);
    const change: AppointmentChange = {
      updated_at: now.toString(),
      fee_cents: input.feeCents ?? row.fee_cents,
    };
    if (input.serviceId && input.serviceId !== row.service_id) {
      const service = unlessGone('service', await loadService(tx, actor.practiceId, input.serviceId));
      Object.assign(change, { service_id: service.id, service_name: service.name });
    }
    if (input.locationId && input.locationId !== row.location_id) {
      const location = unlessGone('location', await loadLocation(tx, actor.practiceId, input.locationId));
      Object.assign(change, { location_id: location.id, format: location.format });
    }
    if (input.format) change.format = input.format;
    const providerId = input.providerId ?? row.provider_id;
    const minutes = input.minutes ?? row.minutes;
    if (providerId !== row.provider_id) await requireProvider(tx, actor, { providerId, caseId: row.case_id });
    if (providerId === row.provider_id && minutes === row.minutes) {
      return presentOne(tx, actor, await saveAppointment(tx, row, change));
    }
    const time = await bookTime(tx, actor, {
      providerId,
      when: { startsLocal: localMinute(row.starts_local), zone: row.zone },
      minutes,
      appointmentId: row.id,
      override: input.override,
    });
    const saved = await saveAppointment(tx, row, {
      ...change,
      provider_id: providerId,
      minutes,
      ends_at: time.endsAt,
      override_id: time.overrideId,
    });
    await time.recordOverride(now.toString());
    await emit(tx, 'appointment.moved', {
      appointmentId: row.id,
      caseId: row.case_id,
      from: row.starts_at,
      to: saved.starts_at,
    });
    return presentOne(tx, actor, saved);
  },
);
