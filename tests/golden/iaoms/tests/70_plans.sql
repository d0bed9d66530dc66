begin;
select plan(42);

-- A role belongs to another one; taken back with the transaction. Other sessions may be granting and taking the same membership at
-- the same time, so whoever is second looks again.
create function pg_temp.belongs_to(member text, role_name text)
returns void
language plpgsql
as $belongs_to$
begin
  for v_try in 1..20 loop
    exit when pg_has_role(member, role_name, 'usage');
    begin
      execute format('grant %I to %I', role_name, member);
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end
$belongs_to$;
-- The owner may act as a role that requests run as.
create function pg_temp.act_as(role_name text)
returns void
language sql
as $act_as$
  select pg_temp.belongs_to(current_user, role_name)
$act_as$;
-- How a query finds its rows, where that is not by an index that has something to look for: nothing when all is well. Sequential
-- scans are made as dear as can be, so one that is left has no index to replace it.
create function pg_temp.unserved(role_name text, query text)
returns text
language plpgsql
as $unserved$
declare
  v_plan json;
begin
  if role_name is not null then
    execute format('set local role %I', role_name);
  end if;
  execute 'explain (format json) ' || query into v_plan;
  reset role;
  return (
    select string_agg(distinct case
        when node ->> 'Parent Relationship' = 'SubPlan' then 'a query for each row'
        else format('%s on %s', node ->> 'Node Type', coalesce(node ->> 'Relation Name', node ->> 'Index Name'))
      end, ', ')
    from jsonb_path_query(v_plan::jsonb, 'strict $.** ? (@."Node Type" starts with "")') as node
    where node ->> 'Parent Relationship' = 'SubPlan'
      or node ->> 'Node Type' = 'Seq Scan'
      or node ->> 'Node Type' in ('Index Scan', 'Index Only Scan', 'Bitmap Index Scan') and node ->> 'Index Cond' is null
  );
end
$unserved$;
-- The same for a table: as the role, if one is named, whatever it may read; and as the owner, whom no rule hides anything from,
-- for each column that a rule looks up.
create function pg_temp.unserved_rules(role_name text, table_name regclass, columns text[])
returns text
language plpgsql
as $unserved_rules$
begin
  perform set_config('enable_seqscan', 'off', true);
  return concat_ws('; ',
    case when role_name is not null then pg_temp.unserved(role_name, format('select from %s', table_name)) end,
    (
      select string_agg(format('%s: %s', a.attname, slow.said), '; ' order by a.attnum)
      from pg_attribute a,
        lateral pg_temp.unserved(
          null,
          format(
            'select from %s t where t.%I = any (array(select null::%s))',
            table_name, a.attname, format_type(a.atttypid, a.atttypmod)
          )
        ) as slow (said)
      where a.attrelid = table_name and a.attname = any (columns) and slow.said is not null
    )
  );
end
$unserved_rules$;
select pg_temp.act_as('iaoms_api');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.relpages < 0') is null, false, 'a scan of every row is noticed');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.oid = 0 and (select max(a.attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid) > 3') is null, false, 'a query for each row is noticed');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.institutions', array['id']), '', 'the rules of iaoms.institutions find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.departments', array['institution_id']), '', 'the rules of iaoms.departments find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.operations', array['id', 'institution_id', 'started_by', 'department_id']), '', 'the rules of iaoms.operations find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.recipients', array['institution_id']), '', 'the rules of iaoms.recipients find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.auth_sessions', array['institution_id', 'recipient_id']), '', 'the rules of iaoms.auth_sessions find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.face_auth_records', array['institution_id', 'recipient_id']), '', 'the rules of iaoms.face_auth_records find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.user_preferences', array['institution_id', 'recipient_id']), '', 'the rules of iaoms.user_preferences find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.documents', array['id', 'institution_id', 'author_id', 'department_id']), '', 'the rules of iaoms.documents find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.document_recipients', array['institution_id', 'document_id', 'recipient_id']), '', 'the rules of iaoms.document_recipients find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.document_versions', array['institution_id', 'document_id']), '', 'the rules of iaoms.document_versions find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.document_attachments', array['institution_id', 'document_id', 'uploaded_by']), '', 'the rules of iaoms.document_attachments find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.workflow_templates', array['institution_id']), '', 'the rules of iaoms.workflow_templates find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.approval_cards', array['id', 'institution_id', 'submitter_id', 'department_id']), '', 'the rules of iaoms.approval_cards find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.approval_card_recipients', array['institution_id', 'card_id', 'recipient_id']), '', 'the rules of iaoms.approval_card_recipients find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.approvals', array['institution_id', 'card_id', 'actor_id']), '', 'the rules of iaoms.approvals find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.workflow_instances', array['institution_id', 'card_id']), '', 'the rules of iaoms.workflow_instances find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.escalations', array['institution_id', 'card_id', 'escalated_to']), '', 'the rules of iaoms.escalations find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.notifications', array['institution_id', 'recipient_id']), '', 'the rules of iaoms.notifications find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.notification_subscriptions', array['institution_id', 'recipient_id']), '', 'the rules of iaoms.notification_subscriptions find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.notification_queue', array['institution_id', 'recipient_id']), '', 'the rules of iaoms.notification_queue find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.meetings', array['institution_id', 'organizer_id']), '', 'the rules of iaoms.meetings find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.meeting_participants', array['institution_id', 'meeting_id', 'recipient_id']), '', 'the rules of iaoms.meeting_participants find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.live_meeting_requests', array['institution_id', 'requester_id', 'target_id']), '', 'the rules of iaoms.live_meeting_requests find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.calendar_events', array['institution_id', 'owner_id', 'department_id']), '', 'the rules of iaoms.calendar_events find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.calendar_event_attendees', array['institution_id', 'event_id', 'recipient_id']), '', 'the rules of iaoms.calendar_event_attendees find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.channels', array['id', 'institution_id']), '', 'the rules of iaoms.channels find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.channel_members', array['institution_id', 'channel_id', 'recipient_id']), '', 'the rules of iaoms.channel_members find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.messages', array['institution_id', 'channel_id', 'author_id']), '', 'the rules of iaoms.messages find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.message_read_receipts', array['institution_id', 'message_id', 'recipient_id']), '', 'the rules of iaoms.message_read_receipts find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.comments', array['institution_id', 'author_id', 'document_id']), '', 'the rules of iaoms.comments find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.signatures', array['institution_id', 'document_id', 'signer_id']), '', 'the rules of iaoms.signatures find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.signature_requests', array['institution_id', 'requester_id', 'signer_id']), '', 'the rules of iaoms.signature_requests find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.audit_logs', array['institution_id']), '', 'the rules of iaoms.audit_logs find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.dashboard_widgets', array['institution_id', 'owner_id']), '', 'the rules of iaoms.dashboard_widgets find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.analytics_metrics', array['institution_id']), '', 'the rules of iaoms.analytics_metrics find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.realtime_counters', array['institution_id']), '', 'the rules of iaoms.realtime_counters find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.history_cards', array['institution_id', 'submitter_id', 'department_id']), '', 'the rules of iaoms.history_cards find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.recent_activity', array['institution_id', 'recipient_id']), '', 'the rules of iaoms.recent_activity find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.reminders', array['institution_id', 'owner_id']), '', 'the rules of iaoms.reminders find its rows by their indexes');
select is(pg_temp.unserved_rules('iaoms_api', 'iaoms.notes', array['institution_id', 'owner_id']), '', 'the rules of iaoms.notes find its rows by their indexes');

select * from finish();
rollback;
