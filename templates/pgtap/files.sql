-- The files that behaviour is tested on, by what the tests call them.
create temporary table file (bucket text, label text, home text, name text, primary key (bucket, label));

-- As somebody, a command on files of the platform: the number of files it reached, or the SQLSTATE. Everything is undone. Before that
-- the owner makes room.
create function pg_temp.touches_file(as_role text, by_user text, command text, room text default null)
returns text
language plpgsql
as $touches_file$
declare
  v_affected bigint;
begin
  begin
    if room is not null then
      execute room;
    end if;
    perform set_config('request.jwt.claims', coalesce(json_build_object('sub', by_user, 'role', 'authenticated')::text, ''), true);
    if by_user is null then
      perform set_config('request.jwt.claims', '', true);
    end if;
    execute format('set local role %I', as_role);
    execute command;
    get diagnostics v_affected = row_count;
    raise sqlstate 'TAP00' using message = v_affected::text;
  exception
    when sqlstate 'TAP00' then
      return sqlerrm;
    when others then
      return sqlstate;
  end;
end
$touches_file$;

-- What somebody may do with the files of a bucket: after the label of each, r where he reads it, a where he adds it, c where he changes
-- it, d where he removes it; C and D for commands that name no file and so read none, with this file alone in the storage; ! where
-- such a command finds the file and is refused.
create function pg_temp.file_access(as_role text, by_user text, of_bucket text, labels text[])
returns text
language plpgsql
as $file_access$
declare
  v_file pg_temp.file;
  v_is text;
  v_alone text;
  v_answer text := '';
begin
  for v_file in select * from pg_temp.file f where f.bucket = of_bucket and f.label = any (labels) order by f.label collate "C" loop
    v_is := format(' where bucket_id = %L and name = %L', v_file.home, v_file.name);
    v_alone := format('delete from storage.objects where (bucket_id, name) is distinct from (%L, %L)', v_file.home, v_file.name);
    v_answer := v_answer || v_file.label || ':' || concat(
      case when pg_temp.touches_file(as_role, by_user, 'select from storage.objects' || v_is) = '1' then 'r' end,
      case when pg_temp.touches_file(
        as_role, by_user,
        format('insert into storage.objects (bucket_id, name) values (%L, %L)', v_file.home, v_file.name),
        'delete from storage.objects' || v_is
      ) = '1' then 'a' end,
      case when pg_temp.touches_file(as_role, by_user, 'update storage.objects set metadata = ''{}''' || v_is) = '1' then 'c' end,
      case when pg_temp.touches_file(as_role, by_user, 'delete from storage.objects' || v_is) = '1' then 'd' end,
      case pg_temp.touches_file(as_role, by_user, 'update storage.objects set metadata = ''{}''', v_alone)
        when '1' then 'C' when '0' then '' else '!' end,
      case pg_temp.touches_file(as_role, by_user, 'delete from storage.objects', v_alone)
        when '1' then 'D' when '0' then '' else '!' end
    ) || ' ';
  end loop;
  return trim(v_answer);
end
$file_access$;

-- Where somebody may move the files of a bucket, without reading them: `A1>A2`.
create function pg_temp.file_moves(as_role text, by_user text, of_bucket text, labels text[])
returns text
language plpgsql
as $file_moves$
declare
  v_from pg_temp.file;
  v_to pg_temp.file;
  v_answer text := '';
begin
  for v_from in select * from pg_temp.file f where f.bucket = of_bucket and f.label = any (labels) order by f.label collate "C" loop
    for v_to in
      select * from pg_temp.file f
      where f.bucket = of_bucket and f.label = any (labels) and f.label <> v_from.label order by f.label collate "C"
    loop
      if pg_temp.touches_file(
        as_role, by_user,
        format('update storage.objects set bucket_id = %L, name = %L', v_to.home, v_to.name),
        format('delete from storage.objects where (bucket_id, name) is distinct from (%L, %L)', v_from.home, v_from.name)
      ) = '1' then
        v_answer := v_answer || v_from.label || '>' || v_to.label || ' ';
      end if;
    end loop;
  end loop;
  return trim(v_answer);
end
$file_moves$;
