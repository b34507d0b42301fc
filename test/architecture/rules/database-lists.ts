/** Tables whose rows belong to no practice, and why. Everything else is a practice's, with all that follows. */
export const globalTables: Readonly<Record<string, string>> = {
  'platform.schema_migration': 'the history of the database itself',
  'platform.setup': 'one row at the most, before any practice exists',
  'platform.tenant': 'the list of practices that jobs walk along; it holds ids and nothing else',
  'platform.auth_user': 'a sign-in happens before the practice is known; the row leads to it',
  'platform.auth_session': 'belongs to a user, see platform.auth_user',
  'platform.auth_account': 'belongs to a user, see platform.auth_user',
  'platform.auth_two_factor': 'belongs to a user, see platform.auth_user',
  'platform.auth_verification': 'a link out of a mail is opened before anybody is signed in',
  'platform.auth_guess': 'guesses are counted before anybody is signed in',
};

/** Tables that nobody may change or delete from, and what they would stop proving if somebody could. */
export const immutableTables: Readonly<Record<string, string>> = {
  'platform.audit_event': 'who saw and did what',
  'platform.audit_seal': 'that the audit is whole',
  'scheduling.booking_override': 'who let two appointments overlap, and why',
  'scheduling.attendance_change': 'every state of attendance that was ever recorded',
  'clinical.signed_note': 'what was signed',
  'billing.ledger_entry': 'every amount that ever moved',
  'billing.ledger_posting': 'that entries balance',
  'billing.issued_invoice': 'what went out, word for word',
  'billing.allocation': 'which payment paid what',
};

/** Functions that run as the owner of the tables; each one is a hole in row security that has to be read with care. */
export const ownersFunctions: Readonly<Record<string, string>> = {
  'billing.post_entry': 'the one way into the ledger; it refuses an entry that does not balance',
};
