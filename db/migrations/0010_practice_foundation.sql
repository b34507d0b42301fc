-- The practice: who works in it, where, and what it offers.
create schema practice;
grant usage on schema practice to caseroom_app;

create table practice.practice (
  practice_id  uuid        primary key,
  name         text        not null check (name <> ''),
  zone         text        not null,
  currency     text        not null default 'USD',
  phone        text,
  email        text,
  website      text,
  address      text[]      not null default '{}',
  invoice_note text        not null default '',
  demo         boolean     not null default false,
  version      integer     not null default 1,
  created_at   timestamptz not null
);

create table practice.staff (
  practice_id  uuid        not null references practice.practice (practice_id),
  id           uuid        not null,
  user_id      text        not null,
  name         text        not null check (name <> ''),
  email        text        not null,
  roles        text[]      not null,
  color        text        not null,
  is_provider  boolean     not null,
  active       boolean     not null default true,
  created_at   timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, user_id)
);

-- Who a provider is on paper. The tax id is sealed with the installation's key; its last four digits may be shown.
create table practice.provider_profile (
  practice_id     uuid    not null,
  staff_id        uuid    not null,
  credentials     text,
  licence_number  text,
  licence_state   text,
  npi             text,
  ein_sealed      text,
  ein_last4       text,
  version         integer not null default 1,
  primary key (practice_id, staff_id),
  foreign key (practice_id, staff_id) references practice.staff (practice_id, id)
);

create table practice.location (
  practice_id  uuid        not null references practice.practice (practice_id),
  id           uuid        not null,
  name         text        not null check (name <> ''),
  format       text        not null check (format in ('in_person', 'video', 'phone')),
  address      text,
  position     integer     not null,
  version      integer     not null default 1,
  archived_at  timestamptz,
  primary key (practice_id, id)
);
create unique index location_name on practice.location (practice_id, lower(name)) where archived_at is null;

create table practice.service (
  practice_id   uuid        not null references practice.practice (practice_id),
  id            uuid        not null,
  name          text        not null check (name <> ''),
  category      text        not null check (category in ('psychotherapy', 'consultation', 'assessment', 'other')),
  minutes       integer     not null check (minutes between 5 and 720),
  fee_cents     bigint      not null check (fee_cents between 0 and 99999999),
  billing_code  text        check (billing_code ~ '^[A-Z0-9]{5}$'),
  position      integer     not null,
  version       integer     not null default 1,
  archived_at   timestamptz,
  primary key (practice_id, id)
);
create unique index service_name on practice.service (practice_id, lower(name)) where archived_at is null;

do $$
declare
  owned text;
begin
  foreach owned in array array['practice', 'staff', 'provider_profile', 'location', 'service'] loop
    execute format('alter table practice.%I enable row level security', owned);
    execute format(
      'create policy tenant on practice.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

grant select, insert, update on all tables in schema practice to caseroom_app;
