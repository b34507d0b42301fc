-- Notes of appointments: a draft that its author writes on, and the signed copy that never changes.
create schema clinical;
grant usage on schema clinical to caseroom_app;

create table clinical.note (
  practice_id      uuid        not null,
  id               uuid        not null,
  appointment_id   uuid        not null,
  case_id          uuid        not null,
  author_staff_id  uuid        not null,
  kind             text        not null check (kind in ('progress')),
  body             text        not null default '',
  status           text        not null default 'draft' check (status in ('draft', 'signed')),
  version          integer     not null default 1,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, appointment_id, author_staff_id, kind),
  foreign key (practice_id, appointment_id) references scheduling.appointment (practice_id, id),
  foreign key (practice_id, case_id) references cases.case (practice_id, id),
  foreign key (practice_id, author_staff_id) references practice.staff (practice_id, id)
);

create table clinical.signed_note (
  practice_id     uuid        not null,
  note_id         uuid        not null,
  body            text        not null check (body <> ''),
  signed_by       uuid        not null,
  signer_name     text        not null,
  signer_licence  text,
  signed_at       timestamptz not null,
  sha256          text        not null,
  primary key (practice_id, note_id),
  foreign key (practice_id, note_id) references clinical.note (practice_id, id),
  foreign key (practice_id, signed_by) references practice.staff (practice_id, id)
);

do $$
declare
  owned text;
begin
  foreach owned in array array['note', 'signed_note'] loop
    execute format('alter table clinical.%I enable row level security', owned);
    execute format(
      'create policy tenant on clinical.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

-- A note that was signed can not be written on again, whoever asks.
create policy only_drafts_change on clinical.note as restrictive for update using (status = 'draft') with check (true);

grant select, insert, update on clinical.note to caseroom_app;
grant select, insert on clinical.signed_note to caseroom_app;
