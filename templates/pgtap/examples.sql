-- What comes back from a call, as JSON: the list of results where it is one. Or the SQLSTATE and the code of its error. Everything
-- is undone.
create function pg_temp.example(as_role text, by_user text, is_list boolean, command text)
returns text
language plpgsql
as $example$
declare
  v_answer jsonb;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
  if by_user is null then
    perform set_config('request.jwt.claims', '', true);
  end if;
  execute format('set local role %I', as_role);
  execute format(
    case when is_list
      then 'select coalesce(jsonb_agg(to_jsonb(a.answer)), ''[]'') from (%s) as a (answer)'
      else 'select to_jsonb(a.answer) from (%s) as a (answer)'
    end,
    command
  ) into v_answer;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return coalesce(v_answer::text, 'null');
  when others then
    return concat_ws(' ', sqlstate, sqlerrm);
end
$example$;

-- Is this what an example says comes back? Of a row, some columns are said; of a list, every element in its place.
create function pg_temp.is_example(answer text, said jsonb)
returns text
language plpgsql
as $is_example$
declare
  v_answer jsonb;
begin
  if answer ~ '^[0-9A-Z]{5} ' then
    return answer;
  end if;
  v_answer := answer::jsonb;
  if jsonb_typeof(said) = 'array' and jsonb_typeof(v_answer) = 'array' then
    if jsonb_array_length(said) = jsonb_array_length(v_answer) and (
      select coalesce(bool_and(pg_temp.is_example((v_answer -> (n - 1)::int)::text, e) is null), true)
      from jsonb_array_elements(said) with ordinality as s (e, n)
    ) then
      return null;
    end if;
  elsif jsonb_typeof(said) = 'object' and v_answer @> said or v_answer = said then
    return null;
  end if;
  return answer;
end
$is_example$;
