import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { place, wallClockOf } from './wall-clock.ts';

const newYork = 'America/New_York';

describe('a wall clock becomes a moment', () => {
  test('in winter and in summer', () => {
    expect(place({ startsLocal: '2026-11-24T10:00', zone: newYork }, 50)).toEqual({
      kind: 'placed',
      startsAt: '2026-11-24T15:00:00Z',
      endsAt: '2026-11-24T15:50:00Z',
      clockNote: null,
    });
    expect(place({ startsLocal: '2026-07-01T10:00', zone: newYork }, 50)).toMatchObject({
      startsAt: '2026-07-01T14:00:00Z',
    });
  });

  test('an hour that the clocks skip is refused, with what the clock will say instead', () => {
    const placed = place({ startsLocal: '2027-03-14T02:30', zone: newYork }, 50);
    expect(placed).toEqual({
      kind: 'skipped',
      sentence: 'The clocks go forward that night, so 2:30 am does not exist. The same moment reads 3:30 am.',
    });
    expect(place({ startsLocal: '2027-03-14T03:00', zone: newYork }, 50).kind).toBe('placed');
  });

  test('an hour that comes twice is the first one, and says so', () => {
    const placed = place({ startsLocal: '2026-11-01T01:30', zone: newYork }, 50);
    expect(placed).toMatchObject({ startsAt: '2026-11-01T05:30:00Z' });
    expect(placed.kind === 'placed' && placed.clockNote).toContain('1:30 am comes twice');
  });

  test('an appointment over the change lasts as long as it says', () => {
    const placed = place({ startsLocal: '2026-11-01T00:30', zone: newYork }, 120);
    expect(placed).toMatchObject({ startsAt: '2026-11-01T04:30:00Z', endsAt: '2026-11-01T06:30:00Z' });
  });

  test('a half-hour change and a zone on the other side of the date line', () => {
    expect(place({ startsLocal: '2026-10-04T02:15', zone: 'Australia/Lord_Howe' }, 30).kind).toBe('skipped');
    expect(place({ startsLocal: '2026-11-24T10:00', zone: 'Pacific/Kiritimati' }, 30)).toMatchObject({
      startsAt: '2026-11-23T20:00:00Z',
    });
  });
});

test('in any zone at any minute: what is placed reads the same on the wall, and lasts what it should', () => {
  const zones = fc.constantFrom(
    newYork,
    'America/Los_Angeles',
    'America/Phoenix',
    'America/St_Johns',
    'Europe/Berlin',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Africa/Casablanca',
    'UTC',
  );
  const base = Temporal.PlainDateTime.from('2024-01-01T00:00');
  const minuteOfFourYears = fc.integer({ min: 0, max: 4 * 366 * 1440 });
  fc.assert(
    fc.property(zones, minuteOfFourYears, fc.integer({ min: 5, max: 720 }), (zone, offset, minutes) => {
      const startsLocal = base.add({ minutes: offset }).toString({ smallestUnit: 'minute' });
      const placed = place({ startsLocal, zone }, minutes);
      if (placed.kind === 'skipped') {
        const nearest = Temporal.PlainDateTime.from(startsLocal).toZonedDateTime(zone);
        expect(nearest.toPlainDateTime().toString({ smallestUnit: 'minute' })).not.toBe(startsLocal);
        return;
      }
      expect(wallClockOf(placed.startsAt, zone)).toBe(startsLocal);
      const lasts = Temporal.Instant.from(placed.startsAt).until(placed.endsAt).total('minutes');
      expect(lasts).toBe(minutes);
    }),
    { numRuns: 400 },
  );
});
