/** What a route may ask for. `public` needs nobody signed in; `session` needs anybody signed in. */
export const permissions = [
  'public',
  'session',
  'clients.see',
  'clients.edit',
  'calendar.see',
  'calendar.edit',
  'notes.see',
  'notes.write',
  'billing.see',
  'billing.act',
  'settings.see',
  'settings.edit',
  'audit.see',
  'tokens.manage',
  'outbox.see',
] as const;

export type Permission = (typeof permissions)[number];

/** What an API token can be given: every permission that is about data, none that is about keys. */
export const tokenScopes = [
  'clients.see',
  'clients.edit',
  'calendar.see',
  'calendar.edit',
  'notes.see',
  'notes.write',
  'billing.see',
  'billing.act',
  'settings.see',
  'settings.edit',
  'audit.see',
] as const satisfies readonly Permission[];

export type Scope = (typeof tokenScopes)[number];

export const roles = ['owner', 'provider'] as const;

export type Role = (typeof roles)[number];
