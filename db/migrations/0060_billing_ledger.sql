-- The ledger: every amount that ever moved, in entries that balance and never change.
create schema billing;
grant usage on schema billing to caseroom_app;

create table billing.ledger_account (
  practice_id      uuid not null,
  id               uuid not null,
  kind             text not null check (kind in ('receivable', 'income', 'received')),
  case_id          uuid,
  payer_person_id  uuid,
  primary key (practice_id, id),
  unique nulls not distinct (practice_id, kind, case_id, payer_person_id),
  foreign key (practice_id, case_id) references cases.case (practice_id, id),
  foreign key (practice_id, payer_person_id) references people.person (practice_id, id)
);

create table billing.ledger_entry (
  practice_id      uuid        not null,
  id               uuid        not null,
  at               timestamptz not null,
  kind             text        not null check (kind in ('charge', 'payment', 'charge_reversed', 'payment_reversed')),
  memo             text        not null,
  source_id        uuid        not null,
  primary key (practice_id, id),
  -- One charge an invoice, one payment a payment, one reversal of each: booking twice is refused here.
  unique (practice_id, kind, source_id)
);

create index ledger_entry_of_source on billing.ledger_entry (practice_id, source_id);

create table billing.ledger_posting (
  practice_id   uuid    not null,
  entry_id      uuid    not null,
  position      integer not null,
  account_id    uuid    not null,
  -- Debit is positive: what is owed to the practice grows, what it earned shrinks below zero.
  amount_cents  bigint  not null check (amount_cents <> 0),
  primary key (practice_id, entry_id, position),
  foreign key (practice_id, entry_id) references billing.ledger_entry (practice_id, id),
  foreign key (practice_id, account_id) references billing.ledger_account (practice_id, id)
);
create index ledger_posting_of_account on billing.ledger_posting (practice_id, account_id);

do $$
declare
  owned text;
begin
  foreach owned in array array['ledger_account', 'ledger_entry', 'ledger_posting'] loop
    execute format('alter table billing.%I enable row level security', owned);
    execute format(
      'create policy tenant on billing.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

-- The one way into the ledger. It runs as the owner, so the server needs no right to write the tables; it writes
-- for the practice of the transaction alone, and refuses an entry whose postings do not add up to nothing.
create function billing.post_entry(
  entry_id uuid, at timestamptz, kind text, memo text, source_id uuid, account_ids uuid[], amounts bigint[]
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
begin
  if practice is null then
    raise exception 'no practice is set' using errcode = '22023';
  end if;
  if cardinality(account_ids) < 2 or cardinality(account_ids) <> cardinality(amounts) then
    raise exception 'an entry has at least two postings' using errcode = '23514';
  end if;
  if (select sum(amount) from unnest(amounts) as amount) <> 0 then
    raise exception 'the postings of an entry add up to nothing' using errcode = '23514';
  end if;
  insert into billing.ledger_entry (practice_id, id, at, kind, memo, source_id)
    values (practice, post_entry.entry_id, post_entry.at, post_entry.kind, post_entry.memo, post_entry.source_id);
  insert into billing.ledger_posting (practice_id, entry_id, position, account_id, amount_cents)
    select practice, post_entry.entry_id, each.position, each.account_id, each.amount
      from unnest(account_ids, amounts) with ordinality as each (account_id, amount, position);
end $$;
revoke all on function billing.post_entry from public;
grant execute on function billing.post_entry to caseroom_app;

grant select on billing.ledger_entry, billing.ledger_posting to caseroom_app;
grant select, insert on billing.ledger_account to caseroom_app;
