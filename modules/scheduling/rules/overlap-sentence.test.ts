import { expect, test } from 'vitest';
import { overlapSentence } from './overlap-sentence.ts';

const span = (from: string, to: string) => ({
  startsAt: `2026-11-24T${from}:00Z`,
  endsAt: `2026-11-24T${to}:00Z`,
});
const zone = 'America/New_York';

test('says who is booked and when, in the zone of the practice', () => {
  expect(overlapSentence('Dr. Park', [span('19:00', '19:50')], zone)).toBe(
    'Dr. Park is already booked 2:00–2:50 pm.',
  );
  expect(overlapSentence('Dr. Park', [span('16:30', '17:20'), span('19:00', '19:50')], zone)).toBe(
    'Dr. Park is already booked 11:30 am–12:20 pm and 2:00–2:50 pm.',
  );
});

test('a crowded day is cut short', () => {
  const many = Array.from({ length: 5 }, (_, hour) => span(`1${hour}:00`, `1${hour}:50`));
  expect(overlapSentence('Dr. Park', many, zone)).toContain('and 2 more.');
});
