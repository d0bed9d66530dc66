-- Whatever a function writes meets what `seoc.violation` says: an SQLSTATE, and a message like Postgres's own. Statements meet it
-- before any row does.
create function pg_temp.violate() returns trigger
language plpgsql
as $violate$
begin
  if coalesce(current_setting('seoc.violation', true), '') <> '' then
    raise exception using
      errcode = current_setting('seoc.violation'),
      message = current_setting('seoc.violation_message') || ' "secret_constraint"',
      detail = 'Key (secret_column)=(secret_value).',
      hint = 'secret_hint',
      constraint = 'secret_constraint',
      column = 'secret_column',
      table = 'secret_table';
  end if;
  return null;
end
$violate$;

-- What a call tells its caller: the number of rows, or state, message, detail, hint and names of the error. Everything is undone.
create function pg_temp.told(by_user text, command text) returns text
language plpgsql
as $told$
declare
  v_rows bigint;
  v_message text;
  v_detail text;
  v_hint text;
  v_constraint text;
  v_column text;
  v_table text;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
  execute format('set local role %I', case when by_user is null then 'anon' else 'authenticated' end);
  execute command;
  get diagnostics v_rows = row_count;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return v_rows::text;
  when others then
    get stacked diagnostics
      v_message = message_text,
      v_detail = pg_exception_detail,
      v_hint = pg_exception_hint,
      v_constraint = constraint_name,
      v_column = column_name,
      v_table = table_name;
    return format('%s %s|%s', sqlstate, v_message, concat_ws('|', v_detail, v_hint, v_constraint, v_column, v_table));
end
$told$;

-- From here on every row fails whoever reads it, whatever his rights: views stand where the tables were.
create function pg_temp.spoil_rows(of_schema text, question text) returns void
language plpgsql
as $spoil_rows$
declare
  v_table record;
begin
  for v_table in
    select c.oid, c.relname from pg_class c
    where c.relnamespace = of_schema::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('alter table %I.%I rename to %I', of_schema, v_table.relname, 'seoc_' || v_table.oid);
    execute format(
      'create view %1$I.%2$I as select t.* from %3$s t where %4$s() is not null', of_schema, v_table.relname, v_table.oid::regclass, question
    );
    execute format('grant select on %I.%I to public', of_schema, v_table.relname);
  end loop;
end
$spoil_rows$;

-- What a function tells whose first step fails as Postgres would.
create function pg_temp.told_when_it_fails(of_body text, by_user text, command text) returns text
language plpgsql
as $told_when_it_fails$
declare
  v_failing constant text := $failing$
begin
  raise exception using
    errcode = '22P02', message = 'invalid input syntax for type integer: "secret_value"', detail = 'secret_detail', hint = 'secret_hint';
$failing$;
  v_told text;
begin
  -- The first block of the function holds all of it.
  execute regexp_replace(pg_get_functiondef(of_body::regproc), '\nbegin\n', v_failing);
  v_told := pg_temp.told(by_user, command);
  raise sqlstate 'TAP01';
exception
  when sqlstate 'TAP01' then
    return v_told;
end
$told_when_it_fails$;

-- What comes of a call that runs into something, error by error: SQLSTATE, the beginning of the message, and the error that has to
-- come of it, unless the body has an answer of its own. The caller is whoever gets as far as a write. Where nobody does with the
-- arguments of this test, or nothing is written, Postgres objects to the first thing that the function asks, which is who calls, or
-- to the first row that it reads, or to its first step: one handler stands around all of it.
create function pg_temp.violations(
  of_schema text, question text, of_function text, of_body text, by_user text, command text, answers_itself boolean, lines text[]
)
returns text
language plpgsql
as $violations$
declare
  v_user text;
  v_line text[];
  v_without text;
  v_told text;
  v_reached boolean := false;
  v_wrong text;
begin
  for v_user in select by_user union all (select p.id from pg_temp.person p where p.id <> by_user order by p.label) loop
    exit when cardinality(lines) = 0;
    v_without := pg_temp.told(v_user, command);
    foreach v_line slice 1 in array lines loop
      perform set_config('seoc.violation', v_line[1], true), set_config('seoc.violation_message', v_line[2], true);
      v_told := pg_temp.told(v_user, command);
      perform set_config('seoc.violation', '', true);
      continue when v_told = v_without;
      v_reached := true;
      if v_told ~ 'secret' or v_told ~ '^(2[23]|4[24]|54)' or not (answers_itself or starts_with(v_told, v_line[3] || '|')) then
        v_wrong := concat_ws('; ', v_wrong, format('%s ends as %s', v_line[1], v_told));
      end if;
    end loop;
    exit when v_reached;
  end loop;
  if not v_reached then
    v_without := pg_temp.told(by_user, command);
    foreach v_line slice 1 in array array[
      ['22P02', 'invalid input syntax for type integer:', 'PT422 ROW_INVALID'],
      ['42501', 'new row violates row-level security policy', 'PT403 FORBIDDEN']
    ] loop
      perform set_config('seoc.question', v_line[1], true), set_config('seoc.violation_message', v_line[2], true);
      v_told := pg_temp.told(by_user, command);
      perform set_config('seoc.question', '', true);
      continue when v_told = v_without;
      v_reached := true;
      if not starts_with(v_told, v_line[3] || '|') then
        v_wrong := concat_ws('; ', v_wrong, format('%s ends as %s', v_line[1], v_told));
      end if;
    end loop;
  end if;
  if not v_reached then
    begin
      perform pg_temp.spoil_rows(of_schema, question);
      perform set_config('seoc.question', '22P02', true), set_config('seoc.violation_message', 'invalid input syntax', true);
      v_told := pg_temp.told(by_user, command);
      raise sqlstate 'TAP01';
    exception when sqlstate 'TAP01' then
      null;
    end;
    -- What neither asks nor reads fails by itself; nor does a function that gives whole rows take those of a view for them.
    if v_told = v_without or v_told ~ '^42' then
      v_told := pg_temp.told_when_it_fails(of_body, by_user, command);
    end if;
    v_wrong := case when not starts_with(v_told, 'PT422 ROW_INVALID|') then format('what cannot be read ends as %s', v_told) end;
  end if;
  return is(v_wrong, null, format('%s tells nothing of what it runs into', of_function));
end
$violations$;
