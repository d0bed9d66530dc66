-- C3, C5: failures to sign in, what looks wrong, and what people ask about their data.
begin;
select plan(40);

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

insert into callcenter.lead_sources (id, tenant_id, code, title, kind) values (pg_temp.key('web'), pg_temp.key('north'), 'web', 'Website', 'WEBSITE');
insert into callcenter.leads (id, tenant_id, source_id, full_name, email) values (pg_temp.key('kim'), pg_temp.key('north'), pg_temp.key('web'), 'Kim Kara', 'kim@example.org');
select set_config('request.headers', '{"x-forwarded-for": "198.51.100.9", "user-agent": "curl"}', true);

select is((select string_agg(callcenter_private.record_failed_login(pg_temp.key('ben'))::text, ' ') from generate_series(1, 4)), 'false false false false', 'four failures are nothing');
select is(callcenter_private.record_failed_login(pg_temp.key('ben')), true, 'five are something');
select is(callcenter_private.record_failed_login(pg_temp.key('ben')), false, 'which is told once');
select is(callcenter_private.record_failed_login(pg_temp.key('ben'), now() + interval '16 minutes'), false, 'what was a quarter of an hour ago is forgotten');
select is(
  (select string_agg(t.slug || ' ' || s.severity, ', ' order by t.slug) from callcenter.security_events s join callcenter.tenants t on t.id = s.tenant_id),
  'north CRITICAL, south CRITICAL', 'wherever he works'
);
select is(
  pg_temp.ask('ada', $$ select concat_ws(' ', s.kind, host(s.ip_address), s.user_agent) from callcenter.security_events(pg_temp.north()) s $$), 'REPEATED_FAILED_LOGIN 198.51.100.9 curl',
  'an admin reads from where'
);
select is(
  pg_temp.ask('ada', $$ select count(*) from callcenter.audit_trail(pg_temp.north(), actor => pg_temp.key('ben'), action => 'LOGIN') l where l.status = 'FAILURE' $$), '7',
  'each failure is on record'
);
select is(pg_temp.ask('sue', $$ select count(*) from callcenter.security_events(pg_temp.north()) $$), '0', 'others read nothing');
select is(pg_temp.ask('eva', $$ select callcenter.report_security_event(pg_temp.north(), 'WARNING', 'Somebody asked me for my password.') is not null $$), 'true', 'but anybody reports');
select is(pg_temp.ask('eva', $$ select callcenter.report_security_event(pg_temp.south(), 'WARNING', 'Nothing to do with me.') $$), 'PT403 FORBIDDEN', 'where he works');
select is(pg_temp.ask('eva', $$ select callcenter.sign_in(pg_temp.north()) $$), '', 'the first address of somebody');
select is(pg_temp.ask('eva', $$ select callcenter.sign_in(pg_temp.north()) $$), '', 'is known from then on');
select is((select count(*)::integer from callcenter.security_events s where s.kind = 'UNKNOWN_ADDRESS'), 0, 'and nothing to speak of');
select set_config('request.headers', '{"x-forwarded-for": "192.0.2.99"}', true);
select is(pg_temp.ask('eva', $$ select callcenter.sign_in(pg_temp.north()) $$), '', 'another one');
select is((select string_agg(host(s.ip_address), ' ') from callcenter.security_events s where s.kind = 'UNKNOWN_ADDRESS' and s.account_id = pg_temp.key('eva')), '192.0.2.99', 'is');
create function pg_temp.event() returns uuid language sql security definer as $$ select id from callcenter.security_events where kind = 'REPORTED' $$;
select is(pg_temp.ask('eva', $$ select callcenter.handle_security_event(pg_temp.event(), 'It was me.') $$), 'PT403 PERMISSION_REQUIRED', 'and nobody puts away what he reported');
select is(pg_temp.ask('ada', $$ select (callcenter.handle_security_event(pg_temp.event())).status $$), 'ACKNOWLEDGED', 'somebody sees to it');
select is(pg_temp.ask('ada', $$ select (callcenter.handle_security_event(pg_temp.event(), 'Told everybody.')).status $$), 'RESOLVED', 'until it is resolved');
select is(pg_temp.ask('ada', $$ select callcenter.handle_security_event(pg_temp.event()) $$), 'PT409 TRANSITION_NOT_ALLOWED', 'for good');
select is(callcenter_private.retain_security_events(now() + interval '1 year' + interval '1 day')::integer, 4, 'after a year it is forgotten');

