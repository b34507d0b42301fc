import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName } from './display-name.ts';
import { fold, searchTerms, searchText } from './fold.ts';

const jose = {
  firstName: 'José',
  lastName: 'Ñandú',
  preferredName: 'Pepe',
  birthDate: '1990-05-04',
  contactPoints: [
    { kind: 'phone' as const, value: '+1 (555) 010-2233' },
    { kind: 'email' as const, value: 'Jose@Example.org' },
  ],
};

const finds = (typed: string) => searchTerms(typed).every((term) => searchText(jose).includes(term));

test('people are called by the name they prefer', () => {
  expect(displayName(jose)).toBe('Pepe Ñandú');
  expect(displayName({ firstName: 'Ana', lastName: '', preferredName: null })).toBe('Ana');
});

test('a search finds names without their marks, in any order, and half typed', () => {
  for (const typed of ['jose', 'nandu jose', 'PEPE ñ', 'josé ñandú', 'exampl', '1990-05-04', '1990-05']) {
    expect(finds(typed), typed).toBe(true);
  }
  for (const typed of ['josef', 'ana', '1991']) expect(finds(typed), typed).toBe(false);
});

test('a phone is found in any punctuation', () => {
  for (const typed of ['555 010 2233', '(555) 010-2233', '5550102233', '555.010', '+1555']) {
    expect(finds(typed), typed).toBe(true);
  }
});

test('letters that do not come apart are folded too', () => {
  expect(fold('Łukasz Øre  Straße')).toBe('lukasz ore strasse');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
