import { expect, test } from 'vitest';
import { periodOf, stepFrom } from './period.ts';

test('a week runs from Monday, and says its months and years once', () => {
  expect(periodOf('week', '2026-11-25')).toEqual({
    from: '2026-11-23',
    to: '2026-11-30',
    label: '23 – 29 November 2026',
  });
  expect(periodOf('week', '2026-12-01').label).toBe('30 November – 6 December 2026');
  expect(periodOf('week', '2027-01-01').label).toBe('28 December 2026 – 3 January 2027');
});

test('a month shows whole weeks, at most 42 days', () => {
  expect(periodOf('month', '2026-11-25')).toEqual({
    from: '2026-10-26',
    to: '2026-12-07',
    label: 'November 2026',
  });
});

test('a day and the agenda', () => {
  expect(periodOf('day', '2026-11-24')).toEqual({
    from: '2026-11-24',
    to: '2026-11-25',
    label: 'Tue, 24 November 2026',
  });
  expect(periodOf('agenda', '2026-11-24')).toMatchObject({ from: '2026-11-24', to: '2026-12-08' });
});

test('stepping keeps the view: a day, a week, a month, two weeks', () => {
  expect(stepFrom('day', '2026-11-30', 1)).toBe('2026-12-01');
  expect(stepFrom('providers', '2026-12-01', -1)).toBe('2026-11-30');
  expect(stepFrom('week', '2026-11-24', 1)).toBe('2026-12-01');
  expect(stepFrom('month', '2027-01-31', 1)).toBe('2027-02-28');
  expect(stepFrom('agenda', '2026-11-24', -1)).toBe('2026-11-10');
});
