-- The columns in which one of these words stands: every column of every table of the schemas, and of the tables named beside them. What
-- lies in a partition is found in its table.
create function pg_temp.traces(words text[], schemas text[], beside text[], allowed text[])
returns text[]
language plpgsql
as $traces$
declare
  v_column record;
  v_found boolean;
  v_all text[] := '{}';
begin
  for v_column in
    select format('%I.%I', n.nspname, c.relname) as of_table, a.attname as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'm') and not c.relispartition
      and (n.nspname = any (schemas) or format('%I.%I', n.nspname, c.relname) = any (beside))
    order by 1, a.attnum
  loop
    continue when format('%s.%I', v_column.of_table, v_column.name) = any (allowed);
    execute format(
      'select exists (select from %s t, unnest($1) as w where strpos(lower(t.%I::text), lower(w)) > 0)', v_column.of_table, v_column.name
    ) into v_found using words;
    if v_found then
      v_all := v_all || format('%s.%I', v_column.of_table, v_column.name);
    end if;
  end loop;
  return v_all;
end
$traces$;
