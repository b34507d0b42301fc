-- The calendar: appointments that can not overlap for one provider, attendance, and what was overridden.

create schema scheduling;
grant usage on schema scheduling to caseroom_app;

create extension if not exists btree_gist;

create table scheduling.appointment (
  practice_id    uuid        not null,
  id             uuid        not null,
  case_id        uuid        not null,
  provider_id    uuid        not null,
  service_id     uuid        not null,
  service_name   text        not null,
  location_id    uuid        not null,
  format         text        not null check (format in ('in_person', 'video', 'phone')),
  -- The wall clock and its zone are what was agreed; the two moments follow from them.
  starts_local   timestamp   not null,
  zone           text        not null,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  minutes        integer     not null check (minutes between 5 and 720),
  fee_cents      bigint      not null check (fee_cents between 0 and 99999999),
  status         text        not null default 'scheduled' check (status in ('scheduled', 'cancelled')),
  cancelled_at   timestamptz,
  cancelled_by   text        check (cancelled_by in ('client', 'practice')),
  cancel_reason  text,
  -- Names a row of booking_override. Without a foreign key: each of the two rows would have to be there first.
  override_id    uuid,
  -- The one word for all rows of attendance, kept here so that a week is read in one scan.
  attendance     text        not null default 'not_recorded',
  created_by     uuid        not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        integer     not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id, case_id) references cases."case" (practice_id, id),
  foreign key (practice_id, provider_id) references practice.staff (practice_id, id),
  foreign key (practice_id, created_by) references practice.staff (practice_id, id),
  foreign key (practice_id, service_id) references practice.service (practice_id, id),
  foreign key (practice_id, location_id) references practice.location (practice_id, id),
  check (ends_at = starts_at + make_interval(mins => minutes)),
  check ((status = 'cancelled') = (cancelled_at is not null and cancelled_by is not null)),
  -- Double booking of a provider is impossible; a recorded override is the only way round.
  constraint appointment_one_at_a_time exclude using gist (
    practice_id with =,
    provider_id with =,
    tstzrange(starts_at, ends_at) with &&
  ) where (status = 'scheduled' and override_id is null)
);
create index appointment_by_start on scheduling.appointment (practice_id, starts_at);
create index appointment_by_provider on scheduling.appointment (practice_id, provider_id, starts_at);
create index appointment_by_case on scheduling.appointment (practice_id, case_id, starts_at);

create table scheduling.booking_override (
  practice_id     uuid        not null,
  id              uuid        not null,
  appointment_id  uuid        not null,
  reason          text        not null check (reason <> ''),
  overlapping     uuid[]      not null check (cardinality(overlapping) > 0),
  by_staff_id     uuid        not null,
  at              timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id) references scheduling.appointment (practice_id, id),
  foreign key (practice_id, by_staff_id) references practice.staff (practice_id, id)
);
create index booking_override_of on scheduling.booking_override (practice_id, appointment_id);

create table scheduling.attendance (
  practice_id     uuid        not null,
  appointment_id  uuid        not null,
  person_id       uuid        not null,
  state           text        not null check (state in (
    'not_recorded', 'attended', 'late_cancelled', 'no_show',
    'cancelled_by_client', 'cancelled_by_practice', 'planned_absence')),
  recorded_by     uuid        not null,
  recorded_at     timestamptz not null,
  version         integer     not null default 1,
  primary key (practice_id, appointment_id, person_id),
  foreign key (practice_id, appointment_id) references scheduling.appointment (practice_id, id),
  foreign key (practice_id, person_id) references people.person (practice_id, id),
  foreign key (practice_id, recorded_by) references practice.staff (practice_id, id)
);
create index attendance_of_person on scheduling.attendance (practice_id, person_id);

-- Every state that was ever recorded, in order. Nothing here changes.
create table scheduling.attendance_change (
  practice_id     uuid        not null,
  id              uuid        not null,
  appointment_id  uuid        not null,
  person_id       uuid        not null,
  state_before    text        not null,
  state_after     text        not null,
  recorded_by     uuid        not null,
  recorded_at     timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id, person_id)
    references scheduling.attendance (practice_id, appointment_id, person_id)
);
create index attendance_change_of on scheduling.attendance_change (practice_id, appointment_id, person_id, id);

do $$
declare
  owned text;
begin
  foreach owned in array array['appointment', 'booking_override', 'attendance', 'attendance_change'] loop
    execute format('alter table scheduling.%I enable row level security', owned);
    execute format(
      'create policy tenant on scheduling.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

grant select, insert, update on scheduling.appointment, scheduling.attendance to caseroom_app;
grant select, insert on scheduling.booking_override, scheduling.attendance_change to caseroom_app;
