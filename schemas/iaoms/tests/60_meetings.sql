-- I14, I18: meetings, planned and at once, and everybody's calendar.
begin;
select plan(55);

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

create function pg_temp.schedule(participants text[], location text default 'Room 101', minutes integer default 45) returns text language sql as $$
  select pg_temp.ask('ann', format(
    'select status || '' '' || duration_minutes from iaoms.schedule_meeting(%L, %L, %L, %s, %L)',
    'Budget', '2030-05-06 09:00Z', (select array_agg(pg_temp.key(p)) from unnest(participants) p), minutes, location
  ))
$$;
create function pg_temp.meeting() returns uuid language sql as $$ select m.id from iaoms.meetings m where m.title = 'Budget' $$;
select is(pg_temp.schedule(array['ben', 'gwen']), 'PT400 PARTICIPANT_NOT_FOUND', 'nobody elsewhere is asked');
select is(
  pg_temp.ask('ann', $$select status from iaoms.schedule_meeting('Budget', '2030-05-06 09:00Z', '{}', 45, 'Room 101')$$), 'PT400 NOBODY_ASKED', 'nobody meets alone'
);
select is(pg_temp.schedule(array['ben'], null), 'PT400 NOWHERE', 'a meeting is somewhere');
select is(pg_temp.schedule(array['ben'], 'Room 101', 800), 'PT400 ARGUMENT_INVALID', 'and ends');
select is(pg_temp.schedule(array['ben', 'rex']), 'SCHEDULED 45', 'Ann calls one');
select is((select string_agg(r.full_name, ',' order by r.full_name) from iaoms.notifications n join iaoms.recipients r on r.id = n.recipient_id where n.kind = 'MEETING'), 'Ben,Rex', 'who is asked is told');
create function pg_temp.agenda(name text) returns text language sql as $$
  select pg_temp.ask(name, $q$select string_agg(title || ' ' || status, ', ') from iaoms.my_meetings_between('2030-05-06 09:30Z', '2030-05-07 00:00Z')$q$)
$$;
select is(pg_temp.agenda('ann'), 'Budget SCHEDULED', 'who called it sees it');
select is(pg_temp.agenda('ben'), 'Budget SCHEDULED', 'and who is asked');
select is(pg_temp.agenda('cat'), null, 'and nobody else');
select is(
  pg_temp.ask('ann', $$select count(*) from iaoms.my_meetings_between('2030-01-01 00:00Z', '2032-01-01 00:00Z')$$), 'PT400 INVALID_SPAN', 'nor two years at once'
);
select is(
  pg_temp.ask('ben', format('select response from iaoms.answer_meeting(%L, %L)', pg_temp.meeting(), 'ACCEPTED')), 'ACCEPTED', 'Ben comes'
);
select is(pg_temp.ask('rex', format('select response from iaoms.answer_meeting(%L, %L)', pg_temp.meeting(), 'INVITED')), 'PT400 NO_ANSWER', 'an answer is one');
select is(pg_temp.ask('cat', format('select response from iaoms.answer_meeting(%L, %L)', pg_temp.meeting(), 'ACCEPTED')), 'PT404 MEETING_NOT_FOUND', 'who is not asked does not answer');
select is(
  pg_temp.ask('rex', format('select string_agg(response, '' '' order by response) from iaoms.meeting_participants(%L)', pg_temp.meeting())), 'ACCEPTED INVITED', 'those who meet see who comes'
);
select is(pg_temp.ask('cat', format('select count(*) from iaoms.meeting_participants(%L)', pg_temp.meeting())), '0', 'others do not');
select is(pg_temp.ask('ben', format('select status from iaoms.cancel_meeting(%L)', pg_temp.meeting())), 'PT404 MEETING_NOT_FOUND', 'Ben does not call it off');
select is(iaoms_private.keep_meetings_on_time('2030-05-06 08:59Z'), 0, 'a minute before');
select is(iaoms_private.keep_meetings_on_time('2030-05-06 09:00Z'), 1, 'it begins');
select is(pg_temp.agenda('ben'), 'Budget ONGOING', 'on time');
select is(iaoms_private.keep_meetings_on_time('2030-05-06 09:45Z'), 1, 'and ends');
select is(pg_temp.ask('ann', 'select string_agg(kind || '' '' || status, '','') from iaoms.operations()'), 'MEETING COMPLETED', 'and with it its operation');
select is(pg_temp.ask('ann', format('select status from iaoms.cancel_meeting(%L)', pg_temp.meeting())), 'PT409 MEETING_OVER', 'what is over is not called off');

-- At once.
create function pg_temp.summon(name text, whom text, urgency text) returns text language sql as $$
  select pg_temp.ask(name, format('select status from iaoms.request_live_meeting(%L, %L, %L)', pg_temp.key(whom), 'The roof leaks', urgency))
$$;
create function pg_temp.answer(name text, accept boolean) returns text language sql as $$
  select pg_temp.ask(name, format(
    'select status from iaoms.answer_live_request(%L, %L)', (select id from iaoms.live_meeting_requests order by status = 'PENDING' desc, expires_at desc limit 1), accept
  ))
