import { expect, test } from 'vitest';
import { noteHash } from './note-hash.ts';

const text = {
  noteId: 'n',
  body: 'Slept better.',
  signedBy: 's',
  signerName: 'Nora Quist',
  signerLicence: 'NY 123',
  signedAt: '2026-03-02T15:00:00.000Z',
};

test('the hash is the same however the moment is written, and differs with every word and name', () => {
  const hash = noteHash(text);
  expect(noteHash({ ...text, signedAt: '2026-03-02T15:00:00Z' })).toBe(hash);
  for (const change of [
    { body: 'Slept better!' },
    { signerName: 'N. Quist' },
    { signerLicence: null },
    { noteId: 'm' },
  ]) {
    expect(noteHash({ ...text, ...change })).not.toBe(hash);
  }
});
