-- What a call by a user of tenant A, with the ids of tenant B, does to B: `nothing`, or what it should not have done. A refusal
-- is nothing. The ids the caller gave may come back; any other id of B may not.
create function pg_temp.reaches(as_role text, by_user text, call text, given text[])
returns text
language plpgsql
as $reaches$
declare
  v_before text := pg_temp.rows_of_b();
  v_result text;
  v_given text;
begin
  begin
    perform set_config('request.jwt.claims', json_build_object('sub', by_user, 'role', 'authenticated')::text, true);
    execute format('set local role %I', as_role);
    execute format('select coalesce(string_agg(answer::text, '' ''), '''') from (%s) as answer', call) into v_result;
    reset role;
    foreach v_given in array given loop
      v_result := replace(v_result, v_given, '');
    end loop;
    if pg_temp.rows_of_b() <> v_before then
      raise sqlstate 'TAP00' using message = 'changed rows of B';
    elsif v_result like '%bbbbbbbb-%' then
      raise sqlstate 'TAP00' using message = 'answered with rows of B: ' || v_result;
    end if;
    raise sqlstate 'TAP00' using message = 'nothing';
  exception
    when sqlstate 'TAP00' then
      return sqlerrm;
    when others then
      return 'nothing';
  end;
end
$reaches$;
