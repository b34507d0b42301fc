/** The IANA zone that this browser is in. */
export function thisZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** `America/New_York` → `New York (GMT-5)`, with the id kept for searching. */
function zoneLabel(zone: string, at: Date): string {
  const place = zone.replaceAll('_', ' ').replaceAll('/', ' / ');
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value;
  return offset ? `${place} (${offset})` : place;
}

/** Every zone the browser knows, for a chooser; the one the browser is in comes first. */
export function zoneOptions(now: Date = new Date()): { value: string; label: string }[] {
  const here = thisZone();
  const all = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== here);
  return [here, ...all].map((zone) => ({ value: zone, label: zoneLabel(zone, now) }));
}
