-- The rows whose access is tested, by table: a condition that tells each from the others; the new rows, as commands that begin
-- alike; and a column that RETURNING reads, since without one Postgres asks for no right to read.
create temporary table subject (relation text primary key, rows text[], head text, commands text[], returned text);

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
    split_part(pg_temp.attempt(as_role, by_user, s.head || s.commands[n]), ' ', 1) || '/' ||
    split_part(pg_temp.attempt(as_role, by_user, s.head || s.commands[n] || ' returning ' || s.returned), ' ', 1),
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

-- The numbers in what is expected: 1, 2 and 3 in `1+ 2- 3n`.
create function pg_temp.asked(expected text)
returns integer[]
language sql
as $asked$
  select array_agg(rtrim(word, '+-nx.')::integer order by n) from regexp_split_to_table(expected, ' ') with ordinality as listed (word, n)
$asked$;

-- What is expected where SQL of the schema decides. It is asked as the owner, past every policy: each `?` becomes `+` where its
-- condition holds for the row and `-` where it does not. A new row is added for that, and `.` says that it could not be.
create function pg_temp.weighed(by_user text, of_relation text, of_new boolean, expected text, conditions text[])
returns text
language plpgsql
as $weighed$
declare
  v_subject pg_temp.subject;
  v_words text[];
  v_word text;
  v_number integer;
  v_sign text;
  v_asked integer := 0;
  v_query text;
  v_answer text;
begin
  select s.* into strict v_subject from pg_temp.subject s where s.relation = of_relation;
  foreach v_word in array string_to_array(expected, ' ') loop
    v_number := rtrim(v_word, '+-nx?')::integer;
    v_words := v_words || v_number::text;
    foreach v_sign in array string_to_array(ltrim(v_word, '0123456789'), null) loop
      if v_sign = '?' then
        v_asked := v_asked + 1;
        v_query := format('select count(*) from %s where (%s)', of_relation, conditions[v_asked]);
        if of_new then
          v_answer := pg_temp.attempt(null, by_user, v_subject.head || v_subject.commands[v_number], v_query);
          v_sign := case v_answer
            when pg_temp.attempt(null, by_user, 'select 1', v_query) then '-'
            else case when v_answer ~ '^\d{1,4}$' then '+' else '.' end
          end;
        else
          v_answer := pg_temp.attempt(null, by_user, 'select 1', v_query || ' and ' || v_subject.rows[v_number]);
          v_sign := case v_answer when '1' then '+' else '-' end;
        end if;
      end if;
      v_words[cardinality(v_words)] := v_words[cardinality(v_words)] || v_sign;
    end loop;
  end loop;
  return array_to_string(v_words, ' ');
end
$weighed$;

-- The outcomes that are as expected, as a regular expression. `+` is what was allowed and `-` what was denied, in whatever way;
-- `n` was not even found, and `x` was found and refused.
create function pg_temp.outcomes(expected text, allowed text, denied text)
returns text
language sql
as $outcomes$
  select '^' || string_agg((
    select string_agg(case sign when '+' then allowed when 'n' then '0' when 'x' then '42501' when '.' then '[^/;]*' else denied end, '/' order by at)
    from regexp_split_to_table(ltrim(word, '0123456789'), '') with ordinality as signs (sign, at)
  ), '; ' order by n) || '$'
  from regexp_split_to_table(expected, ' ') with ordinality as listed (word, n)
$outcomes$;

-- Without this a denial would prove nothing: there might be no row to deny.
create function pg_temp.rows_exist(of_relation text)
returns text
language sql
as $rows_exist$
  select is(
    pg_temp.holds(null, of_relation, array['true'], array_fill(1, array[cardinality(s.rows)])),
    (select string_agg(n::text, ' ' order by n) from generate_subscripts(s.rows, 1) as n),
    format('the rows of %s that access is tested on exist', of_relation)
  )
  from pg_temp.subject s
  where s.relation = of_relation
$rows_exist$;

