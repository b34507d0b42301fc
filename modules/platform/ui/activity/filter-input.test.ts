import { expect, test } from 'vitest';
import { filterInput, noFilter } from './filter-input.ts';

test('no filter asks for everything', () => {
  expect(filterInput(noFilter, 'America/New_York')).toEqual({});
});

test('both days are included whole, also when the clocks change in between', () => {
  const filter = { ...noFilter, from: '2026-03-07', to: '2026-03-08' };
  expect(filterInput(filter, 'America/New_York')).toEqual({
    from: '2026-03-07T05:00:00Z',
    to: '2026-03-09T04:00:00Z',
  });
});
