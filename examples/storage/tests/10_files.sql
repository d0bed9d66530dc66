-- Two organizations, their people, and who reaches which file.
begin;
select plan(12);

insert into auth.users (id) select md5(name)::uuid from unnest(array['ann', 'bob', 'eve']) as name;
insert into voices.organization (id, name) values (md5('acme')::uuid, 'Acme'), (md5('evil')::uuid, 'Evil');
insert into voices.person (id, organization_id, role)
values (md5('ann')::uuid, md5('acme')::uuid, 'MEMBER'), (md5('bob')::uuid, md5('acme')::uuid, 'ADMIN'), (md5('eve')::uuid, md5('evil')::uuid, 'ADMIN');
insert into voices.time_log (id, organization_id, person_id, minutes) values (md5('log')::uuid, md5('acme')::uuid, md5('ann')::uuid, 30);

create function pg_temp.as(name text, command text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute command into v_answer;
  reset role;
  return coalesce(v_answer, 'nothing');
exception when insufficient_privilege then
  return 'refused';
end;
$$;
create function pg_temp.adds(name text, bucket text, path text) returns text language sql as $$
  select pg_temp.as(name, format('insert into storage.objects (bucket_id, name) values (%L, %L) returning %L', bucket, path, 'added'))
$$;
create function pg_temp.lists(name text, bucket text) returns text language sql as $$
  select pg_temp.as(name, format('select string_agg(storage.filename(name), %L order by name) from storage.objects where bucket_id = %L', ', ', bucket))
$$;
create function pg_temp.voice(file text) returns text language sql as $$
  select concat_ws('/', 'voices', md5('acme')::uuid, md5('log')::uuid, file)
$$;

select is(
  (select array[file_size_limit::text, array_to_string(allowed_mime_types, ' '), public::text] from storage.buckets where id = 'voices'),
  array['52428800', 'audio/* application/pdf', 'false'],
  'a bucket takes what it should, and is private'
);
select is(pg_temp.adds('ann', 'voices', pg_temp.voice('morning.ogg')), 'added', 'whoever may change a row adds files to it');
select is(pg_temp.adds('ann', 'voices', pg_temp.voice('takes/2.ogg')), 'added', 'also in folders of his own');
select is(pg_temp.adds('bob', 'voices', pg_temp.voice('bob.ogg')), 'refused', 'whoever only reads the row does not');
select is(pg_temp.adds('eve', 'voices', pg_temp.voice('eve.ogg')), 'refused', 'nobody adds files to a row of another organization');
select is(
  pg_temp.adds('ann', 'voices', concat_ws('/', 'voices', md5('acme')::uuid, md5('none')::uuid, 'a.ogg')), 'refused',
  'there is no folder of a row that is not there'
);
select is(pg_temp.lists('bob', 'voices'), 'morning.ogg, 2.ogg', 'an admin lists what belongs to rows he reads');
select is(pg_temp.lists('eve', 'voices'), 'nothing', 'another organization lists nothing');
select is(
  pg_temp.as('eve', format('delete from storage.objects where name = %L returning name', pg_temp.voice('morning.ogg'))), 'nothing',
  'and removes nothing'
);
select is(
  array[pg_temp.adds('ann', 'logos', md5('acme')::uuid || '/logo'), pg_temp.adds('bob', 'logos', md5('acme')::uuid || '/logo')],
  array['refused', 'added'],
  'only admins change the logo'
);
insert into storage.objects (bucket_id, name) values ('exports', concat_ws('/', 'exports', md5('acme')::uuid, '2026.zip'));
select is(
  array[pg_temp.lists('ann', 'exports'), pg_temp.lists('bob', 'exports'), pg_temp.lists('eve', 'exports')],
  array['nothing', '2026.zip', 'nothing'],
  'exports are for admins of their organization'
);
select is(
  pg_temp.adds('bob', 'exports', concat_ws('/', 'exports', md5('acme')::uuid, 'mine.zip')), 'refused',
  'and made by the service alone'
);

select * from finish();
rollback;
