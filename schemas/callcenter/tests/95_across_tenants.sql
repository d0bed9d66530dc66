-- C1, C14: somebody who works for two tenants mixes nothing of the one into the other, whatever he may do in each.
begin;
select plan(37);

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

insert into auth.users (id, email) values (pg_temp.key('duo'), 'duo@example.org');
insert into callcenter.user_roles (tenant_id, user_id, role) values
  (pg_temp.north(), pg_temp.key('duo'), 'ADMIN'), (pg_temp.south(), pg_temp.key('duo'), 'ADMIN');
create function pg_temp.both(name text) returns table (id uuid, tenant uuid) language sql as $$
  select pg_temp.key('north ' || name), pg_temp.north() union all select pg_temp.key('south ' || name), pg_temp.south()
$$;
insert into callcenter.lead_sources (id, tenant_id, code, title, kind) select id, tenant, 'web', 'Website', 'WEBSITE' from pg_temp.both('source');
insert into callcenter.skills (id, tenant_id, code, title) select id, tenant, 'german', 'German' from pg_temp.both('skill');
insert into callcenter.teams (id, tenant_id, name) select id, tenant, 'Sales' from pg_temp.both('team');
insert into callcenter.agents (id, tenant_id, user_id, status) select id, tenant, pg_temp.key('duo'), 'ONLINE' from pg_temp.both('agent');
insert into callcenter.agents (id, tenant_id, user_id) values (pg_temp.key('agent eva'), pg_temp.north(), pg_temp.key('eva'));
insert into callcenter.campaigns (id, tenant_id, code, name, status, budget, starts_at) select id, tenant, 'spring', 'Spring', 'ACTIVE', 100, now() from pg_temp.both('campaign');
insert into callcenter.leads (id, tenant_id, source_id, full_name, email, phone, assigned_to, assigned_at)
select b.id, b.tenant, s.id, 'Kim', 'kim@example.org', '+49 40 1234567', pg_temp.key('duo'), now()
from pg_temp.both('lead') b join callcenter.lead_sources s on s.tenant_id = b.tenant;
insert into callcenter.message_templates (id, tenant_id, channel, code, body) select id, tenant, 'SMS', 'ping', 'Hi' from pg_temp.both('template');
insert into callcenter.message_providers (tenant_id, channel, name, credential) select tenant, 'SMS', 'Post', 'key-secret-0042' from pg_temp.both('provider');
insert into callcenter.consent_records (tenant_id, lead_id, purpose, evidence) select l.tenant_id, l.id, 'SMS', 'form' from callcenter.leads l;
insert into callcenter.ivr_menus (id, tenant_id, name, prompt) select id, tenant, 'Main', 'One.' from pg_temp.both('menu');
insert into callcenter.ivr_options (tenant_id, menu_id, digit) select tenant, id, '1' from pg_temp.both('menu');
insert into callcenter.phone_numbers (id, tenant_id, number, title, menu_id, served_by)
select b.id, b.tenant, case b.tenant when pg_temp.north() then '+49305550100' else '+49305550200' end, 'Line', m.id, pg_temp.key('duo')
from pg_temp.both('line') b join callcenter.ivr_menus m on m.tenant_id = b.tenant;
insert into callcenter.competitions (id, tenant_id, title, starts_at, ends_at) select id, tenant, 'Cup', now() + interval '1 day', now() + interval '2 days' from pg_temp.both('cup');
insert into callcenter.rewards (id, tenant_id, title, cost) select id, tenant, 'A mug', 50 from pg_temp.both('reward');

-- What belongs to one is not put into the other.
create function pg_temp.duo(query text) returns text language sql as $$ select pg_temp.ask('duo', query) $$;
select is(pg_temp.duo($$ select callcenter.ingest_lead(pg_temp.north(), pg_temp.key('south source'), 'X', 'x@example.org') $$), 'PT409 REFERENCE_MISSING', 'a lead from the other''s source');
select is(pg_temp.duo($$ select callcenter.ingest_lead(pg_temp.north(), pg_temp.key('north source'), 'X', 'x@example.org', campaign => pg_temp.key('south campaign')) $$), 'PT409 REFERENCE_MISSING', 'for the other''s campaign');
select is(pg_temp.duo($$ select callcenter.ingest_lead(pg_temp.north(), pg_temp.key('north source'), 'X', 'x@example.org', required_skill => pg_temp.key('south skill')) $$), 'PT409 REFERENCE_MISSING', 'with the other''s skill');
select is(pg_temp.duo($$ select callcenter.set_skill(pg_temp.key('north agent'), pg_temp.key('south skill')) $$), 'PT409 REFERENCE_MISSING', 'an agent with the other''s skill');
select is(pg_temp.duo($$ select callcenter.assign_lead(pg_temp.key('south lead'), pg_temp.key('eva')) $$), 'PT404 AGENT_NOT_FOUND', 'a lead in the hands of the other''s agent');
select is(pg_temp.duo($$ select callcenter.send_message(pg_temp.key('north lead'), pg_temp.key('south template')) $$), 'PT404 TEMPLATE_NOT_FOUND', 'a message in the other''s words');
select is(pg_temp.duo($$ select callcenter.link_source(pg_temp.key('north campaign'), pg_temp.key('south source')) $$), 'PT409 REFERENCE_MISSING', 'a campaign that pays for the other''s source');
select is(pg_temp.duo($$ select callcenter.enter_competition(pg_temp.key('north cup'), pg_temp.key('south team')) $$), 'PT409 REFERENCE_MISSING', 'a cup with the other''s team');
select is(pg_temp.duo($$ select callcenter.create_team(pg_temp.south(), 'Night', pg_temp.key('eva')) $$), 'PT409 REFERENCE_MISSING', 'a team under the other''s colleague');
select is(pg_temp.duo($$ select callcenter.create_routing_rule(tenant_id => pg_temp.north(), "position" => 1, name => 'X', team_id => pg_temp.key('south team')) $$), 'PT409 REFERENCE_MISSING', 'a rule for the other''s team');