-- Who may do what with which rows, as a role: in each line somebody, the rows he sees (`-` where he may be refused instead),
-- the new rows he adds, without and with RETURNING (`1+-`), the rows he updates and those he deletes (`1+ 2n`). What is NULL is
-- not asked.
create function pg_temp.access(of_relation text, as_role text, touched_column text, lines text[])
returns setof text
language plpgsql
as $access$
declare
  v_line text[];
  v_user text;
  v_rows integer := (select cardinality(s.rows) from pg_temp.subject s where s.relation = of_relation);
  v_update text := 'update ' || of_relation || ' set ' || quote_ident(touched_column) || ' = ' || quote_ident(touched_column);
  v_delete text := 'delete from ' || of_relation;
  v_what text;
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    if v_line[2] is not null then
      return next matches(
        pg_temp.sees(as_role, v_user, of_relation),
        case v_line[2] when '-' then '^(42501)?$' else '^' || v_line[2] || '$' end,
        format('%s sees %s of %s rows of %s as %s', v_line[1], regexp_count(v_line[2], '\d+'), v_rows, of_relation, as_role)
      );
    end if;
    v_what := v_line[1] || ' %s %s of %s rows %s ' || of_relation || ' as ' || as_role;
    if v_line[3] is not null then
      return next matches(
        pg_temp.adds(as_role, v_user, of_relation, variadic pg_temp.asked(v_line[3])),
        pg_temp.outcomes(v_line[3], '(1|23503|23505|23514)', '42501'),
        format(v_what, 'adds', regexp_count(v_line[3], '\d\+'), regexp_count(v_line[3], '\d+'), 'to') || ', without and with RETURNING'
      );
    end if;
    if v_line[4] is not null then
      return next matches(
        pg_temp.writes(as_role, v_user, of_relation, v_update, variadic pg_temp.asked(v_line[4])),
        pg_temp.outcomes(v_line[4], '1', '(0|42501)'),
        format(v_what, 'updates', regexp_count(v_line[4], '\d\+'), regexp_count(v_line[4], '\d+'), 'of')
      );
    end if;
    if v_line[5] is not null then
      -- Another row may need the one that is deleted; then it was found, which is what the rules decide.
      return next matches(
        pg_temp.writes(as_role, v_user, of_relation, v_delete, variadic pg_temp.asked(v_line[5])),
        pg_temp.outcomes(v_line[5], '(1|23503|23001|PT)[^;]*', '(0|42501)'),
        format(v_what, 'deletes', regexp_count(v_line[5], '\d\+'), regexp_count(v_line[5], '\d+'), 'of')
      );
    end if;
  end loop;
end
$access$;

-- What a command without a WHERE reaches, as a role: in each line somebody, the rows that an assignment changes which reads nothing,
-- and the rows that a DELETE leaves.
create function pg_temp.blindly(of_relation text, as_role text, assignment text, lines text[])
returns setof text
language plpgsql
as $blindly$
declare
  v_line text[];
  v_user text;
  v_rows integer := (select cardinality(s.rows) from pg_temp.subject s where s.relation = of_relation);
  v_what text := '%s %s everything in ' || of_relation || ' as ' || as_role || ' and %s %s of ' || v_rows || ' rows';
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    if v_line[2] is not null then
      return next is(
        pg_temp.everything(as_role, v_user, of_relation, format('update %s set %s', of_relation, assignment)),
        v_line[2],
        format(v_what, v_line[1], 'updates', 'changes', regexp_count(v_line[2], '\d+'))
      );
    end if;
    if v_line[3] is not null then
      return next is(
        pg_temp.everything(as_role, v_user, of_relation, format('delete from %s', of_relation)),
        v_line[3],
        format(v_what, v_line[1], 'deletes', 'leaves', regexp_count(v_line[3], '\d+'))
      );
    end if;
  end loop;
end
$blindly$;

-- Which columns somebody changes in which rows, as a role. `changes` are a row, a column and its new value; in each line
-- somebody, and a sign for each change: `+` it is made, `-` the row is found and the column refused, `0` one of the two, `.` not
-- asked. A trigger may be put aside meanwhile, so that the policies are asked alone.
create function pg_temp.changes(of_relation text, as_role text, changes text[], lines text[], without_trigger text)
returns setof text
language plpgsql
as $changes$
declare
  v_line text[];
  v_user text;
  v_outcomes text;
  v_expected text;
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    begin
      if without_trigger is not null then
        -- What is deferred would stand in the way.
        set constraints all immediate;
        execute format('alter table %s disable trigger %I', of_relation, without_trigger);
      end if;
      select
        string_agg(pg_temp.writes(
          as_role, v_user, of_relation, format('update %s set %I = %s', of_relation, changes[n][2], changes[n][3]), changes[n][1]::integer
        ), '; ' order by n),
        '^' || string_agg(case sign
          when '+' then '(1|23)'
          when '-' then '(42501|PT403 COLUMN_FORBIDDEN)'
          else '(0|42501|PT403 COLUMN_FORBIDDEN)'
        end || '[^;]*', '; ' order by n) || '$'
      into v_outcomes, v_expected
      from regexp_split_to_table(v_line[2], '') with ordinality as listed (sign, n)
      where sign <> '.';
      raise sqlstate 'TAP00';
    exception when sqlstate 'TAP00' then
      null;
    end;
    return next matches(v_outcomes, v_expected, format(
      '%s changes %s of %s columns in rows of %s as %s',
      v_line[1], regexp_count(v_line[2], '\+'), regexp_count(v_line[2], '[^.]'), of_relation, as_role
    ) || coalesce(format(', by its policies without trigger %s', without_trigger), ''));
  end loop;
end
$changes$;

-- Clients have functions, not tables.
create function pg_temp.closed(of_relation text, somebody text, some_column text)
returns setof text
language plpgsql
as $closed$
declare
  v_user text := pg_temp.user_of(somebody);
begin
  return next is(pg_temp.touches('anon', null, of_relation, some_column), '42501 42501 42501 42501', format('anon may not touch %s', of_relation));
  return next is(
    pg_temp.touches('authenticated', v_user, of_relation, some_column), '42501 42501 42501 42501',
    format('authenticated may not touch %s', of_relation)
  );
end
$closed$;
