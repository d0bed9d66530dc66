-- A new row for each table that keeps every rule of it: columns, and values as SQL.
create temporary table sample_row (relation text primary key, columns text[], contents text[]);

-- The INSERT of such a row, with other values in some columns.
create function pg_temp.sample(of_relation text, variadic overrides text[] default array[]::text[])
returns text
language plpgsql
as $sample$
declare
  v_columns text[];
  v_contents text[];
  v_at integer;
begin
  select s.columns, s.contents into v_columns, v_contents from pg_temp.sample_row s where s.relation = of_relation;
  for v_pair in 1..cardinality(overrides) / 2 loop
    v_at := coalesce(array_position(v_columns, overrides[2 * v_pair - 1]), cardinality(v_columns) + 1);
    v_columns[v_at] := overrides[2 * v_pair - 1];
    v_contents[v_at] := overrides[2 * v_pair];
  end loop;
  return format(
    'insert into %s (%s) overriding system value values (%s)',
    of_relation,
    (select string_agg(quote_ident(name), ', ' order by n) from unnest(v_columns) with ordinality as listed (name, n)),
    array_to_string(v_contents, ', ')
  );
end
$sample$;

-- What comes of inserting it.
create function pg_temp.trial(of_relation text, variadic overrides text[] default array[]::text[])
returns text
language sql
as $trial$
  select pg_temp.attempt(null, null, pg_temp.sample(of_relation, variadic overrides))
$trial$;

-- A row like the sample but for some values, line by line: what is proven of the table, how it ends as a regular expression,
-- then each column with its value. `not ^23514` is an end that it does not come to.
create function pg_temp.trials(of_relation text, lines text[])
returns setof text
language plpgsql
as $trials$
declare
  v_line text[];
  v_end text;
begin
  foreach v_line slice 1 in array lines loop
    v_end := pg_temp.trial(of_relation, variadic array_remove(v_line[3:], null));
    if v_line[2] like 'not %' then
      return next doesnt_match(v_end, substr(v_line[2], 5), of_relation || v_line[1]);
    else
      return next matches(v_end, v_line[2], of_relation || v_line[1]);
    end if;
  end loop;
end
$trials$;
