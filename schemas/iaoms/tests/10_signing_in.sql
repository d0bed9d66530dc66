-- I10, I13: how people come in, and how they are put out again.
begin;
select plan(56);

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

-- An account that names its institution in what the platform says of it has a row; one that says so itself has none.
insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values
  (pg_temp.key('eve'), 'eve@example.org', jsonb_build_object('institution_id', pg_temp.key('hitam')), '{"full_name": "Eve", "role": "ADMIN"}'),
  (pg_temp.key('mal'), 'mal@example.org', '{}', jsonb_build_object('institution_id', pg_temp.key('hitam'), 'role', 'ADMIN'));
select is((select full_name || ' ' || role from iaoms.recipients where id = pg_temp.key('eve')), 'Eve EMPLOYEE', 'who was let in is an employee, whatever she says');
select is((select count(*) from iaoms.recipients where id = pg_temp.key('mal')), 0::bigint, 'who lets himself in is nobody');

-- Google.
insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values
  (pg_temp.key('goo'), 'goo@example.org', jsonb_build_object('institution_id', pg_temp.key('hitam'), 'provider', 'google'), '{"full_name": "Goo", "sub": "1099"}'),
  (pg_temp.key('fay'), 'fay@example.org', jsonb_build_object('institution_id', pg_temp.key('hitam'), 'provider', 'email'), '{"full_name": "Fay", "sub": "1099"}');
select is(
  (select string_agg(full_name || coalesce(' ' || google_sub, ''), ', ' order by full_name) from iaoms.recipients where id in (pg_temp.key('goo'), pg_temp.key('fay'))),
  'Fay, Goo 1099', 'who comes by Google is known by what Google calls him, and nobody else may say so'
);
select is(pg_temp.ask('goo', $$select iaoms.sync_google_profile('Goo Gle', 'https://example.org/goo.png') is not null$$), 'true', 'his name and picture are taken from there');
select is(pg_temp.ask('fay', $$select iaoms.sync_google_profile('Fay Ke')$$), 'PT409 NOT_BY_GOOGLE', 'and nobody else''s');
select is((select full_name || ' ' || avatar_url from iaoms.recipients where id = pg_temp.key('goo')), 'Goo Gle https://example.org/goo.png', 'as they are there');

-- A password, by bcrypt.
update iaoms.recipients set hitam_id = '22E51A0501' where id = pg_temp.key('ben');
create function pg_temp.sign_in(password text, number text default '22e51a0501 ') returns text language plpgsql as $$
declare
  v_ticket iaoms.session_ticket;
begin
  perform set_config('request.jwt.claims', '{"role": "anon"}', true);
  set local role anon;
  v_ticket := iaoms.sign_in_with_hitam_id(number, password, 'Firefox');
  reset role;
  perform set_config('request.jwt.claims', '', true);
  if v_ticket.recipient is not null then
    perform set_config('pg_temp.token', v_ticket.token, true), set_config('pg_temp.session', v_ticket.session::text, true);
  end if;
  return case when v_ticket.recipient is null then 'no' else 'yes ' || v_ticket.password_expired end;
