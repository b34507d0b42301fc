/** Today on the practice's calendar, `2026-11-24`. @param zone IANA time zone. */
export function todayIn(zone: string, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
}
