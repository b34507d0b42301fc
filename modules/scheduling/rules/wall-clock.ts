import { Temporal } from 'temporal-polyfill';

/** A time as people agree it: a wall clock (`2026-11-24T10:00`) and the IANA zone of that wall. */
export interface WallClock {
  startsLocal: string;
  zone: string;
}

export type Placed =
  | { kind: 'placed'; startsAt: string; endsAt: string; clockNote: string | null }
  | { kind: 'skipped'; sentence: string };

/**
 * Finds the moment that a wall clock means, and the moment `minutes` (elapsed) later, both in UTC.
 * An hour that the clocks skip does not exist and is not guessed at; of an hour that they repeat the
 * earlier one is taken, and `clockNote` says so.
 * @throws RangeError when the zone or the day does not exist.
 */
export function place({ startsLocal, zone }: WallClock, minutes: number): Placed {
  const local = Temporal.PlainDateTime.from(startsLocal);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!earlier.toPlainDateTime().equals(local)) {
    return { kind: 'skipped', sentence: skippedSentence(local, zone) };
  }
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  const repeated = !earlier.toInstant().equals(later.toInstant());
  return {
    kind: 'placed',
    startsAt: earlier.toInstant().toString(),
    endsAt: earlier.toInstant().add({ minutes }).toString(),
    clockNote: repeated
      ? `The clocks go back that night, so ${clock(local)} comes twice. This is the first of the two.`
      : null,
  };
}

function skippedSentence(local: Temporal.PlainDateTime, zone: string): string {
  const next = local.toZonedDateTime(zone, { disambiguation: 'later' }).toPlainDateTime();
  return `The clocks go forward that night, so ${clock(local)} does not exist. The same moment reads ${clock(next)}.`;
}

/** `2:05 pm` */
export function clock(time: Temporal.PlainDateTime | Temporal.PlainTime): string {
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  return `${hour}:${String(time.minute).padStart(2, '0')} ${time.hour < 12 ? 'am' : 'pm'}`;
}

/** The wall clock of a moment, to the minute: `2026-11-24T10:00`. */
export function wallClockOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
