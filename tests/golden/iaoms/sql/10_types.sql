-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

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
