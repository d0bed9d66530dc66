-- Made by seoc from the domain iaoms. Do not edit.
-- Everything, in one transaction; applying it again changes nothing.

begin;

-- 00_setup

do $$
declare
  v_held text;
begin
  if to_regclass('iaoms_private.seoc_state') is not null then
    select s.catalog into v_held from iaoms_private.seoc_state s;
    if v_held is distinct from 'cf6279fe3054e4b1708cac6ba2879b78ec1c65a26599b43ae04b68ae6c73dd50' then
      raise exception 'this database holds another version of schema iaoms'
        using hint = 'Apply it to an empty database, or generate from the schema this database was made from.';
    end if;
  elsif to_regnamespace('iaoms') is not null or to_regnamespace('iaoms_private') is not null then
    raise exception 'this database has a schema iaoms or iaoms_private that seoc did not make'
      using hint = 'Choose another name in @database(schema:), or apply to a database without it.';
  end if;
end
$$;

do $$
begin
  if to_regrole('anon') is null then
    create role anon nologin;
  end if;
end
$$;

do $$
begin
  if to_regrole('authenticated') is null then
    create role authenticated nologin;
  end if;
end
$$;

do $$
begin
  if to_regrole('service_role') is null then
    create role service_role nologin bypassrls;
  end if;
end
$$;

do $$
begin
  if to_regrole('iaoms_api') is null then
    create role iaoms_api nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'iaoms_api', 'usage') then
    execute format('grant %I to %I', 'iaoms_api', current_user);
  end if;
end
$$;

do $$
begin
  if to_regrole('iaoms_tenant') is null then
    create role iaoms_tenant nologin;
  end if;
end
$$;
do $$
begin
  -- Giving a function to a role needs membership in it; both are taken back at the end. Whoever makes a role is a member
  -- from Postgres 16 on, but only to grant it.
  if not pg_has_role(current_user, 'iaoms_tenant', 'usage') then
    execute format('grant %I to %I', 'iaoms_tenant', current_user);
  end if;
end
$$;

create schema if not exists iaoms;
revoke all on schema iaoms from public, anon, authenticated, service_role;

create schema if not exists iaoms_private;
comment on schema iaoms_private is 'Helpers behind schema iaoms; not for clients.';
revoke all on schema iaoms_private from public, anon, authenticated, service_role;

grant usage, create on schema iaoms, iaoms_private to iaoms_api;
grant usage, create on schema iaoms, iaoms_private to iaoms_tenant;

-- 10_types

do $$
begin
  if to_regtype('iaoms_private.email') is null then
    create domain iaoms_private.email as text
      constraint email_check check (value ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(value) <= 320)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('iaoms_private.url') is null then
    create domain iaoms_private.url as text
      constraint url_check check (value ~ '^https?://[^\s]+$' and char_length(value) <= 2048)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('iaoms.confidence') is null then
    create domain iaoms.confidence as double precision
      constraint confidence_check check (VALUE BETWEEN 0 AND 1)
    ;
  end if;
end
$$;
comment on domain iaoms.confidence is 'How sure a model is: a share of one.';

do $$
begin
  if to_regtype('iaoms.sha256') is null then
    create domain iaoms.sha256 as text
      constraint sha256_check check (VALUE ~ '^[0-9a-f]{64}$')
    ;
  end if;
end
$$;
comment on domain iaoms.sha256 is 'The SHA-256 of a file, in small hexadecimal letters.';

do $$
begin
  if to_regtype('iaoms.bcrypt_hash') is null then
    create domain iaoms.bcrypt_hash as text
      constraint bcrypt_hash_check check (VALUE ~ '^\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53}$')
    ;
  end if;
end
$$;
comment on domain iaoms.bcrypt_hash is 'A password as bcrypt keeps it.';

do $$
begin
  if to_regtype('iaoms.drive_id') is null then
    create domain iaoms.drive_id as text
      constraint drive_id_check check (VALUE ~ '^[A-Za-z0-9_-]{10,128}$')
    ;
  end if;
end
$$;
comment on domain iaoms.drive_id is 'What Google Drive calls a file or a folder.';

do $$
begin
  if to_regtype('iaoms.priority') is null then
    create domain iaoms.priority as text
      constraint priority_check check (value = any (array['LOW', 'NORMAL', 'HIGH', 'URGENT', 'EMERGENCY']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.priority is 'How much something matters.';

do $$
begin
  if to_regtype('iaoms.operation_kind') is null then
    create domain iaoms.operation_kind as text
      constraint operation_kind_check check (value = any (array['DOCUMENT', 'APPROVAL', 'MEETING', 'CALENDAR', 'CHANNEL']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.operation_kind is 'What an operation began as.';

do $$
begin
  if to_regtype('iaoms.operation_status') is null then
    create domain iaoms.operation_status as text
      constraint operation_status_check check (value = any (array['OPEN', 'IN_PROGRESS', 'COMPLETED', 'REJECTED', 'CANCELLED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.operation_status is 'Where an operation stands.';

do $$
begin
  if to_regtype('iaoms.recipient_role') is null then
    create domain iaoms.recipient_role as text
      constraint recipient_role_check check (value = any (array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.recipient_role is 'What somebody is in the institution.';

do $$
begin
  if to_regtype('iaoms.auth_method') is null then
    create domain iaoms.auth_method as text
      constraint auth_method_check check (value = any (array['GOOGLE', 'HITAM_ID', 'FACE']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.auth_method is 'A way to prove who one is.';

do $$
begin
  if to_regtype('iaoms.session_end') is null then
    create domain iaoms.session_end as text
      constraint session_end_check check (value = any (array['SIGNED_OUT', 'EXPIRED', 'FORCED', 'PASSWORD_EXPIRED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.session_end is 'Why a session is over.';

do $$
begin
  if to_regtype('iaoms.face_purpose') is null then
    create domain iaoms.face_purpose as text
      constraint face_purpose_check check (value = any (array['LOGIN', 'APPROVAL', 'SIGNATURE']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.face_purpose is 'What a face was looked at for.';

do $$
begin
  if to_regtype('iaoms.digest') is null then
    create domain iaoms.digest as text
      constraint digest_check check (value = any (array['NEVER', 'DAILY', 'WEEKLY']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.digest is 'How often somebody is written a summary.';

do $$
begin
  if to_regtype('iaoms.document_type') is null then
    create domain iaoms.document_type as text
      constraint document_type_check check (value = any (array['LETTER', 'CIRCULAR', 'REPORT', 'PROPOSAL', 'REQUEST', 'MINUTES', 'CERTIFICATE']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.document_type is 'What a document is.';

do $$
begin
  if to_regtype('iaoms.document_status') is null then
    create domain iaoms.document_status as text
      constraint document_status_check check (value = any (array['DRAFT', 'PENDING', 'APPROVED', 'REJECTED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.document_status is 'Where a document stands.';

do $$
begin
  if to_regtype('iaoms.delivery_kind') is null then
    create domain iaoms.delivery_kind as text
      constraint delivery_kind_check check (value = any (array['TO', 'COPY']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.delivery_kind is 'Why somebody receives a document.';

do $$
begin
  if to_regtype('iaoms.routing') is null then
    create domain iaoms.routing as text
      constraint routing_check check (value = any (array['SEQUENTIAL', 'PARALLEL', 'REVERSE', 'BIDIRECTIONAL', 'HYBRID']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.routing is 'In which order a card goes round.';

do $$
begin
  if to_regtype('iaoms.card_status') is null then
    create domain iaoms.card_status as text
      constraint card_status_check check (value = any (array['PENDING', 'RETURNED', 'APPROVED', 'REJECTED', 'CANCELLED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.card_status is 'Where a card stands.';

do $$
begin
  if to_regtype('iaoms.step_status') is null then
    create domain iaoms.step_status as text
      constraint step_status_check check (value = any (array['WAITING', 'ACTIVE', 'APPROVED', 'REJECTED', 'FORWARDED', 'SKIPPED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.step_status is 'Where a step stands.';

do $$
begin
  if to_regtype('iaoms.approval_action') is null then
    create domain iaoms.approval_action as text
      constraint approval_action_check check (value = any (array['SUBMITTED', 'APPROVED', 'REJECTED', 'FORWARDED', 'REUPLOADED', 'RESENT', 'CANCELLED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.approval_action is 'What was done with a card.';

do $$
begin
  if to_regtype('iaoms.workflow_status') is null then
    create domain iaoms.workflow_status as text
      constraint workflow_status_check check (value = any (array['RUNNING', 'COMPLETED', 'REJECTED', 'CANCELLED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.workflow_status is 'Where the way of a card stands.';

do $$
begin
  if to_regtype('iaoms.escalation_reason') is null then
    create domain iaoms.escalation_reason as text
      constraint escalation_reason_check check (value = any (array['OVERDUE', 'REQUESTED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.escalation_reason is 'Why something was brought before somebody higher.';

do $$
begin
  if to_regtype('iaoms.notification_kind') is null then
    create domain iaoms.notification_kind as text
      constraint notification_kind_check check (value = any (array['APPROVAL', 'DECISION', 'ESCALATION', 'MEETING', 'REMINDER', 'SECURITY', 'SIGNATURE']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.notification_kind is 'Why somebody is told something.';

do $$
begin
  if to_regtype('iaoms.delivery_channel') is null then
    create domain iaoms.delivery_channel as text
      constraint delivery_channel_check check (value = any (array['EMAIL', 'PUSH', 'SMS', 'WHATSAPP']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.delivery_channel is 'A way out of the house.';

do $$
begin
  if to_regtype('iaoms.meeting_status') is null then
    create domain iaoms.meeting_status as text
      constraint meeting_status_check check (value = any (array['SCHEDULED', 'ONGOING', 'COMPLETED', 'CANCELLED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.meeting_status is 'Where a meeting stands.';

do $$
begin
  if to_regtype('iaoms.attendance') is null then
    create domain iaoms.attendance as text
      constraint attendance_check check (value = any (array['INVITED', 'ACCEPTED', 'TENTATIVE', 'DECLINED']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.attendance is 'What somebody says to an invitation.';

do $$
begin
  if to_regtype('iaoms.urgency') is null then
    create domain iaoms.urgency as text
      constraint urgency_check check (value = any (array['IMMEDIATE', 'URGENT', 'SOON']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.urgency is 'How soon somebody is needed.';

do $$
begin
  if to_regtype('iaoms.live_request_status') is null then
    create domain iaoms.live_request_status as text
      constraint live_request_status_check check (value = any (array['PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.live_request_status is 'Where a request to meet at once stands.';

do $$
begin
  if to_regtype('iaoms.event_visibility') is null then
    create domain iaoms.event_visibility as text
      constraint event_visibility_check check (value = any (array['PRIVATE', 'DEPARTMENT', 'INSTITUTION']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.event_visibility is 'Who sees a day in the calendar.';

do $$
begin
  if to_regtype('iaoms.channel_kind') is null then
    create domain iaoms.channel_kind as text
      constraint channel_kind_check check (value = any (array['DEPARTMENT', 'PRIVATE', 'GROUP']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.channel_kind is 'Whose a channel is.';

do $$
begin
  if to_regtype('iaoms.signature_kind') is null then
    create domain iaoms.signature_kind as text
      constraint signature_kind_check check (value = any (array['CLICK', 'FACE', 'DRAWN']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.signature_kind is 'How somebody signed.';

do $$
begin
  if to_regtype('iaoms.signature_request_status') is null then
    create domain iaoms.signature_request_status as text
      constraint signature_request_status_check check (value = any (array['PENDING', 'SIGNED', 'DECLINED', 'EXPIRED', 'WITHDRAWN']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.signature_request_status is 'Where a request for a signature stands.';

do $$
begin
  if to_regtype('iaoms.widget_kind') is null then
    create domain iaoms.widget_kind as text
      constraint widget_kind_check check (value = any (array['COUNTERS', 'PENDING_APPROVALS', 'CALENDAR', 'ACTIVITY', 'REMINDERS', 'NOTES', 'CHANNELS']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.widget_kind is 'What a part of a dashboard shows.';

do $$
begin
  if to_regtype('iaoms.metric') is null then
    create domain iaoms.metric as text
      constraint metric_check check (value = any (array['DOCUMENTS_CREATED', 'CARDS_APPROVED', 'CARDS_REJECTED', 'HOURS_TO_DECISION', 'MESSAGES_SENT', 'MEETINGS_HELD']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.metric is 'What is measured each day.';

do $$
begin
  if to_regtype('iaoms.queue_state') is null then
    create domain iaoms.queue_state as text
      constraint queue_state_check check (value = any (array['READY', 'RUNNING', 'DONE', 'DEAD']::text[]))
    ;
  end if;
end
$$;
comment on domain iaoms.queue_state is 'What a row of a queue is up to.';

do $$
begin
  if to_regtype('iaoms.operation_part') is null then
    create type iaoms.operation_part as (
      kind iaoms.operation_kind,
      part uuid,
      title text,
      created_at timestamptz
    );
  end if;
end
$$;
comment on type iaoms.operation_part is 'A part of an operation, of whichever module.';
comment on column iaoms.operation_part.kind is 'The module: a document, an approval, a meeting, a day in the calendar, a channel.';
comment on column iaoms.operation_part.part is 'The key there.';
comment on column iaoms.operation_part.title is 'What it is called.';
comment on column iaoms.operation_part.created_at is 'When it came to the operation.';

do $$
begin
  if to_regtype('iaoms.colleague') is null then
    create type iaoms.colleague as (
      id uuid,
      full_name text,
      designation text,
      role iaoms.recipient_role,
      department uuid,
      email text,
      phone text,
      is_active boolean
    );
  end if;
end
$$;
comment on type iaoms.colleague is 'Somebody as his colleagues see him.';
comment on column iaoms.colleague.id is 'His key.';
comment on column iaoms.colleague.full_name is 'His name.';
comment on column iaoms.colleague.designation is 'What it says on his door.';
comment on column iaoms.colleague.role is 'What he may do.';
comment on column iaoms.colleague.department is 'Where he works.';
comment on column iaoms.colleague.email is 'Where he is written to.';
comment on column iaoms.colleague.phone is 'Where he is called, or what the mask leaves of it.';
comment on column iaoms.colleague.is_active is 'Does he still work here?';

do $$
begin
  if to_regtype('iaoms.device') is null then
    create type iaoms.device as (
      session uuid,
      method iaoms.auth_method,
      device_name text,
      ip_address inet,
      last_seen_at timestamptz,
      expires_at timestamptz
    );
  end if;
end
$$;
comment on type iaoms.device is 'A device on which the caller is signed in.';
comment on column iaoms.device.session is 'The session.';
comment on column iaoms.device.method is 'How he signed in.';
comment on column iaoms.device.device_name is 'What he calls it.';
comment on column iaoms.device.ip_address is 'From where.';
comment on column iaoms.device.last_seen_at is 'When it was last heard of.';
comment on column iaoms.device.expires_at is 'Until when it lasts.';

do $$
begin
  if to_regtype('iaoms.session_ticket') is null then
    create type iaoms.session_ticket as (
      session uuid,
      recipient uuid,
      token text,
      expires_at timestamptz,
      password_expired boolean
    );
  end if;
end
$$;
comment on type iaoms.session_ticket is 'What somebody gets who signed in by his number and password.';
comment on column iaoms.session_ticket.session is 'The session, for the token that the platform makes.';
comment on column iaoms.session_ticket.recipient is 'Who he is.';
comment on column iaoms.session_ticket.token is 'His token; it is told this once.';
comment on column iaoms.session_ticket.expires_at is 'Until when.';
comment on column iaoms.session_ticket.password_expired is 'Is his password too old? Then he has to choose another one first.';

do $$
begin
  if to_regtype('iaoms.face_check') is null then
    create type iaoms.face_check as (
      id uuid,
      purpose iaoms.face_purpose,
      confidence iaoms.confidence,
      is_match boolean,
      created_at timestamptz
    );
  end if;
end
$$;
comment on type iaoms.face_check is 'One look at a face, without what was seen.';
comment on column iaoms.face_check.id is 'The record.';
comment on column iaoms.face_check.purpose is 'What for.';
comment on column iaoms.face_check.confidence is 'How sure the model was.';
comment on column iaoms.face_check.is_match is 'Was it his?';
comment on column iaoms.face_check.created_at is 'When.';

do $$
begin
  if to_regtype('iaoms.pending_approval') is null then
    create type iaoms.pending_approval as (
      card uuid,
      step uuid,
      title text,
      submitter uuid,
      priority iaoms.priority,
      routing iaoms.routing,
      round integer,
      activated_at timestamptz
    );
  end if;
end
$$;
comment on type iaoms.pending_approval is 'A step that waits for the caller.';
comment on column iaoms.pending_approval.card is 'The card.';
comment on column iaoms.pending_approval.step is 'The step.';
comment on column iaoms.pending_approval.title is 'What is to be signed.';
comment on column iaoms.pending_approval.submitter is 'Who wants it signed.';
comment on column iaoms.pending_approval.priority is 'How much it matters.';
comment on column iaoms.pending_approval.routing is 'In which order it goes round.';
comment on column iaoms.pending_approval.round is 'How often he was asked.';
comment on column iaoms.pending_approval.activated_at is 'Since when it waits.';

do $$
begin
  if to_regtype('iaoms.delivery_rate') is null then
    create type iaoms.delivery_rate as (
      channel iaoms.delivery_channel,
      waiting bigint,
      delivered bigint,
      given_up bigint,
      rate double precision
    );
  end if;
end
$$;
comment on type iaoms.delivery_rate is 'How the notifications of a channel arrive.';
comment on column iaoms.delivery_rate.channel is 'The channel.';
comment on column iaoms.delivery_rate.waiting is 'On their way.';
comment on column iaoms.delivery_rate.delivered is 'Arrived.';
comment on column iaoms.delivery_rate.given_up is 'Given up.';
comment on column iaoms.delivery_rate.rate is 'What arrived of what is over; absent while nothing is.';

do $$
begin
  if to_regtype('iaoms.channel_summary') is null then
    create type iaoms.channel_summary as (
      channel uuid,
      name text,
      kind iaoms.channel_kind,
      last_message_at timestamptz,
      unread bigint
    );
  end if;
end
$$;
comment on type iaoms.channel_summary is 'A channel of the caller''s.';
comment on column iaoms.channel_summary.channel is 'The channel.';
comment on column iaoms.channel_summary.name is 'What it is called.';
comment on column iaoms.channel_summary.kind is 'Whose it is.';
comment on column iaoms.channel_summary.last_message_at is 'When something was last said.';
comment on column iaoms.channel_summary.unread is 'How much of it the caller has not read.';

do $$
begin
  if to_regtype('iaoms.office_counters') is null then
    create type iaoms.office_counters as (
      total_documents bigint,
      pending_documents bigint,
      approved_documents bigint,
      rejected_documents bigint,
      pending_approvals bigint,
      total_meetings_today bigint,
      active_users bigint,
      total_messages_today bigint,
      emergency_documents bigint,
      documents_due_today bigint
    );
  end if;
end
$$;
comment on type iaoms.office_counters is 'The institution''s numbers, exact at the moment they are asked for. Those of a day begin anew at midnight, in UTC.';
comment on column iaoms.office_counters.total_documents is 'Documents that are there.';
comment on column iaoms.office_counters.pending_documents is 'Those that are with somebody.';
comment on column iaoms.office_counters.approved_documents is 'Those that were signed.';
comment on column iaoms.office_counters.rejected_documents is 'Those that were refused.';
comment on column iaoms.office_counters.pending_approvals is 'Cards that wait for somebody''s signature.';
comment on column iaoms.office_counters.total_meetings_today is 'Meetings of the day.';
comment on column iaoms.office_counters.active_users is 'People with an account that is good.';
comment on column iaoms.office_counters.total_messages_today is 'Messages of the day.';
comment on column iaoms.office_counters.emergency_documents is 'Documents that are pending and an emergency.';
comment on column iaoms.office_counters.documents_due_today is 'Pending documents that are due that day.';

do $$
begin
  if to_regtype('iaoms.dashboard') is null then
    create type iaoms.dashboard as (
      pending_for_me bigint,
      my_open_cards bigint,
      unread_notifications bigint,
      meetings_today bigint,
      reminders_due bigint,
      widgets jsonb
    );
  end if;
end
$$;
comment on type iaoms.dashboard is 'What the caller''s dashboard shows first.';
comment on column iaoms.dashboard.pending_for_me is 'Steps that wait for him.';
comment on column iaoms.dashboard.my_open_cards is 'His own cards that are on their way.';
comment on column iaoms.dashboard.unread_notifications is 'What he was told and has not read.';
comment on column iaoms.dashboard.meetings_today is 'His meetings of the day.';
comment on column iaoms.dashboard.reminders_due is 'What he wanted to be reminded of by the end of the day.';
comment on column iaoms.dashboard.widgets is 'The parts of his dashboard, as he laid them out.';

do $$
begin
  if to_regtype('iaoms.page_info') is null then
    create type iaoms.page_info as (
      has_next_page boolean,
      has_previous_page boolean,
      start_cursor text,
      end_cursor text
    );
  end if;
end
$$;
comment on type iaoms.page_info is 'Where a page stands among all rows.';
comment on column iaoms.page_info.has_next_page is 'Are there rows behind this page?';
comment on column iaoms.page_info.has_previous_page is 'Are there rows before it?';
comment on column iaoms.page_info.start_cursor is 'The first row, for `before`.';
comment on column iaoms.page_info.end_cursor is 'The last row, for `after`.';

-- 20_setup

create table if not exists iaoms_private.seoc_state (
  only_row boolean not null,
  catalog text not null,
  constraint seoc_state_pkey primary key (only_row),
  constraint seoc_state_only_row_check check (only_row)
);
comment on table iaoms_private.seoc_state is 'Which catalog this database holds.';
alter table iaoms_private.seoc_state enable row level security;
revoke all on table iaoms_private.seoc_state from public, anon, authenticated, service_role;

create unlogged table if not exists iaoms_private.call_count (
  function text not null,
  caller uuid not null,
  since timestamptz not null,
  calls integer not null,
  before integer not null,
  constraint call_count_pkey primary key (function, caller)
);
comment on table iaoms_private.call_count is 'How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.';
alter table iaoms_private.call_count enable row level security;
revoke all on table iaoms_private.call_count from public, anon, authenticated, service_role;

-- 21_core_operations_and_enums

create table if not exists iaoms.institutions (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid default gen_random_uuid() not null,
  name text not null,
  code text not null,
  time_zone text default 'Asia/Kolkata' not null,
  password_valid_days integer default 90 not null,
  password_cost integer default 10 not null,
  session_hours integer default 8 not null,
  max_failed_logins integer default 5 not null,
  constraint institutions_pkey primary key (id),
  constraint institutions_name_key unique (name),
  constraint institutions_code_key unique (code),
  constraint institutions_name_length_check check (char_length(name) between 1 and 200),
  constraint institutions_code_pattern_check check (code ~ '^[A-Z][A-Z0-9]{1,11}$'),
  constraint institutions_time_zone_length_check check (char_length(time_zone) between 1 and 64),
  constraint institutions_time_zone_pattern_check check (time_zone ~ '^[A-Za-z]+(/[A-Za-z_+-]+)*$'),
  constraint institutions_password_valid_days_range_check check (password_valid_days between 1 and 730),
  constraint institutions_password_cost_range_check check (password_cost between 4 and 14),
  constraint institutions_session_hours_range_check check (session_hours between 1 and 720),
  constraint institutions_max_failed_logins_range_check check (max_failed_logins between 3 and 20)
);
comment on table iaoms.institutions is 'The tenant: a college with its administration.';
comment on column iaoms.institutions.created_at is 'When the row was written.';
comment on column iaoms.institutions.updated_at is 'When the row last changed.';
comment on column iaoms.institutions.id is 'The row''s key.';
comment on column iaoms.institutions.name is 'Its registered name.';
comment on column iaoms.institutions.code is 'What it is called in one word.';
comment on column iaoms.institutions.time_zone is 'The time zone its office keeps.';
comment on column iaoms.institutions.password_valid_days is 'After how many days a password is too old.';
comment on column iaoms.institutions.password_cost is 'How hard bcrypt works: each one more takes twice as long. Who runs the database says it, and no client.';
comment on column iaoms.institutions.session_hours is 'After how many hours a session ends.';
comment on column iaoms.institutions.max_failed_logins is 'After how many wrong passwords an account rests for a quarter of an hour.';
alter table iaoms.institutions enable row level security;
revoke all on table iaoms.institutions from public, anon, authenticated, service_role;

create table if not exists iaoms.departments (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  code text not null,
  head_id uuid,
  constraint departments_pkey primary key (id),
  constraint departments_institution_id_name_key unique (institution_id, name),
  constraint departments_institution_id_code_key unique (institution_id, code),
  constraint departments_institution_id_id_key unique (institution_id, id),
  constraint departments_name_length_check check (char_length(name) between 1 and 120),
  constraint departments_code_pattern_check check (code ~ '^[A-Z][A-Z0-9]{1,7}$'),
  constraint departments_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
);
comment on table iaoms.departments is 'A department of the institution; its head sees what it does.';
comment on column iaoms.departments.id is 'The row''s key.';
comment on column iaoms.departments.institution_id is 'The institution the row belongs to.';
comment on column iaoms.departments.created_at is 'When the row was written.';
comment on column iaoms.departments.updated_at is 'When the row last changed.';
comment on column iaoms.departments.name is 'What it is called.';
comment on column iaoms.departments.code is 'What it is called in a few letters, such as `CSE`.';
comment on column iaoms.departments.head_id is 'Who leads it.';
alter table iaoms.departments enable row level security;
revoke all on table iaoms.departments from public, anon, authenticated, service_role;

create index if not exists departments_head_id_idx
  on iaoms.departments (head_id);

create table if not exists iaoms.operations (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  kind iaoms.operation_kind not null,
  title text not null,
  status iaoms.operation_status default 'OPEN' not null,
  priority iaoms.priority default 'NORMAL' not null,
  started_by uuid not null,
  department_id uuid,
  due_at timestamptz,
  completed_at timestamptz,
  constraint operations_pkey primary key (id),
  constraint operations_institution_id_id_key unique (institution_id, id),
  constraint operations_title_length_check check (char_length(title) between 1 and 200),
  constraint operations_end_when_over check ((status in ('COMPLETED', 'REJECTED', 'CANCELLED')) = (completed_at is not null)),
  constraint operations_end_after_start check (completed_at >= created_at),
  constraint operations_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint operations_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)
);
comment on table iaoms.operations is 'Something the office does, from beginning to end. Documents, approval cards, meetings, calendar events and channels belong to one: it is
what connects them. Its state follows from theirs.';
comment on column iaoms.operations.id is 'The row''s key.';
comment on column iaoms.operations.institution_id is 'The institution the row belongs to.';
comment on column iaoms.operations.created_at is 'When the row was written.';
comment on column iaoms.operations.updated_at is 'When the row last changed.';
comment on column iaoms.operations.kind is 'What it began as.';
comment on column iaoms.operations.title is 'In a few words.';
comment on column iaoms.operations.status is 'Where it stands.';
comment on column iaoms.operations.priority is 'How much it matters.';
comment on column iaoms.operations.started_by is 'Who began it.';
comment on column iaoms.operations.department_id is 'The department it is about.';
comment on column iaoms.operations.due_at is 'Until when it has to be over.';
comment on column iaoms.operations.completed_at is 'When it was over.';
alter table iaoms.operations enable row level security;
revoke all on table iaoms.operations from public, anon, authenticated, service_role;

create index if not exists operations_institution_id_status_created_at_idx
  on iaoms.operations (institution_id, status, created_at desc);

create index if not exists operations_institution_id_created_at_idx
  on iaoms.operations (institution_id, created_at desc);

create index if not exists operations_started_by_idx
  on iaoms.operations (started_by);

create index if not exists operations_department_id_idx
  on iaoms.operations (department_id);

-- 22_recipients_authentication

create table if not exists iaoms.recipients (
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  id uuid not null,
  institution_id uuid not null,
  department_id uuid,
  role iaoms.recipient_role default 'EMPLOYEE' not null,
  full_name text not null,
  designation text,
  hitam_id text,
  email iaoms_private.email,
  phone text,
  avatar_url iaoms_private.url,
  google_sub text,
  google_synced_at timestamptz,
  drive_folder_id iaoms.drive_id,
  password_hash iaoms.bcrypt_hash,
  password_changed_at timestamptz,
  password_expires_at timestamptz,
  failed_logins integer default 0 not null,
  locked_until timestamptz,
  face_enrolled_at timestamptz,
  face_embedding bytea,
  signed_out_at timestamptz,
  is_active boolean default true not null,
  last_seen_at timestamptz,
  constraint recipients_pkey primary key (id),
  constraint recipients_hitam_id_key unique (hitam_id),
  constraint recipients_institution_id_email_key unique (institution_id, email),
  constraint recipients_google_sub_key unique (google_sub),
  constraint recipients_institution_id_id_key unique (institution_id, id),
  constraint recipients_full_name_length_check check (char_length(full_name) between 1 and 120),
  constraint recipients_designation_length_check check (char_length(designation) between 1 and 120),
  constraint recipients_hitam_id_pattern_check check (hitam_id ~ '^[0-9A-Z]{6,12}$'),
  constraint recipients_phone_pattern_check check (phone ~ '^\+[0-9]{8,15}$'),
  constraint recipients_google_sub_length_check check (char_length(google_sub) between 1 and 255),
  constraint recipients_failed_logins_range_check check (failed_logins >= 0),
  constraint recipients_password_has_moments check ((password_hash is null) = (password_changed_at is null) and (password_hash is null) = (password_expires_at is null)),
  constraint recipients_id_fkey foreign key (id) references auth.users (id) on delete cascade,
  constraint recipients_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint recipients_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)
);
comment on table iaoms.recipients is 'Somebody with an account: whoever sends, receives, signs. Role, department and what his account rests on are changed by functions only;
secrets are read by no client.';
comment on column iaoms.recipients.created_at is 'When the row was written.';
comment on column iaoms.recipients.updated_at is 'When the row last changed.';
comment on column iaoms.recipients.id is 'The key of the account.';
comment on column iaoms.recipients.institution_id is 'The institution he works for.';
comment on column iaoms.recipients.department_id is 'The department he works in; none until the office has placed him.';
comment on column iaoms.recipients.role is 'What he may do.';
comment on column iaoms.recipients.full_name is 'His name.';
comment on column iaoms.recipients.designation is 'What it says on his door.';
comment on column iaoms.recipients.hitam_id is 'The number of the institution, which he signs in with.';
comment on column iaoms.recipients.email is 'Where he is written to.';
comment on column iaoms.recipients.phone is 'Where he is called; the office alone is shown it.';
comment on column iaoms.recipients.avatar_url is 'His picture.';
comment on column iaoms.recipients.google_sub is 'What Google calls his account.';
comment on column iaoms.recipients.google_synced_at is 'When his name and picture were last taken from there.';
comment on column iaoms.recipients.drive_folder_id is 'His folder in Google Drive.';
comment on column iaoms.recipients.password_hash is 'His password, as bcrypt keeps it.';
comment on column iaoms.recipients.password_changed_at is 'When he chose it.';
comment on column iaoms.recipients.password_expires_at is 'From when it no longer opens anything.';
comment on column iaoms.recipients.failed_logins is 'Wrong passwords since the last right one.';
comment on column iaoms.recipients.locked_until is 'Until when no password opens anything.';
comment on column iaoms.recipients.face_enrolled_at is 'When his face was learned; absent when it was not.';
comment on column iaoms.recipients.face_embedding is 'What his face is recognized by.';
comment on column iaoms.recipients.signed_out_at is 'Whatever was issued to him before is over: he was signed out everywhere.';
comment on column iaoms.recipients.is_active is 'False once he has left.';
comment on column iaoms.recipients.last_seen_at is 'When he was last here.';
alter table iaoms.recipients enable row level security;
revoke all on table iaoms.recipients from public, anon, authenticated, service_role;

create index if not exists recipients_institution_id_role_idx
  on iaoms.recipients (institution_id, role);

create index if not exists recipients_password_expires_at_idx
  on iaoms.recipients (password_expires_at) where password_hash is not null;

create index if not exists recipients_department_id_idx
  on iaoms.recipients (department_id);

create table if not exists iaoms.auth_sessions (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  recipient_id uuid not null,
  method iaoms.auth_method not null,
  token_hash iaoms.sha256 not null,
  device_name text not null,
  ip_address inet,
  user_agent text,
  created_at timestamptz default now() not null,
  last_seen_at timestamptz default now() not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason iaoms.session_end,
  ended_by uuid,
  constraint auth_sessions_pkey primary key (id),
  constraint auth_sessions_token_hash_key unique (token_hash),
  constraint auth_sessions_device_name_length_check check (char_length(device_name) between 1 and 120),
  constraint auth_sessions_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint auth_sessions_end_has_reason check ((ended_at is null) = (end_reason is null)),
  constraint auth_sessions_expire_later check (expires_at > created_at),
  constraint auth_sessions_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint auth_sessions_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint auth_sessions_ended_by_fkey foreign key (institution_id, ended_by) references iaoms.recipients (institution_id, id) on delete set null (ended_by)
);
comment on table iaoms.auth_sessions is 'A device on which somebody is signed in. Its key is the session in the token, so that a session that was ended is known by every
request that comes with it.';
comment on column iaoms.auth_sessions.id is 'The row''s key.';
comment on column iaoms.auth_sessions.institution_id is 'The institution the row belongs to.';
comment on column iaoms.auth_sessions.recipient_id is 'Who.';
comment on column iaoms.auth_sessions.method is 'How he proved it.';
comment on column iaoms.auth_sessions.token_hash is 'The hash of the token; the token itself was shown once.';
comment on column iaoms.auth_sessions.device_name is 'What he calls the device.';
comment on column iaoms.auth_sessions.ip_address is 'From where.';
comment on column iaoms.auth_sessions.user_agent is 'With what.';
comment on column iaoms.auth_sessions.created_at is 'When he came.';
comment on column iaoms.auth_sessions.last_seen_at is 'When the device was last heard of.';
comment on column iaoms.auth_sessions.expires_at is 'Until when it lasts.';
comment on column iaoms.auth_sessions.ended_at is 'When it was over.';
comment on column iaoms.auth_sessions.end_reason is 'Why.';
comment on column iaoms.auth_sessions.ended_by is 'Who ended it, if somebody did.';
alter table iaoms.auth_sessions enable row level security;
revoke all on table iaoms.auth_sessions from public, anon, authenticated, service_role;

create index if not exists auth_sessions_recipient_id_created_at_idx
  on iaoms.auth_sessions (recipient_id, created_at desc);

create index if not exists auth_sessions_expires_at_idx
  on iaoms.auth_sessions (expires_at) where ended_at is null;

create index if not exists auth_sessions_institution_id_idx
  on iaoms.auth_sessions (institution_id);

create index if not exists auth_sessions_ended_by_idx
  on iaoms.auth_sessions (ended_by);

create table if not exists iaoms.face_auth_records (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  recipient_id uuid not null,
  purpose iaoms.face_purpose not null,
  confidence iaoms.confidence not null,
  threshold iaoms.confidence default 0.68 not null,
  is_match boolean generated always as (confidence >= threshold) stored not null,
  model text default 'Facenet512' not null,
  embedding bytea,
  ip_address inet,
  constraint face_auth_records_pkey primary key (id),
  constraint face_auth_records_confidence_number_check check (confidence <> 'NaN'::double precision),
  constraint face_auth_records_threshold_number_check check (threshold <> 'NaN'::double precision),
  constraint face_auth_records_model_length_check check (char_length(model) between 1 and 60),
  constraint face_auth_records_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint face_auth_records_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.face_auth_records is 'One look at a face: whose it was meant to be, and how sure the model was. The service that looks writes it, and nobody else.';
comment on column iaoms.face_auth_records.id is 'The row''s key.';
comment on column iaoms.face_auth_records.institution_id is 'The institution the row belongs to.';
comment on column iaoms.face_auth_records.created_at is 'When the row was written.';
comment on column iaoms.face_auth_records.recipient_id is 'Whose face it was meant to be.';
comment on column iaoms.face_auth_records.purpose is 'What for.';
comment on column iaoms.face_auth_records.confidence is 'How sure the model was.';
comment on column iaoms.face_auth_records.threshold is 'How sure it had to be.';
comment on column iaoms.face_auth_records.is_match is 'Was it his?';
comment on column iaoms.face_auth_records.model is 'Which model looked.';
comment on column iaoms.face_auth_records.embedding is 'What the model saw.';
comment on column iaoms.face_auth_records.ip_address is 'From where.';
alter table iaoms.face_auth_records enable row level security;
revoke all on table iaoms.face_auth_records from public, anon, authenticated, service_role;

create index if not exists face_auth_records_recipient_id_purpose_created_at_idx
  on iaoms.face_auth_records (recipient_id, purpose, created_at desc);

create index if not exists face_auth_records_institution_id_idx
  on iaoms.face_auth_records (institution_id);

create index if not exists face_auth_records_created_at_idx
  on iaoms.face_auth_records (created_at);

create table if not exists iaoms.user_preferences (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  recipient_id uuid not null,
  theme text default 'system' not null,
  language text default 'en' not null,
  digest iaoms.digest default 'DAILY' not null,
  page_size integer default 25 not null,
  quiet_from time,
  quiet_until time,
  constraint user_preferences_pkey primary key (id),
  constraint user_preferences_institution_id_recipient_id_key unique (institution_id, recipient_id),
  constraint user_preferences_theme_pattern_check check (theme ~ '^(system|light|dark)$'),
  constraint user_preferences_language_pattern_check check (language ~ '^[a-z]{2}(-[A-Z]{2})?$'),
  constraint user_preferences_page_size_range_check check (page_size between 5 and 100),
  constraint user_preferences_quiet_has_both_ends check ((quiet_from is null) = (quiet_until is null)),
  constraint user_preferences_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint user_preferences_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.user_preferences is 'How somebody wants the system to look and to speak to him.';
comment on column iaoms.user_preferences.id is 'The row''s key.';
comment on column iaoms.user_preferences.institution_id is 'The institution the row belongs to.';
comment on column iaoms.user_preferences.created_at is 'When the row was written.';
comment on column iaoms.user_preferences.updated_at is 'When the row last changed.';
comment on column iaoms.user_preferences.recipient_id is 'Who.';
comment on column iaoms.user_preferences.theme is 'How it looks.';
comment on column iaoms.user_preferences.language is 'Which language it speaks.';
comment on column iaoms.user_preferences.digest is 'How often he is written a summary.';
comment on column iaoms.user_preferences.page_size is 'How many rows stand on a page.';
comment on column iaoms.user_preferences.quiet_from is 'From when he is not disturbed by things that can wait.';
comment on column iaoms.user_preferences.quiet_until is 'Until when.';
alter table iaoms.user_preferences enable row level security;
revoke all on table iaoms.user_preferences from public, anon, authenticated, service_role;

create index if not exists user_preferences_recipient_id_idx
  on iaoms.user_preferences (recipient_id);

create table if not exists iaoms.role_permissions (
  id uuid default gen_random_uuid() not null,
  role iaoms.recipient_role not null,
  permission text not null,
  constraint role_permissions_pkey primary key (id),
  constraint role_permissions_role_permission_key unique (role, permission),
  constraint role_permissions_permission_length_check check (char_length(permission) between 3 and 60),
  constraint role_permissions_permission_pattern_check check (permission ~ '^[a-z]+\.[a-z_]+$')
);
comment on table iaoms.role_permissions is 'What each role may do. The rows belong to the schema: rules and functions ask them, and a permission is given or taken by a row.';
comment on column iaoms.role_permissions.id is 'The row''s key.';
comment on column iaoms.role_permissions.role is 'Who.';
comment on column iaoms.role_permissions.permission is 'What: the thing and the act.';
alter table iaoms.role_permissions enable row level security;
revoke all on table iaoms.role_permissions from public, anon, authenticated, service_role;

-- 23_documents_storage

create table if not exists iaoms.documents (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  operation_id uuid not null,
  author_id uuid not null,
  department_id uuid,
  title text not null,
  description text,
  type iaoms.document_type default 'LETTER' not null,
  status iaoms.document_status default 'DRAFT' not null,
  priority iaoms.priority default 'NORMAL' not null,
  due_on date,
  current_version integer default 1 not null,
  drive_file_id iaoms.drive_id not null,
  drive_folder_id iaoms.drive_id,
  file_name text not null,
  mime_type text not null,
  file_size_bytes bigint not null,
  file_hash iaoms.sha256 not null,
  web_view_link iaoms_private.url,
  download_link iaoms_private.url,
  submitted_at timestamptz,
  decided_at timestamptz,
  version integer default 1 not null,
  deleted_at timestamptz,
  constraint documents_pkey primary key (id),
  constraint documents_institution_id_id_key unique (institution_id, id),
  constraint documents_title_length_check check (char_length(title) between 1 and 200),
  constraint documents_description_length_check check (char_length(description) <= 4000),
  constraint documents_current_version_range_check check (current_version >= 1),
  constraint documents_file_name_length_check check (char_length(file_name) between 1 and 255),
  constraint documents_mime_type_length_check check (char_length(mime_type) between 3 and 127),
  constraint documents_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint documents_decided_has_moment check (status not in ('APPROVED', 'REJECTED') or decided_at is not null),
  constraint documents_pending_was_submitted check (status = 'DRAFT' or submitted_at is not null),
  constraint documents_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint documents_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict,
  constraint documents_author_id_fkey foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint documents_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict
);
comment on table iaoms.documents is 'A document and where its file lies. Its author writes it until it is submitted; then it belongs to those who sign. They read it, and so do
those it was sent to, the head of its department, and the office.';
comment on column iaoms.documents.id is 'The row''s key.';
comment on column iaoms.documents.institution_id is 'The institution the row belongs to.';
comment on column iaoms.documents.created_at is 'When the row was written.';
comment on column iaoms.documents.updated_at is 'When the row last changed.';
comment on column iaoms.documents.operation_id is 'The operation it belongs to.';
comment on column iaoms.documents.author_id is 'Who wrote it.';
comment on column iaoms.documents.department_id is 'The department it speaks for.';
comment on column iaoms.documents.title is 'What it is called.';
comment on column iaoms.documents.description is 'What it is about.';
comment on column iaoms.documents.type is 'What it is.';
comment on column iaoms.documents.status is 'Where it stands.';
comment on column iaoms.documents.priority is 'How much it matters.';
comment on column iaoms.documents.due_on is 'The day it has to be signed on.';
comment on column iaoms.documents.current_version is 'The number of the file that is signed: versions count up from one.';
comment on column iaoms.documents.drive_file_id is 'What Drive calls the file.';
comment on column iaoms.documents.drive_folder_id is 'The folder it lies in.';
comment on column iaoms.documents.file_name is 'What people call the file.';
comment on column iaoms.documents.mime_type is 'What it is.';
comment on column iaoms.documents.file_size_bytes is 'How much room it takes.';
comment on column iaoms.documents.file_hash is 'Its SHA-256: what was signed can be told from what was not.';
comment on column iaoms.documents.web_view_link is 'Where people look at it.';
comment on column iaoms.documents.download_link is 'Where people take it from.';
comment on column iaoms.documents.submitted_at is 'When it was submitted last.';
comment on column iaoms.documents.decided_at is 'When it was decided.';
comment on column iaoms.documents.version is 'Grows by one with every change.';
comment on column iaoms.documents.deleted_at is 'When it was deleted; null as long as it is there.';
alter table iaoms.documents enable row level security;
revoke all on table iaoms.documents from public, anon, authenticated, service_role;

create index if not exists documents_institution_id_status_created_at_idx
  on iaoms.documents (institution_id, status, created_at desc);

create index if not exists documents_institution_id_created_at_idx
  on iaoms.documents (institution_id, created_at desc);

create index if not exists documents_author_id_created_at_idx
  on iaoms.documents (author_id, created_at desc);

create index if not exists documents_institution_id_due_on_idx
  on iaoms.documents (institution_id, due_on);

create index if not exists documents_operation_id_idx
  on iaoms.documents (operation_id);

create index if not exists documents_department_id_idx
  on iaoms.documents (department_id);

create table if not exists iaoms.document_recipients (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  recipient_id uuid not null,
  kind iaoms.delivery_kind default 'TO' not null,
  sent_by uuid,
  read_at timestamptz,
  constraint document_recipients_pkey primary key (id),
  constraint document_recipients_institution_id_document_id_recipient_id_key unique (institution_id, document_id, recipient_id),
  constraint document_recipients_read_after_delivery check (read_at >= created_at),
  constraint document_recipients_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint document_recipients_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint document_recipients_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint document_recipients_sent_by_fkey foreign key (institution_id, sent_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.document_recipients is 'That somebody receives a document.';
comment on column iaoms.document_recipients.id is 'The row''s key.';
comment on column iaoms.document_recipients.institution_id is 'The institution the row belongs to.';
comment on column iaoms.document_recipients.created_at is 'When the row was written.';
comment on column iaoms.document_recipients.document_id is 'The document.';
comment on column iaoms.document_recipients.recipient_id is 'Who.';
comment on column iaoms.document_recipients.kind is 'Why.';
comment on column iaoms.document_recipients.sent_by is 'Who sent it.';
comment on column iaoms.document_recipients.read_at is 'When he opened it.';
alter table iaoms.document_recipients enable row level security;
revoke all on table iaoms.document_recipients from public, anon, authenticated, service_role;

create index if not exists document_recipients_document_id_idx
  on iaoms.document_recipients (document_id);

create index if not exists document_recipients_recipient_id_idx
  on iaoms.document_recipients (recipient_id);

create index if not exists document_recipients_sent_by_idx
  on iaoms.document_recipients (sent_by);

create table if not exists iaoms.document_versions (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  number integer not null,
  drive_file_id iaoms.drive_id not null,
  file_name text not null,
  mime_type text not null,
  file_size_bytes bigint not null,
  file_hash iaoms.sha256 not null,
  web_view_link iaoms_private.url,
  uploaded_by uuid not null,
  note text,
  constraint document_versions_pkey primary key (id),
  constraint document_versions_institution_id_document_id_number_key unique (institution_id, document_id, number),
  constraint document_versions_number_range_check check (number >= 1),
  constraint document_versions_file_name_length_check check (char_length(file_name) between 1 and 255),
  constraint document_versions_mime_type_length_check check (char_length(mime_type) between 3 and 127),
  constraint document_versions_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint document_versions_note_length_check check (char_length(note) <= 500),
  constraint document_versions_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint document_versions_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint document_versions_uploaded_by_fkey foreign key (institution_id, uploaded_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.document_versions is 'A file that a document had. Versions are added, and never changed.';
comment on column iaoms.document_versions.id is 'The row''s key.';
comment on column iaoms.document_versions.institution_id is 'The institution the row belongs to.';
comment on column iaoms.document_versions.created_at is 'When the row was written.';
comment on column iaoms.document_versions.document_id is 'The document.';
comment on column iaoms.document_versions.number is 'Which one, from one.';
comment on column iaoms.document_versions.drive_file_id is 'What Drive calls the file.';
comment on column iaoms.document_versions.file_name is 'What people call it.';
comment on column iaoms.document_versions.mime_type is 'What it is.';
comment on column iaoms.document_versions.file_size_bytes is 'How much room it takes.';
comment on column iaoms.document_versions.file_hash is 'Its SHA-256.';
comment on column iaoms.document_versions.web_view_link is 'Where people look at it.';
comment on column iaoms.document_versions.uploaded_by is 'Who put it there.';
comment on column iaoms.document_versions.note is 'What is new in it.';
alter table iaoms.document_versions enable row level security;
revoke all on table iaoms.document_versions from public, anon, authenticated, service_role;

create index if not exists document_versions_document_id_idx
  on iaoms.document_versions (document_id);

create index if not exists document_versions_uploaded_by_idx
  on iaoms.document_versions (uploaded_by);

create table if not exists iaoms.document_attachments (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  drive_file_id iaoms.drive_id not null,
  file_name text not null,
  mime_type text not null,
  file_size_bytes bigint not null,
  file_hash iaoms.sha256 not null,
  web_view_link iaoms_private.url,
  uploaded_by uuid not null,
  constraint document_attachments_pkey primary key (id),
  constraint document_attachments_institution_id_document_id_drive__e5faff4b unique (institution_id, document_id, drive_file_id),
  constraint document_attachments_file_name_length_check check (char_length(file_name) between 1 and 255),
  constraint document_attachments_mime_type_length_check check (char_length(mime_type) between 3 and 127),
  constraint document_attachments_file_size_bytes_range_check check (file_size_bytes >= 0),
  constraint document_attachments_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint document_attachments_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint document_attachments_uploaded_by_fkey foreign key (institution_id, uploaded_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.document_attachments is 'A file beside a document.';
comment on column iaoms.document_attachments.id is 'The row''s key.';
comment on column iaoms.document_attachments.institution_id is 'The institution the row belongs to.';
comment on column iaoms.document_attachments.created_at is 'When the row was written.';
comment on column iaoms.document_attachments.document_id is 'The document.';
comment on column iaoms.document_attachments.drive_file_id is 'What Drive calls the file.';
comment on column iaoms.document_attachments.file_name is 'What people call it.';
comment on column iaoms.document_attachments.mime_type is 'What it is.';
comment on column iaoms.document_attachments.file_size_bytes is 'How much room it takes.';
comment on column iaoms.document_attachments.file_hash is 'Its SHA-256.';
comment on column iaoms.document_attachments.web_view_link is 'Where people look at it.';
comment on column iaoms.document_attachments.uploaded_by is 'Who put it there.';
alter table iaoms.document_attachments enable row level security;
revoke all on table iaoms.document_attachments from public, anon, authenticated, service_role;

create index if not exists document_attachments_document_id_idx
  on iaoms.document_attachments (document_id);

create index if not exists document_attachments_uploaded_by_idx
  on iaoms.document_attachments (uploaded_by);

-- 24_approval_workflow

create table if not exists iaoms.workflow_templates (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  description text,
  stages jsonb not null,
  escalate_after_hours integer default 48 not null,
  is_active boolean default true not null,
  constraint workflow_templates_pkey primary key (id),
  constraint workflow_templates_institution_id_name_key unique (institution_id, name),
  constraint workflow_templates_institution_id_id_key unique (institution_id, id),
  constraint workflow_templates_name_length_check check (char_length(name) between 1 and 120),
  constraint workflow_templates_description_length_check check (char_length(description) <= 1000),
  constraint workflow_templates_escalate_after_hours_range_check check (escalate_after_hours between 1 and 720),
  constraint workflow_templates_stages_shape check (case when jsonb_typeof(stages) = 'array' then jsonb_array_length(stages) between 1 and 10 else false end
and not jsonb_path_exists(stages, '$[*] ? (!(@.routing like_regex "^(SEQUENTIAL|PARALLEL|REVERSE|BIDIRECTIONAL)$"))')
and not jsonb_path_exists(stages, '$[*] ? (!(@.department like_regex "^(OWN|ANY)$"))')
and not jsonb_path_exists(stages, '$[*] ? (!(@.roles.type() == "array" && @.roles.size() >= 1))')
and not jsonb_path_exists(stages, '$[*].roles[*] ? (!(@ like_regex "^(EMPLOYEE|HOD|REGISTRAR|PRINCIPAL|ADMIN)$"))')),
  constraint workflow_templates_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
);
comment on table iaoms.workflow_templates is 'A way that documents go again and again. Each stage has a routing and the roles that sign in it; those of department `OWN` are the author''s
department''s.';
comment on column iaoms.workflow_templates.id is 'The row''s key.';
comment on column iaoms.workflow_templates.institution_id is 'The institution the row belongs to.';
comment on column iaoms.workflow_templates.created_at is 'When the row was written.';
comment on column iaoms.workflow_templates.updated_at is 'When the row last changed.';
comment on column iaoms.workflow_templates.name is 'What it is called.';
comment on column iaoms.workflow_templates.description is 'What it is for.';
comment on column iaoms.workflow_templates.stages is 'Its stages in order: `routing`, `roles`, `department`.';
comment on column iaoms.workflow_templates.escalate_after_hours is 'After how many hours a step is brought before somebody higher.';
comment on column iaoms.workflow_templates.is_active is 'False once no new card goes this way.';
alter table iaoms.workflow_templates enable row level security;
revoke all on table iaoms.workflow_templates from public, anon, authenticated, service_role;

create table if not exists iaoms.approval_cards (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  operation_id uuid not null,
  document_id uuid not null,
  submitter_id uuid not null,
  department_id uuid,
  title text not null,
  routing iaoms.routing not null,
  status iaoms.card_status default 'PENDING' not null,
  priority iaoms.priority default 'NORMAL' not null,
  requires_face boolean default false not null,
  round integer default 1 not null,
  decided_at timestamptz,
  constraint approval_cards_pkey primary key (id),
  constraint approval_cards_institution_id_id_key unique (institution_id, id),
  constraint approval_cards_title_length_check check (char_length(title) between 1 and 200),
  constraint approval_cards_round_range_check check (round >= 1),
  constraint approval_cards_decided_has_moment check (status not in ('APPROVED', 'REJECTED', 'CANCELLED') or decided_at is not null),
  constraint approval_cards_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint approval_cards_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict,
  constraint approval_cards_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint approval_cards_submitter_id_fkey foreign key (institution_id, submitter_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint approval_cards_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict
);
comment on table iaoms.approval_cards is 'A document on its way to those who sign it. Its author, its signers, the head of its department and the office see it; functions alone
move it.';
comment on column iaoms.approval_cards.id is 'The row''s key.';
comment on column iaoms.approval_cards.institution_id is 'The institution the row belongs to.';
comment on column iaoms.approval_cards.created_at is 'When the row was written.';
comment on column iaoms.approval_cards.updated_at is 'When the row last changed.';
comment on column iaoms.approval_cards.operation_id is 'The operation it belongs to.';
comment on column iaoms.approval_cards.document_id is 'What is to be signed.';
comment on column iaoms.approval_cards.submitter_id is 'Who wants it signed.';
comment on column iaoms.approval_cards.department_id is 'The department it speaks for.';
comment on column iaoms.approval_cards.title is 'What it is called.';
comment on column iaoms.approval_cards.routing is 'In which order it goes round.';
comment on column iaoms.approval_cards.status is 'Where it stands.';
comment on column iaoms.approval_cards.priority is 'How much it matters.';
comment on column iaoms.approval_cards.requires_face is 'Does a signature need the signer''s face?';
comment on column iaoms.approval_cards.round is 'How often it was sent: one, and one more whenever it comes back.';
comment on column iaoms.approval_cards.decided_at is 'When it was decided.';
alter table iaoms.approval_cards enable row level security;
revoke all on table iaoms.approval_cards from public, anon, authenticated, service_role;

create unique index if not exists idx_approval_cards_open
  on iaoms.approval_cards (institution_id, document_id) where status in ('PENDING', 'RETURNED');

create index if not exists approval_cards_institution_id_status_created_at_idx
  on iaoms.approval_cards (institution_id, status, created_at desc);

create index if not exists approval_cards_institution_id_created_at_idx
  on iaoms.approval_cards (institution_id, created_at desc);

create index if not exists approval_cards_operation_id_idx
  on iaoms.approval_cards (operation_id);

create index if not exists approval_cards_document_id_idx
  on iaoms.approval_cards (document_id);

create index if not exists approval_cards_submitter_id_idx
  on iaoms.approval_cards (submitter_id);

create index if not exists approval_cards_department_id_idx
  on iaoms.approval_cards (department_id);

create table if not exists iaoms.approval_card_recipients (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  card_id uuid not null,
  recipient_id uuid not null,
  stage integer default 1 not null,
  "position" integer not null,
  status iaoms.step_status default 'WAITING' not null,
  round integer default 1 not null,
  activated_at timestamptz,
  decided_at timestamptz,
  comment text,
  forwarded_from_id uuid,
  constraint approval_card_recipients_pkey primary key (id),
  constraint approval_card_recipients_institution_id_card_id_recipi_3a5c5eae unique (institution_id, card_id, recipient_id),
  constraint approval_card_recipients_institution_id_id_key unique (institution_id, id),
  constraint approval_card_recipients_stage_range_check check (stage between 1 and 10),
  constraint approval_card_recipients_position_range_check check ("position" between 1 and 200),
  constraint approval_card_recipients_round_range_check check (round >= 1),
  constraint approval_card_recipients_comment_length_check check (char_length(comment) <= 2000),
  constraint approval_card_recipients_active_has_moment check (status in ('WAITING', 'SKIPPED') or activated_at is not null),
  constraint approval_card_recipients_decided_has_moment check (status not in ('APPROVED', 'REJECTED', 'FORWARDED') or decided_at is not null),
  constraint approval_card_recipients_forwarded_by_another check (forwarded_from_id <> id),
  constraint approval_card_recipients_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint approval_card_recipients_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint approval_card_recipients_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint approval_card_recipients_forwarded_from_id_fkey foreign key (institution_id, forwarded_from_id) references iaoms.approval_card_recipients (institution_id, id) on delete set null (forwarded_from_id)
);
comment on table iaoms.approval_card_recipients is 'A step of a card: who signs, and when his turn is. Two steps of a stage have different places, but for a step that was given to somebody
else, whose place is taken by his.';
comment on column iaoms.approval_card_recipients.id is 'The row''s key.';
comment on column iaoms.approval_card_recipients.institution_id is 'The institution the row belongs to.';
comment on column iaoms.approval_card_recipients.created_at is 'When the row was written.';
comment on column iaoms.approval_card_recipients.card_id is 'The card.';
comment on column iaoms.approval_card_recipients.recipient_id is 'Who signs.';
comment on column iaoms.approval_card_recipients.stage is 'In which stage.';
comment on column iaoms.approval_card_recipients."position" is 'At which place of the stage.';
comment on column iaoms.approval_card_recipients.status is 'Where the step stands.';
comment on column iaoms.approval_card_recipients.round is 'How often its signer was asked.';
comment on column iaoms.approval_card_recipients.activated_at is 'When his turn came.';
comment on column iaoms.approval_card_recipients.decided_at is 'When he decided.';
comment on column iaoms.approval_card_recipients.comment is 'What he said.';
comment on column iaoms.approval_card_recipients.forwarded_from_id is 'The step that was given to him.';
alter table iaoms.approval_card_recipients enable row level security;
revoke all on table iaoms.approval_card_recipients from public, anon, authenticated, service_role;

create unique index if not exists idx_approval_card_recipients_place
  on iaoms.approval_card_recipients (institution_id, card_id, stage, "position") where status <> 'FORWARDED';

create index if not exists approval_card_recipients_recipient_id_activated_at_idx
  on iaoms.approval_card_recipients (recipient_id, activated_at) where status = 'ACTIVE';

create index if not exists approval_card_recipients_activated_at_idx
  on iaoms.approval_card_recipients (activated_at) where status = 'ACTIVE';

create index if not exists approval_card_recipients_card_id_idx
  on iaoms.approval_card_recipients (card_id);

create index if not exists approval_card_recipients_recipient_id_idx
  on iaoms.approval_card_recipients (recipient_id);

create index if not exists approval_card_recipients_forwarded_from_id_idx
  on iaoms.approval_card_recipients (forwarded_from_id);

create table if not exists iaoms.approvals (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  card_id uuid not null,
  step_id uuid,
  actor_id uuid not null,
  action iaoms.approval_action not null,
  comment text,
  round integer default 1 not null,
  document_version integer default 1 not null,
  ip_address inet,
  constraint approvals_pkey primary key (id),
  constraint approvals_comment_length_check check (char_length(comment) between 1 and 2000),
  constraint approvals_round_range_check check (round >= 1),
  constraint approvals_document_version_range_check check (document_version >= 1),
  constraint approvals_refusals_say_why check (action not in ('REJECTED', 'FORWARDED', 'CANCELLED') or comment is not null),
  constraint approvals_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint approvals_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint approvals_step_id_fkey foreign key (institution_id, step_id) references iaoms.approval_card_recipients (institution_id, id) on delete cascade,
  constraint approvals_actor_id_fkey foreign key (institution_id, actor_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.approvals is 'What was done with a card, by whom, and with which file. Acts are added, and never changed.';
comment on column iaoms.approvals.id is 'The row''s key.';
comment on column iaoms.approvals.institution_id is 'The institution the row belongs to.';
comment on column iaoms.approvals.created_at is 'When the row was written.';
comment on column iaoms.approvals.card_id is 'The card.';
comment on column iaoms.approvals.step_id is 'The step, where it was one.';
comment on column iaoms.approvals.actor_id is 'Who.';
comment on column iaoms.approvals.action is 'What.';
comment on column iaoms.approvals.comment is 'What he said.';
comment on column iaoms.approvals.round is 'In which round of the card.';
comment on column iaoms.approvals.document_version is 'The number of the file that lay before him.';
comment on column iaoms.approvals.ip_address is 'From where.';
alter table iaoms.approvals enable row level security;
revoke all on table iaoms.approvals from public, anon, authenticated, service_role;

create index if not exists approvals_card_id_created_at_idx
  on iaoms.approvals (card_id, created_at);

create index if not exists approvals_institution_id_idx
  on iaoms.approvals (institution_id);

create index if not exists approvals_step_id_idx
  on iaoms.approvals (step_id);

create index if not exists approvals_actor_id_idx
  on iaoms.approvals (actor_id);

create table if not exists iaoms.workflow_instances (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  card_id uuid not null,
  template_id uuid,
  stages jsonb not null,
  current_stage integer default 1 not null,
  status iaoms.workflow_status default 'RUNNING' not null,
  escalate_after_hours integer default 48 not null,
  finished_at timestamptz,
  constraint workflow_instances_pkey primary key (id),
  constraint workflow_instances_institution_id_card_id_key unique (institution_id, card_id),
  constraint workflow_instances_current_stage_range_check check (current_stage between 1 and 10),
  constraint workflow_instances_escalate_after_hours_range_check check (escalate_after_hours between 1 and 720),
  constraint workflow_instances_stage_is_one check (case when jsonb_typeof(stages) = 'array' then current_stage <= jsonb_array_length(stages) else false end),
  constraint workflow_instances_finished_has_moment check ((status = 'RUNNING') = (finished_at is null)),
  constraint workflow_instances_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint workflow_instances_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint workflow_instances_template_id_fkey foreign key (institution_id, template_id) references iaoms.workflow_templates (institution_id, id) on delete set null (template_id)
);
comment on table iaoms.workflow_instances is 'The way of one card, with the stages as they were when it was submitted: a template that changes changes no card that is on its way.';
comment on column iaoms.workflow_instances.id is 'The row''s key.';
comment on column iaoms.workflow_instances.institution_id is 'The institution the row belongs to.';
comment on column iaoms.workflow_instances.created_at is 'When the row was written.';
comment on column iaoms.workflow_instances.updated_at is 'When the row last changed.';
comment on column iaoms.workflow_instances.card_id is 'The card.';
comment on column iaoms.workflow_instances.template_id is 'The template, where it goes by one.';
comment on column iaoms.workflow_instances.stages is 'The stages.';
comment on column iaoms.workflow_instances.current_stage is 'In which stage it is.';
comment on column iaoms.workflow_instances.status is 'Where it stands.';
comment on column iaoms.workflow_instances.escalate_after_hours is 'After how many hours a step is brought before somebody higher.';
comment on column iaoms.workflow_instances.finished_at is 'When it was over.';
alter table iaoms.workflow_instances enable row level security;
revoke all on table iaoms.workflow_instances from public, anon, authenticated, service_role;

create index if not exists workflow_instances_card_id_idx
  on iaoms.workflow_instances (card_id);

create index if not exists workflow_instances_template_id_idx
  on iaoms.workflow_instances (template_id);

create table if not exists iaoms.escalations (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  card_id uuid not null,
  step_id uuid not null,
  escalated_to uuid not null,
  reason iaoms.escalation_reason not null,
  level integer default 1 not null,
  resolved_at timestamptz,
  constraint escalations_pkey primary key (id),
  constraint escalations_institution_id_step_id_level_key unique (institution_id, step_id, level),
  constraint escalations_level_range_check check (level between 1 and 5),
  constraint escalations_settled_later check (resolved_at >= created_at),
  constraint escalations_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint escalations_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint escalations_step_id_fkey foreign key (institution_id, step_id) references iaoms.approval_card_recipients (institution_id, id) on delete cascade,
  constraint escalations_escalated_to_fkey foreign key (institution_id, escalated_to) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.escalations is 'That a step was brought before somebody higher. It is settled when the step is decided.';
comment on column iaoms.escalations.id is 'The row''s key.';
comment on column iaoms.escalations.institution_id is 'The institution the row belongs to.';
comment on column iaoms.escalations.created_at is 'When the row was written.';
comment on column iaoms.escalations.card_id is 'The card.';
comment on column iaoms.escalations.step_id is 'The step that lay.';
comment on column iaoms.escalations.escalated_to is 'Before whom it was brought.';
comment on column iaoms.escalations.reason is 'Why.';
comment on column iaoms.escalations.level is 'How high: first the head of the department, then the principal.';
comment on column iaoms.escalations.resolved_at is 'When it was settled.';
alter table iaoms.escalations enable row level security;
revoke all on table iaoms.escalations from public, anon, authenticated, service_role;

create index if not exists escalations_escalated_to_created_at_idx
  on iaoms.escalations (escalated_to, created_at desc) where resolved_at is null;

create index if not exists escalations_card_id_idx
  on iaoms.escalations (card_id);

create index if not exists escalations_step_id_idx
  on iaoms.escalations (step_id);

create index if not exists escalations_escalated_to_idx
  on iaoms.escalations (escalated_to);

-- 25_notifications_system

create table if not exists iaoms.notification_templates (
  code text not null,
  kind iaoms.notification_kind not null,
  subject text not null,
  body text not null,
  constraint notification_templates_pkey primary key (code),
  constraint notification_templates_code_pattern_check check (code ~ '^[a-z_]{2,60}$'),
  constraint notification_templates_subject_length_check check (char_length(subject) between 1 and 160),
  constraint notification_templates_body_length_check check (char_length(body) between 1 and 1000),
  constraint notification_templates_speak check (btrim(body) <> '')
);
comment on table iaoms.notification_templates is 'The words of a notification. They belong to the schema; `{title}` and `{name}` are filled in.';
comment on column iaoms.notification_templates.code is 'What functions call it.';
comment on column iaoms.notification_templates.kind is 'Why it is sent.';
comment on column iaoms.notification_templates.subject is 'Its first line.';
comment on column iaoms.notification_templates.body is 'What it says.';
alter table iaoms.notification_templates enable row level security;
revoke all on table iaoms.notification_templates from public, anon, authenticated, service_role;

create table if not exists iaoms.notifications (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  recipient_id uuid not null,
  kind iaoms.notification_kind not null,
  title text not null,
  body text not null,
  operation_id uuid,
  priority iaoms.priority default 'NORMAL' not null,
  read_at timestamptz,
  dispatched_at timestamptz,
  constraint notifications_pkey primary key (id),
  constraint notifications_institution_id_id_key unique (institution_id, id),
  constraint notifications_title_length_check check (char_length(title) between 1 and 400),
  constraint notifications_body_length_check check (char_length(body) between 1 and 2000),
  constraint notifications_read_later check (read_at >= created_at),
  constraint notifications_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notifications_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint notifications_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.notifications is 'Something somebody was told.';
comment on column iaoms.notifications.id is 'The row''s key.';
comment on column iaoms.notifications.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notifications.created_at is 'When the row was written.';
comment on column iaoms.notifications.recipient_id is 'Who was told.';
comment on column iaoms.notifications.kind is 'Why.';
comment on column iaoms.notifications.title is 'In a line.';
comment on column iaoms.notifications.body is 'In full.';
comment on column iaoms.notifications.operation_id is 'The operation it is about.';
comment on column iaoms.notifications.priority is 'How much it matters.';
comment on column iaoms.notifications.read_at is 'When he read it.';
comment on column iaoms.notifications.dispatched_at is 'When it was handed to the queue, for every way that he wants.';
alter table iaoms.notifications enable row level security;
revoke all on table iaoms.notifications from public, anon, authenticated, service_role;

create index if not exists notifications_recipient_id_created_at_idx
  on iaoms.notifications (recipient_id, created_at desc);

create index if not exists idx_notifications_unread
  on iaoms.notifications (recipient_id, created_at desc) where read_at is null;

create index if not exists idx_notifications_to_go_out
  on iaoms.notifications (created_at) where dispatched_at is null;

create index if not exists notifications_created_at_idx
  on iaoms.notifications (created_at);

create index if not exists notifications_operation_id_idx
  on iaoms.notifications (operation_id);

create table if not exists iaoms.notification_subscriptions (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  recipient_id uuid not null,
  kind iaoms.notification_kind not null,
  channel iaoms.delivery_channel not null,
  is_wanted boolean default true not null,
  constraint notification_subscriptions_pkey primary key (id),
  constraint notification_subscriptions_institution_id_recipient_id_809ff8ac unique (institution_id, recipient_id, kind, channel),
  constraint notification_subscriptions_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notification_subscriptions_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.notification_subscriptions is 'How somebody wants to hear of a kind of thing. Who says nothing is written an e-mail, and shown what is urgent on his telephone.';
comment on column iaoms.notification_subscriptions.id is 'The row''s key.';
comment on column iaoms.notification_subscriptions.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notification_subscriptions.created_at is 'When the row was written.';
comment on column iaoms.notification_subscriptions.updated_at is 'When the row last changed.';
comment on column iaoms.notification_subscriptions.recipient_id is 'Who.';
comment on column iaoms.notification_subscriptions.kind is 'Told why.';
comment on column iaoms.notification_subscriptions.channel is 'How.';
comment on column iaoms.notification_subscriptions.is_wanted is 'False when he would rather not.';
alter table iaoms.notification_subscriptions enable row level security;
revoke all on table iaoms.notification_subscriptions from public, anon, authenticated, service_role;

create index if not exists notification_subscriptions_recipient_id_idx
  on iaoms.notification_subscriptions (recipient_id);

create table if not exists iaoms.notification_queue (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  notification_id uuid not null,
  recipient_id uuid not null,
  channel iaoms.delivery_channel not null,
  priority integer default 0 not null,
  run_after timestamptz default now() not null,
  state iaoms.queue_state default 'READY' not null,
  attempts integer default 0 not null,
  claimed_at timestamptz,
  locked_until timestamptz,
  lease uuid,
  last_error text,
  finished_at timestamptz,
  constraint notification_queue_pkey primary key (id),
  constraint notification_queue_priority_range_check check (priority between 0 and 9),
  constraint notification_queue_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notification_queue_notification_id_fkey foreign key (institution_id, notification_id) references iaoms.notifications (institution_id, id) on delete cascade,
  constraint notification_queue_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.notification_queue is 'A notification on its way out of the house, by one channel. Workers take it, try again, give up; the person it is for sees how it goes.';
comment on column iaoms.notification_queue.id is 'The row''s key.';
comment on column iaoms.notification_queue.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notification_queue.created_at is 'When the row was written.';
comment on column iaoms.notification_queue.notification_id is 'What is told.';
comment on column iaoms.notification_queue.recipient_id is 'To whom.';
comment on column iaoms.notification_queue.channel is 'How.';
comment on column iaoms.notification_queue.priority is 'The higher, the sooner.';
comment on column iaoms.notification_queue.run_after is 'Not before this: what can wait does so until its owner''s quiet hours are over.';
comment on column iaoms.notification_queue.state is 'What it is up to.';
comment on column iaoms.notification_queue.attempts is 'How often it was claimed.';
comment on column iaoms.notification_queue.claimed_at is 'When it was claimed the last time.';
comment on column iaoms.notification_queue.locked_until is 'Until when whoever claimed it has it to himself.';
comment on column iaoms.notification_queue.lease is 'Whoever claimed it shows this when it is done.';
comment on column iaoms.notification_queue.last_error is 'What went wrong the last time.';
comment on column iaoms.notification_queue.finished_at is 'When it was done, or given up.';
alter table iaoms.notification_queue enable row level security;
revoke all on table iaoms.notification_queue from public, anon, authenticated, service_role;

create index if not exists notification_queue_institution_id_channel_created_at_idx
  on iaoms.notification_queue (institution_id, channel, created_at desc);

create index if not exists notification_queue_ready_idx
  on iaoms.notification_queue (institution_id, priority desc, run_after) where state = 'READY';

create index if not exists notification_queue_running_idx
  on iaoms.notification_queue (institution_id, locked_until) where state = 'RUNNING';

create index if not exists notification_queue_done_idx
  on iaoms.notification_queue (finished_at) where state = 'DONE';

create index if not exists notification_queue_served_idx
  on iaoms.notification_queue (institution_id, claimed_at);

create index if not exists notification_queue_notification_id_idx
  on iaoms.notification_queue (notification_id);

create index if not exists notification_queue_recipient_id_idx
  on iaoms.notification_queue (recipient_id);

-- 26_meetings_calendar

create table if not exists iaoms.meetings (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  operation_id uuid not null,
  organizer_id uuid not null,
  title text not null,
  agenda text,
  starts_at timestamptz not null,
  duration_minutes integer default 60 not null,
  location text,
  meeting_url iaoms_private.url,
  status iaoms.meeting_status default 'SCHEDULED' not null,
  google_event_id text,
  google_synced_at timestamptz,
  constraint meetings_pkey primary key (id),
  constraint meetings_institution_id_id_key unique (institution_id, id),
  constraint meetings_title_length_check check (char_length(title) between 1 and 200),
  constraint meetings_agenda_length_check check (char_length(agenda) <= 4000),
  constraint meetings_duration_minutes_range_check check (duration_minutes between 5 and 720),
  constraint meetings_location_length_check check (char_length(location) between 1 and 200),
  constraint meetings_google_event_id_length_check check (char_length(google_event_id) between 1 and 255),
  constraint meetings_are_somewhere check (location is not null or meeting_url is not null),
  constraint meetings_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint meetings_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict,
  constraint meetings_organizer_id_fkey foreign key (institution_id, organizer_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.meetings is 'A meeting. Whoever called it and whoever is asked to it see it.';
comment on column iaoms.meetings.id is 'The row''s key.';
comment on column iaoms.meetings.institution_id is 'The institution the row belongs to.';
comment on column iaoms.meetings.created_at is 'When the row was written.';
comment on column iaoms.meetings.updated_at is 'When the row last changed.';
comment on column iaoms.meetings.operation_id is 'The operation it belongs to.';
comment on column iaoms.meetings.organizer_id is 'Who called it.';
comment on column iaoms.meetings.title is 'What it is about.';
comment on column iaoms.meetings.agenda is 'What is to be settled.';
comment on column iaoms.meetings.starts_at is 'From when.';
comment on column iaoms.meetings.duration_minutes is 'How long, in minutes.';
comment on column iaoms.meetings.location is 'In which room.';
comment on column iaoms.meetings.meeting_url is 'Under which address.';
comment on column iaoms.meetings.status is 'Where it stands.';
comment on column iaoms.meetings.google_event_id is 'What Google''s calendar calls it.';
comment on column iaoms.meetings.google_synced_at is 'When it was last told there.';
alter table iaoms.meetings enable row level security;
revoke all on table iaoms.meetings from public, anon, authenticated, service_role;

create index if not exists meetings_institution_id_starts_at_idx
  on iaoms.meetings (institution_id, starts_at);

create index if not exists meetings_organizer_id_starts_at_idx
  on iaoms.meetings (organizer_id, starts_at);

create index if not exists meetings_operation_id_idx
  on iaoms.meetings (operation_id);

create table if not exists iaoms.meeting_participants (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  meeting_id uuid not null,
  recipient_id uuid not null,
  is_optional boolean default false not null,
  response iaoms.attendance default 'INVITED' not null,
  responded_at timestamptz,
  constraint meeting_participants_pkey primary key (id),
  constraint meeting_participants_institution_id_meeting_id_recipient_id_key unique (institution_id, meeting_id, recipient_id),
  constraint meeting_participants_answer_has_moment check ((response = 'INVITED') = (responded_at is null)),
  constraint meeting_participants_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint meeting_participants_meeting_id_fkey foreign key (institution_id, meeting_id) references iaoms.meetings (institution_id, id) on delete cascade,
  constraint meeting_participants_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.meeting_participants is 'That somebody is asked to a meeting.';
comment on column iaoms.meeting_participants.id is 'The row''s key.';
comment on column iaoms.meeting_participants.institution_id is 'The institution the row belongs to.';
comment on column iaoms.meeting_participants.created_at is 'When the row was written.';
comment on column iaoms.meeting_participants.meeting_id is 'The meeting.';
comment on column iaoms.meeting_participants.recipient_id is 'Who.';
comment on column iaoms.meeting_participants.is_optional is 'May it begin without him?';
comment on column iaoms.meeting_participants.response is 'What he says.';
comment on column iaoms.meeting_participants.responded_at is 'When he said it.';
alter table iaoms.meeting_participants enable row level security;
revoke all on table iaoms.meeting_participants from public, anon, authenticated, service_role;

create index if not exists meeting_participants_meeting_id_idx
  on iaoms.meeting_participants (meeting_id);

create index if not exists meeting_participants_recipient_id_idx
  on iaoms.meeting_participants (recipient_id);

create table if not exists iaoms.live_meeting_requests (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  requester_id uuid not null,
  target_id uuid not null,
  card_id uuid,
  urgency iaoms.urgency default 'URGENT' not null,
  reason text not null,
  status iaoms.live_request_status default 'PENDING' not null,
  expires_at timestamptz not null,
  responded_at timestamptz,
  meeting_id uuid,
  constraint live_meeting_requests_pkey primary key (id),
  constraint live_meeting_requests_reason_length_check check (char_length(reason) between 3 and 500),
  constraint live_meeting_requests_of_two check (requester_id <> target_id),
  constraint live_meeting_requests_accepted_meet check (status <> 'ACCEPTED' or meeting_id is not null),
  constraint live_meeting_requests_answer_has_moment check (status = 'PENDING' or responded_at is not null),
  constraint live_meeting_requests_expire_later check (expires_at > created_at),
  constraint live_meeting_requests_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint live_meeting_requests_requester_id_fkey foreign key (institution_id, requester_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint live_meeting_requests_target_id_fkey foreign key (institution_id, target_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint live_meeting_requests_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint live_meeting_requests_meeting_id_fkey foreign key (institution_id, meeting_id) references iaoms.meetings (institution_id, id) on delete cascade
);
comment on table iaoms.live_meeting_requests is 'That somebody is needed at once. It holds for as long as its urgency says; whoever accepts it meets whoever asked, now.';
comment on column iaoms.live_meeting_requests.id is 'The row''s key.';
comment on column iaoms.live_meeting_requests.institution_id is 'The institution the row belongs to.';
comment on column iaoms.live_meeting_requests.created_at is 'When the row was written.';
comment on column iaoms.live_meeting_requests.requester_id is 'Who asks.';
comment on column iaoms.live_meeting_requests.target_id is 'Who is needed.';
comment on column iaoms.live_meeting_requests.card_id is 'The card it is about, if it is about one.';
comment on column iaoms.live_meeting_requests.urgency is 'How soon.';
comment on column iaoms.live_meeting_requests.reason is 'What for.';
comment on column iaoms.live_meeting_requests.status is 'Where it stands.';
comment on column iaoms.live_meeting_requests.expires_at is 'Until when an answer is any use.';
comment on column iaoms.live_meeting_requests.responded_at is 'When it was over.';
comment on column iaoms.live_meeting_requests.meeting_id is 'The meeting that came of it.';
alter table iaoms.live_meeting_requests enable row level security;
revoke all on table iaoms.live_meeting_requests from public, anon, authenticated, service_role;

create unique index if not exists idx_live_meeting_requests_open
  on iaoms.live_meeting_requests (institution_id, requester_id, target_id) where status = 'PENDING';

create index if not exists live_meeting_requests_expires_at_idx
  on iaoms.live_meeting_requests (expires_at) where status = 'PENDING';

create index if not exists live_meeting_requests_institution_id_idx
  on iaoms.live_meeting_requests (institution_id);

create index if not exists live_meeting_requests_requester_id_idx
  on iaoms.live_meeting_requests (requester_id);

create index if not exists live_meeting_requests_target_id_idx
  on iaoms.live_meeting_requests (target_id);

create index if not exists live_meeting_requests_card_id_idx
  on iaoms.live_meeting_requests (card_id);

create index if not exists live_meeting_requests_meeting_id_idx
  on iaoms.live_meeting_requests (meeting_id);

create table if not exists iaoms.calendar_events (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  department_id uuid,
  operation_id uuid,
  title text not null,
  description text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  is_all_day boolean default false not null,
  visibility iaoms.event_visibility default 'PRIVATE' not null,
  location text,
  google_event_id text,
  google_calendar_id text,
  google_synced_at timestamptz,
  constraint calendar_events_pkey primary key (id),
  constraint calendar_events_institution_id_id_key unique (institution_id, id),
  constraint calendar_events_title_length_check check (char_length(title) between 1 and 200),
  constraint calendar_events_description_length_check check (char_length(description) <= 4000),
  constraint calendar_events_location_length_check check (char_length(location) between 1 and 200),
  constraint calendar_events_google_event_id_length_check check (char_length(google_event_id) between 1 and 255),
  constraint calendar_events_google_calendar_id_length_check check (char_length(google_calendar_id) between 1 and 255),
  constraint calendar_events_end_after_start check (ends_at > starts_at),
  constraint calendar_events_department_has_one check (visibility <> 'DEPARTMENT' or department_id is not null),
  constraint calendar_events_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint calendar_events_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint calendar_events_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict,
  constraint calendar_events_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.calendar_events is 'Something in somebody''s calendar.';
comment on column iaoms.calendar_events.id is 'The row''s key.';
comment on column iaoms.calendar_events.institution_id is 'The institution the row belongs to.';
comment on column iaoms.calendar_events.created_at is 'When the row was written.';
comment on column iaoms.calendar_events.updated_at is 'When the row last changed.';
comment on column iaoms.calendar_events.owner_id is 'Whose it is.';
comment on column iaoms.calendar_events.department_id is 'The department that sees it.';
comment on column iaoms.calendar_events.operation_id is 'The operation it belongs to, if to one.';
comment on column iaoms.calendar_events.title is 'What it is called.';
comment on column iaoms.calendar_events.description is 'What it is about.';
comment on column iaoms.calendar_events.starts_at is 'From when.';
comment on column iaoms.calendar_events.ends_at is 'Until when.';
comment on column iaoms.calendar_events.is_all_day is 'Does it take the whole day?';
comment on column iaoms.calendar_events.visibility is 'Who sees it.';
comment on column iaoms.calendar_events.location is 'Where.';
comment on column iaoms.calendar_events.google_event_id is 'What Google calls it.';
comment on column iaoms.calendar_events.google_calendar_id is 'In which of his calendars there.';
comment on column iaoms.calendar_events.google_synced_at is 'When the two last agreed.';
alter table iaoms.calendar_events enable row level security;
revoke all on table iaoms.calendar_events from public, anon, authenticated, service_role;

create index if not exists calendar_events_institution_id_starts_at_idx
  on iaoms.calendar_events (institution_id, starts_at);

create index if not exists calendar_events_owner_id_starts_at_idx
  on iaoms.calendar_events (owner_id, starts_at);

create unique index if not exists idx_calendar_events_google
  on iaoms.calendar_events (institution_id, google_event_id) where google_event_id is not null;

create index if not exists calendar_events_department_id_idx
  on iaoms.calendar_events (department_id);

create index if not exists calendar_events_operation_id_idx
  on iaoms.calendar_events (operation_id);

create table if not exists iaoms.calendar_event_attendees (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  event_id uuid not null,
  recipient_id uuid not null,
  response iaoms.attendance default 'INVITED' not null,
  responded_at timestamptz,
  constraint calendar_event_attendees_pkey primary key (id),
  constraint calendar_event_attendees_institution_id_event_id_recip_b8c03955 unique (institution_id, event_id, recipient_id),
  constraint calendar_event_attendees_answer_has_moment check ((response = 'INVITED') = (responded_at is null)),
  constraint calendar_event_attendees_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint calendar_event_attendees_event_id_fkey foreign key (institution_id, event_id) references iaoms.calendar_events (institution_id, id) on delete cascade,
  constraint calendar_event_attendees_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.calendar_event_attendees is 'That somebody is asked to a day in somebody''s calendar.';
comment on column iaoms.calendar_event_attendees.id is 'The row''s key.';
comment on column iaoms.calendar_event_attendees.institution_id is 'The institution the row belongs to.';
comment on column iaoms.calendar_event_attendees.created_at is 'When the row was written.';
comment on column iaoms.calendar_event_attendees.event_id is 'The day.';
comment on column iaoms.calendar_event_attendees.recipient_id is 'Who.';
comment on column iaoms.calendar_event_attendees.response is 'What he says.';
comment on column iaoms.calendar_event_attendees.responded_at is 'When he said it.';
alter table iaoms.calendar_event_attendees enable row level security;
revoke all on table iaoms.calendar_event_attendees from public, anon, authenticated, service_role;

create index if not exists calendar_event_attendees_event_id_idx
  on iaoms.calendar_event_attendees (event_id);

create index if not exists calendar_event_attendees_recipient_id_idx
  on iaoms.calendar_event_attendees (recipient_id);

-- 27_channels_messages

create table if not exists iaoms.channels (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  kind iaoms.channel_kind default 'GROUP' not null,
  department_id uuid,
  operation_id uuid,
  created_by uuid not null,
  is_archived boolean default false not null,
  last_message_at timestamptz default now() not null,
  constraint channels_pkey primary key (id),
  constraint channels_institution_id_id_key unique (institution_id, id),
  constraint channels_name_length_check check (char_length(name) between 1 and 120),
  constraint channels_department_has_one check (kind <> 'DEPARTMENT' or department_id is not null),
  constraint channels_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint channels_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict,
  constraint channels_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade,
  constraint channels_created_by_fkey foreign key (institution_id, created_by) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.channels is 'A channel. Those who are in it see it, and nobody else.';
comment on column iaoms.channels.id is 'The row''s key.';
comment on column iaoms.channels.institution_id is 'The institution the row belongs to.';
comment on column iaoms.channels.created_at is 'When the row was written.';
comment on column iaoms.channels.updated_at is 'When the row last changed.';
comment on column iaoms.channels.name is 'What it is called.';
comment on column iaoms.channels.kind is 'Whose it is.';
comment on column iaoms.channels.department_id is 'The department, where it is one''s.';
comment on column iaoms.channels.operation_id is 'The operation it talks about, if about one.';
comment on column iaoms.channels.created_by is 'Who opened it.';
comment on column iaoms.channels.is_archived is 'True when nothing more is said in it.';
comment on column iaoms.channels.last_message_at is 'When something was last said.';
alter table iaoms.channels enable row level security;
revoke all on table iaoms.channels from public, anon, authenticated, service_role;

create unique index if not exists idx_channels_department
  on iaoms.channels (institution_id, department_id) where kind = 'DEPARTMENT' and not is_archived;

create index if not exists channels_institution_id_last_message_at_idx
  on iaoms.channels (institution_id, last_message_at desc);

create index if not exists channels_department_id_idx
  on iaoms.channels (department_id);

create index if not exists channels_operation_id_idx
  on iaoms.channels (operation_id);

create index if not exists channels_created_by_idx
  on iaoms.channels (created_by);

create table if not exists iaoms.channel_members (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  channel_id uuid not null,
  recipient_id uuid not null,
  is_moderator boolean default false not null,
  is_muted boolean default false not null,
  joined_at timestamptz default now() not null,
  constraint channel_members_pkey primary key (id),
  constraint channel_members_institution_id_channel_id_recipient_id_key unique (institution_id, channel_id, recipient_id),
  constraint channel_members_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint channel_members_channel_id_fkey foreign key (institution_id, channel_id) references iaoms.channels (institution_id, id) on delete cascade,
  constraint channel_members_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.channel_members is 'That somebody is in a channel.';
comment on column iaoms.channel_members.id is 'The row''s key.';
comment on column iaoms.channel_members.institution_id is 'The institution the row belongs to.';
comment on column iaoms.channel_members.channel_id is 'The channel.';
comment on column iaoms.channel_members.recipient_id is 'Who.';
comment on column iaoms.channel_members.is_moderator is 'May he ask others in?';
comment on column iaoms.channel_members.is_muted is 'True when he would rather not be disturbed.';
comment on column iaoms.channel_members.joined_at is 'When he came.';
alter table iaoms.channel_members enable row level security;
revoke all on table iaoms.channel_members from public, anon, authenticated, service_role;

create index if not exists channel_members_channel_id_idx
  on iaoms.channel_members (channel_id);

create index if not exists channel_members_recipient_id_idx
  on iaoms.channel_members (recipient_id);

create table if not exists iaoms.messages (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  channel_id uuid not null,
  author_id uuid not null,
  body text,
  reply_to uuid,
  edited_at timestamptz,
  retracted_at timestamptz,
  constraint messages_pkey primary key (id),
  constraint messages_institution_id_id_key unique (institution_id, id),
  constraint messages_body_length_check check (char_length(body) between 1 and 4000),
  constraint messages_retracted_say_nothing check ((retracted_at is null) = (body is not null)),
  constraint messages_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint messages_channel_id_fkey foreign key (institution_id, channel_id) references iaoms.channels (institution_id, id) on delete cascade,
  constraint messages_author_id_fkey foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint messages_reply_to_fkey foreign key (institution_id, reply_to) references iaoms.messages (institution_id, id) on delete cascade
);
comment on table iaoms.messages is 'Something that was said. Its author may say it better, or take it back; that it was there stays.';
comment on column iaoms.messages.id is 'The row''s key.';
comment on column iaoms.messages.institution_id is 'The institution the row belongs to.';
comment on column iaoms.messages.created_at is 'When the row was written.';
comment on column iaoms.messages.channel_id is 'The channel.';
comment on column iaoms.messages.author_id is 'Who said it.';
comment on column iaoms.messages.body is 'What; absent when it was taken back.';
comment on column iaoms.messages.reply_to is 'What it answers.';
comment on column iaoms.messages.edited_at is 'When it was said better.';
comment on column iaoms.messages.retracted_at is 'When it was taken back.';
alter table iaoms.messages enable row level security;
revoke all on table iaoms.messages from public, anon, authenticated, service_role;

create index if not exists messages_channel_id_created_at_idx
  on iaoms.messages (channel_id, created_at desc);

create index if not exists messages_author_id_idx
  on iaoms.messages (author_id);

create index if not exists messages_reply_to_idx
  on iaoms.messages (reply_to);

create table if not exists iaoms.message_read_receipts (
  institution_id uuid not null,
  message_id uuid not null,
  recipient_id uuid not null,
  read_at timestamptz default now() not null,
  constraint message_read_receipts_pkey primary key (message_id, recipient_id),
  constraint message_read_receipts_not_before check (read_at > timestamptz '2000-01-01 00:00Z'),
  constraint message_read_receipts_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint message_read_receipts_message_id_fkey foreign key (institution_id, message_id) references iaoms.messages (institution_id, id) on delete cascade,
  constraint message_read_receipts_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.message_read_receipts is 'That somebody has read something.';
comment on column iaoms.message_read_receipts.institution_id is 'The institution.';
comment on column iaoms.message_read_receipts.message_id is 'What.';
comment on column iaoms.message_read_receipts.recipient_id is 'Who.';
comment on column iaoms.message_read_receipts.read_at is 'When.';
alter table iaoms.message_read_receipts enable row level security;
revoke all on table iaoms.message_read_receipts from public, anon, authenticated, service_role;

create index if not exists message_read_receipts_recipient_id_read_at_idx
  on iaoms.message_read_receipts (recipient_id, read_at desc);

create index if not exists message_read_receipts_institution_id_idx
  on iaoms.message_read_receipts (institution_id);

-- 28_comments_signatures_audit

create table if not exists iaoms.comments (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  author_id uuid not null,
  document_id uuid not null,
  card_id uuid,
  parent_id uuid,
  body text not null,
  constraint comments_pkey primary key (id),
  constraint comments_institution_id_id_key unique (institution_id, id),
  constraint comments_body_length_check check (char_length(body) between 1 and 4000),
  constraint comments_answer_another check (parent_id <> id),
  constraint comments_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint comments_author_id_fkey foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint comments_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint comments_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint comments_parent_id_fkey foreign key (institution_id, parent_id) references iaoms.comments (institution_id, id) on delete cascade
);
comment on table iaoms.comments is 'Something that was said about a document, maybe on its way by a card. Who sees the document sees it.';
comment on column iaoms.comments.id is 'The row''s key.';
comment on column iaoms.comments.institution_id is 'The institution the row belongs to.';
comment on column iaoms.comments.created_at is 'When the row was written.';
comment on column iaoms.comments.updated_at is 'When the row last changed.';
comment on column iaoms.comments.author_id is 'Who said it.';
comment on column iaoms.comments.document_id is 'The document it is about.';
comment on column iaoms.comments.card_id is 'The card on which it was said.';
comment on column iaoms.comments.parent_id is 'What it answers.';
comment on column iaoms.comments.body is 'What was said.';
alter table iaoms.comments enable row level security;
revoke all on table iaoms.comments from public, anon, authenticated, service_role;

create index if not exists comments_document_id_created_at_idx
  on iaoms.comments (document_id, created_at);

create index if not exists comments_author_id_idx
  on iaoms.comments (author_id);

create index if not exists comments_card_id_idx
  on iaoms.comments (card_id);

create index if not exists comments_parent_id_idx
  on iaoms.comments (parent_id);

create table if not exists iaoms.signatures (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  document_id uuid not null,
  card_id uuid,
  signer_id uuid not null,
  kind iaoms.signature_kind default 'CLICK' not null,
  document_version integer not null,
  file_hash iaoms.sha256 not null,
  image_url iaoms_private.url,
  ip_address inet,
  user_agent text,
  signed_at timestamptz default now() not null,
  constraint signatures_pkey primary key (id),
  constraint signatures_institution_id_document_id_signer_id_docume_cfdbba67 unique (institution_id, document_id, signer_id, document_version),
  constraint signatures_institution_id_id_key unique (institution_id, id),
  constraint signatures_document_version_range_check check (document_version >= 1),
  constraint signatures_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint signatures_drawn_have_a_picture check ((kind = 'DRAWN') = (image_url is not null)),
  constraint signatures_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint signatures_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint signatures_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint signatures_signer_id_fkey foreign key (institution_id, signer_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.signatures is 'A signature: who, which file by its hash, and how. It is added when somebody signs, and nothing changes it: whoever holds the file can tell
that it was this one.';
comment on column iaoms.signatures.id is 'The row''s key.';
comment on column iaoms.signatures.institution_id is 'The institution the row belongs to.';
comment on column iaoms.signatures.document_id is 'The document.';
comment on column iaoms.signatures.card_id is 'The card, where one was signed.';
comment on column iaoms.signatures.signer_id is 'Who.';
comment on column iaoms.signatures.kind is 'How.';
comment on column iaoms.signatures.document_version is 'The number of the file.';
comment on column iaoms.signatures.file_hash is 'The hash of the file.';
comment on column iaoms.signatures.image_url is 'The picture of his hand.';
comment on column iaoms.signatures.ip_address is 'From where.';
comment on column iaoms.signatures.user_agent is 'With what.';
comment on column iaoms.signatures.signed_at is 'When.';
alter table iaoms.signatures enable row level security;
revoke all on table iaoms.signatures from public, anon, authenticated, service_role;

create index if not exists signatures_document_id_idx
  on iaoms.signatures (document_id);

create index if not exists signatures_card_id_idx
  on iaoms.signatures (card_id);

create index if not exists signatures_signer_id_idx
  on iaoms.signatures (signer_id);

create table if not exists iaoms.signature_requests (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  document_id uuid not null,
  requester_id uuid not null,
  signer_id uuid not null,
  message text,
  status iaoms.signature_request_status default 'PENDING' not null,
  expires_at timestamptz not null,
  responded_at timestamptz,
  signature_id uuid,
  constraint signature_requests_pkey primary key (id),
  constraint signature_requests_message_length_check check (char_length(message) <= 500),
  constraint signature_requests_of_two check (requester_id <> signer_id),
  constraint signature_requests_signed_has_signature check (status <> 'SIGNED' or signature_id is not null),
  constraint signature_requests_answer_has_moment check (status = 'PENDING' or responded_at is not null),
  constraint signature_requests_expire_later check (expires_at > created_at),
  constraint signature_requests_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint signature_requests_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint signature_requests_requester_id_fkey foreign key (institution_id, requester_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint signature_requests_signer_id_fkey foreign key (institution_id, signer_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint signature_requests_signature_id_fkey foreign key (institution_id, signature_id) references iaoms.signatures (institution_id, id) on delete cascade
);
comment on table iaoms.signature_requests is 'That somebody''s signature is wanted on a document, beside its card.';
comment on column iaoms.signature_requests.id is 'The row''s key.';
comment on column iaoms.signature_requests.institution_id is 'The institution the row belongs to.';
comment on column iaoms.signature_requests.created_at is 'When the row was written.';
comment on column iaoms.signature_requests.document_id is 'The document.';
comment on column iaoms.signature_requests.requester_id is 'Who wants it signed.';
comment on column iaoms.signature_requests.signer_id is 'Who is to sign.';
comment on column iaoms.signature_requests.message is 'What he is told.';
comment on column iaoms.signature_requests.status is 'Where it stands.';
comment on column iaoms.signature_requests.expires_at is 'Until when.';
comment on column iaoms.signature_requests.responded_at is 'When it was over.';
comment on column iaoms.signature_requests.signature_id is 'The signature that came of it.';
alter table iaoms.signature_requests enable row level security;
revoke all on table iaoms.signature_requests from public, anon, authenticated, service_role;

create unique index if not exists idx_signature_requests_open
  on iaoms.signature_requests (institution_id, document_id, signer_id) where status = 'PENDING';

create index if not exists signature_requests_expires_at_idx
  on iaoms.signature_requests (expires_at) where status = 'PENDING';

create index if not exists signature_requests_institution_id_idx
  on iaoms.signature_requests (institution_id);

create index if not exists signature_requests_document_id_idx
  on iaoms.signature_requests (document_id);

create index if not exists signature_requests_requester_id_idx
  on iaoms.signature_requests (requester_id);

create index if not exists signature_requests_signer_id_idx
  on iaoms.signature_requests (signer_id);

create index if not exists signature_requests_signature_id_idx
  on iaoms.signature_requests (signature_id);

create table if not exists iaoms.audit_logs (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  actor_id uuid,
  action_type text not null,
  resource_accessed text not null,
  row_id uuid,
  old_values jsonb,
  new_values jsonb,
  ip_address inet,
  user_agent text,
  at timestamptz default now() not null,
  constraint audit_logs_pkey primary key (id, at),
  constraint audit_logs_action_type_length_check check (char_length(action_type) between 1 and 40),
  constraint audit_logs_resource_accessed_length_check check (char_length(resource_accessed) between 1 and 200),
  constraint audit_logs_user_agent_length_check check (char_length(user_agent) <= 1000),
  constraint audit_logs_values_are_rows check (coalesce(jsonb_typeof(old_values), 'object') = 'object' and coalesce(jsonb_typeof(new_values), 'object') = 'object'),
  constraint audit_logs_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
) partition by range (at);
comment on table iaoms.audit_logs is 'Who did what to which row, and what was there before and after. Triggers write it, nothing changes it, and a month goes as a whole after
seven years. The actor is a plain key: the record outlives the account, and what a schedule did has none.';
comment on column iaoms.audit_logs.id is 'The row''s key.';
comment on column iaoms.audit_logs.institution_id is 'The institution the row belongs to.';
comment on column iaoms.audit_logs.actor_id is 'Who; absent when nobody was signed in.';
comment on column iaoms.audit_logs.action_type is 'INSERT, UPDATE or DELETE.';
comment on column iaoms.audit_logs.resource_accessed is 'To which table.';
comment on column iaoms.audit_logs.row_id is 'To which row, where values are kept.';
comment on column iaoms.audit_logs.old_values is 'What changed, as it was before.';
comment on column iaoms.audit_logs.new_values is 'What changed, as it is now.';
comment on column iaoms.audit_logs.ip_address is 'From where.';
comment on column iaoms.audit_logs.user_agent is 'With what.';
comment on column iaoms.audit_logs.at is 'When.';
alter table iaoms.audit_logs enable row level security;
revoke all on table iaoms.audit_logs from public, anon, authenticated, service_role;

create index if not exists audit_logs_institution_id_at_idx
  on iaoms.audit_logs (institution_id, at desc);

create index if not exists audit_logs_actor_id_at_idx
  on iaoms.audit_logs (actor_id, at desc);

create index if not exists audit_logs_row_id_at_idx
  on iaoms.audit_logs (row_id, at desc);

create table if not exists iaoms.audit_logs_default partition of iaoms.audit_logs default;
alter table iaoms.audit_logs_default enable row level security;
revoke all on table iaoms.audit_logs_default from public, anon, authenticated, service_role;

-- 29_analytics_dashboard

create table if not exists iaoms.dashboard_widgets (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  kind iaoms.widget_kind not null,
  grid_column integer default 1 not null,
  grid_row integer default 1 not null,
  width integer default 4 not null,
  height integer default 2 not null,
  is_visible boolean default true not null,
  settings jsonb default '{}' not null,
  constraint dashboard_widgets_pkey primary key (id),
  constraint dashboard_widgets_institution_id_owner_id_kind_key unique (institution_id, owner_id, kind),
  constraint dashboard_widgets_grid_column_range_check check (grid_column >= 1),
  constraint dashboard_widgets_grid_row_range_check check (grid_row between 1 and 100),
  constraint dashboard_widgets_width_range_check check (width >= 1),
  constraint dashboard_widgets_height_range_check check (height between 1 and 12),
  constraint dashboard_widgets_fit check (grid_column + width <= 13),
  constraint dashboard_widgets_settings_shape check (jsonb_typeof(settings) = 'object'),
  constraint dashboard_widgets_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint dashboard_widgets_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.dashboard_widgets is 'A part of somebody''s dashboard.';
comment on column iaoms.dashboard_widgets.id is 'The row''s key.';
comment on column iaoms.dashboard_widgets.institution_id is 'The institution the row belongs to.';
comment on column iaoms.dashboard_widgets.created_at is 'When the row was written.';
comment on column iaoms.dashboard_widgets.updated_at is 'When the row last changed.';
comment on column iaoms.dashboard_widgets.owner_id is 'Whose.';
comment on column iaoms.dashboard_widgets.kind is 'What it shows.';
comment on column iaoms.dashboard_widgets.grid_column is 'At which of twelve columns it begins.';
comment on column iaoms.dashboard_widgets.grid_row is 'In which row it begins.';
comment on column iaoms.dashboard_widgets.width is 'How many columns it takes.';
comment on column iaoms.dashboard_widgets.height is 'How many rows.';
comment on column iaoms.dashboard_widgets.is_visible is 'False when it is put away for now.';
comment on column iaoms.dashboard_widgets.settings is 'What it is told beyond that.';
alter table iaoms.dashboard_widgets enable row level security;
revoke all on table iaoms.dashboard_widgets from public, anon, authenticated, service_role;

create index if not exists dashboard_widgets_owner_id_idx
  on iaoms.dashboard_widgets (owner_id);

create table if not exists iaoms.analytics_metrics (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  metric iaoms.metric not null,
  department_id uuid,
  day date not null,
  value double precision not null,
  computed_at timestamptz default now() not null,
  constraint analytics_metrics_pkey primary key (id),
  constraint analytics_metrics_value_range_check check (value >= 0),
  constraint analytics_metrics_value_number_check check (value <> 'NaN'::double precision),
  constraint analytics_metrics_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint analytics_metrics_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete cascade
);
comment on table iaoms.analytics_metrics is 'A number of a day, of the institution or of one department. Written every night.';
comment on column iaoms.analytics_metrics.id is 'The row''s key.';
comment on column iaoms.analytics_metrics.institution_id is 'The institution the row belongs to.';
comment on column iaoms.analytics_metrics.metric is 'What is measured.';
comment on column iaoms.analytics_metrics.department_id is 'The department; absent for all of them together.';
comment on column iaoms.analytics_metrics.day is 'Of which day, in UTC.';
comment on column iaoms.analytics_metrics.value is 'How much.';
comment on column iaoms.analytics_metrics.computed_at is 'When it was worked out.';
alter table iaoms.analytics_metrics enable row level security;
revoke all on table iaoms.analytics_metrics from public, anon, authenticated, service_role;

create unique index if not exists idx_analytics_metrics_institution
  on iaoms.analytics_metrics (institution_id, metric, day) where department_id is null;

create unique index if not exists idx_analytics_metrics_department
  on iaoms.analytics_metrics (institution_id, department_id, metric, day) where department_id is not null;

create index if not exists analytics_metrics_institution_id_idx
  on iaoms.analytics_metrics (institution_id);

create index if not exists analytics_metrics_department_id_idx
  on iaoms.analytics_metrics (department_id);

create table if not exists iaoms.realtime_counters (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  name text not null,
  value bigint not null,
  changed_at timestamptz default now() not null,
  constraint realtime_counters_pkey primary key (id),
  constraint realtime_counters_institution_id_name_key unique (institution_id, name),
  constraint realtime_counters_name_pattern_check check (name ~ '^[A-Z][A-Z_0-9]{2,39}$'),
  constraint realtime_counters_value_range_check check (value >= 0),
  constraint realtime_counters_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
);
comment on table iaoms.realtime_counters is 'The numbers as listeners were last told them. They are exact in `officeCounters`; here they are put every minute, and only what changed is
told.';
comment on column iaoms.realtime_counters.id is 'The row''s key.';
comment on column iaoms.realtime_counters.institution_id is 'The institution the row belongs to.';
comment on column iaoms.realtime_counters.name is 'Which number: `TOTAL_DOCUMENTS`, `PENDING_APPROVALS` and so on, after the fields of `OfficeCounters`.';
comment on column iaoms.realtime_counters.value is 'How much.';
comment on column iaoms.realtime_counters.changed_at is 'Since when it is that.';
alter table iaoms.realtime_counters enable row level security;
revoke all on table iaoms.realtime_counters from public, anon, authenticated, service_role;

create table if not exists iaoms.history_cards (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  operation_id uuid,
  card_id uuid,
  submitter_id uuid not null,
  department_id uuid,
  title text not null,
  routing iaoms.routing not null,
  outcome iaoms.card_status not null,
  signatures integer not null,
  rounds integer not null,
  submitted_at timestamptz not null,
  finished_at timestamptz not null,
  constraint history_cards_pkey primary key (id),
  constraint history_cards_institution_id_card_id_key unique (institution_id, card_id),
  constraint history_cards_title_length_check check (char_length(title) between 1 and 200),
  constraint history_cards_signatures_range_check check (signatures >= 0),
  constraint history_cards_rounds_range_check check (rounds >= 1),
  constraint history_cards_end_after_start check (finished_at >= submitted_at),
  constraint history_cards_are_over check (outcome in ('APPROVED', 'REJECTED', 'CANCELLED')),
  constraint history_cards_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint history_cards_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete set null (operation_id),
  constraint history_cards_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete set null (card_id),
  constraint history_cards_submitter_id_fkey foreign key (institution_id, submitter_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint history_cards_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)
);
comment on table iaoms.history_cards is 'A card that is over, as it is looked up later. It outlives what it was about.';
comment on column iaoms.history_cards.id is 'The row''s key.';
comment on column iaoms.history_cards.institution_id is 'The institution the row belongs to.';
comment on column iaoms.history_cards.operation_id is 'The operation, while it is there.';
comment on column iaoms.history_cards.card_id is 'The card, while it is there.';
comment on column iaoms.history_cards.submitter_id is 'Who wanted it signed.';
comment on column iaoms.history_cards.department_id is 'The department it spoke for.';
comment on column iaoms.history_cards.title is 'What it was called.';
comment on column iaoms.history_cards.routing is 'In which order it went round.';
comment on column iaoms.history_cards.outcome is 'What came of it.';
comment on column iaoms.history_cards.signatures is 'How many signed it.';
comment on column iaoms.history_cards.rounds is 'How often it was sent.';
comment on column iaoms.history_cards.submitted_at is 'When it was submitted.';
comment on column iaoms.history_cards.finished_at is 'When it was over.';
alter table iaoms.history_cards enable row level security;
revoke all on table iaoms.history_cards from public, anon, authenticated, service_role;

create index if not exists history_cards_institution_id_finished_at_idx
  on iaoms.history_cards (institution_id, finished_at desc);

create index if not exists history_cards_operation_id_idx
  on iaoms.history_cards (operation_id);

create index if not exists history_cards_card_id_idx
  on iaoms.history_cards (card_id);

create index if not exists history_cards_submitter_id_idx
  on iaoms.history_cards (submitter_id);

create index if not exists history_cards_department_id_idx
  on iaoms.history_cards (department_id);

create table if not exists iaoms.recent_activity (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  recipient_id uuid not null,
  action text not null,
  summary text not null,
  operation_id uuid,
  constraint recent_activity_pkey primary key (id),
  constraint recent_activity_action_length_check check (char_length(action) between 3 and 60),
  constraint recent_activity_action_pattern_check check (action ~ '^[a-z]+\.[a-z_]+$'),
  constraint recent_activity_summary_length_check check (char_length(summary) between 1 and 300),
  constraint recent_activity_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint recent_activity_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint recent_activity_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.recent_activity is 'What somebody did lately. Forgotten after three months.';
comment on column iaoms.recent_activity.id is 'The row''s key.';
comment on column iaoms.recent_activity.institution_id is 'The institution the row belongs to.';
comment on column iaoms.recent_activity.created_at is 'When the row was written.';
comment on column iaoms.recent_activity.recipient_id is 'Who.';
comment on column iaoms.recent_activity.action is 'What: the thing and the act.';
comment on column iaoms.recent_activity.summary is 'In a line.';
comment on column iaoms.recent_activity.operation_id is 'The operation it belonged to.';
alter table iaoms.recent_activity enable row level security;
revoke all on table iaoms.recent_activity from public, anon, authenticated, service_role;

create index if not exists recent_activity_recipient_id_created_at_idx
  on iaoms.recent_activity (recipient_id, created_at desc);

create index if not exists recent_activity_institution_id_idx
  on iaoms.recent_activity (institution_id);

create index if not exists recent_activity_created_at_idx
  on iaoms.recent_activity (created_at);

create index if not exists recent_activity_operation_id_idx
  on iaoms.recent_activity (operation_id);

create table if not exists iaoms.reminders (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  text text not null,
  remind_at timestamptz not null,
  operation_id uuid,
  is_done boolean default false not null,
  sent_at timestamptz,
  constraint reminders_pkey primary key (id),
  constraint reminders_text_length_check check (char_length(text) between 1 and 300),
  constraint reminders_sent_when_due check (sent_at >= remind_at),
  constraint reminders_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint reminders_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint reminders_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade
);
comment on table iaoms.reminders is 'Something that somebody wants to be reminded of.';
comment on column iaoms.reminders.id is 'The row''s key.';
comment on column iaoms.reminders.institution_id is 'The institution the row belongs to.';
comment on column iaoms.reminders.created_at is 'When the row was written.';
comment on column iaoms.reminders.updated_at is 'When the row last changed.';
comment on column iaoms.reminders.owner_id is 'Who.';
comment on column iaoms.reminders.text is 'Of what.';
comment on column iaoms.reminders.remind_at is 'When.';
comment on column iaoms.reminders.operation_id is 'The operation it is about.';
comment on column iaoms.reminders.is_done is 'True when it no longer matters.';
comment on column iaoms.reminders.sent_at is 'When he was reminded.';
alter table iaoms.reminders enable row level security;
revoke all on table iaoms.reminders from public, anon, authenticated, service_role;

create index if not exists reminders_owner_id_remind_at_idx
  on iaoms.reminders (owner_id, remind_at);

create index if not exists idx_reminders_due
  on iaoms.reminders (remind_at) where sent_at is null and not is_done;

create index if not exists reminders_institution_id_idx
  on iaoms.reminders (institution_id);

create index if not exists reminders_operation_id_idx
  on iaoms.reminders (operation_id);

create table if not exists iaoms.notes (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  owner_id uuid not null,
  title text not null,
  body text default '' not null,
  is_pinned boolean default false not null,
  operation_id uuid,
  constraint notes_pkey primary key (id),
  constraint notes_title_length_check check (char_length(title) between 1 and 160),
  constraint notes_body_length_check check (char_length(body) <= 20000),
  constraint notes_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint notes_owner_id_fkey foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint notes_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete set null (operation_id)
);
comment on table iaoms.notes is 'What somebody writes down for himself.';
comment on column iaoms.notes.id is 'The row''s key.';
comment on column iaoms.notes.institution_id is 'The institution the row belongs to.';
comment on column iaoms.notes.created_at is 'When the row was written.';
comment on column iaoms.notes.updated_at is 'When the row last changed.';
comment on column iaoms.notes.owner_id is 'Who.';
comment on column iaoms.notes.title is 'In a line.';
comment on column iaoms.notes.body is 'In full.';
comment on column iaoms.notes.is_pinned is 'Does it stay on top?';
comment on column iaoms.notes.operation_id is 'The operation it is about.';
alter table iaoms.notes enable row level security;
revoke all on table iaoms.notes from public, anon, authenticated, service_role;

create index if not exists notes_owner_id_created_at_idx
  on iaoms.notes (owner_id, created_at desc);

create index if not exists notes_institution_id_idx
  on iaoms.notes (institution_id);

create index if not exists notes_operation_id_idx
  on iaoms.notes (operation_id);

-- 30_setup

create table if not exists iaoms_private.counter_shard (
  counter text not null,
  key text not null,
  shard bigint not null,
  count bigint not null,
  constraint counter_shard_pkey primary key (counter, key, shard)
);
comment on table iaoms_private.counter_shard is 'How many rows there are: a number is the sum of its shards.';
alter table iaoms_private.counter_shard enable row level security;
revoke all on table iaoms_private.counter_shard from public, anon, authenticated, service_role;

create table if not exists iaoms_private.refreshed_view (
  view text not null,
  refreshed_at timestamptz not null,
  constraint refreshed_view_pkey primary key (view)
);
comment on table iaoms_private.refreshed_view is 'As of when the rows of each stored view are.';
alter table iaoms_private.refreshed_view enable row level security;
revoke all on table iaoms_private.refreshed_view from public, anon, authenticated, service_role;

-- 70_foreign_keys

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'iaoms.departments'::regclass and c.conname = 'departments_head_id_fkey'
  ) then
    alter table iaoms.departments add constraint departments_head_id_fkey foreign key (institution_id, head_id) references iaoms.recipients (institution_id, id) on delete set null (head_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'iaoms.operations'::regclass and c.conname = 'operations_started_by_fkey'
  ) then
    alter table iaoms.operations add constraint operations_started_by_fkey foreign key (institution_id, started_by) references iaoms.recipients (institution_id, id) on delete cascade;
  end if;
end
$$;

-- 72_pages

do $$
begin
  if to_regtype('iaoms.institution_connection') is null then
    create type iaoms.institution_connection as (
      nodes iaoms.institutions[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.institution_connection is 'A page of rows of Institution.';
comment on column iaoms.institution_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.institution_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.department_connection') is null then
    create type iaoms.department_connection as (
      nodes iaoms.departments[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.department_connection is 'A page of rows of Department.';
comment on column iaoms.department_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.department_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.user_preference_connection') is null then
    create type iaoms.user_preference_connection as (
      nodes iaoms.user_preferences[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.user_preference_connection is 'A page of rows of UserPreference.';
comment on column iaoms.user_preference_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.user_preference_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.document_connection') is null then
    create type iaoms.document_connection as (
      nodes iaoms.documents[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.document_connection is 'A page of rows of Document.';
comment on column iaoms.document_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.document_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.document_attachment_connection') is null then
    create type iaoms.document_attachment_connection as (
      nodes iaoms.document_attachments[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.document_attachment_connection is 'A page of rows of DocumentAttachment.';
comment on column iaoms.document_attachment_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.document_attachment_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.workflow_template_connection') is null then
    create type iaoms.workflow_template_connection as (
      nodes iaoms.workflow_templates[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.workflow_template_connection is 'A page of rows of WorkflowTemplate.';
comment on column iaoms.workflow_template_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.workflow_template_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.approval_card_connection') is null then
    create type iaoms.approval_card_connection as (
      nodes iaoms.approval_cards[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.approval_card_connection is 'A page of rows of ApprovalCard.';
comment on column iaoms.approval_card_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.approval_card_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.notification_connection') is null then
    create type iaoms.notification_connection as (
      nodes iaoms.notifications[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.notification_connection is 'A page of rows of Notification.';
comment on column iaoms.notification_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.notification_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.notification_subscription_connection') is null then
    create type iaoms.notification_subscription_connection as (
      nodes iaoms.notification_subscriptions[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.notification_subscription_connection is 'A page of rows of NotificationSubscription.';
comment on column iaoms.notification_subscription_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.notification_subscription_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.calendar_event_connection') is null then
    create type iaoms.calendar_event_connection as (
      nodes iaoms.calendar_events[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.calendar_event_connection is 'A page of rows of CalendarEvent.';
comment on column iaoms.calendar_event_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.calendar_event_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.dashboard_widget_connection') is null then
    create type iaoms.dashboard_widget_connection as (
      nodes iaoms.dashboard_widgets[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.dashboard_widget_connection is 'A page of rows of DashboardWidget.';
comment on column iaoms.dashboard_widget_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.dashboard_widget_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.reminder_connection') is null then
    create type iaoms.reminder_connection as (
      nodes iaoms.reminders[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.reminder_connection is 'A page of rows of Reminder.';
comment on column iaoms.reminder_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.reminder_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.note_connection') is null then
    create type iaoms.note_connection as (
      nodes iaoms.notes[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.note_connection is 'A page of rows of Note.';
comment on column iaoms.note_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.note_connection.page_info is 'Where the page stands.';

-- 73_views

create materialized view if not exists iaoms_private.mv_document_stats as
select
  d.institution_id,
  coalesce(d.department_id, d.institution_id) as department_key,
  d.department_id,
  d.type,
  d.status,
  count(*) as documents,
  coalesce(sum(d.file_size_bytes), 0)::bigint as bytes,
  count(*) filter (where d.priority = 'EMERGENCY') as emergencies,
  max(d.created_at) as newest_at
from iaoms.documents d
where d.deleted_at is null
group by d.institution_id, d.department_id, d.type, d.status
with no data;
comment on materialized view iaoms_private.mv_document_stats is 'Documents that are there, for each department, kind and status. Stored, and made anew every ten minutes while others read it; what has to
be exact is asked of `officeCounters`.';
comment on column iaoms_private.mv_document_stats.institution_id is 'The institution.';
comment on column iaoms_private.mv_document_stats.department_key is 'The department, or the institution where a document speaks for none: a key has a value.';
comment on column iaoms_private.mv_document_stats.department_id is 'The department; absent where a document speaks for none.';
comment on column iaoms_private.mv_document_stats.type is 'What the documents are.';
comment on column iaoms_private.mv_document_stats.status is 'Where they stand.';
comment on column iaoms_private.mv_document_stats.documents is 'How many there are.';
comment on column iaoms_private.mv_document_stats.bytes is 'How much room their files take.';
comment on column iaoms_private.mv_document_stats.emergencies is 'How many of them are an emergency.';
comment on column iaoms_private.mv_document_stats.newest_at is 'When the newest was written.';
revoke all on table iaoms_private.mv_document_stats from public, anon, authenticated, service_role;

create unique index if not exists mv_document_stats_institution_id_department_key_type_status_key
  on iaoms_private.mv_document_stats (institution_id, department_key, type, status);

create materialized view if not exists iaoms_private.mv_approval_stats as
select
  c.institution_id,
  c.routing,
  c.status,
  count(*) as cards,
  round(avg(extract(epoch from c.decided_at - c.created_at) / 3600), 2) as hours_to_decision,
  max(c.round) as most_rounds
from iaoms.approval_cards c
group by c.institution_id, c.routing, c.status
with no data;
comment on materialized view iaoms_private.mv_approval_stats is 'How cards fared, for each way of routing and each status. Stored, and made anew every ten minutes.';
comment on column iaoms_private.mv_approval_stats.institution_id is 'The institution.';
comment on column iaoms_private.mv_approval_stats.routing is 'How the cards go from one to the next.';
comment on column iaoms_private.mv_approval_stats.status is 'Where they stand.';
comment on column iaoms_private.mv_approval_stats.cards is 'How many there are.';
comment on column iaoms_private.mv_approval_stats.hours_to_decision is 'From submission to decision, on average; absent while none is decided.';
comment on column iaoms_private.mv_approval_stats.most_rounds is 'The most often that one was sent back.';
revoke all on table iaoms_private.mv_approval_stats from public, anon, authenticated, service_role;

create unique index if not exists mv_approval_stats_institution_id_routing_status_key
  on iaoms_private.mv_approval_stats (institution_id, routing, status);

-- 75_functions

create or replace function iaoms_private.count_call(
  called text,
  most integer,
  seconds integer,
  at timestamptz default now()
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now double precision := extract(epoch from count_call.at)::double precision;
  v_since double precision := floor(v_now / count_call.seconds) * count_call.seconds;
  v_calls integer;
  v_before integer;
  v_wait double precision;
begin
  insert into iaoms_private.call_count as c (function, caller, since, calls, before)
  values (
    count_call.called,
    coalesce(iaoms_private.uid(), '00000000-0000-0000-0000-000000000000'),
    to_timestamp(v_since),
    1,
    0
  )
  on conflict (function, caller) do update set
    calls = case when c.since = excluded.since then c.calls + 1 else 1 end,
    before = case c.since
      when excluded.since then c.before
      when to_timestamp(v_since - count_call.seconds) then c.calls
      else 0
    end,
    since = excluded.since
  returning c.calls, c.before into v_calls, v_before;

  if v_calls + v_before * (1 - (v_now - v_since) / count_call.seconds) > count_call.most then
    v_wait := case
      when v_calls <= count_call.most
        then (1 - (count_call.most - v_calls)::double precision / v_before) * count_call.seconds
      else count_call.seconds * (1 + 1::double precision / count_call.most)
    end - (v_now - v_since);
    raise sqlstate 'PT429' using
      message = 'RATE_LIMITED',
      detail = format('Try again in %s seconds.', greatest(1, ceil(round(v_wait::numeric, 3))));
  end if;
end
$$;
comment on function iaoms_private.count_call(text, integer, integer, timestamptz) is 'Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.';
revoke all on function iaoms_private.count_call(text, integer, integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.count_call(text, integer, integer, timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.forget_calls(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    delete from iaoms_private.call_count t
    where t.ctid = any (array(select o.ctid from iaoms_private.call_count o where o.since < forget_calls.at - 3600 * interval '2 seconds' limit 10000));
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
    exit when v_step < 10000;
  end loop;
  return v_gone;
end
$$;
comment on function iaoms_private.forget_calls(timestamptz) is 'Lets the counts of calls go that no limit asks for any more; returns how many went.';
revoke all on function iaoms_private.forget_calls(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.uid()
returns uuid
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  ), '')::uuid;
end
$$;
comment on function iaoms_private.uid() is 'The caller''s id from the request''s token; NULL when nobody is signed in.';
revoke all on function iaoms_private.uid() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.uid() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.request_header(
  name text
)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(current_setting('request.headers', true), '')::jsonb ->> lower(request_header.name);
end
$$;
comment on function iaoms_private.request_header(text) is 'A header of the request; NULL outside of one.';
revoke all on function iaoms_private.request_header(text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.request_header(text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.request_ip()
returns inet
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return nullif(trim(split_part(iaoms_private.request_header('x-forwarded-for'), ',', 1)), '')::inet;
exception when invalid_text_representation then
  return null;
end
$$;
comment on function iaoms_private.request_ip() is 'The address the request came from; NULL outside of one.';
revoke all on function iaoms_private.request_ip() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.request_ip() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.me()
returns uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select p.id from iaoms.recipients p where p.id = iaoms_private.uid()
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.me() is 'The caller''s own row, by its key.';
revoke all on function iaoms_private.me() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.me() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.tenants()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select p.institution_id from iaoms.recipients p where p.id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.tenants() is 'The tenants the caller belongs to.';
revoke all on function iaoms_private.tenants() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.tenants() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.tenants_as(
  roles text[]
)
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select p.institution_id from iaoms.recipients p where p.id = iaoms_private.uid() and p.role::text = any (tenants_as.roles);
end
$$;
comment on function iaoms_private.tenants_as(text[]) is 'The tenants in which the caller has one of these roles.';
revoke all on function iaoms_private.tenants_as(text[]) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.tenants_as(text[]) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.meetings_participants_recipient()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t_1.meeting_id from iaoms.meeting_participants t_1 where t_1.recipient_id = (select iaoms_private.uid());
end
$$;
comment on function iaoms_private.meetings_participants_recipient() is 'The rows that are shared with the caller.';
revoke all on function iaoms_private.meetings_participants_recipient() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.meetings_participants_recipient() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.calendar_events_attendees_recipient()
returns setof uuid
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select t_1.event_id from iaoms.calendar_event_attendees t_1 where t_1.recipient_id = (select iaoms_private.uid());
end
$$;
comment on function iaoms_private.calendar_events_attendees_recipient() is 'The rows that are shared with the caller.';
revoke all on function iaoms_private.calendar_events_attendees_recipient() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.calendar_events_attendees_recipient() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.mask_phone(
  value text
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select regexp_replace(mask_phone.value, '[[:alnum:]](?=(.*[[:alnum:]]){2})', '*', 'g')
$$;
comment on function iaoms_private.mask_phone(text) is 'A number of which the last two digits remain.';
revoke all on function iaoms_private.mask_phone(text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.mask_phone(text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.masked_recipients(
  recipients iaoms.recipients
)
returns iaoms.recipients
language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No row is no row, and not one of nulls.
  if recipients is null then
    return recipients;
  end if;
  if (recipients.id = (select iaoms_private.uid()) or recipients.institution_id = any (array(select iaoms_private.tenants_as(array['REGISTRAR', 'PRINCIPAL', 'ADMIN'])))) is not true then
    recipients.phone := iaoms_private.mask_phone(recipients.phone);
  end if;
  return recipients;
end
$$;
comment on function iaoms_private.masked_recipients(iaoms.recipients) is 'The row as the caller may read it: data about a person is masked for whoever lacks the right.';
revoke all on function iaoms_private.masked_recipients(iaoms.recipients) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.masked_recipients(iaoms.recipients) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.cursor(
  place jsonb
)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select translate(encode(convert_to(cursor.place::text, 'UTF8'), 'base64'), e'\n', '')
$$;
comment on function iaoms_private.cursor(jsonb) is 'The cursor of a row: the order, the value it stands at, its key.';
revoke all on function iaoms_private.cursor(jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.cursor(jsonb) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.cursor_place(
  cursor text
)
returns jsonb
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
select convert_from(decode(cursor_place.cursor, 'base64'), 'UTF8')::jsonb
$$;
comment on function iaoms_private.cursor_place(text) is 'What a cursor says.';
revoke all on function iaoms_private.cursor_place(text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.cursor_place(text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.wrong_in_drive_file(
  given jsonb,
  path text
)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_at text := path;
  v_value jsonb;
  v_text text;
  v_number numeric;
begin
  if jsonb_typeof(given) is distinct from 'object' then
    return v_at || ' is no object.';
  end if;
  if exists (select from jsonb_object_keys(given) as k where k <> all (array['drive_file_id', 'drive_folder_id', 'file_name', 'mime_type', 'file_size_bytes', 'file_hash', 'web_view_link', 'download_link'])) then
    return v_at || ' has a key that is not declared.';
  end if;
  v_at := path || '.' || 'drive_file_id';
  v_value := given -> 'drive_file_id';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text ~ '^[A-Za-z0-9_-]{10,128}$') is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'drive_folder_id';
  v_value := given -> 'drive_folder_id';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text ~ '^[A-Za-z0-9_-]{10,128}$') is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'file_name';
  v_value := given -> 'file_name';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 1 and 255) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'mime_type';
  v_value := given -> 'mime_type';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) between 3 and 127) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'file_size_bytes';
  v_value := given -> 'file_size_bytes';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'number') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    v_number := v_text::numeric;
    if (v_number = trunc(v_number) and v_number between -2147483648 and 2147483647 and v_number >= 0) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'file_hash';
  v_value := given -> 'file_hash';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    return v_at || ' is required.';
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (v_text ~ '^[0-9a-f]{64}$') is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'web_view_link';
  v_value := given -> 'web_view_link';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) <= 2000) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  v_at := path || '.' || 'download_link';
  v_value := given -> 'download_link';
  if v_value is null or jsonb_typeof(v_value) = 'null' then
    null;
  else
    if (jsonb_typeof(v_value) = 'string') is not true then
      return v_at || ' is not a valid value.';
    end if;
    v_text := v_value #>> '{}';
    if (char_length(v_text) <= 2000) is not true then
      return v_at || ' is not a valid value.';
    end if;
  end if;
  return null;
end
$$;
comment on function iaoms_private.wrong_in_drive_file(jsonb, text) is 'What is wrong with a DriveFile, by the way to it; NULL when nothing is.';
revoke all on function iaoms_private.wrong_in_drive_file(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.wrong_in_drive_file(jsonb, text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_cards()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.submitter_id = iaoms_private.uid()
union
select acr.card_id
from iaoms.approval_card_recipients acr
where acr.institution_id = any (array(select iaoms_private.tenants()))
  and acr.recipient_id = iaoms_private.uid()
union
select e.card_id
from iaoms.escalations e
where e.institution_id = any (array(select iaoms_private.tenants()))
  and e.escalated_to = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_cards() is 'The cards that the caller wants signed or signs.';
revoke all on function iaoms_private.my_cards() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_cards() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_documents()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.author_id = iaoms_private.uid()
union
select dr.document_id
from iaoms.document_recipients dr
where dr.institution_id = any (array(select iaoms_private.tenants()))
  and dr.recipient_id = iaoms_private.uid()
union
select ac.document_id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.id = any (array(select iaoms_private.my_cards()))
union
select sr.document_id
from iaoms.signature_requests sr
where sr.institution_id = any (array(select iaoms_private.tenants()))
  and sr.signer_id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_documents() is 'The documents that the caller wrote, received or is to sign.';
revoke all on function iaoms_private.my_documents() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_documents() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_meetings()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.organizer_id = iaoms_private.uid()
union
select mp.meeting_id
from iaoms.meeting_participants mp
where mp.institution_id = any (array(select iaoms_private.tenants()))
  and mp.recipient_id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_meetings() is 'The meetings that the caller called or is asked to.';
revoke all on function iaoms_private.my_meetings() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_meetings() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_events()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select ce.id
from iaoms.calendar_events ce
where ce.institution_id = any (array(select iaoms_private.tenants()))
  and ce.owner_id = iaoms_private.uid()
union
select cea.event_id
from iaoms.calendar_event_attendees cea
where cea.institution_id = any (array(select iaoms_private.tenants()))
  and cea.recipient_id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_events() is 'The days in the calendar that the caller owns or is asked to.';
revoke all on function iaoms_private.my_events() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_events() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_channels()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select cm.channel_id
from iaoms.channel_members cm
where cm.institution_id = any (array(select iaoms_private.tenants()))
  and cm.recipient_id = iaoms_private.uid()
union
select c.id
from iaoms.channels c
join iaoms.recipients r on r.department_id = c.department_id and r.institution_id = c.institution_id
where c.institution_id = any (array(select iaoms_private.tenants()))
  and c.kind = 'DEPARTMENT'
  and r.id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_channels() is 'The channels that the caller is in.';
revoke all on function iaoms_private.my_channels() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_channels() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_operations()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select d.operation_id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.id = any (array(select iaoms_private.my_documents()))
union
select ac.operation_id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.id = any (array(select iaoms_private.my_cards()))
union
select m.operation_id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.id = any (array(select iaoms_private.my_meetings()))
union
select ce.operation_id
from iaoms.calendar_events ce
where ce.institution_id = any (array(select iaoms_private.tenants()))
  and ce.id = any (array(select iaoms_private.my_events()))
  and ce.operation_id is not null
union
select c.operation_id
from iaoms.channels c
where c.institution_id = any (array(select iaoms_private.tenants()))
  and c.id = any (array(select iaoms_private.my_channels()))
  and c.operation_id is not null;
end
$$;
comment on function iaoms_private.my_operations() is 'The operations of the documents, cards, meetings, events and channels that the caller has to do with.';
revoke all on function iaoms_private.my_operations() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_operations() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_department()
returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result uuid;
begin
  select * into v_result from (
select r.department_id
from iaoms.recipients r
where r.id = iaoms_private.uid()
  and r.institution_id = any (array(select iaoms_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.my_department() is 'The department the caller works in.';
revoke all on function iaoms_private.my_department() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_department() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.may(
  permission text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from iaoms.recipients r
  join iaoms.role_permissions rp on rp.role = r.role
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
    and r.is_active
    and rp.permission = may.permission
)
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.may(text) is 'Does the caller''s role have this permission?';
revoke all on function iaoms_private.may(text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.may(text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.institutions_where_i_may(
  permission text
)
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
select r.institution_id
from iaoms.recipients r
join iaoms.role_permissions rp on rp.role = r.role
where r.id = iaoms_private.uid()
  and r.institution_id = any (array(select iaoms_private.tenants()))
  and r.is_active
  and rp.permission = institutions_where_i_may.permission;
end
$$;
comment on function iaoms_private.institutions_where_i_may(text) is 'The institutions in which the caller''s role has this permission: the rules ask it.';
revoke all on function iaoms_private.institutions_where_i_may(text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.institutions_where_i_may(text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.session_is_live()
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result boolean;
begin
  select * into v_result from (
-- The claims are the caller's token, which the platform has verified. A session that nobody noted counts by its token's moment alone.
select exists (
  select 1
  from iaoms.recipients r
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
    and r.is_active
    and (
      r.signed_out_at is null
      or to_timestamp(coalesce(
        (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'iat')::double precision, 0
      )) > r.signed_out_at
    )
    and not exists (
      select 1
      from iaoms.auth_sessions s
      where s.institution_id = r.institution_id
        and s.recipient_id = r.id
        and s.id = (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid
        and (s.ended_at is not null or s.expires_at <= now())
    )
)
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.session_is_live() is 'Is the session that the caller comes with still good? A token without a session counts by the moment it was issued.';
revoke all on function iaoms_private.session_is_live() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.session_is_live() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.face_was_seen(
  purpose text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select exists (
  select 1
  from iaoms.face_auth_records f
  where f.recipient_id = iaoms_private.uid()
    and f.institution_id = any (array(select iaoms_private.tenants()))
    and f.purpose = face_was_seen.purpose
    and f.is_match
    and f.created_at > now() - interval '5 minutes'
)
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.face_was_seen(text) is 'Was the caller''s own face recognized for this, within five minutes?';
revoke all on function iaoms_private.face_was_seen(text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.face_was_seen(text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.enroll_face(
  recipient uuid,
  embedding bytea
)
returns timestamptz
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_enrolled_at timestamptz;
begin
  update iaoms.recipients as r
  set face_embedding = enroll_face.embedding, face_enrolled_at = now()
  where r.id = enroll_face.recipient
    and r.is_active
  returning r.face_enrolled_at into v_enrolled_at;
  if not found then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'There is no such colleague.';
  end if;
  return v_enrolled_at;
end
$$;
comment on function iaoms_private.enroll_face(uuid, bytea) is 'Keeps what a face is recognized by. The service that looks at faces calls it; no client can.';
revoke all on function iaoms_private.enroll_face(uuid, bytea) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.enroll_face(uuid, bytea) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.record_face_check(
  recipient uuid,
  purpose text,
  confidence double precision,
  embedding bytea default null,
  ip_address inet default null
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_record uuid;
begin
  insert into iaoms.face_auth_records as f (institution_id, recipient_id, purpose, confidence, embedding, ip_address)
  select
    r.institution_id,
    r.id,
    record_face_check.purpose,
    record_face_check.confidence,
    record_face_check.embedding,
    record_face_check.ip_address
  from iaoms.recipients r
  where r.id = record_face_check.recipient
    and r.is_active
    and r.face_enrolled_at is not null
  returning f.id into v_record;
  if v_record is null then
    raise sqlstate 'PT404' using message = 'FACE_NOT_ENROLLED', detail = 'This face was not learned.';
  end if;
  return v_record;
end
$$;
comment on function iaoms_private.record_face_check(uuid, text, double precision, bytea, inet) is 'Keeps what the model said of a face. The service that looks at faces calls it; no client can.';
revoke all on function iaoms_private.record_face_check(uuid, text, double precision, bytea, inet) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.record_face_check(uuid, text, double precision, bytea, inet) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.expire_sessions(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ended integer;
begin
  update iaoms.auth_sessions as s
  set ended_at = expire_sessions.at, end_reason = 'EXPIRED'
  where s.ended_at is null
    and s.expires_at <= expire_sessions.at;
  get diagnostics v_ended = row_count;
  return v_ended;
end
$$;
comment on function iaoms_private.expire_sessions(timestamptz) is 'Ends the sessions that have lasted long enough.';
revoke all on function iaoms_private.expire_sessions(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.expire_sessions(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.expire_passwords(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- Runs once a day, so whoever's day it is is told once.
declare
  v_ended integer;
begin
  update iaoms.auth_sessions as s
  set ended_at = expire_passwords.at, end_reason = 'PASSWORD_EXPIRED'
  from iaoms.recipients r
  where r.id = s.recipient_id
    and r.institution_id = s.institution_id
    and s.method = 'HITAM_ID'
    and s.ended_at is null
    and r.password_expires_at <= expire_passwords.at;
  get diagnostics v_ended = row_count;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, priority)
  select r.institution_id, r.id, t.kind, t.subject, t.body, 'URGENT'
  from iaoms.recipients r
  join iaoms.notification_templates t on t.code = case
    when r.password_expires_at <= expire_passwords.at then 'password_expired' else 'password_expires'
  end
  where r.is_active
    and r.password_hash is not null
    and (
      (r.password_expires_at > expire_passwords.at - interval '1 day' and r.password_expires_at <= expire_passwords.at)
      or (
        r.password_expires_at > expire_passwords.at + interval '6 days'
        and r.password_expires_at <= expire_passwords.at + interval '7 days'
      )
    );
  return v_ended;
end
$$;
comment on function iaoms_private.expire_passwords(timestamptz) is 'Ends the sessions whose password has grown too old, and tells their owners to choose another; a week before, too.';
revoke all on function iaoms_private.expire_passwords(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.expire_passwords(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.department_documents()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
  and d.department_id = (select iaoms_private.my_department());
end
$$;
comment on function iaoms_private.department_documents() is 'The documents of the caller''s department, when he may read them all.';
revoke all on function iaoms_private.department_documents() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.department_documents() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_writings()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.author_id = iaoms_private.uid()
  and d.deleted_at is null;
end
$$;
comment on function iaoms_private.my_writings() is 'The documents that the caller wrote.';
revoke all on function iaoms_private.my_writings() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_writings() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.replace_file(
  document uuid,
  file jsonb,
  note text default null
)
returns iaoms.document_versions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version iaoms.document_versions;
begin
  update iaoms.documents as d
  set current_version = d.current_version + 1,
      drive_file_id = replace_file.file ->> 'drive_file_id',
      drive_folder_id = coalesce(replace_file.file ->> 'drive_folder_id', d.drive_folder_id),
      file_name = replace_file.file ->> 'file_name',
      mime_type = replace_file.file ->> 'mime_type',
      file_size_bytes = (replace_file.file ->> 'file_size_bytes')::bigint,
      file_hash = replace_file.file ->> 'file_hash',
      web_view_link = replace_file.file ->> 'web_view_link',
      download_link = replace_file.file ->> 'download_link'
  where d.id = replace_file.document
    and d.author_id = iaoms_private.uid()
    and d.institution_id = any (array(select iaoms_private.tenants()));

  insert into iaoms.document_versions as dv (
    institution_id, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by, note
  )
  select
    d.institution_id, d.id, d.current_version, d.drive_file_id, d.file_name, d.mime_type, d.file_size_bytes, d.file_hash,
    d.web_view_link, d.author_id, replace_file.note
  from iaoms.documents d
  where d.id = replace_file.document
    and d.author_id = iaoms_private.uid()
    and d.institution_id = any (array(select iaoms_private.tenants()))
  returning dv.* into v_version;
  return v_version;
end
$$;
comment on function iaoms_private.replace_file(uuid, jsonb, text) is 'Puts another file in the place of a document''s; whoever calls has asked whether that may be now.';
revoke all on function iaoms_private.replace_file(uuid, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.replace_file(uuid, jsonb, text) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.department_cards()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
  and ac.department_id = (select iaoms_private.my_department());
end
$$;
comment on function iaoms_private.department_cards() is 'The cards of the caller''s department, when he may read them all.';
revoke all on function iaoms_private.department_cards() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.department_cards() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_submissions()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.submitter_id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_submissions() is 'The cards that the caller wants signed.';
revoke all on function iaoms_private.my_submissions() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_submissions() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.take_turn(
  card uuid
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- The lock on the card makes signers who decide at the same moment decide one after the other.
declare
  v_status text;
  v_step uuid;
  v_step_status text;
begin
  select ac.status into v_status
  from iaoms.approval_cards ac
  where ac.id = take_turn.card
    and ac.institution_id = any (array(select iaoms_private.tenants()))
  for update;

  select acr.id, acr.status into v_step, v_step_status
  from iaoms.approval_card_recipients acr
  where acr.card_id = take_turn.card
    and acr.recipient_id = iaoms_private.uid()
    and acr.institution_id = any (array(select iaoms_private.tenants()));
  if not found then
    raise sqlstate 'PT403' using message = 'NOT_A_SIGNER', detail = 'This card is not yours to sign.';
  end if;
  if v_status not in ('PENDING', 'RETURNED') then
    raise sqlstate 'PT409' using message = 'CARD_CLOSED', detail = 'This card is over.';
  end if;
  if v_step_status = 'WAITING' then
    raise sqlstate 'PT409' using message = 'NOT_YOUR_TURN', detail = 'Others come before you.';
  end if;
  if v_step_status <> 'ACTIVE' then
    raise sqlstate 'PT409' using message = 'ALREADY_DECIDED', detail = 'You have decided on this card.';
  end if;
  return v_step;
end
$$;
comment on function iaoms_private.take_turn(uuid) is 'Locks a card and gives the step of the caller, when it is his turn; otherwise it says why not.';
revoke all on function iaoms_private.take_turn(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.take_turn(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.advance_card(
  card uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_card iaoms.approval_cards;
  v_workflow iaoms.workflow_instances;
  v_routing text;
begin
  select ac.* into v_card
  from iaoms.approval_cards ac
  where ac.id = advance_card.card
    and ac.institution_id = any (array(select iaoms_private.tenants()));
  select wi.* into v_workflow
  from iaoms.workflow_instances wi
  where wi.card_id = v_card.id
    and wi.institution_id = v_card.institution_id
    and wi.status = 'RUNNING';

  for v_stage in v_workflow.current_stage .. jsonb_array_length(v_workflow.stages) loop
    update iaoms.workflow_instances as wi
    set current_stage = v_stage
    where wi.id = v_workflow.id
      and wi.institution_id = v_card.institution_id
      and wi.current_stage <> v_stage;

    -- It is somebody's turn, or the author's whose step came back.
    if exists (
      select 1
      from iaoms.approval_card_recipients acr
      where acr.card_id = v_card.id
        and acr.institution_id = v_card.institution_id
        and acr.stage = v_stage
        and acr.status in ('ACTIVE', 'REJECTED')
    ) then
      return;
    end if;

    v_routing := v_workflow.stages -> (v_stage - 1) ->> 'routing';
    update iaoms.approval_card_recipients as acr
    set status = 'ACTIVE', activated_at = now()
    where acr.card_id = v_card.id
      and acr.institution_id = v_card.institution_id
      and acr.stage = v_stage
      and acr.status = 'WAITING'
      and (
        v_routing in ('PARALLEL', 'BIDIRECTIONAL')
        or acr.position = (
          select case v_routing when 'REVERSE' then max(w.position) else min(w.position) end
          from iaoms.approval_card_recipients w
          where w.card_id = v_card.id
            and w.institution_id = v_card.institution_id
            and w.stage = v_stage
            and w.status = 'WAITING'
        )
      );
    if found then
      return;
    end if;
  end loop;

  -- Every stage is done.
  update iaoms.workflow_instances as wi
  set status = 'COMPLETED', finished_at = now()
  where wi.id = v_workflow.id
    and wi.institution_id = v_card.institution_id;
  update iaoms.approval_cards as ac
  set status = 'APPROVED', decided_at = now()
  where ac.id = v_card.id
    and ac.institution_id = v_card.institution_id;
  update iaoms.documents as d
  set status = 'APPROVED', decided_at = now()
  where d.id = v_card.document_id
    and d.institution_id = v_card.institution_id;
  update iaoms.operations as o
  set status = 'COMPLETED', completed_at = now()
  where o.id = v_card.operation_id
    and o.institution_id = v_card.institution_id
    and o.status in ('OPEN', 'IN_PROGRESS')
    and not exists (
      select 1
      from iaoms.approval_cards other
      where other.operation_id = o.id
        and other.institution_id = o.institution_id
        and other.status in ('PENDING', 'RETURNED')
    );
end
$$;
comment on function iaoms_private.advance_card(uuid) is 'Moves a card on: gives the next their turn, opens the next stage, or ends it. Whoever calls holds the card''s lock.';
revoke all on function iaoms_private.advance_card(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.advance_card(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.escalate_overdue(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- First the head of the signer's department; twice as late, the principal.
declare
  v_count integer;
begin
  insert into iaoms.escalations (institution_id, card_id, step_id, escalated_to, reason, level)
  select late.institution_id, late.card_id, late.step_id, superior.id, 'OVERDUE', late.level
  from (
    select
      acr.institution_id,
      acr.card_id,
      acr.id as step_id,
      signer.id as signer_id,
      d.head_id,
      1 + (select count(*)::integer from iaoms.escalations e where e.step_id = acr.id and e.institution_id = acr.institution_id) as level,
      acr.activated_at,
      wi.escalate_after_hours
    from iaoms.approval_card_recipients acr
    join iaoms.workflow_instances wi on wi.card_id = acr.card_id and wi.institution_id = acr.institution_id
    join iaoms.recipients signer on signer.id = acr.recipient_id and signer.institution_id = acr.institution_id
    left join iaoms.departments d on d.id = signer.department_id and d.institution_id = signer.institution_id
    where acr.status = 'ACTIVE'
  ) as late
  cross join lateral (
    select s.id
    from iaoms.recipients s
    where s.institution_id = late.institution_id
      and s.is_active
      and s.id <> late.signer_id
      and ((late.level = 1 and s.id = late.head_id) or s.role = 'PRINCIPAL')
      and not exists (
        select 1
        from iaoms.escalations e
        where e.step_id = late.step_id
          and e.institution_id = late.institution_id
          and e.escalated_to = s.id
      )
    order by s.id = late.head_id desc nulls last, s.full_name, s.id
    limit 1
  ) as superior
  where late.level <= 2
    and late.activated_at + make_interval(hours => late.escalate_after_hours * late.level) <= escalate_overdue.at;
  get diagnostics v_count = row_count;
  return v_count;
end
$$;
comment on function iaoms_private.escalate_overdue(timestamptz) is 'Brings what lay too long before somebody higher.';
revoke all on function iaoms_private.escalate_overdue(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.escalate_overdue(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.dispatch_notifications(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- Who said nothing about a kind of thing is written an e-mail, and shown on his telephone what is urgent. Two calls at a time share the
-- work: none waits, and none hands out what the other does.
declare
  v_queued integer;
begin
  with going as (
    update iaoms.notifications as n
    set dispatched_at = dispatch_notifications.at
    where n.id in (
      select waiting.id
      from iaoms.notifications waiting
      where waiting.dispatched_at is null
      order by waiting.created_at
      limit 5000
      for update skip locked
    )
    returning n.id, n.institution_id, n.recipient_id, n.kind, n.priority
  )
  insert into iaoms.notification_queue (institution_id, notification_id, recipient_id, channel, priority, run_after)
  select
    going.institution_id,
    going.id,
    going.recipient_id,
    way.channel,
    2 * (array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT', 'EMERGENCY'], going.priority::text) - 1),
    case
      when going.priority in ('URGENT', 'EMERGENCY') or quiet.quiet_from is null then dispatch_notifications.at
      when quiet.quiet_from <= quiet.quiet_until and quiet.local::time >= quiet.quiet_from and quiet.local::time < quiet.quiet_until
        then (quiet.local::date + quiet.quiet_until) at time zone quiet.time_zone
      when quiet.quiet_from > quiet.quiet_until and quiet.local::time >= quiet.quiet_from
        then (quiet.local::date + 1 + quiet.quiet_until) at time zone quiet.time_zone
      when quiet.quiet_from > quiet.quiet_until and quiet.local::time < quiet.quiet_until
        then (quiet.local::date + quiet.quiet_until) at time zone quiet.time_zone
      else dispatch_notifications.at
    end
  from going
  join lateral (
    select i.time_zone, dispatch_notifications.at at time zone i.time_zone as local, up.quiet_from, up.quiet_until
    from iaoms.institutions i
    left join iaoms.user_preferences up on up.institution_id = i.id and up.recipient_id = going.recipient_id
    where i.id = going.institution_id
  ) as quiet on true
  cross join unnest(array['EMAIL', 'PUSH', 'SMS', 'WHATSAPP']) as way (channel)
  left join iaoms.notification_subscriptions ns
    on ns.institution_id = going.institution_id
    and ns.recipient_id = going.recipient_id
    and ns.kind = going.kind
    and ns.channel = way.channel
  where coalesce(
    ns.is_wanted,
    way.channel = 'EMAIL' or (way.channel = 'PUSH' and going.priority in ('URGENT', 'EMERGENCY'))
  );
  get diagnostics v_queued = row_count;
  return v_queued;
end
$$;
comment on function iaoms_private.dispatch_notifications(timestamptz) is 'Hands new notifications to the queue, by every way that their owners want.';
revoke all on function iaoms_private.dispatch_notifications(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.dispatch_notifications(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_called_meetings()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.organizer_id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_called_meetings() is 'The meetings that the caller called.';
revoke all on function iaoms_private.my_called_meetings() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_called_meetings() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_own_events()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select ce.id
from iaoms.calendar_events ce
where ce.institution_id = any (array(select iaoms_private.tenants()))
  and ce.owner_id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_own_events() is 'The days in the calendar that the caller owns.';
revoke all on function iaoms_private.my_own_events() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_own_events() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.expire_live_requests(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_expired integer;
begin
  update iaoms.live_meeting_requests as lmr
  set status = 'EXPIRED', responded_at = expire_live_requests.at
  where lmr.status = 'PENDING'
    and lmr.expires_at <= expire_live_requests.at;
  get diagnostics v_expired = row_count;
  return v_expired;
end
$$;
comment on function iaoms_private.expire_live_requests(timestamptz) is 'Ends the requests that nobody answered in time.';
revoke all on function iaoms_private.expire_live_requests(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.expire_live_requests(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.keep_meetings_on_time(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_begun integer;
  v_ended integer;
begin
  update iaoms.meetings as m
  set status = 'ONGOING'
  where m.status = 'SCHEDULED'
    and m.starts_at <= keep_meetings_on_time.at
    and m.starts_at + make_interval(mins => m.duration_minutes) > keep_meetings_on_time.at;
  get diagnostics v_begun = row_count;

  with ended as (
    update iaoms.meetings as m
    set status = 'COMPLETED'
    where m.status in ('SCHEDULED', 'ONGOING')
      and m.starts_at + make_interval(mins => m.duration_minutes) <= keep_meetings_on_time.at
    returning m.operation_id, m.institution_id
  )
  update iaoms.operations as o
  set status = 'COMPLETED', completed_at = greatest(keep_meetings_on_time.at, o.created_at)
  from ended
  where o.id = ended.operation_id
    and o.institution_id = ended.institution_id
    and o.kind = 'MEETING'
    and o.status in ('OPEN', 'IN_PROGRESS');
  get diagnostics v_ended = row_count;
  return v_begun + v_ended;
end
$$;
comment on function iaoms_private.keep_meetings_on_time(timestamptz) is 'Begins and ends meetings by the clock.';
revoke all on function iaoms_private.keep_meetings_on_time(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.keep_meetings_on_time(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.my_messages()
returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
select m.id
from iaoms.messages m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.author_id = iaoms_private.uid();
end
$$;
comment on function iaoms_private.my_messages() is 'What the caller said.';
revoke all on function iaoms_private.my_messages() from public, anon, authenticated, service_role;
grant execute on function iaoms_private.my_messages() to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.expire_signature_requests(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_expired integer;
begin
  update iaoms.signature_requests as sr
  set status = 'EXPIRED', responded_at = expire_signature_requests.at
  where sr.status = 'PENDING'
    and sr.expires_at <= expire_signature_requests.at;
  get diagnostics v_expired = row_count;
  return v_expired;
end
$$;
comment on function iaoms_private.expire_signature_requests(timestamptz) is 'Ends the requests for a signature that nobody answered in time.';
revoke all on function iaoms_private.expire_signature_requests(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.expire_signature_requests(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.send_reminders(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sent integer;
begin
  with due as (
    update iaoms.reminders as r
    set sent_at = send_reminders.at
    where r.sent_at is null
      and not r.is_done
      and r.remind_at <= send_reminders.at
    returning r.institution_id, r.owner_id, r.text, r.operation_id
  )
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id)
  select
    due.institution_id,
    due.owner_id,
    t.kind,
    replace(t.subject, '{title}', due.text),
    replace(t.body, '{title}', due.text),
    due.operation_id
  from due
  cross join iaoms.notification_templates t
  where t.code = 'reminder';
  get diagnostics v_sent = row_count;
  return v_sent;
end
$$;
comment on function iaoms_private.send_reminders(timestamptz) is 'Tells people what they wanted to be reminded of.';
revoke all on function iaoms_private.send_reminders(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.send_reminders(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.send_digests(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sent integer;
begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, priority)
  select
    waiting.institution_id,
    waiting.recipient_id,
    t.kind,
    replace(t.subject, '{title}', waiting.title),
    replace(t.body, '{title}', waiting.title),
    'LOW'
  from (
    select
      acr.institution_id,
      acr.recipient_id,
      case when count(*) = 1 then 'An approval waits for you' else count(*) || ' approvals wait for you' end as title
    from iaoms.approval_card_recipients acr
    join iaoms.user_preferences up on up.recipient_id = acr.recipient_id and up.institution_id = acr.institution_id
    where acr.status = 'ACTIVE'
      and (up.digest = 'DAILY' or (up.digest = 'WEEKLY' and extract(isodow from send_digests.at at time zone 'UTC') = 1))
    group by acr.institution_id, acr.recipient_id
  ) as waiting
  cross join iaoms.notification_templates t
  where t.code = 'digest';
  get diagnostics v_sent = row_count;
  return v_sent;
end
$$;
comment on function iaoms_private.send_digests(timestamptz) is 'Tells people how much waits for them, every working day or every Monday, as they want.';
revoke all on function iaoms_private.send_digests(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.send_digests(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.refresh_counters(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_day timestamptz := date_trunc('day', refresh_counters.at at time zone 'UTC') at time zone 'UTC';
  v_changed integer;
begin
  insert into iaoms.realtime_counters as rc (institution_id, name, value, changed_at)
  select i.id, number.name, number.value, refresh_counters.at
  from iaoms.institutions i
  cross join lateral (
    select
      count(*) as total,
      count(*) filter (where d.status = 'PENDING') as pending,
      count(*) filter (where d.status = 'APPROVED') as approved,
      count(*) filter (where d.status = 'REJECTED') as rejected,
      count(*) filter (where d.status = 'PENDING' and d.priority = 'EMERGENCY') as emergency,
      count(*) filter (where d.status = 'PENDING' and d.due_on = (refresh_counters.at at time zone 'UTC')::date) as due
    from iaoms.documents d
    where d.institution_id = i.id
      and d.deleted_at is null
  ) as documents
  cross join lateral (
    values
      ('TOTAL_DOCUMENTS', documents.total),
      ('PENDING_DOCUMENTS', documents.pending),
      ('APPROVED_DOCUMENTS', documents.approved),
      ('REJECTED_DOCUMENTS', documents.rejected),
      ('EMERGENCY_DOCUMENTS', documents.emergency),
      ('DOCUMENTS_DUE_TODAY', documents.due),
      ('PENDING_APPROVALS', (
        select count(*)
        from iaoms.approval_cards ac
        where ac.institution_id = i.id and ac.status = 'PENDING'
      )),
      ('TOTAL_MEETINGS_TODAY', (
        select count(*)
        from iaoms.meetings m
        where m.institution_id = i.id
          and m.status <> 'CANCELLED'
          and m.starts_at >= v_day
          and m.starts_at < v_day + interval '1 day'
      )),
      ('ACTIVE_USERS', (select count(*) from iaoms.recipients r where r.institution_id = i.id and r.is_active)),
      ('TOTAL_MESSAGES_TODAY', (
        select count(*)
        from iaoms.messages s
        where s.institution_id = i.id
          and s.created_at >= v_day
          and s.created_at < v_day + interval '1 day'
      ))
  ) as number (name, value)
  on conflict (institution_id, name) do update
  set value = excluded.value, changed_at = excluded.changed_at
  where rc.value is distinct from excluded.value;
  get diagnostics v_changed = row_count;
  return v_changed;
end
$$;
comment on function iaoms_private.refresh_counters(timestamptz) is 'Puts the numbers that listeners are told, those that changed.';
revoke all on function iaoms_private.refresh_counters(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.refresh_counters(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.compute_metrics(
  day date default ((now() at time zone 'UTC')::date - 1)
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- The day's rows are made anew, so that working it out again is always right.
declare
  v_since timestamptz := compute_metrics.day::timestamp at time zone 'UTC';
  v_until timestamptz := (compute_metrics.day + 1)::timestamp at time zone 'UTC';
  v_rows integer;
begin
  delete from iaoms.analytics_metrics as am where am.day = compute_metrics.day;

  insert into iaoms.analytics_metrics (institution_id, metric, department_id, day, value)
  select fact.institution_id, fact.metric, fact.department_id, compute_metrics.day,
    case fact.metric when 'HOURS_TO_DECISION' then avg(fact.value) else sum(fact.value) end
  from (
    select d.institution_id, 'DOCUMENTS_CREATED' as metric, d.department_id, 1::double precision as value
    from iaoms.documents d
    where d.created_at >= v_since and d.created_at < v_until
    union all
    select hc.institution_id, 'CARDS_' || hc.outcome, hc.department_id, 1
    from iaoms.history_cards hc
    where hc.finished_at >= v_since and hc.finished_at < v_until and hc.outcome in ('APPROVED', 'REJECTED')
    union all
    select hc.institution_id, 'HOURS_TO_DECISION', hc.department_id, extract(epoch from hc.finished_at - hc.submitted_at) / 3600
    from iaoms.history_cards hc
    where hc.finished_at >= v_since and hc.finished_at < v_until and hc.outcome in ('APPROVED', 'REJECTED')
    union all
    select m.institution_id, 'MESSAGES_SENT', r.department_id, 1
    from iaoms.messages m
    join iaoms.recipients r on r.id = m.author_id and r.institution_id = m.institution_id
    where m.created_at >= v_since and m.created_at < v_until
    union all
    select m.institution_id, 'MEETINGS_HELD', r.department_id, 1
    from iaoms.meetings m
    join iaoms.recipients r on r.id = m.organizer_id and r.institution_id = m.institution_id
    where m.starts_at >= v_since and m.starts_at < v_until and m.status = 'COMPLETED'
  ) as fact
  group by grouping sets (
    (fact.institution_id, fact.metric),
    (fact.institution_id, fact.metric, fact.department_id)
  )
  having grouping(fact.department_id) = 1 or fact.department_id is not null;
  get diagnostics v_rows = row_count;
  return v_rows;
end
$$;
comment on function iaoms_private.compute_metrics(date) is 'Works out the numbers of a day again; every night those of the day before.';
revoke all on function iaoms_private.compute_metrics(date) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.compute_metrics(date) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_document_updates(
  author uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
author = iaoms_private.uid()
), false)
  and exists (select from iaoms.recipients as r where r.id = hears_document_updates.author and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_document_updates(uuid) is 'May the caller listen to `documentUpdates`?';
revoke all on function iaoms_private.hears_document_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_document_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_approval_card_updates(
  id uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
id = any (array(select iaoms_private.my_cards()))
), false)
  and exists (select from iaoms.approval_cards as r where r.id = hears_approval_card_updates.id and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_approval_card_updates(uuid) is 'May the caller listen to `approvalCardUpdates`?';
revoke all on function iaoms_private.hears_approval_card_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_approval_card_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_notification_updates(
  recipient uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
recipient = iaoms_private.uid()
), false)
  and exists (select from iaoms.recipients as r where r.id = hears_notification_updates.recipient and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_notification_updates(uuid) is 'May the caller listen to `notificationUpdates`?';
revoke all on function iaoms_private.hears_notification_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_notification_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_meeting_updates(
  id uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
id = any (array(select iaoms_private.my_meetings()))
), false)
  and exists (select from iaoms.meetings as r where r.id = hears_meeting_updates.id and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_meeting_updates(uuid) is 'May the caller listen to `meetingUpdates`?';
revoke all on function iaoms_private.hears_meeting_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_meeting_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_calendar_updates(
  owner uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
owner = iaoms_private.uid()
), false)
  and exists (select from iaoms.recipients as r where r.id = hears_calendar_updates.owner and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_calendar_updates(uuid) is 'May the caller listen to `calendarUpdates`?';
revoke all on function iaoms_private.hears_calendar_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_calendar_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_live_requests(
  target uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
target = iaoms_private.uid()
), false)
  and exists (select from iaoms.recipients as r where r.id = hears_live_requests.target and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_live_requests(uuid) is 'May the caller listen to `liveRequests`?';
revoke all on function iaoms_private.hears_live_requests(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_live_requests(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_message_updates(
  channel uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
channel = any (array(select iaoms_private.my_channels()))
), false)
  and exists (select from iaoms.channels as r where r.id = hears_message_updates.channel and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_message_updates(uuid) is 'May the caller listen to `messageUpdates`?';
revoke all on function iaoms_private.hears_message_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_message_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_channel_updates(
  id uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
id = any (array(select iaoms_private.my_channels()))
), false)
  and exists (select from iaoms.channels as r where r.id = hears_channel_updates.id and r.institution_id = any (array(select iaoms_private.tenants())))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_channel_updates(uuid) is 'May the caller listen to `channelUpdates`?';
revoke all on function iaoms_private.hears_channel_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_channel_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.hears_counter_updates(
  institution uuid
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_result boolean;
begin
  select * into v_result from (
select coalesce((
institution = any (array(select iaoms_private.tenants()))
), false)
  and hears_counter_updates.institution = any (array(select iaoms_private.tenants()))
  ) as result;
  return v_result;
end
$$;
comment on function iaoms_private.hears_counter_updates(uuid) is 'May the caller listen to `counterUpdates`?';
revoke all on function iaoms_private.hears_counter_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.hears_counter_updates(uuid) to iaoms_api, iaoms_tenant;

create or replace function iaoms.operations(
  status text default null,
  before timestamptz default null,
  first integer default 50
)
returns setof iaoms.operations
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if operations.status <> all (array['OPEN', 'IN_PROGRESS', 'COMPLETED', 'REJECTED', 'CANCELLED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'status is not a valid value.';
  end if;
  if operations.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select o.*
    from iaoms.operations o
    where (operations.status is null or o.status = operations.status)
      and (operations.before is null or o.created_at < operations.before)
    order by o.created_at desc, o.id
    limit operations.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.operations(text, timestamptz, integer) is 'Operations the caller may see, newest first; a page goes on before the last one''s moment.';
revoke all on function iaoms.operations(text, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.operations(text, timestamptz, integer) to authenticated, service_role;
alter function iaoms.operations(text, timestamptz, integer) owner to iaoms_api;

create or replace function iaoms.operation_parts(
  operation uuid
)
returns setof iaoms.operation_part
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if operation_parts.operation is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'operation is required.';
  end if;

begin
  return query
    select part.kind::iaoms.operation_kind, part.id, part.title, part.created_at
    from (
      select 'DOCUMENT' as kind, d.id, d.title, d.created_at from iaoms.documents d
      where d.operation_id = operation_parts.operation and d.deleted_at is null
      union all
      select 'APPROVAL', ac.id, ac.title, ac.created_at from iaoms.approval_cards ac
      where ac.operation_id = operation_parts.operation
      union all
      select 'MEETING', m.id, m.title, m.created_at from iaoms.meetings m
      where m.operation_id = operation_parts.operation
      union all
      select 'CALENDAR', ce.id, ce.title, ce.created_at from iaoms.calendar_events ce
      where ce.operation_id = operation_parts.operation
      union all
      select 'CHANNEL', c.id, c.name, c.created_at from iaoms.channels c
      where c.operation_id = operation_parts.operation
    ) as part
    order by part.created_at, part.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.operation_parts(uuid) is 'Everything that belongs to an operation, as far as the caller may see it, from the oldest to the newest.';
revoke all on function iaoms.operation_parts(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.operation_parts(uuid) to authenticated, service_role;
alter function iaoms.operation_parts(uuid) owner to iaoms_api;

create or replace function iaoms.colleagues(
  department uuid default null,
  after_name text default null,
  after_id uuid default null,
  first integer default 50
)
returns setof iaoms.colleague
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(colleagues.after_name), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if colleagues.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select
      r.id,
      r.full_name,
      r.designation,
      r.role,
      r.department_id,
      r.email::text,
      (iaoms_private.masked_recipients(r)).phone,
      r.is_active
    from iaoms.recipients r
    where (colleagues.department is null or r.department_id = colleagues.department)
      and (colleagues.after_name is null or (r.full_name, r.id) > (colleagues.after_name, colleagues.after_id))
    order by r.full_name, r.id
    limit colleagues.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.colleagues(uuid, text, uuid, integer) is 'The people of the institution, by name; a page goes on after the last one''s name and key.';
revoke all on function iaoms.colleagues(uuid, text, uuid, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.colleagues(uuid, text, uuid, integer) to authenticated, service_role;
alter function iaoms.colleagues(uuid, text, uuid, integer) owner to iaoms_api;

create or replace function iaoms.my_permissions()
returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query
    select rp.permission
    from iaoms.recipients r
    join iaoms.role_permissions rp on rp.role = r.role
    where r.id = iaoms_private.uid()
    order by rp.permission;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_permissions() is 'What the caller may do.';
revoke all on function iaoms.my_permissions() from public, anon, authenticated, service_role;
grant execute on function iaoms.my_permissions() to authenticated, service_role;
alter function iaoms.my_permissions() owner to iaoms_api;

create or replace function iaoms.my_devices()
returns setof iaoms.device
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query
    select s.id, s.method, s.device_name, s.ip_address, s.last_seen_at, s.expires_at
    from iaoms.auth_sessions s
    where s.recipient_id = iaoms_private.uid()
      and s.ended_at is null
      and s.expires_at > now()
    order by s.last_seen_at desc, s.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_devices() is 'The devices on which the caller is signed in.';
revoke all on function iaoms.my_devices() from public, anon, authenticated, service_role;
grant execute on function iaoms.my_devices() to authenticated, service_role;
alter function iaoms.my_devices() owner to iaoms_api;

create or replace function iaoms.my_face_checks(
  first integer default 20
)
returns setof iaoms.face_check
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_face_checks.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select f.id, f.purpose, f.confidence, f.is_match, f.created_at
    from iaoms.face_auth_records f
    where f.recipient_id = iaoms_private.uid()
    order by f.created_at desc, f.id
    limit my_face_checks.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_face_checks(integer) is 'How often a face was looked at for the caller, and what came of it, newest first.';
revoke all on function iaoms.my_face_checks(integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.my_face_checks(integer) to authenticated, service_role;
alter function iaoms.my_face_checks(integer) owner to iaoms_api;

create or replace function iaoms.sign_in_with_hitam_id(
  hitam_id text,
  password text,
  device_name text
)
returns iaoms.session_ticket
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if sign_in_with_hitam_id.hitam_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'hitamId is required.';
  end if;
  if not (char_length(hitam_id) between 1 and 20) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'hitamId is not a valid value.';
  end if;
  if sign_in_with_hitam_id.password is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'password is required.';
  end if;
  if not (char_length(password) between 1 and 72) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'password is not a valid value.';
  end if;
  if sign_in_with_hitam_id.device_name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'deviceName is required.';
  end if;
  if not (char_length(device_name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'deviceName is not a valid value.';
  end if;

-- A wrong password does not raise: what a call writes before it fails is undone, and the count of wrong ones has to stay.
declare
  v_id uuid;
  v_institution uuid;
  v_hash text;
  v_expires_at timestamptz;
  v_session_hours integer;
  v_max_failed integer;
  v_token text;
  v_ticket iaoms.session_ticket;
begin
  select r.id, r.institution_id, r.password_hash, r.password_expires_at, i.session_hours, i.max_failed_logins
  into v_id, v_institution, v_hash, v_expires_at, v_session_hours, v_max_failed
  from iaoms.recipients r
  join iaoms.institutions i on i.id = r.institution_id
  where r.hitam_id = upper(btrim(sign_in_with_hitam_id.hitam_id))
    and r.is_active
    and r.password_hash is not null
    and (r.locked_until is null or r.locked_until <= now())
  for update of r;

  if v_id is null then
    -- Whoever guesses numbers waits as long as whoever guesses passwords.
    perform extensions.crypt(
      sign_in_with_hitam_id.password,
      extensions.gen_salt('bf', (select coalesce(max(i.password_cost), 10) from iaoms.institutions i))
    );
    return null;
  end if;

  if extensions.crypt(sign_in_with_hitam_id.password, v_hash) <> v_hash then
    update iaoms.recipients as r
    set failed_logins = r.failed_logins + 1,
        locked_until = case when r.failed_logins + 1 >= v_max_failed then now() + interval '15 minutes' end
    where r.id = v_id;
    return null;
  end if;

  update iaoms.recipients as r
  set failed_logins = 0, locked_until = null, last_seen_at = now()
  where r.id = v_id;

  v_token := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
  insert into iaoms.auth_sessions as s (
    institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at
  ) values (
    v_institution,
    v_id,
    'HITAM_ID',
    encode(sha256(convert_to(v_token, 'UTF8')), 'hex'),
    sign_in_with_hitam_id.device_name,
    iaoms_private.request_ip(),
    left(iaoms_private.request_header('user-agent'), 1000),
    now() + make_interval(hours => v_session_hours)
  )
  returning s.id, s.recipient_id, v_token, s.expires_at, v_expires_at <= now() into v_ticket;
  return v_ticket;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.sign_in_with_hitam_id(text, text, text) is 'Signs somebody in by his number and password, and tells the token once. Nothing comes back for a wrong one, an unknown number, an
account that rests or has ended: who guesses cannot tell which.';
revoke all on function iaoms.sign_in_with_hitam_id(text, text, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.sign_in_with_hitam_id(text, text, text) to anon, authenticated, service_role;

create or replace function iaoms.register_device(
  session uuid,
  device_name text
)
returns iaoms.device
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if register_device.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;
  if register_device.device_name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'deviceName is required.';
  end if;
  if not (char_length(device_name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'deviceName is not a valid value.';
  end if;

declare
  v_device iaoms.device;
begin
  -- The platform has verified the token; nobody notes a session that is not his own.
  if (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid is distinct from register_device.session then
    raise sqlstate 'PT403' using message = 'NOT_YOUR_SESSION', detail = 'Your token belongs to another session.';
  end if;

  insert into iaoms.auth_sessions as s (
    id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, expires_at
  )
  select
    register_device.session,
    r.institution_id,
    r.id,
    'GOOGLE',
    encode(sha256(convert_to(register_device.session::text, 'UTF8')), 'hex'),
    register_device.device_name,
    iaoms_private.request_ip(),
    left(iaoms_private.request_header('user-agent'), 1000),
    now() + make_interval(hours => i.session_hours)
  from iaoms.recipients r
  join iaoms.institutions i on i.id = r.institution_id
  where r.id = iaoms_private.uid()
  on conflict (id) do update set last_seen_at = now()
  returning s.id, s.method, s.device_name, s.ip_address, s.last_seen_at, s.expires_at into v_device;
  return v_device;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.register_device(uuid, text) is 'Notes the device of somebody who signed in by Google; the session is that of his token.';
revoke all on function iaoms.register_device(uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.register_device(uuid, text) to authenticated, service_role;
alter function iaoms.register_device(uuid, text) owner to iaoms_tenant;

create or replace function iaoms.change_password(
  password text,
  current text default null
)
returns timestamptz
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if change_password.password is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'password is required.';
  end if;
  if not (char_length(password) between 12 and 72) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'password is not a valid value.';
  end if;
  if not (char_length(current) <= 72) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'current is not a valid value.';
  end if;

declare
  v_hash text;
  v_valid_days integer;
  v_cost integer;
  v_expires_at timestamptz;
begin
  select r.password_hash, i.password_valid_days, i.password_cost
  into v_hash, v_valid_days, v_cost
  from iaoms.recipients r
  join iaoms.institutions i on i.id = r.institution_id
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
  for update of r;
  if not found then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'You belong to no institution.';
  end if;

  if v_hash is not null and extensions.crypt(coalesce(change_password.current, ''), v_hash) <> v_hash then
    raise sqlstate 'PT403' using message = 'WRONG_PASSWORD', detail = 'This is not your password.';
  end if;
  if change_password.password = change_password.current then
    raise sqlstate 'PT400' using message = 'SAME_PASSWORD', detail = 'Choose another password than the one you have.';
  end if;

  update iaoms.recipients as r
  set password_hash = extensions.crypt(change_password.password, extensions.gen_salt('bf', v_cost)),
      password_changed_at = now(),
      password_expires_at = now() + make_interval(days => v_valid_days),
      failed_logins = 0,
      locked_until = null
  where r.id = iaoms_private.uid()
    and r.institution_id = any (array(select iaoms_private.tenants()))
  returning r.password_expires_at into v_expires_at;

  update iaoms.auth_sessions as s
  set ended_at = now(), end_reason = 'PASSWORD_EXPIRED', ended_by = iaoms_private.uid()
  where s.recipient_id = iaoms_private.uid()
    and s.institution_id = any (array(select iaoms_private.tenants()))
    and s.method = 'HITAM_ID'
    and s.ended_at is null
    and s.id is distinct from (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid;
  return v_expires_at;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.change_password(text, text) is 'Gives the caller another password, and ends the sessions that were opened with the old one.';
revoke all on function iaoms.change_password(text, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.change_password(text, text) to authenticated, service_role;

create or replace function iaoms.sign_out(
  session uuid
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if sign_out.session is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'session is required.';
  end if;

begin
  update iaoms.auth_sessions as s
  set ended_at = now(), end_reason = 'SIGNED_OUT', ended_by = iaoms_private.uid()
  where s.id = sign_out.session
    and s.recipient_id = iaoms_private.uid()
    and s.ended_at is null;
  return found;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.sign_out(uuid) is 'Signs the caller out on one device.';
revoke all on function iaoms.sign_out(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.sign_out(uuid) to authenticated, service_role;
alter function iaoms.sign_out(uuid) owner to iaoms_tenant;

create or replace function iaoms.force_sign_out(
  recipient uuid
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if force_sign_out.recipient is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'recipient is required.';
  end if;
  if (recipient = iaoms_private.uid() or iaoms_private.may('session.revoke')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_END', detail = 'This is not permitted.';
  end if;

declare
  v_ended integer;
begin
  update iaoms.recipients as r set signed_out_at = now() where r.id = force_sign_out.recipient;
  if not found then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  update iaoms.auth_sessions as s
  set ended_at = now(), end_reason = 'FORCED', ended_by = iaoms_private.uid()
  where s.recipient_id = force_sign_out.recipient
    and s.ended_at is null;
  get diagnostics v_ended = row_count;
  return v_ended;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.force_sign_out(uuid) is 'Signs somebody out everywhere, at once: also tokens whose device nobody noted are worth nothing any more.';
revoke all on function iaoms.force_sign_out(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.force_sign_out(uuid) to authenticated, service_role;
alter function iaoms.force_sign_out(uuid) owner to iaoms_tenant;

create or replace function iaoms.place_recipient(
  recipient uuid,
  role text,
  department uuid default null
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if place_recipient.recipient is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'recipient is required.';
  end if;
  if place_recipient.role is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'role is required.';
  end if;
  if place_recipient.role <> all (array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'role is not a valid value.';
  end if;
  if (iaoms_private.may('recipient.manage')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_PLACE', detail = 'This is not permitted.';
  end if;
  if (recipient <> iaoms_private.uid()) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURSELF', detail = 'This is not permitted.';
  end if;

declare
  v_order text[] := array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'];
  v_own text;
  v_now text;
begin
  select r.role into v_own from iaoms.recipients r where r.id = iaoms_private.uid();
  select r.role into v_now from iaoms.recipients r where r.id = place_recipient.recipient for update;
  if v_now is null then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;
  if array_position(v_order, v_now) > array_position(v_order, v_own)
    or array_position(v_order, place_recipient.role) > array_position(v_order, v_own)
  then
    raise sqlstate 'PT403' using message = 'ROLE_ABOVE_OWN', detail = 'Nobody gives or takes a role above his own.';
  end if;

  update iaoms.recipients as r
  set role = place_recipient.role, department_id = place_recipient.department
  where r.id = place_recipient.recipient;
  return place_recipient.recipient;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.place_recipient(uuid, text, uuid) is 'Gives somebody his place: role and department. Nobody changes his own, and nobody gives a role above his own.';
revoke all on function iaoms.place_recipient(uuid, text, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.place_recipient(uuid, text, uuid) to authenticated, service_role;
alter function iaoms.place_recipient(uuid, text, uuid) owner to iaoms_tenant;

create or replace function iaoms.update_my_profile(
  designation text default null,
  phone text default null
)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_my_profile.phone), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if not (char_length(designation) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'designation is not a valid value.';
  end if;
  if not (phone ~ '^\+[0-9]{8,15}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'phone is not a valid value.';
  end if;

begin
  update iaoms.recipients as r
  set designation = coalesce(update_my_profile.designation, r.designation),
      phone = coalesce(update_my_profile.phone, r.phone)
  where r.id = iaoms_private.uid();
  return iaoms_private.uid();
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_my_profile(text, text) is 'Changes what colleagues read about the caller.';
revoke all on function iaoms.update_my_profile(text, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_my_profile(text, text) to authenticated, service_role;
alter function iaoms.update_my_profile(text, text) owner to iaoms_tenant;

create or replace function iaoms.sync_google_profile(
  full_name text,
  avatar_url text default null
)
returns timestamptz
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(sync_google_profile.avatar_url), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  perform iaoms_private.count_call('sync_google_profile', 10, 3600);
  if sync_google_profile.full_name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'fullName is required.';
  end if;
  if not (char_length(full_name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'fullName is not a valid value.';
  end if;
  begin
    perform sync_google_profile.avatar_url::iaoms_private.url;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'avatarUrl is not a valid value.';
  end;

declare
  v_synced_at timestamptz;
begin
  update iaoms.recipients as r
  set full_name = sync_google_profile.full_name,
      avatar_url = coalesce(sync_google_profile.avatar_url, r.avatar_url),
      google_synced_at = now()
  where r.id = iaoms_private.uid()
    and r.google_sub is not null
  returning r.google_synced_at into v_synced_at;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_BY_GOOGLE', detail = 'Your account does not come from Google.';
  end if;
  return v_synced_at;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.sync_google_profile(text, text) is 'Takes over the name and picture that Google has of the caller.';
revoke all on function iaoms.sync_google_profile(text, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.sync_google_profile(text, text) to authenticated, service_role;
alter function iaoms.sync_google_profile(text, text) owner to iaoms_tenant;

create or replace function iaoms.document_versions(
  document uuid
)
returns setof iaoms.document_versions
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if document_versions.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;

begin
  return query
    select dv.*
    from iaoms.document_versions dv
    where dv.document_id = document_versions.document
    order by dv.number desc;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.document_versions(uuid) is 'The files that a document had, newest first.';
revoke all on function iaoms.document_versions(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.document_versions(uuid) to authenticated, service_role;
alter function iaoms.document_versions(uuid) owner to iaoms_api;

create or replace function iaoms.document_deliveries(
  document uuid
)
returns setof iaoms.document_recipients
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if document_deliveries.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;

begin
  return query
    select dr.*
    from iaoms.document_recipients dr
    where dr.document_id = document_deliveries.document
    order by dr.created_at, dr.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.document_deliveries(uuid) is 'Who receives a document, and who has opened it.';
revoke all on function iaoms.document_deliveries(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.document_deliveries(uuid) to authenticated, service_role;
alter function iaoms.document_deliveries(uuid) owner to iaoms_api;

create or replace function iaoms.create_document(
  title text,
  file jsonb,
  type text default 'LETTER',
  priority text default 'NORMAL',
  description text default null,
  due_on date default null,
  operation uuid default null
)
returns iaoms.documents
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_document.file), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_document.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_document.file is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'file is required.';
  end if;
  if (case when create_document.file is not null then iaoms_private.wrong_in_drive_file(create_document.file, 'file') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when create_document.file is not null then iaoms_private.wrong_in_drive_file(create_document.file, 'file') end);
  end if;
  if create_document.type is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'type is required.';
  end if;
  if create_document.type <> all (array['LETTER', 'CIRCULAR', 'REPORT', 'PROPOSAL', 'REQUEST', 'MINUTES', 'CERTIFICATE']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'type is not a valid value.';
  end if;
  if create_document.priority is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'priority is required.';
  end if;
  if create_document.priority <> all (array['LOW', 'NORMAL', 'HIGH', 'URGENT', 'EMERGENCY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'priority is not a valid value.';
  end if;
  if not (char_length(description) <= 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'description is not a valid value.';
  end if;
  if (iaoms_private.may('document.submit')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_WRITE', detail = 'This is not permitted.';
  end if;

declare
  v_institution uuid;
  v_department uuid;
  v_operation uuid := create_document.operation;
  v_document iaoms.documents;
begin
  select r.institution_id, r.department_id into v_institution, v_department
  from iaoms.recipients r
  where r.id = iaoms_private.uid();

  if v_operation is null then
    insert into iaoms.operations as o (institution_id, kind, title, priority, started_by, department_id)
    values (v_institution, 'DOCUMENT', create_document.title, create_document.priority, iaoms_private.uid(), v_department)
    returning o.id into v_operation;
  elsif not exists (
    select 1
    from iaoms.operations o
    where o.id = v_operation
      and (o.started_by = iaoms_private.uid() or o.id = any (array(select iaoms_private.my_operations())))
  ) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;

  insert into iaoms.documents as d (
    institution_id, operation_id, author_id, department_id, title, description, type, priority, due_on,
    drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link
  ) values (
    v_institution, v_operation, iaoms_private.uid(), v_department, create_document.title, create_document.description,
    create_document.type, create_document.priority, create_document.due_on,
    create_document.file ->> 'drive_file_id',
    create_document.file ->> 'drive_folder_id',
    create_document.file ->> 'file_name',
    create_document.file ->> 'mime_type',
    (create_document.file ->> 'file_size_bytes')::bigint,
    create_document.file ->> 'file_hash',
    create_document.file ->> 'web_view_link',
    create_document.file ->> 'download_link'
  )
  returning d.* into v_document;

  insert into iaoms.document_versions (
    institution_id, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by
  ) values (
    v_institution, v_document.id, 1, v_document.drive_file_id, v_document.file_name, v_document.mime_type,
    v_document.file_size_bytes, v_document.file_hash, v_document.web_view_link, v_document.author_id
  );
  insert into iaoms.recent_activity (institution_id, recipient_id, action, summary, operation_id)
  values (v_institution, v_document.author_id, 'document.created', v_document.title, v_operation);
  return v_document;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_document(text, jsonb, text, text, text, date, uuid) is 'Begins a document with its first file, and the operation it belongs to unless that is named.';
revoke all on function iaoms.create_document(text, jsonb, text, text, text, date, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_document(text, jsonb, text, text, text, date, uuid) to authenticated, service_role;
alter function iaoms.create_document(text, jsonb, text, text, text, date, uuid) owner to iaoms_tenant;

create or replace function iaoms.add_document_version(
  document uuid,
  file jsonb,
  note text default null
)
returns iaoms.document_versions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(add_document_version.file), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if add_document_version.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;
  if add_document_version.file is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'file is required.';
  end if;
  if (case when add_document_version.file is not null then iaoms_private.wrong_in_drive_file(add_document_version.file, 'file') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when add_document_version.file is not null then iaoms_private.wrong_in_drive_file(add_document_version.file, 'file') end);
  end if;
  if not (char_length(note) <= 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'note is not a valid value.';
  end if;
  if (document = any (array(select iaoms_private.my_writings()))) is not true then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_status text;
begin
  select d.status into v_status from iaoms.documents d where d.id = add_document_version.document for update;
  if v_status not in ('DRAFT', 'REJECTED') then
    raise sqlstate 'PT409' using
      message = 'DOCUMENT_WITH_SIGNERS',
      detail = 'What is signed, or was, keeps its file.',
      hint = 'Take the card back first, or put the file in when the card comes back.';
  end if;
  return iaoms_private.replace_file(add_document_version.document, add_document_version.file, add_document_version.note);
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.add_document_version(uuid, jsonb, text) is 'Puts another file in the place of a document''s, as long as its author writes it; the old one stays among the versions.';
revoke all on function iaoms.add_document_version(uuid, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.add_document_version(uuid, jsonb, text) to authenticated, service_role;
alter function iaoms.add_document_version(uuid, jsonb, text) owner to iaoms_tenant;

create or replace function iaoms.attach_file(
  document uuid,
  file jsonb
)
returns iaoms.document_attachments
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(attach_file.file), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if attach_file.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;
  if attach_file.file is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'file is required.';
  end if;
  if (case when attach_file.file is not null then iaoms_private.wrong_in_drive_file(attach_file.file, 'file') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when attach_file.file is not null then iaoms_private.wrong_in_drive_file(attach_file.file, 'file') end);
  end if;
  if (document = any (array(select iaoms_private.my_writings()))) is not true then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_attachment iaoms.document_attachments;
begin
  insert into iaoms.document_attachments as da (
    institution_id, document_id, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by
  )
  select
    d.institution_id,
    d.id,
    attach_file.file ->> 'drive_file_id',
    attach_file.file ->> 'file_name',
    attach_file.file ->> 'mime_type',
    (attach_file.file ->> 'file_size_bytes')::bigint,
    attach_file.file ->> 'file_hash',
    attach_file.file ->> 'web_view_link',
    d.author_id
  from iaoms.documents d
  where d.id = attach_file.document
  returning da.* into v_attachment;
  return v_attachment;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.attach_file(uuid, jsonb) is 'Lays a file beside a document of the caller''s.';
revoke all on function iaoms.attach_file(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.attach_file(uuid, jsonb) to authenticated, service_role;
alter function iaoms.attach_file(uuid, jsonb) owner to iaoms_tenant;

create or replace function iaoms.send_document(
  document uuid,
  recipient uuid,
  kind text default 'TO'
)
returns iaoms.document_recipients
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if send_document.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;
  if send_document.recipient is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'recipient is required.';
  end if;
  if send_document.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if send_document.kind <> all (array['TO', 'COPY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if (document = any (array(select iaoms_private.my_writings()))) is not true then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_delivery iaoms.document_recipients;
begin
  if not exists (
    select 1
    from iaoms.recipients r
    where r.id = send_document.recipient
      and r.is_active
      and r.id <> iaoms_private.uid()
  ) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  insert into iaoms.document_recipients as dr (institution_id, document_id, recipient_id, kind, sent_by)
  select d.institution_id, d.id, send_document.recipient, send_document.kind, d.author_id
  from iaoms.documents d
  where d.id = send_document.document
  on conflict (institution_id, document_id, recipient_id) do update set kind = excluded.kind
  returning dr.* into v_delivery;
  return v_delivery;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.send_document(uuid, uuid, text) is 'Sends a document of the caller''s to somebody who does not sign it; sending it again changes why.';
revoke all on function iaoms.send_document(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.send_document(uuid, uuid, text) to authenticated, service_role;
alter function iaoms.send_document(uuid, uuid, text) owner to iaoms_tenant;

create or replace function iaoms.mark_document_read(
  document uuid
)
returns iaoms.document_recipients
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if mark_document_read.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;

declare
  v_delivery iaoms.document_recipients;
begin
  update iaoms.document_recipients as dr
  set read_at = coalesce(dr.read_at, now())
  where dr.document_id = mark_document_read.document
    and dr.recipient_id = iaoms_private.uid()
  returning dr.* into v_delivery;
  if not found then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'You received no such document.';
  end if;
  return v_delivery;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.mark_document_read(uuid) is 'Says that the caller has opened a document; saying it again changes nothing.';
revoke all on function iaoms.mark_document_read(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.mark_document_read(uuid) to authenticated, service_role;
alter function iaoms.mark_document_read(uuid) owner to iaoms_tenant;

create or replace function iaoms.pending_approvals(
  after timestamptz default null,
  first integer default 50
)
returns setof iaoms.pending_approval
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if pending_approvals.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select ac.id, acr.id, ac.title, ac.submitter_id, ac.priority, ac.routing, acr.round, acr.activated_at
    from iaoms.approval_card_recipients acr
    join iaoms.approval_cards ac on ac.id = acr.card_id and ac.institution_id = acr.institution_id
    where acr.recipient_id = iaoms_private.uid()
      and acr.status = 'ACTIVE'
      and (pending_approvals.after is null or acr.activated_at > pending_approvals.after)
    order by acr.activated_at, acr.id
    limit pending_approvals.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.pending_approvals(timestamptz, integer) is 'The steps that wait for the caller, the oldest first; a page goes on after the last one''s moment.';
revoke all on function iaoms.pending_approvals(timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.pending_approvals(timestamptz, integer) to authenticated, service_role;
alter function iaoms.pending_approvals(timestamptz, integer) owner to iaoms_api;

create or replace function iaoms.card_steps(
  card uuid
)
returns setof iaoms.approval_card_recipients
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if card_steps.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;

begin
  return query
    select acr.*
    from iaoms.approval_card_recipients acr
    where acr.card_id = card_steps.card
    order by acr.stage, acr.position, acr.created_at, acr.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.card_steps(uuid) is 'The steps of a card in their order.';
revoke all on function iaoms.card_steps(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.card_steps(uuid) to authenticated, service_role;
alter function iaoms.card_steps(uuid) owner to iaoms_api;

create or replace function iaoms.card_history(
  card uuid
)
returns setof iaoms.approvals
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if card_history.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;

begin
  return query
    select a.*
    from iaoms.approvals a
    where a.card_id = card_history.card
    order by a.created_at, a.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.card_history(uuid) is 'What was done with a card, from the beginning.';
revoke all on function iaoms.card_history(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.card_history(uuid) to authenticated, service_role;
alter function iaoms.card_history(uuid) owner to iaoms_api;

create or replace function iaoms.card_workflow(
  card uuid
)
returns iaoms.workflow_instances
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if card_workflow.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;

declare
  v_workflow iaoms.workflow_instances;
begin
  select wi.* into v_workflow from iaoms.workflow_instances wi where wi.card_id = card_workflow.card;
  return v_workflow;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.card_workflow(uuid) is 'Where the way of a card stands.';
revoke all on function iaoms.card_workflow(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.card_workflow(uuid) to authenticated, service_role;
alter function iaoms.card_workflow(uuid) owner to iaoms_api;

create or replace function iaoms.my_escalations()
returns setof iaoms.escalations
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query
    select e.*
    from iaoms.escalations e
    where e.escalated_to = iaoms_private.uid()
      and e.resolved_at is null
    order by e.created_at, e.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_escalations() is 'What was brought before the caller and is not settled.';
revoke all on function iaoms.my_escalations() from public, anon, authenticated, service_role;
grant execute on function iaoms.my_escalations() to authenticated, service_role;
alter function iaoms.my_escalations() owner to iaoms_api;

create or replace function iaoms.submit_document(
  document uuid,
  routing text,
  signers uuid[] default null,
  template uuid default null,
  requires_face boolean default false
)
returns iaoms.approval_cards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(submit_document.signers), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if submit_document.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;
  if submit_document.routing is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'routing is required.';
  end if;
  if submit_document.routing <> all (array['SEQUENTIAL', 'PARALLEL', 'REVERSE', 'BIDIRECTIONAL', 'HYBRID']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'routing is not a valid value.';
  end if;
  if (case when array_ndims(submit_document.signers) > 1 then true else array_position(submit_document.signers, null) is not null end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'signers is not a valid value.';
  end if;
  if submit_document.requires_face is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'requiresFace is required.';
  end if;
  if (iaoms_private.session_is_live()) is not true then
    raise sqlstate 'PT401' using message = 'SESSION_ENDED', detail = 'Sign in again.';
  end if;
  if (document = any (array(select iaoms_private.my_writings()))) is not true then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'This is not permitted.';
  end if;
  if (case
  when routing = 'HYBRID' then template is not null and signers is null
  else template is null and cardinality(signers) between 1 and 100
end) is not true then
    raise sqlstate 'PT400' using message = 'SIGNERS_OR_TEMPLATE', detail = 'HYBRID takes a template, and every other routing the signers.';
  end if;

declare
  v_document iaoms.documents;
  v_card iaoms.approval_cards;
  v_stages jsonb := jsonb_build_array(jsonb_build_object('routing', submit_document.routing));
  v_hours integer := 48;
  v_found integer;
begin
  select d.* into v_document from iaoms.documents d where d.id = submit_document.document for update;
  if v_document.status not in ('DRAFT', 'REJECTED') then
    raise sqlstate 'PT409' using message = 'ALREADY_SUBMITTED', detail = 'This document is with its signers, or is signed.';
  end if;

  if submit_document.routing = 'HYBRID' then
    select wt.stages, wt.escalate_after_hours into v_stages, v_hours
    from iaoms.workflow_templates wt
    where wt.id = submit_document.template
      and wt.is_active;
    if not found then
      raise sqlstate 'PT404' using message = 'TEMPLATE_NOT_FOUND', detail = 'There is no such way for documents, or no longer.';
    end if;
  end if;

  insert into iaoms.approval_cards as ac (
    institution_id, operation_id, document_id, submitter_id, department_id, title, routing, priority, requires_face
  ) values (
    v_document.institution_id, v_document.operation_id, v_document.id, v_document.author_id, v_document.department_id,
    v_document.title, submit_document.routing, v_document.priority, submit_document.requires_face
  )
  returning ac.* into v_card;

  if submit_document.routing = 'HYBRID' then
    for v_stage in 1 .. jsonb_array_length(v_stages) loop
      -- Whoever signs in an earlier stage does not sign again.
      insert into iaoms.approval_card_recipients (institution_id, card_id, recipient_id, stage, position)
      select
        v_card.institution_id,
        v_card.id,
        r.id,
        v_stage,
        row_number() over (
          order by array_position(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'], r.role::text), r.full_name, r.id
        )
      from iaoms.recipients r
      where r.is_active
        and r.id <> v_card.submitter_id
        and v_stages -> (v_stage - 1) -> 'roles' ? r.role::text
        and (v_stages -> (v_stage - 1) ->> 'department' = 'ANY' or r.department_id = v_card.department_id)
        and not exists (
          select 1 from iaoms.approval_card_recipients acr where acr.card_id = v_card.id and acr.recipient_id = r.id
        );
      get diagnostics v_found = row_count;
      if v_found = 0 then
        raise sqlstate 'PT409' using
          message = 'NOBODY_IN_STAGE',
          detail = format('Nobody signs in stage %s of this way.', v_stage);
      end if;
    end loop;
  else
    insert into iaoms.approval_card_recipients (institution_id, card_id, recipient_id, position)
    select v_card.institution_id, v_card.id, r.id, signer.place
    from unnest(submit_document.signers) with ordinality as signer (id, place)
    join iaoms.recipients r on r.id = signer.id
    where r.is_active
      and r.id <> v_card.submitter_id;
    get diagnostics v_found = row_count;
    if v_found <> cardinality(submit_document.signers) then
      raise sqlstate 'PT400' using
        message = 'SIGNER_NOT_FOUND',
        detail = 'Everybody who signs is a colleague who still works here, and nobody signs his own.';
    end if;
  end if;

  insert into iaoms.workflow_instances (institution_id, card_id, template_id, stages, escalate_after_hours)
  values (v_card.institution_id, v_card.id, submit_document.template, v_stages, v_hours);
  insert into iaoms.approvals (institution_id, card_id, actor_id, action, document_version, ip_address)
  values (v_card.institution_id, v_card.id, v_card.submitter_id, 'SUBMITTED', v_document.current_version, iaoms_private.request_ip());
  update iaoms.documents as d
  set status = 'PENDING', submitted_at = now(), decided_at = null
  where d.id = v_document.id;
  update iaoms.operations as o
  set status = 'IN_PROGRESS', completed_at = null
  where o.id = v_card.operation_id
    and o.status in ('OPEN', 'REJECTED', 'CANCELLED');

  perform iaoms_private.advance_card(v_card.id);
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = v_card.id;
  return v_card;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.submit_document(uuid, text, uuid[], uuid, boolean) is 'Sends a document of the caller''s to those who sign it, in their order; HYBRID asks a template who that is.';
revoke all on function iaoms.submit_document(uuid, text, uuid[], uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function iaoms.submit_document(uuid, text, uuid[], uuid, boolean) to authenticated, service_role;
alter function iaoms.submit_document(uuid, text, uuid[], uuid, boolean) owner to iaoms_tenant;

create or replace function iaoms.approve(
  card uuid,
  comment text default null
)
returns iaoms.approval_cards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if approve.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;
  if not (char_length(comment) between 1 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'comment is not a valid value.';
  end if;
  if (iaoms_private.session_is_live()) is not true then
    raise sqlstate 'PT401' using message = 'SESSION_ENDED', detail = 'Sign in again.';
  end if;
  if (card = any (array(select iaoms_private.my_cards()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_card iaoms.approval_cards;
  v_step uuid := iaoms_private.take_turn(approve.card);
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = approve.card;
  if v_card.requires_face and iaoms_private.face_was_seen('APPROVAL') is not true then
    raise sqlstate 'PT403' using message = 'FACE_REQUIRED', detail = 'Look into the camera first; it holds for five minutes.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'APPROVED', decided_at = now(), comment = approve.comment
  where acr.id = v_step;
  update iaoms.escalations as e set resolved_at = now() where e.step_id = v_step and e.resolved_at is null;

  insert into iaoms.signatures (
    institution_id, document_id, card_id, signer_id, kind, document_version, file_hash, ip_address, user_agent
  )
  select
    d.institution_id, d.id, v_card.id, iaoms_private.uid(), case when v_card.requires_face then 'FACE' else 'CLICK' end,
    d.current_version, d.file_hash, iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000)
  from iaoms.documents d
  where d.id = v_card.document_id
  on conflict (institution_id, document_id, signer_id, document_version) do nothing;

  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step, iaoms_private.uid(), 'APPROVED', approve.comment, v_card.round, v_version,
    iaoms_private.request_ip()
  );

  perform iaoms_private.advance_card(v_card.id);
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = v_card.id;
  return v_card;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.approve(uuid, text) is 'Signs a card, when it is the caller''s turn.';
revoke all on function iaoms.approve(uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.approve(uuid, text) to authenticated, service_role;
alter function iaoms.approve(uuid, text) owner to iaoms_tenant;

create or replace function iaoms.reject(
  card uuid,
  reason text
)
returns iaoms.approval_cards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if reject.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;
  if reject.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 3 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if (iaoms_private.session_is_live()) is not true then
    raise sqlstate 'PT401' using message = 'SESSION_ENDED', detail = 'Sign in again.';
  end if;
  if (card = any (array(select iaoms_private.my_cards()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_card iaoms.approval_cards;
  v_step uuid := iaoms_private.take_turn(reject.card);
  v_routing text;
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = reject.card;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  select wi.stages -> (wi.current_stage - 1) ->> 'routing' into v_routing
  from iaoms.workflow_instances wi
  where wi.card_id = v_card.id;

  update iaoms.approval_card_recipients as acr
  set status = 'REJECTED', decided_at = now(), comment = reject.reason
  where acr.id = v_step;
  update iaoms.escalations as e set resolved_at = now() where e.step_id = v_step and e.resolved_at is null;
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step, iaoms_private.uid(), 'REJECTED', reject.reason, v_card.round, v_version,
    iaoms_private.request_ip()
  );

  if v_routing = 'BIDIRECTIONAL' then
    update iaoms.approval_cards as ac set status = 'RETURNED' where ac.id = v_card.id and ac.status = 'PENDING';
  else
    update iaoms.approval_card_recipients as acr
    set status = 'SKIPPED'
    where acr.card_id = v_card.id
      and acr.status in ('WAITING', 'ACTIVE');
    update iaoms.escalations as e set resolved_at = now() where e.card_id = v_card.id and e.resolved_at is null;
    update iaoms.workflow_instances as wi set status = 'REJECTED', finished_at = now() where wi.card_id = v_card.id;
    update iaoms.approval_cards as ac set status = 'REJECTED', decided_at = now() where ac.id = v_card.id;
    update iaoms.documents as d set status = 'REJECTED', decided_at = now() where d.id = v_card.document_id;
    update iaoms.operations as o
    set status = 'REJECTED', completed_at = now()
    where o.id = v_card.operation_id
      and o.status in ('OPEN', 'IN_PROGRESS');
  end if;

  select ac.* into v_card from iaoms.approval_cards ac where ac.id = v_card.id;
  return v_card;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.reject(uuid, text) is 'Refuses a card, when it is the caller''s turn. BIDIRECTIONAL hands the step back to the author; otherwise the card is over.';
revoke all on function iaoms.reject(uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.reject(uuid, text) to authenticated, service_role;
alter function iaoms.reject(uuid, text) owner to iaoms_tenant;

create or replace function iaoms.forward(
  card uuid,
  colleague uuid,
  reason text
)
returns iaoms.approval_cards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if forward.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;
  if forward.colleague is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'colleague is required.';
  end if;
  if forward.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 3 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if (iaoms_private.session_is_live()) is not true then
    raise sqlstate 'PT401' using message = 'SESSION_ENDED', detail = 'Sign in again.';
  end if;
  if (card = any (array(select iaoms_private.my_cards()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_card iaoms.approval_cards;
  v_step iaoms.approval_card_recipients;
  v_turn uuid := iaoms_private.take_turn(forward.card);
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = forward.card;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  if not exists (
    select 1
    from iaoms.recipients r
    where r.id = forward.colleague
      and r.is_active
      and r.id <> v_card.submitter_id
  ) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'There is no such colleague, or it is whoever wants it signed.';
  end if;
  if exists (select 1 from iaoms.approval_card_recipients acr where acr.card_id = v_card.id and acr.recipient_id = forward.colleague) then
    raise sqlstate 'PT409' using message = 'ALREADY_A_SIGNER', detail = 'This colleague has a step of the card.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'FORWARDED', decided_at = now(), comment = forward.reason
  where acr.id = v_turn
  returning acr.* into v_step;
  update iaoms.escalations as e set resolved_at = now() where e.step_id = v_step.id and e.resolved_at is null;
  insert into iaoms.approval_card_recipients (
    institution_id, card_id, recipient_id, stage, position, status, round, activated_at, forwarded_from_id
  ) values (
    v_step.institution_id, v_step.card_id, forward.colleague, v_step.stage, v_step.position, 'ACTIVE', v_step.round, now(), v_step.id
  );
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step.id, iaoms_private.uid(), 'FORWARDED', forward.reason, v_card.round, v_version,
    iaoms_private.request_ip()
  );
  return v_card;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.forward(uuid, uuid, text) is 'Gives the caller''s step to a colleague, who decides in his place.';
revoke all on function iaoms.forward(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.forward(uuid, uuid, text) to authenticated, service_role;
alter function iaoms.forward(uuid, uuid, text) owner to iaoms_tenant;

create or replace function iaoms.resubmit(
  card uuid,
  file jsonb,
  note text
)
returns iaoms.approval_cards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(resubmit.file), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if resubmit.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;
  if resubmit.file is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'file is required.';
  end if;
  if (case when resubmit.file is not null then iaoms_private.wrong_in_drive_file(resubmit.file, 'file') end) is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = (case when resubmit.file is not null then iaoms_private.wrong_in_drive_file(resubmit.file, 'file') end);
  end if;
  if resubmit.note is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'note is required.';
  end if;
  if not (char_length(note) between 3 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'note is not a valid value.';
  end if;
  if (card = any (array(select iaoms_private.my_submissions()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_card iaoms.approval_cards;
  v_version iaoms.document_versions;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = resubmit.card for update;
  if v_card.status <> 'RETURNED' then
    raise sqlstate 'PT409' using message = 'NOT_RETURNED', detail = 'No step of this card was refused and waits for you.';
  end if;

  v_version := iaoms_private.replace_file(v_card.document_id, resubmit.file, resubmit.note);
  update iaoms.approval_cards as ac
  set status = 'PENDING', round = ac.round + 1
  where ac.id = v_card.id
  returning ac.* into v_card;
  update iaoms.approval_card_recipients as acr
  set status = 'ACTIVE', round = acr.round + 1, activated_at = now(), decided_at = null
  where acr.card_id = v_card.id
    and acr.status = 'REJECTED';
  insert into iaoms.approvals (institution_id, card_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_card.submitter_id, 'REUPLOADED', resubmit.note, v_card.round, v_version.number,
    iaoms_private.request_ip()
  );
  return v_card;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.resubmit(uuid, jsonb, text) is 'Puts a new file into a card that came back, and asks again those who refused it.';
revoke all on function iaoms.resubmit(uuid, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.resubmit(uuid, jsonb, text) to authenticated, service_role;
alter function iaoms.resubmit(uuid, jsonb, text) owner to iaoms_tenant;

create or replace function iaoms.resend(
  card uuid,
  signer uuid,
  note text
)
returns iaoms.approval_cards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if resend.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;
  if resend.signer is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'signer is required.';
  end if;
  if resend.note is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'note is required.';
  end if;
  if not (char_length(note) between 3 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'note is not a valid value.';
  end if;
  if (card = any (array(select iaoms_private.my_submissions()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_card iaoms.approval_cards;
  v_step uuid;
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = resend.card for update;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  if v_card.status <> 'RETURNED' then
    raise sqlstate 'PT409' using message = 'NOT_RETURNED', detail = 'No step of this card was refused and waits for you.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'ACTIVE', round = acr.round + 1, activated_at = now(), decided_at = null
  where acr.card_id = v_card.id
    and acr.recipient_id = resend.signer
    and acr.status = 'REJECTED'
  returning acr.id into v_step;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_REFUSED', detail = 'This colleague has not refused the card.';
  end if;

  -- As long as somebody else's refusal waits, the card stays with its author.
  update iaoms.approval_cards as ac
  set round = ac.round + 1,
      status = case
        when exists (
          select 1 from iaoms.approval_card_recipients acr where acr.card_id = ac.id and acr.status = 'REJECTED'
        ) then 'RETURNED'
        else 'PENDING'
      end
  where ac.id = v_card.id
  returning ac.* into v_card;
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step, v_card.submitter_id, 'RESENT', resend.note, v_card.round, v_version,
    iaoms_private.request_ip()
  );
  return v_card;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.resend(uuid, uuid, text) is 'Asks one who refused again, with the file as it is and a word of explanation.';
revoke all on function iaoms.resend(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.resend(uuid, uuid, text) to authenticated, service_role;
alter function iaoms.resend(uuid, uuid, text) owner to iaoms_tenant;

create or replace function iaoms.cancel_card(
  card uuid,
  reason text
)
returns iaoms.approval_cards
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if cancel_card.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;
  if cancel_card.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 3 and 2000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if (card = any (array(select iaoms_private.my_submissions()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_card iaoms.approval_cards;
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = cancel_card.card for update;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  if v_card.status not in ('PENDING', 'RETURNED') then
    raise sqlstate 'PT409' using message = 'CARD_CLOSED', detail = 'This card is over.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'SKIPPED', decided_at = null
  where acr.card_id = v_card.id
    and acr.status in ('WAITING', 'ACTIVE', 'REJECTED');
  update iaoms.escalations as e set resolved_at = now() where e.card_id = v_card.id and e.resolved_at is null;
  update iaoms.workflow_instances as wi set status = 'CANCELLED', finished_at = now() where wi.card_id = v_card.id;
  insert into iaoms.approvals (institution_id, card_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_card.submitter_id, 'CANCELLED', cancel_card.reason, v_card.round, v_version,
    iaoms_private.request_ip()
  );
  update iaoms.documents as d set status = 'DRAFT' where d.id = v_card.document_id;
  update iaoms.operations as o
  set status = 'CANCELLED', completed_at = now()
  where o.id = v_card.operation_id
    and o.status in ('OPEN', 'IN_PROGRESS');
  update iaoms.approval_cards as ac
  set status = 'CANCELLED', decided_at = now()
  where ac.id = v_card.id
  returning ac.* into v_card;
  return v_card;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.cancel_card(uuid, text) is 'Takes a card back that is still on its way; the document is a draft again.';
revoke all on function iaoms.cancel_card(uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.cancel_card(uuid, text) to authenticated, service_role;
alter function iaoms.cancel_card(uuid, text) owner to iaoms_tenant;

create or replace function iaoms.escalate(
  card uuid,
  signer uuid
)
returns iaoms.escalations
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if escalate.card is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'card is required.';
  end if;
  if escalate.signer is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'signer is required.';
  end if;
  if (card = any (array(select iaoms_private.my_submissions()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_step iaoms.approval_card_recipients;
  v_superior uuid;
  v_escalation iaoms.escalations;
begin
  select acr.* into v_step
  from iaoms.approval_card_recipients acr
  where acr.card_id = escalate.card
    and acr.recipient_id = escalate.signer
    and acr.status = 'ACTIVE'
  for update;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_WAITING', detail = 'The card does not wait for this colleague.';
  end if;
  if exists (select 1 from iaoms.escalations e where e.step_id = v_step.id and e.resolved_at is null) then
    raise sqlstate 'PT409' using message = 'ALREADY_ESCALATED', detail = 'Somebody higher knows of it.';
  end if;

  -- The head of his department; where that is himself, or nobody, the principal.
  select superior.id into v_superior
  from iaoms.recipients signer
  left join iaoms.departments d on d.id = signer.department_id
  join iaoms.recipients superior on superior.is_active and superior.id <> signer.id
    and (superior.id = d.head_id or superior.role = 'PRINCIPAL')
  where signer.id = escalate.signer
  order by superior.id = d.head_id desc nulls last, superior.full_name, superior.id
  limit 1;
  if v_superior is null then
    raise sqlstate 'PT409' using message = 'NOBODY_HIGHER', detail = 'There is nobody higher.';
  end if;

  insert into iaoms.escalations as e (institution_id, card_id, step_id, escalated_to, reason, level)
  select
    v_step.institution_id, v_step.card_id, v_step.id, v_superior, 'REQUESTED',
    1 + (select count(*)::integer from iaoms.escalations before where before.step_id = v_step.id)
  returning e.* into v_escalation;
  return v_escalation;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.escalate(uuid, uuid) is 'Brings a step that waits before the head of its signer''s department, or the principal.';
revoke all on function iaoms.escalate(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.escalate(uuid, uuid) to authenticated, service_role;
alter function iaoms.escalate(uuid, uuid) owner to iaoms_tenant;

create or replace function iaoms.my_notifications(
  unread_only boolean default false,
  before timestamptz default null,
  first integer default 50
)
returns setof iaoms.notifications
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_notifications.unread_only is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'unreadOnly is required.';
  end if;
  if my_notifications.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select n.*
    from iaoms.notifications n
    where n.recipient_id = iaoms_private.uid()
      and (not my_notifications.unread_only or n.read_at is null)
      and (my_notifications.before is null or n.created_at < my_notifications.before)
    order by n.created_at desc, n.id
    limit my_notifications.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_notifications(boolean, timestamptz, integer) is 'What the caller was told, newest first; a page goes on before the last one''s moment.';
revoke all on function iaoms.my_notifications(boolean, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.my_notifications(boolean, timestamptz, integer) to authenticated, service_role;
alter function iaoms.my_notifications(boolean, timestamptz, integer) owner to iaoms_api;

create or replace function iaoms.notification_templates()
returns setof iaoms.notification_templates
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query select nt.* from iaoms.notification_templates nt order by nt.code;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.notification_templates() is 'The words that notifications are made of.';
revoke all on function iaoms.notification_templates() from public, anon, authenticated, service_role;
grant execute on function iaoms.notification_templates() to authenticated, service_role;
alter function iaoms.notification_templates() owner to iaoms_api;

create or replace function iaoms.deliveries_of(
  notification uuid
)
returns setof iaoms.notification_queue
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if deliveries_of.notification is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'notification is required.';
  end if;

begin
  return query
    select q.*
    from iaoms.notification_queue q
    where q.notification_id = deliveries_of.notification
    order by q.channel;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.deliveries_of(uuid) is 'How a notification of the caller''s goes out.';
revoke all on function iaoms.deliveries_of(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.deliveries_of(uuid) to authenticated, service_role;
alter function iaoms.deliveries_of(uuid) owner to iaoms_api;

create or replace function iaoms.delivery_rates(
  since timestamptz
)
returns setof iaoms.delivery_rate
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delivery_rates.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if (iaoms_private.may('analytics.read')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_READ', detail = 'This is not permitted.';
  end if;

begin
  return query
    select
      q.channel,
      count(*) filter (where q.state in ('READY', 'RUNNING')),
      count(*) filter (where q.state = 'DONE'),
      count(*) filter (where q.state = 'DEAD'),
      avg((q.state = 'DONE')::integer::double precision) filter (where q.state in ('DONE', 'DEAD'))
    from iaoms.notification_queue q
    where q.created_at >= delivery_rates.since
    group by q.channel
    order by q.channel;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delivery_rates(timestamptz) is 'How many notifications arrive, by channel, since some moment.';
revoke all on function iaoms.delivery_rates(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.delivery_rates(timestamptz) to authenticated, service_role;
alter function iaoms.delivery_rates(timestamptz) owner to iaoms_tenant;

create or replace function iaoms.mark_notification_read(
  notification uuid
)
returns iaoms.notifications
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if mark_notification_read.notification is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'notification is required.';
  end if;

declare
  v_notification iaoms.notifications;
begin
  update iaoms.notifications as n
  set read_at = coalesce(n.read_at, now())
  where n.id = mark_notification_read.notification
    and n.recipient_id = iaoms_private.uid()
  returning n.* into v_notification;
  if not found then
    raise sqlstate 'PT404' using message = 'NOTIFICATION_NOT_FOUND', detail = 'You were told no such thing.';
  end if;
  return v_notification;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.mark_notification_read(uuid) is 'Says that the caller has read something; saying it again changes nothing.';
revoke all on function iaoms.mark_notification_read(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.mark_notification_read(uuid) to authenticated, service_role;
alter function iaoms.mark_notification_read(uuid) owner to iaoms_api;

create or replace function iaoms.mark_all_notifications_read()
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

declare
  v_read integer;
begin
  update iaoms.notifications as n
  set read_at = now()
  where n.recipient_id = iaoms_private.uid()
    and n.read_at is null;
  get diagnostics v_read = row_count;
  return v_read;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.mark_all_notifications_read() is 'Says that the caller has read everything so far.';
revoke all on function iaoms.mark_all_notifications_read() from public, anon, authenticated, service_role;
grant execute on function iaoms.mark_all_notifications_read() to authenticated, service_role;
alter function iaoms.mark_all_notifications_read() owner to iaoms_api;

create or replace function iaoms.my_meetings_between(
  since timestamptz,
  until timestamptz
)
returns setof iaoms.meetings
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_meetings_between.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if my_meetings_between.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (until > since and until - since <= interval '366 days') is not true then
    raise sqlstate 'PT400' using message = 'INVALID_SPAN', detail = 'At most a year, and not backwards.';
  end if;

begin
  return query
    select m.*
    from iaoms.meetings m
    where m.starts_at < my_meetings_between.until
      and m.starts_at + make_interval(mins => m.duration_minutes) > my_meetings_between.since
    order by m.starts_at, m.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_meetings_between(timestamptz, timestamptz) is 'The meetings that the caller called or is asked to, within a span.';
revoke all on function iaoms.my_meetings_between(timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.my_meetings_between(timestamptz, timestamptz) to authenticated, service_role;
alter function iaoms.my_meetings_between(timestamptz, timestamptz) owner to iaoms_api;

create or replace function iaoms.meeting_participants(
  meeting uuid
)
returns setof iaoms.meeting_participants
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if meeting_participants.meeting is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'meeting is required.';
  end if;

begin
  return query
    select mp.*
    from iaoms.meeting_participants mp
    where mp.meeting_id = meeting_participants.meeting
    order by mp.created_at, mp.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.meeting_participants(uuid) is 'Who is asked to a meeting, and what they say.';
revoke all on function iaoms.meeting_participants(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.meeting_participants(uuid) to authenticated, service_role;
alter function iaoms.meeting_participants(uuid) owner to iaoms_api;

create or replace function iaoms.open_meeting_requests()
returns setof iaoms.live_meeting_requests
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query
    select lmr.*
    from iaoms.live_meeting_requests lmr
    where lmr.target_id = iaoms_private.uid()
      and lmr.status = 'PENDING'
      and lmr.expires_at > now()
    order by lmr.expires_at, lmr.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.open_meeting_requests() is 'Who needs the caller at once.';
revoke all on function iaoms.open_meeting_requests() from public, anon, authenticated, service_role;
grant execute on function iaoms.open_meeting_requests() to authenticated, service_role;
alter function iaoms.open_meeting_requests() owner to iaoms_api;

create or replace function iaoms.calendar(
  since timestamptz,
  until timestamptz
)
returns setof iaoms.calendar_events
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if calendar.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if calendar.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (until > since and until - since <= interval '366 days') is not true then
    raise sqlstate 'PT400' using message = 'INVALID_SPAN', detail = 'At most a year, and not backwards.';
  end if;

begin
  return query
    select ce.*
    from iaoms.calendar_events ce
    where ce.starts_at < calendar.until
      and ce.ends_at > calendar.since
    order by ce.starts_at, ce.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.calendar(timestamptz, timestamptz) is 'What the caller''s calendar holds within a span, others'' days that he may see among it.';
revoke all on function iaoms.calendar(timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.calendar(timestamptz, timestamptz) to authenticated, service_role;
alter function iaoms.calendar(timestamptz, timestamptz) owner to iaoms_api;

create or replace function iaoms.schedule_meeting(
  title text,
  starts_at timestamptz,
  participants uuid[],
  duration_minutes integer default 60,
  location text default null,
  meeting_url text default null,
  agenda text default null,
  operation uuid default null
)
returns iaoms.meetings
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(schedule_meeting.participants), 0) + coalesce(pg_column_size(schedule_meeting.meeting_url), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if schedule_meeting.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if schedule_meeting.starts_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'startsAt is required.';
  end if;
  if schedule_meeting.participants is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'participants is required.';
  end if;
  if (case when array_ndims(schedule_meeting.participants) > 1 then true else array_position(schedule_meeting.participants, null) is not null end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'participants is not a valid value.';
  end if;
  if schedule_meeting.duration_minutes is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'durationMinutes is required.';
  end if;
  if not (duration_minutes between 5 and 720) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'durationMinutes is not a valid value.';
  end if;
  if not (char_length(location) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'location is not a valid value.';
  end if;
  begin
    perform schedule_meeting.meeting_url::iaoms_private.url;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'meetingUrl is not a valid value.';
  end;
  if not (char_length(agenda) <= 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'agenda is not a valid value.';
  end if;
  if (cardinality(participants) between 1 and 200) is not true then
    raise sqlstate 'PT400' using message = 'NOBODY_ASKED', detail = 'Ask from one to two hundred people.';
  end if;
  if (location is not null or meeting_url is not null) is not true then
    raise sqlstate 'PT400' using message = 'NOWHERE', detail = 'Name a room or an address.';
  end if;

declare
  v_institution uuid;
  v_department uuid;
  v_name text;
  v_operation uuid := schedule_meeting.operation;
  v_meeting iaoms.meetings;
  v_found integer;
begin
  select r.institution_id, r.department_id, r.full_name into v_institution, v_department, v_name
  from iaoms.recipients r
  where r.id = iaoms_private.uid();

  if v_operation is null then
    insert into iaoms.operations as o (institution_id, kind, title, started_by, department_id)
    values (v_institution, 'MEETING', schedule_meeting.title, iaoms_private.uid(), v_department)
    returning o.id into v_operation;
  elsif not exists (
    select 1
    from iaoms.operations o
    where o.id = v_operation
      and (o.started_by = iaoms_private.uid() or o.id = any (array(select iaoms_private.my_operations())))
  ) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;

  insert into iaoms.meetings as m (
    institution_id, operation_id, organizer_id, title, agenda, starts_at, duration_minutes, location, meeting_url
  ) values (
    v_institution, v_operation, iaoms_private.uid(), schedule_meeting.title, schedule_meeting.agenda,
    schedule_meeting.starts_at, schedule_meeting.duration_minutes, schedule_meeting.location, schedule_meeting.meeting_url
  )
  returning m.* into v_meeting;

  insert into iaoms.meeting_participants (institution_id, meeting_id, recipient_id)
  select v_institution, v_meeting.id, r.id
  from unnest(schedule_meeting.participants) as asked (id)
  join iaoms.recipients r on r.id = asked.id
  where r.is_active
    and r.id <> v_meeting.organizer_id;
  get diagnostics v_found = row_count;
  if v_found <> cardinality(schedule_meeting.participants) then
    raise sqlstate 'PT400' using
      message = 'PARTICIPANT_NOT_FOUND',
      detail = 'Everybody who is asked is a colleague who still works here, and you come anyway.';
  end if;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id)
  select
    v_institution,
    mp.recipient_id,
    t.kind,
    replace(t.subject, '{title}', v_meeting.title),
    replace(replace(t.body, '{title}', v_meeting.title), '{name}', v_name),
    v_operation
  from iaoms.meeting_participants mp
  cross join iaoms.notification_templates t
  where mp.meeting_id = v_meeting.id
    and t.code = 'meeting_invitation';
  return v_meeting;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.schedule_meeting(text, timestamptz, uuid[], integer, text, text, text, uuid) is 'Calls a meeting and tells those who are asked.';
revoke all on function iaoms.schedule_meeting(text, timestamptz, uuid[], integer, text, text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.schedule_meeting(text, timestamptz, uuid[], integer, text, text, text, uuid) to authenticated, service_role;
alter function iaoms.schedule_meeting(text, timestamptz, uuid[], integer, text, text, text, uuid) owner to iaoms_tenant;

create or replace function iaoms.answer_meeting(
  meeting uuid,
  response text
)
returns iaoms.meeting_participants
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if answer_meeting.meeting is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'meeting is required.';
  end if;
  if answer_meeting.response is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'response is required.';
  end if;
  if answer_meeting.response <> all (array['INVITED', 'ACCEPTED', 'TENTATIVE', 'DECLINED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'response is not a valid value.';
  end if;
  if (response <> 'INVITED') is not true then
    raise sqlstate 'PT400' using message = 'NO_ANSWER', detail = 'This is not permitted.';
  end if;

declare
  v_answer iaoms.meeting_participants;
begin
  update iaoms.meeting_participants as mp
  set response = answer_meeting.response, responded_at = now()
  where mp.meeting_id = answer_meeting.meeting
    and mp.recipient_id = iaoms_private.uid()
    and exists (
      select 1 from iaoms.meetings m where m.id = mp.meeting_id and m.status in ('SCHEDULED', 'ONGOING')
    )
  returning mp.* into v_answer;
  if not found then
    raise sqlstate 'PT404' using message = 'MEETING_NOT_FOUND', detail = 'You are asked to no such meeting, or it is over.';
  end if;
  return v_answer;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.answer_meeting(uuid, text) is 'Answers an invitation to a meeting.';
revoke all on function iaoms.answer_meeting(uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.answer_meeting(uuid, text) to authenticated, service_role;
alter function iaoms.answer_meeting(uuid, text) owner to iaoms_api;

create or replace function iaoms.cancel_meeting(
  meeting uuid
)
returns iaoms.meetings
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if cancel_meeting.meeting is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'meeting is required.';
  end if;
  if (meeting = any (array(select iaoms_private.my_called_meetings()))) is not true then
    raise sqlstate 'PT404' using message = 'MEETING_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_meeting iaoms.meetings;
begin
  update iaoms.meetings as m
  set status = 'CANCELLED'
  where m.id = cancel_meeting.meeting
    and m.status in ('SCHEDULED', 'ONGOING')
  returning m.* into v_meeting;
  if not found then
    raise sqlstate 'PT409' using message = 'MEETING_OVER', detail = 'This meeting is over.';
  end if;
  update iaoms.operations as o
  set status = 'CANCELLED', completed_at = now()
  where o.id = v_meeting.operation_id
    and o.kind = 'MEETING'
    and o.status in ('OPEN', 'IN_PROGRESS');
  return v_meeting;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.cancel_meeting(uuid) is 'Calls a meeting off.';
revoke all on function iaoms.cancel_meeting(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.cancel_meeting(uuid) to authenticated, service_role;
alter function iaoms.cancel_meeting(uuid) owner to iaoms_tenant;

create or replace function iaoms.request_live_meeting(
  target uuid,
  reason text,
  urgency text default 'URGENT',
  card uuid default null
)
returns iaoms.live_meeting_requests
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if request_live_meeting.target is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'target is required.';
  end if;
  if request_live_meeting.reason is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'reason is required.';
  end if;
  if not (char_length(reason) between 3 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'reason is not a valid value.';
  end if;
  if request_live_meeting.urgency is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'urgency is required.';
  end if;
  if request_live_meeting.urgency <> all (array['IMMEDIATE', 'URGENT', 'SOON']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'urgency is not a valid value.';
  end if;
  if (iaoms_private.may('meeting.summon')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_SUMMON', detail = 'This is not permitted.';
  end if;
  if (target <> iaoms_private.uid()) is not true then
    raise sqlstate 'PT400' using message = 'NOT_YOURSELF', detail = 'This is not permitted.';
  end if;
  if (card is null or card = any (array(select iaoms_private.my_cards()))) is not true then
    raise sqlstate 'PT404' using message = 'CARD_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_institution uuid;
  v_name text;
  v_request iaoms.live_meeting_requests;
begin
  select r.institution_id, r.full_name into v_institution, v_name
  from iaoms.recipients r
  where r.id = iaoms_private.uid();
  if not exists (select 1 from iaoms.recipients r where r.id = request_live_meeting.target and r.is_active) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  insert into iaoms.live_meeting_requests as lmr (institution_id, requester_id, target_id, card_id, urgency, reason, expires_at)
  values (
    v_institution, iaoms_private.uid(), request_live_meeting.target, request_live_meeting.card, request_live_meeting.urgency,
    request_live_meeting.reason,
    now() + case request_live_meeting.urgency
      when 'IMMEDIATE' then interval '5 minutes'
      when 'URGENT' then interval '30 minutes'
      else interval '2 hours'
    end
  )
  on conflict (institution_id, requester_id, target_id) where status = 'PENDING' do nothing
  returning lmr.* into v_request;
  if not found then
    raise sqlstate 'PT409' using message = 'ALREADY_ASKED', detail = 'Your colleague has not answered yet.';
  end if;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, priority)
  select
    v_institution,
    v_request.target_id,
    t.kind,
    replace(t.subject, '{name}', v_name),
    replace(replace(t.body, '{name}', v_name), '{title}', v_request.reason),
    'URGENT'
  from iaoms.notification_templates t
  where t.code = 'meeting_now';
  return v_request;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.request_live_meeting(uuid, text, text, uuid) is 'Asks somebody to meet at once.';
revoke all on function iaoms.request_live_meeting(uuid, text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.request_live_meeting(uuid, text, text, uuid) to authenticated, service_role;
alter function iaoms.request_live_meeting(uuid, text, text, uuid) owner to iaoms_tenant;

create or replace function iaoms.answer_live_request(
  request uuid,
  accept boolean,
  meeting_url text default null
)
returns iaoms.live_meeting_requests
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(answer_live_request.meeting_url), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if answer_live_request.request is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'request is required.';
  end if;
  if answer_live_request.accept is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'accept is required.';
  end if;
  begin
    perform answer_live_request.meeting_url::iaoms_private.url;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'meetingUrl is not a valid value.';
  end;

declare
  v_request iaoms.live_meeting_requests;
  v_operation uuid;
  v_meeting uuid;
begin
  select lmr.* into v_request
  from iaoms.live_meeting_requests lmr
  where lmr.id = answer_live_request.request
    and lmr.target_id = iaoms_private.uid()
  for update;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'Nobody asked you so.';
  end if;
  if v_request.status <> 'PENDING' or v_request.expires_at <= now() then
    raise sqlstate 'PT410' using message = 'REQUEST_OVER', detail = 'This was answered, taken back, or is too late.';
  end if;

  if answer_live_request.accept then
    insert into iaoms.operations as o (institution_id, kind, title, status, priority, started_by)
    values (v_request.institution_id, 'MEETING', left(v_request.reason, 200), 'IN_PROGRESS', 'URGENT', v_request.requester_id)
    returning o.id into v_operation;
    insert into iaoms.meetings as m (
      institution_id, operation_id, organizer_id, title, starts_at, duration_minutes, location, meeting_url, status
    ) values (
      v_request.institution_id, v_operation, v_request.requester_id, left(v_request.reason, 200), now(), 30,
      case when answer_live_request.meeting_url is null then 'In person' end, answer_live_request.meeting_url, 'ONGOING'
    )
    returning m.id into v_meeting;
    insert into iaoms.meeting_participants (institution_id, meeting_id, recipient_id, response, responded_at)
    values (v_request.institution_id, v_meeting, v_request.target_id, 'ACCEPTED', now());
  end if;

  update iaoms.live_meeting_requests as lmr
  set status = case when answer_live_request.accept then 'ACCEPTED' else 'DECLINED' end,
      responded_at = now(),
      meeting_id = v_meeting
  where lmr.id = v_request.id
  returning lmr.* into v_request;
  return v_request;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.answer_live_request(uuid, boolean, text) is 'Answers such a request. Whoever accepts gets the meeting.';
revoke all on function iaoms.answer_live_request(uuid, boolean, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.answer_live_request(uuid, boolean, text) to authenticated, service_role;
alter function iaoms.answer_live_request(uuid, boolean, text) owner to iaoms_tenant;

create or replace function iaoms.withdraw_live_request(
  request uuid
)
returns iaoms.live_meeting_requests
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if withdraw_live_request.request is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'request is required.';
  end if;

declare
  v_request iaoms.live_meeting_requests;
begin
  update iaoms.live_meeting_requests as lmr
  set status = 'WITHDRAWN', responded_at = now()
  where lmr.id = withdraw_live_request.request
    and lmr.requester_id = iaoms_private.uid()
    and lmr.status = 'PENDING'
  returning lmr.* into v_request;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'You asked for no such thing, or it is over.';
  end if;
  return v_request;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.withdraw_live_request(uuid) is 'Takes such a request back.';
revoke all on function iaoms.withdraw_live_request(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.withdraw_live_request(uuid) to authenticated, service_role;
alter function iaoms.withdraw_live_request(uuid) owner to iaoms_tenant;

create or replace function iaoms.add_calendar_event(
  title text,
  starts_at timestamptz,
  ends_at timestamptz,
  visibility text default 'PRIVATE',
  description text default null,
  operation uuid default null
)
returns iaoms.calendar_events
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if add_calendar_event.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if add_calendar_event.starts_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'startsAt is required.';
  end if;
  if add_calendar_event.ends_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'endsAt is required.';
  end if;
  if add_calendar_event.visibility is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'visibility is required.';
  end if;
  if add_calendar_event.visibility <> all (array['PRIVATE', 'DEPARTMENT', 'INSTITUTION']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'visibility is not a valid value.';
  end if;
  if not (char_length(description) <= 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'description is not a valid value.';
  end if;

declare
  v_institution uuid;
  v_department uuid;
  v_event iaoms.calendar_events;
begin
  select r.institution_id, r.department_id into v_institution, v_department
  from iaoms.recipients r
  where r.id = iaoms_private.uid();
  if add_calendar_event.visibility = 'DEPARTMENT' and v_department is null then
    raise sqlstate 'PT409' using message = 'NO_DEPARTMENT', detail = 'You work in no department yet.';
  end if;
  if add_calendar_event.operation is not null and not (
    add_calendar_event.operation = any (array(select iaoms_private.my_operations()))
  ) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;

  insert into iaoms.calendar_events as ce (
    institution_id, owner_id, department_id, operation_id, title, description, starts_at, ends_at, visibility
  ) values (
    v_institution, iaoms_private.uid(), v_department, add_calendar_event.operation, add_calendar_event.title,
    add_calendar_event.description, add_calendar_event.starts_at, add_calendar_event.ends_at, add_calendar_event.visibility
  )
  returning ce.* into v_event;
  return v_event;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.add_calendar_event(text, timestamptz, timestamptz, text, text, uuid) is 'Puts something into the caller''s calendar; DEPARTMENT shows it to his own.';
revoke all on function iaoms.add_calendar_event(text, timestamptz, timestamptz, text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.add_calendar_event(text, timestamptz, timestamptz, text, text, uuid) to authenticated, service_role;
alter function iaoms.add_calendar_event(text, timestamptz, timestamptz, text, text, uuid) owner to iaoms_tenant;

create or replace function iaoms.invite_to_event(
  event uuid,
  recipient uuid
)
returns iaoms.calendar_event_attendees
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if invite_to_event.event is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'event is required.';
  end if;
  if invite_to_event.recipient is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'recipient is required.';
  end if;
  if (event = any (array(select iaoms_private.my_own_events()))) is not true then
    raise sqlstate 'PT404' using message = 'EVENT_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_attendee iaoms.calendar_event_attendees;
begin
  insert into iaoms.calendar_event_attendees (institution_id, event_id, recipient_id)
  select ce.institution_id, ce.id, r.id
  from iaoms.calendar_events ce
  join iaoms.recipients r on r.institution_id = ce.institution_id
  where ce.id = invite_to_event.event
    and r.id = invite_to_event.recipient
    and r.is_active
    and r.id <> ce.owner_id
  on conflict do nothing;

  select cea.* into v_attendee
  from iaoms.calendar_event_attendees cea
  where cea.event_id = invite_to_event.event
    and cea.recipient_id = invite_to_event.recipient;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;
  return v_attendee;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.invite_to_event(uuid, uuid) is 'Asks a colleague to a day of the caller''s; asking again changes nothing.';
revoke all on function iaoms.invite_to_event(uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.invite_to_event(uuid, uuid) to authenticated, service_role;
alter function iaoms.invite_to_event(uuid, uuid) owner to iaoms_tenant;

create or replace function iaoms.answer_event(
  event uuid,
  response text
)
returns iaoms.calendar_event_attendees
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if answer_event.event is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'event is required.';
  end if;
  if answer_event.response is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'response is required.';
  end if;
  if answer_event.response <> all (array['INVITED', 'ACCEPTED', 'TENTATIVE', 'DECLINED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'response is not a valid value.';
  end if;
  if (response <> 'INVITED') is not true then
    raise sqlstate 'PT400' using message = 'NO_ANSWER', detail = 'This is not permitted.';
  end if;

declare
  v_answer iaoms.calendar_event_attendees;
begin
  update iaoms.calendar_event_attendees as cea
  set response = answer_event.response, responded_at = now()
  where cea.event_id = answer_event.event
    and cea.recipient_id = iaoms_private.uid()
  returning cea.* into v_answer;
  if not found then
    raise sqlstate 'PT404' using message = 'EVENT_NOT_FOUND', detail = 'You are asked to no such day.';
  end if;
  return v_answer;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.answer_event(uuid, text) is 'Answers an invitation to a day.';
revoke all on function iaoms.answer_event(uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.answer_event(uuid, text) to authenticated, service_role;
alter function iaoms.answer_event(uuid, text) owner to iaoms_api;

create or replace function iaoms.channels()
returns setof iaoms.channel_summary
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query
    select
      c.id,
      c.name,
      c.kind,
      c.last_message_at,
      (
        select count(*)
        from iaoms.messages m
        where m.channel_id = c.id
          and m.author_id <> iaoms_private.uid()
          and m.retracted_at is null
          and not exists (
            select 1
            from iaoms.message_read_receipts mrr
            where mrr.message_id = m.id
              and mrr.recipient_id = iaoms_private.uid()
          )
      )
    from iaoms.channels c
    where not c.is_archived
    order by c.last_message_at desc, c.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.channels() is 'The channels that the caller is in, those with news first.';
revoke all on function iaoms.channels() from public, anon, authenticated, service_role;
grant execute on function iaoms.channels() to authenticated, service_role;
alter function iaoms.channels() owner to iaoms_api;

create or replace function iaoms.channel_messages(
  channel uuid,
  before timestamptz default null,
  first integer default 50
)
returns setof iaoms.messages
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if channel_messages.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if channel_messages.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select m.*
    from iaoms.messages m
    where m.channel_id = channel_messages.channel
      and (channel_messages.before is null or m.created_at < channel_messages.before)
    order by m.created_at desc, m.id
    limit channel_messages.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.channel_messages(uuid, timestamptz, integer) is 'What was said in a channel, newest first; a page goes on before the last one''s moment.';
revoke all on function iaoms.channel_messages(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.channel_messages(uuid, timestamptz, integer) to authenticated, service_role;
alter function iaoms.channel_messages(uuid, timestamptz, integer) owner to iaoms_api;

create or replace function iaoms.channel_members(
  channel uuid
)
returns setof iaoms.channel_members
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if channel_members.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;

begin
  return query
    select cm.*
    from iaoms.channel_members cm
    where cm.channel_id = channel_members.channel
    order by cm.joined_at, cm.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.channel_members(uuid) is 'Who is in a channel.';
revoke all on function iaoms.channel_members(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.channel_members(uuid) to authenticated, service_role;
alter function iaoms.channel_members(uuid) owner to iaoms_api;

create or replace function iaoms.read_receipts(
  message uuid
)
returns setof iaoms.message_read_receipts
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if read_receipts.message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;

begin
  return query
    select mrr.*
    from iaoms.message_read_receipts mrr
    where mrr.message_id = read_receipts.message
      and mrr.recipient_id <> iaoms_private.uid()
    order by mrr.read_at, mrr.recipient_id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.read_receipts(uuid) is 'Who has read a message of the caller''s.';
revoke all on function iaoms.read_receipts(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.read_receipts(uuid) to authenticated, service_role;
alter function iaoms.read_receipts(uuid) owner to iaoms_api;

create or replace function iaoms.open_channel(
  name text,
  kind text default 'GROUP',
  members uuid[] default ((array[])::uuid[]),
  operation uuid default null
)
returns iaoms.channels
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(open_channel.members), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if open_channel.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if open_channel.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if open_channel.kind <> all (array['DEPARTMENT', 'PRIVATE', 'GROUP']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if open_channel.members is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'members is required.';
  end if;
  if (case when array_ndims(open_channel.members) > 1 then true else array_position(open_channel.members, null) is not null end) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'members is not a valid value.';
  end if;
  if (kind <> 'DEPARTMENT' or iaoms_private.may('channel.open')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_OPEN', detail = 'This is not permitted.';
  end if;
  if (kind <> 'PRIVATE' or cardinality(members) = 1) is not true then
    raise sqlstate 'PT400' using message = 'OF_TWO', detail = 'A private channel is of two.';
  end if;
  if (cardinality(members) <= 500) is not true then
    raise sqlstate 'PT400' using message = 'TOO_MANY', detail = 'This is not permitted.';
  end if;

declare
  v_institution uuid;
  v_department uuid;
  v_channel iaoms.channels;
  v_found integer;
begin
  select r.institution_id, case when open_channel.kind = 'DEPARTMENT' then r.department_id end
  into v_institution, v_department
  from iaoms.recipients r
  where r.id = iaoms_private.uid();

  if open_channel.kind = 'DEPARTMENT' and v_department is null then
    raise sqlstate 'PT409' using message = 'NO_DEPARTMENT', detail = 'You work in no department yet.';
  end if;
  if open_channel.operation is not null and not (open_channel.operation = any (array(select iaoms_private.my_operations()))) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;
  if open_channel.kind = 'PRIVATE' then
    select c.* into v_channel
    from iaoms.channels c
    join iaoms.channel_members mine on mine.channel_id = c.id and mine.recipient_id = iaoms_private.uid()
    join iaoms.channel_members other on other.channel_id = c.id and other.recipient_id = open_channel.members[1]
    where c.kind = 'PRIVATE'
      and not c.is_archived;
    if found then
      return v_channel;
    end if;
  end if;

  insert into iaoms.channels as c (institution_id, name, kind, department_id, operation_id, created_by)
  values (v_institution, open_channel.name, open_channel.kind, v_department, open_channel.operation, iaoms_private.uid())
  returning c.* into v_channel;
  insert into iaoms.channel_members (institution_id, channel_id, recipient_id, is_moderator)
  values (v_institution, v_channel.id, v_channel.created_by, true);
  insert into iaoms.channel_members (institution_id, channel_id, recipient_id)
  select v_institution, v_channel.id, r.id
  from unnest(open_channel.members) as asked (id)
  join iaoms.recipients r on r.id = asked.id
  where r.is_active
    and r.id <> v_channel.created_by;
  get diagnostics v_found = row_count;
  if v_found <> cardinality(open_channel.members) then
    raise sqlstate 'PT400' using
      message = 'MEMBER_NOT_FOUND',
      detail = 'Everybody you name is a colleague who still works here; you are in it anyway.';
  end if;
  return v_channel;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.open_channel(text, text, uuid[], uuid) is 'Opens a channel of those who are named and the caller; PRIVATE is of two, and is the one that there is already.';
revoke all on function iaoms.open_channel(text, text, uuid[], uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.open_channel(text, text, uuid[], uuid) to authenticated, service_role;
alter function iaoms.open_channel(text, text, uuid[], uuid) owner to iaoms_tenant;

create or replace function iaoms.add_to_channel(
  channel uuid,
  recipient uuid,
  moderator boolean default false
)
returns iaoms.channel_members
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if add_to_channel.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if add_to_channel.recipient is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'recipient is required.';
  end if;
  if add_to_channel.moderator is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'moderator is required.';
  end if;
  if (channel = any (array(select iaoms_private.my_channels()))) is not true then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_member iaoms.channel_members;
begin
  if not exists (
    select 1
    from iaoms.channel_members cm
    join iaoms.channels c on c.id = cm.channel_id
    where cm.channel_id = add_to_channel.channel
      and cm.recipient_id = iaoms_private.uid()
      and cm.is_moderator
      and c.kind = 'GROUP'
      and not c.is_archived
  ) then
    raise sqlstate 'PT403' using message = 'NOT_A_MODERATOR', detail = 'Whoever opened a group asks others in.';
  end if;

  insert into iaoms.channel_members as cm (institution_id, channel_id, recipient_id, is_moderator)
  select r.institution_id, add_to_channel.channel, r.id, add_to_channel.moderator
  from iaoms.recipients r
  where r.id = add_to_channel.recipient
    and r.is_active
  on conflict (institution_id, channel_id, recipient_id) do update set is_moderator = excluded.is_moderator
  returning cm.* into v_member;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;
  return v_member;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.add_to_channel(uuid, uuid, boolean) is 'Asks a colleague into a group; whoever opened it may, and whom he made a moderator.';
revoke all on function iaoms.add_to_channel(uuid, uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function iaoms.add_to_channel(uuid, uuid, boolean) to authenticated, service_role;
alter function iaoms.add_to_channel(uuid, uuid, boolean) owner to iaoms_tenant;

create or replace function iaoms.leave_channel(
  channel uuid
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if leave_channel.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;

begin
  delete from iaoms.channel_members as cm
  where cm.channel_id = leave_channel.channel
    and cm.recipient_id = iaoms_private.uid();
  return found;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.leave_channel(uuid) is 'Leaves a group.';
revoke all on function iaoms.leave_channel(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.leave_channel(uuid) to authenticated, service_role;
alter function iaoms.leave_channel(uuid) owner to iaoms_api;

create or replace function iaoms.send_message(
  channel uuid,
  body text,
  reply_to uuid default null
)
returns iaoms.messages
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  perform iaoms_private.count_call('send_message', 120, 60);
  if send_message.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if send_message.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if (iaoms_private.session_is_live()) is not true then
    raise sqlstate 'PT401' using message = 'SESSION_ENDED', detail = 'Sign in again.';
  end if;
  if (channel = any (array(select iaoms_private.my_channels()))) is not true then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_message iaoms.messages;
begin
  insert into iaoms.messages as m (institution_id, channel_id, author_id, body, reply_to)
  select c.institution_id, c.id, iaoms_private.uid(), send_message.body, answered.id
  from iaoms.channels c
  left join iaoms.messages answered on answered.id = send_message.reply_to and answered.channel_id = c.id
  where c.id = send_message.channel
    and not c.is_archived
    and (send_message.reply_to is null or answered.id is not null)
  returning m.* into v_message;
  if not found then
    raise sqlstate 'PT409' using message = 'NOTHING_TO_ANSWER', detail = 'The channel is closed, or what you answer was said elsewhere.';
  end if;
  return v_message;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.send_message(uuid, text, uuid) is 'Says something.';
revoke all on function iaoms.send_message(uuid, text, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.send_message(uuid, text, uuid) to authenticated, service_role;
alter function iaoms.send_message(uuid, text, uuid) owner to iaoms_tenant;

create or replace function iaoms.edit_message(
  message uuid,
  body text
)
returns iaoms.messages
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if edit_message.message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;
  if edit_message.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;

declare
  v_message iaoms.messages;
begin
  update iaoms.messages as m
  set body = edit_message.body, edited_at = now()
  where m.id = edit_message.message
    and m.author_id = iaoms_private.uid()
    and m.retracted_at is null
  returning m.* into v_message;
  if not found then
    raise sqlstate 'PT404' using message = 'MESSAGE_NOT_FOUND', detail = 'You said no such thing, or took it back.';
  end if;
  return v_message;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.edit_message(uuid, text) is 'Says something better.';
revoke all on function iaoms.edit_message(uuid, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.edit_message(uuid, text) to authenticated, service_role;
alter function iaoms.edit_message(uuid, text) owner to iaoms_api;

create or replace function iaoms.retract_message(
  message uuid
)
returns iaoms.messages
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if retract_message.message is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'message is required.';
  end if;

declare
  v_message iaoms.messages;
begin
  update iaoms.messages as m
  set body = null, retracted_at = now()
  where m.id = retract_message.message
    and m.author_id = iaoms_private.uid()
    and m.retracted_at is null
  returning m.* into v_message;
  if not found then
    raise sqlstate 'PT404' using message = 'MESSAGE_NOT_FOUND', detail = 'You said no such thing, or took it back.';
  end if;
  return v_message;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.retract_message(uuid) is 'Takes something back.';
revoke all on function iaoms.retract_message(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.retract_message(uuid) to authenticated, service_role;
alter function iaoms.retract_message(uuid) owner to iaoms_api;

create or replace function iaoms.mark_channel_read(
  channel uuid,
  until timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if mark_channel_read.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if mark_channel_read.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (channel = any (array(select iaoms_private.my_channels()))) is not true then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_read integer;
begin
  insert into iaoms.message_read_receipts (institution_id, message_id, recipient_id)
  select m.institution_id, m.id, iaoms_private.uid()
  from iaoms.messages m
  where m.channel_id = mark_channel_read.channel
    and m.created_at <= mark_channel_read.until
    and m.author_id <> iaoms_private.uid()
  on conflict do nothing;
  get diagnostics v_read = row_count;
  return v_read;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.mark_channel_read(uuid, timestamptz) is 'Says that the caller has read a channel until a moment; how much that was comes back.';
revoke all on function iaoms.mark_channel_read(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.mark_channel_read(uuid, timestamptz) to authenticated, service_role;
alter function iaoms.mark_channel_read(uuid, timestamptz) owner to iaoms_tenant;

create or replace function iaoms.document_comments(
  document uuid
)
returns setof iaoms.comments
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if document_comments.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;

begin
  return query
    select c.*
    from iaoms.comments c
    where c.document_id = document_comments.document
    order by c.created_at, c.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.document_comments(uuid) is 'What was said about a document.';
revoke all on function iaoms.document_comments(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.document_comments(uuid) to authenticated, service_role;
alter function iaoms.document_comments(uuid) owner to iaoms_api;

create or replace function iaoms.document_signatures(
  document uuid
)
returns setof iaoms.signatures
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if document_signatures.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;

begin
  return query
    select s.*
    from iaoms.signatures s
    where s.document_id = document_signatures.document
    order by s.signed_at, s.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.document_signatures(uuid) is 'Who signed a document, and which of its files.';
revoke all on function iaoms.document_signatures(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.document_signatures(uuid) to authenticated, service_role;
alter function iaoms.document_signatures(uuid) owner to iaoms_api;

create or replace function iaoms.my_signature_requests()
returns setof iaoms.signature_requests
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query
    select sr.*
    from iaoms.signature_requests sr
    where sr.signer_id = iaoms_private.uid()
      and sr.status = 'PENDING'
      and sr.expires_at > now()
    order by sr.created_at, sr.id;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_signature_requests() is 'What the caller is asked to sign.';
revoke all on function iaoms.my_signature_requests() from public, anon, authenticated, service_role;
grant execute on function iaoms.my_signature_requests() to authenticated, service_role;
alter function iaoms.my_signature_requests() owner to iaoms_api;

create or replace function iaoms.audit_trail(
  actor uuid default null,
  "row" uuid default null,
  before timestamptz default null,
  first integer default 100
)
returns setof iaoms.audit_logs
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if audit_trail.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if (iaoms_private.may('audit.read')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_READ', detail = 'This is not permitted.';
  end if;

begin
  return query
    select al.*
    from iaoms.audit_logs al
    where (audit_trail.actor is null or al.actor_id = audit_trail.actor)
      and (audit_trail."row" is null or al.row_id = audit_trail."row")
      and (audit_trail.before is null or al.at < audit_trail.before)
    order by al.at desc, al.id
    limit audit_trail.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.audit_trail(uuid, uuid, timestamptz, integer) is 'Who did what, newest first; a page goes on before the last one''s moment.';
revoke all on function iaoms.audit_trail(uuid, uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.audit_trail(uuid, uuid, timestamptz, integer) to authenticated, service_role;
alter function iaoms.audit_trail(uuid, uuid, timestamptz, integer) owner to iaoms_api;

create or replace function iaoms.comment(
  document uuid,
  body text,
  card uuid default null,
  parent uuid default null
)
returns iaoms.comments
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if comment.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;
  if comment.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) between 1 and 4000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if (document = any (array(select iaoms_private.my_documents()))) is not true then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'This is not permitted.';
  end if;

declare
  v_comment iaoms.comments;
begin
  insert into iaoms.comments as c (institution_id, author_id, document_id, card_id, parent_id, body)
  select d.institution_id, iaoms_private.uid(), d.id, ac.id, parent.id, comment.body
  from iaoms.documents d
  left join iaoms.approval_cards ac on ac.id = comment.card and ac.document_id = d.id
  left join iaoms.comments parent on parent.id = comment.parent and parent.document_id = d.id
  where d.id = comment.document
    and (comment.card is null or ac.id is not null)
    and (comment.parent is null or parent.id is not null)
  returning c.* into v_comment;
  if not found then
    raise sqlstate 'PT404' using message = 'COMMENT_NOT_FOUND', detail = 'What you answer was said about something else.';
  end if;
  return v_comment;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.comment(uuid, text, uuid, uuid) is 'Says something about a document that the caller has to do with, or on its card, or in answer to a comment.';
revoke all on function iaoms.comment(uuid, text, uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.comment(uuid, text, uuid, uuid) to authenticated, service_role;
alter function iaoms.comment(uuid, text, uuid, uuid) owner to iaoms_tenant;

create or replace function iaoms.request_signature(
  document uuid,
  signer uuid,
  message text default null,
  days integer default 14
)
returns iaoms.signature_requests
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if request_signature.document is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'document is required.';
  end if;
  if request_signature.signer is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'signer is required.';
  end if;
  if not (char_length(message) <= 500) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'message is not a valid value.';
  end if;
  if request_signature.days is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'days is required.';
  end if;
  if not (days between 1 and 90) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'days is not a valid value.';
  end if;
  if (document = any (array(select iaoms_private.my_writings()))) is not true then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'This is not permitted.';
  end if;
  if (signer <> iaoms_private.uid()) is not true then
    raise sqlstate 'PT400' using message = 'NOT_YOURSELF', detail = 'This is not permitted.';
  end if;

declare
  v_document iaoms.documents;
  v_name text;
  v_request iaoms.signature_requests;
begin
  select d.* into v_document from iaoms.documents d where d.id = request_signature.document;
  select r.full_name into v_name from iaoms.recipients r where r.id = iaoms_private.uid();
  if not exists (select 1 from iaoms.recipients r where r.id = request_signature.signer and r.is_active) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  insert into iaoms.signature_requests as sr (institution_id, document_id, requester_id, signer_id, message, expires_at)
  values (
    v_document.institution_id, v_document.id, v_document.author_id, request_signature.signer, request_signature.message,
    now() + make_interval(days => request_signature.days)
  )
  on conflict (institution_id, document_id, signer_id) where status = 'PENDING' do nothing
  returning sr.* into v_request;
  if not found then
    raise sqlstate 'PT409' using message = 'ALREADY_ASKED', detail = 'Your colleague has not answered yet.';
  end if;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    v_document.institution_id,
    v_request.signer_id,
    t.kind,
    replace(t.subject, '{title}', v_document.title),
    replace(replace(t.body, '{title}', v_document.title), '{name}', v_name),
    v_document.operation_id,
    v_document.priority
  from iaoms.notification_templates t
  where t.code = 'signature_wanted';
  return v_request;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.request_signature(uuid, uuid, text, integer) is 'Asks a colleague to sign a document of the caller''s.';
revoke all on function iaoms.request_signature(uuid, uuid, text, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.request_signature(uuid, uuid, text, integer) to authenticated, service_role;
alter function iaoms.request_signature(uuid, uuid, text, integer) owner to iaoms_tenant;

create or replace function iaoms.sign_document(
  request uuid,
  kind text default 'CLICK',
  image_url text default null
)
returns iaoms.signatures
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(sign_document.image_url), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if sign_document.request is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'request is required.';
  end if;
  if sign_document.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if sign_document.kind <> all (array['CLICK', 'FACE', 'DRAWN']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  begin
    perform sign_document.image_url::iaoms_private.url;
  exception when check_violation or not_null_violation then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'imageUrl is not a valid value.';
  end;
  if (iaoms_private.session_is_live()) is not true then
    raise sqlstate 'PT401' using message = 'SESSION_ENDED', detail = 'Sign in again.';
  end if;
  if ((kind = 'DRAWN') = (image_url is not null)) is not true then
    raise sqlstate 'PT400' using message = 'PICTURE_OR_NOT', detail = 'This is not permitted.';
  end if;

declare
  v_request iaoms.signature_requests;
  v_signature iaoms.signatures;
begin
  select sr.* into v_request
  from iaoms.signature_requests sr
  where sr.id = sign_document.request
    and sr.signer_id = iaoms_private.uid()
  for update;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'Nobody asked you to sign this.';
  end if;
  if v_request.status <> 'PENDING' or v_request.expires_at <= now() then
    raise sqlstate 'PT410' using message = 'REQUEST_OVER', detail = 'This was answered, taken back, or is too late.';
  end if;
  if sign_document.kind = 'FACE' and iaoms_private.face_was_seen('SIGNATURE') is not true then
    raise sqlstate 'PT403' using message = 'FACE_REQUIRED', detail = 'Look into the camera first; it holds for five minutes.';
  end if;

  insert into iaoms.signatures as s (
    institution_id, document_id, signer_id, kind, document_version, file_hash, image_url, ip_address, user_agent
  )
  select
    d.institution_id, d.id, iaoms_private.uid(), sign_document.kind, d.current_version, d.file_hash, sign_document.image_url,
    iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000)
  from iaoms.documents d
  where d.id = v_request.document_id
  returning s.* into v_signature;
  update iaoms.signature_requests as sr
  set status = 'SIGNED', responded_at = now(), signature_id = v_signature.id
  where sr.id = v_request.id;
  return v_signature;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.sign_document(uuid, text, text) is 'Signs what the caller was asked to sign.';
revoke all on function iaoms.sign_document(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.sign_document(uuid, text, text) to authenticated, service_role;
alter function iaoms.sign_document(uuid, text, text) owner to iaoms_tenant;

create or replace function iaoms.decline_signature(
  request uuid
)
returns iaoms.signature_requests
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if not exists (select from iaoms_private.tenants_as(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'])) then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'Your role does not allow this.';
  end if;
  if decline_signature.request is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'request is required.';
  end if;

declare
  v_request iaoms.signature_requests;
begin
  update iaoms.signature_requests as sr
  set status = 'DECLINED', responded_at = now()
  where sr.id = decline_signature.request
    and sr.signer_id = iaoms_private.uid()
    and sr.status = 'PENDING'
  returning sr.* into v_request;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'Nobody asked you to sign this, or it is over.';
  end if;
  return v_request;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.decline_signature(uuid) is 'Says that the caller will not sign.';
revoke all on function iaoms.decline_signature(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.decline_signature(uuid) to authenticated, service_role;
alter function iaoms.decline_signature(uuid) owner to iaoms_tenant;

create or replace function iaoms.dashboard(
  at timestamptz default now()
)
returns iaoms.dashboard
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if dashboard.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_dashboard iaoms.dashboard;
  v_day timestamptz := date_trunc('day', dashboard.at at time zone 'UTC') at time zone 'UTC';
begin
  v_dashboard.pending_for_me := (
    select count(*)
    from iaoms.approval_card_recipients acr
    where acr.recipient_id = iaoms_private.uid()
      and acr.status = 'ACTIVE'
  );
  v_dashboard.my_open_cards := (
    select count(*)
    from iaoms.approval_cards ac
    where ac.submitter_id = iaoms_private.uid()
      and ac.status in ('PENDING', 'RETURNED')
  );
  v_dashboard.unread_notifications := (
    select count(*)
    from iaoms.notifications n
    where n.recipient_id = iaoms_private.uid()
      and n.read_at is null
  );
  v_dashboard.meetings_today := (
    select count(*)
    from iaoms.meetings m
    where m.starts_at >= v_day
      and m.starts_at < v_day + interval '1 day'
      and m.status <> 'CANCELLED'
  );
  v_dashboard.reminders_due := (
    select count(*)
    from iaoms.reminders r
    where r.owner_id = iaoms_private.uid()
      and r.remind_at < v_day + interval '1 day'
      and not r.is_done
  );
  v_dashboard.widgets := (
    select coalesce(
      jsonb_agg(
        jsonb_build_object(
          'kind', dw.kind, 'column', dw.grid_column, 'row', dw.grid_row, 'width', dw.width, 'height', dw.height, 'settings', dw.settings
        )
        order by dw.grid_row, dw.grid_column, dw.id
      ),
      '[]'
    )
    from iaoms.dashboard_widgets dw
    where dw.owner_id = iaoms_private.uid()
      and dw.is_visible
  );
  return v_dashboard;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.dashboard(timestamptz) is 'What the caller''s dashboard shows, on the day of a moment.';
revoke all on function iaoms.dashboard(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.dashboard(timestamptz) to authenticated, service_role;
alter function iaoms.dashboard(timestamptz) owner to iaoms_api;

create or replace function iaoms.history(
  outcome text default null,
  before timestamptz default null,
  first integer default 50
)
returns setof iaoms.history_cards
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if history.outcome <> all (array['PENDING', 'RETURNED', 'APPROVED', 'REJECTED', 'CANCELLED']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'outcome is not a valid value.';
  end if;
  if history.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select hc.*
    from iaoms.history_cards hc
    where (history.outcome is null or hc.outcome = history.outcome)
      and (history.before is null or hc.finished_at < history.before)
    order by hc.finished_at desc, hc.id
    limit history.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.history(text, timestamptz, integer) is 'What is over, newest first; a page goes on before the last one''s moment.';
revoke all on function iaoms.history(text, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.history(text, timestamptz, integer) to authenticated, service_role;
alter function iaoms.history(text, timestamptz, integer) owner to iaoms_api;

create or replace function iaoms.my_activity(
  before timestamptz default null,
  first integer default 50
)
returns setof iaoms.recent_activity
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if my_activity.first is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'first is required.';
  end if;
  if not (first between 1 and 200) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;

begin
  return query
    select ra.*
    from iaoms.recent_activity ra
    where ra.recipient_id = iaoms_private.uid()
      and (my_activity.before is null or ra.created_at < my_activity.before)
    order by ra.created_at desc, ra.id
    limit my_activity.first;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.my_activity(timestamptz, integer) is 'What the caller did lately, newest first.';
revoke all on function iaoms.my_activity(timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.my_activity(timestamptz, integer) to authenticated, service_role;
alter function iaoms.my_activity(timestamptz, integer) owner to iaoms_api;

create or replace function iaoms.metrics_between(
  metric text,
  since date,
  until date,
  department uuid default null
)
returns setof iaoms.analytics_metrics
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if metrics_between.metric is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'metric is required.';
  end if;
  if metrics_between.metric <> all (array['DOCUMENTS_CREATED', 'CARDS_APPROVED', 'CARDS_REJECTED', 'HOURS_TO_DECISION', 'MESSAGES_SENT', 'MEETINGS_HELD']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'metric is not a valid value.';
  end if;
  if metrics_between.since is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'since is required.';
  end if;
  if metrics_between.until is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'until is required.';
  end if;
  if (iaoms_private.may('analytics.read')) is not true then
    raise sqlstate 'PT403' using message = 'NOT_YOURS_TO_READ', detail = 'This is not permitted.';
  end if;
  if (until >= since and until - since <= 366) is not true then
    raise sqlstate 'PT400' using message = 'INVALID_SPAN', detail = 'At most a year, and not backwards.';
  end if;

begin
  return query
    select am.*
    from iaoms.analytics_metrics am
    where am.metric = metrics_between.metric
      and am.day between metrics_between.since and metrics_between.until
      and am.department_id is not distinct from metrics_between.department
    order by am.day;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.metrics_between(text, date, date, uuid) is 'How a number went, day by day.';
revoke all on function iaoms.metrics_between(text, date, date, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.metrics_between(text, date, date, uuid) to authenticated, service_role;
alter function iaoms.metrics_between(text, date, date, uuid) owner to iaoms_api;

create or replace function iaoms.live_counters()
returns setof iaoms.realtime_counters
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

begin
  return query select rc.* from iaoms.realtime_counters rc order by rc.name;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.live_counters() is 'The numbers as listeners were last told them.';
revoke all on function iaoms.live_counters() from public, anon, authenticated, service_role;
grant execute on function iaoms.live_counters() to authenticated, service_role;
alter function iaoms.live_counters() owner to iaoms_api;

create or replace function iaoms.document_stats()
returns setof iaoms_private.mv_document_stats
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

  return query
select s.*
from iaoms_private.mv_document_stats s
where s.institution_id = any (array(select iaoms_private.tenants()))
  and s.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all')))
order by s.department_key, s.type, s.status;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.document_stats() is 'The stored numbers of documents, for those who read all of them.';
revoke all on function iaoms.document_stats() from public, anon, authenticated, service_role;
grant execute on function iaoms.document_stats() to authenticated, service_role;

create or replace function iaoms.approval_stats()
returns setof iaoms_private.mv_approval_stats
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

  return query
select s.*
from iaoms_private.mv_approval_stats s
where s.institution_id = any (array(select iaoms_private.tenants()))
  and s.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all')))
order by s.routing, s.status;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.approval_stats() is 'The stored numbers of cards, for those who read all of them.';
revoke all on function iaoms.approval_stats() from public, anon, authenticated, service_role;
grant execute on function iaoms.approval_stats() to authenticated, service_role;

create or replace function iaoms.document_stats_age()
returns interval
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result interval;
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;

  select * into v_result from (
select iaoms_private.staleness_of_mv_document_stats()
  ) as result;
  return v_result;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.document_stats_age() is 'How old the stored numbers of documents are.';
revoke all on function iaoms.document_stats_age() from public, anon, authenticated, service_role;
grant execute on function iaoms.document_stats_age() to authenticated, service_role;
alter function iaoms.document_stats_age() owner to iaoms_api;

create or replace function iaoms.enqueue_notification_delivery(
  institution_id uuid,
  notification_id uuid,
  recipient_id uuid,
  channel text,
  priority integer default 0,
  run_after timestamptz default now()
)
returns iaoms.notification_queue
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if enqueue_notification_delivery.institution_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'institution is required.';
  end if;
  if enqueue_notification_delivery.notification_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'notification is required.';
  end if;
  if enqueue_notification_delivery.recipient_id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'recipient is required.';
  end if;
  if enqueue_notification_delivery.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if enqueue_notification_delivery.channel <> all (array['EMAIL', 'PUSH', 'SMS', 'WHATSAPP']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'channel is not a valid value.';
  end if;
  if enqueue_notification_delivery.priority is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'priority is required.';
  end if;
  if not (priority between 0 and 9) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'priority is not a valid value.';
  end if;
  if enqueue_notification_delivery.run_after is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'runAfter is required.';
  end if;

declare
  v_row iaoms.notification_queue;
begin
  insert into iaoms.notification_queue as t (
    institution_id,
    notification_id,
    recipient_id,
    channel,
    priority,
    run_after
  )
  values (
    enqueue_notification_delivery.institution_id,
    enqueue_notification_delivery.notification_id,
    enqueue_notification_delivery.recipient_id,
    enqueue_notification_delivery.channel,
    enqueue_notification_delivery.priority,
    enqueue_notification_delivery.run_after
  )
  returning t.* into v_row;
  return v_row;
end;
end
$$;
comment on function iaoms.enqueue_notification_delivery(uuid, uuid, uuid, text, integer, timestamptz) is 'Puts a NotificationDelivery in the queue. For workers.';
revoke all on function iaoms.enqueue_notification_delivery(uuid, uuid, uuid, text, integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.enqueue_notification_delivery(uuid, uuid, uuid, text, integer, timestamptz) to service_role;

create or replace function iaoms.claim_notification_deliveries(
  count integer default 1,
  at timestamptz default now()
)
returns setof iaoms.notification_queue
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if claim_notification_deliveries.count is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'count is required.';
  end if;
  if not (count between 1 and 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'count is not a valid value.';
  end if;
  if claim_notification_deliveries.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_left integer := claim_notification_deliveries.count;
  v_step bigint;
  v_served boolean := true;
  v_tenant iaoms.notification_queue.institution_id%type;
  v_priority integer;
begin
  with late as materialized (
    select r.id from iaoms.notification_queue as r where r.state = 'RUNNING' and r.locked_until <= claim_notification_deliveries.at limit 1000 for update skip locked
  )
  update iaoms.notification_queue as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    finished_at = case when t.attempts >= 5 then claim_notification_deliveries.at end,
    last_error = 'The lease ran out.',
    locked_until = null,
    lease = null
  from late where t.id = late.id;
  while v_left > 0 and v_served loop
    v_served := false;
    for v_tenant in
      with recursive waiting (tenant) as (
        (select r.institution_id from iaoms.notification_queue as r where (r.state = 'READY') order by r.institution_id limit 1)
        union all
        select (select r.institution_id from iaoms.notification_queue as r where r.state = 'READY' and r.institution_id > w.tenant order by r.institution_id limit 1)
        from waiting as w where w.tenant is not null
      )
      select w.tenant from waiting as w where w.tenant is not null
      order by
        (select count(*) from iaoms.notification_queue as r where r.institution_id = w.tenant and r.state = 'RUNNING'),
        (select max(r.claimed_at) from iaoms.notification_queue as r where r.institution_id = w.tenant) nulls first,
        w.tenant
    loop
      v_step := 0;
      v_priority := (select r.priority from iaoms.notification_queue as r where (r.institution_id = v_tenant and r.state = 'READY') order by r.priority desc limit 1);
      while v_left > 0 and v_step = 0 and v_priority is not null loop
        return query
  with due as materialized (
    select r.id from iaoms.notification_queue as r where (r.institution_id = v_tenant and r.state = 'READY' and r.priority = v_priority and r.run_after <= claim_notification_deliveries.at)
    order by r.run_after, r.id limit 1 for update skip locked
  )
  update iaoms.notification_queue as t
  set
    state = 'RUNNING',
    attempts = t.attempts + 1,
    claimed_at = claim_notification_deliveries.at,
    locked_until = claim_notification_deliveries.at + (interval '1 minute'),
    lease = gen_random_uuid()
  from due where t.id = due.id
  returning t.*;
get diagnostics v_step = row_count;
v_left := v_left - v_step;
        v_priority := (select r.priority from iaoms.notification_queue as r where (r.institution_id = v_tenant and r.state = 'READY' and r.priority < v_priority) order by r.priority desc limit 1);
      end loop;
      v_served := v_served or v_step > 0;
    end loop;
  end loop;
end;
end
$$;
comment on function iaoms.claim_notification_deliveries(integer, timestamptz) is 'Hands out rows of NotificationDelivery that are due, to be done before `locked_until`. For workers.';
revoke all on function iaoms.claim_notification_deliveries(integer, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.claim_notification_deliveries(integer, timestamptz) to service_role;

create or replace function iaoms.complete_notification_delivery(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns iaoms.notification_queue
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if complete_notification_delivery.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if complete_notification_delivery.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if complete_notification_delivery.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row iaoms.notification_queue;
begin
  update iaoms.notification_queue as t
  set
    state = 'DONE',
    finished_at = complete_notification_delivery.at,
    last_error = null,
    locked_until = null,
    lease = null
  where t.id = complete_notification_delivery.id and t.lease = complete_notification_delivery.lease and t.locked_until > complete_notification_delivery.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This NotificationDelivery is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function iaoms.complete_notification_delivery(uuid, uuid, timestamptz) is 'Says that a claimed NotificationDelivery is done; refused when the lease ran out. For workers.';
revoke all on function iaoms.complete_notification_delivery(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.complete_notification_delivery(uuid, uuid, timestamptz) to service_role;

create or replace function iaoms.fail_notification_delivery(
  id uuid,
  lease uuid,
  error text,
  at timestamptz default now()
)
returns iaoms.notification_queue
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(pg_column_size(fail_notification_delivery.error), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if fail_notification_delivery.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if fail_notification_delivery.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if fail_notification_delivery.error is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'error is required.';
  end if;
  if fail_notification_delivery.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row iaoms.notification_queue;
begin
  update iaoms.notification_queue as t
  set
    state = case when t.attempts >= 5 then 'DEAD' else 'READY' end,
    run_after = case when t.attempts >= 5 then t.run_after else fail_notification_delivery.at + least((interval '30 seconds') * power(2, least(t.attempts - 1, 20)), interval '86400 seconds') end,
    finished_at = case when t.attempts >= 5 then fail_notification_delivery.at end,
    last_error = fail_notification_delivery.error,
    locked_until = null,
    lease = null
  where t.id = fail_notification_delivery.id and t.lease = fail_notification_delivery.lease and t.locked_until > fail_notification_delivery.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This NotificationDelivery is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function iaoms.fail_notification_delivery(uuid, uuid, text, timestamptz) is 'Says that a claimed NotificationDelivery failed: it is tried again later, or given up after the last attempt. For workers.';
revoke all on function iaoms.fail_notification_delivery(uuid, uuid, text, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.fail_notification_delivery(uuid, uuid, text, timestamptz) to service_role;

create or replace function iaoms.extend_notification_delivery(
  id uuid,
  lease uuid,
  at timestamptz default now()
)
returns iaoms.notification_queue
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if extend_notification_delivery.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if extend_notification_delivery.lease is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'lease is required.';
  end if;
  if extend_notification_delivery.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row iaoms.notification_queue;
begin
  update iaoms.notification_queue as t
  set
    locked_until = extend_notification_delivery.at + (interval '1 minute')
  where t.id = extend_notification_delivery.id and t.lease = extend_notification_delivery.lease and t.locked_until > extend_notification_delivery.at
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'LEASE_LOST', detail = 'This NotificationDelivery is not yours any more.';
  end if;
  return v_row;
end;
end
$$;
comment on function iaoms.extend_notification_delivery(uuid, uuid, timestamptz) is 'Gives the worker more time for a NotificationDelivery that he has claimed. For workers.';
revoke all on function iaoms.extend_notification_delivery(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.extend_notification_delivery(uuid, uuid, timestamptz) to service_role;

create or replace function iaoms.retry_notification_delivery(
  id uuid,
  at timestamptz default now()
)
returns iaoms.notification_queue
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if retry_notification_delivery.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if retry_notification_delivery.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_row iaoms.notification_queue;
begin
  update iaoms.notification_queue as t
  set
    state = 'READY',
    attempts = 0,
    run_after = retry_notification_delivery.at,
    finished_at = null
  where t.id = retry_notification_delivery.id and t.state = 'DEAD'
  returning t.* into v_row;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_DEAD', detail = 'This NotificationDelivery was not given up.';
  end if;
  return v_row;
end;
end
$$;
comment on function iaoms.retry_notification_delivery(uuid, timestamptz) is 'Tries a NotificationDelivery once more that was given up. For workers.';
revoke all on function iaoms.retry_notification_delivery(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.retry_notification_delivery(uuid, timestamptz) to service_role;

create or replace function iaoms.office_counters(
  at timestamptz default now()
)
returns iaoms.office_counters
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if office_counters.at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'at is required.';
  end if;

declare
  v_numbers iaoms.office_counters;
begin
  select
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.total_documents' and s.key = any (array(select jsonb_build_array(t, null::text, null::text)::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.pending_documents' and s.key = any (array(select jsonb_build_array(t, null::text, null::text)::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.approved_documents' and s.key = any (array(select jsonb_build_array(t, null::text, null::text)::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.rejected_documents' and s.key = any (array(select jsonb_build_array(t, null::text, null::text)::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.pending_approvals' and s.key = any (array(select jsonb_build_array(t, null::text, null::text)::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.total_meetings_today' and s.key = any (array(select jsonb_build_array(t, null::text, to_char(date_trunc('day', office_counters.at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.active_users' and s.key = any (array(select jsonb_build_array(t, null::text, null::text)::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.total_messages_today' and s.key = any (array(select jsonb_build_array(t, null::text, to_char(date_trunc('day', office_counters.at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.emergency_documents' and s.key = any (array(select jsonb_build_array(t, null::text, null::text)::text from iaoms_private.tenants() as t)))::bigint,
    (select coalesce(sum(s.count), 0) from iaoms_private.counter_shard as s where s.counter = 'office_counters.documents_due_today' and s.key = any (array(select jsonb_build_array(t, null::text, to_char(date_trunc('day', office_counters.at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text from iaoms_private.tenants() as t)))::bigint
  into v_numbers;
  return v_numbers;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.office_counters(timestamptz) is 'The institution''s numbers, exact at the moment they are asked for. Those of a day begin anew at midnight, in UTC.';
revoke all on function iaoms.office_counters(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms.office_counters(timestamptz) to authenticated, service_role;

create or replace function iaoms.list_institutions(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.institution_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_institutions.filter), 0) + coalesce(pg_column_size(list_institutions.order_by), 0) + coalesce(pg_column_size(list_institutions.after), 0) + coalesce(pg_column_size(list_institutions.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_institutions.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_institutions.order_by <> all (array['ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC', 'CODE_ASC', 'CODE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_institutions.last, list_institutions.first, 25);
  v_backward boolean := list_institutions.last is not null;
  v_column text := case
    when list_institutions.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_institutions.order_by in ('NAME_ASC', 'NAME_DESC') then 'name'
    when list_institutions.order_by in ('CODE_ASC', 'CODE_DESC') then 'code'
  end;
  v_descending boolean := right(list_institutions.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.institutions[];
  v_more boolean;
begin
  if list_institutions.first is not null and list_institutions.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_institutions.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'name', 'code') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_institutions.after);
  v_before := iaoms_private.cursor_place(list_institutions.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_institutions.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_institutions.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.institutions
    from iaoms.institutions t
    where (list_institutions.filter #> '{id,eq}' is null or t.id = (list_institutions.filter #>> '{id,eq}')::uuid)
      and (list_institutions.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_institutions.filter #> '{id,in}') as one (value))))
      and (list_institutions.filter #> '{name,eq}' is null or t.name = (list_institutions.filter #>> '{name,eq}')::text)
      and (list_institutions.filter #> '{name,in}' is null
        or t.name = any (array(
          select one.value::text from jsonb_array_elements_text(list_institutions.filter #> '{name,in}') as one (value))))
      and (list_institutions.filter #> '{code,eq}' is null or t.code = (list_institutions.filter #>> '{code,eq}')::text)
      and (list_institutions.filter #> '{code,in}' is null
        or t.code = any (array(
          select one.value::text from jsonb_array_elements_text(list_institutions.filter #> '{code,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'name' then (t.name, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'code' then (t.code, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'name' then (t.name, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'code' then (t.code, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'name' and v_descending = v_backward then t.name end,
      case when v_column = 'name' and v_descending <> v_backward then t.name end desc,
      case when v_column = 'code' and v_descending = v_backward then t.code end,
      case when v_column = 'code' and v_descending <> v_backward then t.code end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_institutions.before is not null else v_more end,
      case when v_backward then v_more else list_institutions.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_institutions.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_institutions.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.institution_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_institutions(jsonb, text, integer, text, integer, text) is 'A page of rows of Institution that the caller may see.';
revoke all on function iaoms.list_institutions(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_institutions(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_institutions(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.update_institution(
  id uuid,
  patch jsonb
)
returns iaoms.institutions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_institution.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_institution.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_institution.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.institutions;
  v_row iaoms.institutions;
begin
  if jsonb_typeof(update_institution.patch) <> 'object' or exists (
    select from jsonb_each(update_institution.patch) as given
    where case
        when given.key in ('password_valid_days', 'session_hours', 'max_failed_logins') then jsonb_typeof(given.value) <> 'number'
        when given.key in ('name', 'time_zone') then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.institutions, update_institution.patch);
  update iaoms.institutions as t
  set
    name = case when update_institution.patch ? 'name' then v_new.name else t.name end,
    time_zone = case when update_institution.patch ? 'time_zone' then v_new.time_zone else t.time_zone end,
    password_valid_days = case when update_institution.patch ? 'password_valid_days' then v_new.password_valid_days else t.password_valid_days end,
    session_hours = case when update_institution.patch ? 'session_hours' then v_new.session_hours else t.session_hours end,
    max_failed_logins = case when update_institution.patch ? 'max_failed_logins' then v_new.max_failed_logins else t.max_failed_logins end
  where t.id = update_institution.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.institutions t where t.id = update_institution.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Institution.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Institution.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_institution(uuid, jsonb) is 'Changes some fields of a Institution: what is absent stays, null empties.';
revoke all on function iaoms.update_institution(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_institution(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_institution(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.get_department(
  id uuid
)
returns iaoms.departments
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_department.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.departments;
begin
  select t.* into v_row from iaoms.departments t where t.id = get_department.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Department.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.get_department(uuid) is 'One Department by its key.';
revoke all on function iaoms.get_department(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.get_department(uuid) to authenticated, service_role;
alter function iaoms.get_department(uuid) owner to iaoms_api;

create or replace function iaoms.list_departments(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.department_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_departments.filter), 0) + coalesce(pg_column_size(list_departments.order_by), 0) + coalesce(pg_column_size(list_departments.after), 0) + coalesce(pg_column_size(list_departments.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_departments.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_departments.order_by <> all (array['ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC', 'CODE_ASC', 'CODE_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_departments.last, list_departments.first, 25);
  v_backward boolean := list_departments.last is not null;
  v_column text := case
    when list_departments.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_departments.order_by in ('NAME_ASC', 'NAME_DESC') then 'name'
    when list_departments.order_by in ('CODE_ASC', 'CODE_DESC') then 'code'
  end;
  v_descending boolean := right(list_departments.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.departments[];
  v_more boolean;
begin
  if list_departments.first is not null and list_departments.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_departments.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'name', 'code') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'head_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_departments.after);
  v_before := iaoms_private.cursor_place(list_departments.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_departments.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_departments.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.departments
    from iaoms.departments t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_departments.filter #> '{id,eq}' is null or t.id = (list_departments.filter #>> '{id,eq}')::uuid)
      and (list_departments.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_departments.filter #> '{id,in}') as one (value))))
      and (list_departments.filter #> '{institution_id,eq}' is null or t.institution_id = (list_departments.filter #>> '{institution_id,eq}')::uuid)
      and (list_departments.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_departments.filter #> '{institution_id,in}') as one (value))))
      and (list_departments.filter #> '{name,eq}' is null or t.name = (list_departments.filter #>> '{name,eq}')::text)
      and (list_departments.filter #> '{name,in}' is null
        or t.name = any (array(
          select one.value::text from jsonb_array_elements_text(list_departments.filter #> '{name,in}') as one (value))))
      and (list_departments.filter #> '{code,eq}' is null or t.code = (list_departments.filter #>> '{code,eq}')::text)
      and (list_departments.filter #> '{code,in}' is null
        or t.code = any (array(
          select one.value::text from jsonb_array_elements_text(list_departments.filter #> '{code,in}') as one (value))))
      and (list_departments.filter #> '{head_id,eq}' is null or t.head_id = (list_departments.filter #>> '{head_id,eq}')::uuid)
      and (list_departments.filter #> '{head_id,in}' is null
        or t.head_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_departments.filter #> '{head_id,in}') as one (value))))
      and (list_departments.filter #> '{head_id,is_null}' is null or (t.head_id is null) = (list_departments.filter #>> '{head_id,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'name' then (t.name, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'code' then (t.code, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'name' then (t.name, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'code' then (t.code, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'name' and v_descending = v_backward then t.name end,
      case when v_column = 'name' and v_descending <> v_backward then t.name end desc,
      case when v_column = 'code' and v_descending = v_backward then t.code end,
      case when v_column = 'code' and v_descending <> v_backward then t.code end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_departments.before is not null else v_more end,
      case when v_backward then v_more else list_departments.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_departments.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_departments.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.department_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_departments(jsonb, text, integer, text, integer, text) is 'A page of rows of Department that the caller may see.';
revoke all on function iaoms.list_departments(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_departments(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_departments(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.create_department(
  name text,
  code text,
  head_id uuid default null
)
returns iaoms.departments
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_department.code), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_department.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_department.code is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'code is required.';
  end if;
  if not (code ~ '^[A-Z][A-Z0-9]{1,7}$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'code is not a valid value.';
  end if;

declare
  v_row iaoms.departments;
begin
  insert into iaoms.departments as t (
    institution_id,
    name,
    code,
    head_id
  )
  values (
    (select iaoms_private.tenants()),
    create_department.name,
    create_department.code,
    create_department.head_id
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_department(text, text, uuid) is 'Makes a new Department.';
revoke all on function iaoms.create_department(text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_department(text, text, uuid) to authenticated, service_role;
alter function iaoms.create_department(text, text, uuid) owner to iaoms_api;

create or replace function iaoms.update_department(
  id uuid,
  patch jsonb
)
returns iaoms.departments
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_department.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_department.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_department.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.departments;
  v_row iaoms.departments;
begin
  if jsonb_typeof(update_department.patch) <> 'object' or exists (
    select from jsonb_each(update_department.patch) as given
    where case
        when given.key in ('name', 'code') then jsonb_typeof(given.value) <> 'string'
        when given.key = 'head_id' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.departments, update_department.patch);
  update iaoms.departments as t
  set
    name = case when update_department.patch ? 'name' then v_new.name else t.name end,
    code = case when update_department.patch ? 'code' then v_new.code else t.code end,
    head_id = case when update_department.patch ? 'head_id' then v_new.head_id else t.head_id end
  where t.id = update_department.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.departments t where t.id = update_department.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Department.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Department.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_department(uuid, jsonb) is 'Changes some fields of a Department: what is absent stays, null empties.';
revoke all on function iaoms.update_department(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_department(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_department(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.list_user_preferences(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.user_preference_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_user_preferences.filter), 0) + coalesce(pg_column_size(list_user_preferences.order_by), 0) + coalesce(pg_column_size(list_user_preferences.after), 0) + coalesce(pg_column_size(list_user_preferences.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_user_preferences.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_user_preferences.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_user_preferences.last, list_user_preferences.first, 25);
  v_backward boolean := list_user_preferences.last is not null;
  v_column text := case
    when list_user_preferences.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_user_preferences.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.user_preferences[];
  v_more boolean;
begin
  if list_user_preferences.first is not null and list_user_preferences.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_user_preferences.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'recipient_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_user_preferences.after);
  v_before := iaoms_private.cursor_place(list_user_preferences.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_user_preferences.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_user_preferences.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.user_preferences
    from iaoms.user_preferences t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_user_preferences.filter #> '{id,eq}' is null or t.id = (list_user_preferences.filter #>> '{id,eq}')::uuid)
      and (list_user_preferences.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_user_preferences.filter #> '{id,in}') as one (value))))
      and (list_user_preferences.filter #> '{institution_id,eq}' is null or t.institution_id = (list_user_preferences.filter #>> '{institution_id,eq}')::uuid)
      and (list_user_preferences.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_user_preferences.filter #> '{institution_id,in}') as one (value))))
      and (list_user_preferences.filter #> '{recipient_id,eq}' is null or t.recipient_id = (list_user_preferences.filter #>> '{recipient_id,eq}')::uuid)
      and (list_user_preferences.filter #> '{recipient_id,in}' is null
        or t.recipient_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_user_preferences.filter #> '{recipient_id,in}') as one (value))))
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_user_preferences.before is not null else v_more end,
      case when v_backward then v_more else list_user_preferences.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_user_preferences.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_user_preferences.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.user_preference_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_user_preferences(jsonb, text, integer, text, integer, text) is 'A page of rows of UserPreference that the caller may see.';
revoke all on function iaoms.list_user_preferences(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_user_preferences(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_user_preferences(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.create_user_preference(
  theme text default 'system',
  language text default 'en',
  digest text default 'DAILY',
  page_size integer default 25,
  quiet_from time default null,
  quiet_until time default null
)
returns iaoms.user_preferences
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_user_preference.theme), 0) + coalesce(pg_column_size(create_user_preference.language), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_user_preference.theme is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'theme is required.';
  end if;
  if not (theme ~ '^(system|light|dark)$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'theme is not a valid value.';
  end if;
  if create_user_preference.language is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'language is required.';
  end if;
  if not (language ~ '^[a-z]{2}(-[A-Z]{2})?$') then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'language is not a valid value.';
  end if;
  if create_user_preference.digest is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'digest is required.';
  end if;
  if create_user_preference.digest <> all (array['NEVER', 'DAILY', 'WEEKLY']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'digest is not a valid value.';
  end if;
  if create_user_preference.page_size is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'pageSize is required.';
  end if;
  if not (page_size between 5 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'pageSize is not a valid value.';
  end if;

declare
  v_row iaoms.user_preferences;
begin
  insert into iaoms.user_preferences as t (
    institution_id,
    recipient_id,
    theme,
    language,
    digest,
    page_size,
    quiet_from,
    quiet_until
  )
  values (
    (select iaoms_private.tenants()),
    (select iaoms_private.uid()),
    create_user_preference.theme,
    create_user_preference.language,
    create_user_preference.digest,
    create_user_preference.page_size,
    create_user_preference.quiet_from,
    create_user_preference.quiet_until
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_user_preference(text, text, text, integer, time, time) is 'Makes a new UserPreference.';
revoke all on function iaoms.create_user_preference(text, text, text, integer, time, time) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_user_preference(text, text, text, integer, time, time) to authenticated, service_role;
alter function iaoms.create_user_preference(text, text, text, integer, time, time) owner to iaoms_api;

create or replace function iaoms.update_user_preference(
  id uuid,
  patch jsonb
)
returns iaoms.user_preferences
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_user_preference.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_user_preference.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_user_preference.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.user_preferences;
  v_row iaoms.user_preferences;
begin
  if jsonb_typeof(update_user_preference.patch) <> 'object' or exists (
    select from jsonb_each(update_user_preference.patch) as given
    where case
        when given.key = 'page_size' then jsonb_typeof(given.value) <> 'number'
        when given.key in ('theme', 'language', 'digest') then jsonb_typeof(given.value) <> 'string'
        when given.key in ('quiet_from', 'quiet_until') then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.user_preferences, update_user_preference.patch);
  update iaoms.user_preferences as t
  set
    theme = case when update_user_preference.patch ? 'theme' then v_new.theme else t.theme end,
    language = case when update_user_preference.patch ? 'language' then v_new.language else t.language end,
    digest = case when update_user_preference.patch ? 'digest' then v_new.digest else t.digest end,
    page_size = case when update_user_preference.patch ? 'page_size' then v_new.page_size else t.page_size end,
    quiet_from = case when update_user_preference.patch ? 'quiet_from' then v_new.quiet_from else t.quiet_from end,
    quiet_until = case when update_user_preference.patch ? 'quiet_until' then v_new.quiet_until else t.quiet_until end
  where t.id = update_user_preference.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.user_preferences t where t.id = update_user_preference.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such UserPreference.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this UserPreference.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_user_preference(uuid, jsonb) is 'Changes some fields of a UserPreference: what is absent stays, null empties.';
revoke all on function iaoms.update_user_preference(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_user_preference(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_user_preference(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.get_document(
  id uuid
)
returns iaoms.documents
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_document.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.documents;
begin
  select t.* into v_row from iaoms.documents t where t.id = get_document.id and t.deleted_at is null;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Document.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.get_document(uuid) is 'One Document by its key.';
revoke all on function iaoms.get_document(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.get_document(uuid) to authenticated, service_role;
alter function iaoms.get_document(uuid) owner to iaoms_api;

create or replace function iaoms.list_documents(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.document_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_documents.filter), 0) + coalesce(pg_column_size(list_documents.order_by), 0) + coalesce(pg_column_size(list_documents.after), 0) + coalesce(pg_column_size(list_documents.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_documents.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_documents.order_by <> all (array['ID_ASC', 'ID_DESC', 'CREATED_AT_ASC', 'CREATED_AT_DESC', 'STATUS_ASC', 'STATUS_DESC', 'DUE_ON_ASC', 'DUE_ON_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_documents.last, list_documents.first, 25);
  v_backward boolean := list_documents.last is not null;
  v_column text := case
    when list_documents.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_documents.order_by in ('CREATED_AT_ASC', 'CREATED_AT_DESC') then 'created_at'
    when list_documents.order_by in ('STATUS_ASC', 'STATUS_DESC') then 'status'
    when list_documents.order_by in ('DUE_ON_ASC', 'DUE_ON_DESC') then 'due_on'
  end;
  v_descending boolean := right(list_documents.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.documents[];
  v_more boolean;
begin
  if list_documents.first is not null and list_documents.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_documents.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'operation_id', 'author_id', 'status') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'department_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        when given.key = 'created_at' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'due_on' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_documents.after);
  v_before := iaoms_private.cursor_place(list_documents.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_documents.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_documents.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.documents
    from iaoms.documents t
    where t.institution_id = (select iaoms_private.tenants())
      and t.deleted_at is null
      and (list_documents.filter #> '{id,eq}' is null or t.id = (list_documents.filter #>> '{id,eq}')::uuid)
      and (list_documents.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_documents.filter #> '{id,in}') as one (value))))
      and (list_documents.filter #> '{institution_id,eq}' is null or t.institution_id = (list_documents.filter #>> '{institution_id,eq}')::uuid)
      and (list_documents.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_documents.filter #> '{institution_id,in}') as one (value))))
      and (list_documents.filter #> '{created_at,eq}' is null or t.created_at = (list_documents.filter #>> '{created_at,eq}')::timestamptz)
      and (list_documents.filter #> '{created_at,gt}' is null or t.created_at > (list_documents.filter #>> '{created_at,gt}')::timestamptz)
      and (list_documents.filter #> '{created_at,gte}' is null or t.created_at >= (list_documents.filter #>> '{created_at,gte}')::timestamptz)
      and (list_documents.filter #> '{created_at,lt}' is null or t.created_at < (list_documents.filter #>> '{created_at,lt}')::timestamptz)
      and (list_documents.filter #> '{created_at,lte}' is null or t.created_at <= (list_documents.filter #>> '{created_at,lte}')::timestamptz)
      and (list_documents.filter #> '{created_at,in}' is null
        or t.created_at = any (array(
          select one.value::timestamptz from jsonb_array_elements_text(list_documents.filter #> '{created_at,in}') as one (value))))
      and (list_documents.filter #> '{operation_id,eq}' is null or t.operation_id = (list_documents.filter #>> '{operation_id,eq}')::uuid)
      and (list_documents.filter #> '{operation_id,in}' is null
        or t.operation_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_documents.filter #> '{operation_id,in}') as one (value))))
      and (list_documents.filter #> '{author_id,eq}' is null or t.author_id = (list_documents.filter #>> '{author_id,eq}')::uuid)
      and (list_documents.filter #> '{author_id,in}' is null
        or t.author_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_documents.filter #> '{author_id,in}') as one (value))))
      and (list_documents.filter #> '{department_id,eq}' is null or t.department_id = (list_documents.filter #>> '{department_id,eq}')::uuid)
      and (list_documents.filter #> '{department_id,in}' is null
        or t.department_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_documents.filter #> '{department_id,in}') as one (value))))
      and (list_documents.filter #> '{department_id,is_null}' is null or (t.department_id is null) = (list_documents.filter #>> '{department_id,is_null}')::boolean)
      and (list_documents.filter #> '{status,eq}' is null or t.status = (list_documents.filter #>> '{status,eq}')::text)
      and (list_documents.filter #> '{status,in}' is null
        or t.status = any (array(
          select one.value::text from jsonb_array_elements_text(list_documents.filter #> '{status,in}') as one (value))))
      and (list_documents.filter #> '{due_on,eq}' is null or t.due_on = (list_documents.filter #>> '{due_on,eq}')::date)
      and (list_documents.filter #> '{due_on,gt}' is null or t.due_on > (list_documents.filter #>> '{due_on,gt}')::date)
      and (list_documents.filter #> '{due_on,gte}' is null or t.due_on >= (list_documents.filter #>> '{due_on,gte}')::date)
      and (list_documents.filter #> '{due_on,lt}' is null or t.due_on < (list_documents.filter #>> '{due_on,lt}')::date)
      and (list_documents.filter #> '{due_on,lte}' is null or t.due_on <= (list_documents.filter #>> '{due_on,lte}')::date)
      and (list_documents.filter #> '{due_on,in}' is null
        or t.due_on = any (array(
          select one.value::date from jsonb_array_elements_text(list_documents.filter #> '{due_on,in}') as one (value))))
      and (list_documents.filter #> '{due_on,is_null}' is null or (t.due_on is null) = (list_documents.filter #>> '{due_on,is_null}')::boolean)
      and case
        when v_above is null then true
        when v_column = 'created_at' then (t.created_at, t.id) > ((v_above ->> 1)::timestamptz, (v_above ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        when v_column = 'due_on' then case
            when v_above ->> 1 is null then t.due_on is null and t.id > (v_above ->> 2)::uuid
            else (t.due_on, t.id) > ((v_above ->> 1)::date, (v_above ->> 2)::uuid) or t.due_on is null
          end
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'created_at' then (t.created_at, t.id) < ((v_below ->> 1)::timestamptz, (v_below ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        when v_column = 'due_on' then case
            when v_below ->> 1 is null then t.due_on is not null or t.id < (v_below ->> 2)::uuid
            else (t.due_on, t.id) < ((v_below ->> 1)::date, (v_below ->> 2)::uuid)
          end
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'created_at' and v_descending = v_backward then t.created_at end,
      case when v_column = 'created_at' and v_descending <> v_backward then t.created_at end desc,
      case when v_column = 'status' and v_descending = v_backward then t.status end,
      case when v_column = 'status' and v_descending <> v_backward then t.status end desc,
      case when v_column = 'due_on' and v_descending = v_backward then t.due_on end,
      case when v_column = 'due_on' and v_descending <> v_backward then t.due_on end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_documents.before is not null else v_more end,
      case when v_backward then v_more else list_documents.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_documents.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_documents.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.document_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_documents(jsonb, text, integer, text, integer, text) is 'A page of rows of Document that the caller may see.';
revoke all on function iaoms.list_documents(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_documents(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_documents(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.update_document(
  id uuid,
  version integer,
  patch jsonb
)
returns iaoms.documents
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_document.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_document.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_document.version is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'version is required.';
  end if;
  if update_document.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.documents;
  v_row iaoms.documents;
begin
  if jsonb_typeof(update_document.patch) <> 'object' or exists (
    select from jsonb_each(update_document.patch) as given
    where case
        when given.key in ('title', 'type', 'priority') then jsonb_typeof(given.value) <> 'string'
        when given.key in ('description', 'due_on') then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.documents, update_document.patch);
  update iaoms.documents as t
  set
    title = case when update_document.patch ? 'title' then v_new.title else t.title end,
    description = case when update_document.patch ? 'description' then v_new.description else t.description end,
    type = case when update_document.patch ? 'type' then v_new.type else t.type end,
    priority = case when update_document.patch ? 'priority' then v_new.priority else t.priority end,
    due_on = case when update_document.patch ? 'due_on' then v_new.due_on else t.due_on end
  where t.id = update_document.id and t.deleted_at is null and t.version = update_document.version
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.documents t where t.id = update_document.id and t.deleted_at is null;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Document.';
  end if;
  if v_row.version <> update_document.version then
    raise sqlstate 'PT409' using message = 'STALE_VERSION', detail = 'Somebody changed this Document meanwhile.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Document.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_document(uuid, integer, jsonb) is 'Changes some fields of a Document: what is absent stays, null empties.';
revoke all on function iaoms.update_document(uuid, integer, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_document(uuid, integer, jsonb) to authenticated, service_role;
alter function iaoms.update_document(uuid, integer, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_document(
  id uuid,
  version integer
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_document.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if delete_document.version is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'version is required.';
  end if;

declare
  v_row iaoms.documents;
begin
  update iaoms.documents as t set deleted_at = now() where t.id = delete_document.id and t.deleted_at is null and t.version = delete_document.version;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.documents t where t.id = delete_document.id and t.deleted_at is null;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Document.';
  end if;
  if v_row.version <> delete_document.version then
    raise sqlstate 'PT409' using message = 'STALE_VERSION', detail = 'Somebody changed this Document meanwhile.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Document.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_document(uuid, integer) is 'Deletes a Document.';
revoke all on function iaoms.delete_document(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_document(uuid, integer) to authenticated, service_role;
alter function iaoms.delete_document(uuid, integer) owner to iaoms_api;

create or replace function iaoms.list_document_attachments(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.document_attachment_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_document_attachments.filter), 0) + coalesce(pg_column_size(list_document_attachments.order_by), 0) + coalesce(pg_column_size(list_document_attachments.after), 0) + coalesce(pg_column_size(list_document_attachments.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_document_attachments.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_document_attachments.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_document_attachments.last, list_document_attachments.first, 25);
  v_backward boolean := list_document_attachments.last is not null;
  v_column text := case
    when list_document_attachments.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_document_attachments.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.document_attachments[];
  v_more boolean;
begin
  if list_document_attachments.first is not null and list_document_attachments.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_document_attachments.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'document_id', 'uploaded_by') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_document_attachments.after);
  v_before := iaoms_private.cursor_place(list_document_attachments.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_document_attachments.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_document_attachments.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.document_attachments
    from iaoms.document_attachments t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_document_attachments.filter #> '{id,eq}' is null or t.id = (list_document_attachments.filter #>> '{id,eq}')::uuid)
      and (list_document_attachments.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_document_attachments.filter #> '{id,in}') as one (value))))
      and (list_document_attachments.filter #> '{institution_id,eq}' is null or t.institution_id = (list_document_attachments.filter #>> '{institution_id,eq}')::uuid)
      and (list_document_attachments.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_document_attachments.filter #> '{institution_id,in}') as one (value))))
      and (list_document_attachments.filter #> '{document_id,eq}' is null or t.document_id = (list_document_attachments.filter #>> '{document_id,eq}')::uuid)
      and (list_document_attachments.filter #> '{document_id,in}' is null
        or t.document_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_document_attachments.filter #> '{document_id,in}') as one (value))))
      and (list_document_attachments.filter #> '{uploaded_by,eq}' is null or t.uploaded_by = (list_document_attachments.filter #>> '{uploaded_by,eq}')::uuid)
      and (list_document_attachments.filter #> '{uploaded_by,in}' is null
        or t.uploaded_by = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_document_attachments.filter #> '{uploaded_by,in}') as one (value))))
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_document_attachments.before is not null else v_more end,
      case when v_backward then v_more else list_document_attachments.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_document_attachments.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_document_attachments.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.document_attachment_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_document_attachments(jsonb, text, integer, text, integer, text) is 'A page of rows of DocumentAttachment that the caller may see.';
revoke all on function iaoms.list_document_attachments(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_document_attachments(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_document_attachments(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.delete_document_attachment(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_document_attachment.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.document_attachments;
begin
  delete from iaoms.document_attachments t where t.id = delete_document_attachment.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.document_attachments t where t.id = delete_document_attachment.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such DocumentAttachment.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this DocumentAttachment.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_document_attachment(uuid) is 'Deletes a DocumentAttachment.';
revoke all on function iaoms.delete_document_attachment(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_document_attachment(uuid) to authenticated, service_role;
alter function iaoms.delete_document_attachment(uuid) owner to iaoms_api;

create or replace function iaoms.get_workflow_template(
  id uuid
)
returns iaoms.workflow_templates
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_workflow_template.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.workflow_templates;
begin
  select t.* into v_row from iaoms.workflow_templates t where t.id = get_workflow_template.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such WorkflowTemplate.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.get_workflow_template(uuid) is 'One WorkflowTemplate by its key.';
revoke all on function iaoms.get_workflow_template(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.get_workflow_template(uuid) to authenticated, service_role;
alter function iaoms.get_workflow_template(uuid) owner to iaoms_api;

create or replace function iaoms.list_workflow_templates(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.workflow_template_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_workflow_templates.filter), 0) + coalesce(pg_column_size(list_workflow_templates.order_by), 0) + coalesce(pg_column_size(list_workflow_templates.after), 0) + coalesce(pg_column_size(list_workflow_templates.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_workflow_templates.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_workflow_templates.order_by <> all (array['ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_workflow_templates.last, list_workflow_templates.first, 25);
  v_backward boolean := list_workflow_templates.last is not null;
  v_column text := case
    when list_workflow_templates.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_workflow_templates.order_by in ('NAME_ASC', 'NAME_DESC') then 'name'
  end;
  v_descending boolean := right(list_workflow_templates.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.workflow_templates[];
  v_more boolean;
begin
  if list_workflow_templates.first is not null and list_workflow_templates.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_workflow_templates.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'name') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_workflow_templates.after);
  v_before := iaoms_private.cursor_place(list_workflow_templates.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_workflow_templates.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_workflow_templates.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.workflow_templates
    from iaoms.workflow_templates t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_workflow_templates.filter #> '{id,eq}' is null or t.id = (list_workflow_templates.filter #>> '{id,eq}')::uuid)
      and (list_workflow_templates.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_workflow_templates.filter #> '{id,in}') as one (value))))
      and (list_workflow_templates.filter #> '{institution_id,eq}' is null or t.institution_id = (list_workflow_templates.filter #>> '{institution_id,eq}')::uuid)
      and (list_workflow_templates.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_workflow_templates.filter #> '{institution_id,in}') as one (value))))
      and (list_workflow_templates.filter #> '{name,eq}' is null or t.name = (list_workflow_templates.filter #>> '{name,eq}')::text)
      and (list_workflow_templates.filter #> '{name,in}' is null
        or t.name = any (array(
          select one.value::text from jsonb_array_elements_text(list_workflow_templates.filter #> '{name,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'name' then (t.name, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'name' then (t.name, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'name' and v_descending = v_backward then t.name end,
      case when v_column = 'name' and v_descending <> v_backward then t.name end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_workflow_templates.before is not null else v_more end,
      case when v_backward then v_more else list_workflow_templates.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_workflow_templates.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_workflow_templates.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.workflow_template_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_workflow_templates(jsonb, text, integer, text, integer, text) is 'A page of rows of WorkflowTemplate that the caller may see.';
revoke all on function iaoms.list_workflow_templates(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_workflow_templates(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_workflow_templates(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.create_workflow_template(
  name text,
  stages jsonb,
  description text default null,
  escalate_after_hours integer default 48,
  is_active boolean default true
)
returns iaoms.workflow_templates
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_workflow_template.stages), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_workflow_template.name is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'name is required.';
  end if;
  if not (char_length(name) between 1 and 120) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'name is not a valid value.';
  end if;
  if create_workflow_template.stages is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'stages is required.';
  end if;
  if not (char_length(description) <= 1000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'description is not a valid value.';
  end if;
  if create_workflow_template.escalate_after_hours is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'escalateAfterHours is required.';
  end if;
  if not (escalate_after_hours between 1 and 720) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'escalateAfterHours is not a valid value.';
  end if;
  if create_workflow_template.is_active is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isActive is required.';
  end if;

declare
  v_row iaoms.workflow_templates;
begin
  insert into iaoms.workflow_templates as t (
    institution_id,
    name,
    description,
    stages,
    escalate_after_hours,
    is_active
  )
  values (
    (select iaoms_private.tenants()),
    create_workflow_template.name,
    create_workflow_template.description,
    create_workflow_template.stages,
    create_workflow_template.escalate_after_hours,
    create_workflow_template.is_active
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_workflow_template(text, jsonb, text, integer, boolean) is 'Makes a new WorkflowTemplate.';
revoke all on function iaoms.create_workflow_template(text, jsonb, text, integer, boolean) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_workflow_template(text, jsonb, text, integer, boolean) to authenticated, service_role;
alter function iaoms.create_workflow_template(text, jsonb, text, integer, boolean) owner to iaoms_api;

create or replace function iaoms.update_workflow_template(
  id uuid,
  patch jsonb
)
returns iaoms.workflow_templates
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_workflow_template.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_workflow_template.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_workflow_template.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.workflow_templates;
  v_row iaoms.workflow_templates;
begin
  if jsonb_typeof(update_workflow_template.patch) <> 'object' or exists (
    select from jsonb_each(update_workflow_template.patch) as given
    where case
        when given.key = 'is_active' then jsonb_typeof(given.value) <> 'boolean'
        when given.key = 'escalate_after_hours' then jsonb_typeof(given.value) <> 'number'
        when given.key = 'stages' then jsonb_typeof(given.value) not in ('object', 'array', 'string', 'number', 'boolean')
        when given.key = 'name' then jsonb_typeof(given.value) <> 'string'
        when given.key = 'description' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.workflow_templates, update_workflow_template.patch);
  update iaoms.workflow_templates as t
  set
    name = case when update_workflow_template.patch ? 'name' then v_new.name else t.name end,
    description = case when update_workflow_template.patch ? 'description' then v_new.description else t.description end,
    stages = case when update_workflow_template.patch ? 'stages' then v_new.stages else t.stages end,
    escalate_after_hours = case when update_workflow_template.patch ? 'escalate_after_hours' then v_new.escalate_after_hours else t.escalate_after_hours end,
    is_active = case when update_workflow_template.patch ? 'is_active' then v_new.is_active else t.is_active end
  where t.id = update_workflow_template.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.workflow_templates t where t.id = update_workflow_template.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such WorkflowTemplate.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this WorkflowTemplate.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_workflow_template(uuid, jsonb) is 'Changes some fields of a WorkflowTemplate: what is absent stays, null empties.';
revoke all on function iaoms.update_workflow_template(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_workflow_template(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_workflow_template(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_workflow_template(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_workflow_template.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.workflow_templates;
begin
  delete from iaoms.workflow_templates t where t.id = delete_workflow_template.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.workflow_templates t where t.id = delete_workflow_template.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such WorkflowTemplate.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this WorkflowTemplate.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_workflow_template(uuid) is 'Deletes a WorkflowTemplate.';
revoke all on function iaoms.delete_workflow_template(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_workflow_template(uuid) to authenticated, service_role;
alter function iaoms.delete_workflow_template(uuid) owner to iaoms_api;

create or replace function iaoms.get_approval_card(
  id uuid
)
returns iaoms.approval_cards
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_approval_card.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.approval_cards;
begin
  select t.* into v_row from iaoms.approval_cards t where t.id = get_approval_card.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such ApprovalCard.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.get_approval_card(uuid) is 'One ApprovalCard by its key.';
revoke all on function iaoms.get_approval_card(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.get_approval_card(uuid) to authenticated, service_role;
alter function iaoms.get_approval_card(uuid) owner to iaoms_api;

create or replace function iaoms.list_approval_cards(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.approval_card_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_approval_cards.filter), 0) + coalesce(pg_column_size(list_approval_cards.order_by), 0) + coalesce(pg_column_size(list_approval_cards.after), 0) + coalesce(pg_column_size(list_approval_cards.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_approval_cards.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_approval_cards.order_by <> all (array['ID_ASC', 'ID_DESC', 'CREATED_AT_ASC', 'CREATED_AT_DESC', 'STATUS_ASC', 'STATUS_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_approval_cards.last, list_approval_cards.first, 25);
  v_backward boolean := list_approval_cards.last is not null;
  v_column text := case
    when list_approval_cards.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_approval_cards.order_by in ('CREATED_AT_ASC', 'CREATED_AT_DESC') then 'created_at'
    when list_approval_cards.order_by in ('STATUS_ASC', 'STATUS_DESC') then 'status'
  end;
  v_descending boolean := right(list_approval_cards.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.approval_cards[];
  v_more boolean;
begin
  if list_approval_cards.first is not null and list_approval_cards.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_approval_cards.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'operation_id', 'document_id', 'submitter_id', 'status') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'department_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        when given.key = 'created_at' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_approval_cards.after);
  v_before := iaoms_private.cursor_place(list_approval_cards.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_approval_cards.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_approval_cards.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.approval_cards
    from iaoms.approval_cards t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_approval_cards.filter #> '{id,eq}' is null or t.id = (list_approval_cards.filter #>> '{id,eq}')::uuid)
      and (list_approval_cards.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_approval_cards.filter #> '{id,in}') as one (value))))
      and (list_approval_cards.filter #> '{institution_id,eq}' is null or t.institution_id = (list_approval_cards.filter #>> '{institution_id,eq}')::uuid)
      and (list_approval_cards.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_approval_cards.filter #> '{institution_id,in}') as one (value))))
      and (list_approval_cards.filter #> '{created_at,eq}' is null or t.created_at = (list_approval_cards.filter #>> '{created_at,eq}')::timestamptz)
      and (list_approval_cards.filter #> '{created_at,gt}' is null or t.created_at > (list_approval_cards.filter #>> '{created_at,gt}')::timestamptz)
      and (list_approval_cards.filter #> '{created_at,gte}' is null or t.created_at >= (list_approval_cards.filter #>> '{created_at,gte}')::timestamptz)
      and (list_approval_cards.filter #> '{created_at,lt}' is null or t.created_at < (list_approval_cards.filter #>> '{created_at,lt}')::timestamptz)
      and (list_approval_cards.filter #> '{created_at,lte}' is null or t.created_at <= (list_approval_cards.filter #>> '{created_at,lte}')::timestamptz)
      and (list_approval_cards.filter #> '{created_at,in}' is null
        or t.created_at = any (array(
          select one.value::timestamptz from jsonb_array_elements_text(list_approval_cards.filter #> '{created_at,in}') as one (value))))
      and (list_approval_cards.filter #> '{operation_id,eq}' is null or t.operation_id = (list_approval_cards.filter #>> '{operation_id,eq}')::uuid)
      and (list_approval_cards.filter #> '{operation_id,in}' is null
        or t.operation_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_approval_cards.filter #> '{operation_id,in}') as one (value))))
      and (list_approval_cards.filter #> '{document_id,eq}' is null or t.document_id = (list_approval_cards.filter #>> '{document_id,eq}')::uuid)
      and (list_approval_cards.filter #> '{document_id,in}' is null
        or t.document_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_approval_cards.filter #> '{document_id,in}') as one (value))))
      and (list_approval_cards.filter #> '{submitter_id,eq}' is null or t.submitter_id = (list_approval_cards.filter #>> '{submitter_id,eq}')::uuid)
      and (list_approval_cards.filter #> '{submitter_id,in}' is null
        or t.submitter_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_approval_cards.filter #> '{submitter_id,in}') as one (value))))
      and (list_approval_cards.filter #> '{department_id,eq}' is null or t.department_id = (list_approval_cards.filter #>> '{department_id,eq}')::uuid)
      and (list_approval_cards.filter #> '{department_id,in}' is null
        or t.department_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_approval_cards.filter #> '{department_id,in}') as one (value))))
      and (list_approval_cards.filter #> '{department_id,is_null}' is null or (t.department_id is null) = (list_approval_cards.filter #>> '{department_id,is_null}')::boolean)
      and (list_approval_cards.filter #> '{status,eq}' is null or t.status = (list_approval_cards.filter #>> '{status,eq}')::text)
      and (list_approval_cards.filter #> '{status,in}' is null
        or t.status = any (array(
          select one.value::text from jsonb_array_elements_text(list_approval_cards.filter #> '{status,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'created_at' then (t.created_at, t.id) > ((v_above ->> 1)::timestamptz, (v_above ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) > ((v_above ->> 1)::text, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'created_at' then (t.created_at, t.id) < ((v_below ->> 1)::timestamptz, (v_below ->> 2)::uuid)
        when v_column = 'status' then (t.status, t.id) < ((v_below ->> 1)::text, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'created_at' and v_descending = v_backward then t.created_at end,
      case when v_column = 'created_at' and v_descending <> v_backward then t.created_at end desc,
      case when v_column = 'status' and v_descending = v_backward then t.status end,
      case when v_column = 'status' and v_descending <> v_backward then t.status end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_approval_cards.before is not null else v_more end,
      case when v_backward then v_more else list_approval_cards.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_approval_cards.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_approval_cards.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.approval_card_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_approval_cards(jsonb, text, integer, text, integer, text) is 'A page of rows of ApprovalCard that the caller may see.';
revoke all on function iaoms.list_approval_cards(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_approval_cards(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_approval_cards(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.list_notifications(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.notification_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_notifications.filter), 0) + coalesce(pg_column_size(list_notifications.order_by), 0) + coalesce(pg_column_size(list_notifications.after), 0) + coalesce(pg_column_size(list_notifications.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_notifications.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_notifications.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_notifications.last, list_notifications.first, 25);
  v_backward boolean := list_notifications.last is not null;
  v_column text := case
    when list_notifications.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_notifications.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.notifications[];
  v_more boolean;
begin
  if list_notifications.first is not null and list_notifications.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_notifications.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'recipient_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'operation_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_notifications.after);
  v_before := iaoms_private.cursor_place(list_notifications.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_notifications.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_notifications.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.notifications
    from iaoms.notifications t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_notifications.filter #> '{id,eq}' is null or t.id = (list_notifications.filter #>> '{id,eq}')::uuid)
      and (list_notifications.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notifications.filter #> '{id,in}') as one (value))))
      and (list_notifications.filter #> '{institution_id,eq}' is null or t.institution_id = (list_notifications.filter #>> '{institution_id,eq}')::uuid)
      and (list_notifications.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notifications.filter #> '{institution_id,in}') as one (value))))
      and (list_notifications.filter #> '{recipient_id,eq}' is null or t.recipient_id = (list_notifications.filter #>> '{recipient_id,eq}')::uuid)
      and (list_notifications.filter #> '{recipient_id,in}' is null
        or t.recipient_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notifications.filter #> '{recipient_id,in}') as one (value))))
      and (list_notifications.filter #> '{operation_id,eq}' is null or t.operation_id = (list_notifications.filter #>> '{operation_id,eq}')::uuid)
      and (list_notifications.filter #> '{operation_id,in}' is null
        or t.operation_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notifications.filter #> '{operation_id,in}') as one (value))))
      and (list_notifications.filter #> '{operation_id,is_null}' is null or (t.operation_id is null) = (list_notifications.filter #>> '{operation_id,is_null}')::boolean)
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_notifications.before is not null else v_more end,
      case when v_backward then v_more else list_notifications.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_notifications.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_notifications.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.notification_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_notifications(jsonb, text, integer, text, integer, text) is 'A page of rows of Notification that the caller may see.';
revoke all on function iaoms.list_notifications(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_notifications(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_notifications(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.delete_notification(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_notification.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.notifications;
begin
  delete from iaoms.notifications t where t.id = delete_notification.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.notifications t where t.id = delete_notification.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Notification.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Notification.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_notification(uuid) is 'Deletes a Notification.';
revoke all on function iaoms.delete_notification(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_notification(uuid) to authenticated, service_role;
alter function iaoms.delete_notification(uuid) owner to iaoms_api;

create or replace function iaoms.list_notification_subscriptions(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.notification_subscription_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_notification_subscriptions.filter), 0) + coalesce(pg_column_size(list_notification_subscriptions.order_by), 0) + coalesce(pg_column_size(list_notification_subscriptions.after), 0) + coalesce(pg_column_size(list_notification_subscriptions.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_notification_subscriptions.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_notification_subscriptions.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_notification_subscriptions.last, list_notification_subscriptions.first, 25);
  v_backward boolean := list_notification_subscriptions.last is not null;
  v_column text := case
    when list_notification_subscriptions.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_notification_subscriptions.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.notification_subscriptions[];
  v_more boolean;
begin
  if list_notification_subscriptions.first is not null and list_notification_subscriptions.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_notification_subscriptions.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'recipient_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_notification_subscriptions.after);
  v_before := iaoms_private.cursor_place(list_notification_subscriptions.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_notification_subscriptions.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_notification_subscriptions.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.notification_subscriptions
    from iaoms.notification_subscriptions t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_notification_subscriptions.filter #> '{id,eq}' is null or t.id = (list_notification_subscriptions.filter #>> '{id,eq}')::uuid)
      and (list_notification_subscriptions.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notification_subscriptions.filter #> '{id,in}') as one (value))))
      and (list_notification_subscriptions.filter #> '{institution_id,eq}' is null or t.institution_id = (list_notification_subscriptions.filter #>> '{institution_id,eq}')::uuid)
      and (list_notification_subscriptions.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notification_subscriptions.filter #> '{institution_id,in}') as one (value))))
      and (list_notification_subscriptions.filter #> '{recipient_id,eq}' is null or t.recipient_id = (list_notification_subscriptions.filter #>> '{recipient_id,eq}')::uuid)
      and (list_notification_subscriptions.filter #> '{recipient_id,in}' is null
        or t.recipient_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notification_subscriptions.filter #> '{recipient_id,in}') as one (value))))
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_notification_subscriptions.before is not null else v_more end,
      case when v_backward then v_more else list_notification_subscriptions.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_notification_subscriptions.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_notification_subscriptions.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.notification_subscription_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_notification_subscriptions(jsonb, text, integer, text, integer, text) is 'A page of rows of NotificationSubscription that the caller may see.';
revoke all on function iaoms.list_notification_subscriptions(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_notification_subscriptions(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_notification_subscriptions(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.create_notification_subscription(
  kind text,
  channel text,
  is_wanted boolean default true
)
returns iaoms.notification_subscriptions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_notification_subscription.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if create_notification_subscription.kind <> all (array['APPROVAL', 'DECISION', 'ESCALATION', 'MEETING', 'REMINDER', 'SECURITY', 'SIGNATURE']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if create_notification_subscription.channel is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'channel is required.';
  end if;
  if create_notification_subscription.channel <> all (array['EMAIL', 'PUSH', 'SMS', 'WHATSAPP']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'channel is not a valid value.';
  end if;
  if create_notification_subscription.is_wanted is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isWanted is required.';
  end if;

declare
  v_row iaoms.notification_subscriptions;
begin
  insert into iaoms.notification_subscriptions as t (
    institution_id,
    recipient_id,
    kind,
    channel,
    is_wanted
  )
  values (
    (select iaoms_private.tenants()),
    (select iaoms_private.uid()),
    create_notification_subscription.kind,
    create_notification_subscription.channel,
    create_notification_subscription.is_wanted
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_notification_subscription(text, text, boolean) is 'Makes a new NotificationSubscription.';
revoke all on function iaoms.create_notification_subscription(text, text, boolean) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_notification_subscription(text, text, boolean) to authenticated, service_role;
alter function iaoms.create_notification_subscription(text, text, boolean) owner to iaoms_api;

create or replace function iaoms.update_notification_subscription(
  id uuid,
  patch jsonb
)
returns iaoms.notification_subscriptions
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_notification_subscription.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_notification_subscription.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_notification_subscription.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.notification_subscriptions;
  v_row iaoms.notification_subscriptions;
begin
  if jsonb_typeof(update_notification_subscription.patch) <> 'object' or exists (
    select from jsonb_each(update_notification_subscription.patch) as given
    where case
        when given.key = 'is_wanted' then jsonb_typeof(given.value) <> 'boolean'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.notification_subscriptions, update_notification_subscription.patch);
  update iaoms.notification_subscriptions as t
  set
    is_wanted = case when update_notification_subscription.patch ? 'is_wanted' then v_new.is_wanted else t.is_wanted end
  where t.id = update_notification_subscription.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.notification_subscriptions t where t.id = update_notification_subscription.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such NotificationSubscription.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this NotificationSubscription.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_notification_subscription(uuid, jsonb) is 'Changes some fields of a NotificationSubscription: what is absent stays, null empties.';
revoke all on function iaoms.update_notification_subscription(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_notification_subscription(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_notification_subscription(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_notification_subscription(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_notification_subscription.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.notification_subscriptions;
begin
  delete from iaoms.notification_subscriptions t where t.id = delete_notification_subscription.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.notification_subscriptions t where t.id = delete_notification_subscription.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such NotificationSubscription.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this NotificationSubscription.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_notification_subscription(uuid) is 'Deletes a NotificationSubscription.';
revoke all on function iaoms.delete_notification_subscription(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_notification_subscription(uuid) to authenticated, service_role;
alter function iaoms.delete_notification_subscription(uuid) owner to iaoms_api;

create or replace function iaoms.get_calendar_event(
  id uuid
)
returns iaoms.calendar_events
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_calendar_event.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.calendar_events;
begin
  select t.* into v_row from iaoms.calendar_events t where t.id = get_calendar_event.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such CalendarEvent.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.get_calendar_event(uuid) is 'One CalendarEvent by its key.';
revoke all on function iaoms.get_calendar_event(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.get_calendar_event(uuid) to authenticated, service_role;
alter function iaoms.get_calendar_event(uuid) owner to iaoms_api;

create or replace function iaoms.list_calendar_events(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.calendar_event_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_calendar_events.filter), 0) + coalesce(pg_column_size(list_calendar_events.order_by), 0) + coalesce(pg_column_size(list_calendar_events.after), 0) + coalesce(pg_column_size(list_calendar_events.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_calendar_events.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_calendar_events.order_by <> all (array['ID_ASC', 'ID_DESC', 'STARTS_AT_ASC', 'STARTS_AT_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_calendar_events.last, list_calendar_events.first, 25);
  v_backward boolean := list_calendar_events.last is not null;
  v_column text := case
    when list_calendar_events.order_by in ('ID_ASC', 'ID_DESC') then 'id'
    when list_calendar_events.order_by in ('STARTS_AT_ASC', 'STARTS_AT_DESC') then 'starts_at'
  end;
  v_descending boolean := right(list_calendar_events.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.calendar_events[];
  v_more boolean;
begin
  if list_calendar_events.first is not null and list_calendar_events.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_calendar_events.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'owner_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key in ('department_id', 'operation_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        when given.key = 'starts_at' then case
          when asked.key in ('eq', 'gt', 'gte', 'lt', 'lte') then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_calendar_events.after);
  v_before := iaoms_private.cursor_place(list_calendar_events.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_calendar_events.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_calendar_events.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.calendar_events
    from iaoms.calendar_events t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_calendar_events.filter #> '{id,eq}' is null or t.id = (list_calendar_events.filter #>> '{id,eq}')::uuid)
      and (list_calendar_events.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_calendar_events.filter #> '{id,in}') as one (value))))
      and (list_calendar_events.filter #> '{institution_id,eq}' is null or t.institution_id = (list_calendar_events.filter #>> '{institution_id,eq}')::uuid)
      and (list_calendar_events.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_calendar_events.filter #> '{institution_id,in}') as one (value))))
      and (list_calendar_events.filter #> '{owner_id,eq}' is null or t.owner_id = (list_calendar_events.filter #>> '{owner_id,eq}')::uuid)
      and (list_calendar_events.filter #> '{owner_id,in}' is null
        or t.owner_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_calendar_events.filter #> '{owner_id,in}') as one (value))))
      and (list_calendar_events.filter #> '{department_id,eq}' is null or t.department_id = (list_calendar_events.filter #>> '{department_id,eq}')::uuid)
      and (list_calendar_events.filter #> '{department_id,in}' is null
        or t.department_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_calendar_events.filter #> '{department_id,in}') as one (value))))
      and (list_calendar_events.filter #> '{department_id,is_null}' is null or (t.department_id is null) = (list_calendar_events.filter #>> '{department_id,is_null}')::boolean)
      and (list_calendar_events.filter #> '{operation_id,eq}' is null or t.operation_id = (list_calendar_events.filter #>> '{operation_id,eq}')::uuid)
      and (list_calendar_events.filter #> '{operation_id,in}' is null
        or t.operation_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_calendar_events.filter #> '{operation_id,in}') as one (value))))
      and (list_calendar_events.filter #> '{operation_id,is_null}' is null or (t.operation_id is null) = (list_calendar_events.filter #>> '{operation_id,is_null}')::boolean)
      and (list_calendar_events.filter #> '{starts_at,eq}' is null or t.starts_at = (list_calendar_events.filter #>> '{starts_at,eq}')::timestamptz)
      and (list_calendar_events.filter #> '{starts_at,gt}' is null or t.starts_at > (list_calendar_events.filter #>> '{starts_at,gt}')::timestamptz)
      and (list_calendar_events.filter #> '{starts_at,gte}' is null or t.starts_at >= (list_calendar_events.filter #>> '{starts_at,gte}')::timestamptz)
      and (list_calendar_events.filter #> '{starts_at,lt}' is null or t.starts_at < (list_calendar_events.filter #>> '{starts_at,lt}')::timestamptz)
      and (list_calendar_events.filter #> '{starts_at,lte}' is null or t.starts_at <= (list_calendar_events.filter #>> '{starts_at,lte}')::timestamptz)
      and (list_calendar_events.filter #> '{starts_at,in}' is null
        or t.starts_at = any (array(
          select one.value::timestamptz from jsonb_array_elements_text(list_calendar_events.filter #> '{starts_at,in}') as one (value))))
      and case
        when v_above is null then true
        when v_column = 'starts_at' then (t.starts_at, t.id) > ((v_above ->> 1)::timestamptz, (v_above ->> 2)::uuid)
        else t.id > (v_above ->> 2)::uuid
      end
      and case
        when v_below is null then true
        when v_column = 'starts_at' then (t.starts_at, t.id) < ((v_below ->> 1)::timestamptz, (v_below ->> 2)::uuid)
        else t.id < (v_below ->> 2)::uuid
      end
    order by
      case when v_column = 'starts_at' and v_descending = v_backward then t.starts_at end,
      case when v_column = 'starts_at' and v_descending <> v_backward then t.starts_at end desc,
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_calendar_events.before is not null else v_more end,
      case when v_backward then v_more else list_calendar_events.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_calendar_events.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_calendar_events.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.calendar_event_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_calendar_events(jsonb, text, integer, text, integer, text) is 'A page of rows of CalendarEvent that the caller may see.';
revoke all on function iaoms.list_calendar_events(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_calendar_events(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_calendar_events(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.update_calendar_event(
  id uuid,
  patch jsonb
)
returns iaoms.calendar_events
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_calendar_event.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_calendar_event.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_calendar_event.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.calendar_events;
  v_row iaoms.calendar_events;
begin
  if jsonb_typeof(update_calendar_event.patch) <> 'object' or exists (
    select from jsonb_each(update_calendar_event.patch) as given
    where case
        when given.key = 'is_all_day' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('title', 'starts_at', 'ends_at', 'visibility') then jsonb_typeof(given.value) <> 'string'
        when given.key in ('description', 'location', 'google_event_id', 'google_calendar_id', 'google_synced_at') then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.calendar_events, update_calendar_event.patch);
  update iaoms.calendar_events as t
  set
    title = case when update_calendar_event.patch ? 'title' then v_new.title else t.title end,
    description = case when update_calendar_event.patch ? 'description' then v_new.description else t.description end,
    starts_at = case when update_calendar_event.patch ? 'starts_at' then v_new.starts_at else t.starts_at end,
    ends_at = case when update_calendar_event.patch ? 'ends_at' then v_new.ends_at else t.ends_at end,
    is_all_day = case when update_calendar_event.patch ? 'is_all_day' then v_new.is_all_day else t.is_all_day end,
    visibility = case when update_calendar_event.patch ? 'visibility' then v_new.visibility else t.visibility end,
    location = case when update_calendar_event.patch ? 'location' then v_new.location else t.location end,
    google_event_id = case when update_calendar_event.patch ? 'google_event_id' then v_new.google_event_id else t.google_event_id end,
    google_calendar_id = case when update_calendar_event.patch ? 'google_calendar_id' then v_new.google_calendar_id else t.google_calendar_id end,
    google_synced_at = case when update_calendar_event.patch ? 'google_synced_at' then v_new.google_synced_at else t.google_synced_at end
  where t.id = update_calendar_event.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.calendar_events t where t.id = update_calendar_event.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such CalendarEvent.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this CalendarEvent.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_calendar_event(uuid, jsonb) is 'Changes some fields of a CalendarEvent: what is absent stays, null empties.';
revoke all on function iaoms.update_calendar_event(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_calendar_event(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_calendar_event(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_calendar_event(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_calendar_event.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.calendar_events;
begin
  delete from iaoms.calendar_events t where t.id = delete_calendar_event.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.calendar_events t where t.id = delete_calendar_event.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such CalendarEvent.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this CalendarEvent.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_calendar_event(uuid) is 'Deletes a CalendarEvent.';
revoke all on function iaoms.delete_calendar_event(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_calendar_event(uuid) to authenticated, service_role;
alter function iaoms.delete_calendar_event(uuid) owner to iaoms_api;

create or replace function iaoms.update_comment(
  id uuid,
  patch jsonb
)
returns iaoms.comments
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_comment.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_comment.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_comment.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.comments;
  v_row iaoms.comments;
begin
  if jsonb_typeof(update_comment.patch) <> 'object' or exists (
    select from jsonb_each(update_comment.patch) as given
    where case
        when given.key = 'body' then jsonb_typeof(given.value) <> 'string'
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.comments, update_comment.patch);
  update iaoms.comments as t
  set
    body = case when update_comment.patch ? 'body' then v_new.body else t.body end
  where t.id = update_comment.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.comments t where t.id = update_comment.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Comment.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Comment.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_comment(uuid, jsonb) is 'Changes some fields of a Comment: what is absent stays, null empties.';
revoke all on function iaoms.update_comment(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_comment(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_comment(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_comment(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_comment.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.comments;
begin
  delete from iaoms.comments t where t.id = delete_comment.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.comments t where t.id = delete_comment.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Comment.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Comment.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_comment(uuid) is 'Deletes a Comment.';
revoke all on function iaoms.delete_comment(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_comment(uuid) to authenticated, service_role;
alter function iaoms.delete_comment(uuid) owner to iaoms_api;

create or replace function iaoms.list_dashboard_widgets(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.dashboard_widget_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_dashboard_widgets.filter), 0) + coalesce(pg_column_size(list_dashboard_widgets.order_by), 0) + coalesce(pg_column_size(list_dashboard_widgets.after), 0) + coalesce(pg_column_size(list_dashboard_widgets.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_dashboard_widgets.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_dashboard_widgets.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_dashboard_widgets.last, list_dashboard_widgets.first, 25);
  v_backward boolean := list_dashboard_widgets.last is not null;
  v_column text := case
    when list_dashboard_widgets.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_dashboard_widgets.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.dashboard_widgets[];
  v_more boolean;
begin
  if list_dashboard_widgets.first is not null and list_dashboard_widgets.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_dashboard_widgets.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'owner_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_dashboard_widgets.after);
  v_before := iaoms_private.cursor_place(list_dashboard_widgets.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_dashboard_widgets.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_dashboard_widgets.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.dashboard_widgets
    from iaoms.dashboard_widgets t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_dashboard_widgets.filter #> '{id,eq}' is null or t.id = (list_dashboard_widgets.filter #>> '{id,eq}')::uuid)
      and (list_dashboard_widgets.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_dashboard_widgets.filter #> '{id,in}') as one (value))))
      and (list_dashboard_widgets.filter #> '{institution_id,eq}' is null or t.institution_id = (list_dashboard_widgets.filter #>> '{institution_id,eq}')::uuid)
      and (list_dashboard_widgets.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_dashboard_widgets.filter #> '{institution_id,in}') as one (value))))
      and (list_dashboard_widgets.filter #> '{owner_id,eq}' is null or t.owner_id = (list_dashboard_widgets.filter #>> '{owner_id,eq}')::uuid)
      and (list_dashboard_widgets.filter #> '{owner_id,in}' is null
        or t.owner_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_dashboard_widgets.filter #> '{owner_id,in}') as one (value))))
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_dashboard_widgets.before is not null else v_more end,
      case when v_backward then v_more else list_dashboard_widgets.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_dashboard_widgets.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_dashboard_widgets.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.dashboard_widget_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_dashboard_widgets(jsonb, text, integer, text, integer, text) is 'A page of rows of DashboardWidget that the caller may see.';
revoke all on function iaoms.list_dashboard_widgets(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_dashboard_widgets(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_dashboard_widgets(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.create_dashboard_widget(
  kind text,
  grid_column integer default 1,
  grid_row integer default 1,
  width integer default 4,
  height integer default 2,
  is_visible boolean default true,
  settings jsonb default '{}'
)
returns iaoms.dashboard_widgets
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(create_dashboard_widget.settings), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if create_dashboard_widget.kind is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'kind is required.';
  end if;
  if create_dashboard_widget.kind <> all (array['COUNTERS', 'PENDING_APPROVALS', 'CALENDAR', 'ACTIVITY', 'REMINDERS', 'NOTES', 'CHANNELS']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'kind is not a valid value.';
  end if;
  if create_dashboard_widget.grid_column is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'column is required.';
  end if;
  if not (grid_column >= 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'column is not a valid value.';
  end if;
  if create_dashboard_widget.grid_row is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'row is required.';
  end if;
  if not (grid_row between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'row is not a valid value.';
  end if;
  if create_dashboard_widget.width is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'width is required.';
  end if;
  if not (width >= 1) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'width is not a valid value.';
  end if;
  if create_dashboard_widget.height is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'height is required.';
  end if;
  if not (height between 1 and 12) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'height is not a valid value.';
  end if;
  if create_dashboard_widget.is_visible is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isVisible is required.';
  end if;
  if create_dashboard_widget.settings is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'settings is required.';
  end if;

declare
  v_row iaoms.dashboard_widgets;
begin
  insert into iaoms.dashboard_widgets as t (
    institution_id,
    owner_id,
    kind,
    grid_column,
    grid_row,
    width,
    height,
    is_visible,
    settings
  )
  values (
    (select iaoms_private.tenants()),
    (select iaoms_private.uid()),
    create_dashboard_widget.kind,
    create_dashboard_widget.grid_column,
    create_dashboard_widget.grid_row,
    create_dashboard_widget.width,
    create_dashboard_widget.height,
    create_dashboard_widget.is_visible,
    create_dashboard_widget.settings
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_dashboard_widget(text, integer, integer, integer, integer, boolean, jsonb) is 'Makes a new DashboardWidget.';
revoke all on function iaoms.create_dashboard_widget(text, integer, integer, integer, integer, boolean, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_dashboard_widget(text, integer, integer, integer, integer, boolean, jsonb) to authenticated, service_role;
alter function iaoms.create_dashboard_widget(text, integer, integer, integer, integer, boolean, jsonb) owner to iaoms_api;

create or replace function iaoms.update_dashboard_widget(
  id uuid,
  patch jsonb
)
returns iaoms.dashboard_widgets
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_dashboard_widget.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_dashboard_widget.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_dashboard_widget.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.dashboard_widgets;
  v_row iaoms.dashboard_widgets;
begin
  if jsonb_typeof(update_dashboard_widget.patch) <> 'object' or exists (
    select from jsonb_each(update_dashboard_widget.patch) as given
    where case
        when given.key = 'is_visible' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('grid_column', 'grid_row', 'width', 'height') then jsonb_typeof(given.value) <> 'number'
        when given.key = 'settings' then jsonb_typeof(given.value) not in ('object', 'array', 'string', 'number', 'boolean')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.dashboard_widgets, update_dashboard_widget.patch);
  update iaoms.dashboard_widgets as t
  set
    grid_column = case when update_dashboard_widget.patch ? 'grid_column' then v_new.grid_column else t.grid_column end,
    grid_row = case when update_dashboard_widget.patch ? 'grid_row' then v_new.grid_row else t.grid_row end,
    width = case when update_dashboard_widget.patch ? 'width' then v_new.width else t.width end,
    height = case when update_dashboard_widget.patch ? 'height' then v_new.height else t.height end,
    is_visible = case when update_dashboard_widget.patch ? 'is_visible' then v_new.is_visible else t.is_visible end,
    settings = case when update_dashboard_widget.patch ? 'settings' then v_new.settings else t.settings end
  where t.id = update_dashboard_widget.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.dashboard_widgets t where t.id = update_dashboard_widget.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such DashboardWidget.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this DashboardWidget.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_dashboard_widget(uuid, jsonb) is 'Changes some fields of a DashboardWidget: what is absent stays, null empties.';
revoke all on function iaoms.update_dashboard_widget(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_dashboard_widget(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_dashboard_widget(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_dashboard_widget(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_dashboard_widget.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.dashboard_widgets;
begin
  delete from iaoms.dashboard_widgets t where t.id = delete_dashboard_widget.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.dashboard_widgets t where t.id = delete_dashboard_widget.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such DashboardWidget.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this DashboardWidget.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_dashboard_widget(uuid) is 'Deletes a DashboardWidget.';
revoke all on function iaoms.delete_dashboard_widget(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_dashboard_widget(uuid) to authenticated, service_role;
alter function iaoms.delete_dashboard_widget(uuid) owner to iaoms_api;

create or replace function iaoms.get_reminder(
  id uuid
)
returns iaoms.reminders
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_reminder.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.reminders;
begin
  select t.* into v_row from iaoms.reminders t where t.id = get_reminder.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Reminder.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.get_reminder(uuid) is 'One Reminder by its key.';
revoke all on function iaoms.get_reminder(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.get_reminder(uuid) to authenticated, service_role;
alter function iaoms.get_reminder(uuid) owner to iaoms_api;

create or replace function iaoms.list_reminders(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.reminder_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_reminders.filter), 0) + coalesce(pg_column_size(list_reminders.order_by), 0) + coalesce(pg_column_size(list_reminders.after), 0) + coalesce(pg_column_size(list_reminders.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_reminders.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_reminders.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_reminders.last, list_reminders.first, 25);
  v_backward boolean := list_reminders.last is not null;
  v_column text := case
    when list_reminders.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_reminders.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.reminders[];
  v_more boolean;
begin
  if list_reminders.first is not null and list_reminders.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_reminders.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'owner_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'operation_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_reminders.after);
  v_before := iaoms_private.cursor_place(list_reminders.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_reminders.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_reminders.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.reminders
    from iaoms.reminders t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_reminders.filter #> '{id,eq}' is null or t.id = (list_reminders.filter #>> '{id,eq}')::uuid)
      and (list_reminders.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_reminders.filter #> '{id,in}') as one (value))))
      and (list_reminders.filter #> '{institution_id,eq}' is null or t.institution_id = (list_reminders.filter #>> '{institution_id,eq}')::uuid)
      and (list_reminders.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_reminders.filter #> '{institution_id,in}') as one (value))))
      and (list_reminders.filter #> '{owner_id,eq}' is null or t.owner_id = (list_reminders.filter #>> '{owner_id,eq}')::uuid)
      and (list_reminders.filter #> '{owner_id,in}' is null
        or t.owner_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_reminders.filter #> '{owner_id,in}') as one (value))))
      and (list_reminders.filter #> '{operation_id,eq}' is null or t.operation_id = (list_reminders.filter #>> '{operation_id,eq}')::uuid)
      and (list_reminders.filter #> '{operation_id,in}' is null
        or t.operation_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_reminders.filter #> '{operation_id,in}') as one (value))))
      and (list_reminders.filter #> '{operation_id,is_null}' is null or (t.operation_id is null) = (list_reminders.filter #>> '{operation_id,is_null}')::boolean)
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_reminders.before is not null else v_more end,
      case when v_backward then v_more else list_reminders.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_reminders.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_reminders.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.reminder_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_reminders(jsonb, text, integer, text, integer, text) is 'A page of rows of Reminder that the caller may see.';
revoke all on function iaoms.list_reminders(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_reminders(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_reminders(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.create_reminder(
  text text,
  remind_at timestamptz,
  operation_id uuid default null,
  is_done boolean default false
)
returns iaoms.reminders
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_reminder.text is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'text is required.';
  end if;
  if not (char_length(text) between 1 and 300) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'text is not a valid value.';
  end if;
  if create_reminder.remind_at is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'remindAt is required.';
  end if;
  if create_reminder.is_done is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isDone is required.';
  end if;

declare
  v_row iaoms.reminders;
begin
  insert into iaoms.reminders as t (
    institution_id,
    owner_id,
    text,
    remind_at,
    operation_id,
    is_done
  )
  values (
    (select iaoms_private.tenants()),
    (select iaoms_private.uid()),
    create_reminder.text,
    create_reminder.remind_at,
    create_reminder.operation_id,
    create_reminder.is_done
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_reminder(text, timestamptz, uuid, boolean) is 'Makes a new Reminder.';
revoke all on function iaoms.create_reminder(text, timestamptz, uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_reminder(text, timestamptz, uuid, boolean) to authenticated, service_role;
alter function iaoms.create_reminder(text, timestamptz, uuid, boolean) owner to iaoms_api;

create or replace function iaoms.update_reminder(
  id uuid,
  patch jsonb
)
returns iaoms.reminders
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_reminder.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_reminder.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_reminder.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.reminders;
  v_row iaoms.reminders;
begin
  if jsonb_typeof(update_reminder.patch) <> 'object' or exists (
    select from jsonb_each(update_reminder.patch) as given
    where case
        when given.key = 'is_done' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('text', 'remind_at') then jsonb_typeof(given.value) <> 'string'
        when given.key = 'operation_id' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.reminders, update_reminder.patch);
  update iaoms.reminders as t
  set
    text = case when update_reminder.patch ? 'text' then v_new.text else t.text end,
    remind_at = case when update_reminder.patch ? 'remind_at' then v_new.remind_at else t.remind_at end,
    operation_id = case when update_reminder.patch ? 'operation_id' then v_new.operation_id else t.operation_id end,
    is_done = case when update_reminder.patch ? 'is_done' then v_new.is_done else t.is_done end
  where t.id = update_reminder.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.reminders t where t.id = update_reminder.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Reminder.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Reminder.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_reminder(uuid, jsonb) is 'Changes some fields of a Reminder: what is absent stays, null empties.';
revoke all on function iaoms.update_reminder(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_reminder(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_reminder(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_reminder(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_reminder.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.reminders;
begin
  delete from iaoms.reminders t where t.id = delete_reminder.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.reminders t where t.id = delete_reminder.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Reminder.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Reminder.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_reminder(uuid) is 'Deletes a Reminder.';
revoke all on function iaoms.delete_reminder(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_reminder(uuid) to authenticated, service_role;
alter function iaoms.delete_reminder(uuid) owner to iaoms_api;

create or replace function iaoms.get_note(
  id uuid
)
returns iaoms.notes
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if get_note.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.notes;
begin
  select t.* into v_row from iaoms.notes t where t.id = get_note.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Note.';
  end if;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.get_note(uuid) is 'One Note by its key.';
revoke all on function iaoms.get_note(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.get_note(uuid) to authenticated, service_role;
alter function iaoms.get_note(uuid) owner to iaoms_api;

create or replace function iaoms.list_notes(
  filter jsonb default null,
  order_by text default 'ID_ASC',
  first integer default null,
  after text default null,
  last integer default null,
  before text default null
)
returns iaoms.note_connection
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(list_notes.filter), 0) + coalesce(pg_column_size(list_notes.order_by), 0) + coalesce(pg_column_size(list_notes.after), 0) + coalesce(pg_column_size(list_notes.before), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if list_notes.order_by is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'orderBy is required.';
  end if;
  if list_notes.order_by <> all (array['ID_ASC', 'ID_DESC']) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'orderBy is not a valid value.';
  end if;
  if not (first between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'first is not a valid value.';
  end if;
  if not (last between 1 and 100) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'last is not a valid value.';
  end if;

declare
  v_size integer := coalesce(list_notes.last, list_notes.first, 25);
  v_backward boolean := list_notes.last is not null;
  v_column text := case
    when list_notes.order_by in ('ID_ASC', 'ID_DESC') then 'id'
  end;
  v_descending boolean := right(list_notes.order_by, 5) = '_DESC';
  v_after jsonb;
  v_before jsonb;
  -- The page lies between two rows, or at one end of the order.
  v_above jsonb;
  v_below jsonb;
  v_rows iaoms.notes[];
  v_more boolean;
begin
  if list_notes.first is not null and list_notes.last is not null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'Ask for the first rows or for the last ones, not for both.';
  end if;
  if exists (
    select from jsonb_each(list_notes.filter) as given
    left join lateral jsonb_each(given.value) as asked on true
    where case
        when given.key in ('id', 'institution_id', 'owner_id') then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          else asked.key is not null
        end
        when given.key = 'operation_id' then case
          when asked.key = 'eq' then jsonb_typeof(asked.value) <> 'string'
          when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'
          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'
          else asked.key is not null
        end
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter is not a valid value.';
  end if;
  v_after := iaoms_private.cursor_place(list_notes.after);
  v_before := iaoms_private.cursor_place(list_notes.before);
  if (v_after is not null and (v_after ->> 0 is distinct from list_notes.order_by or jsonb_array_length(v_after) <> 3)) or (v_before is not null and (v_before ->> 0 is distinct from list_notes.order_by or jsonb_array_length(v_before) <> 3)) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'This cursor is of another order, or none at all.';
  end if;
  v_above := case when v_descending then v_before else v_after end;
  v_below := case when v_descending then v_after else v_before end;
  -- One row more than asked for tells whether there are more.
  v_rows := array(
    select (t.*)::iaoms.notes
    from iaoms.notes t
    where t.institution_id = (select iaoms_private.tenants())
      and (list_notes.filter #> '{id,eq}' is null or t.id = (list_notes.filter #>> '{id,eq}')::uuid)
      and (list_notes.filter #> '{id,in}' is null
        or t.id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notes.filter #> '{id,in}') as one (value))))
      and (list_notes.filter #> '{institution_id,eq}' is null or t.institution_id = (list_notes.filter #>> '{institution_id,eq}')::uuid)
      and (list_notes.filter #> '{institution_id,in}' is null
        or t.institution_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notes.filter #> '{institution_id,in}') as one (value))))
      and (list_notes.filter #> '{owner_id,eq}' is null or t.owner_id = (list_notes.filter #>> '{owner_id,eq}')::uuid)
      and (list_notes.filter #> '{owner_id,in}' is null
        or t.owner_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notes.filter #> '{owner_id,in}') as one (value))))
      and (list_notes.filter #> '{operation_id,eq}' is null or t.operation_id = (list_notes.filter #>> '{operation_id,eq}')::uuid)
      and (list_notes.filter #> '{operation_id,in}' is null
        or t.operation_id = any (array(
          select one.value::uuid from jsonb_array_elements_text(list_notes.filter #> '{operation_id,in}') as one (value))))
      and (list_notes.filter #> '{operation_id,is_null}' is null or (t.operation_id is null) = (list_notes.filter #>> '{operation_id,is_null}')::boolean)
      and (v_above is null or t.id > (v_above ->> 2)::uuid)
      and (v_below is null or t.id < (v_below ->> 2)::uuid)
    order by
      case when v_descending = v_backward then t.id end,
      case when v_descending <> v_backward then t.id end desc
    limit v_size + 1
  );
  v_more := cardinality(v_rows) > v_size;
  v_rows := v_rows[:v_size];
  if v_backward then
    v_rows := array(select v_rows[place] from generate_series(cardinality(v_rows), 1, -1) as place);
  end if;
  return row(
    v_rows,
    row(
      case when v_backward then list_notes.before is not null else v_more end,
      case when v_backward then v_more else list_notes.after is not null end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_notes.order_by, to_jsonb(v_rows[1]) -> v_column, (v_rows[1]).id))
      end,
      case when cardinality(v_rows) > 0 then
        iaoms_private.cursor(jsonb_build_array(list_notes.order_by, to_jsonb(v_rows[cardinality(v_rows)]) -> v_column, (v_rows[cardinality(v_rows)]).id))
      end
    )::iaoms.page_info
  )::iaoms.note_connection;
exception when data_exception then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'filter, after or before is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.list_notes(jsonb, text, integer, text, integer, text) is 'A page of rows of Note that the caller may see.';
revoke all on function iaoms.list_notes(jsonb, text, integer, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function iaoms.list_notes(jsonb, text, integer, text, integer, text) to authenticated, service_role;
alter function iaoms.list_notes(jsonb, text, integer, text, integer, text) owner to iaoms_api;

create or replace function iaoms.create_note(
  title text,
  body text default '',
  is_pinned boolean default false,
  operation_id uuid default null
)
returns iaoms.notes
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if create_note.title is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'title is required.';
  end if;
  if not (char_length(title) between 1 and 160) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'title is not a valid value.';
  end if;
  if create_note.body is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'body is required.';
  end if;
  if not (char_length(body) <= 20000) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'body is not a valid value.';
  end if;
  if create_note.is_pinned is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'isPinned is required.';
  end if;

declare
  v_row iaoms.notes;
begin
  insert into iaoms.notes as t (
    institution_id,
    owner_id,
    title,
    body,
    is_pinned,
    operation_id
  )
  values (
    (select iaoms_private.tenants()),
    (select iaoms_private.uid()),
    create_note.title,
    create_note.body,
    create_note.is_pinned,
    create_note.operation_id
  )
  returning t.* into v_row;
  return v_row;
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.create_note(text, text, boolean, uuid) is 'Makes a new Note.';
revoke all on function iaoms.create_note(text, text, boolean, uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.create_note(text, text, boolean, uuid) to authenticated, service_role;
alter function iaoms.create_note(text, text, boolean, uuid) owner to iaoms_api;

create or replace function iaoms.update_note(
  id uuid,
  patch jsonb
)
returns iaoms.notes
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if coalesce(pg_column_size(update_note.patch), 0) > 1048576 then
    raise sqlstate 'PT413' using message = 'PAYLOAD_TOO_LARGE', detail = 'The arguments have more than 1048576 bytes.';
  end if;
  if update_note.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;
  if update_note.patch is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'patch is required.';
  end if;

declare
  v_new iaoms.notes;
  v_row iaoms.notes;
begin
  if jsonb_typeof(update_note.patch) <> 'object' or exists (
    select from jsonb_each(update_note.patch) as given
    where case
        when given.key = 'is_pinned' then jsonb_typeof(given.value) <> 'boolean'
        when given.key in ('title', 'body') then jsonb_typeof(given.value) <> 'string'
        when given.key = 'operation_id' then jsonb_typeof(given.value) not in ('string', 'null')
        else true
      end
  ) then
    raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
  end if;
  v_new := jsonb_populate_record(null::iaoms.notes, update_note.patch);
  update iaoms.notes as t
  set
    title = case when update_note.patch ? 'title' then v_new.title else t.title end,
    body = case when update_note.patch ? 'body' then v_new.body else t.body end,
    is_pinned = case when update_note.patch ? 'is_pinned' then v_new.is_pinned else t.is_pinned end,
    operation_id = case when update_note.patch ? 'operation_id' then v_new.operation_id else t.operation_id end
  where t.id = update_note.id
  returning t.* into v_row;
  if found then
    return v_row;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.notes t where t.id = update_note.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Note.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Note.';
exception when data_exception or check_violation or not_null_violation then
  raise sqlstate 'PT400' using message = 'ARGUMENT_INVALID', detail = 'patch is not a valid value.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when unique_violation or exclusion_violation then
    raise sqlstate 'PT409' using message = 'CONFLICT', detail = 'Something like it is there already.';
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'REFERENCE_MISSING', detail = 'What it refers to is not there.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when statement_too_complex then
    raise;
  when integrity_constraint_violation or data_exception or with_check_option_violation or program_limit_exceeded then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.update_note(uuid, jsonb) is 'Changes some fields of a Note: what is absent stays, null empties.';
revoke all on function iaoms.update_note(uuid, jsonb) from public, anon, authenticated, service_role;
grant execute on function iaoms.update_note(uuid, jsonb) to authenticated, service_role;
alter function iaoms.update_note(uuid, jsonb) owner to iaoms_api;

create or replace function iaoms.delete_note(
  id uuid
)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if iaoms_private.uid() is null then
    raise sqlstate 'PT401' using message = 'NOT_SIGNED_IN', detail = 'Sign in first.';
  end if;
  if delete_note.id is null then
    raise sqlstate 'PT400' using message = 'ARGUMENT_NULL', detail = 'id is required.';
  end if;

declare
  v_row iaoms.notes;
begin
  delete from iaoms.notes t where t.id = delete_note.id;
  if found then
    return;
  end if;
  -- Nothing was written, and there is a reason that the caller may know.
  select t.* into v_row from iaoms.notes t where t.id = delete_note.id;
  if not found then
    raise sqlstate 'PT404' using message = 'NOT_FOUND', detail = 'There is no such Note.';
  end if;
  raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'You may not do this to this Note.';
end;
exception
  -- No name of a constraint, table or policy and no value of a row reaches the caller.
  when foreign_key_violation or restrict_violation then
    raise sqlstate 'PT409' using message = 'STILL_REFERENCED', detail = 'Something still refers to it.';
  when insufficient_privilege then
    raise sqlstate 'PT403' using message = 'FORBIDDEN', detail = 'This is not permitted.';
  when integrity_constraint_violation or data_exception then
    raise sqlstate 'PT422' using message = 'ROW_INVALID', detail = 'A value does not fit where it goes.';
end
$$;
comment on function iaoms.delete_note(uuid) is 'Deletes a Note.';
revoke all on function iaoms.delete_note(uuid) from public, anon, authenticated, service_role;
grant execute on function iaoms.delete_note(uuid) to authenticated, service_role;
alter function iaoms.delete_note(uuid) owner to iaoms_api;

create or replace function iaoms_private.refuse_frozen()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';
end
$$;
comment on function iaoms_private.refuse_frozen() is 'Refuses to change a column that never changes.';
revoke all on function iaoms_private.refuse_frozen() from public, anon, authenticated, service_role;

create or replace function iaoms_private.touch_updated_at()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function iaoms_private.touch_updated_at() is 'Says when the row was last changed.';
revoke all on function iaoms_private.touch_updated_at() from public, anon, authenticated, service_role;

create or replace function iaoms_private.institutions_bring_templates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
-- Every institution begins with the ways that most documents go; its office changes them as it likes.
begin
  insert into iaoms.workflow_templates (institution_id, name, description, stages, escalate_after_hours) values
    (
      new.id,
      'Up the line',
      'The heads of the department in turn, then the registrars together, then the principal.',
      '[
        {"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "OWN"},
        {"routing": "PARALLEL", "roles": ["REGISTRAR"], "department": "ANY"},
        {"routing": "SEQUENTIAL", "roles": ["PRINCIPAL"], "department": "ANY"}
      ]',
      48
    ),
    (
      new.id,
      'Circular',
      'All heads at once, who may send it back; then the principal.',
      '[
        {"routing": "BIDIRECTIONAL", "roles": ["HOD"], "department": "ANY"},
        {"routing": "SEQUENTIAL", "roles": ["PRINCIPAL"], "department": "ANY"}
      ]',
      24
    );
  return null;
end
$$;
revoke all on function iaoms_private.institutions_bring_templates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.raise_version()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
comment on function iaoms_private.raise_version() is 'Counts the changes of a row.';
revoke all on function iaoms_private.raise_version() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_tell_submitter()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    new.institution_id,
    new.submitter_id,
    t.kind,
    replace(t.subject, '{title}', new.title),
    replace(t.body, '{title}', new.title),
    new.operation_id,
    new.priority
  from iaoms.notification_templates t
  where t.code = 'card_' || lower(new.status);
  return null;
end
$$;
revoke all on function iaoms_private.approval_cards_tell_submitter() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_keep_history()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.history_cards (
    institution_id, operation_id, card_id, submitter_id, department_id, title, routing, outcome, signatures, rounds, submitted_at, finished_at
  ) values (
    new.institution_id,
    new.operation_id,
    new.id,
    new.submitter_id,
    new.department_id,
    new.title,
    new.routing,
    new.status,
    (
      select count(*)::integer
      from iaoms.approval_card_recipients acr
      where acr.card_id = new.id
        and acr.institution_id = new.institution_id
        and acr.status = 'APPROVED'
    ),
    new.round,
    new.created_at,
    new.decided_at
  );
  return null;
end
$$;
revoke all on function iaoms_private.approval_cards_keep_history() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_card_recipients_tell_signer()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    new.institution_id,
    new.recipient_id,
    t.kind,
    replace(t.subject, '{title}', ac.title),
    replace(replace(t.body, '{title}', ac.title), '{name}', submitter.full_name),
    ac.operation_id,
    ac.priority
  from iaoms.approval_cards ac
  join iaoms.recipients submitter on submitter.id = ac.submitter_id and submitter.institution_id = ac.institution_id
  join iaoms.notification_templates t on t.code = 'approval_waits'
  where ac.id = new.card_id
    and ac.institution_id = new.institution_id;
  return null;
end
$$;
revoke all on function iaoms_private.approval_card_recipients_tell_signer() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approvals_note_activity()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.recent_activity (institution_id, recipient_id, action, summary, operation_id)
  select new.institution_id, new.actor_id, 'card.' || lower(new.action), ac.title, ac.operation_id
  from iaoms.approval_cards ac
  where ac.id = new.card_id
    and ac.institution_id = new.institution_id;
  return null;
end
$$;
revoke all on function iaoms_private.approvals_note_activity() from public, anon, authenticated, service_role;

create or replace function iaoms_private.escalations_tell_superior()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    new.institution_id,
    new.escalated_to,
    t.kind,
    replace(replace(t.subject, '{title}', ac.title), '{name}', signer.full_name),
    replace(replace(t.body, '{title}', ac.title), '{name}', signer.full_name),
    ac.operation_id,
    'URGENT'
  from iaoms.approval_cards ac
  join iaoms.approval_card_recipients acr on acr.id = new.step_id and acr.institution_id = ac.institution_id
  join iaoms.recipients signer on signer.id = acr.recipient_id and signer.institution_id = ac.institution_id
  join iaoms.notification_templates t on t.code = 'step_escalated'
  where ac.id = new.card_id
    and ac.institution_id = new.institution_id;
  return null;
end
$$;
revoke all on function iaoms_private.escalations_tell_superior() from public, anon, authenticated, service_role;

create or replace function iaoms_private.messages_stir_channel()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update iaoms.channels as c
  set last_message_at = greatest(c.last_message_at, new.created_at)
  where c.id = new.channel_id
    and c.institution_id = new.institution_id;
  return null;
end
$$;
revoke all on function iaoms_private.messages_stir_channel() from public, anon, authenticated, service_role;

create or replace function iaoms_private.refuse_change()
returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise sqlstate 'PT403' using message = 'APPEND_ONLY', detail = 'Rows of this table are only ever added.';
end
$$;
comment on function iaoms_private.refuse_change() is 'Refuses to change or delete a row.';
revoke all on function iaoms_private.refuse_change() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recipients_count_insert()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.active_users' as counter, jsonb_build_array(recipients.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as recipients where is_active
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.recipients_count_insert() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.recipients_count_insert() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recipients_count_update()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.active_users' as counter, jsonb_build_array(recipients.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as recipients where is_active
      union all
      select 'office_counters.active_users' as counter, jsonb_build_array(recipients.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as recipients where is_active
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.recipients_count_update() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.recipients_count_update() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recipients_count_delete()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.active_users' as counter, jsonb_build_array(recipients.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as recipients where is_active
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.recipients_count_delete() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.recipients_count_delete() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recipients_count_truncate()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.active_users']);
  return null;
end
$$;
comment on function iaoms_private.recipients_count_truncate() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.recipients_count_truncate() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recount_recipients()
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  v_wrong bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise sqlstate 'PT409' using message = 'WRONG_ISOLATION', detail = 'Count in READ COMMITTED: an older snapshot misses rows.';
  end if;
  perform pg_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), -1);
  -- Whoever has written is done, and nobody begins; what is read after that is all there is.
  lock table iaoms.recipients in share row exclusive mode;
  with counted as (
    select c.counter, c.key, sum(c.n)::bigint as count from (
      select 'office_counters.active_users' as counter, jsonb_build_array(recipients.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.recipients as recipients where is_active
    ) as c group by c.counter, c.key
  ), kept as (
    select s.counter, s.key, sum(s.count)::bigint as count from iaoms_private.counter_shard as s
    where s.counter = any (array['office_counters.active_users']) group by s.counter, s.key having sum(s.count) <> 0
  )
  select count(*) into v_wrong from counted
  full join kept on kept.counter = counted.counter and kept.key = counted.key
  where counted.count is distinct from kept.count;
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.active_users']);
  insert into iaoms_private.counter_shard (counter, key, shard, count)
  select c.counter, c.key, 0, sum(c.n) from (
      select 'office_counters.active_users' as counter, jsonb_build_array(recipients.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.recipients as recipients where is_active
    ) as c group by c.counter, c.key;
  return v_wrong;
end
$$;
comment on function iaoms_private.recount_recipients() is 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.';
revoke all on function iaoms_private.recount_recipients() from public, anon, authenticated, service_role;

create or replace function iaoms_private.documents_count_insert()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where deleted_at is null
      union all
      select 'office_counters.pending_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'PENDING'
      union all
      select 'office_counters.approved_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'APPROVED'
      union all
      select 'office_counters.rejected_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'REJECTED' and deleted_at is null
      union all
      select 'office_counters.emergency_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'PENDING' and priority = 'EMERGENCY'
      union all
      select 'office_counters.documents_due_today' as counter, jsonb_build_array(documents.institution_id, null::text, to_char(date_trunc('day', documents.due_on::timestamp), 'YYYY-MM-DD HH24'))::text as key, 1 as n from new_rows as documents where status = 'PENDING'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.documents_count_insert() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.documents_count_insert() from public, anon, authenticated, service_role;

create or replace function iaoms_private.documents_count_update()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where deleted_at is null
      union all
      select 'office_counters.pending_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'PENDING'
      union all
      select 'office_counters.approved_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'APPROVED'
      union all
      select 'office_counters.rejected_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'REJECTED' and deleted_at is null
      union all
      select 'office_counters.emergency_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as documents where status = 'PENDING' and priority = 'EMERGENCY'
      union all
      select 'office_counters.documents_due_today' as counter, jsonb_build_array(documents.institution_id, null::text, to_char(date_trunc('day', documents.due_on::timestamp), 'YYYY-MM-DD HH24'))::text as key, 1 as n from new_rows as documents where status = 'PENDING'
      union all
      select 'office_counters.total_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where deleted_at is null
      union all
      select 'office_counters.pending_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'PENDING'
      union all
      select 'office_counters.approved_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'APPROVED'
      union all
      select 'office_counters.rejected_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'REJECTED' and deleted_at is null
      union all
      select 'office_counters.emergency_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'PENDING' and priority = 'EMERGENCY'
      union all
      select 'office_counters.documents_due_today' as counter, jsonb_build_array(documents.institution_id, null::text, to_char(date_trunc('day', documents.due_on::timestamp), 'YYYY-MM-DD HH24'))::text as key, -1 as n from old_rows as documents where status = 'PENDING'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.documents_count_update() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.documents_count_update() from public, anon, authenticated, service_role;

create or replace function iaoms_private.documents_count_delete()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where deleted_at is null
      union all
      select 'office_counters.pending_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'PENDING'
      union all
      select 'office_counters.approved_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'APPROVED'
      union all
      select 'office_counters.rejected_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'REJECTED' and deleted_at is null
      union all
      select 'office_counters.emergency_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as documents where status = 'PENDING' and priority = 'EMERGENCY'
      union all
      select 'office_counters.documents_due_today' as counter, jsonb_build_array(documents.institution_id, null::text, to_char(date_trunc('day', documents.due_on::timestamp), 'YYYY-MM-DD HH24'))::text as key, -1 as n from old_rows as documents where status = 'PENDING'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.documents_count_delete() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.documents_count_delete() from public, anon, authenticated, service_role;

create or replace function iaoms_private.documents_count_truncate()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.total_documents', 'office_counters.pending_documents', 'office_counters.approved_documents', 'office_counters.rejected_documents', 'office_counters.emergency_documents', 'office_counters.documents_due_today']);
  return null;
end
$$;
comment on function iaoms_private.documents_count_truncate() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.documents_count_truncate() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recount_documents()
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  v_wrong bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise sqlstate 'PT409' using message = 'WRONG_ISOLATION', detail = 'Count in READ COMMITTED: an older snapshot misses rows.';
  end if;
  perform pg_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), -1);
  -- Whoever has written is done, and nobody begins; what is read after that is all there is.
  lock table iaoms.documents in share row exclusive mode;
  with counted as (
    select c.counter, c.key, sum(c.n)::bigint as count from (
      select 'office_counters.total_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where deleted_at is null
      union all
      select 'office_counters.pending_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'PENDING'
      union all
      select 'office_counters.approved_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'APPROVED'
      union all
      select 'office_counters.rejected_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'REJECTED' and deleted_at is null
      union all
      select 'office_counters.emergency_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'PENDING' and priority = 'EMERGENCY'
      union all
      select 'office_counters.documents_due_today' as counter, jsonb_build_array(documents.institution_id, null::text, to_char(date_trunc('day', documents.due_on::timestamp), 'YYYY-MM-DD HH24'))::text as key, 1 as n from iaoms.documents as documents where status = 'PENDING'
    ) as c group by c.counter, c.key
  ), kept as (
    select s.counter, s.key, sum(s.count)::bigint as count from iaoms_private.counter_shard as s
    where s.counter = any (array['office_counters.total_documents', 'office_counters.pending_documents', 'office_counters.approved_documents', 'office_counters.rejected_documents', 'office_counters.emergency_documents', 'office_counters.documents_due_today']) group by s.counter, s.key having sum(s.count) <> 0
  )
  select count(*) into v_wrong from counted
  full join kept on kept.counter = counted.counter and kept.key = counted.key
  where counted.count is distinct from kept.count;
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.total_documents', 'office_counters.pending_documents', 'office_counters.approved_documents', 'office_counters.rejected_documents', 'office_counters.emergency_documents', 'office_counters.documents_due_today']);
  insert into iaoms_private.counter_shard (counter, key, shard, count)
  select c.counter, c.key, 0, sum(c.n) from (
      select 'office_counters.total_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where deleted_at is null
      union all
      select 'office_counters.pending_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'PENDING'
      union all
      select 'office_counters.approved_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'APPROVED'
      union all
      select 'office_counters.rejected_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'REJECTED' and deleted_at is null
      union all
      select 'office_counters.emergency_documents' as counter, jsonb_build_array(documents.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.documents as documents where status = 'PENDING' and priority = 'EMERGENCY'
      union all
      select 'office_counters.documents_due_today' as counter, jsonb_build_array(documents.institution_id, null::text, to_char(date_trunc('day', documents.due_on::timestamp), 'YYYY-MM-DD HH24'))::text as key, 1 as n from iaoms.documents as documents where status = 'PENDING'
    ) as c group by c.counter, c.key;
  return v_wrong;
end
$$;
comment on function iaoms_private.recount_documents() is 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.';
revoke all on function iaoms_private.recount_documents() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_count_insert()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.pending_approvals' as counter, jsonb_build_array(approval_cards.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as approval_cards where status = 'PENDING'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.approval_cards_count_insert() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.approval_cards_count_insert() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_count_update()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.pending_approvals' as counter, jsonb_build_array(approval_cards.institution_id, null::text, null::text)::text as key, 1 as n from new_rows as approval_cards where status = 'PENDING'
      union all
      select 'office_counters.pending_approvals' as counter, jsonb_build_array(approval_cards.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as approval_cards where status = 'PENDING'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.approval_cards_count_update() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.approval_cards_count_update() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_count_delete()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.pending_approvals' as counter, jsonb_build_array(approval_cards.institution_id, null::text, null::text)::text as key, -1 as n from old_rows as approval_cards where status = 'PENDING'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.approval_cards_count_delete() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.approval_cards_count_delete() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_count_truncate()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.pending_approvals']);
  return null;
end
$$;
comment on function iaoms_private.approval_cards_count_truncate() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.approval_cards_count_truncate() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recount_approval_cards()
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  v_wrong bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise sqlstate 'PT409' using message = 'WRONG_ISOLATION', detail = 'Count in READ COMMITTED: an older snapshot misses rows.';
  end if;
  perform pg_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), -1);
  -- Whoever has written is done, and nobody begins; what is read after that is all there is.
  lock table iaoms.approval_cards in share row exclusive mode;
  with counted as (
    select c.counter, c.key, sum(c.n)::bigint as count from (
      select 'office_counters.pending_approvals' as counter, jsonb_build_array(approval_cards.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.approval_cards as approval_cards where status = 'PENDING'
    ) as c group by c.counter, c.key
  ), kept as (
    select s.counter, s.key, sum(s.count)::bigint as count from iaoms_private.counter_shard as s
    where s.counter = any (array['office_counters.pending_approvals']) group by s.counter, s.key having sum(s.count) <> 0
  )
  select count(*) into v_wrong from counted
  full join kept on kept.counter = counted.counter and kept.key = counted.key
  where counted.count is distinct from kept.count;
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.pending_approvals']);
  insert into iaoms_private.counter_shard (counter, key, shard, count)
  select c.counter, c.key, 0, sum(c.n) from (
      select 'office_counters.pending_approvals' as counter, jsonb_build_array(approval_cards.institution_id, null::text, null::text)::text as key, 1 as n from iaoms.approval_cards as approval_cards where status = 'PENDING'
    ) as c group by c.counter, c.key;
  return v_wrong;
end
$$;
comment on function iaoms_private.recount_approval_cards() is 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.';
revoke all on function iaoms_private.recount_approval_cards() from public, anon, authenticated, service_role;

create or replace function iaoms_private.meetings_count_insert()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_meetings_today' as counter, jsonb_build_array(meetings.institution_id, null::text, to_char(date_trunc('day', meetings.starts_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, 1 as n from new_rows as meetings where status <> 'CANCELLED'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.meetings_count_insert() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.meetings_count_insert() from public, anon, authenticated, service_role;

create or replace function iaoms_private.meetings_count_update()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_meetings_today' as counter, jsonb_build_array(meetings.institution_id, null::text, to_char(date_trunc('day', meetings.starts_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, 1 as n from new_rows as meetings where status <> 'CANCELLED'
      union all
      select 'office_counters.total_meetings_today' as counter, jsonb_build_array(meetings.institution_id, null::text, to_char(date_trunc('day', meetings.starts_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, -1 as n from old_rows as meetings where status <> 'CANCELLED'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.meetings_count_update() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.meetings_count_update() from public, anon, authenticated, service_role;

create or replace function iaoms_private.meetings_count_delete()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_meetings_today' as counter, jsonb_build_array(meetings.institution_id, null::text, to_char(date_trunc('day', meetings.starts_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, -1 as n from old_rows as meetings where status <> 'CANCELLED'
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.meetings_count_delete() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.meetings_count_delete() from public, anon, authenticated, service_role;

create or replace function iaoms_private.meetings_count_truncate()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.total_meetings_today']);
  return null;
end
$$;
comment on function iaoms_private.meetings_count_truncate() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.meetings_count_truncate() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recount_meetings()
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  v_wrong bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise sqlstate 'PT409' using message = 'WRONG_ISOLATION', detail = 'Count in READ COMMITTED: an older snapshot misses rows.';
  end if;
  perform pg_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), -1);
  -- Whoever has written is done, and nobody begins; what is read after that is all there is.
  lock table iaoms.meetings in share row exclusive mode;
  with counted as (
    select c.counter, c.key, sum(c.n)::bigint as count from (
      select 'office_counters.total_meetings_today' as counter, jsonb_build_array(meetings.institution_id, null::text, to_char(date_trunc('day', meetings.starts_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, 1 as n from iaoms.meetings as meetings where status <> 'CANCELLED'
    ) as c group by c.counter, c.key
  ), kept as (
    select s.counter, s.key, sum(s.count)::bigint as count from iaoms_private.counter_shard as s
    where s.counter = any (array['office_counters.total_meetings_today']) group by s.counter, s.key having sum(s.count) <> 0
  )
  select count(*) into v_wrong from counted
  full join kept on kept.counter = counted.counter and kept.key = counted.key
  where counted.count is distinct from kept.count;
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.total_meetings_today']);
  insert into iaoms_private.counter_shard (counter, key, shard, count)
  select c.counter, c.key, 0, sum(c.n) from (
      select 'office_counters.total_meetings_today' as counter, jsonb_build_array(meetings.institution_id, null::text, to_char(date_trunc('day', meetings.starts_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, 1 as n from iaoms.meetings as meetings where status <> 'CANCELLED'
    ) as c group by c.counter, c.key;
  return v_wrong;
end
$$;
comment on function iaoms_private.recount_meetings() is 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.';
revoke all on function iaoms_private.recount_meetings() from public, anon, authenticated, service_role;

create or replace function iaoms_private.messages_count_insert()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_messages_today' as counter, jsonb_build_array(messages.institution_id, null::text, to_char(date_trunc('day', messages.created_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, 1 as n from new_rows as messages
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.messages_count_insert() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.messages_count_insert() from public, anon, authenticated, service_role;

create or replace function iaoms_private.messages_count_delete()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_shard bigint := bigint '0';
begin
  if current_setting('transaction_isolation') = 'read committed' then
    -- The first shard that nobody else has.
    while not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) loop
      v_shard := v_shard + 1;
    end loop;
  else
    v_shard := -(pg_current_xact_id()::text::bigint);
  end if;
  insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select c.counter, c.key, v_shard, sum(c.n) from (
      select 'office_counters.total_messages_today' as counter, jsonb_build_array(messages.institution_id, null::text, to_char(date_trunc('day', messages.created_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, -1 as n from old_rows as messages
    ) as c
    group by c.counter, c.key having sum(c.n) <> 0
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
  return null;
end
$$;
comment on function iaoms_private.messages_count_delete() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.messages_count_delete() from public, anon, authenticated, service_role;

create or replace function iaoms_private.messages_count_truncate()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.total_messages_today']);
  return null;
end
$$;
comment on function iaoms_private.messages_count_truncate() is 'Counts the rows that come and go.';
revoke all on function iaoms_private.messages_count_truncate() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recount_messages()
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  v_wrong bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise sqlstate 'PT409' using message = 'WRONG_ISOLATION', detail = 'Count in READ COMMITTED: an older snapshot misses rows.';
  end if;
  perform pg_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), -1);
  -- Whoever has written is done, and nobody begins; what is read after that is all there is.
  lock table iaoms.messages in share row exclusive mode;
  with counted as (
    select c.counter, c.key, sum(c.n)::bigint as count from (
      select 'office_counters.total_messages_today' as counter, jsonb_build_array(messages.institution_id, null::text, to_char(date_trunc('day', messages.created_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, 1 as n from iaoms.messages as messages
    ) as c group by c.counter, c.key
  ), kept as (
    select s.counter, s.key, sum(s.count)::bigint as count from iaoms_private.counter_shard as s
    where s.counter = any (array['office_counters.total_messages_today']) group by s.counter, s.key having sum(s.count) <> 0
  )
  select count(*) into v_wrong from counted
  full join kept on kept.counter = counted.counter and kept.key = counted.key
  where counted.count is distinct from kept.count;
  delete from iaoms_private.counter_shard as s where s.counter = any (array['office_counters.total_messages_today']);
  insert into iaoms_private.counter_shard (counter, key, shard, count)
  select c.counter, c.key, 0, sum(c.n) from (
      select 'office_counters.total_messages_today' as counter, jsonb_build_array(messages.institution_id, null::text, to_char(date_trunc('day', messages.created_at at time zone 'UTC'), 'YYYY-MM-DD HH24'))::text as key, 1 as n from iaoms.messages as messages
    ) as c group by c.counter, c.key;
  return v_wrong;
end
$$;
comment on function iaoms_private.recount_messages() is 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.';
revoke all on function iaoms_private.recount_messages() from public, anon, authenticated, service_role;

create or replace function iaoms_private.tidy_counters(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_shard bigint;
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), -1) or not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), 0) then
    return v_gone;
  end if;
  for v_shard in select distinct s.shard from iaoms_private.counter_shard as s where s.shard <> 0 order by s.shard loop
    if v_shard > 0 and not pg_try_advisory_xact_lock(hashtext('iaoms_private.counter_shard'), v_shard::integer) then
      continue;
    end if;
    with gone as (
      delete from iaoms_private.counter_shard as s where s.shard = v_shard returning s.counter, s.key, s.count
    )
    insert into iaoms_private.counter_shard as s (counter, key, shard, count)
    select g.counter, g.key, 0, g.count from gone as g
    on conflict (counter, key, shard) do update set count = s.count + excluded.count;
    get diagnostics v_step = row_count;
    v_gone := v_gone + v_step;
  end loop;
  delete from iaoms_private.counter_shard as s where s.shard = 0 and s.count = 0;
  get diagnostics v_step = row_count;
  return v_gone + v_step;
end
$$;
comment on function iaoms_private.tidy_counters(timestamptz) is 'Makes one row of all the shards of a number, and none where it is nothing; returns how many rows went.';
revoke all on function iaoms_private.tidy_counters(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.operations_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('OPEN', 'IN_PROGRESS'), ('OPEN', 'COMPLETED'), ('OPEN', 'REJECTED'), ('OPEN', 'CANCELLED'), ('IN_PROGRESS', 'COMPLETED'), ('IN_PROGRESS', 'REJECTED'), ('IN_PROGRESS', 'CANCELLED'), ('REJECTED', 'IN_PROGRESS'), ('CANCELLED', 'IN_PROGRESS')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.operations_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.operations_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.documents_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('DRAFT', 'PENDING'), ('PENDING', 'APPROVED'), ('PENDING', 'REJECTED'), ('PENDING', 'DRAFT'), ('REJECTED', 'PENDING')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.documents_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.documents_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('PENDING', 'RETURNED'), ('PENDING', 'APPROVED'), ('PENDING', 'REJECTED'), ('PENDING', 'CANCELLED'), ('RETURNED', 'PENDING'), ('RETURNED', 'CANCELLED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.approval_cards_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.approval_cards_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_card_recipients_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('WAITING', 'ACTIVE'), ('WAITING', 'SKIPPED'), ('ACTIVE', 'APPROVED'), ('ACTIVE', 'REJECTED'), ('ACTIVE', 'FORWARDED'), ('ACTIVE', 'SKIPPED'), ('REJECTED', 'ACTIVE'), ('REJECTED', 'SKIPPED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.approval_card_recipients_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.approval_card_recipients_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.workflow_instances_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('RUNNING', 'COMPLETED'), ('RUNNING', 'REJECTED'), ('RUNNING', 'CANCELLED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.workflow_instances_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.workflow_instances_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.meetings_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('SCHEDULED', 'ONGOING'), ('SCHEDULED', 'COMPLETED'), ('SCHEDULED', 'CANCELLED'), ('ONGOING', 'COMPLETED'), ('ONGOING', 'CANCELLED')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.meetings_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.meetings_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.live_meeting_requests_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('PENDING', 'ACCEPTED'), ('PENDING', 'DECLINED'), ('PENDING', 'EXPIRED'), ('PENDING', 'WITHDRAWN')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.live_meeting_requests_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.live_meeting_requests_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.signature_requests_status_transitions()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) in (('PENDING', 'SIGNED'), ('PENDING', 'DECLINED'), ('PENDING', 'EXPIRED'), ('PENDING', 'WITHDRAWN')) then
    return new;
  end if;
  raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = 'status does not go from what it is to this.';
end
$$;
comment on function iaoms_private.signature_requests_status_transitions() is 'Lets status take its steps and no others.';
revoke all on function iaoms_private.signature_requests_status_transitions() from public, anon, authenticated, service_role;

create or replace function iaoms_private.recipients_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.audit_logs (institution_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, old_values, new_values)
  select coalesce(new.institution_id, old.institution_id), iaoms_private.uid(), tg_op, 'iaoms.recipients', iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000), now(), coalesce(new.id, old.id), coalesce(case when tg_op <> 'INSERT' then d.old end, null), coalesce(case when tg_op <> 'DELETE' then d.new end, null)
  from (
    select jsonb_object_agg(v.field, v.old) as old, jsonb_object_agg(v.field, v.new) as new
    from (values
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('department_id', old.department_id is distinct from new.department_id, to_jsonb(old.department_id), to_jsonb(new.department_id)),
      ('role', old.role is distinct from new.role, to_jsonb(old.role), to_jsonb(new.role)),
      ('full_name', old.full_name is distinct from new.full_name, to_jsonb(old.full_name), to_jsonb(new.full_name)),
      ('designation', old.designation is distinct from new.designation, to_jsonb(old.designation), to_jsonb(new.designation)),
      ('hitam_id', old.hitam_id is distinct from new.hitam_id, to_jsonb(old.hitam_id), to_jsonb(new.hitam_id)),
      ('email', old.email is distinct from new.email, to_jsonb(old.email), to_jsonb(new.email)),
      ('phone', old.phone is distinct from new.phone, case when old.phone is not null then jsonb '"***"' end, case when new.phone is not null then jsonb '"***"' end),
      ('avatar_url', old.avatar_url is distinct from new.avatar_url, to_jsonb(old.avatar_url), to_jsonb(new.avatar_url)),
      ('google_sub', old.google_sub is distinct from new.google_sub, case when old.google_sub is not null then jsonb '"***"' end, case when new.google_sub is not null then jsonb '"***"' end),
      ('google_synced_at', old.google_synced_at is distinct from new.google_synced_at, to_jsonb(old.google_synced_at), to_jsonb(new.google_synced_at)),
      ('drive_folder_id', old.drive_folder_id is distinct from new.drive_folder_id, to_jsonb(old.drive_folder_id), to_jsonb(new.drive_folder_id)),
      ('password_hash', old.password_hash is distinct from new.password_hash, case when old.password_hash is not null then jsonb '"***"' end, case when new.password_hash is not null then jsonb '"***"' end),
      ('password_changed_at', old.password_changed_at is distinct from new.password_changed_at, to_jsonb(old.password_changed_at), to_jsonb(new.password_changed_at)),
      ('password_expires_at', old.password_expires_at is distinct from new.password_expires_at, to_jsonb(old.password_expires_at), to_jsonb(new.password_expires_at)),
      ('failed_logins', old.failed_logins is distinct from new.failed_logins, to_jsonb(old.failed_logins), to_jsonb(new.failed_logins)),
      ('locked_until', old.locked_until is distinct from new.locked_until, to_jsonb(old.locked_until), to_jsonb(new.locked_until)),
      ('face_enrolled_at', old.face_enrolled_at is distinct from new.face_enrolled_at, to_jsonb(old.face_enrolled_at), to_jsonb(new.face_enrolled_at)),
      ('face_embedding', old.face_embedding is distinct from new.face_embedding, case when old.face_embedding is not null then jsonb '"***"' end, case when new.face_embedding is not null then jsonb '"***"' end),
      ('signed_out_at', old.signed_out_at is distinct from new.signed_out_at, to_jsonb(old.signed_out_at), to_jsonb(new.signed_out_at)),
      ('is_active', old.is_active is distinct from new.is_active, to_jsonb(old.is_active), to_jsonb(new.is_active))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function iaoms_private.recipients_audit() from public, anon, authenticated, service_role;

create or replace function iaoms_private.auth_sessions_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.audit_logs (institution_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, old_values, new_values)
  select coalesce(new.institution_id, old.institution_id), iaoms_private.uid(), tg_op, 'iaoms.auth_sessions', iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000), now(), coalesce(new.id, old.id), coalesce(case when tg_op <> 'INSERT' then d.old end, null), coalesce(case when tg_op <> 'DELETE' then d.new end, null)
  from (
    select jsonb_object_agg(v.field, v.old) as old, jsonb_object_agg(v.field, v.new) as new
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('recipient_id', old.recipient_id is distinct from new.recipient_id, to_jsonb(old.recipient_id), to_jsonb(new.recipient_id)),
      ('method', old.method is distinct from new.method, to_jsonb(old.method), to_jsonb(new.method)),
      ('token_hash', old.token_hash is distinct from new.token_hash, case when old.token_hash is not null then jsonb '"***"' end, case when new.token_hash is not null then jsonb '"***"' end),
      ('device_name', old.device_name is distinct from new.device_name, to_jsonb(old.device_name), to_jsonb(new.device_name)),
      ('ip_address', old.ip_address is distinct from new.ip_address, to_jsonb(old.ip_address), to_jsonb(new.ip_address)),
      ('user_agent', old.user_agent is distinct from new.user_agent, to_jsonb(old.user_agent), to_jsonb(new.user_agent)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('expires_at', old.expires_at is distinct from new.expires_at, to_jsonb(old.expires_at), to_jsonb(new.expires_at)),
      ('ended_at', old.ended_at is distinct from new.ended_at, to_jsonb(old.ended_at), to_jsonb(new.ended_at)),
      ('end_reason', old.end_reason is distinct from new.end_reason, to_jsonb(old.end_reason), to_jsonb(new.end_reason)),
      ('ended_by', old.ended_by is distinct from new.ended_by, to_jsonb(old.ended_by), to_jsonb(new.ended_by))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function iaoms_private.auth_sessions_audit() from public, anon, authenticated, service_role;

create or replace function iaoms_private.documents_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.audit_logs (institution_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, old_values, new_values)
  select coalesce(new.institution_id, old.institution_id), iaoms_private.uid(), tg_op, 'iaoms.documents', iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000), now(), coalesce(new.id, old.id), coalesce(case when tg_op <> 'INSERT' then d.old end, null), coalesce(case when tg_op <> 'DELETE' then d.new end, null)
  from (
    select jsonb_object_agg(v.field, v.old) as old, jsonb_object_agg(v.field, v.new) as new
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('operation_id', old.operation_id is distinct from new.operation_id, to_jsonb(old.operation_id), to_jsonb(new.operation_id)),
      ('author_id', old.author_id is distinct from new.author_id, to_jsonb(old.author_id), to_jsonb(new.author_id)),
      ('department_id', old.department_id is distinct from new.department_id, to_jsonb(old.department_id), to_jsonb(new.department_id)),
      ('title', old.title is distinct from new.title, to_jsonb(old.title), to_jsonb(new.title)),
      ('description', old.description is distinct from new.description, to_jsonb(old.description), to_jsonb(new.description)),
      ('type', old.type is distinct from new.type, to_jsonb(old.type), to_jsonb(new.type)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('priority', old.priority is distinct from new.priority, to_jsonb(old.priority), to_jsonb(new.priority)),
      ('due_on', old.due_on is distinct from new.due_on, to_jsonb(old.due_on), to_jsonb(new.due_on)),
      ('current_version', old.current_version is distinct from new.current_version, to_jsonb(old.current_version), to_jsonb(new.current_version)),
      ('drive_file_id', old.drive_file_id is distinct from new.drive_file_id, to_jsonb(old.drive_file_id), to_jsonb(new.drive_file_id)),
      ('drive_folder_id', old.drive_folder_id is distinct from new.drive_folder_id, to_jsonb(old.drive_folder_id), to_jsonb(new.drive_folder_id)),
      ('file_name', old.file_name is distinct from new.file_name, to_jsonb(old.file_name), to_jsonb(new.file_name)),
      ('mime_type', old.mime_type is distinct from new.mime_type, to_jsonb(old.mime_type), to_jsonb(new.mime_type)),
      ('file_size_bytes', old.file_size_bytes is distinct from new.file_size_bytes, to_jsonb(old.file_size_bytes), to_jsonb(new.file_size_bytes)),
      ('file_hash', old.file_hash is distinct from new.file_hash, to_jsonb(old.file_hash), to_jsonb(new.file_hash)),
      ('web_view_link', old.web_view_link is distinct from new.web_view_link, to_jsonb(old.web_view_link), to_jsonb(new.web_view_link)),
      ('download_link', old.download_link is distinct from new.download_link, to_jsonb(old.download_link), to_jsonb(new.download_link)),
      ('submitted_at', old.submitted_at is distinct from new.submitted_at, to_jsonb(old.submitted_at), to_jsonb(new.submitted_at)),
      ('decided_at', old.decided_at is distinct from new.decided_at, to_jsonb(old.decided_at), to_jsonb(new.decided_at)),
      ('deleted_at', old.deleted_at is distinct from new.deleted_at, to_jsonb(old.deleted_at), to_jsonb(new.deleted_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function iaoms_private.documents_audit() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_audit()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into iaoms.audit_logs (institution_id, actor_id, action_type, resource_accessed, ip_address, user_agent, at, row_id, old_values, new_values)
  select coalesce(new.institution_id, old.institution_id), iaoms_private.uid(), tg_op, 'iaoms.approval_cards', iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000), now(), coalesce(new.id, old.id), coalesce(case when tg_op <> 'INSERT' then d.old end, null), coalesce(case when tg_op <> 'DELETE' then d.new end, null)
  from (
    select jsonb_object_agg(v.field, v.old) as old, jsonb_object_agg(v.field, v.new) as new
    from (values
      ('id', old.id is distinct from new.id, to_jsonb(old.id), to_jsonb(new.id)),
      ('created_at', old.created_at is distinct from new.created_at, to_jsonb(old.created_at), to_jsonb(new.created_at)),
      ('operation_id', old.operation_id is distinct from new.operation_id, to_jsonb(old.operation_id), to_jsonb(new.operation_id)),
      ('document_id', old.document_id is distinct from new.document_id, to_jsonb(old.document_id), to_jsonb(new.document_id)),
      ('submitter_id', old.submitter_id is distinct from new.submitter_id, to_jsonb(old.submitter_id), to_jsonb(new.submitter_id)),
      ('department_id', old.department_id is distinct from new.department_id, to_jsonb(old.department_id), to_jsonb(new.department_id)),
      ('title', old.title is distinct from new.title, to_jsonb(old.title), to_jsonb(new.title)),
      ('routing', old.routing is distinct from new.routing, to_jsonb(old.routing), to_jsonb(new.routing)),
      ('status', old.status is distinct from new.status, to_jsonb(old.status), to_jsonb(new.status)),
      ('priority', old.priority is distinct from new.priority, to_jsonb(old.priority), to_jsonb(new.priority)),
      ('requires_face', old.requires_face is distinct from new.requires_face, to_jsonb(old.requires_face), to_jsonb(new.requires_face)),
      ('round', old.round is distinct from new.round, to_jsonb(old.round), to_jsonb(new.round)),
      ('decided_at', old.decided_at is distinct from new.decided_at, to_jsonb(old.decided_at), to_jsonb(new.decided_at))
    ) as v (field, changed, old, new)
    where v.changed
  ) as d;
  return null;
end
$$;
revoke all on function iaoms_private.approval_cards_audit() from public, anon, authenticated, service_role;

create or replace function iaoms_private.handle_new_user()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tenant uuid;
begin
  v_tenant := nullif(new.raw_app_meta_data ->> 'institution_id', '')::uuid;
  if v_tenant is not null then
    insert into iaoms.recipients (id, institution_id, full_name, google_sub, email)
    values (new.id, v_tenant, left(coalesce(nullif(btrim(new.raw_user_meta_data->>'full_name'), ''), nullif(btrim(new.email), ''), 'New colleague'), 120), case when new.raw_app_meta_data->>'provider' = 'google' then left(nullif(new.raw_user_meta_data->>'sub', ''), 255) end, new.email)
    on conflict do nothing;
  end if;
  return new;
exception when others then
  raise warning 'sign-up made no row: %', sqlstate;
  return new;
end
$$;
revoke all on function iaoms_private.handle_new_user() from public, anon, authenticated, service_role;

create or replace function iaoms_private.retain_face_auth_records(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_face_auth_records.at - (interval '1 year');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from iaoms.face_auth_records t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_face_auth_records.most - v_gone) for update skip locked
    ), gone as (
      delete from iaoms.face_auth_records t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_face_auth_records.most;
  end loop;
  return v_gone;
end
$$;
comment on function iaoms_private.retain_face_auth_records(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function iaoms_private.retain_face_auth_records(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function iaoms_private.retain_notifications(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_notifications.at - (interval '180 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from iaoms.notifications t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_notifications.most - v_gone) for update skip locked
    ), gone as (
      delete from iaoms.notifications t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_notifications.most;
  end loop;
  return v_gone;
end
$$;
comment on function iaoms_private.retain_notifications(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function iaoms_private.retain_notifications(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function iaoms_private.retain_notification_queue(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id from iaoms.notification_queue t where t.finished_at < retain_notification_queue.at - (interval '7 days') and t.state = 'DONE' limit 5000 for update skip locked
    ), gone as (
      delete from iaoms.notification_queue t using old o where t.id = o.id returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0;
  end loop;
  return v_gone;
end
$$;
comment on function iaoms_private.retain_notification_queue(timestamptz) is 'Lets the rows go that were done long ago; returns how many went.';
revoke all on function iaoms_private.retain_notification_queue(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.partition_audit_logs(
  parent text,
  at timestamptz
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_from timestamptz;
  v_to timestamptz;
  v_leaf text;
  v_default text := format('%s_default', partition_audit_logs.parent);
begin
  if (isfinite(partition_audit_logs.at)) is not true then
    return false;
  end if;
  v_from := date_trunc('month', partition_audit_logs.at);
  v_to := v_from + (interval '1 month');
  v_leaf := format('%s_%s', partition_audit_logs.parent, to_char(v_from, 'YYYY_MM'));
  -- Two callers at once: the second waits and then finds nothing to do.
  perform pg_advisory_xact_lock(hashtextextended('iaoms.audit_logs', 0));
  if to_regclass(format('%I.%I', 'iaoms', v_leaf)) is not null then
    return false;
  end if;
  -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.
  execute format('lock table only %I.%I in access exclusive mode', 'iaoms', v_default);
  execute format('create table %I.%I (like iaoms.audit_logs including defaults including generated including constraints including storage)', 'iaoms', v_leaf);
  execute format('alter table %I.%I enable row level security', 'iaoms', v_leaf);
  execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', 'iaoms', v_leaf);
  execute format('alter table only %I.%I disable trigger append_only', 'iaoms', v_default);
  execute format('with moved as (delete from only %I.%I where at >= %L and at < %L returning id, institution_id, actor_id, action_type, resource_accessed, row_id, old_values, new_values, ip_address, user_agent, at) insert into %I.%I (id, institution_id, actor_id, action_type, resource_accessed, row_id, old_values, new_values, ip_address, user_agent, at) select id, institution_id, actor_id, action_type, resource_accessed, row_id, old_values, new_values, ip_address, user_agent, at from moved', 'iaoms', v_default, v_from, v_to, 'iaoms', v_leaf);
  execute format('alter table only %I.%I enable trigger append_only', 'iaoms', v_default);
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', 'iaoms', partition_audit_logs.parent, 'iaoms', v_leaf, v_from, v_to);
  return true;
end
$$;
comment on function iaoms_private.partition_audit_logs(text, timestamptz) is 'Makes the partition for a place if it is missing; says whether it did.';
revoke all on function iaoms_private.partition_audit_logs(text, timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.maintain_audit_logs(
  at timestamptz default now()
)
returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := maintain_audit_logs.at;
  v_first timestamptz := date_trunc('month', v_place);
  v_parent text;
  v_made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('iaoms.audit_logs', 0));
  foreach v_parent in array array['audit_logs'] loop
    for v_step in 0..3 loop
      if iaoms_private.partition_audit_logs(v_parent, v_first + v_step * (interval '1 month')) then
        v_made := v_made + 1;
      end if;
    end loop;
  end loop;
  return v_made;
end
$$;
comment on function iaoms_private.maintain_audit_logs(timestamptz) is 'Makes the partitions around a time that are missing; returns how many it made.';
revoke all on function iaoms_private.maintain_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.adopt_audit_logs(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := adopt_audit_logs.at;
  v_end timestamptz := date_trunc('month', v_place) + 4 * (interval '1 month');
  v_parent text;
  v_start timestamptz;
  v_starts timestamptz[];
  v_before bigint;
  v_after bigint;
  v_moved bigint := bigint '0';
begin
  perform pg_advisory_xact_lock(hashtextextended('iaoms.audit_logs', 0));
  foreach v_parent in array array['audit_logs'] loop
    execute format('select count(*) from only %I.%I', 'iaoms', format('%s_default', v_parent)) into v_before;
    -- All of them first: a table that is being read is not altered.
    execute format('select array(select distinct date_trunc(''month'', t.at) from only %I.%I as t where isfinite(t.at) and t.at < $1 order by 1 desc limit 100)', 'iaoms', format('%s_default', v_parent)) into v_starts using v_end;
    foreach v_start in array v_starts loop
      perform iaoms_private.partition_audit_logs(v_parent, v_start);
    end loop;
    execute format('select count(*) from only %I.%I', 'iaoms', format('%s_default', v_parent)) into v_after;
    v_moved := v_moved + v_before - v_after;
  end loop;
  return v_moved;
end
$$;
comment on function iaoms_private.adopt_audit_logs(timestamptz) is 'Makes partitions for rows that wait in the default partition; returns how many moved.';
revoke all on function iaoms_private.adopt_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.health_audit_logs(
  at timestamptz default now()
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_place timestamptz := health_audit_logs.at;
  v_now timestamptz := date_trunc('month', v_place);
  v_missing jsonb;
begin
  select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing
  from (
    select format('%s_%s', p.name, to_char(s.start, 'YYYY_MM')) as leaf
    from unnest(array['audit_logs']) as p (name)
    cross join lateral (
      select greatest(least(v_now, min(case when i.inhparent = to_regclass(format('%I.%I', 'iaoms', p.name)) then substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \(''?([^'')]+)')::timestamptz end)), v_now - 1000 * (interval '1 month')) as start
      from pg_inherits i
      join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(format('%I.%I', 'iaoms', p.name))
    ) as oldest
    cross join lateral generate_series(oldest.start, v_now + 3 * (interval '1 month'), interval '1 month') as s (start)
  ) as due
  where to_regclass(format('%I.%I', 'iaoms', due.leaf)) is null;
  return jsonb_build_object('missing', v_missing, 'in_default', (select count(*) from only iaoms.audit_logs_default));
end
$$;
comment on function iaoms_private.health_audit_logs(timestamptz) is 'Tells which partitions are missing, and how many rows lie in no partition of their own.';
revoke all on function iaoms_private.health_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.retain_audit_logs(
  at timestamptz default now()
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_audit_logs.at - (interval '7 years');
  v_gone bigint := bigint '0';
  v_step bigint;
  v_leaf record;
  v_leaves oid[];
begin
  if exists (select from only iaoms.audit_logs_default t where t.at < v_limit) then
  alter table only iaoms.audit_logs_default disable trigger append_only;
  delete from only iaoms.audit_logs_default t where t.at < v_limit;
  get diagnostics v_step = row_count;
  v_gone := v_gone + v_step;
  alter table only iaoms.audit_logs_default enable trigger append_only;
  end if;
  -- Whole partitions: one whose upper bound has passed holds nothing younger.
  select array_agg(c.oid order by c.relname) into v_leaves
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['iaoms.audit_logs'::regclass])
    and case when i.inhparent = any (array['iaoms.audit_logs'::regclass]) then substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \(''?([^'')]+)')::timestamptz end <= v_limit;
  for v_leaf in
    select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_inherits i on i.inhrelid = c.oid
    where c.oid = any (v_leaves)
    order by c.relname
  loop
    execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;
    v_gone := v_gone + v_step;
  end loop;
  for v_try in 1..60 loop
    begin
      -- Whoever waits for a table makes all others wait behind him: not for long, and again a little later.
      perform set_config('lock_timeout', '100ms', true);
      lock table only iaoms.institutions in access exclusive mode;
      for v_leaf in
        select n.nspname as home, c.relname as name, i.inhparent::regclass as parent
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_inherits i on i.inhrelid = c.oid
        where c.oid = any (v_leaves)
        order by c.relname
      loop
        execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);
        execute format('drop table %I.%I', v_leaf.home, v_leaf.name);
      end loop;
      exit;
    exception when lock_not_available or deadlock_detected then
      if v_try = 60 then
        raise;
      end if;
      perform pg_sleep(0.2);
    end;
  end loop;
  return v_gone;
end
$$;
comment on function iaoms_private.retain_audit_logs(timestamptz) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function iaoms_private.retain_audit_logs(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.retain_recent_activity(
  at timestamptz default now(),
  most bigint default (bigint '50000')
)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set timezone = 'UTC'
set lock_timeout = '10s'
as $$
declare
  v_limit timestamptz := retain_recent_activity.at - (interval '90 days');
  v_gone bigint := bigint '0';
  v_step bigint;
begin
  loop
    with old as (
      select t.id as old_key_0 from iaoms.recent_activity t where (t.created_at < v_limit) order by t.created_at limit least(5000, retain_recent_activity.most - v_gone) for update skip locked
    ), gone as (
      delete from iaoms.recent_activity t using old o where t.id = o.old_key_0 returning 1
    )
    select count(*) into v_step from gone;
    v_gone := v_gone + v_step;
    exit when v_step = 0 or v_gone >= retain_recent_activity.most;
  end loop;
  return v_gone;
end
$$;
comment on function iaoms_private.retain_recent_activity(timestamptz, bigint) is 'Lets the rows go that are past their time; returns how many went.';
revoke all on function iaoms_private.retain_recent_activity(timestamptz, bigint) from public, anon, authenticated, service_role;

create or replace function iaoms_private.refresh_mv_document_stats(
  at timestamptz default now()
)
returns timestamptz
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
begin
  if (select c.relispopulated from pg_class as c where c.oid = 'iaoms_private.mv_document_stats'::regclass) then
    refresh materialized view concurrently iaoms_private.mv_document_stats;
  else
    refresh materialized view iaoms_private.mv_document_stats;
  end if;
  insert into iaoms_private.refreshed_view as r (view, refreshed_at) values ('iaoms_private.mv_document_stats', refresh_mv_document_stats.at)
  on conflict (view) do update set refreshed_at = excluded.refreshed_at;
  return at;
end
$$;
comment on function iaoms_private.refresh_mv_document_stats(timestamptz) is 'Makes the rows anew while others read them; returns as of when they are.';
revoke all on function iaoms_private.refresh_mv_document_stats(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.staleness_of_mv_document_stats(
  at timestamptz default now()
)
returns interval
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return at - (select r.refreshed_at from iaoms_private.refreshed_view as r where r.view = 'iaoms_private.mv_document_stats');
end
$$;
comment on function iaoms_private.staleness_of_mv_document_stats(timestamptz) is 'How long ago the rows were made; null when they never were.';
revoke all on function iaoms_private.staleness_of_mv_document_stats(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.staleness_of_mv_document_stats(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.refresh_mv_approval_stats(
  at timestamptz default now()
)
returns timestamptz
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
begin
  if (select c.relispopulated from pg_class as c where c.oid = 'iaoms_private.mv_approval_stats'::regclass) then
    refresh materialized view concurrently iaoms_private.mv_approval_stats;
  else
    refresh materialized view iaoms_private.mv_approval_stats;
  end if;
  insert into iaoms_private.refreshed_view as r (view, refreshed_at) values ('iaoms_private.mv_approval_stats', refresh_mv_approval_stats.at)
  on conflict (view) do update set refreshed_at = excluded.refreshed_at;
  return at;
end
$$;
comment on function iaoms_private.refresh_mv_approval_stats(timestamptz) is 'Makes the rows anew while others read them; returns as of when they are.';
revoke all on function iaoms_private.refresh_mv_approval_stats(timestamptz) from public, anon, authenticated, service_role;

create or replace function iaoms_private.staleness_of_mv_approval_stats(
  at timestamptz default now()
)
returns interval
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return at - (select r.refreshed_at from iaoms_private.refreshed_view as r where r.view = 'iaoms_private.mv_approval_stats');
end
$$;
comment on function iaoms_private.staleness_of_mv_approval_stats(timestamptz) is 'How long ago the rows were made; null when they never were.';
revoke all on function iaoms_private.staleness_of_mv_approval_stats(timestamptz) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.staleness_of_mv_approval_stats(timestamptz) to iaoms_api, iaoms_tenant;

create or replace function iaoms_private.documents_tell_document_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'documents:' || old.author_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'documents:' || new.author_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'author_id', old.author_id, 'title', old.title, 'status', old.status, 'priority', old.priority, 'current_version', old.current_version)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'author_id', new.author_id, 'title', new.title, 'status', new.status, 'priority', new.priority, 'current_version', new.current_version)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'author_id', new.author_id, 'title', new.title, 'status', new.status, 'priority', new.priority, 'current_version', new.current_version)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.documents_tell_document_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.approval_cards_tell_approval_card_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'approval_card:' || old.id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'approval_card:' || new.id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'title', old.title, 'status', old.status, 'round', old.round, 'priority', old.priority)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'title', new.title, 'status', new.status, 'round', new.round, 'priority', new.priority)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'title', new.title, 'status', new.status, 'round', new.round, 'priority', new.priority)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.approval_cards_tell_approval_card_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.notifications_tell_notification_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'notifications:' || old.recipient_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'notifications:' || new.recipient_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'recipient_id', old.recipient_id, 'kind', old.kind, 'title', old.title, 'priority', old.priority, 'read_at', old.read_at)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'recipient_id', new.recipient_id, 'kind', new.kind, 'title', new.title, 'priority', new.priority, 'read_at', new.read_at)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'recipient_id', new.recipient_id, 'kind', new.kind, 'title', new.title, 'priority', new.priority, 'read_at', new.read_at)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.notifications_tell_notification_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.meetings_tell_meeting_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'meeting:' || old.id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'meeting:' || new.id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'title', old.title, 'starts_at', old.starts_at, 'duration_minutes', old.duration_minutes, 'location', old.location, 'status', old.status)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'title', new.title, 'starts_at', new.starts_at, 'duration_minutes', new.duration_minutes, 'location', new.location, 'status', new.status)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'title', new.title, 'starts_at', new.starts_at, 'duration_minutes', new.duration_minutes, 'location', new.location, 'status', new.status)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.meetings_tell_meeting_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.calendar_events_tell_calendar_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'calendar:' || old.owner_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'calendar:' || new.owner_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'owner_id', old.owner_id, 'title', old.title, 'starts_at', old.starts_at, 'ends_at', old.ends_at, 'visibility', old.visibility)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'owner_id', new.owner_id, 'title', new.title, 'starts_at', new.starts_at, 'ends_at', new.ends_at, 'visibility', new.visibility)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'owner_id', new.owner_id, 'title', new.title, 'starts_at', new.starts_at, 'ends_at', new.ends_at, 'visibility', new.visibility)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.calendar_events_tell_calendar_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.live_meeting_requests_tell_live_requests()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'live_requests:' || old.target_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'live_requests:' || new.target_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'requester_id', old.requester_id, 'target_id', old.target_id, 'urgency', old.urgency, 'reason', old.reason, 'status', old.status, 'expires_at', old.expires_at)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'requester_id', new.requester_id, 'target_id', new.target_id, 'urgency', new.urgency, 'reason', new.reason, 'status', new.status, 'expires_at', new.expires_at)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'requester_id', new.requester_id, 'target_id', new.target_id, 'urgency', new.urgency, 'reason', new.reason, 'status', new.status, 'expires_at', new.expires_at)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.live_meeting_requests_tell_live_requests() from public, anon, authenticated, service_role;

create or replace function iaoms_private.messages_tell_message_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'messages:' || old.channel_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'messages:' || new.channel_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'channel_id', old.channel_id, 'author_id', old.author_id, 'body', old.body, 'reply_to', old.reply_to, 'created_at', old.created_at, 'edited_at', old.edited_at, 'retracted_at', old.retracted_at)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'channel_id', new.channel_id, 'author_id', new.author_id, 'body', new.body, 'reply_to', new.reply_to, 'created_at', new.created_at, 'edited_at', new.edited_at, 'retracted_at', new.retracted_at)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'channel_id', new.channel_id, 'author_id', new.author_id, 'body', new.body, 'reply_to', new.reply_to, 'created_at', new.created_at, 'edited_at', new.edited_at, 'retracted_at', new.retracted_at)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.messages_tell_message_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.channels_tell_channel_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'channel:' || old.id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'channel:' || new.id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'name', old.name, 'is_archived', old.is_archived, 'last_message_at', old.last_message_at)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'name', new.name, 'is_archived', new.is_archived, 'last_message_at', new.last_message_at)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'name', new.name, 'is_archived', new.is_archived, 'last_message_at', new.last_message_at)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.channels_tell_channel_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.realtime_counters_tell_counter_updates()
returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_old text := case when tg_op <> 'INSERT' then 'counters:' || old.institution_id::text end;
  v_new text := case when tg_op <> 'DELETE' then 'counters:' || new.institution_id::text end;
begin
  if v_old is distinct from v_new then
    if v_old is not null then
      perform realtime.send(jsonb_build_object('operation', 'DELETE', 'record', jsonb_build_object('id', old.id, 'name', old.name, 'value', old.value, 'changed_at', old.changed_at)), 'DELETE', v_old, true);
    end if;
    if v_new is not null then
      perform realtime.send(jsonb_build_object('operation', 'INSERT', 'record', jsonb_build_object('id', new.id, 'name', new.name, 'value', new.value, 'changed_at', new.changed_at)), 'INSERT', v_new, true);
    end if;
  elsif v_new is not null then
    perform realtime.send(jsonb_build_object('operation', 'UPDATE', 'record', jsonb_build_object('id', new.id, 'name', new.name, 'value', new.value, 'changed_at', new.changed_at)), 'UPDATE', v_new, true);
  end if;
  return null;
end
$$;
revoke all on function iaoms_private.realtime_counters_tell_counter_updates() from public, anon, authenticated, service_role;

create or replace function iaoms_private.may_listen(
  topic text
)
returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[];
begin
  v_parts := regexp_match(may_listen.topic, '^documents:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_document_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^approval_card:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_approval_card_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^notifications:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_notification_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^meeting:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_meeting_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^calendar:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_calendar_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^live_requests:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_live_requests(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^messages:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_message_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^channel:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_channel_updates(v_parts[1]::uuid);
  end if;
  v_parts := regexp_match(may_listen.topic, '^counters:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$');
  if v_parts is not null then
    return iaoms_private.hears_counter_updates(v_parts[1]::uuid);
  end if;
  return false;
end
$$;
comment on function iaoms_private.may_listen(text) is 'May the caller join this topic? Asked by the policies on realtime.messages.';
revoke all on function iaoms_private.may_listen(text) from public, anon, authenticated, service_role;
grant execute on function iaoms_private.may_listen(text) to authenticated;
alter function iaoms_private.may_listen(text) owner to iaoms_api;

-- 80_triggers

create or replace trigger frozen_columns
before update on iaoms.institutions
  for each row when (old.id is distinct from new.id or old.created_at is distinct from new.created_at or old.code is distinct from new.code)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.institutions
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger bring_templates
after insert on iaoms.institutions
  for each row
  execute function iaoms_private.institutions_bring_templates();

create or replace trigger frozen_columns
before update on iaoms.departments
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.departments
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.operations
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.kind is distinct from new.kind or old.started_by is distinct from new.started_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.operations
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.recipients
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.recipients
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.auth_sessions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.recipient_id is distinct from new.recipient_id or old.method is distinct from new.method or old.token_hash is distinct from new.token_hash or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.face_auth_records
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.purpose is distinct from new.purpose or old.confidence is distinct from new.confidence or old.threshold is distinct from new.threshold or old.model is distinct from new.model or old.embedding is distinct from new.embedding or old.ip_address is distinct from new.ip_address)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.user_preferences
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.user_preferences
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.role_permissions
  for each row when (old.id is distinct from new.id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.documents
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.author_id is distinct from new.author_id or old.department_id is distinct from new.department_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.documents
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger raise_version
before update on iaoms.documents
  for each row
  execute function iaoms_private.raise_version();

create or replace trigger frozen_columns
before update on iaoms.document_recipients
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.recipient_id is distinct from new.recipient_id or old.sent_by is distinct from new.sent_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.document_versions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.number is distinct from new.number or old.drive_file_id is distinct from new.drive_file_id or old.file_name is distinct from new.file_name or old.mime_type is distinct from new.mime_type or old.file_size_bytes is distinct from new.file_size_bytes or old.file_hash is distinct from new.file_hash or old.web_view_link is distinct from new.web_view_link or old.uploaded_by is distinct from new.uploaded_by or old.note is distinct from new.note)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.document_attachments
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.drive_file_id is distinct from new.drive_file_id or old.mime_type is distinct from new.mime_type or old.file_size_bytes is distinct from new.file_size_bytes or old.file_hash is distinct from new.file_hash or old.web_view_link is distinct from new.web_view_link or old.uploaded_by is distinct from new.uploaded_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.workflow_templates
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.workflow_templates
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.approval_cards
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.document_id is distinct from new.document_id or old.submitter_id is distinct from new.submitter_id or old.department_id is distinct from new.department_id or old.title is distinct from new.title or old.routing is distinct from new.routing or old.requires_face is distinct from new.requires_face)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.approval_cards
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger tell_submitter
after update of status on iaoms.approval_cards
  for each row when (old.status is distinct from new.status and new.status in ('APPROVED', 'REJECTED', 'RETURNED'))
  execute function iaoms_private.approval_cards_tell_submitter();

create or replace trigger keep_history
after update of status on iaoms.approval_cards
  for each row when (old.status is distinct from new.status and new.status in ('APPROVED', 'REJECTED', 'CANCELLED'))
  execute function iaoms_private.approval_cards_keep_history();

create or replace trigger frozen_columns
before update on iaoms.approval_card_recipients
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.recipient_id is distinct from new.recipient_id or old.stage is distinct from new.stage or old."position" is distinct from new."position")
  execute function iaoms_private.refuse_frozen();

create or replace trigger tell_signer
after insert or update of status on iaoms.approval_card_recipients
  for each row when (new.status = 'ACTIVE')
  execute function iaoms_private.approval_card_recipients_tell_signer();

create or replace trigger frozen_columns
before update on iaoms.approvals
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.step_id is distinct from new.step_id or old.actor_id is distinct from new.actor_id or old.action is distinct from new.action or old.comment is distinct from new.comment or old.round is distinct from new.round or old.document_version is distinct from new.document_version or old.ip_address is distinct from new.ip_address)
  execute function iaoms_private.refuse_frozen();

create or replace trigger note_activity
after insert on iaoms.approvals
  for each row
  execute function iaoms_private.approvals_note_activity();

create or replace trigger frozen_columns
before update on iaoms.workflow_instances
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.stages is distinct from new.stages or old.escalate_after_hours is distinct from new.escalate_after_hours)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.workflow_instances
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.escalations
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.step_id is distinct from new.step_id or old.escalated_to is distinct from new.escalated_to or old.reason is distinct from new.reason or old.level is distinct from new.level)
  execute function iaoms_private.refuse_frozen();

create or replace trigger tell_superior
after insert on iaoms.escalations
  for each row
  execute function iaoms_private.escalations_tell_superior();

create or replace trigger frozen_columns
before update on iaoms.notification_templates
  for each row when (old.code is distinct from new.code)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.notifications
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.kind is distinct from new.kind or old.title is distinct from new.title or old.body is distinct from new.body or old.operation_id is distinct from new.operation_id or old.priority is distinct from new.priority)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.notification_subscriptions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.kind is distinct from new.kind or old.channel is distinct from new.channel)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.notification_subscriptions
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.notification_queue
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.notification_id is distinct from new.notification_id or old.recipient_id is distinct from new.recipient_id or old.channel is distinct from new.channel)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.meetings
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.organizer_id is distinct from new.organizer_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.meetings
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.meeting_participants
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.meeting_id is distinct from new.meeting_id or old.recipient_id is distinct from new.recipient_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.live_meeting_requests
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.requester_id is distinct from new.requester_id or old.target_id is distinct from new.target_id or old.card_id is distinct from new.card_id or old.urgency is distinct from new.urgency or old.reason is distinct from new.reason or old.expires_at is distinct from new.expires_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.calendar_events
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id or old.department_id is distinct from new.department_id or old.operation_id is distinct from new.operation_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.calendar_events
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.calendar_event_attendees
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.event_id is distinct from new.event_id or old.recipient_id is distinct from new.recipient_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.channels
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.kind is distinct from new.kind or old.department_id is distinct from new.department_id or old.operation_id is distinct from new.operation_id or old.created_by is distinct from new.created_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.channels
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.channel_members
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.channel_id is distinct from new.channel_id or old.recipient_id is distinct from new.recipient_id or old.joined_at is distinct from new.joined_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.messages
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.channel_id is distinct from new.channel_id or old.author_id is distinct from new.author_id or old.reply_to is distinct from new.reply_to)
  execute function iaoms_private.refuse_frozen();

create or replace trigger stir_channel
after insert on iaoms.messages
  for each row
  execute function iaoms_private.messages_stir_channel();

create or replace trigger frozen_columns
before update on iaoms.message_read_receipts
  for each row when (old.message_id is distinct from new.message_id or old.recipient_id is distinct from new.recipient_id or old.institution_id is distinct from new.institution_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.comments
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.author_id is distinct from new.author_id or old.document_id is distinct from new.document_id or old.card_id is distinct from new.card_id or old.parent_id is distinct from new.parent_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.comments
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.signatures
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.document_id is distinct from new.document_id or old.card_id is distinct from new.card_id or old.signer_id is distinct from new.signer_id or old.kind is distinct from new.kind or old.document_version is distinct from new.document_version or old.file_hash is distinct from new.file_hash or old.image_url is distinct from new.image_url or old.ip_address is distinct from new.ip_address or old.user_agent is distinct from new.user_agent or old.signed_at is distinct from new.signed_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.signature_requests
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.requester_id is distinct from new.requester_id or old.signer_id is distinct from new.signer_id or old.message is distinct from new.message or old.expires_at is distinct from new.expires_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger append_only
before update or delete on iaoms.audit_logs
  for each row
  execute function iaoms_private.refuse_change();

create or replace trigger never_emptied
after truncate on iaoms.audit_logs
  for each statement
  execute function iaoms_private.refuse_change();

create or replace trigger frozen_columns
before update on iaoms.dashboard_widgets
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id or old.kind is distinct from new.kind)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.dashboard_widgets
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.analytics_metrics
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.realtime_counters
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.name is distinct from new.name)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.history_cards
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.submitter_id is distinct from new.submitter_id or old.title is distinct from new.title or old.routing is distinct from new.routing or old.outcome is distinct from new.outcome or old.signatures is distinct from new.signatures or old.rounds is distinct from new.rounds or old.submitted_at is distinct from new.submitted_at or old.finished_at is distinct from new.finished_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.recent_activity
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.action is distinct from new.action or old.summary is distinct from new.summary or old.operation_id is distinct from new.operation_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.reminders
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.reminders
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.notes
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.notes
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger count_insert
after insert on iaoms.recipients
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.recipients_count_insert();

create or replace trigger count_update
after update on iaoms.recipients
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.recipients_count_update();

create or replace trigger count_delete
after delete on iaoms.recipients
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.recipients_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.recipients
  for each statement
  execute function iaoms_private.recipients_count_truncate();

create or replace trigger count_insert
after insert on iaoms.documents
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.documents_count_insert();

create or replace trigger count_update
after update on iaoms.documents
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.documents_count_update();

create or replace trigger count_delete
after delete on iaoms.documents
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.documents_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.documents
  for each statement
  execute function iaoms_private.documents_count_truncate();

create or replace trigger count_insert
after insert on iaoms.approval_cards
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.approval_cards_count_insert();

create or replace trigger count_update
after update on iaoms.approval_cards
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.approval_cards_count_update();

create or replace trigger count_delete
after delete on iaoms.approval_cards
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.approval_cards_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.approval_cards
  for each statement
  execute function iaoms_private.approval_cards_count_truncate();

create or replace trigger count_insert
after insert on iaoms.meetings
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.meetings_count_insert();

create or replace trigger count_update
after update on iaoms.meetings
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.meetings_count_update();

create or replace trigger count_delete
after delete on iaoms.meetings
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.meetings_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.meetings
  for each statement
  execute function iaoms_private.meetings_count_truncate();

create or replace trigger count_insert
after insert on iaoms.messages
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.messages_count_insert();

create or replace trigger count_delete
after delete on iaoms.messages
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.messages_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.messages
  for each statement
  execute function iaoms_private.messages_count_truncate();

create or replace trigger transitions_status
before update on iaoms.operations
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.operations_status_transitions();

create or replace trigger transitions_status
before update on iaoms.documents
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.documents_status_transitions();

create or replace trigger transitions_status
before update on iaoms.approval_cards
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.approval_cards_status_transitions();

create or replace trigger transitions_status
before update on iaoms.approval_card_recipients
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.approval_card_recipients_status_transitions();

create or replace trigger transitions_status
before update on iaoms.workflow_instances
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.workflow_instances_status_transitions();

create or replace trigger transitions_status
before update on iaoms.meetings
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.meetings_status_transitions();

create or replace trigger transitions_status
before update on iaoms.live_meeting_requests
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.live_meeting_requests_status_transitions();

create or replace trigger transitions_status
before update on iaoms.signature_requests
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.signature_requests_status_transitions();

create or replace trigger audit_insert
after insert on iaoms.recipients
  for each row
  execute function iaoms_private.recipients_audit();

create or replace trigger audit_update
after update on iaoms.recipients
  for each row when (old.created_at is distinct from new.created_at or old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.department_id is distinct from new.department_id or old.role is distinct from new.role or old.full_name is distinct from new.full_name or old.designation is distinct from new.designation or old.hitam_id is distinct from new.hitam_id or old.email is distinct from new.email or old.phone is distinct from new.phone or old.avatar_url is distinct from new.avatar_url or old.google_sub is distinct from new.google_sub or old.google_synced_at is distinct from new.google_synced_at or old.drive_folder_id is distinct from new.drive_folder_id or old.password_hash is distinct from new.password_hash or old.password_changed_at is distinct from new.password_changed_at or old.password_expires_at is distinct from new.password_expires_at or old.failed_logins is distinct from new.failed_logins or old.locked_until is distinct from new.locked_until or old.face_enrolled_at is distinct from new.face_enrolled_at or old.face_embedding is distinct from new.face_embedding or old.signed_out_at is distinct from new.signed_out_at or old.is_active is distinct from new.is_active)
  execute function iaoms_private.recipients_audit();

create or replace trigger audit_delete
after delete on iaoms.recipients
  for each row
  execute function iaoms_private.recipients_audit();

create or replace trigger audit_insert
after insert on iaoms.auth_sessions
  for each row
  execute function iaoms_private.auth_sessions_audit();

create or replace trigger audit_update
after update on iaoms.auth_sessions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.recipient_id is distinct from new.recipient_id or old.method is distinct from new.method or old.token_hash is distinct from new.token_hash or old.device_name is distinct from new.device_name or old.ip_address is distinct from new.ip_address or old.user_agent is distinct from new.user_agent or old.created_at is distinct from new.created_at or old.expires_at is distinct from new.expires_at or old.ended_at is distinct from new.ended_at or old.end_reason is distinct from new.end_reason or old.ended_by is distinct from new.ended_by)
  execute function iaoms_private.auth_sessions_audit();

create or replace trigger audit_delete
after delete on iaoms.auth_sessions
  for each row
  execute function iaoms_private.auth_sessions_audit();

create or replace trigger audit_insert
after insert on iaoms.documents
  for each row
  execute function iaoms_private.documents_audit();

create or replace trigger audit_update
after update on iaoms.documents
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.author_id is distinct from new.author_id or old.department_id is distinct from new.department_id or old.title is distinct from new.title or old.description is distinct from new.description or old.type is distinct from new.type or old.status is distinct from new.status or old.priority is distinct from new.priority or old.due_on is distinct from new.due_on or old.current_version is distinct from new.current_version or old.drive_file_id is distinct from new.drive_file_id or old.drive_folder_id is distinct from new.drive_folder_id or old.file_name is distinct from new.file_name or old.mime_type is distinct from new.mime_type or old.file_size_bytes is distinct from new.file_size_bytes or old.file_hash is distinct from new.file_hash or old.web_view_link is distinct from new.web_view_link or old.download_link is distinct from new.download_link or old.submitted_at is distinct from new.submitted_at or old.decided_at is distinct from new.decided_at or old.deleted_at is distinct from new.deleted_at)
  execute function iaoms_private.documents_audit();

create or replace trigger audit_delete
after delete on iaoms.documents
  for each row
  execute function iaoms_private.documents_audit();

create or replace trigger audit_insert
after insert on iaoms.approval_cards
  for each row
  execute function iaoms_private.approval_cards_audit();

create or replace trigger audit_update
after update on iaoms.approval_cards
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.document_id is distinct from new.document_id or old.submitter_id is distinct from new.submitter_id or old.department_id is distinct from new.department_id or old.title is distinct from new.title or old.routing is distinct from new.routing or old.status is distinct from new.status or old.priority is distinct from new.priority or old.requires_face is distinct from new.requires_face or old.round is distinct from new.round or old.decided_at is distinct from new.decided_at)
  execute function iaoms_private.approval_cards_audit();

create or replace trigger audit_delete
after delete on iaoms.approval_cards
  for each row
  execute function iaoms_private.approval_cards_audit();

create or replace trigger iaoms_on_auth_user_created
after insert on auth.users
  for each row
  execute function iaoms_private.handle_new_user();

create or replace trigger tell_document_updates
after insert or delete on iaoms.documents
  for each row
  execute function iaoms_private.documents_tell_document_updates();

create or replace trigger tell_document_updates_update
after update on iaoms.documents
  for each row when (old.author_id is distinct from new.author_id or old.id is distinct from new.id or old.title is distinct from new.title or old.status is distinct from new.status or old.priority is distinct from new.priority or old.current_version is distinct from new.current_version)
  execute function iaoms_private.documents_tell_document_updates();

create or replace trigger tell_approval_card_updates
after insert or delete on iaoms.approval_cards
  for each row
  execute function iaoms_private.approval_cards_tell_approval_card_updates();

create or replace trigger tell_approval_card_updates_update
after update on iaoms.approval_cards
  for each row when (old.id is distinct from new.id or old.title is distinct from new.title or old.status is distinct from new.status or old.round is distinct from new.round or old.priority is distinct from new.priority)
  execute function iaoms_private.approval_cards_tell_approval_card_updates();

create or replace trigger tell_notification_updates
after insert or delete on iaoms.notifications
  for each row
  execute function iaoms_private.notifications_tell_notification_updates();

create or replace trigger tell_notification_updates_update
after update on iaoms.notifications
  for each row when (old.recipient_id is distinct from new.recipient_id or old.id is distinct from new.id or old.kind is distinct from new.kind or old.title is distinct from new.title or old.priority is distinct from new.priority or old.read_at is distinct from new.read_at)
  execute function iaoms_private.notifications_tell_notification_updates();

create or replace trigger tell_meeting_updates
after insert or delete on iaoms.meetings
  for each row
  execute function iaoms_private.meetings_tell_meeting_updates();

create or replace trigger tell_meeting_updates_update
after update on iaoms.meetings
  for each row when (old.id is distinct from new.id or old.title is distinct from new.title or old.starts_at is distinct from new.starts_at or old.duration_minutes is distinct from new.duration_minutes or old.location is distinct from new.location or old.status is distinct from new.status)
  execute function iaoms_private.meetings_tell_meeting_updates();

create or replace trigger tell_calendar_updates
after insert or delete on iaoms.calendar_events
  for each row
  execute function iaoms_private.calendar_events_tell_calendar_updates();

create or replace trigger tell_calendar_updates_update
after update on iaoms.calendar_events
  for each row when (old.owner_id is distinct from new.owner_id or old.id is distinct from new.id or old.title is distinct from new.title or old.starts_at is distinct from new.starts_at or old.ends_at is distinct from new.ends_at or old.visibility is distinct from new.visibility)
  execute function iaoms_private.calendar_events_tell_calendar_updates();

create or replace trigger tell_live_requests
after insert or delete on iaoms.live_meeting_requests
  for each row
  execute function iaoms_private.live_meeting_requests_tell_live_requests();

create or replace trigger tell_live_requests_update
after update on iaoms.live_meeting_requests
  for each row when (old.target_id is distinct from new.target_id or old.id is distinct from new.id or old.requester_id is distinct from new.requester_id or old.urgency is distinct from new.urgency or old.reason is distinct from new.reason or old.status is distinct from new.status or old.expires_at is distinct from new.expires_at)
  execute function iaoms_private.live_meeting_requests_tell_live_requests();

create or replace trigger tell_message_updates
after insert or delete on iaoms.messages
  for each row
  execute function iaoms_private.messages_tell_message_updates();

create or replace trigger tell_message_updates_update
after update on iaoms.messages
  for each row when (old.channel_id is distinct from new.channel_id or old.id is distinct from new.id or old.author_id is distinct from new.author_id or old.body is distinct from new.body or old.reply_to is distinct from new.reply_to or old.created_at is distinct from new.created_at or old.edited_at is distinct from new.edited_at or old.retracted_at is distinct from new.retracted_at)
  execute function iaoms_private.messages_tell_message_updates();

create or replace trigger tell_channel_updates
after insert or delete on iaoms.channels
  for each row
  execute function iaoms_private.channels_tell_channel_updates();

create or replace trigger tell_channel_updates_update
after update on iaoms.channels
  for each row when (old.id is distinct from new.id or old.name is distinct from new.name or old.is_archived is distinct from new.is_archived or old.last_message_at is distinct from new.last_message_at)
  execute function iaoms_private.channels_tell_channel_updates();

create or replace trigger tell_counter_updates
after insert or delete on iaoms.realtime_counters
  for each row
  execute function iaoms_private.realtime_counters_tell_counter_updates();

create or replace trigger tell_counter_updates_update
after update on iaoms.realtime_counters
  for each row when (old.institution_id is distinct from new.institution_id or old.id is distinct from new.id or old.name is distinct from new.name or old.value is distinct from new.value or old.changed_at is distinct from new.changed_at)
  execute function iaoms_private.realtime_counters_tell_counter_updates();

-- 85_policies

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_tenant'
  ) then
    create policy institutions_tenant on iaoms.institutions
      as restrictive for all to public
      using (institutions.id = any (array(select iaoms_private.tenants())))
      with check (institutions.id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_tenant_scope'
  ) then
    create policy institutions_tenant_scope on iaoms.institutions
      as permissive for all to iaoms_tenant
      using (institutions.id = any (array(select iaoms_private.tenants())))
      with check (institutions.id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_select'
  ) then
    create policy institutions_select on iaoms.institutions
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_update'
  ) then
    create policy institutions_update on iaoms.institutions
      as permissive for update to iaoms_api
      using (institutions.id = any (array(select iaoms_private.tenants_as(array['ADMIN']))))
      with check (institutions.id = any (array(select iaoms_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_tenant'
  ) then
    create policy departments_tenant on iaoms.departments
      as restrictive for all to public
      using (departments.institution_id = any (array(select iaoms_private.tenants())))
      with check (departments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_tenant_scope'
  ) then
    create policy departments_tenant_scope on iaoms.departments
      as permissive for all to iaoms_tenant
      using (departments.institution_id = any (array(select iaoms_private.tenants())))
      with check (departments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_select'
  ) then
    create policy departments_select on iaoms.departments
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_insert'
  ) then
    create policy departments_insert on iaoms.departments
      as permissive for insert to iaoms_api
      with check (departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_update'
  ) then
    create policy departments_update on iaoms.departments
      as permissive for update to iaoms_api
      using (departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage'))))
      with check (departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.operations'::regclass and p.polname = 'operations_tenant'
  ) then
    create policy operations_tenant on iaoms.operations
      as restrictive for all to public
      using (operations.institution_id = any (array(select iaoms_private.tenants())))
      with check (operations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.operations'::regclass and p.polname = 'operations_tenant_scope'
  ) then
    create policy operations_tenant_scope on iaoms.operations
      as permissive for all to iaoms_tenant
      using (operations.institution_id = any (array(select iaoms_private.tenants())))
      with check (operations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.operations'::regclass and p.polname = 'operations_select'
  ) then
    create policy operations_select on iaoms.operations
      as permissive for select to iaoms_api
      using (operations.started_by = (select iaoms_private.uid()) or operations.id = any (array(select iaoms_private.my_operations())) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department())) or operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recipients'::regclass and p.polname = 'recipients_tenant'
  ) then
    create policy recipients_tenant on iaoms.recipients
      as restrictive for all to public
      using (recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recipients'::regclass and p.polname = 'recipients_tenant_scope'
  ) then
    create policy recipients_tenant_scope on iaoms.recipients
      as permissive for all to iaoms_tenant
      using (recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recipients'::regclass and p.polname = 'recipients_select'
  ) then
    create policy recipients_select on iaoms.recipients
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.auth_sessions'::regclass and p.polname = 'auth_sessions_tenant'
  ) then
    create policy auth_sessions_tenant on iaoms.auth_sessions
      as restrictive for all to public
      using (auth_sessions.institution_id = any (array(select iaoms_private.tenants())))
      with check (auth_sessions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.auth_sessions'::regclass and p.polname = 'auth_sessions_tenant_scope'
  ) then
    create policy auth_sessions_tenant_scope on iaoms.auth_sessions
      as permissive for all to iaoms_tenant
      using (auth_sessions.institution_id = any (array(select iaoms_private.tenants())))
      with check (auth_sessions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.auth_sessions'::regclass and p.polname = 'auth_sessions_select'
  ) then
    create policy auth_sessions_select on iaoms.auth_sessions
      as permissive for select to iaoms_api
      using (auth_sessions.recipient_id = (select iaoms_private.uid()) or auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.face_auth_records'::regclass and p.polname = 'face_auth_records_tenant'
  ) then
    create policy face_auth_records_tenant on iaoms.face_auth_records
      as restrictive for all to public
      using (face_auth_records.institution_id = any (array(select iaoms_private.tenants())))
      with check (face_auth_records.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.face_auth_records'::regclass and p.polname = 'face_auth_records_tenant_scope'
  ) then
    create policy face_auth_records_tenant_scope on iaoms.face_auth_records
      as permissive for all to iaoms_tenant
      using (face_auth_records.institution_id = any (array(select iaoms_private.tenants())))
      with check (face_auth_records.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.face_auth_records'::regclass and p.polname = 'face_auth_records_select'
  ) then
    create policy face_auth_records_select on iaoms.face_auth_records
      as permissive for select to iaoms_api
      using (face_auth_records.recipient_id = (select iaoms_private.uid()) or face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_tenant'
  ) then
    create policy user_preferences_tenant on iaoms.user_preferences
      as restrictive for all to public
      using (user_preferences.institution_id = any (array(select iaoms_private.tenants())))
      with check (user_preferences.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_tenant_scope'
  ) then
    create policy user_preferences_tenant_scope on iaoms.user_preferences
      as permissive for all to iaoms_tenant
      using (user_preferences.institution_id = any (array(select iaoms_private.tenants())))
      with check (user_preferences.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_select'
  ) then
    create policy user_preferences_select on iaoms.user_preferences
      as permissive for select to iaoms_api
      using (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_insert'
  ) then
    create policy user_preferences_insert on iaoms.user_preferences
      as permissive for insert to iaoms_api
      with check (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_update'
  ) then
    create policy user_preferences_update on iaoms.user_preferences
      as permissive for update to iaoms_api
      using (user_preferences.recipient_id = (select iaoms_private.uid()))
      with check (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_delete'
  ) then
    create policy user_preferences_delete on iaoms.user_preferences
      as permissive for delete to iaoms_api
      using (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.role_permissions'::regclass and p.polname = 'role_permissions_tenant_scope'
  ) then
    create policy role_permissions_tenant_scope on iaoms.role_permissions
      as permissive for all to iaoms_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.role_permissions'::regclass and p.polname = 'role_permissions_select'
  ) then
    create policy role_permissions_select on iaoms.role_permissions
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_tenant'
  ) then
    create policy documents_tenant on iaoms.documents
      as restrictive for all to public
      using (documents.institution_id = any (array(select iaoms_private.tenants())))
      with check (documents.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_tenant_scope'
  ) then
    create policy documents_tenant_scope on iaoms.documents
      as permissive for all to iaoms_tenant
      using (documents.institution_id = any (array(select iaoms_private.tenants())))
      with check (documents.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_select'
  ) then
    create policy documents_select on iaoms.documents
      as permissive for select to iaoms_api
      using (documents.author_id = (select iaoms_private.uid()) or documents.id = any (array(select iaoms_private.my_documents())) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department())) or documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_update'
  ) then
    create policy documents_update on iaoms.documents
      as permissive for update to iaoms_api
      using (documents.author_id = (select iaoms_private.uid()) and documents.status in ('DRAFT', 'REJECTED'))
      with check (documents.author_id = (select iaoms_private.uid()) and documents.status in ('DRAFT', 'REJECTED'));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_live_session'
  ) then
    create policy documents_live_session on iaoms.documents
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_recipients'::regclass and p.polname = 'document_recipients_tenant'
  ) then
    create policy document_recipients_tenant on iaoms.document_recipients
      as restrictive for all to public
      using (document_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_recipients'::regclass and p.polname = 'document_recipients_tenant_scope'
  ) then
    create policy document_recipients_tenant_scope on iaoms.document_recipients
      as permissive for all to iaoms_tenant
      using (document_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_recipients'::regclass and p.polname = 'document_recipients_select'
  ) then
    create policy document_recipients_select on iaoms.document_recipients
      as permissive for select to iaoms_api
      using (document_recipients.recipient_id = (select iaoms_private.uid()) or document_recipients.document_id = any (array(select iaoms_private.my_documents())) or document_recipients.document_id = any (array(select iaoms_private.department_documents())) or document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_tenant'
  ) then
    create policy document_versions_tenant on iaoms.document_versions
      as restrictive for all to public
      using (document_versions.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_versions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_tenant_scope'
  ) then
    create policy document_versions_tenant_scope on iaoms.document_versions
      as permissive for all to iaoms_tenant
      using (document_versions.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_versions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_select'
  ) then
    create policy document_versions_select on iaoms.document_versions
      as permissive for select to iaoms_api
      using (document_versions.document_id = any (array(select iaoms_private.my_documents())) or document_versions.document_id = any (array(select iaoms_private.department_documents())) or document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_live_session'
  ) then
    create policy document_versions_live_session on iaoms.document_versions
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_tenant'
  ) then
    create policy document_attachments_tenant on iaoms.document_attachments
      as restrictive for all to public
      using (document_attachments.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_attachments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_tenant_scope'
  ) then
    create policy document_attachments_tenant_scope on iaoms.document_attachments
      as permissive for all to iaoms_tenant
      using (document_attachments.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_attachments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_select'
  ) then
    create policy document_attachments_select on iaoms.document_attachments
      as permissive for select to iaoms_api
      using (document_attachments.document_id = any (array(select iaoms_private.my_documents())) or document_attachments.document_id = any (array(select iaoms_private.department_documents())) or document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))) or document_attachments.uploaded_by = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_delete'
  ) then
    create policy document_attachments_delete on iaoms.document_attachments
      as permissive for delete to iaoms_api
      using (document_attachments.uploaded_by = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_live_session'
  ) then
    create policy document_attachments_live_session on iaoms.document_attachments
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_tenant'
  ) then
    create policy workflow_templates_tenant on iaoms.workflow_templates
      as restrictive for all to public
      using (workflow_templates.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_templates.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_tenant_scope'
  ) then
    create policy workflow_templates_tenant_scope on iaoms.workflow_templates
      as permissive for all to iaoms_tenant
      using (workflow_templates.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_templates.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_select'
  ) then
    create policy workflow_templates_select on iaoms.workflow_templates
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_insert'
  ) then
    create policy workflow_templates_insert on iaoms.workflow_templates
      as permissive for insert to iaoms_api
      with check (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_update'
  ) then
    create policy workflow_templates_update on iaoms.workflow_templates
      as permissive for update to iaoms_api
      using (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))))
      with check (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_delete'
  ) then
    create policy workflow_templates_delete on iaoms.workflow_templates
      as permissive for delete to iaoms_api
      using (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_tenant'
  ) then
    create policy approval_cards_tenant on iaoms.approval_cards
      as restrictive for all to public
      using (approval_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_tenant_scope'
  ) then
    create policy approval_cards_tenant_scope on iaoms.approval_cards
      as permissive for all to iaoms_tenant
      using (approval_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_select'
  ) then
    create policy approval_cards_select on iaoms.approval_cards
      as permissive for select to iaoms_api
      using (approval_cards.submitter_id = (select iaoms_private.uid()) or approval_cards.id = any (array(select iaoms_private.my_cards())) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department())) or approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_live_session'
  ) then
    create policy approval_cards_live_session on iaoms.approval_cards
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_card_recipients'::regclass and p.polname = 'approval_card_recipients_tenant'
  ) then
    create policy approval_card_recipients_tenant on iaoms.approval_card_recipients
      as restrictive for all to public
      using (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_card_recipients'::regclass and p.polname = 'approval_card_recipients_tenant_scope'
  ) then
    create policy approval_card_recipients_tenant_scope on iaoms.approval_card_recipients
      as permissive for all to iaoms_tenant
      using (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_card_recipients'::regclass and p.polname = 'approval_card_recipients_select'
  ) then
    create policy approval_card_recipients_select on iaoms.approval_card_recipients
      as permissive for select to iaoms_api
      using (approval_card_recipients.recipient_id = (select iaoms_private.uid()) or approval_card_recipients.card_id = any (array(select iaoms_private.my_cards())) or approval_card_recipients.card_id = any (array(select iaoms_private.department_cards())) or approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_tenant'
  ) then
    create policy approvals_tenant on iaoms.approvals
      as restrictive for all to public
      using (approvals.institution_id = any (array(select iaoms_private.tenants())))
      with check (approvals.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_tenant_scope'
  ) then
    create policy approvals_tenant_scope on iaoms.approvals
      as permissive for all to iaoms_tenant
      using (approvals.institution_id = any (array(select iaoms_private.tenants())))
      with check (approvals.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_select'
  ) then
    create policy approvals_select on iaoms.approvals
      as permissive for select to iaoms_api
      using (approvals.actor_id = (select iaoms_private.uid()) or approvals.card_id = any (array(select iaoms_private.my_cards())) or approvals.card_id = any (array(select iaoms_private.department_cards())) or approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_live_session'
  ) then
    create policy approvals_live_session on iaoms.approvals
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_instances'::regclass and p.polname = 'workflow_instances_tenant'
  ) then
    create policy workflow_instances_tenant on iaoms.workflow_instances
      as restrictive for all to public
      using (workflow_instances.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_instances.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_instances'::regclass and p.polname = 'workflow_instances_tenant_scope'
  ) then
    create policy workflow_instances_tenant_scope on iaoms.workflow_instances
      as permissive for all to iaoms_tenant
      using (workflow_instances.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_instances.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_instances'::regclass and p.polname = 'workflow_instances_select'
  ) then
    create policy workflow_instances_select on iaoms.workflow_instances
      as permissive for select to iaoms_api
      using (workflow_instances.card_id = any (array(select iaoms_private.my_cards())) or workflow_instances.card_id = any (array(select iaoms_private.department_cards())) or workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.escalations'::regclass and p.polname = 'escalations_tenant'
  ) then
    create policy escalations_tenant on iaoms.escalations
      as restrictive for all to public
      using (escalations.institution_id = any (array(select iaoms_private.tenants())))
      with check (escalations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.escalations'::regclass and p.polname = 'escalations_tenant_scope'
  ) then
    create policy escalations_tenant_scope on iaoms.escalations
      as permissive for all to iaoms_tenant
      using (escalations.institution_id = any (array(select iaoms_private.tenants())))
      with check (escalations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.escalations'::regclass and p.polname = 'escalations_select'
  ) then
    create policy escalations_select on iaoms.escalations
      as permissive for select to iaoms_api
      using (escalations.escalated_to = (select iaoms_private.uid()) or escalations.card_id = any (array(select iaoms_private.my_cards())) or escalations.card_id = any (array(select iaoms_private.department_cards())) or escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_templates'::regclass and p.polname = 'notification_templates_tenant_scope'
  ) then
    create policy notification_templates_tenant_scope on iaoms.notification_templates
      as permissive for all to iaoms_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_templates'::regclass and p.polname = 'notification_templates_select'
  ) then
    create policy notification_templates_select on iaoms.notification_templates
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_tenant'
  ) then
    create policy notifications_tenant on iaoms.notifications
      as restrictive for all to public
      using (notifications.institution_id = any (array(select iaoms_private.tenants())))
      with check (notifications.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_tenant_scope'
  ) then
    create policy notifications_tenant_scope on iaoms.notifications
      as permissive for all to iaoms_tenant
      using (notifications.institution_id = any (array(select iaoms_private.tenants())))
      with check (notifications.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_select'
  ) then
    create policy notifications_select on iaoms.notifications
      as permissive for select to iaoms_api
      using (notifications.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_update'
  ) then
    create policy notifications_update on iaoms.notifications
      as permissive for update to iaoms_api
      using (notifications.recipient_id = (select iaoms_private.uid()))
      with check (notifications.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_delete'
  ) then
    create policy notifications_delete on iaoms.notifications
      as permissive for delete to iaoms_api
      using (notifications.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_tenant'
  ) then
    create policy notification_subscriptions_tenant on iaoms.notification_subscriptions
      as restrictive for all to public
      using (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_tenant_scope'
  ) then
    create policy notification_subscriptions_tenant_scope on iaoms.notification_subscriptions
      as permissive for all to iaoms_tenant
      using (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_select'
  ) then
    create policy notification_subscriptions_select on iaoms.notification_subscriptions
      as permissive for select to iaoms_api
      using (notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_insert'
  ) then
    create policy notification_subscriptions_insert on iaoms.notification_subscriptions
      as permissive for insert to iaoms_api
      with check (notification_subscriptions.recipient_id = (select iaoms_private.uid()) or notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_update'
  ) then
    create policy notification_subscriptions_update on iaoms.notification_subscriptions
      as permissive for update to iaoms_api
      using (notification_subscriptions.recipient_id = (select iaoms_private.uid()))
      with check (notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_delete'
  ) then
    create policy notification_subscriptions_delete on iaoms.notification_subscriptions
      as permissive for delete to iaoms_api
      using (notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_queue'::regclass and p.polname = 'notification_queue_tenant'
  ) then
    create policy notification_queue_tenant on iaoms.notification_queue
      as restrictive for all to public
      using (notification_queue.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_queue.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_queue'::regclass and p.polname = 'notification_queue_tenant_scope'
  ) then
    create policy notification_queue_tenant_scope on iaoms.notification_queue
      as permissive for all to iaoms_tenant
      using (notification_queue.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_queue.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_queue'::regclass and p.polname = 'notification_queue_select'
  ) then
    create policy notification_queue_select on iaoms.notification_queue
      as permissive for select to iaoms_api
      using (notification_queue.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meetings'::regclass and p.polname = 'meetings_tenant'
  ) then
    create policy meetings_tenant on iaoms.meetings
      as restrictive for all to public
      using (meetings.institution_id = any (array(select iaoms_private.tenants())))
      with check (meetings.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meetings'::regclass and p.polname = 'meetings_tenant_scope'
  ) then
    create policy meetings_tenant_scope on iaoms.meetings
      as permissive for all to iaoms_tenant
      using (meetings.institution_id = any (array(select iaoms_private.tenants())))
      with check (meetings.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meetings'::regclass and p.polname = 'meetings_select'
  ) then
    create policy meetings_select on iaoms.meetings
      as permissive for select to iaoms_api
      using (meetings.organizer_id = (select iaoms_private.uid()) or meetings.id = any (array(select iaoms_private.meetings_participants_recipient())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_tenant'
  ) then
    create policy meeting_participants_tenant on iaoms.meeting_participants
      as restrictive for all to public
      using (meeting_participants.institution_id = any (array(select iaoms_private.tenants())))
      with check (meeting_participants.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_tenant_scope'
  ) then
    create policy meeting_participants_tenant_scope on iaoms.meeting_participants
      as permissive for all to iaoms_tenant
      using (meeting_participants.institution_id = any (array(select iaoms_private.tenants())))
      with check (meeting_participants.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_select'
  ) then
    create policy meeting_participants_select on iaoms.meeting_participants
      as permissive for select to iaoms_api
      using (meeting_participants.recipient_id = (select iaoms_private.uid()) or meeting_participants.meeting_id = any (array(select iaoms_private.my_meetings())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_update'
  ) then
    create policy meeting_participants_update on iaoms.meeting_participants
      as permissive for update to iaoms_api
      using (meeting_participants.recipient_id = (select iaoms_private.uid()))
      with check (meeting_participants.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.live_meeting_requests'::regclass and p.polname = 'live_meeting_requests_tenant'
  ) then
    create policy live_meeting_requests_tenant on iaoms.live_meeting_requests
      as restrictive for all to public
      using (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.live_meeting_requests'::regclass and p.polname = 'live_meeting_requests_tenant_scope'
  ) then
    create policy live_meeting_requests_tenant_scope on iaoms.live_meeting_requests
      as permissive for all to iaoms_tenant
      using (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.live_meeting_requests'::regclass and p.polname = 'live_meeting_requests_select'
  ) then
    create policy live_meeting_requests_select on iaoms.live_meeting_requests
      as permissive for select to iaoms_api
      using (live_meeting_requests.requester_id = (select iaoms_private.uid()) or live_meeting_requests.target_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_tenant'
  ) then
    create policy calendar_events_tenant on iaoms.calendar_events
      as restrictive for all to public
      using (calendar_events.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_events.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_tenant_scope'
  ) then
    create policy calendar_events_tenant_scope on iaoms.calendar_events
      as permissive for all to iaoms_tenant
      using (calendar_events.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_events.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_select'
  ) then
    create policy calendar_events_select on iaoms.calendar_events
      as permissive for select to iaoms_api
      using (calendar_events.owner_id = (select iaoms_private.uid()) or calendar_events.id = any (array(select iaoms_private.calendar_events_attendees_recipient())) or (calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or calendar_events.visibility = 'INSTITUTION');
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_update'
  ) then
    create policy calendar_events_update on iaoms.calendar_events
      as permissive for update to iaoms_api
      using (calendar_events.owner_id = (select iaoms_private.uid()))
      with check (calendar_events.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_delete'
  ) then
    create policy calendar_events_delete on iaoms.calendar_events
      as permissive for delete to iaoms_api
      using (calendar_events.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_tenant'
  ) then
    create policy calendar_event_attendees_tenant on iaoms.calendar_event_attendees
      as restrictive for all to public
      using (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_tenant_scope'
  ) then
    create policy calendar_event_attendees_tenant_scope on iaoms.calendar_event_attendees
      as permissive for all to iaoms_tenant
      using (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_select'
  ) then
    create policy calendar_event_attendees_select on iaoms.calendar_event_attendees
      as permissive for select to iaoms_api
      using (calendar_event_attendees.recipient_id = (select iaoms_private.uid()) or calendar_event_attendees.event_id = any (array(select iaoms_private.my_events())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_update'
  ) then
    create policy calendar_event_attendees_update on iaoms.calendar_event_attendees
      as permissive for update to iaoms_api
      using (calendar_event_attendees.recipient_id = (select iaoms_private.uid()))
      with check (calendar_event_attendees.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channels'::regclass and p.polname = 'channels_tenant'
  ) then
    create policy channels_tenant on iaoms.channels
      as restrictive for all to public
      using (channels.institution_id = any (array(select iaoms_private.tenants())))
      with check (channels.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channels'::regclass and p.polname = 'channels_tenant_scope'
  ) then
    create policy channels_tenant_scope on iaoms.channels
      as permissive for all to iaoms_tenant
      using (channels.institution_id = any (array(select iaoms_private.tenants())))
      with check (channels.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channels'::regclass and p.polname = 'channels_select'
  ) then
    create policy channels_select on iaoms.channels
      as permissive for select to iaoms_api
      using (channels.id = any (array(select iaoms_private.my_channels())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_tenant'
  ) then
    create policy channel_members_tenant on iaoms.channel_members
      as restrictive for all to public
      using (channel_members.institution_id = any (array(select iaoms_private.tenants())))
      with check (channel_members.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_tenant_scope'
  ) then
    create policy channel_members_tenant_scope on iaoms.channel_members
      as permissive for all to iaoms_tenant
      using (channel_members.institution_id = any (array(select iaoms_private.tenants())))
      with check (channel_members.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_select'
  ) then
    create policy channel_members_select on iaoms.channel_members
      as permissive for select to iaoms_api
      using (channel_members.recipient_id = (select iaoms_private.uid()) or channel_members.channel_id = any (array(select iaoms_private.my_channels())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_update'
  ) then
    create policy channel_members_update on iaoms.channel_members
      as permissive for update to iaoms_api
      using (channel_members.recipient_id = (select iaoms_private.uid()))
      with check (channel_members.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_delete'
  ) then
    create policy channel_members_delete on iaoms.channel_members
      as permissive for delete to iaoms_api
      using (channel_members.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_tenant'
  ) then
    create policy messages_tenant on iaoms.messages
      as restrictive for all to public
      using (messages.institution_id = any (array(select iaoms_private.tenants())))
      with check (messages.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_tenant_scope'
  ) then
    create policy messages_tenant_scope on iaoms.messages
      as permissive for all to iaoms_tenant
      using (messages.institution_id = any (array(select iaoms_private.tenants())))
      with check (messages.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_select'
  ) then
    create policy messages_select on iaoms.messages
      as permissive for select to iaoms_api
      using (messages.channel_id = any (array(select iaoms_private.my_channels())) or messages.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_update'
  ) then
    create policy messages_update on iaoms.messages
      as permissive for update to iaoms_api
      using (messages.author_id = (select iaoms_private.uid()))
      with check (messages.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_live_session'
  ) then
    create policy messages_live_session on iaoms.messages
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.message_read_receipts'::regclass and p.polname = 'message_read_receipts_tenant'
  ) then
    create policy message_read_receipts_tenant on iaoms.message_read_receipts
      as restrictive for all to public
      using (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())))
      with check (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.message_read_receipts'::regclass and p.polname = 'message_read_receipts_tenant_scope'
  ) then
    create policy message_read_receipts_tenant_scope on iaoms.message_read_receipts
      as permissive for all to iaoms_tenant
      using (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())))
      with check (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.message_read_receipts'::regclass and p.polname = 'message_read_receipts_select'
  ) then
    create policy message_read_receipts_select on iaoms.message_read_receipts
      as permissive for select to iaoms_api
      using (message_read_receipts.recipient_id = (select iaoms_private.uid()) or message_read_receipts.message_id = any (array(select iaoms_private.my_messages())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_tenant'
  ) then
    create policy comments_tenant on iaoms.comments
      as restrictive for all to public
      using (comments.institution_id = any (array(select iaoms_private.tenants())))
      with check (comments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_tenant_scope'
  ) then
    create policy comments_tenant_scope on iaoms.comments
      as permissive for all to iaoms_tenant
      using (comments.institution_id = any (array(select iaoms_private.tenants())))
      with check (comments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_select'
  ) then
    create policy comments_select on iaoms.comments
      as permissive for select to iaoms_api
      using (comments.author_id = (select iaoms_private.uid()) or comments.document_id = any (array(select iaoms_private.my_documents())) or comments.document_id = any (array(select iaoms_private.department_documents())) or comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_update'
  ) then
    create policy comments_update on iaoms.comments
      as permissive for update to iaoms_api
      using (comments.author_id = (select iaoms_private.uid()))
      with check (comments.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_delete'
  ) then
    create policy comments_delete on iaoms.comments
      as permissive for delete to iaoms_api
      using (comments.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_live_session'
  ) then
    create policy comments_live_session on iaoms.comments
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_tenant'
  ) then
    create policy signatures_tenant on iaoms.signatures
      as restrictive for all to public
      using (signatures.institution_id = any (array(select iaoms_private.tenants())))
      with check (signatures.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_tenant_scope'
  ) then
    create policy signatures_tenant_scope on iaoms.signatures
      as permissive for all to iaoms_tenant
      using (signatures.institution_id = any (array(select iaoms_private.tenants())))
      with check (signatures.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_select'
  ) then
    create policy signatures_select on iaoms.signatures
      as permissive for select to iaoms_api
      using (signatures.signer_id = (select iaoms_private.uid()) or signatures.document_id = any (array(select iaoms_private.my_documents())) or signatures.document_id = any (array(select iaoms_private.department_documents())) or signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_live_session'
  ) then
    create policy signatures_live_session on iaoms.signatures
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signature_requests'::regclass and p.polname = 'signature_requests_tenant'
  ) then
    create policy signature_requests_tenant on iaoms.signature_requests
      as restrictive for all to public
      using (signature_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (signature_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signature_requests'::regclass and p.polname = 'signature_requests_tenant_scope'
  ) then
    create policy signature_requests_tenant_scope on iaoms.signature_requests
      as permissive for all to iaoms_tenant
      using (signature_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (signature_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signature_requests'::regclass and p.polname = 'signature_requests_select'
  ) then
    create policy signature_requests_select on iaoms.signature_requests
      as permissive for select to iaoms_api
      using (signature_requests.requester_id = (select iaoms_private.uid()) or signature_requests.signer_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.audit_logs'::regclass and p.polname = 'audit_logs_tenant'
  ) then
    create policy audit_logs_tenant on iaoms.audit_logs
      as restrictive for all to public
      using (audit_logs.institution_id = any (array(select iaoms_private.tenants())))
      with check (audit_logs.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.audit_logs'::regclass and p.polname = 'audit_logs_tenant_scope'
  ) then
    create policy audit_logs_tenant_scope on iaoms.audit_logs
      as permissive for all to iaoms_tenant
      using (audit_logs.institution_id = any (array(select iaoms_private.tenants())))
      with check (audit_logs.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.audit_logs'::regclass and p.polname = 'audit_logs_select'
  ) then
    create policy audit_logs_select on iaoms.audit_logs
      as permissive for select to iaoms_api
      using (audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_tenant'
  ) then
    create policy dashboard_widgets_tenant on iaoms.dashboard_widgets
      as restrictive for all to public
      using (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())))
      with check (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_tenant_scope'
  ) then
    create policy dashboard_widgets_tenant_scope on iaoms.dashboard_widgets
      as permissive for all to iaoms_tenant
      using (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())))
      with check (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_select'
  ) then
    create policy dashboard_widgets_select on iaoms.dashboard_widgets
      as permissive for select to iaoms_api
      using (dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_insert'
  ) then
    create policy dashboard_widgets_insert on iaoms.dashboard_widgets
      as permissive for insert to iaoms_api
      with check (dashboard_widgets.owner_id = (select iaoms_private.uid()) or dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_update'
  ) then
    create policy dashboard_widgets_update on iaoms.dashboard_widgets
      as permissive for update to iaoms_api
      using (dashboard_widgets.owner_id = (select iaoms_private.uid()))
      with check (dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_delete'
  ) then
    create policy dashboard_widgets_delete on iaoms.dashboard_widgets
      as permissive for delete to iaoms_api
      using (dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.analytics_metrics'::regclass and p.polname = 'analytics_metrics_tenant'
  ) then
    create policy analytics_metrics_tenant on iaoms.analytics_metrics
      as restrictive for all to public
      using (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())))
      with check (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.analytics_metrics'::regclass and p.polname = 'analytics_metrics_tenant_scope'
  ) then
    create policy analytics_metrics_tenant_scope on iaoms.analytics_metrics
      as permissive for all to iaoms_tenant
      using (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())))
      with check (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.analytics_metrics'::regclass and p.polname = 'analytics_metrics_select'
  ) then
    create policy analytics_metrics_select on iaoms.analytics_metrics
      as permissive for select to iaoms_api
      using (analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.realtime_counters'::regclass and p.polname = 'realtime_counters_tenant'
  ) then
    create policy realtime_counters_tenant on iaoms.realtime_counters
      as restrictive for all to public
      using (realtime_counters.institution_id = any (array(select iaoms_private.tenants())))
      with check (realtime_counters.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.realtime_counters'::regclass and p.polname = 'realtime_counters_tenant_scope'
  ) then
    create policy realtime_counters_tenant_scope on iaoms.realtime_counters
      as permissive for all to iaoms_tenant
      using (realtime_counters.institution_id = any (array(select iaoms_private.tenants())))
      with check (realtime_counters.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.realtime_counters'::regclass and p.polname = 'realtime_counters_select'
  ) then
    create policy realtime_counters_select on iaoms.realtime_counters
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.history_cards'::regclass and p.polname = 'history_cards_tenant'
  ) then
    create policy history_cards_tenant on iaoms.history_cards
      as restrictive for all to public
      using (history_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (history_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.history_cards'::regclass and p.polname = 'history_cards_tenant_scope'
  ) then
    create policy history_cards_tenant_scope on iaoms.history_cards
      as permissive for all to iaoms_tenant
      using (history_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (history_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.history_cards'::regclass and p.polname = 'history_cards_select'
  ) then
    create policy history_cards_select on iaoms.history_cards
      as permissive for select to iaoms_api
      using (history_cards.submitter_id = (select iaoms_private.uid()) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recent_activity'::regclass and p.polname = 'recent_activity_tenant'
  ) then
    create policy recent_activity_tenant on iaoms.recent_activity
      as restrictive for all to public
      using (recent_activity.institution_id = any (array(select iaoms_private.tenants())))
      with check (recent_activity.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recent_activity'::regclass and p.polname = 'recent_activity_tenant_scope'
  ) then
    create policy recent_activity_tenant_scope on iaoms.recent_activity
      as permissive for all to iaoms_tenant
      using (recent_activity.institution_id = any (array(select iaoms_private.tenants())))
      with check (recent_activity.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recent_activity'::regclass and p.polname = 'recent_activity_select'
  ) then
    create policy recent_activity_select on iaoms.recent_activity
      as permissive for select to iaoms_api
      using (recent_activity.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_tenant'
  ) then
    create policy reminders_tenant on iaoms.reminders
      as restrictive for all to public
      using (reminders.institution_id = any (array(select iaoms_private.tenants())))
      with check (reminders.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_tenant_scope'
  ) then
    create policy reminders_tenant_scope on iaoms.reminders
      as permissive for all to iaoms_tenant
      using (reminders.institution_id = any (array(select iaoms_private.tenants())))
      with check (reminders.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_select'
  ) then
    create policy reminders_select on iaoms.reminders
      as permissive for select to iaoms_api
      using (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_insert'
  ) then
    create policy reminders_insert on iaoms.reminders
      as permissive for insert to iaoms_api
      with check (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_update'
  ) then
    create policy reminders_update on iaoms.reminders
      as permissive for update to iaoms_api
      using (reminders.owner_id = (select iaoms_private.uid()))
      with check (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_delete'
  ) then
    create policy reminders_delete on iaoms.reminders
      as permissive for delete to iaoms_api
      using (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_tenant'
  ) then
    create policy notes_tenant on iaoms.notes
      as restrictive for all to public
      using (notes.institution_id = any (array(select iaoms_private.tenants())))
      with check (notes.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_tenant_scope'
  ) then
    create policy notes_tenant_scope on iaoms.notes
      as permissive for all to iaoms_tenant
      using (notes.institution_id = any (array(select iaoms_private.tenants())))
      with check (notes.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_select'
  ) then
    create policy notes_select on iaoms.notes
      as permissive for select to iaoms_api
      using (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_insert'
  ) then
    create policy notes_insert on iaoms.notes
      as permissive for insert to iaoms_api
      with check (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_update'
  ) then
    create policy notes_update on iaoms.notes
      as permissive for update to iaoms_api
      using (notes.owner_id = (select iaoms_private.uid()))
      with check (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_delete'
  ) then
    create policy notes_delete on iaoms.notes
      as permissive for delete to iaoms_api
      using (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'iaoms_listen'
  ) then
    create policy iaoms_listen on realtime.messages
      as permissive for select to authenticated
      using (iaoms_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'iaoms_topics'
  ) then
    create policy iaoms_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:') then iaoms_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'iaoms_topics_anon'
  ) then
    create policy iaoms_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:')))
      with check (not (starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:')));
  end if;
end
$$;

-- 88_privileges

grant usage on schema iaoms to iaoms_api;

grant usage on schema iaoms to iaoms_tenant;

grant usage on schema iaoms_private to iaoms_api;

grant usage on schema iaoms_private to iaoms_tenant;

grant select, update (name, time_zone, password_valid_days, session_hours, max_failed_logins) on table iaoms.institutions to iaoms_api;

grant select, update (updated_at, name, time_zone, password_valid_days, password_cost, session_hours, max_failed_logins) on table iaoms.institutions to iaoms_tenant;

grant select, insert (id, institution_id, name, code, head_id), update (name, code, head_id) on table iaoms.departments to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, name, code, head_id), update (updated_at, name, code, head_id), delete on table iaoms.departments to iaoms_tenant;

grant select on table iaoms.operations to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, kind, title, status, priority, started_by, department_id, due_at, completed_at), update (updated_at, title, status, priority, department_id, due_at, completed_at), delete on table iaoms.operations to iaoms_tenant;

grant select on table iaoms.recipients to iaoms_api;

grant select, insert (created_at, updated_at, id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, failed_logins, locked_until, face_enrolled_at, face_embedding, signed_out_at, is_active, last_seen_at), update (updated_at, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, failed_logins, locked_until, face_enrolled_at, face_embedding, signed_out_at, is_active, last_seen_at), delete on table iaoms.recipients to iaoms_tenant;

grant select on table iaoms.auth_sessions to iaoms_api;

grant select, insert (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, created_at, last_seen_at, expires_at, ended_at, end_reason, ended_by), update (device_name, ip_address, user_agent, last_seen_at, expires_at, ended_at, end_reason, ended_by), delete on table iaoms.auth_sessions to iaoms_tenant;

grant select on table iaoms.face_auth_records to iaoms_api;

grant select, insert (id, institution_id, created_at, recipient_id, purpose, confidence, threshold, model, embedding, ip_address), delete on table iaoms.face_auth_records to iaoms_tenant;

grant select, insert (id, institution_id, recipient_id, theme, language, digest, page_size, quiet_from, quiet_until), update (theme, language, digest, page_size, quiet_from, quiet_until), delete on table iaoms.user_preferences to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, recipient_id, theme, language, digest, page_size, quiet_from, quiet_until), update (updated_at, theme, language, digest, page_size, quiet_from, quiet_until), delete on table iaoms.user_preferences to iaoms_tenant;

grant select on table iaoms.role_permissions to iaoms_api;

grant select, insert (id, role, permission), update (role, permission), delete on table iaoms.role_permissions to iaoms_tenant;

grant select, update (title, description, type, priority, due_on, deleted_at) on table iaoms.documents to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, operation_id, author_id, department_id, title, description, type, status, priority, due_on, current_version, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at), update (updated_at, title, description, type, status, priority, due_on, current_version, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at), delete on table iaoms.documents to iaoms_tenant;

grant select on table iaoms.document_recipients to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, recipient_id, kind, sent_by, read_at), update (kind, read_at), delete on table iaoms.document_recipients to iaoms_tenant;

grant select on table iaoms.document_versions to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by, note), delete on table iaoms.document_versions to iaoms_tenant;

grant select, delete on table iaoms.document_attachments to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by), update (file_name), delete on table iaoms.document_attachments to iaoms_tenant;

grant select, insert (id, institution_id, name, description, stages, escalate_after_hours, is_active), update (name, description, stages, escalate_after_hours, is_active), delete on table iaoms.workflow_templates to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, name, description, stages, escalate_after_hours, is_active), update (updated_at, name, description, stages, escalate_after_hours, is_active), delete on table iaoms.workflow_templates to iaoms_tenant;

grant select on table iaoms.approval_cards to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, operation_id, document_id, submitter_id, department_id, title, routing, status, priority, requires_face, round, decided_at), update (updated_at, status, priority, round, decided_at), delete on table iaoms.approval_cards to iaoms_tenant;

grant select on table iaoms.approval_card_recipients to iaoms_api;

grant select, insert (id, institution_id, created_at, card_id, recipient_id, stage, "position", status, round, activated_at, decided_at, comment, forwarded_from_id), update (status, round, activated_at, decided_at, comment, forwarded_from_id), delete on table iaoms.approval_card_recipients to iaoms_tenant;

grant select on table iaoms.approvals to iaoms_api;

grant select, insert (id, institution_id, created_at, card_id, step_id, actor_id, action, comment, round, document_version, ip_address), delete on table iaoms.approvals to iaoms_tenant;

grant select on table iaoms.workflow_instances to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, card_id, template_id, stages, current_stage, status, escalate_after_hours, finished_at), update (updated_at, template_id, current_stage, status, finished_at), delete on table iaoms.workflow_instances to iaoms_tenant;

grant select on table iaoms.escalations to iaoms_api;

grant select, insert (id, institution_id, created_at, card_id, step_id, escalated_to, reason, level, resolved_at), update (resolved_at), delete on table iaoms.escalations to iaoms_tenant;

grant select on table iaoms.notification_templates to iaoms_api;

grant select, insert (code, kind, subject, body), update (kind, subject, body), delete on table iaoms.notification_templates to iaoms_tenant;

grant select, update (read_at), delete on table iaoms.notifications to iaoms_api;

grant select, insert (id, institution_id, created_at, recipient_id, kind, title, body, operation_id, priority, read_at, dispatched_at), update (read_at, dispatched_at), delete on table iaoms.notifications to iaoms_tenant;

grant select, insert (id, institution_id, recipient_id, kind, channel, is_wanted), update (is_wanted), delete on table iaoms.notification_subscriptions to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, recipient_id, kind, channel, is_wanted), update (updated_at, is_wanted), delete on table iaoms.notification_subscriptions to iaoms_tenant;

grant select on table iaoms.notification_queue to iaoms_api;

grant select, insert (id, institution_id, created_at, notification_id, recipient_id, channel, priority, run_after), update (priority, run_after), delete on table iaoms.notification_queue to iaoms_tenant;

grant select on table iaoms.meetings to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, operation_id, organizer_id, title, agenda, starts_at, duration_minutes, location, meeting_url, status, google_event_id, google_synced_at), update (updated_at, title, agenda, starts_at, duration_minutes, location, meeting_url, status, google_event_id, google_synced_at), delete on table iaoms.meetings to iaoms_tenant;

grant select, update (response, responded_at) on table iaoms.meeting_participants to iaoms_api;

grant select, insert (id, institution_id, created_at, meeting_id, recipient_id, is_optional, response, responded_at), update (is_optional, response, responded_at), delete on table iaoms.meeting_participants to iaoms_tenant;

grant select on table iaoms.live_meeting_requests to iaoms_api;

grant select, insert (id, institution_id, created_at, requester_id, target_id, card_id, urgency, reason, status, expires_at, responded_at, meeting_id), update (status, responded_at, meeting_id), delete on table iaoms.live_meeting_requests to iaoms_tenant;

grant select, update (title, description, starts_at, ends_at, is_all_day, visibility, location, google_event_id, google_calendar_id, google_synced_at), delete on table iaoms.calendar_events to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, department_id, operation_id, title, description, starts_at, ends_at, is_all_day, visibility, location, google_event_id, google_calendar_id, google_synced_at), update (updated_at, title, description, starts_at, ends_at, is_all_day, visibility, location, google_event_id, google_calendar_id, google_synced_at), delete on table iaoms.calendar_events to iaoms_tenant;

grant select, update (response, responded_at) on table iaoms.calendar_event_attendees to iaoms_api;

grant select, insert (id, institution_id, created_at, event_id, recipient_id, response, responded_at), update (response, responded_at), delete on table iaoms.calendar_event_attendees to iaoms_tenant;

grant select on table iaoms.channels to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, name, kind, department_id, operation_id, created_by, is_archived, last_message_at), update (updated_at, name, is_archived, last_message_at), delete on table iaoms.channels to iaoms_tenant;

grant select, update (is_muted), delete on table iaoms.channel_members to iaoms_api;

grant select, insert (id, institution_id, channel_id, recipient_id, is_moderator, is_muted, joined_at), update (is_moderator, is_muted), delete on table iaoms.channel_members to iaoms_tenant;

grant select, update (body, edited_at, retracted_at) on table iaoms.messages to iaoms_api;

grant select, insert (id, institution_id, created_at, channel_id, author_id, body, reply_to, edited_at, retracted_at), update (body, edited_at, retracted_at), delete on table iaoms.messages to iaoms_tenant;

grant select on table iaoms.message_read_receipts to iaoms_api;

grant select, insert (institution_id, message_id, recipient_id, read_at), update (read_at), delete on table iaoms.message_read_receipts to iaoms_tenant;

grant select, update (body), delete on table iaoms.comments to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, author_id, document_id, card_id, parent_id, body), update (updated_at, body), delete on table iaoms.comments to iaoms_tenant;

grant select on table iaoms.signatures to iaoms_api;

grant select, insert (id, institution_id, document_id, card_id, signer_id, kind, document_version, file_hash, image_url, ip_address, user_agent, signed_at), delete on table iaoms.signatures to iaoms_tenant;

grant select on table iaoms.signature_requests to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, requester_id, signer_id, message, status, expires_at, responded_at, signature_id), update (status, responded_at, signature_id), delete on table iaoms.signature_requests to iaoms_tenant;

grant select on table iaoms.audit_logs to iaoms_api;

grant select on table iaoms.audit_logs to iaoms_tenant;

grant select, insert (id, institution_id, owner_id, kind, grid_column, grid_row, width, height, is_visible, settings), update (grid_column, grid_row, width, height, is_visible, settings), delete on table iaoms.dashboard_widgets to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, kind, grid_column, grid_row, width, height, is_visible, settings), update (updated_at, grid_column, grid_row, width, height, is_visible, settings), delete on table iaoms.dashboard_widgets to iaoms_tenant;

grant select on table iaoms.analytics_metrics to iaoms_api;

grant select, insert (id, institution_id, metric, department_id, day, value, computed_at), update (metric, department_id, day, value, computed_at), delete on table iaoms.analytics_metrics to iaoms_tenant;

grant select on table iaoms.realtime_counters to iaoms_api;

grant select, insert (id, institution_id, name, value, changed_at), update (value, changed_at), delete on table iaoms.realtime_counters to iaoms_tenant;

grant select on table iaoms.history_cards to iaoms_api;

grant select, insert (id, institution_id, operation_id, card_id, submitter_id, department_id, title, routing, outcome, signatures, rounds, submitted_at, finished_at), update (operation_id, card_id, department_id), delete on table iaoms.history_cards to iaoms_tenant;

grant select on table iaoms.recent_activity to iaoms_api;

grant select, insert (id, institution_id, created_at, recipient_id, action, summary, operation_id), delete on table iaoms.recent_activity to iaoms_tenant;

grant select, insert (id, institution_id, owner_id, text, remind_at, operation_id, is_done), update (text, remind_at, operation_id, is_done), delete on table iaoms.reminders to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, text, remind_at, operation_id, is_done, sent_at), update (updated_at, text, remind_at, operation_id, is_done, sent_at), delete on table iaoms.reminders to iaoms_tenant;

grant select, insert (id, institution_id, owner_id, title, body, is_pinned, operation_id), update (title, body, is_pinned, operation_id), delete on table iaoms.notes to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, title, body, is_pinned, operation_id), update (updated_at, title, body, is_pinned, operation_id), delete on table iaoms.notes to iaoms_tenant;

grant usage on schema iaoms to anon;

grant usage on schema iaoms to authenticated;

grant usage on schema iaoms to service_role;

-- 90_partitions

select iaoms_private.maintain_audit_logs();

-- 92_seeds

insert into iaoms.role_permissions (role, permission)
values ('EMPLOYEE', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'document.read_department')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'meeting.summon')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'document.read_all')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'template.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'recipient.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'department.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'analytics.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'meeting.summon')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'document.read_all')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'analytics.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'audit.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'meeting.summon')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'template.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'recipient.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'department.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'session.revoke')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'audit.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'analytics.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('approval_waits', 'APPROVAL', '{title} waits for you', '{name} asks for your signature on {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('card_approved', 'DECISION', '{title} is signed', 'Everybody has signed {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('card_rejected', 'DECISION', '{title} was refused', '{title} was refused. You can change it and send it again.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('card_returned', 'DECISION', '{title} came back', 'A step of {title} was refused. Put in a new file or ask again.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('step_escalated', 'ESCALATION', '{title} lies with {name}', '{title} has been with {name} for too long. Please look after it.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('meeting_invitation', 'MEETING', '{title}', '{name} asks you to {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('meeting_now', 'MEETING', '{name} needs you now', '{name} wants to meet you at once: {title}')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('digest', 'REMINDER', '{title}', '{title}. You find them among your approvals.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('reminder', 'REMINDER', '{title}', 'You wanted to be reminded: {title}')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('password_expires', 'SECURITY', 'Your password will expire', 'Your password will soon be too old. Please choose another one.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('password_expired', 'SECURITY', 'Your password has expired', 'Your password is too old, and you were signed out. Please choose another one.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('signature_wanted', 'SIGNATURE', '{title} needs your signature', '{name} asks you to sign {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

-- 93_stored_views

select iaoms_private.refresh_mv_document_stats() where not (select c.relispopulated from pg_class as c where c.oid = 'iaoms_private.mv_document_stats'::regclass);

select iaoms_private.refresh_mv_approval_stats() where not (select c.relispopulated from pg_class as c where c.oid = 'iaoms_private.mv_approval_stats'::regclass);

-- 95_schedules

do $$
begin
  if to_regprocedure('cron.unschedule(bigint)') is not null then
    perform cron.unschedule(j.jobid)
    from cron.job j
    where j.username = current_user and j.database = current_database()
      and right(j.command, length('/* seoc: iaoms */')) = '/* seoc: iaoms */'
      and j.jobname <> all (array['iaoms: forget_calls', 'expire-sessions', 'expire-passwords', 'escalate-overdue', 'dispatch-notifications', 'expire-live-requests', 'keep-meetings-on-time', 'expire-signature-requests', 'send-reminders', 'send-digests', 'refresh-counters', 'compute-metrics', 'iaoms: tidy_counters', 'iaoms: retain_face_auth_records', 'iaoms: retain_notifications', 'iaoms: retain_notification_queue', 'iaoms: maintain_audit_logs', 'iaoms: retain_audit_logs', 'iaoms: retain_recent_activity', 'iaoms: refresh_mv_document_stats', 'iaoms: refresh_mv_approval_stats']::text[]);
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: forget_calls' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: forget_calls is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: forget_calls' and j.username = current_user and j.database = current_database()
      and j.schedule = '35 * * * *' and j.command = 'select iaoms_private.forget_calls() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: forget_calls', '35 * * * *', 'select iaoms_private.forget_calls() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'expire-sessions' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-sessions is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-sessions' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.expire_sessions() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-sessions', '*/5 * * * *', 'select iaoms_private.expire_sessions() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'expire-passwords' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-passwords is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-passwords' and j.username = current_user and j.database = current_database()
      and j.schedule = '10 1 * * *' and j.command = 'select iaoms_private.expire_passwords() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-passwords', '10 1 * * *', 'select iaoms_private.expire_passwords() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'escalate-overdue' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job escalate-overdue is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'escalate-overdue' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/15 * * * *' and j.command = 'select iaoms_private.escalate_overdue() /* seoc: iaoms */'
  ) then
    perform cron.schedule('escalate-overdue', '*/15 * * * *', 'select iaoms_private.escalate_overdue() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'dispatch-notifications' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job dispatch-notifications is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'dispatch-notifications' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.dispatch_notifications() /* seoc: iaoms */'
  ) then
    perform cron.schedule('dispatch-notifications', '* * * * *', 'select iaoms_private.dispatch_notifications() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'expire-live-requests' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-live-requests is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-live-requests' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.expire_live_requests() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-live-requests', '* * * * *', 'select iaoms_private.expire_live_requests() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'keep-meetings-on-time' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job keep-meetings-on-time is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'keep-meetings-on-time' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.keep_meetings_on_time() /* seoc: iaoms */'
  ) then
    perform cron.schedule('keep-meetings-on-time', '*/5 * * * *', 'select iaoms_private.keep_meetings_on_time() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'expire-signature-requests' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-signature-requests is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-signature-requests' and j.username = current_user and j.database = current_database()
      and j.schedule = '20 * * * *' and j.command = 'select iaoms_private.expire_signature_requests() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-signature-requests', '20 * * * *', 'select iaoms_private.expire_signature_requests() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'send-reminders' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job send-reminders is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'send-reminders' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.send_reminders() /* seoc: iaoms */'
  ) then
    perform cron.schedule('send-reminders', '* * * * *', 'select iaoms_private.send_reminders() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'send-digests' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job send-digests is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'send-digests' and j.username = current_user and j.database = current_database()
      and j.schedule = '30 2 * * 1-5' and j.command = 'select iaoms_private.send_digests() /* seoc: iaoms */'
  ) then
    perform cron.schedule('send-digests', '30 2 * * 1-5', 'select iaoms_private.send_digests() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'refresh-counters' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job refresh-counters is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'refresh-counters' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.refresh_counters() /* seoc: iaoms */'
  ) then
    perform cron.schedule('refresh-counters', '* * * * *', 'select iaoms_private.refresh_counters() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'compute-metrics' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job compute-metrics is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'compute-metrics' and j.username = current_user and j.database = current_database()
      and j.schedule = '40 0 * * *' and j.command = 'select iaoms_private.compute_metrics() /* seoc: iaoms */'
  ) then
    perform cron.schedule('compute-metrics', '40 0 * * *', 'select iaoms_private.compute_metrics() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: tidy_counters' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: tidy_counters is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: tidy_counters' and j.username = current_user and j.database = current_database()
      and j.schedule = '55 * * * *' and j.command = 'select iaoms_private.tidy_counters() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: tidy_counters', '55 * * * *', 'select iaoms_private.tidy_counters() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_face_auth_records' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_face_auth_records is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_face_auth_records' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.retain_face_auth_records() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_face_auth_records', '*/5 * * * *', 'select iaoms_private.retain_face_auth_records() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_notifications' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_notifications is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_notifications' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.retain_notifications() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_notifications', '*/5 * * * *', 'select iaoms_private.retain_notifications() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_notification_queue' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_notification_queue is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_notification_queue' and j.username = current_user and j.database = current_database()
      and j.schedule = '15 * * * *' and j.command = 'select iaoms_private.retain_notification_queue() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_notification_queue', '15 * * * *', 'select iaoms_private.retain_notification_queue() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: maintain_audit_logs' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: maintain_audit_logs is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: maintain_audit_logs' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select iaoms_private.maintain_audit_logs() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: maintain_audit_logs', '5 0 * * *', 'select iaoms_private.maintain_audit_logs() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_audit_logs' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_audit_logs is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_audit_logs' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select iaoms_private.retain_audit_logs() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_audit_logs', '25 * * * *', 'select iaoms_private.retain_audit_logs() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_recent_activity' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_recent_activity is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_recent_activity' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.retain_recent_activity() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_recent_activity', '*/5 * * * *', 'select iaoms_private.retain_recent_activity() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: refresh_mv_document_stats' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: refresh_mv_document_stats is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: refresh_mv_document_stats' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/10 * * * *' and j.command = 'select iaoms_private.refresh_mv_document_stats() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: refresh_mv_document_stats', '*/10 * * * *', 'select iaoms_private.refresh_mv_document_stats() /* seoc: iaoms */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'iaoms: refresh_mv_approval_stats' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: refresh_mv_approval_stats is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: refresh_mv_approval_stats' and j.username = current_user and j.database = current_database()
      and j.schedule = '5-59/10 * * * *' and j.command = 'select iaoms_private.refresh_mv_approval_stats() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: refresh_mv_approval_stats', '5-59/10 * * * *', 'select iaoms_private.refresh_mv_approval_stats() /* seoc: iaoms */');
  end if;
end
$$;

-- 99_finish

insert into iaoms_private.seoc_state (only_row, catalog) values (true, 'cf6279fe3054e4b1708cac6ba2879b78ec1c65a26599b43ae04b68ae6c73dd50')
on conflict (only_row) do update set catalog = excluded.catalog where iaoms_private.seoc_state.catalog <> excluded.catalog;
revoke create on schema iaoms, iaoms_private from iaoms_api;
revoke create on schema iaoms, iaoms_private from iaoms_tenant;
do $$
begin
  execute format('revoke %I from %I', 'iaoms_api', current_user);
end
$$;
do $$
begin
  execute format('revoke %I from %I', 'iaoms_tenant', current_user);
end
$$;
notify pgrst, 'reload schema';

commit;
