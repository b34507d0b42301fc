-- The case is the unit of work: who takes part, who does the work, where it stands.
create schema cases;
grant usage on schema cases to caseroom_app;

create table cases.case (
  practice_id         uuid        not null,
  id                  uuid        not null,
  kind                text        not null check (kind in (
    'individual', 'two_person', 'family', 'therapy_group',
    'individual_consultation', 'consultation_group', 'workshop')),
  status              text        not null check (status in (
    'prospect', 'intake_pending', 'active', 'waitlist', 'inactive', 'contact', 'archived')),
  -- What lists and pages call it: the group's own name, or made from the participants' names.
  label               text        not null,
  own_label           text,
  relationship_label  text,
  -- The label and the participants' search text, folded; and the label folded alone, to sort and page by.
  search              text        not null,
  sort_key            text        not null,
  version             integer     not null default 1,
  opened_on           date        not null,
  created_at          timestamptz not null,
  primary key (practice_id, id)
);
create index case_by_name on cases.case (practice_id, sort_key, id);
create index case_search on cases.case using gin (search gin_trgm_ops);

create table cases.case_participant (
  practice_id  uuid    not null,
  id           uuid    not null,
  case_id      uuid    not null,
  person_id    uuid    not null,
  role         text    not null check (role in ('client', 'consultee', 'group_participant')),
  joined_on    date    not null,
  left_on      date    check (left_on >= joined_on),
  position     integer not null,
  primary key (practice_id, id),
  foreign key (practice_id, case_id) references cases.case (practice_id, id),
  foreign key (practice_id, person_id) references people.person (practice_id, id)
);
create unique index case_participant_once on cases.case_participant (practice_id, case_id, person_id) where left_on is null;
create index case_participant_of_person on cases.case_participant (practice_id, person_id);

create table cases.case_team (
  practice_id  uuid        not null,
  case_id      uuid        not null,
  staff_id     uuid        not null,
  since        timestamptz not null,
  primary key (practice_id, case_id, staff_id),
  foreign key (practice_id, case_id) references cases.case (practice_id, id),
  foreign key (practice_id, staff_id) references practice.staff (practice_id, id)
);
create index case_team_of_staff on cases.case_team (practice_id, staff_id, case_id);

do $$
declare
  owned text;
begin
  foreach owned in array array['case', 'case_participant', 'case_team'] loop
    execute format('alter table cases.%I enable row level security', owned);
    execute format(
      'create policy tenant on cases.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

grant select, insert, update on cases.case, cases.case_participant to caseroom_app;
grant select, insert, delete on cases.case_team to caseroom_app;