$$;
select is(pg_temp.summon('ann', 'hana', 'IMMEDIATE'), 'PT403 NOT_YOURS_TO_SUMMON', 'an employee summons nobody');
select is(pg_temp.summon('hana', 'hana', 'IMMEDIATE'), 'PT400 NOT_YOURSELF', 'nobody himself');
select is(pg_temp.summon('hana', 'gwen', 'IMMEDIATE'), 'PT404 COLLEAGUE_NOT_FOUND', 'or another institution''s people');
select is(
  pg_temp.ask('hana', format('select status from iaoms.request_live_meeting(%L, %L, %L, %L)', pg_temp.key('ben'), 'The roof leaks', 'IMMEDIATE', gen_random_uuid())),
  'PT404 CARD_NOT_FOUND', 'or for a card that she has no part in'
);
select is(pg_temp.summon('hana', 'ben', 'IMMEDIATE'), 'PENDING', 'Hana needs Ben');
select is(pg_temp.summon('hana', 'ben', 'SOON'), 'PT409 ALREADY_ASKED', 'once');
select is(pg_temp.ask('ben', 'select string_agg(urgency || '' '' || (expires_at - created_at), '','') from iaoms.open_meeting_requests()'), 'IMMEDIATE 00:05:00', 'within five minutes');
select is(pg_temp.ask('cat', 'select count(*) from iaoms.open_meeting_requests()'), '0', 'Cat does not hear of it');
select is(pg_temp.answer('cat', true), 'PT404 REQUEST_NOT_FOUND', 'and does not answer for him');
select is(pg_temp.answer('ben', true), 'ACCEPTED', 'he comes');
select is((select string_agg(m.status || ' ' || m.title, ',') from iaoms.meetings m join iaoms.live_meeting_requests l on l.meeting_id = m.id), 'ONGOING The roof leaks', 'and they meet');
select is(pg_temp.answer('ben', false), 'PT410 REQUEST_OVER', 'he does not think better of it');
select is(pg_temp.summon('hana', 'ann', 'URGENT'), 'PENDING', 'she needs Ann');
select is(iaoms_private.expire_live_requests(now() + interval '29 minutes'), 0, 'for half an hour');
select is(iaoms_private.expire_live_requests(now() + interval '30 minutes'), 1, 'then it is no use any more');
select is(pg_temp.answer('ann', true), 'PT410 REQUEST_OVER', 'and Ann comes too late');
select is(pg_temp.summon('hana', 'ann', 'SOON'), 'PENDING', 'she asks again');
select is(
  pg_temp.ask('hana', format('select status from iaoms.withdraw_live_request(%L)', (select id from iaoms.live_meeting_requests where status = 'PENDING'))), 'WITHDRAWN', 'and takes it back'
);

-- The calendar.
create function pg_temp.day(title text, visibility text) returns text language sql as $$
  select pg_temp.ask('ann', format('select title from iaoms.add_calendar_event(%L, %L, %L, %L)', title, '2030-05-06 09:00Z', '2030-05-06 10:00Z', visibility))
$$;
create function pg_temp.calendar(name text) returns text language sql as $$
  select pg_temp.ask(name, $q$select string_agg(title, ', ' order by title) from iaoms.calendar('2030-05-06 00:00Z', '2030-05-07 00:00Z')$q$)
$$;
select is(pg_temp.day('Dentist', 'PRIVATE'), 'Dentist', 'a day of her own');
select is(pg_temp.day('Lab open', 'DEPARTMENT'), 'Lab open', 'one for her department');
select is(pg_temp.day('Open house', 'INSTITUTION'), 'Open house', 'and one for all');
select is(pg_temp.calendar('ann'), 'Dentist, Lab open, Open house', 'she sees all');
select is(pg_temp.calendar('ben'), 'Lab open, Open house', 'her department two');
select is(pg_temp.calendar('dan'), 'Open house', 'everybody one');
select is(pg_temp.calendar('gwen'), null, 'and another institution none');
create function pg_temp.dentist() returns uuid language sql as $$ select ce.id from iaoms.calendar_events ce where ce.title = 'Dentist' $$;
select is(pg_temp.ask('ben', format('select response from iaoms.invite_to_event(%L, %L)', pg_temp.dentist(), pg_temp.key('ben'))), 'PT404 EVENT_NOT_FOUND', 'nobody asks himself in');
select is(pg_temp.ask('ann', format('select response from iaoms.invite_to_event(%L, %L)', pg_temp.dentist(), pg_temp.key('dan'))), 'INVITED', 'she asks Dan');
select is(pg_temp.calendar('dan'), 'Dentist, Open house', 'who sees it now');
select is(pg_temp.ask('dan', format('select response from iaoms.answer_event(%L, %L)', pg_temp.dentist(), 'INVITED')), 'PT400 NO_ANSWER', 'says yes or no');
select is(pg_temp.ask('dan', format('select response from iaoms.answer_event(%L, %L)', pg_temp.dentist(), 'DECLINED')), 'DECLINED', 'and does not come');
select is(
  pg_temp.ask('ann', format($$select google_event_id from iaoms.update_calendar_event(%L, '{"google_event_id": "g1", "google_calendar_id": "primary", "google_synced_at": "2030-05-06T08:00:00Z"}')$$, pg_temp.dentist())),
  'g1', 'Google knows it, too'
);
select is(
  pg_temp.ask('dan', format($$select google_event_id from iaoms.update_calendar_event(%L, '{"google_event_id": "g2"}')$$, pg_temp.dentist())), 'PT403 FORBIDDEN', 'under the name that its owner gives it'
);
select is(
  pg_temp.ask('ann', $$select count(*) from iaoms.calendar('2030-01-01 00:00Z', '2032-01-01 00:00Z')$$), 'PT400 INVALID_SPAN', 'nobody reads two years at once'
);

select * from finish();
rollback;
