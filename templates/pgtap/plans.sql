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
