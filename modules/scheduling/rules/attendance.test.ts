import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { refuseAttendance, stateAfterCancelling, summarise } from './attendance.ts';

const startsAt = '2026-11-24T15:00:00Z';
const before = Temporal.Instant.from('2026-11-24T14:59:59Z');
const begun = Temporal.Instant.from(startsAt);

test('nobody has come, or failed to, before it began', () => {
  for (const state of ['attended', 'no_show'] as const) {
    const question = { state, status: 'scheduled', startsAt } as const;
    expect(refuseAttendance(question, before)?.code).toBe('attendance.too_early');
    expect(refuseAttendance(question, begun)).toBeNull();
  }
});

test('that somebody will not come may be known before', () => {
  for (const state of ['cancelled_by_client', 'late_cancelled', 'planned_absence', 'not_recorded'] as const) {
    expect(refuseAttendance({ state, status: 'scheduled', startsAt }, before)).toBeNull();
  }
});

test('nobody comes to what was cancelled', () => {
  const question = { state: 'attended', status: 'cancelled', startsAt } as const;
  expect(refuseAttendance(question, begun)?.code).toBe('attendance.cancelled');
});

test('several people have one word only when they share it', () => {
  expect(summarise([])).toBe('not_recorded');
  expect(summarise(['attended', 'attended'])).toBe('attended');
  expect(summarise(['attended', 'no_show'])).toBe('mixed');
});

test('a cancellation says for everybody who cancelled', () => {
  expect(stateAfterCancelling('practice', true)).toBe('cancelled_by_practice');
  expect(stateAfterCancelling('client', false)).toBe('cancelled_by_client');
  expect(stateAfterCancelling('client', true)).toBe('late_cancelled');
});
