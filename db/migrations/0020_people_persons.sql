-- Persons and how to reach them.
create schema people;
grant usage on schema people to caseroom_app;

create table people.person (
  practice_id     uuid        not null,
  id              uuid        not null,
  first_name      text        not null check (first_name <> ''),
  last_name       text        not null,
  preferred_name  text,
  pronouns        text,
  birth_date      date,
  address         text,
  -- Names, phones, e-mails and birth date folded to plain lower case: what a search looks into.
  search          text        not null,
  version         integer     not null default 1,
  created_at      timestamptz not null,
  primary key (practice_id, id)
);
create index person_search on people.person using gin (search gin_trgm_ops);

create table people.contact_point (
  practice_id              uuid    not null,
  id                       uuid    not null,
  person_id                uuid    not null,
  kind                     text    not null check (kind in ('phone', 'email')),
  value                    text    not null check (value <> ''),
  label                    text    not null default '',
  preferred                boolean not null default false,
  safe_to_leave_message    boolean not null default false,
  position                 integer not null,
  primary key (practice_id, id),
  foreign key (practice_id, person_id) references people.person (practice_id, id)
);
create index contact_point_of on people.contact_point (practice_id, person_id);

do $$
declare
  owned text;
begin
  foreach owned in array array['person', 'contact_point'] loop
    execute format('alter table people.%I enable row level security', owned);
    execute format(
      'create policy tenant on people.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

grant select, insert, update on people.person to caseroom_app;
grant select, insert, update, delete on people.contact_point to caseroom_app;
