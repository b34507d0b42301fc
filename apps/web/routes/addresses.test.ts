import { expect, test } from 'vitest';
import { calendarSearch } from './calendar-search.ts';
import { safeReturn } from './return-path.ts';

test('after signing in one comes back to a page of ours and nowhere else', () => {
  expect(safeReturn('/cases/0190?tab=billing')).toBe('/cases/0190?tab=billing');
  for (const planted of [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    7,
    '/sign-in',
  ]) {
    expect(safeReturn(planted)).toBeUndefined();
  }
});

test("the calendar's address takes days and ids and drops the rest", () => {
  const id = '0190b1c4-7d2e-7a31-9c44-1f2e3d4c5b6a';
  expect(calendarSearch({ date: '2026-11-24', view: 'week', case: id, new: 1 })).toEqual({
    date: '2026-11-24',
    view: 'week',
    case: id,
    new: 1,
  });
  expect(calendarSearch({ date: 'today', view: 'Ana Ruiz', appointment: 'Ana' })).toEqual({});
  expect(calendarSearch({ date: '2026-02-30' })).toEqual({});
});
