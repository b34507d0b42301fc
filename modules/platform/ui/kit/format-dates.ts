const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const HAS_OFFSET = /(Z|[+-]\d{2}:\d{2})$/;

/** A date or a wall clock has no zone of its own, so it is read and written as if in UTC. */
function placed(iso: string, zone: string): { at: Date; zone: string } {
  if (DAY_ONLY.test(iso)) return { at: new Date(`${iso}T00:00:00Z`), zone: 'UTC' };
  return HAS_OFFSET.test(iso) ? { at: new Date(iso), zone } : { at: new Date(`${iso}Z`), zone: 'UTC' };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function parts(at: Date, zone: string): Record<string, string> {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      hour12: true,
    });
    formatters.set(zone, formatter);
  }
  return Object.fromEntries(formatter.formatToParts(at).map((part) => [part.type, part.value]));
}

/** `Tue 3 Mar`, or `Tue 3 Mar 2025` when that is not this year. Takes an instant, a wall clock or a date. */
export function formatDay(iso: string, zone: string, now: Date = new Date()): string {
  const { at, zone: shownIn } = placed(iso, zone);
  const day = parts(at, shownIn);
  const thisYear = parts(now, zone).year;
  return `${day.weekday} ${day.day} ${day.month}${day.year === thisYear ? '' : ` ${day.year}`}`;
}

/** `2:00 pm` in the given IANA zone. */
export function formatTime(iso: string, zone: string): string {
  const { at, zone: shownIn } = placed(iso, zone);
  const time = parts(at, shownIn);
  return `${time.hour}:${time.minute} ${(time.dayPeriod ?? '').toLowerCase()}`;
}

/** `Tue 3 Mar, 2:00 pm` in the given IANA zone. */
export function formatDayTime(iso: string, zone: string, now: Date = new Date()): string {
  return `${formatDay(iso, zone, now)}, ${formatTime(iso, zone)}`;
}

/** `2:00 – 2:50 pm`, or `11:30 am – 12:20 pm` across noon. */
export function formatTimeRange(fromIso: string, toIso: string, zone: string): string {
  const from = formatTime(fromIso, zone);
  const to = formatTime(toIso, zone);
  const sameHalf = from.slice(-2) === to.slice(-2);
  return `${sameHalf ? from.slice(0, -3) : from} – ${to}`;
}