-- What looks for something finds the one's alone.
select is(pg_temp.duo($$ select string_agg(l.tenant_id::text, ' ') from callcenter.find_leads(pg_temp.north(), phone => '+49401234567') l $$), pg_temp.north()::text, 'a number is looked for where he asks');
select is(
  (select string_agg(distinct split_part(l.email, ':', 3), ' ') like '% %' from callcenter.leads l), true, 'one address has another hash in each'
);
select is(pg_temp.duo($$ select (callcenter.incoming_call(pg_temp.key('north line'), '+49 40 1234567')).lead_id $$), pg_temp.key('north lead')::text, 'who calls the one is a lead of the one');
create function pg_temp.call() returns uuid language sql security definer as $$ select id from callcenter.call_logs $$;
select is(pg_temp.duo($$ select (callcenter.press_key(pg_temp.call(), pg_temp.key('north menu'), '1')).action $$), 'HANG_UP', 'a key of its menu does something');
select is(pg_temp.duo($$ select count(*) from callcenter.my_leads(pg_temp.south()) $$), '1', 'his leads are those of the one he asks for');
select is(pg_temp.duo($$ select string_agg(distinct n.tenant_id::text, ' ') from callcenter.my_notifications(pg_temp.north()) n $$), null, 'and so is what he is told');

-- Points of one buy nothing in the other, and count for nothing there.
select callcenter_private.award_points(pg_temp.north(), pg_temp.key('duo'), 'LEAD_WON', pg_temp.key('north lead'));
select is(pg_temp.duo($$ select callcenter.redeem_reward(pg_temp.key('south reward')) $$), 'PT409 NOT_ENOUGH_POINTS', 'points are spent where they were earned');
select is(pg_temp.duo($$ select (callcenter.redeem_reward(pg_temp.key('north reward'))).cost $$), '50', 'there they are');
select is(pg_temp.duo($$ select count(*) from callcenter.leaderboard(pg_temp.south(), now() - interval '1 day', now() + interval '1 day') $$), '0', 'nobody leads elsewhere');
select is(pg_temp.duo($$ select s.balance from callcenter.my_standing(pg_temp.south()) s $$), '0', 'nor has he anything');

-- Reports, records and numbers are those of one.
select is(pg_temp.duo($$ select sum(s.leads) from callcenter.leads_by_status(pg_temp.south()) s $$), '1', 'a report');
select is(pg_temp.duo($$ select s.total from callcenter.lead_stats(pg_temp.south()) s $$), '1', 'a number');
select is(pg_temp.duo($$ select string_agg(distinct l.tenant_id::text, ' ') from callcenter.audit_trail(pg_temp.north(), first => 1000) l $$), pg_temp.north()::text, 'the records');
select is(pg_temp.duo($$ select count(*) from callcenter.list_leads() l, unnest(l.nodes) $$), '2', 'only where nobody asks for one are both');

-- Whatever he does for the one, the call is for it alone: what it touches of the other is out of its sight.
create function pg_temp.called_for(query text) returns text language plpgsql as $$
declare
  v_tenant text;
begin
  perform pg_temp.sign_in('duo');
  perform set_config('seoc.tenant', '', true);
  execute query;
  v_tenant := current_setting('seoc.tenant', true);
  reset role;
  return case v_tenant when pg_temp.north()::text then 'north' else v_tenant end;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;
