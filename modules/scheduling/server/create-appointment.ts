import { requireCase } from '#cases';
import { emit, newId, useCase } from '#platform';
import { loadLocation, loadService } from '#practice';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { insertAppointment } from './appointment.store.ts';
import { bookTime } from './booking/book-time.ts';
import { practiceZone } from './booking/practice-zone.ts';
import { requireProvider } from './booking/require-provider.ts';
import { unlessGone } from './booking/unless-gone.ts';
import { presentOne } from './present.ts';

/** Books a time with a provider for a case. The service gives the length and the fee unless told otherwise. */
export const createAppointment = useCase(
  schedulingContract.appointments.create,
  async ({ input, actor, tx, now, saw, services }) => {
    await requireCase(tx, actor, input.caseId);
    const provider = await requireProvider(tx, actor, { providerId: input.providerId, caseId: input.caseId });
    const service = unlessGone('service', await loadService(tx, actor.practiceId, input.serviceId));
    const location = unlessGone('location', await loadLocation(tx, actor.practiceId, input.locationId));
    const id = newId();
    const minutes = input.minutes ?? service.minutes;
    const zone = input.zone ?? (await practiceZone(tx, services));
    const time = await bookTime(tx, actor, {
      providerId: provider.id,
      when: { startsLocal: input.startsLocal, zone },
      minutes,
      appointmentId: id,
      override: input.override,
    });
    const row = await insertAppointment(tx, {
      practice_id: actor.practiceId,
      id,
      case_id: input.caseId,
      provider_id: provider.id,
      service_id: service.id,
      service_name: service.name,
      location_id: location.id,
      format: input.format ?? location.format,
      starts_local: input.startsLocal,
      zone,
      starts_at: time.startsAt,
      ends_at: time.endsAt,
      minutes,
      fee_cents: input.feeCents ?? service.feeCents,
      cancelled_at: null,
      cancelled_by: null,
      cancel_reason: null,
      override_id: time.overrideId,
      created_by: actor.staffId,
      created_at: now.toString(),
      updated_at: now.toString(),
    });
    await time.recordOverride(now.toString());
    saw('appointment', id);
    await emit(tx, 'appointment.scheduled', {
      appointmentId: id,
      caseId: row.case_id,
      providerId: row.provider_id,
    });
    return presentOne(tx, actor, row);
  },
);
