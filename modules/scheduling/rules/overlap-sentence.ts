import { Temporal } from 'temporal-polyfill';
import { clock } from './wall-clock.ts';

interface Span {
  startsAt: string;
  endsAt: string;
}

/** `Dr. Park is already booked 2:00–2:50 pm and 3:00–3:50 pm.` Names times only, never a client. */
export function overlapSentence(provider: string, overlaps: readonly Span[], zone: string): string {
  const spans = overlaps.slice(0, 3).map((overlap) => spanText(overlap, zone));
  const more = overlaps.length > 3 ? ` and ${overlaps.length - 3} more` : '';
  return `${provider} is already booked ${joined(spans)}${more}.`;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `2:00–2:50 pm`, or `11:30 am–12:20 pm`. */
function spanText({ startsAt, endsAt }: Span, zone: string): string {
  const [from, to] = [startsAt, endsAt].map((at) => {
    return clock(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime());
  }) as [string, string];
  return from.slice(-2) === to.slice(-2) ? `${from.slice(0, -3)}–${to}` : `${from}–${to}`;
}
