begin;
select plan(51);

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
select pg_temp.act_as('callcenter_api');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.relpages < 0') is null, false, 'a scan of every row is noticed');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.oid = 0 and (select max(a.attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid) > 3') is null, false, 'a query for each row is noticed');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.tenants', array['id']), '', 'the rules of callcenter.tenants find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.users', array['id']), '', 'the rules of callcenter.users find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.user_roles', array['tenant_id']), '', 'the rules of callcenter.user_roles find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.role_permissions', array['tenant_id']), '', 'the rules of callcenter.role_permissions find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.teams', array['tenant_id']), '', 'the rules of callcenter.teams find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.skills', array['tenant_id']), '', 'the rules of callcenter.skills find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.agents', array['tenant_id', 'user_id']), '', 'the rules of callcenter.agents find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.agent_skills', array['tenant_id']), '', 'the rules of callcenter.agent_skills find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.agent_activities', array['tenant_id', 'agent_id']), '', 'the rules of callcenter.agent_activities find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.lead_sources', array['tenant_id']), '', 'the rules of callcenter.lead_sources find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.leads', array['tenant_id', 'assigned_to']), '', 'the rules of callcenter.leads find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.lead_activities', array['tenant_id', 'lead_id']), '', 'the rules of callcenter.lead_activities find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.scoring_models', array['tenant_id']), '', 'the rules of callcenter.scoring_models find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.lead_scores', array['tenant_id', 'lead_id']), '', 'the rules of callcenter.lead_scores find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.routing_rules', array['tenant_id']), '', 'the rules of callcenter.routing_rules find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.lead_assignments', array['tenant_id', 'agent_id']), '', 'the rules of callcenter.lead_assignments find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.lead_documents', array['tenant_id', 'lead_id', 'uploaded_by']), '', 'the rules of callcenter.lead_documents find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.campaigns', array['tenant_id']), '', 'the rules of callcenter.campaigns find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.campaign_sources', array['tenant_id']), '', 'the rules of callcenter.campaign_sources find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.campaign_expenses', array['tenant_id']), '', 'the rules of callcenter.campaign_expenses find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.call_logs', array['tenant_id', 'agent_id']), '', 'the rules of callcenter.call_logs find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.ivr_menus', array['tenant_id']), '', 'the rules of callcenter.ivr_menus find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.ivr_options', array['tenant_id']), '', 'the rules of callcenter.ivr_options find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.phone_numbers', array['tenant_id']), '', 'the rules of callcenter.phone_numbers find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.ivr_interactions', array['tenant_id']), '', 'the rules of callcenter.ivr_interactions find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.voicemails', array['tenant_id', 'taken_by']), '', 'the rules of callcenter.voicemails find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.message_providers', array['tenant_id', 'served_by']), '', 'the rules of callcenter.message_providers find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.message_templates', array['tenant_id']), '', 'the rules of callcenter.message_templates find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.messages', array['tenant_id', 'lead_id', 'colleague_id', 'carrier_id']), '', 'the rules of callcenter.messages find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.outbox_entries', array['tenant_id', 'message_id']), '', 'the rules of callcenter.outbox_entries find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.message_events', array['tenant_id', 'message_id']), '', 'the rules of callcenter.message_events find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.device_tokens', array['tenant_id', 'user_id', 'carrier_id']), '', 'the rules of callcenter.device_tokens find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.notifications', array['tenant_id', 'user_id']), '', 'the rules of callcenter.notifications find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.point_rules', array['tenant_id']), '', 'the rules of callcenter.point_rules find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.point_entries', array['tenant_id', 'user_id']), '', 'the rules of callcenter.point_entries find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.achievement_tiers', array['tenant_id']), '', 'the rules of callcenter.achievement_tiers find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.badges', array['tenant_id']), '', 'the rules of callcenter.badges find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.user_badges', array['tenant_id']), '', 'the rules of callcenter.user_badges find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.challenges', array['tenant_id']), '', 'the rules of callcenter.challenges find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.challenge_progress', array['tenant_id', 'user_id']), '', 'the rules of callcenter.challenge_progress find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.competitions', array['tenant_id']), '', 'the rules of callcenter.competitions find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.competition_teams', array['tenant_id']), '', 'the rules of callcenter.competition_teams find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.rewards', array['tenant_id']), '', 'the rules of callcenter.rewards find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.redemptions', array['tenant_id', 'user_id']), '', 'the rules of callcenter.redemptions find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.daily_metrics', array['tenant_id']), '', 'the rules of callcenter.daily_metrics find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.audit_logs', array['tenant_id']), '', 'the rules of callcenter.audit_logs find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.security_events', array['tenant_id']), '', 'the rules of callcenter.security_events find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.consent_records', array['tenant_id', 'lead_id']), '', 'the rules of callcenter.consent_records find its rows by their indexes');
select is(pg_temp.unserved_rules('callcenter_api', 'callcenter.gdpr_requests', array['tenant_id']), '', 'the rules of callcenter.gdpr_requests find its rows by their indexes');

select * from finish();
rollback;
