-- C4, C5, C8: nobody is written to who has not agreed; to where a message goes is known to the gateway alone; whether it arrived is told.
begin;
select plan(56);

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

insert into auth.users (id, email) values (pg_temp.key('gateway'), 'gateway@example.org');
insert into callcenter.user_roles (tenant_id, user_id, role) values (pg_temp.key('north'), pg_temp.key('gateway'), 'AGENT');
insert into callcenter.lead_sources (id, tenant_id, code, title, kind) values (pg_temp.key('web'), pg_temp.key('north'), 'web', 'Website', 'WEBSITE');
insert into callcenter.leads (id, tenant_id, source_id, full_name, company_name, email, phone, assigned_to, assigned_at) values
  (pg_temp.key('kim'), pg_temp.key('north'), pg_temp.key('web'), 'Kim Kara', 'Kara Ltd', 'kim@example.org', '+49 40 1234567', pg_temp.key('ben'), now()),
  (pg_temp.key('lou'), pg_temp.key('north'), pg_temp.key('web'), 'Lou Lang', null, null, '+49 40 7654321', pg_temp.key('ben'), now());
insert into callcenter.message_templates (id, tenant_id, channel, code, subject, body) values
  (pg_temp.key('hello'), pg_temp.key('north'), 'EMAIL', 'hello', 'Hello {{name}}', 'How is {{company}}?'),
  (pg_temp.key('ping'), pg_temp.key('north'), 'SMS', 'ping', null, 'Hi {{name}}'),
  (pg_temp.key('slack'), pg_temp.key('north'), 'SLACK', 'news', null, 'News');

-- Providers and their credentials.
select is(
  pg_temp.ask('ada', $$ select (callcenter.create_message_provider(tenant_id => pg_temp.north(), channel => 'EMAIL', name => 'Post', credential => 'key-secret-0042', served_by => pg_temp.key('gateway'))).credential $$),
  'key-secret-0042', 'an admin sets up a provider'
);
select is(pg_temp.ask('max', $$ select callcenter.create_message_provider(tenant_id => pg_temp.north(), channel => 'SMS', name => 'Mine', credential => 'key-secret-0043') $$), 'PT403 FORBIDDEN', 'a manager does not');
select unalike((select p::text from callcenter.message_providers p), '%secret%', 'the credential is in no table');
insert into callcenter.role_permissions (tenant_id, role, permission) values (pg_temp.north(), 'MANAGER', 'integration.manage');
select is(pg_temp.ask('max', $$ select p.credential from callcenter.list_message_providers() l, unnest(l.nodes) p $$), '****0042', 'whoever looks after it recognises it');
select is(
  pg_temp.ask('max', $$ select (callcenter.update_message_provider(p.id, '{"sender": "North"}')).sender from callcenter.list_message_providers() l, unnest(l.nodes) p $$), 'North',
  'says who it writes as'
);
select is(
  pg_temp.ask('max', $$ select callcenter.update_message_provider(p.id, '{"name": "Other"}') from callcenter.list_message_providers() l, unnest(l.nodes) p $$),
  'PT403 COLUMN_FORBIDDEN', 'and does not make another of it'
);
delete from callcenter.role_permissions where role = 'MANAGER' and permission = 'integration.manage';
select is(pg_temp.ask('gateway', $$ select p.credential from callcenter.list_message_providers() l, unnest(l.nodes) p $$), 'key-secret-0042', 'its gateway is told');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.list_message_providers() l, unnest(l.nodes) p $$), '0', 'and an agent not even that there is one');

-- Consent.
select is(pg_temp.ask('ben', $$ select callcenter.send_message(pg_temp.key('kim'), pg_temp.key('hello')) $$), 'PT409 CONSENT_MISSING', 'nobody is written to who has not agreed');
select is(pg_temp.ask('eva', $$ select callcenter.give_consent(pg_temp.key('kim'), 'EMAIL', 'on the phone') $$), 'PT403 NOT_YOUR_LEAD', 'a colleague notes nothing');
select is(pg_temp.ask('ben', $$ select (callcenter.give_consent(pg_temp.key('kim'), 'EMAIL', 'on the phone')).purpose $$), 'EMAIL', 'Kim agreed on the phone');
select is(pg_temp.ask('ben', $$ select (callcenter.give_consent(pg_temp.key('kim'), 'EMAIL', 'again')).evidence $$), 'on the phone', 'to agree twice is to agree');
select is(pg_temp.ask('ben', $$ select callcenter.withdraw_consent(pg_temp.key('kim'), 'SMS') $$), 'PT404 CONSENT_NOT_FOUND', 'nobody takes back what he never gave');

