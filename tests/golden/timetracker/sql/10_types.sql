-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regtype('timetracker_private.email') is null then
    create domain timetracker_private.email as text
      constraint email_check check (value ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(value) <= 320)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('timetracker_private.url') is null then
    create domain timetracker_private.url as text
      constraint url_check check (value ~ '^https?://[^\s]+$' and char_length(value) <= 2048)
    ;
  end if;
end
$$;

do $$
begin
  if to_regtype('timetracker.confidence') is null then
    create domain timetracker.confidence as double precision
      constraint confidence_check check (VALUE BETWEEN 0 AND 1)
    ;
  end if;
end
$$;
comment on domain timetracker.confidence is 'How sure the model is: a share of one.';

do $$
begin
  if to_regtype('timetracker.member_role') is null then
    create domain timetracker.member_role as text
      constraint member_role_check check (value = any (array['viewer', 'member', 'manager', 'admin', 'owner']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.member_role is 'What somebody may do in an organization.';

do $$
begin
  if to_regtype('timetracker.log_source') is null then
    create domain timetracker.log_source as text
      constraint log_source_check check (value = any (array['typed', 'voice', 'image', 'integration']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.log_source is 'How a log came to be.';

do $$
begin
  if to_regtype('timetracker.log_status') is null then
    create domain timetracker.log_status as text
      constraint log_status_check check (value = any (array['draft', 'queued', 'classified', 'final']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.log_status is 'Where a log stands.';

do $$
begin
  if to_regtype('timetracker.task_kind') is null then
    create domain timetracker.task_kind as text
      constraint task_kind_check check (value = any (array['transcribe', 'classify']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.task_kind is 'What is to be done for a log.';

do $$
begin
  if to_regtype('timetracker.integration') is null then
    create domain timetracker.integration as text
      constraint integration_check check (value = any (array['slack', 'jira', 'calendar']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.integration is 'Another system in which people work.';

do $$
begin
  if to_regtype('timetracker.queue_state') is null then
    create domain timetracker.queue_state as text
      constraint queue_state_check check (value = any (array['READY', 'RUNNING', 'DONE', 'DEAD']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.queue_state is 'What a row of a queue is up to.';

do $$
begin
  if to_regtype('timetracker.push_outcome') is null then
    create domain timetracker.push_outcome as text
      constraint push_outcome_check check (value = any (array['APPLIED', 'CONFLICT', 'REFUSED']::text[]))
    ;
  end if;
end
$$;
comment on domain timetracker.push_outcome is 'What became of a row that a client sent.';

do $$
begin
  if to_regtype('timetracker.utilization') is null then
    create type timetracker.utilization as (
      profile uuid,
      hours double precision,
      load double precision,
      meeting_share double precision,
      focus_share double precision
    );
  end if;
end
$$;
comment on type timetracker.utilization is 'How loaded somebody is.';
comment on column timetracker.utilization.profile is 'The person.';
comment on column timetracker.utilization.hours is 'All hours.';
comment on column timetracker.utilization.load is 'Against full time: 1 is full.';
comment on column timetracker.utilization.meeting_share is 'The share in meetings.';
comment on column timetracker.utilization.focus_share is 'The share of focused work.';

do $$
begin
  if to_regtype('timetracker.burnout_risk') is null then
    create type timetracker.burnout_risk as (
      profile uuid,
      load double precision,
      long_days integer
    );
  end if;
end
$$;
comment on type timetracker.burnout_risk is 'Somebody who works more than is good for him.';
comment on column timetracker.burnout_risk.profile is 'The person.';
comment on column timetracker.burnout_risk.load is 'Against full time, in four weeks.';
comment on column timetracker.burnout_risk.long_days is 'On how many days more than ten hours.';

do $$
begin
  if to_regtype('timetracker.event_taken') is null then
    create type timetracker.event_taken as (
      known boolean,
      fresh boolean,
      time_log uuid
    );
  end if;
end
$$;
comment on type timetracker.event_taken is 'What became of something that another system told.';
comment on column timetracker.event_taken.known is 'Is the account somebody''s?';
comment on column timetracker.event_taken.fresh is 'False where it came before.';
comment on column timetracker.event_taken.time_log is 'The log that was made of it.';
