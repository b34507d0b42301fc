-- Invoices and payments. What was issued is kept apart from the draft and never changes.
create table billing.invoice_counter (
  practice_id  uuid    primary key references practice.practice (practice_id),
  last_number  integer not null
);

create table billing.invoice (
  practice_id      uuid        not null,
  id               uuid        not null,
  case_id          uuid        not null,
  -- Whose invoice it is; null when the people of the case share it.
  payer_person_id  uuid,
  status           text        not null check (status in ('draft', 'issued', 'part_paid', 'paid', 'void')),
  number           integer,
  total_cents      bigint      not null check (total_cents >= 0),
  paid_cents       bigint      not null default 0 check (paid_cents between 0 and total_cents),
  due_on           date,
  note             text        not null default '',
  issued_on        date,
  void_reason      text,
  version          integer     not null default 1,
  created_by       uuid        not null,
  created_at       timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, number),
  foreign key (practice_id, case_id) references cases.case (practice_id, id),
  foreign key (practice_id, payer_person_id) references people.person (practice_id, id),
  foreign key (practice_id, created_by) references practice.staff (practice_id, id),
  check ((status = 'draft') = (number is null)),
  check ((number is null) = (issued_on is null))
);
create index invoice_of_case on billing.invoice (practice_id, case_id, id);
create index invoice_by_status on billing.invoice (practice_id, status, id);

create table billing.invoice_line (
  practice_id     uuid    not null,
  id              uuid    not null,
  invoice_id      uuid    not null,
  position        integer not null,
  appointment_id  uuid,
  person_id       uuid,
  provider_id     uuid,
  service_date    date    not null,
  description     text    not null check (description <> ''),
  minutes         integer,
  quantity        integer not null check (quantity between 1 and 999),
  unit_cents      bigint  not null check (unit_cents between 0 and 99999999),
  waived          boolean not null default false,
  -- False once the invoice is void: the appointment may then be billed again.
  live            boolean not null default true,
  primary key (practice_id, id),
  foreign key (practice_id, invoice_id) references billing.invoice (practice_id, id),
  foreign key (practice_id, appointment_id) references scheduling.appointment (practice_id, id),
  foreign key (practice_id, person_id) references people.person (practice_id, id),
  foreign key (practice_id, provider_id) references practice.staff (practice_id, id)
);
create index invoice_line_of on billing.invoice_line (practice_id, invoice_id, position);
create index invoice_line_of_appointment on billing.invoice_line (practice_id, appointment_id)
  where appointment_id is not null;
-- Never two live invoices for the same attendance.
create unique index invoice_line_once on billing.invoice_line (practice_id, appointment_id, person_id)
  nulls not distinct where live and appointment_id is not null;

-- What went out, word for word: letterhead, addressee, provider, lines.
create table billing.issued_invoice (
  practice_id  uuid        not null,
  invoice_id   uuid        not null,
  number       integer     not null,
  issued_at    timestamptz not null,
  issued_by    uuid        not null,
  paper        jsonb       not null,
  primary key (practice_id, invoice_id),
  unique (practice_id, number),
  foreign key (practice_id, invoice_id) references billing.invoice (practice_id, id),
  foreign key (practice_id, issued_by) references practice.staff (practice_id, id)
);

create table billing.payment (
  practice_id   uuid        not null,
  id            uuid        not null,
  case_id       uuid        not null,
  method        text        not null check (method in ('check', 'cash', 'card_outside', 'other')),
  amount_cents  bigint      not null check (amount_cents > 0),
  received_on   date        not null,
  reference     text,
  recorded_by   uuid        not null,
  recorded_at   timestamptz not null,
  voided_at     timestamptz,
  void_reason   text,
  primary key (practice_id, id),
  foreign key (practice_id, case_id) references cases.case (practice_id, id),
  foreign key (practice_id, recorded_by) references practice.staff (practice_id, id)
);
create index payment_of_case on billing.payment (practice_id, case_id, id);

create table billing.allocation (
  practice_id   uuid   not null,
  payment_id    uuid   not null,
  invoice_id    uuid   not null,
  amount_cents  bigint not null check (amount_cents > 0),
  primary key (practice_id, payment_id, invoice_id),
  foreign key (practice_id, payment_id) references billing.payment (practice_id, id),
  foreign key (practice_id, invoice_id) references billing.invoice (practice_id, id)
);
create index allocation_of_invoice on billing.allocation (practice_id, invoice_id);

do $$
declare
  owned text;
begin
  foreach owned in array array[
    'invoice_counter', 'invoice', 'invoice_line', 'issued_invoice', 'payment', 'allocation'
  ] loop
    execute format('alter table billing.%I enable row level security', owned);
    execute format(
      'create policy tenant on billing.%I
         using (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)
         with check (practice_id = nullif(current_setting(''app.practice_id'', true), '''')::uuid)',
      owned);
  end loop;
end $$;

grant select, insert, update on billing.invoice_counter to caseroom_app;
grant select, insert on billing.invoice, billing.invoice_line, billing.issued_invoice, billing.payment, billing.allocation
  to caseroom_app;
grant update (status, number, total_cents, paid_cents, due_on, note, issued_on, void_reason, version) on billing.invoice
  to caseroom_app;
grant update (live) on billing.invoice_line to caseroom_app;
grant delete on billing.invoice, billing.invoice_line to caseroom_app;
grant update (voided_at, void_reason) on billing.payment to caseroom_app;

-- Only a draft can be thrown away, and only a draft's lines can be replaced.
create policy only_drafts_go on billing.invoice as restrictive for delete using (status = 'draft');
create policy only_drafts_change on billing.invoice_line as restrictive for delete
  using (exists (select from billing.invoice i
                  where i.practice_id = invoice_line.practice_id and i.id = invoice_line.invoice_id and i.status = 'draft'));
