import { expect, test } from 'vitest';
import { formatDay, formatDayTime, formatTime, formatTimeRange } from './format-dates.ts';

const zone = 'America/New_York';
const now = new Date('2026-11-24T15:00:00Z');

test('a moment is told in the zone of the practice', () => {
  expect(formatDayTime('2026-03-03T19:00:00Z', zone, now)).toBe('Tue 3 Mar, 2:00 pm');
  expect(formatDayTime('2026-03-03T19:00:00Z', 'Europe/Berlin', now)).toBe('Tue 3 Mar, 8:00 pm');
});

test('the year is told when it is not this one', () => {
  expect(formatDay('2025-03-04T19:00:00Z', zone, now)).toBe('Tue 4 Mar 2025');
});

test('which year is this one is decided in the zone of the practice', () => {
  const newYearsEve = new Date('2027-01-01T02:00:00Z');
  expect(formatDay('2026-12-31', zone, newYearsEve)).toBe('Thu 31 Dec');
});

test('a date and a wall clock do not move with the zone', () => {
  expect(formatDay('2026-11-24', 'Pacific/Honolulu', now)).toBe('Tue 24 Nov');
  expect(formatDayTime('2026-11-24T09:05', 'Asia/Tokyo', now)).toBe('Tue 24 Nov, 9:05 am');
});

test('noon and midnight are told as people say them', () => {
  expect(formatTime('2026-11-24T00:00', zone)).toBe('12:00 am');
  expect(formatTime('2026-11-24T12:00', zone)).toBe('12:00 pm');
});

test('a range says am or pm once when it can', () => {
  expect(formatTimeRange('2026-11-24T14:00', '2026-11-24T14:50', zone)).toBe('2:00 – 2:50 pm');
  expect(formatTimeRange('2026-11-24T11:30', '2026-11-24T12:20', zone)).toBe('11:30 am – 12:20 pm');
});
