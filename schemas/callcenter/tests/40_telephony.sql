-- C6, C9, C10: calls from the first ring to the last word, menus, messages, and what agents were meanwhile.
begin;
select plan(62);

-- Two tenants. North: Ada (admin), Max (manager), Sue (supervisor), Ben and Eva (agents). South: Gus (admin), and Ben as an agent.
-- A key is the md5 of a name.
select vault.create_secret(name || ' is long and random', name)
from unnest(array[
  'callcenter-people.1', 'callcenter-people.hash', 'callcenter-payment.1', 'callcenter-payment.hash',
  'callcenter-contacts.1', 'callcenter-contacts.hash', 'callcenter-credentials.1', 'callcenter-credentials.hash'
]) as name;
create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'max', 'sue', 'ben', 'eva', 'gus']) as name;
insert into callcenter.tenants (id, name, slug) values (pg_temp.key('north'), 'North', 'north'), (pg_temp.key('south'), 'South', 'south');
insert into callcenter.user_roles (tenant_id, user_id, role)
select pg_temp.key(tenant), pg_temp.key(name), role
from (values
  ('north', 'ada', 'ADMIN'), ('north', 'max', 'MANAGER'), ('north', 'sue', 'SUPERVISOR'), ('north', 'ben', 'AGENT'), ('north', 'eva', 'AGENT'),
  ('south', 'gus', 'ADMIN'), ('south', 'ben', 'AGENT')
) as place (tenant, name, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
-- What a call answers, as text, or its error.
create function pg_temp.ask(name text, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform pg_temp.sign_in(name);
  execute query into v_answer;
  reset role;
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;
create function pg_temp.north() returns uuid language sql immutable as $$ select pg_temp.key('north') $$;
create function pg_temp.south() returns uuid language sql immutable as $$ select pg_temp.key('south') $$;

select pg_temp.sign_in('ada');
select callcenter.set_up_tenant(pg_temp.key('north'));
select pg_temp.sign_in('gus');
select callcenter.set_up_tenant(pg_temp.key('south'));
reset role;

insert into callcenter.agents (id, tenant_id, user_id) values
  (pg_temp.key('agent ben'), pg_temp.key('north'), pg_temp.key('ben')),
  (pg_temp.key('agent eva'), pg_temp.key('north'), pg_temp.key('eva'));
insert into callcenter.teams (id, tenant_id, name) values (pg_temp.key('sales'), pg_temp.key('north'), 'Sales'), (pg_temp.key('help'), pg_temp.key('north'), 'Help');
update callcenter.agents set team_id = pg_temp.key('sales') where user_id = pg_temp.key('ben');
update callcenter.agents set team_id = pg_temp.key('help') where user_id = pg_temp.key('eva');
insert into callcenter.ivr_menus (id, tenant_id, name, prompt) values
  (pg_temp.key('main'), pg_temp.key('north'), 'Main', 'One for sales.'), (pg_temp.key('sub'), pg_temp.key('north'), 'Sub', 'Two for a message.');
insert into callcenter.ivr_options (tenant_id, menu_id, digit, target_id, team_id, takes_message) values
  (pg_temp.key('north'), pg_temp.key('main'), '1', null, pg_temp.key('sales'), false),
  (pg_temp.key('north'), pg_temp.key('main'), '2', pg_temp.key('sub'), null, false),
  (pg_temp.key('north'), pg_temp.key('main'), '9', null, null, false),
  (pg_temp.key('north'), pg_temp.key('sub'), '2', null, null, true);
insert into auth.users (id, email) values (pg_temp.key('pbx'), 'pbx@example.org');
insert into callcenter.user_roles (tenant_id, user_id, role) values (pg_temp.key('north'), pg_temp.key('pbx'), 'AGENT');
insert into callcenter.phone_numbers (id, tenant_id, number, title, menu_id, served_by) values
  (pg_temp.key('line'), pg_temp.key('north'), '+49305550100', 'Main line', pg_temp.key('main'), pg_temp.key('pbx')),
  (pg_temp.key('other line'), pg_temp.key('north'), '+49305550101', 'Nobody serves it', null, null);
insert into callcenter.lead_sources (id, tenant_id, code, title, kind) values (pg_temp.key('web'), pg_temp.key('north'), 'web', 'Website', 'WEBSITE');
insert into callcenter.leads (id, tenant_id, source_id, full_name, phone, assigned_to, assigned_at) values
  (pg_temp.key('kim'), pg_temp.key('north'), pg_temp.key('web'), 'Kim Kara', '+49 40 1234567', pg_temp.key('ben'), now());
create function pg_temp.switchboard(query text) returns text language sql as $$ select pg_temp.ask('pbx', query) $$;

-- ULID: the sample of its specification, in order, never twice.
select is(left(callcenter_private.new_ulid('2016-07-30 22:36:16.385Z'), 10), '01ARYZ6S41', 'ten signs say when');
select is(count(distinct u)::integer, 1000, 'sixteen are chance') from (select callcenter_private.new_ulid('2030-01-01') u from generate_series(1, 1000)) ulid;
select ok(bool_and(u ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$'), 'all are of its alphabet') from (select callcenter_private.new_ulid('2030-01-01') u from generate_series(1, 100)) ulid;
select ok(callcenter_private.new_ulid('2030-01-01 00:00:00.001Z') collate "C" > callcenter_private.new_ulid('2030-01-01 00:00:00.000Z') collate "C", 'they sort by time');

-- Status.
select is(pg_temp.ask('ben', $$ select (callcenter.set_my_status(pg_temp.north(), 'ONLINE')).status $$), 'ONLINE', 'he is there');
select is(pg_temp.ask('ben', $$ select callcenter.set_my_status(pg_temp.north(), 'ON_CALL') $$), 'PT400 STATUS_COMES_WITH_CALLS', 'he is not in a call by saying so');
select is(pg_temp.ask('ben', $$ select callcenter.set_my_status(pg_temp.south(), 'ONLINE') $$), 'PT404 AGENT_NOT_FOUND', 'elsewhere he takes no calls');
select is(pg_temp.ask('sue', $$ select callcenter.set_my_status(pg_temp.north(), 'ONLINE') $$), 'PT404 AGENT_NOT_FOUND', 'nor does who watches');

-- A call comes in.
create temporary table call (name text, id uuid);
grant all on call to public;
select is(pg_temp.ask('ben', $$ select callcenter.incoming_call(pg_temp.key('line'), '+49 40 1234567') $$), 'PT403 SWITCHBOARD_ONLY', 'nobody makes calls up');
select is(pg_temp.switchboard($$ select callcenter.incoming_call(pg_temp.key('other line'), '+49 40 1234567') $$), 'PT403 SWITCHBOARD_ONLY', 'nor the switchboard on a line that it does not serve');
select is(pg_temp.switchboard($$ with c as (insert into call select 'first', (callcenter.incoming_call(pg_temp.key('line'), '+49401234567')).id returning id) select count(*) from c $$), '1', 'it rings');
create function pg_temp.call(of_name text) returns uuid language sql as $$ select c.id from call c where c.name = of_name $$;
select alike((select c::text from callcenter.call_logs c), '%sealed:1:%', 'who calls is sealed');
select is(pg_temp.switchboard($$ select concat_ws('|', s.action, s.prompt, s.status) from callcenter.press_key(pg_temp.call('first'), pg_temp.key('main'), '5') s $$), 'One for sales.|RINGING', 'a key that does nothing: the same again');
select is(pg_temp.ask('ben', $$ select callcenter.press_key(pg_temp.call('first'), pg_temp.key('main'), '2') $$), 'PT403 SWITCHBOARD_ONLY', 'nobody presses keys in its place');
select is(pg_temp.ask('ben', $$ select callcenter.leave_voicemail(pg_temp.call('first'), 12, 'Please call back.') $$), 'PT403 SWITCHBOARD_ONLY', 'or leaves a message');
select is(pg_temp.switchboard($$ select concat_ws('|', s.action, s.prompt, s.status) from callcenter.press_key(pg_temp.call('first'), pg_temp.key('main'), '2') s $$), 'MENU|Two for a message.|RINGING', 'on to another menu');
select is(pg_temp.switchboard($$ select concat_ws('|', s.action, s.prompt, s.status) from callcenter.press_key(pg_temp.call('first'), pg_temp.key('main'), '1') s $$), 'TEAM|RINGING', 'it rings at a team');
select is(pg_temp.ask('sue', $$ select string_agg(k.digit, ' ' order by k.digit) from callcenter.call_keys(pg_temp.call('first')) k $$), '1 2 5', 'which keys it were is kept');
select is(pg_temp.ask('eva', $$ select count(*) from callcenter.ringing_calls(pg_temp.north()) $$), '0', 'another team does not hear it');
select is(pg_temp.ask('ben', $$ select c.other_number from callcenter.ringing_calls(pg_temp.north()) c $$), '+*********67', 'his does, and not yet who it is');
select is(pg_temp.ask('ben', $$ select concat_ws('|', c.status, c.other_number, c.lead_id) from callcenter.answer_call(pg_temp.call('first')) c $$), concat_ws('|', 'IN_PROGRESS', '+49401234567', pg_temp.key('kim')), 'he answers, and it is a lead of his');
select is(pg_temp.ask('eva', $$ select callcenter.answer_call(pg_temp.call('first')) $$), 'PT409 CALL_TAKEN', 'one alone has a call');
select is(pg_temp.ask('ben', $$ select callcenter.answer_call(pg_temp.call('first')) $$), 'PT409 CALL_TAKEN', 'nor does he answer twice');
select is((select a.status::text from callcenter.agents a where a.user_id = pg_temp.key('ben')), 'ON_CALL', 'he is in a call');
select is(pg_temp.ask('eva', $$ select callcenter.end_call(pg_temp.call('first'), 'SALE') $$), 'PT403 NOT_YOUR_CALL', 'nobody hangs up for him');
select is(pg_temp.ask('ben', $$ select concat_ws('|', c.status, c.outcome, c.talk_seconds) from callcenter.end_call(pg_temp.call('first'), 'CALLBACK', 'On Monday.') c $$), 'COMPLETED|CALLBACK|0', 'he hangs up, and says what came of it');
select is(pg_temp.ask('ben', $$ select callcenter.end_call(pg_temp.call('first'), 'CALLBACK') $$), 'PT409 CALL_OVER', 'once');
select is((select a.status::text from callcenter.agents a where a.user_id = pg_temp.key('ben')), 'WRAP_UP', 'he writes it up');
select is((select l.last_contacted_at = now() from callcenter.leads l), true, 'the lead was spoken to');
select is((select string_agg(la.kind || ' ' || la.detail, ', ') from callcenter.lead_activities la), 'CALLED CALLBACK', 'which is in its history');
select is(pg_temp.ask('ben', $$ select c.status from callcenter.find_call(pg_temp.north(), (select lower(c.reference) from callcenter.my_calls(pg_temp.north()) c)) c $$), 'COMPLETED', 'it is found by what he was told');
select is(pg_temp.ask('eva', format($$ select callcenter.find_call(pg_temp.north(), %L) $$, (select reference from callcenter.call_logs))), 'PT404 CALL_NOT_FOUND', 'by whoever may see it');
select is(pg_temp.ask('sue', format($$ select (callcenter.find_call(pg_temp.north(), %L)).status $$, (select reference from callcenter.call_logs))), 'COMPLETED', 'a supervisor may');

-- He calls.
select is(pg_temp.ask('eva', $$ select callcenter.start_call(pg_temp.key('kim')) $$), 'PT403 NOT_YOUR_LEAD', 'nobody calls somebody else''s lead');
select is(pg_temp.ask('ben', $$ with c as (insert into call select 'second', c.id from callcenter.start_call(pg_temp.key('kim')) c returning id) select count(*) from c $$), '1', 'he calls his own');
select is((select c.other_number like 'sealed:1:%' from callcenter.call_logs c where c.id = pg_temp.call('second')), true, 'under its number');
select is(pg_temp.ask('ben', $$ select callcenter.start_call(pg_temp.key('kim')) $$), 'PT409 ALREADY_IN_A_CALL', 'one call at a time');
select is(pg_temp.ask('ben', $$ select (callcenter.end_call(pg_temp.call('second'), 'NO_ANSWER')).talk_seconds is null $$), 'true', 'nobody answers: nobody has talked');
select is(
  pg_temp.ask('sue', $$ select string_agg(t.status || ' ' || t.seconds, ', ' order by t.status) from callcenter.agent_times(pg_temp.north(), now() - interval '1 day', now() + interval '1 day') t $$),
  'OFFLINE 0, ONLINE 0, ON_CALL 0, WRAP_UP 0', 'what he was meanwhile can be added up'
);
update callcenter.agents set status_since = now() - interval '90 seconds' where user_id = pg_temp.key('ben');
select is(pg_temp.ask('ben', $$ select (callcenter.set_my_status(pg_temp.north(), 'ONLINE')).status $$), 'ONLINE', 'after a minute and a half');
select is(
  pg_temp.ask('sue', $$ select t.seconds from callcenter.agent_times(pg_temp.north(), now() - interval '1 day', now() + interval '1 day') t where t.status = 'WRAP_UP' $$),
  '90', 'of writing up'
);
select is(pg_temp.ask('sue', $$ select count(*) from callcenter.agent_times(pg_temp.north(), now(), now()) $$), 'PT400 INVALID_SPAN', 'no time has no length');
select is(pg_temp.ask('eva', $$ select count(*) from callcenter.agent_times(pg_temp.north(), now() - interval '1 day', now() + interval '1 day') $$), '0', 'which colleagues are not told');

-- Nobody answers.
select is(pg_temp.switchboard($$ with c as (insert into call select name, (callcenter.incoming_call(pg_temp.key('line'))).id from unnest(array['third', 'fourth']) name returning id) select count(*) from c $$), '2', 'two more');
select is(pg_temp.switchboard($$ with c as (insert into call select 'fifth', (callcenter.incoming_call(pg_temp.key('line'), '+49 40 1234567')).id returning id) select count(*) from c $$), '1', 'and the lead again');
select is(pg_temp.switchboard($$ select concat_ws('|', s.action, s.status) from callcenter.press_key(pg_temp.call('third'), pg_temp.key('main'), '9') s $$), 'HANG_UP|COMPLETED', 'one hangs up');
select is(pg_temp.switchboard($$ select (callcenter.leave_voicemail(pg_temp.call('fourth'), 12, 'Please call back.')).seconds $$), '12', 'one leaves a message');
select is(pg_temp.switchboard($$ select callcenter.press_key(pg_temp.call('fourth'), pg_temp.key('main'), '1') $$), 'PT409 CALL_NOT_RINGING', 'after which no key does anything');
select is(callcenter_private.miss_calls(now() + interval '1 minute 59 seconds'), 0, 'it rings for two minutes');
select is(callcenter_private.miss_calls(now() + interval '2 minutes'), 1, 'and then nobody took it');
select is(pg_temp.ask('ben', $$ select n.text from callcenter.my_notifications(pg_temp.north()) n where n.kind = 'CALL_MISSED' $$), 'A lead of yours has called, and nobody answered.', 'which he is told whose lead it was');
update callcenter.call_logs set team_id = pg_temp.key('sales') where status = 'VOICEMAIL';
select is(pg_temp.ask('eva', $$ select count(*) from callcenter.waiting_voicemails(pg_temp.north()) v $$), '0', 'a message for another team is not hers');
select is(pg_temp.ask('eva', format($$ select callcenter.take_voicemail(%L) $$, (select id from callcenter.voicemails))), 'PT409 VOICEMAIL_TAKEN', 'nor does she take it');
update callcenter.call_logs set team_id = pg_temp.key('help') where status = 'VOICEMAIL';
select is(pg_temp.ask('eva', $$ select v.transcript from callcenter.waiting_voicemails(pg_temp.north()) v $$), 'Please call back.', 'a message waits');
select is(pg_temp.ask('gus', format($$ select callcenter.take_voicemail(%L) $$, (select id from callcenter.voicemails))), 'PT403 FORBIDDEN', 'not for another tenant');
select is(pg_temp.ask('eva', format($$ select (callcenter.take_voicemail(%L)).taken_by $$, (select id from callcenter.voicemails))), pg_temp.key('eva')::text, 'she calls back');
select is(pg_temp.ask('ben', format($$ select callcenter.take_voicemail(%L) $$, (select id from callcenter.voicemails))), 'PT409 VOICEMAIL_TAKEN', 'and nobody else does');
select is(pg_temp.ask('ada', $$ select count(*) from callcenter.audit_trail(pg_temp.north(), action => 'READ') l where l.resource = 'callcenter.voicemails' $$), '1', 'that she heard it is recorded');

-- What listeners are told.
select is(
  (select count(*)::integer from realtime.messages m where m.topic like '%agent_status:' || pg_temp.north() and m.payload::text like '%ON_CALL%'), 2,
  'each time that he is in a call'
);
select cmp_ok((select count(*)::integer from realtime.messages m where m.topic like '%calls:' || pg_temp.north()), '>', 5, 'each call');
select unalike((select string_agg(m.payload::text, '') from realtime.messages m where m.topic like '%calls:%'), '%1234567%', 'without a number');
select throws_ok(
  $$ insert into callcenter.ivr_options (tenant_id, menu_id, digit, target_id, team_id) values (pg_temp.north(), pg_temp.key('sub'), '7', pg_temp.key('main'), pg_temp.key('sales')) $$,
  '23514', null, 'a key leads to one place'
);

select * from finish();
rollback;
