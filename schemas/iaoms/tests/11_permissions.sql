-- I6, I9: what each role may do is data; nobody gives himself more of it.
begin;
select plan(32);

-- HITAM: Pia (principal), Rex and Rita (registrars), Ada (admin); of CSE Hana (head), Ann, Ben and Cat; of ECE Hugo (head) and Dan.
-- Globex: Gus (principal) and Gwen. A key is the md5 of a name.
create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org'
from unnest(array['pia', 'rex', 'rita', 'ada', 'hana', 'ann', 'ben', 'cat', 'hugo', 'dan', 'gus', 'gwen']) as name;
insert into iaoms.institutions (id, name, code) values
  (pg_temp.key('hitam'), 'Hyderabad Institute of Technology and Management', 'HITAM'), (pg_temp.key('globex'), 'Globex', 'GLOBEX');
insert into iaoms.departments (id, institution_id, name, code) values
  (pg_temp.key('cse'), pg_temp.key('hitam'), 'Computer Science', 'CSE'),
  (pg_temp.key('ece'), pg_temp.key('hitam'), 'Electronics', 'ECE');
insert into iaoms.recipients (id, institution_id, department_id, role, full_name, email)
select pg_temp.key(name), pg_temp.key(institution), pg_temp.key(department), role, initcap(name), name || '@example.org'
from (values
  ('pia', 'hitam', null, 'PRINCIPAL'), ('rex', 'hitam', null, 'REGISTRAR'), ('rita', 'hitam', null, 'REGISTRAR'),
  ('ada', 'hitam', null, 'ADMIN'), ('hana', 'hitam', 'cse', 'HOD'), ('ann', 'hitam', 'cse', 'EMPLOYEE'),
  ('ben', 'hitam', 'cse', 'EMPLOYEE'), ('cat', 'hitam', 'cse', 'EMPLOYEE'), ('hugo', 'hitam', 'ece', 'HOD'),
  ('dan', 'hitam', 'ece', 'EMPLOYEE'), ('gus', 'globex', null, 'PRINCIPAL'), ('gwen', 'globex', null, 'EMPLOYEE')
) as person (name, institution, department, role);
update iaoms.departments as d set head_id = pg_temp.key(case d.code when 'CSE' then 'hana' else 'hugo' end);

-- What a call answers when somebody makes it, or its error.
create function pg_temp.ask(name text, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute query into v_answer;
  reset role;
  perform set_config('request.jwt.claims', '', true);
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;
create function pg_temp.file(name text) returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'drive_file_id', 'drive-' || md5(name), 'file_name', name || '.pdf', 'mime_type', 'application/pdf', 'file_size_bytes', 1000,
    'file_hash', encode(sha256(convert_to(name, 'UTF8')), 'hex')
  )
$$;

select is(pg_temp.ask('ann', 'select string_agg(p, '' '') from iaoms.my_permissions() p'), 'document.submit', 'an employee submits');
select is(
  pg_temp.ask('hana', 'select string_agg(p, '' '') from iaoms.my_permissions() p'),
  'channel.open document.read_department document.submit meeting.summon', 'a head reads what her department does, and calls people together'
);
select is(
  pg_temp.ask('ada', 'select string_agg(p, '' '') from iaoms.my_permissions() p'),
  'analytics.read audit.read channel.open department.manage recipient.manage session.revoke template.manage',
  'who runs the system reads no documents, and submits none'
);
select is(
  pg_temp.ask('ada', format('select title from iaoms.create_document(%L, %L)', 'Mine', pg_temp.file('mine'))), 'PT403 NOT_YOURS_TO_WRITE', 'indeed'
);
insert into iaoms.role_permissions (role, permission) values ('ADMIN', 'document.submit');
select is(
  pg_temp.ask('ada', format('select title from iaoms.create_document(%L, %L)', 'Mine', pg_temp.file('mine'))), 'Mine', 'until a row says otherwise'
);
delete from iaoms.role_permissions where role = 'REGISTRAR' and permission = 'document.read_all';
select is(pg_temp.ask('rex', 'select jsonb_array_length(to_jsonb(iaoms.list_documents()) -> ''nodes'')'), '0', 'and a rule that lost its row opens nothing');
insert into iaoms.role_permissions (role, permission) values ('REGISTRAR', 'document.read_all');
select is(pg_temp.ask('rex', 'select jsonb_array_length(to_jsonb(iaoms.list_documents()) -> ''nodes'')'), '1', 'with it, it does');
update iaoms.recipients set is_active = false where id = pg_temp.key('rex');
select is(pg_temp.ask('rex', 'select jsonb_array_length(to_jsonb(iaoms.list_documents()) -> ''nodes'')'), '0', 'who has left may do nothing');
update iaoms.recipients set is_active = true where id = pg_temp.key('rex');

-- Places.
create function pg_temp.place(name text, whom text, role text, department text) returns text language sql as $$
  select pg_temp.ask(name, format('select iaoms.place_recipient(%L, %L, %L) is not null', pg_temp.key(whom), role, pg_temp.key(department)))
