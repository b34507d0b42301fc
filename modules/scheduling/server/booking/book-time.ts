import { caseLabels } from '#cases';
import { type Actor, newId, refuse, type Tx } from '#platform';
import { listStaff } from '#practice';
import type { Overlap } from '../../contract/appointment.ts';
import { overlapSentence } from '../../rules/overlap-sentence.ts';
import { place, type WallClock } from '../../rules/wall-clock.ts';
import { whatActorSees } from '../policy.ts';
import {
  insertOverride,
  lockProviderDays,
  selectTaken,
  type TakenTime,
  type TimeQuery,
} from './taken-time.store.ts';

export interface Moments {
  /** UTC */
  startsAt: string;
  /** UTC */
  endsAt: string;
  clockNote: string | null;
}

/** The moments a wall clock means. @throws Refusal 422 when the clocks skip that hour. */
export function momentsOf(when: WallClock, minutes: number): Moments {
  const placed = place(when, minutes);
  if (placed.kind === 'placed') return placed;
  throw refuse({
    code: 'appointment.skipped_hour',
    status: 422,
    sentence: placed.sentence,
    field: 'startsLocal',
  });
}

export interface Booking {
  providerId: string;
  when: WallClock;
  minutes: number;
  /** The appointment that takes the time; what it holds already is not in its own way. */
  appointmentId: string;
  override?: { reason: string } | undefined;
}

export interface BookedTime extends Moments {
  /** Set when the time was taken and booked anyway. */
  overrideId: string | null;
  /** Writes the override. Call it once the appointment is saved, because the record names it. */
  recordOverride(at: string): Promise<void>;
}

/**
 * Finds the time free for the provider until this transaction ends, or taken and overridden.
 * @throws Refusal 409 `appointment.double_booked` naming the times in the way; 422 for a skipped hour.
 */
export async function bookTime(tx: Tx, actor: Actor, booking: Booking): Promise<BookedTime> {
  const moments = momentsOf(booking.when, booking.minutes);
  const query: TimeQuery = {
    practiceId: actor.practiceId,
    providerId: booking.providerId,
    startsAt: moments.startsAt,
    endsAt: moments.endsAt,
    exceptId: booking.appointmentId,
  };
  await lockProviderDays(tx, query);
  const taken = await selectTaken(tx, query);
  if (taken.length === 0) return { ...moments, overrideId: null, recordOverride: async () => undefined };
  if (!booking.override) throw await doubleBooked(tx, actor, booking, taken);
  const { reason } = booking.override;
  const overrideId = newId();
  const record = (at: string) =>
    insertOverride(tx, {
      practice_id: actor.practiceId,
      id: overrideId,
      appointment_id: booking.appointmentId,
      reason,
      overlapping: taken.map((time) => time.id),
      by_staff_id: actor.staffId,
      at,
    });
  return { ...moments, overrideId, recordOverride: record };
}

async function doubleBooked(
  tx: Tx,
  actor: Actor,
  { providerId, when }: Booking,
  taken: readonly TakenTime[],
) {
  const { overlaps, sentence } = await explainTaken(tx, actor, { providerId, zone: when.zone, taken });
  return refuse({
    code: 'appointment.double_booked',
    status: 409,
    sentence,
    field: 'startsLocal',
    data: { overlaps },
  });
}

/** What is in the way, with a client's name only where the actor may see it; the sentence names times only. */
export async function explainTaken(
  tx: Tx,
  actor: Actor,
  { providerId, zone, taken }: { providerId: string; zone: string; taken: readonly TakenTime[] },
): Promise<{ overlaps: Overlap[]; sentence: string }> {
  const sees = await whatActorSees(tx, actor);
  const visible = taken.filter((time) => sees({ case_id: time.case_id, provider_id: providerId }));
  const labels = await caseLabels(tx, [...new Set(visible.map((time) => time.case_id))]);
  const overlaps = taken.map((time) => ({
    appointmentId: visible.includes(time) ? time.id : null,
    caseLabel: visible.includes(time) ? (labels.get(time.case_id)?.label ?? null) : null,
    startsAt: time.starts_at,
    endsAt: time.ends_at,
  }));
  const provider = (await listStaff(tx, actor.practiceId)).find((one) => one.id === providerId);
  const name = providerId === actor.staffId ? 'Your calendar' : (provider?.name ?? 'The provider');
  return { overlaps, sentence: overlapSentence(name, overlaps, zone) };
}
