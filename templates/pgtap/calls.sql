-- What comes of calls of a function, line by line: who calls (`anon` is not signed in and comes as that role, `a worker`
-- as the platform's own), the argument that
-- is given another value, the value as SQL, the end as a regular expression, and what that says of the function. `not ^42` is an
-- end that it does not come to.
create function pg_temp.calls(of_function text, arguments text[], lines text[])
returns setof text
language plpgsql
as $calls$
declare
  v_line text[];
  v_call text;
  v_end text;
  v_what text;
begin
  foreach v_line slice 1 in array lines loop
    select format('select %s(%s)', of_function, coalesce(string_agg(
      format('%I => %s', arguments[n][1], case when arguments[n][1] = v_line[2] then v_line[3] else arguments[n][2] end), ', ' order by n
    ), ''))
    into v_call
    from generate_subscripts(arguments, 1) as n;
    v_end := case v_line[1]
      when 'anon' then pg_temp.attempt('anon', null, v_call)
      when 'a worker' then pg_temp.attempt('service_role', null, v_call)
      else pg_temp.attempt('authenticated', pg_temp.user_of(v_line[1]), v_call)
    end;
    v_what := format('%s %s', of_function, v_line[5]);
    if v_line[4] like 'not %' then
      return next doesnt_match(v_end, substr(v_line[4], 5), v_what);
    else
      return next matches(v_end, v_line[4], v_what);
    end if;
  end loop;
end
$calls$;
