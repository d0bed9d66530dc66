-- What comes of a command when a role runs it for a user: the number of rows, or the SQLSTATE with the constraint, column or
-- code that refused it. With `observe`, the answer of that query, asked by the owner afterwards. Everything is undone.
create function pg_temp.attempt(as_role text, by_user text, command text, observe text default null)
returns text
language plpgsql
as $attempt$
declare
  v_affected bigint;
  v_answer text;
  v_message text;
  v_constraint text;
  v_column text;
  v_table text;
begin
  begin
    perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
    if by_user is null then
      perform set_config('request.jwt.claims', '', true);
    end if;
    if as_role is not null then
      execute format('set local role %I', as_role);
    end if;
    execute command;
    get diagnostics v_affected = row_count;
    -- What is deferred is part of what came of it.
    set constraints all immediate;
    v_answer := v_affected::text;
    if observe is not null then
      reset role;
      execute observe into v_answer;
    end if;
    raise sqlstate 'TAP00';
  exception
    when sqlstate 'TAP00' then
      return coalesce(v_answer, 'null');
    when others then
      get stacked diagnostics
        v_message = message_text,
        v_constraint = constraint_name,
        v_column = column_name,
        v_table = table_name;
      return sqlstate || coalesce(' ' || case
        when sqlstate like 'PT%' then v_message
        when sqlstate = '23502' then nullif(v_table || '.' || v_column, '.')
        else nullif(v_constraint, '')
      end, '');
  end;
end
$attempt$;
