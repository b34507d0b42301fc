import { expect, test } from 'vitest';
import { calendarRange } from './calendar-range.ts';

const zone = 'America/New_York';

test('days are meant in the zone of the practice, moments as they are', () => {
  expect(calendarRange('2026-11-23', '2026-11-30', zone)).toEqual({
    from: '2026-11-23T05:00:00Z',
    to: '2026-11-30T05:00:00Z',
  });
  expect(calendarRange('2026-11-23T00:00:00Z', '2026-11-24', zone)).toEqual({
    from: '2026-11-23T00:00:00Z',
    to: '2026-11-24T05:00:00Z',
  });
});

test('a range of 62 days may hold a longer night, and not a day more', () => {
  expect(calendarRange('2026-10-01', '2026-12-02', zone)).toMatchObject({ to: '2026-12-02T05:00:00Z' });
  expect(calendarRange('2026-10-01', '2026-12-03', zone)).toBe('Ask for at most 62 days at a time.');
});

test('a range that ends before it begins is refused', () => {
  expect(calendarRange('2026-11-24', '2026-11-24', zone)).toMatch(/must come after/);
  expect(calendarRange('2026-11-25', '2026-11-24', zone)).toMatch(/must come after/);
});
