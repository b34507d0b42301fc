import { expect, test } from 'vitest';
import { permissions, tokenScopes } from '../contract/permissions.ts';
import { permissionsOf } from './role-permissions.ts';

test('an owner may do everything', () => {
  expect(permissionsOf(['owner'])).toEqual([...permissions]);
});

test('a provider keeps the calendar, notes and bills, and does not run the practice', () => {
  const may = permissionsOf(['provider']);
  expect(may).toEqual(
    expect.arrayContaining(['clients.edit', 'calendar.edit', 'notes.write', 'billing.act']),
  );
  for (const ownerOnly of ['settings.edit', 'audit.see', 'tokens.manage', 'outbox.see']) {
    expect(may).not.toContain(ownerOnly);
  }
});

test('a token never does more than its scopes, nor more than the person it was made for', () => {
  expect(permissionsOf(['owner'], ['billing.see'])).toEqual(['billing.see']);
  expect(permissionsOf(['provider'], ['settings.edit', 'clients.see'])).toEqual(['clients.see']);
  expect(permissionsOf(['owner'], tokenScopes)).not.toContain('tokens.manage');
  expect(permissionsOf(['owner'], tokenScopes)).not.toContain('session');
});

test('nobody without a role may do anything', () => {
  expect(permissionsOf([])).toEqual([]);
});