-- What people ask.
select is(pg_temp.ask('max', $$ select callcenter.open_privacy_request(pg_temp.north(), 'ACCESS', 'kim@example.org') $$), 'PT403 PERMISSION_REQUIRED', 'not everybody answers');
select is(
  pg_temp.ask('ada', $$ select concat_ws('|', r.lead_id, r.requester_email, r.status, r.due_at = now() + interval '1 month') from callcenter.open_privacy_request(pg_temp.north(), 'ACCESS', 'Kim@Example.org') r $$),
  pg_temp.key('kim') || '|Kim@Example.org|RECEIVED|t', 'whose data it is, is found by the address'
);
select unalike((select r::text from callcenter.gdpr_requests r), '%Example%', 'which is sealed');
create function pg_temp.request() returns uuid language sql security definer as $$ select id from callcenter.gdpr_requests $$;
select is(pg_temp.ask('ada', $$ select string_agg(r.kind, ' ') from callcenter.open_privacy_requests(pg_temp.north()) r $$), 'ACCESS', 'it waits');
select is(pg_temp.ask('ada', $$ select callcenter.move_privacy_request(pg_temp.request(), 'COMPLETED', 'Here it is.') $$), 'PT409 TRANSITION_NOT_ALLOWED', 'nothing is done before it is begun');
select is(pg_temp.ask('ada', $$ select (callcenter.move_privacy_request(pg_temp.request(), 'IN_PROGRESS')).handled_by $$), pg_temp.key('ada')::text, 'somebody begins');
select is(pg_temp.ask('ada', $$ select callcenter.move_privacy_request(pg_temp.request(), 'COMPLETED') $$), 'PT400 ANSWER_REQUIRED', 'and says what was answered');
select is(pg_temp.ask('ada', $$ select (callcenter.move_privacy_request(pg_temp.request(), 'COMPLETED', 'Here it is.')).status $$), 'COMPLETED', 'then it is done');
select is(pg_temp.ask('ada', $$ select count(*) from callcenter.open_privacy_requests(pg_temp.north()) $$), '0', 'and waits no more');
select is(pg_temp.ask('gus', $$ select callcenter.move_privacy_request(pg_temp.request(), 'REJECTED', 'No.') $$), 'PT403 FORBIDDEN', 'another tenant has no say');
select set_eq(
  $$ select d.table_name || '.' || d.column_name from callcenter.data_classifications d where d.data_class = 'RESTRICTED' $$,
  $$ select r.relname || '.' || a.attname
     from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.connamespace = 'callcenter'::regnamespace and pg_get_constraintdef(c.oid) like '%sealed:%' $$,
  'what is called restricted is what is encrypted'
);
select is(pg_temp.ask('eva', $$ select d.data_class from callcenter.data_inventory() d limit 1 $$), 'RESTRICTED', 'everybody may read what is where');
select is(
  (select count(*)::integer from callcenter.data_classifications d where not exists (
    select from pg_attribute a where a.attrelid = format('callcenter.%I', d.table_name)::regclass and a.attname = d.column_name
  )), 0, 'and all of it is there'
);
update callcenter.leads set status = 'CONTACTED' where id = pg_temp.key('kim');
update callcenter.leads set status = 'LOST', lost_reason = 'moved away' where id = pg_temp.key('kim');
select is(callcenter_private.retain_leads(now() + interval '2 years 11 months')::integer, 0, 'a lead is remembered for three years');
select is(callcenter_private.retain_leads(now() + interval '3 years 1 day')::integer, 1, 'and then no more');
select is(
  (select concat_ws('|', l.full_name, l.email, l.phone, l.lost_reason, l.status) from callcenter.leads l), 'Somebody|LOST', 'what is left is for the reports'
);
select throws_ok($$ delete from callcenter.audit_logs $$, 'PT403', 'APPEND_ONLY', 'what is on record stays');
-- Calls and messages are not kept for ever either.
insert into callcenter.call_logs (tenant_id, reference, direction, status, started_at, ended_at, other_number, note) values
  (pg_temp.north(), callcenter_private.new_ulid(), 'INBOUND', 'COMPLETED', now() - interval '2 years 1 day', now() - interval '2 years', '+49 40 1234567', 'He said so.'),
  (pg_temp.north(), callcenter_private.new_ulid(), 'INBOUND', 'COMPLETED', now() - interval '1 year', now() - interval '1 year', '+49 40 1234567', 'He said so.');
select is(callcenter_private.retain_call_logs(now())::integer, 1, 'who called is forgotten after two years');
select is((select count(*) filter (where c.other_number is null and c.note is null) || ' of ' || count(*) from callcenter.call_logs c), '1 of 2', 'and that somebody called is not');
insert into callcenter.messages (tenant_id, lead_id, channel, recipient, body, created_at) values
  (pg_temp.north(), pg_temp.key('kim'), 'SMS', '+49 40 1234567', 'Hello', now() - interval '2 years 1 day'), (pg_temp.north(), pg_temp.key('kim'), 'SMS', '+49 40 1234567', 'Hello', now());
select is(callcenter_private.retain_messages(now())::integer, 1, 'messages go after two years');

select * from finish();
rollback;
