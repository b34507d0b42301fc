-- Sign-in: users, sessions, passwords, second factors and counted guesses. Global, because a sign-in happens
-- before the practice is known; the user's practice_id leads to it.

create table platform.auth_user (
  id                  uuid        primary key,
  practice_id         uuid        not null,
  email               text        not null unique,
  email_verified      boolean     not null default false,
  name                text        not null,
  image               text,
  two_factor_enabled  boolean     not null default false,
  created_at          timestamptz not null,
  updated_at          timestamptz not null
);

-- A session that locked keeps its row; a log-out deletes it.
create table platform.auth_session (
  id              uuid        primary key,
  user_id         uuid        not null references platform.auth_user (id) on delete cascade,
  token           text        not null unique,
  expires_at      timestamptz not null,
  last_active_at  timestamptz not null,
  locked_at       timestamptz,
  ip_address      text,
  user_agent      text,
  created_at      timestamptz not null,
  updated_at      timestamptz not null
);
create index auth_session_by_user on platform.auth_session (user_id);
create index auth_session_by_end on platform.auth_session (expires_at);

-- The columns for other providers are the sign-in library's; a password is all that is used.
create table platform.auth_account (
  id                        uuid        primary key,
  user_id                   uuid        not null references platform.auth_user (id) on delete cascade,
  account_id                text        not null,
  provider_id               text        not null,
  password                  text,
  access_token              text,
  refresh_token             text,
  id_token                  text,
  access_token_expires_at   timestamptz,
  refresh_token_expires_at  timestamptz,
  scope                     text,
  created_at                timestamptz not null,
  updated_at                timestamptz not null,
  unique (provider_id, account_id)
);
create index auth_account_by_user on platform.auth_account (user_id);

-- Things that are good once and for a while: links for a new password, half-done sign-ins, trusted devices.
create table platform.auth_verification (
  id          uuid        primary key,
  identifier  text        not null,
  value       text        not null,
  expires_at  timestamptz not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null
);
create index auth_verification_by_identifier on platform.auth_verification (identifier);
create index auth_verification_by_value on platform.auth_verification (value);
create index auth_verification_by_end on platform.auth_verification (expires_at);

create table platform.auth_two_factor (
  id                         uuid        primary key,
  user_id                    uuid        not null unique references platform.auth_user (id) on delete cascade,
  secret                     text        not null,
  backup_codes               text        not null,
  verified                   boolean     not null default false,
  failed_verification_count  integer     not null default 0,
  locked_until               timestamptz
);

-- Wrong guesses of the last minutes, by what they were made at (a hash, a device, an address).
create table platform.auth_guess (
  bucket    text          primary key,
  tried_at  timestamptz[] not null,
  last_at   timestamptz   not null
);
create index auth_guess_by_age on platform.auth_guess (last_at);

grant select, insert, update, delete on
  platform.auth_user, platform.auth_session, platform.auth_account, platform.auth_verification,
  platform.auth_two_factor, platform.auth_guess
to caseroom_app;