end
$$;
-- What a call answers that comes with a session.
create function pg_temp.ask_in(name text, session text, issued timestamptz, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config(
    'request.jwt.claims',
    json_build_object(
      'sub', pg_temp.key(name), 'role', 'authenticated', 'session_id', session, 'iat', floor(extract(epoch from issued))
    )::text,
    true
  );
  set local role authenticated;
  execute query into v_answer;
  reset role;
  perform set_config('request.jwt.claims', '', true);
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;

select is(pg_temp.sign_in('nothing'), 'no', 'who has no password does not come in by one');
select is(pg_temp.ask('ben', $$select iaoms.change_password('too short')$$), 'PT400 ARGUMENT_INVALID', 'a password is long');
select is(pg_temp.ask('ben', $$select iaoms.change_password('correct horse battery') > now() + interval '89 days'$$), 'true', 'Ben chooses one, for ninety days');
select matches((select password_hash::text from iaoms.recipients where id = pg_temp.key('ben')), '^\$2a\$10\$.{53}$', 'it is kept by bcrypt');
select is(pg_temp.ask('ben', $$select iaoms.change_password('another long password', 'wrong')$$), 'PT403 WRONG_PASSWORD', 'and changed by who knows it');
select is(
  pg_temp.ask('ben', $$select iaoms.change_password('correct horse battery', 'correct horse battery')$$), 'PT400 SAME_PASSWORD', 'to another one'
);
select is(pg_temp.sign_in('correct horse battery'), 'yes false', 'with it he comes in');
select is(length(current_setting('pg_temp.token')), 64, 'and gets a token');
select is(
  (select string_agg(method || ' ' || (token_hash = encode(sha256(convert_to(current_setting('pg_temp.token'), 'UTF8')), 'hex'))::text, ',') from iaoms.auth_sessions),
  'HITAM_ID true', 'of which the database keeps the hash alone'
);
select is(pg_temp.sign_in('correct horse battery', '99X99X9999'), 'no', 'a number that nobody has');
select is(
  (select string_agg(pg_temp.sign_in('guess ' || n), ' ') from generate_series(1, 5) as n), 'no no no no no', 'five wrong passwords'
);
select is(pg_temp.sign_in('correct horse battery'), 'no', 'and the account rests, even for the right one');
update iaoms.recipients set locked_until = now() - interval '1 second' where id = pg_temp.key('ben');
select is(pg_temp.sign_in('correct horse battery'), 'yes false', 'for a quarter of an hour');
select is((select failed_logins from iaoms.recipients where id = pg_temp.key('ben')), 0, 'then it counts anew');
update iaoms.recipients set is_active = false where id = pg_temp.key('ben');
select is(pg_temp.sign_in('correct horse battery'), 'no', 'who has left does not come in');
update iaoms.recipients set is_active = true where id = pg_temp.key('ben');

-- Devices, and their end.
select is(pg_temp.ask('ben', 'select count(*) from iaoms.my_devices()'), '2', 'Ben is in on two devices');
select is(pg_temp.ask('cat', 'select count(*) from iaoms.my_devices()'), '0', 'which are his alone');
select is(
  pg_temp.ask_in('cat', pg_temp.key('phone')::text, now(), format('select method from iaoms.register_device(%L, %L)', pg_temp.key('phone'), 'Phone')),
  'GOOGLE', 'Cat came in by Google, and her device is noted'
);
select is(
  pg_temp.ask_in('cat', pg_temp.key('phone')::text, now(), format('select method from iaoms.register_device(%L, %L)', pg_temp.key('other'), 'Phone')),
  'PT403 NOT_YOUR_SESSION', 'under the session that she has'
);
select is(pg_temp.ask('cat', format('select iaoms.sign_out(%L)', current_setting('pg_temp.session'))), 'false', 'she does not sign Ben out');
select is(
  pg_temp.ask_in('ben', current_setting('pg_temp.session'), now(), 'select count(*) from iaoms.list_documents()'), '1', 'with his session he reads'
);
select is(pg_temp.ask('ben', format('select iaoms.sign_out(%L)', current_setting('pg_temp.session'))), 'true', 'he signs out');
select is((select end_reason::text from iaoms.auth_sessions where id = current_setting('pg_temp.session')::uuid), 'SIGNED_OUT', 'by himself');
insert into iaoms.channels (id, institution_id, name, created_by) values (pg_temp.key('talk'), pg_temp.key('hitam'), 'Talk', pg_temp.key('ben'));
insert into iaoms.channel_members (institution_id, channel_id, recipient_id) values (pg_temp.key('hitam'), pg_temp.key('talk'), pg_temp.key('ben'));
create function pg_temp.say(issued timestamptz) returns text language sql as $$
  select pg_temp.ask_in('ben', current_setting('pg_temp.session'), issued, format('select body from iaoms.send_message(%L, %L)', pg_temp.key('talk'), 'Hello'))
$$;
select is(pg_temp.say(now()), 'PT401 SESSION_ENDED', 'a token of the session that is over says nothing more');

select is(pg_temp.sign_in('correct horse battery'), 'yes false', 'he comes in again');
select is(pg_temp.say(now() - interval '1 minute'), 'Hello', 'and talks');
select is(iaoms_private.expire_sessions(now() + interval '7 hours'), 0, 'for a working day');
select is(iaoms_private.expire_sessions(now() + interval '8 hours'), 3, 'then every session has lasted long enough');
select is(pg_temp.say(now()), 'PT401 SESSION_ENDED', 'and is over');
select is(
  (select string_agg(end_reason::text, ' ' order by end_reason) from iaoms.auth_sessions where recipient_id = pg_temp.key('ben')),
  'EXPIRED EXPIRED SIGNED_OUT', 'each for its reason'
);

-- Forced out.
select is(pg_temp.sign_in('correct horse battery'), 'yes false', 'in again');
create function pg_temp.reads(issued timestamptz) returns text language sql as $$
  select pg_temp.ask_in('ben', current_setting('pg_temp.session'), issued, 'select jsonb_array_length(to_jsonb(iaoms.list_documents()) -> ''nodes'')')
$$;
select is(pg_temp.ask('ben', format('select title from iaoms.create_document(%L, %L)', 'Secret', pg_temp.file('secret'))), 'Secret', 'Ben writes something');
select is(pg_temp.reads(now()), '1', 'and reads it');
select is(pg_temp.ask('cat', format('select iaoms.force_sign_out(%L)', pg_temp.key('ben'))), 'PT403 NOT_YOURS_TO_END', 'a colleague puts nobody out');
select is(pg_temp.ask('gus', format('select iaoms.force_sign_out(%L)', pg_temp.key('ben'))), 'PT403 NOT_YOURS_TO_END', 'nor does another institution');
select is(pg_temp.ask('ada', format('select iaoms.force_sign_out(%L)', pg_temp.key('gwen'))), 'PT404 RECIPIENT_NOT_FOUND', 'and an admin nobody there');
select is(pg_temp.ask('ada', format('select iaoms.force_sign_out(%L)', pg_temp.key('ben'))), '1', 'an admin puts Ben out');
select is(pg_temp.say(now() - interval '1 minute'), 'PT401 SESSION_ENDED', 'his token is worth nothing more');
select is(pg_temp.reads(now() + interval '1 minute'), '0', 'he reads nothing either, with the session that is over');
select is(
  pg_temp.ask_in('ben', null, now() - interval '1 minute', format('select body from iaoms.send_message(%L, %L)', pg_temp.key('talk'), 'Hello')),
  'PT401 SESSION_ENDED', 'nor is one without a session, or of a device that nobody noted'
);
select is(
  pg_temp.ask_in('ben', null, now() + interval '1 minute', format('select body from iaoms.send_message(%L, %L)', pg_temp.key('talk'), 'Back')),
  'Back', 'one that was issued later is'
);
select is(pg_temp.ask('cat', format('select iaoms.force_sign_out(%L)', pg_temp.key('cat'))), '0', 'everybody may put himself out, whose devices are over already');

-- Passwords grow old.
select is(iaoms_private.expire_passwords(now() + interval '82 days'), 0, 'for eighty-two days nothing happens');
select is((select count(*) from iaoms.notifications where kind = 'SECURITY'), 0::bigint, 'and nobody is told');
select is(iaoms_private.expire_passwords(now() + interval '83 days'), 0, 'a week before');
select is((select string_agg(title, ',') from iaoms.notifications where kind = 'SECURITY'), 'Your password will expire', 'Ben is told');
update iaoms.recipients set signed_out_at = null where id = pg_temp.key('ben');
select is(pg_temp.sign_in('correct horse battery'), 'yes false', 'a session');
select is(iaoms_private.expire_passwords(now() + interval '90 days'), 1, 'that ends with the password');
select is(
  (select string_agg(title, ', ' order by title) from iaoms.notifications where kind = 'SECURITY'),
  'Your password has expired, Your password will expire', 'which he is told, too'
);
update iaoms.recipients set password_expires_at = now() - interval '1 day' where id = pg_temp.key('ben');
select is(pg_temp.sign_in('correct horse battery'), 'yes true', 'he may come in to choose another');

select * from finish();
rollback;