-- A message, to the gateway and beyond.
select is(pg_temp.ask('eva', $$ select callcenter.send_message(pg_temp.key('kim'), pg_temp.key('hello')) $$), 'PT403 NOT_YOUR_LEAD', 'nobody writes to somebody else''s lead');
select is(pg_temp.ask('ben', $$ select callcenter.send_message(pg_temp.key('kim'), pg_temp.key('slack')) $$), 'PT400 NOT_FOR_LEADS', 'nor by a way that is for colleagues');
select is(
  pg_temp.ask('ben', $$ select concat_ws('|', m.subject, m.body, m.recipient, m.delivery) from callcenter.send_message(pg_temp.key('kim'), pg_temp.key('hello')) m $$),
  'Hello Kim Kara|How is Kara Ltd?|****.org|PENDING', 'now he is'
);
select is(pg_temp.ask('ben', $$ select (callcenter.give_consent(pg_temp.key('lou'), 'EMAIL', 'on the phone')).purpose $$), 'EMAIL', 'Lou has no address');
select is(pg_temp.ask('ben', $$ select callcenter.send_message(pg_temp.key('lou'), pg_temp.key('hello')) $$), 'PT409 NO_WAY_TO_REACH', 'and cannot be written to');
select is(pg_temp.ask('ben', $$ select (callcenter.give_consent(pg_temp.key('lou'), 'SMS', 'on the phone')).purpose $$), 'SMS', 'but texted');
select is(pg_temp.ask('ben', $$ select callcenter.send_message(pg_temp.key('lou'), pg_temp.key('ping')) $$), 'PT409 NO_PROVIDER', 'if somebody carried it');
create function pg_temp.mail() returns uuid language sql security definer as $$ select id from callcenter.messages $$;
create function pg_temp.worker(query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', '{"role": "service_role"}', true);
  set local role service_role;
  execute query into v_answer;
  reset role;
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;
select is(pg_temp.worker($$ select c.state from callcenter.claim_outbox_entries(5) c $$), 'RUNNING', 'the gateway claims it');
select is(pg_temp.ask('gateway', $$ select (callcenter.get_message(pg_temp.mail())).recipient $$), 'kim@example.org', 'and is shown to where');
select is(pg_temp.ask('sue', $$ select (callcenter.get_message(pg_temp.mail())).recipient $$), '****.org', 'others are not');
select is(pg_temp.ask('eva', $$ select (callcenter.get_message(pg_temp.mail())).recipient $$), 'PT404 NOT_FOUND', 'colleagues do not see it at all');
select is(pg_temp.ask('ben', $$ select callcenter.record_delivery(pg_temp.mail(), 'SENT', 'x') $$), 'PT403 GATEWAY_ONLY', 'whoever wrote does not say that it went');
select is(pg_temp.ask('gateway', $$ select callcenter.record_delivery(pg_temp.mail(), 'DELIVERED', 'post-1') $$), 'PT409 TRANSITION_NOT_ALLOWED', 'what was not sent does not arrive');
select is(pg_temp.ask('gateway', $$ select callcenter.record_delivery(pg_temp.mail(), 'SENT') $$), 'PT422 ROW_INVALID', 'what was sent has a name there');
select is(pg_temp.ask('gateway', $$ select (callcenter.record_delivery(pg_temp.mail(), 'SENT', 'post-1')).delivery $$), 'SENT', 'it was sent');
select is(
  pg_temp.worker(format($$ select c.state from callcenter.complete_outbox_entry(%L, %L) c $$, (select id from callcenter.outbox_entries), (select lease from callcenter.outbox_entries))), 'DONE', 'which is what the gateway had to do'
);
select is(pg_temp.ask('gateway', $$ select (callcenter.record_delivery(pg_temp.mail(), 'SENT', 'post-1')).delivery $$), 'SENT', 'to say it twice changes nothing');
select is(
  pg_temp.ask('sue', $$ select concat_ws('|', r.channel, r.waiting, r.sent, r.delivered, r.failed, r.rate) from callcenter.delivery_rates(pg_temp.north(), now() - interval '1 day', now() + interval '1 day') r $$),
  'EMAIL|0|1|0|0', 'whether it arrived nobody knows yet'
);
select is(pg_temp.ask('gateway', $$ select callcenter.record_delivery(pg_temp.mail(), 'BOUNCED') $$), 'PT422 ROW_INVALID', 'what comes back says why');
select is(pg_temp.ask('gateway', $$ select (callcenter.record_delivery(pg_temp.mail(), 'BOUNCED', detail => 'No such mailbox.')).delivery $$), 'BOUNCED', 'it came back');
select is(pg_temp.ask('ben', $$ select n.text from callcenter.my_notifications(pg_temp.north()) n $$), 'A message of yours did not arrive.', 'which whoever wrote is told');
select is(pg_temp.ask('sue', $$ select string_agg(e.delivery, ' ' order by e.delivery) from callcenter.message_history(pg_temp.mail()) e $$), 'BOUNCED SENT', 'and is kept');
select is(
  pg_temp.ask('sue', $$ select concat_ws('|', r.channel, r.waiting, r.sent, r.delivered, r.failed, r.rate) from callcenter.delivery_rates(pg_temp.north(), now() - interval '1 day', now() + interval '1 day') r $$),
  'EMAIL|0|0|0|1|0', 'and counted'
);
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.delivery_rates(pg_temp.north(), now(), now()) $$), 'PT403 PERMISSION_REQUIRED', 'for whoever reads reports');
select is(pg_temp.ask('ben', $$ select (callcenter.withdraw_consent(pg_temp.key('kim'), 'EMAIL')).withdrawn_at = now() $$), 'true', 'Kim changes her mind');
select is(pg_temp.ask('ben', $$ select callcenter.send_message(pg_temp.key('kim'), pg_temp.key('hello')) $$), 'PT409 CONSENT_MISSING', 'and is not written to any more');
select is(pg_temp.ask('sue', $$ select string_agg(c.purpose || ' ' || (c.withdrawn_at is not null), ', ') from callcenter.lead_consents(pg_temp.key('kim')) c $$), 'EMAIL true', 'which stays on record');

