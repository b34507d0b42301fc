-- The ground every module stands on: audit, outbox, mail, idempotency keys, API tokens.

create table platform.audit_event (
  practice_id     uuid        not null,
  id              uuid        not null,
  at              timestamptz not null,
  actor_staff_id  uuid,
  actor_name      text        not null,
  on_behalf_of    uuid,
  via             text        not null check (via in ('session', 'token', 'system')),
  token_id        uuid,
  action          text        not null,
  effect          text        not null check (effect in ('read', 'write')),
  outcome         text        not null check (outcome in ('done', 'refused')),
  subject_kind    text,
  subject_ids     uuid[]      not null default '{}',
  primary key (practice_id, id)
);
create index audit_event_by_actor on platform.audit_event (practice_id, actor_staff_id, id);
create index audit_event_by_action on platform.audit_event (practice_id, action, id);

-- A seal covers the events after `after_id` up to `through_id`; its digest holds the digest before it,
-- so that a row changed, added or taken away later breaks the chain.
create table platform.audit_seal (
  practice_id      uuid        not null,
  number           integer     not null,
  sealed_at        timestamptz not null,
  after_id         uuid,
  through_id       uuid        not null,
  event_count      integer     not null,
  digest           text        not null,
  previous_digest  text        not null,
  primary key (practice_id, number)
);

-- Written in the transaction of the fact it tells of; a job hands each to those who listen.
create table platform.outbox_event (
  practice_id   uuid        not null,
  id            uuid        not null,
  name          text        not null,
  payload       jsonb       not null,
  created_at    timestamptz not null,
  delivered_at  timestamptz,
  attempts      integer     not null default 0,
  last_error    text,
  primary key (practice_id, id)
);
create index outbox_event_waiting on platform.outbox_event (practice_id, id) where delivered_at is null;

create table platform.mail_message (
  practice_id  uuid        not null,
  id           uuid        not null,
  recipient    text        not null,
  subject      text        not null,
  body         text        not null,
  state        text        not null check (state in ('waiting', 'kept', 'sent', 'failed')),
  attempts     integer     not null default 0,
  error        text,
  created_at   timestamptz not null,
  sent_at      timestamptz,
  primary key (practice_id, id)
);
create index mail_message_waiting on platform.mail_message (practice_id, id) where state = 'waiting';

create table platform.idempotency_key (
  practice_id   uuid        not null,
  actor_id      uuid        not null,
  key           text        not null,
  action        text        not null,
  request_hash  text        not null,
  response      jsonb       not null,
  created_at    timestamptz not null,
  primary key (practice_id, actor_id, key)
);
create index idempotency_key_by_age on platform.idempotency_key (practice_id, created_at);

create table platform.api_token (
  practice_id   uuid        not null,
  id            uuid        not null,
  staff_id      uuid        not null,
  name          text        not null,
  secret_hash   text        not null,
  scopes        text[]      not null,
  created_at    timestamptz not null,
  expires_at    timestamptz,
  last_used_at  timestamptz,
  revoked_at    timestamptz,
  primary key (practice_id, id)
);

-- Which practices live here, so that jobs can visit each. Holds nothing but the id.
create table platform.tenant (
  practice_id  uuid primary key,
  created_at   timestamptz not null
);

-- One row at the most: who sets this installation up. A second visitor at the same moment finds it taken.
create table platform.setup (
  singleton   boolean primary key default true check (singleton),
  claimed_at  timestamptz not null
);

do $$
declare
  owned text;
begin
  foreach owned in array array[
    'audit_event', 'audit_seal', 'outbox_event', 'mail_message', 'idempotency_key', 'api_token'
  ] loop
    execute format('alter table platform.%I enable row level security', owned);
    execute format(
      'create policy tenant on platform.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

grant select, insert on platform.audit_event, platform.audit_seal to caseroom_app;
grant select, insert, update, delete on platform.outbox_event, platform.idempotency_key to caseroom_app;
grant select, insert, update on platform.mail_message, platform.api_token to caseroom_app;
grant select, insert on platform.tenant to caseroom_app;
grant select, insert, delete on platform.setup to caseroom_app;
