import type { ScheduleEventData } from '@mantine/schedule';
import { formatTime, formatTimeRange } from '#platform/ui';
import type { CalendarEntry } from '../../../contract/appointment.ts';
import { endOnTheWall } from '../../../rules/drag.ts';
import { wallClockOf } from '../../../rules/wall-clock.ts';
import { attendanceWords } from '../../words.ts';

export interface EventFacts extends Record<PropertyKey, unknown> {
  entry: CalendarEntry;
  /** `2:00 – 2:50 pm` in the zone of the practice */
  time: string;
  /** `2:00 pm` */
  starts: string;
  /** Named only where several providers share the view. */
  provider: string | null;
}

export type CalendarEvent = ScheduleEventData<EventFacts>;

export interface ProviderLook {
  id: string;
  name: string;
  color: string;
}

export interface EventContext {
  zone: string;
  providers: readonly ProviderLook[];
  nameProviders: boolean;
}

/** Makes calendar entries into what the schedule draws: wall clocks of the practice, a colour, a sentence. */
export function toEvents(
  entries: readonly CalendarEntry[],
  { zone, providers, nameProviders }: EventContext,
): CalendarEvent[] {
  const looks = new Map(providers.map((provider) => [provider.id, provider]));
  return entries.map((entry) => {
    const look = looks.get(entry.providerId);
    const startsLocal = entry.zone === zone ? entry.startsLocal : wallClockOf(entry.startsAt, zone);
    const time = formatTimeRange(entry.startsAt, entry.endsAt, zone);
    const provider = nameProviders ? (look?.name ?? null) : null;
    return {
      id: entry.id,
      title: sentenceOf(entry, time, look?.name ?? ''),
      start: forSchedule(startsLocal),
      end: forSchedule(endOnTheWall({ startsLocal, minutes: entry.minutes })),
      color: entry.status === 'cancelled' ? 'gray' : (look?.color ?? 'gray'),
      payload: { entry, time, starts: formatTime(entry.startsAt, zone), provider },
      resourceId: entry.providerId,
    };
  });
}

/** `2026-11-24T10:00` → `2026-11-24 10:00:00` */
export const forSchedule = (local: string) => `${local.replace('T', ' ')}:00`;

/** What a screen reader says of it, and what the pointer shows. */
function sentenceOf(entry: CalendarEntry, time: string, provider: string): string {
  if (entry.busyOnly) return `${provider} is busy, ${time}`;
  const parts = [entry.caseLabel, time, entry.serviceName, provider];
  if (entry.status === 'cancelled') parts.push('cancelled');
  if (entry.attendanceSummary && entry.attendanceSummary !== 'not_recorded') {
    parts.push(attendanceWords[entry.attendanceSummary].word.toLowerCase());
  }
  if (entry.doubleBooked) parts.push('booked over another');
  return parts.filter(Boolean).join(', ');
}
