export interface DatabasePlant {
  rule: string;
  /** What the finding has to name. */
  where: string;
  plant: string;
  /** Takes the plant out again. */
  dig: string;
}

const tenant = "practice_id = nullif(current_setting('app.practice_id', true), '')::uuid";

/** A table as it should be, so that each plant below has one fault alone. */
const table = (name: string, columns: string, afterwards = '') => `
  create table ${name} (practice_id uuid not null, id uuid not null, ${columns} primary key (practice_id, id));
  alter table ${name} enable row level security;
  create policy tenant on ${name} using (${tenant}) with check (${tenant});
  ${afterwards}`;
const drop = 'drop table billing.bad';

/** What every plant below is without its fault. */
export const faultlessTable = {
  plant: table('billing.good', 'fee_cents bigint, paid_at timestamptz, unique (practice_id, fee_cents),'),
  dig: 'drop table billing.good',
};

/** At least one violation of each rule of the database. */
export const databasePlants: readonly DatabasePlant[] = [
  {
    rule: 'table-owner',
    where: 'nobody.thing',
    plant: `create schema nobody; ${table('nobody.thing', '')}`,
    dig: 'drop schema nobody cascade',
  },
  {
    rule: 'table-owner',
    where: 'public.thing',
    plant: table('public.thing', ''),
    dig: 'drop table public.thing',
  },
  {
    rule: 'foreign-key-direction',
    where: 'billing.bad.up',
    plant: table(
      'billing.bad',
      'note_id uuid, constraint up foreign key (practice_id, note_id) references clinical.note (practice_id, id),',
    ),
    dig: drop,
  },
  {
    rule: 'practice-column',
    where: 'billing.bad',
    plant: 'create table billing.bad (id uuid primary key)',
    dig: drop,
  },
  {
    rule: 'practice-column',
    where: 'billing.bad',
    plant: 'create table billing.bad (practice_id uuid, id uuid primary key)',
    dig: drop,
  },
  {
    rule: 'key-holds-practice',
    where: 'billing.bad.bad_pkey',
    plant: 'create table billing.bad (practice_id uuid not null, id uuid primary key)',
    dig: drop,
  },
  {
    rule: 'key-holds-practice',
    where: 'billing.bad.bad_number_key',
    plant: table('billing.bad', 'number integer unique,'),
    dig: drop,
  },
  {
    rule: 'key-holds-practice',
    where: 'billing.bad.only_number',
    plant: table(
      'billing.bad',
      'number integer,',
      'create unique index only_number on billing.bad (number);',
    ),
    dig: drop,
  },
  {
    rule: 'key-holds-practice',
    where: 'billing.bad.no_overlap',
    plant: table(
      'billing.bad',
      'span tstzrange, constraint no_overlap exclude using gist (id with =, span with &&),',
    ),
    dig: drop,
  },
  {
    rule: 'key-holds-practice',
    where: 'billing.bad.crossed',
    plant: table(
      'billing.bad',
      'case_id uuid, constraint crossed foreign key (case_id, practice_id) references cases."case" (practice_id, id),',
    ),
    dig: drop,
  },
  {
    rule: 'primary-key',
    where: 'billing.bad',
    plant: 'create table billing.bad (practice_id uuid not null)',
    dig: drop,
  },
  {
    rule: 'row-security',
    where: 'billing.bad',
    plant: table('billing.bad', '', 'alter table billing.bad disable row level security;'),
    dig: drop,
  },
  {
    rule: 'row-security',
    where: 'billing.bad',
    plant: table('billing.bad', '', 'drop policy tenant on billing.bad;'),
    dig: drop,
  },
  {
    rule: 'row-security',
    where: 'billing.bad',
    plant: table('billing.bad', '', 'create policy everybody on billing.bad using (true) with check (true);'),
    dig: drop,
  },
  {
    rule: 'server-owns-nothing',
    where: 'billing.bad',
    plant: table('billing.bad', '', 'alter table billing.bad owner to caseroom_app;'),
    dig: drop,
  },
  {
    rule: 'server-owns-nothing',
    where: 'caseroom_app',
    plant: 'alter role caseroom_app bypassrls',
    dig: 'alter role caseroom_app nobypassrls',
  },
  {
    rule: 'server-owns-nothing',
    where: 'may create in billing',
    plant: 'grant create on schema billing to caseroom_app',
    dig: 'revoke create on schema billing from caseroom_app',
  },
  {
    rule: 'immutable',
    where: 'billing.ledger_entry',
    plant: 'grant delete on billing.ledger_entry to caseroom_app',
    dig: 'revoke delete on billing.ledger_entry from caseroom_app',
  },
  {
    rule: 'immutable',
    where: 'platform.audit_event',
    plant: 'grant update (outcome) on platform.audit_event to caseroom_app',
    dig: 'revoke update (outcome) on platform.audit_event from caseroom_app',
  },
  {
    rule: 'immutable',
    where: 'clinical.signed_note',
    plant: 'grant update on clinical.signed_note to public',
    dig: 'revoke update on clinical.signed_note from public',
  },
  {
    rule: 'plain-rights',
    where: 'billing.invoice',
    plant: 'grant truncate on billing.invoice to caseroom_app',
    dig: 'revoke truncate on billing.invoice from caseroom_app',
  },
  {
    rule: 'no-triggers',
    where: 'billing.bad.touch',
    plant: table(
      'billing.bad',
      '',
      'create trigger touch before update on billing.bad for each row execute function suppress_redundant_updates_trigger();',
    ),
    dig: drop,
  },
  {
    rule: 'view-as-caller',
    where: 'billing.bad_view',
    plant: 'create view billing.bad_view as select * from billing.invoice',
    dig: 'drop view billing.bad_view',
  },
  {
    rule: 'owners-function',
    where: 'billing.bad_function',
    plant: "create function billing.bad_function() returns int language sql security definer as 'select 1'",
    dig: 'drop function billing.bad_function()',
  },
  {
    rule: 'unit-in-name',
    where: 'billing.bad.fee_cents',
    plant: table('billing.bad', 'fee_cents integer,'),
    dig: drop,
  },
  {
    rule: 'unit-in-name',
    where: 'billing.bad.paid_at',
    plant: table('billing.bad', 'paid_at timestamp,'),
    dig: drop,
  },
];
