import type { Scope } from '#platform/contract';

/** What each scope lets a script do, as the owner would say it. */
export const scopeWords: Record<Scope, string> = {
  'clients.see': 'See clients and cases',
  'clients.edit': 'Add and change clients and cases',
  'calendar.see': 'See appointments',
  'calendar.edit': 'Make and move appointments',
  'notes.see': 'Read notes',
  'notes.write': 'Write and sign notes',
  'billing.see': 'See invoices and payments',
  'billing.act': 'Issue invoices and record payments',
  'settings.see': 'See settings',
  'settings.edit': 'Change settings',
  'audit.see': 'Read the activity log',
};
