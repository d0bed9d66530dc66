-- Somebody comes, or nobody, as a role.
create function pg_temp.come(as_role text, by_user text)
returns void
language plpgsql
as $come$
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
  if by_user is null then
    perform set_config('request.jwt.claims', '', true);
  end if;
  if as_role is not null then
    execute format('set local role %I', as_role);
  end if;
end
$come$;

-- What somebody fetches, row by row: keys, and with a minus those of what is gone. With `change`, which the owner of the tables makes, he
-- first fetches everything and then what changed since. `before` comes ahead of all. Everything is undone.
create function pg_temp.fetched(as_role text, by_user text, call text, before text default null, change text default null)
returns text
language plpgsql
as $fetched$
declare
  v_rounds text[] := array['', change];
  v_round text;
  v_cursor text;
  v_more boolean;
  v_nodes text[];
  v_gone text[];
  v_found text[];
begin
  begin
    if before is not null then
      execute before;
    end if;
    foreach v_round in array array_remove(v_rounds, null) loop
      if v_round <> '' then
        execute v_round;
      end if;
      perform pg_temp.come(as_role, by_user);
      v_found := '{}';
      loop
        execute format(call, quote_nullable(v_cursor)) into v_nodes, v_gone, v_cursor, v_more;
        v_found := v_found || v_nodes || array(select '-' || g from unnest(v_gone) as g);
        exit when not v_more;
        if cardinality(v_found) > 1000 then
          raise exception 'a page is followed by itself';
        end if;
      end loop;
      reset role;
      perform set_config('request.jwt.claims', '', true);
    end loop;
    raise sqlstate 'TAP00';
  exception
    when sqlstate 'TAP00' then
      return coalesce((select string_agg(f, ' ' order by f) from unnest(v_found) as f), 'null');
    when others then
      return sqlstate || case when sqlstate like 'PT%' then ' ' || sqlerrm else '' end;
  end;
end
$fetched$;

-- What becomes of rows that somebody sends, one after the other. In what is sent, `%key%` is the row's key and `%values%` what may be said of
-- it, taken from the row that `make` writes; `own` says whether it goes again before he comes. Then what a query of the owner
-- answers. Everything is undone.
create function pg_temp.sent(as_role text, by_user text, call text, make text, find text, remove text, names text[], own boolean, rows text[], observe text)
returns text
language plpgsql
as $sent$
declare
  v_made jsonb;
  v_key text;
  v_values text;
  v_row text;
  v_outcome text;
  v_all text[] := '{}';
  v_answer text;
begin
  begin
    if make is not null then
      execute make;
    end if;
    execute find into v_key, v_made;
    v_values := (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(v_made) as e where e.key = any (names))::text;
    if own then
      execute remove;
    end if;
    perform pg_temp.come(as_role, by_user);
    foreach v_row in array rows loop
      v_row := replace(replace(v_row, '%key%', to_jsonb(v_key)::text), '%values%', v_values);
      execute format(call, v_row) into v_outcome;
      v_all := v_all || v_outcome;
    end loop;
    reset role;
    execute observe into v_answer;
    raise sqlstate 'TAP00';
  exception
    when sqlstate 'TAP00' then
      return array_to_string(v_all, ', ') || ': ' || coalesce(v_answer, 'null');
    when others then
      return sqlstate || ' ' || sqlerrm;
  end;
end
$sent$;
