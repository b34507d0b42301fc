import { expect, test } from 'vitest';
import { endOnTheWall, shifted, slotBetween } from './drag.ts';

test('a drag points at a wall clock and a length', () => {
  expect(slotBetween('2026-11-24 10:00:00', '2026-11-24 10:50:00')).toEqual({
    startsLocal: '2026-11-24T10:00',
    minutes: 50,
  });
});

test('a pull stays within 5 minutes and 12 hours', () => {
  expect(slotBetween('2026-11-24 10:00:00', '2026-11-24 10:01:00').minutes).toBe(5);
  expect(slotBetween('2026-11-24 07:00:00', '2026-11-24 21:00:00').minutes).toBe(720);
});

test('a week later is the same hour, whatever the clocks do', () => {
  expect(shifted('2026-10-28T10:00', { days: 7 })).toBe('2026-11-04T10:00');
  expect(endOnTheWall({ startsLocal: '2026-11-24T23:30', minutes: 50 })).toBe('2026-11-25T00:20');
});
