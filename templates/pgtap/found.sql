-- The rows that are sought, by what the tests call them, with their words.
create temporary table sought (relation text, label text, key text, words text, primary key (relation, label));

-- Rows that are there beside those of the fixture, such as seeded ones: whoever finds them is not asked about them.
create temporary table beside (relation text, key text, primary key (relation, key));

-- Whom somebody finds: the labels of the rows that a function answers with when it is asked for the words of each row. A key that is none
-- of those is said as it is, and an error by its SQLSTATE. Everything is undone.
create function pg_temp.finds(as_role text, by_user text, of_relation text, call text)
returns text
language plpgsql
as $finds$
declare
  v_row pg_temp.sought;
  v_keys text[];
  v_found text[] := '{}';
begin
  -- A row of no words is asked for by nobody.
  for v_row in select * from pg_temp.sought s where s.relation = of_relation and s.words ~ '[[:alnum:]]' order by s.label loop
    begin
      perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
      if by_user is null then
        perform set_config('request.jwt.claims', '', true);
      end if;
      execute format('set local role %I', as_role);
      execute format(call, v_row.words) into v_keys;
      reset role;
      raise sqlstate 'TAP00';
    exception
      when sqlstate 'TAP00' then
        v_found := v_found || v_keys;
      when others then
        v_found := v_found || sqlstate;
    end;
  end loop;
  return (
    select string_agg(distinct coalesce(s.label, f.key), ' ' order by coalesce(s.label, f.key))
    from unnest(v_found) as f (key)
    left join pg_temp.sought s on s.relation = of_relation and s.key = f.key
    where not exists (select from pg_temp.beside b where b.relation = of_relation and b.key = f.key)
  );
end
$finds$;
