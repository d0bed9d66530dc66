begin;
select plan(13);

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
select pg_temp.act_as('newsystem_api');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.relpages < 0') is null, false, 'a scan of every row is noticed');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.oid = 0 and (select max(a.attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid) > 3') is null, false, 'a query for each row is noticed');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.organizations', array['id']), '', 'the rules of newsystem.organizations find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.user_profiles', array['id', 'organization_id']), '', 'the rules of newsystem.user_profiles find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.audit_events', array['organization_id']), '', 'the rules of newsystem.audit_events find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.recording_sessions', array['organization_id', 'user_id']), '', 'the rules of newsystem.recording_sessions find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.video_chunks', array['organization_id', 'session_id']), '', 'the rules of newsystem.video_chunks find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.analysis_results', array['organization_id', 'session_id']), '', 'the rules of newsystem.analysis_results find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.automation_opportunities', array['organization_id', 'session_id']), '', 'the rules of newsystem.automation_opportunities find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.workflow_visualizations', array['organization_id', 'session_id']), '', 'the rules of newsystem.workflow_visualizations find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.workflow_insights', array['organization_id', 'session_id']), '', 'the rules of newsystem.workflow_insights find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.cost_analyses', array['organization_id']), '', 'the rules of newsystem.cost_analyses find its rows by their indexes');
select is(pg_temp.unserved_rules('newsystem_api', 'newsystem.generated_reports', array['organization_id']), '', 'the rules of newsystem.generated_reports find its rows by their indexes');

select * from finish();
rollback;
