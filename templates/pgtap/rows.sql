-- The rows whose access is tested, by table: a condition that tells each from the others; and the new rows, as commands.
create temporary table subject (relation text primary key, rows text[], commands text[]);

-- A query that answers with the numbers of the rows that are there and for which a further condition holds.
create function pg_temp.numbers(of_relation text, conditions text[] default null)
returns text
language sql
as $numbers$
  select 'select concat_ws('' '', ' || string_agg(
    format('case when exists (select from %s where %s%s) then %s end', of_relation, is_row, ' and (' || conditions[n] || ')', n),
    ', ' order by n
  ) || ')'
  from pg_temp.subject s, unnest(s.rows) with ordinality as listed (is_row, n)
  where s.relation = of_relation
$numbers$;

-- Which rows a user sees.
create function pg_temp.sees(as_role text, by_user text, of_relation text)
returns text
language sql
as $sees$
  select pg_temp.reading(as_role, by_user, pg_temp.numbers(of_relation))
$sees$;

-- Of which rows a condition holds, past every policy; `which` says for each row which of the conditions decides.
create function pg_temp.holds(by_user text, of_relation text, conditions text[], which integer[])
returns text
language sql
as $holds$
  select pg_temp.attempt(null, by_user, 'select 1', pg_temp.numbers(of_relation, array(
    select conditions[at] from unnest(which) with ordinality as listed (at, n) order by n
  )))
$holds$;

-- What comes of a command for each of some rows.
create function pg_temp.writes(as_role text, by_user text, of_relation text, command text, variadic numbers integer[])
returns text
language sql
as $writes$
  select string_agg(pg_temp.attempt(as_role, by_user, command || ' where ' || s.rows[n]), '; ' order by position)
  from pg_temp.subject s, unnest(numbers) with ordinality as listed (n, position)
  where s.relation = of_relation
$writes$;

-- Which rows a command without a WHERE has changed, or which it has left when it deletes. What it has written has another
-- transaction number than the rows that were there.
create function pg_temp.everything(as_role text, by_user text, of_relation text, command text)
returns text
language sql
as $everything$
  select pg_temp.attempt(as_role, by_user, command, pg_temp.numbers(of_relation, case
    when command like 'update %' then array_fill('xmin::text <> pg_current_xact_id()::xid::text'::text, array[cardinality(s.rows)])
  end))
  from pg_temp.subject s
  where s.relation = of_relation
$everything$;

-- What comes of adding each of some new rows, without and with RETURNING: the first shows what the rules for new rows say, the
-- second also needs the row to be visible. A test with RETURNING alone would not notice a missing rule.
create function pg_temp.adds(as_role text, by_user text, of_relation text, variadic numbers integer[])
returns text
language sql
as $adds$
  select string_agg(
    split_part(pg_temp.attempt(as_role, by_user, s.commands[n]), ' ', 1) || '/' ||
    split_part(pg_temp.attempt(as_role, by_user, s.commands[n] || ' returning 1'), ' ', 1),
    '; ' order by position
  )
  from pg_temp.subject s, unnest(numbers) with ordinality as listed (n, position)
  where s.relation = of_relation
$adds$;

-- What comes of reading, adding, changing and deleting in a table at all.
create function pg_temp.touches(as_role text, by_user text, of_relation text, some_column text)
returns text
language sql
as $touches$
  select concat_ws(' ',
    pg_temp.attempt(as_role, by_user, format('select from %s', of_relation)),
    pg_temp.attempt(as_role, by_user, format('insert into %s default values', of_relation)),
    pg_temp.attempt(as_role, by_user, format('update %s set %I = default', of_relation, some_column)),
    pg_temp.attempt(as_role, by_user, format('delete from %s', of_relation))
  )
$touches$;