-- Devices and what people are told.
insert into callcenter.message_providers (tenant_id, channel, name, credential, served_by) values
  (pg_temp.north(), 'PUSH', 'Push', 'key-secret-0044', pg_temp.key('gateway')), (pg_temp.north(), 'SLACK', 'Slack', 'key-secret-0045', pg_temp.key('gateway'));
insert into callcenter.agents (tenant_id, user_id, slack_handle) values (pg_temp.north(), pg_temp.key('ben'), 'U0BEN00001'), (pg_temp.north(), pg_temp.key('eva'), null);
select is(pg_temp.ask('ben', $$ select (callcenter.register_device(pg_temp.north(), 'IOS', 'token-0123456789-ab')).token $$), '****9-ab', 'a telephone of his');
select is(pg_temp.ask('gateway', $$ select d.token from callcenter.list_device_tokens() l, unnest(l.nodes) d $$), 'token-0123456789-ab', 'which the gateway can reach');
select is(pg_temp.ask('eva', $$ select count(*) from callcenter.list_device_tokens() l, unnest(l.nodes) d $$), '0', 'and nobody else sees');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.register_device(pg_temp.north(), 'IOS', 'token-0123456789-ab') $$), '1', 'is still there');
select is((select count(*)::integer from callcenter.device_tokens d where d.token like 'sealed:%'), 1, 'once, and sealed');
select is(pg_temp.ask('eva', $$ select callcenter.register_device(pg_temp.north(), 'IOS', 'token-0123456789-ab') $$), 'PT409 CONFLICT', 'and is nobody else''s');
select is(
  pg_temp.ask('ben', $$ select (callcenter.mark_notification_read(n.id)).read_at = now() from callcenter.my_notifications(pg_temp.north()) n $$), 'true', 'he has read it'
);
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.my_notifications(pg_temp.north(), unread_only => true) $$), '0', 'and nothing is left');
select is(pg_temp.ask('eva', format($$ select callcenter.mark_notification_read(%L) $$, (select id from callcenter.notifications))), 'PT404 NOTIFICATION_NOT_FOUND', 'nobody reads for him');
select is(
  (select count(*)::integer from realtime.messages m where m.topic like '%notifications:' || pg_temp.north() || ':' || pg_temp.key('ben')), 1, 'it was on his screen at once'
);
select throws_ok(
  $$ insert into callcenter.messages (tenant_id, channel, recipient, body) values (pg_temp.north(), 'SMS', '+49 40 1', 'Hello') $$, '23514', null, 'a message is for somebody'
);

-- What somebody is told goes to his devices and to Slack as well.
select callcenter_private.notify(pg_temp.north(), pg_temp.key('ben'), 'LEAD_ASSIGNED', 'Kim waits.');
select is(
  pg_temp.ask('gateway', $$ select string_agg(m.channel || ' ' || (m.recipient = coalesce(d.id::text, 'U0BEN00001')) || ' ' || m.body, ', ' order by m.channel)
    from callcenter.list_messages() l, unnest(l.nodes) m left join (select dd.id from callcenter.list_device_tokens() ll, unnest(ll.nodes) dd) d on m.channel = 'PUSH'
    where m.channel in ('PUSH', 'SLACK') $$),
  'PUSH true Kim waits., SLACK true Kim waits.', 'the gateway is given both'
);
select is((select count(*)::integer from callcenter.outbox_entries o where o.state = 'READY'), 2, 'as work');
select is(pg_temp.ask('ben', $$ select string_agg(m.channel, ' ' order by m.channel) from callcenter.list_messages() l, unnest(l.nodes) m where m.colleague_id is not null $$), 'PUSH SLACK', 'he sees what he is sent');
select is(pg_temp.ask('eva', $$ select count(*) from callcenter.list_messages() l, unnest(l.nodes) m $$), '0', 'and his colleagues do not');
select callcenter_private.notify(pg_temp.north(), pg_temp.key('eva'), 'LEAD_ASSIGNED', 'Lou waits.');
select is((select count(*)::integer from callcenter.messages m where m.colleague_id = pg_temp.key('eva')), 0, 'whoever has neither reads it in the application');

select * from finish();
rollback;
