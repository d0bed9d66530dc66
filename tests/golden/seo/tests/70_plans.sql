begin;
select plan(48);

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
select pg_temp.act_as('seo_api');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.relpages < 0') is null, false, 'a scan of every row is noticed');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.oid = 0 and (select max(a.attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid) > 3') is null, false, 'a query for each row is noticed');
select is(pg_temp.unserved_rules('seo_api', 'seo.company', array['id']), '', 'the rules of seo.company find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.department', array['company_id']), '', 'the rules of seo.department find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.team', array['company_id']), '', 'the rules of seo.team find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.employee', array['id', 'company_id', 'department']), '', 'the rules of seo.employee find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.skill', array['company_id']), '', 'the rules of seo.skill find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.employee_skill', array['company_id', 'employee_id']), '', 'the rules of seo.employee_skill find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.cross_department_grant', array['company_id', 'employee_id']), '', 'the rules of seo.cross_department_grant find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.activity_event', array['company_id', 'employee_id']), '', 'the rules of seo.activity_event find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.activity_event_archive', array['company_id', 'employee_id']), '', 'the rules of seo.activity_event_archive find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.monitoring_device', array['company_id', 'employee_id']), '', 'the rules of seo.monitoring_device find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.monitoring_consent', array['company_id', 'employee_id']), '', 'the rules of seo.monitoring_consent find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.productivity_pattern', array['company_id', 'employee_id']), '', 'the rules of seo.productivity_pattern find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.bandwidth_score', array['company_id', 'employee_id']), '', 'the rules of seo.bandwidth_score find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.bandwidth_pairing', array['company_id', 'low_bandwidth_employee', 'mentor_employee']), '', 'the rules of seo.bandwidth_pairing find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.pairing_check_in', array['company_id', 'author_id']), '', 'the rules of seo.pairing_check_in find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.enhancement_goal', array['company_id', 'employee_id']), '', 'the rules of seo.enhancement_goal find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.wellness_intervention', array['company_id', 'employee_id']), '', 'the rules of seo.wellness_intervention find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.plate_item', array['company_id', 'assigned_to', 'created_by', 'delegated_by']), '', 'the rules of seo.plate_item find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.plate_assignment', array['company_id', 'employee_id']), '', 'the rules of seo.plate_assignment find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.delegation_event', array['company_id', 'from_employee', 'to_employee']), '', 'the rules of seo.delegation_event find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.team_broadcast', array['company_id', 'author_id', 'team_id']), '', 'the rules of seo.team_broadcast find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.plate_item_comment', array['company_id', 'plate_item_id', 'author_id']), '', 'the rules of seo.plate_item_comment find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.plate_label', array['company_id']), '', 'the rules of seo.plate_label find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.plate_item_label', array['company_id']), '', 'the rules of seo.plate_item_label find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.plate_item_dependency', array['company_id']), '', 'the rules of seo.plate_item_dependency find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.touchpoint_channel', array['id', 'company_id']), '', 'the rules of seo.touchpoint_channel find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.touchpoint_channel_member', array['company_id', 'channel_id', 'employee_id']), '', 'the rules of seo.touchpoint_channel_member find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.touchpoint_message', array['company_id', 'channel_id', 'author_id']), '', 'the rules of seo.touchpoint_message find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.touchpoint_cadence', array['company_id', 'manager_id', 'report_id']), '', 'the rules of seo.touchpoint_cadence find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.ideation_board', array['id', 'company_id', 'owner_id']), '', 'the rules of seo.ideation_board find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.ideation_board_member', array['company_id', 'board_id', 'employee_id']), '', 'the rules of seo.ideation_board_member find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.ideation_note', array['company_id', 'board_id', 'author_id']), '', 'the rules of seo.ideation_note find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.ideation_connection', array['company_id', 'board_id', 'author_id']), '', 'the rules of seo.ideation_connection find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.ideation_vote', array['company_id', 'note_id', 'employee_id']), '', 'the rules of seo.ideation_vote find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.canvas_session', array['company_id', 'board_id', 'employee_id']), '', 'the rules of seo.canvas_session find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.live_cursor', array['company_id', 'board_id', 'employee_id']), '', 'the rules of seo.live_cursor find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.deep_dive_session', array['id', 'company_id', 'facilitator_id']), '', 'the rules of seo.deep_dive_session find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.deep_dive_participation', array['company_id', 'session_id', 'employee_id']), '', 'the rules of seo.deep_dive_participation find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.deep_dive_agenda_item', array['company_id', 'session_id', 'presenter_id']), '', 'the rules of seo.deep_dive_agenda_item find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.deep_dive_action_item', array['company_id', 'session_id', 'owner_id']), '', 'the rules of seo.deep_dive_action_item find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.engagement_frame', array['company_id', 'participant_id']), '', 'the rules of seo.engagement_frame find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.deep_dive_alert', array['company_id', 'session_id', 'employee_id']), '', 'the rules of seo.deep_dive_alert find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.notification', array['company_id', 'employee_id']), '', 'the rules of seo.notification find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.notification_preference', array['company_id', 'employee_id']), '', 'the rules of seo.notification_preference find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.security_audit_log', array['company_id']), '', 'the rules of seo.security_audit_log find its rows by their indexes');
select is(pg_temp.unserved_rules('seo_api', 'seo.metric_threshold', array['company_id']), '', 'the rules of seo.metric_threshold find its rows by their indexes');

select * from finish();
rollback;