update callcenter.message_providers set served_by = pg_temp.key('duo');
create function pg_temp.call_that_is(state text) returns uuid language sql security definer as $$ select id from callcenter.call_logs where status = state $$;
create function pg_temp.voicemail() returns uuid language sql security definer as $$ select id from callcenter.voicemails $$;
create function pg_temp.message() returns uuid language sql security definer as $$ select id from callcenter.messages $$;
select results_eq(
  $$ select pg_temp.called_for('select callcenter.' || call) from unnest(array[
    $call$assign_lead(pg_temp.key('north lead'), pg_temp.key('eva'))$call$,
    $call$route_lead(pg_temp.key('north lead'))$call$,
    $call$assign_lead(pg_temp.key('north lead'), pg_temp.key('duo'))$call$,
    $call$note_on_lead(pg_temp.key('north lead'), 'Called.')$call$,
    $call$move_lead(pg_temp.key('north lead'), 'CONTACTED')$call$,
    $call$book_expense(pg_temp.key('north campaign'), 'MEDIA', 1, current_date)$call$,
    $call$incoming_call(pg_temp.key('north line'), '+49 40 1')$call$,
    $call$leave_voicemail(pg_temp.call_that_is('RINGING'), 12)$call$,
    $call$take_voicemail(pg_temp.voicemail())$call$,
    $call$incoming_call(pg_temp.key('north line'), '+49 40 2')$call$,
    $call$answer_call(pg_temp.call_that_is('RINGING'))$call$,
    $call$end_call(pg_temp.call_that_is('IN_PROGRESS'), 'CALLBACK')$call$,
    $call$send_message(pg_temp.key('north lead'), pg_temp.key('north template'))$call$,
    $call$record_delivery(pg_temp.message(), 'SENT', 'post-1')$call$,
    $call$withdraw_consent(pg_temp.key('north lead'), 'SMS')$call$,
    $call$open_privacy_request(pg_temp.north(), 'ACCESS', 'kim@example.org')$call$
  ]) with ordinality as asked (call, n) order by n $$,
  $$ select 'north' from generate_series(1, 16) $$,
  'each call is for the one'
);

-- Nobody is asked whether he has the points who does not belong there at all.
create function pg_temp.reason(name text, query text) returns text language plpgsql as $$
declare
  v_reason text;
begin
  perform pg_temp.sign_in(name);
  execute query;
  return null;
exception when others then
  get stacked diagnostics v_reason = pg_exception_detail;
  return v_reason;
end;
$$;
select is(
  pg_temp.reason('gus', $$ select callcenter.redeem_reward(pg_temp.key('north reward')) $$), 'Your role does not allow this.', 'a reward of the other is none'
);

-- Who is let go keeps nothing.
delete from callcenter.lead_assignments;
select is(pg_temp.duo($$ select callcenter.leave(pg_temp.north()) $$), '', 'he leaves the one');
select is(pg_temp.duo($$ select count(*) from callcenter.my_leads(pg_temp.north()) $$), '0', 'and has no lead there any more');
select is((select l.assigned_to from callcenter.leads l where l.id = pg_temp.key('north lead')), null, 'which waits for somebody');
select is((select l.assigned_to from callcenter.leads l where l.id = pg_temp.key('south lead')), pg_temp.key('duo'), 'while the other''s is still his');
select is((select count(*)::integer from callcenter.agents a where a.user_id = pg_temp.key('duo')), 1, 'what was known of him is gone with him');
select is(pg_temp.duo($$ select callcenter.read_lead(pg_temp.key('north lead')) $$), 'PT404 LEAD_NOT_FOUND', 'he reads nothing there');
select is(pg_temp.duo($$ select (callcenter.read_lead(pg_temp.key('south lead'))).full_name $$), 'Kim', 'but here');

-- The shape of it all.
select set_eq(
  $$ select c.relname::text from pg_class c
     where c.relnamespace = 'callcenter'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull) $$,
  array['tenants', 'users', 'roles', 'permissions', 'data_classifications'],
  'every row has its tenant, but for people and the words of the product'
);
select is_empty(
  $$ select k.conname from pg_constraint k
     where k.connamespace = 'callcenter'::regnamespace and k.contype = 'f'
       and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'tenant_id')
       and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'tenant_id')
       and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'tenant_id' and a.attnum = any (k.conkey)) $$,
  'and no key between two of them leaves it out'
);

-- Past every rule but the floor, the role behind functions writes nothing into another tenant. Other sessions may be granting the same
-- membership, so whoever is second looks again.
do $do$ begin
  for v_try in 1..20 loop
    exit when pg_has_role(current_user, 'callcenter_tenant', 'member');
    begin
      grant callcenter_tenant to current_user;
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end $do$;
create function pg_temp.writes(tenant text) returns text language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key('max'), 'role', 'authenticated')::text, true);
  perform set_config('seoc.tenant', '', true);
  set local role callcenter_tenant;
  insert into callcenter.leads (tenant_id, source_id, full_name) values (pg_temp.key(tenant), pg_temp.key(tenant || ' source'), 'Kim');
  reset role;
  return 'done';
exception when others then
  return sqlstate;
end;
$$;
create policy careless on callcenter.leads for all to callcenter_tenant using (true) with check (true);
select is(pg_temp.writes('south'), '42501', 'not a lead, also beside a rule that opens everything');
select is(pg_temp.writes('north'), 'done', 'but where he works');

select * from finish();
rollback;