$$;
select is(pg_temp.place('ann', 'ben', 'HOD', 'cse'), 'PT403 NOT_YOURS_TO_PLACE', 'an employee places nobody');
select is(pg_temp.place('rex', 'rex', 'PRINCIPAL', 'cse'), 'PT403 NOT_YOURSELF', 'a registrar not himself');
select is(pg_temp.place('rex', 'ben', 'PRINCIPAL', 'cse'), 'PT403 ROLE_ABOVE_OWN', 'nor anybody above himself');
select is(pg_temp.place('rex', 'pia', 'EMPLOYEE', 'cse'), 'PT403 ROLE_ABOVE_OWN', 'nor who is');
select is(pg_temp.place('rex', 'gwen', 'HOD', 'cse'), 'PT404 RECIPIENT_NOT_FOUND', 'nor elsewhere');
select is(pg_temp.place('rex', 'ben', 'HOD', 'ece'), 'true', 'Ben he does');
select is((select role || ' ' || (department_id = pg_temp.key('ece')) from iaoms.recipients where id = pg_temp.key('ben')), 'HOD true', 'so it stands');
select is(
  pg_temp.ask('ada', format('select string_agg(action_type || '' '' || resource_accessed, '', '') from iaoms.audit_trail(%L)', pg_temp.key('rex'))),
  'UPDATE iaoms.recipients', 'and is on record'
);

-- Colleagues, and what of them is shown.
select is(pg_temp.ask('ben', $$select iaoms.update_my_profile('Lecturer', '+914022334455') is not null$$), 'true', 'Ben says what he does and where he is called');
select is(
  pg_temp.ask('ann', $$select string_agg(full_name || coalesce(' ' || phone, ''), ', ') from iaoms.colleagues()$$),
  'Ada, Ann, Ben +**********55, Cat, Dan, Hana, Hugo, Pia, Rex, Rita', 'colleagues are told that he has a telephone'
);
select is(
  pg_temp.ask('rex', $$select string_agg(phone, ', ') from iaoms.colleagues()$$), '+914022334455', 'the office its number'
);
select is(
  pg_temp.ask('ann', format($$select string_agg(full_name, ', ') from iaoms.colleagues(null, 'Cat', %L, 3)$$, pg_temp.key('cat'))), 'Dan, Hana, Hugo', 'page by page'
);
select is(
  pg_temp.ask('ann', format($$select string_agg(full_name, ', ') from iaoms.colleagues(%L)$$, pg_temp.key('cse'))), 'Ann, Cat, Hana', 'or of a department'
);
select is(pg_temp.ask('gwen', $$select string_agg(full_name, ', ') from iaoms.colleagues()$$), 'Gus, Gwen', 'and nobody''s of another institution');

-- How somebody wants it.
select is(pg_temp.ask('ann', $$select theme || ' ' || digest from iaoms.create_user_preference('dark', 'en-IN', 'WEEKLY')$$), 'dark WEEKLY', 'Ann likes it dark');
select is(pg_temp.ask('ann', $$select theme from iaoms.create_user_preference('light')$$), 'PT409 CONFLICT', 'in one way at a time');
select is(
  pg_temp.ask('ann', format($$select page_size from iaoms.update_user_preference(%L, '{"page_size": 50}')$$, (select id from iaoms.user_preferences))), '50', 'she changes it'
);
select is(
  pg_temp.ask('ben', format($$select page_size from iaoms.update_user_preference(%L, '{"page_size": 5}')$$, (select id from iaoms.user_preferences))),
  'PT404 NOT_FOUND', 'and nobody else'
);
select is(
  pg_temp.ask('ann', format($$select quiet_from from iaoms.update_user_preference(%L, '{"quiet_from": "22:00:00"}')$$, (select id from iaoms.user_preferences))),
  'PT400 ARGUMENT_INVALID', 'a quiet time has an end'
);

-- The office's own.
select is(pg_temp.ask('rita', $$select code from iaoms.create_department('Mechanics', 'MECH')$$), 'MECH', 'a registrar opens a department');
select is(pg_temp.ask('ann', $$select code from iaoms.create_department('Physics', 'PHY')$$), 'PT403 FORBIDDEN', 'an employee none');
select is(
  pg_temp.ask('ada', format($$select session_hours from iaoms.update_institution(%L, '{"session_hours": 4}')$$, pg_temp.key('hitam'))), '4', 'an admin says how long sessions last'
);
select is(
  pg_temp.ask('pia', format($$select session_hours from iaoms.update_institution(%L, '{"session_hours": 400}')$$, pg_temp.key('hitam'))), 'PT403 FORBIDDEN', 'and nobody else'
);
select is(
  pg_temp.ask('ada', format($$select session_hours from iaoms.update_institution(%L, '{"session_hours": 400}')$$, pg_temp.key('globex'))), 'PT404 NOT_FOUND', 'nor elsewhere'
);

select * from finish();
rollback;
