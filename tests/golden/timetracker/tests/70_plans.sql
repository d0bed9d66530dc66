begin;
select plan(16);

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
select pg_temp.act_as('timetracker_api');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.relpages < 0') is null, false, 'a scan of every row is noticed');
select is(pg_temp.unserved(null, 'select from pg_catalog.pg_class c where c.oid = 0 and (select max(a.attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid) > 3') is null, false, 'a query for each row is noticed');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.profiles', array['id']), '', 'the rules of timetracker.profiles find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.organizations', array['id']), '', 'the rules of timetracker.organizations find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.memberships', array['organization_id']), '', 'the rules of timetracker.memberships find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.departments', array['organization_id']), '', 'the rules of timetracker.departments find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.teams', array['organization_id']), '', 'the rules of timetracker.teams find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.projects', array['organization_id']), '', 'the rules of timetracker.projects find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.time_logs', array['organization_id', 'profile_id']), '', 'the rules of timetracker.time_logs find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.ai_extractions', array['organization_id', 'time_log_id']), '', 'the rules of timetracker.ai_extractions find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.attachments', array['organization_id', 'time_log_id']), '', 'the rules of timetracker.attachments find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.user_day_summaries', array['organization_id', 'profile_id']), '', 'the rules of timetracker.user_day_summaries find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.time_log_embeddings', array['organization_id', 'time_log_id']), '', 'the rules of timetracker.time_log_embeddings find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.log_tasks', array['organization_id', 'time_log_id']), '', 'the rules of timetracker.log_tasks find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.external_accounts', array['organization_id', 'profile_id']), '', 'the rules of timetracker.external_accounts find its rows by their indexes');
select is(pg_temp.unserved_rules('timetracker_api', 'timetracker.inbound_events', array['organization_id', 'profile_id']), '', 'the rules of timetracker.inbound_events find its rows by their indexes');

select * from finish();
rollback;
