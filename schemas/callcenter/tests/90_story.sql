-- C12: one lead, from the form on the website to the sale: taken in, scored and handed out, told, written to, called, counted, rewarded, on
begin;
select plan(43);

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

-- record, and sealed all the way.
insert into auth.users (id, email) values (pg_temp.key('gateway'), 'gateway@example.org'), (pg_temp.key('hook'), 'hook@example.org');
insert into callcenter.user_roles (tenant_id, user_id, role) values
  (pg_temp.key('north'), pg_temp.key('gateway'), 'AGENT'), (pg_temp.key('north'), pg_temp.key('hook'), 'MANAGER');
select set_config('request.headers', '{"x-forwarded-for": "203.0.113.5", "user-agent": "Website"}', true);
create function pg_temp.lead() returns uuid language sql security definer as $$ select id from callcenter.leads $$;
create function pg_temp.call() returns uuid language sql security definer as $$ select id from callcenter.call_logs $$;
create function pg_temp.mail() returns uuid language sql security definer as $$ select id from callcenter.messages $$;
create function pg_temp.made(of_table text, name text) returns uuid language plpgsql security definer as $$
declare
  v_id uuid;
begin
  execute format('select t.id from callcenter.%I t where to_jsonb(t) ->> %L = $1', of_table, case of_table when 'agents' then 'user_id' else 'code' end)
  into v_id using case of_table when 'agents' then pg_temp.key(name)::text else name end;
  return v_id;
end;
$$;

-- The ground, laid by those whose work that is.
select is(pg_temp.ask('max', $$ select (callcenter.create_lead_source(pg_temp.north(), 'website', 'Website', 'WEBSITE')).code $$), 'website', 'a source');
select is(pg_temp.ask('max', $$ select (callcenter.create_campaign(pg_temp.north(), 'spring', 'Spring', starts_at => now(), budget => 500)).status $$), 'DRAFT', 'a campaign');
select is(pg_temp.ask('max', $$ select (callcenter.move_campaign(pg_temp.made('campaigns', 'spring'), 'ACTIVE')).status $$), 'ACTIVE', 'that runs');
select is(pg_temp.ask('max', $$ select (callcenter.book_expense(pg_temp.made('campaigns', 'spring'), 'MEDIA', 400, current_date)).spent $$), '400.00', 'and costs something');
select is(
  pg_temp.ask('max', $$ select count(callcenter.create_agent(pg_temp.north(), pg_temp.key(name))) from unnest(array['ben', 'eva']) name $$), '2', 'two agents'
);
select is(pg_temp.ask('max', $$ select (callcenter.create_skill(pg_temp.north(), 'german', 'German')).code $$), 'german', 'a skill');
select is(pg_temp.ask('max', $$ select (callcenter.set_skill(pg_temp.made('agents', 'eva'), pg_temp.made('skills', 'german'), 5)).level $$), '5', 'that Eva has');
select is(pg_temp.ask('max', $$ select (callcenter.create_routing_rule(tenant_id => pg_temp.north(), "position" => 1, name => 'Whoever speaks it best', skill_id => pg_temp.made('skills', 'german'), strategy => 'BEST_SKILLED')).name $$), 'Whoever speaks it best', 'a rule');
select is(
  pg_temp.ask('ada', $$ select (callcenter.create_message_provider(tenant_id => pg_temp.north(), channel => 'EMAIL', name => 'Post', credential => 'key-secret-0042', served_by => pg_temp.key('gateway'))).name $$),
  'Post', 'somebody who carries mail'
);
select is(
  pg_temp.ask('ada', $$ select (callcenter.create_message_template(tenant_id => pg_temp.north(), channel => 'EMAIL', code => 'welcome', subject => 'Welcome', body => 'Good morning, {{name}}!')).code $$),
  'welcome', 'and words'
);
select is(pg_temp.ask('ben', $$ select callcenter.sign_in(pg_temp.north()) $$) || pg_temp.ask('eva', $$ select callcenter.sign_in(pg_temp.north()) $$), '', 'both come to work');
select is(pg_temp.ask('ben', $$ select (callcenter.set_my_status(pg_temp.north(), 'ONLINE')).status $$), 'ONLINE', 'Ben is ready');
select is(pg_temp.ask('eva', $$ select (callcenter.set_my_status(pg_temp.north(), 'ONLINE')).status $$), 'ONLINE', 'and so is Eva');

-- Ingest, score, route.
select is(
  pg_temp.ask('hook', $$ select concat_ws('|', l.status, l.score, l.assigned_to) from callcenter.ingest_lead(
    pg_temp.north(), pg_temp.made('lead_sources', 'website'), 'Kim Kara', 'kim@example.org', '+49 40 1234567',
    campaign => pg_temp.made('campaigns', 'spring'), required_skill => pg_temp.made('skills', 'german'), estimated_value => 1600, external_ref => 'form-1') l $$),
  'NEW|70|' || pg_temp.key('eva'), 'a lead comes in, is scored, and goes to Eva, who speaks German'
);
select is(
  pg_temp.ask('sue', $$ select concat_ws(' ', s.source_quality::integer, s.status_factor::integer, s.age_factor::integer, s.assignment_factor::integer, s.availability_factor::integer) from callcenter.lead_scores(pg_temp.lead()) s $$),
  '50 40 100 100 100', 'each factor is kept'
);
-- Notify.
select is(pg_temp.ask('eva', $$ select n.text from callcenter.my_notifications(pg_temp.north()) n $$), 'You have a new lead.', 'she is told');
select is(
  (select m.payload ->> 'operation' from realtime.messages m where m.topic like '%notifications:' || pg_temp.north() || ':' || pg_temp.key('eva')), 'INSERT', 'at once, where she listens'
);
-- Contact.
select is(pg_temp.ask('eva', $$ select callcenter.send_message(pg_temp.lead(), pg_temp.made('message_templates', 'welcome')) $$), 'PT409 CONSENT_MISSING', 'nobody is written to before he has agreed');
select is(pg_temp.ask('eva', $$ select (callcenter.give_consent(pg_temp.lead(), 'EMAIL', 'box on the form')).evidence $$), 'box on the form', 'Kim has');
select is(pg_temp.ask('eva', $$ select (callcenter.send_message(pg_temp.lead(), pg_temp.made('message_templates', 'welcome'))).body $$), 'Good morning, Kim Kara!', 'and is written to');
select is(pg_temp.ask('gateway', $$ select (callcenter.get_message(pg_temp.mail())).recipient $$), 'kim@example.org', 'the gateway knows to where');
select is(pg_temp.ask('gateway', $$ select (callcenter.record_delivery(pg_temp.mail(), 'SENT', 'post-1')).delivery $$), 'SENT', 'it goes out');
select is(pg_temp.ask('gateway', $$ select (callcenter.record_delivery(pg_temp.mail(), 'DELIVERED')).delivery $$), 'DELIVERED', 'and arrives');
select is(pg_temp.ask('eva', $$ select c.status from callcenter.start_call(pg_temp.lead()) c $$), 'RINGING', 'then she calls');
select is(pg_temp.ask('eva', $$ select c.status from callcenter.answer_call(pg_temp.call()) c $$), 'IN_PROGRESS', 'Kim answers');
select is(pg_temp.ask('eva', $$ select c.outcome from callcenter.end_call(pg_temp.call(), 'SALE', 'Wants it.') c $$), 'SALE', 'and buys');
select is(
  pg_temp.ask('eva', $$ select string_agg((callcenter.move_lead(pg_temp.lead(), step)).status, ' ') from unnest(array['CONTACTED', 'QUALIFIED', 'PROPOSAL', 'WON']) step $$),
  'CONTACTED QUALIFIED PROPOSAL WON', 'step by step'
);
-- Track.
select is(
  pg_temp.ask('eva', $$ select string_agg(a.kind, ' ' order by a.kind) from callcenter.lead_history(pg_temp.lead()) a $$),
  'ASSIGNED CALLED CREATED STATUS_CHANGED STATUS_CHANGED STATUS_CHANGED STATUS_CHANGED WRITTEN_TO', 'all of it is in the history of the lead'
);
select is(pg_temp.ask('max', $$ select concat_ws(' ', r.leads, r.won, r.revenue, r.roi) from callcenter.campaign_returns(pg_temp.north()) r $$), '1 1 1600.00 300.00', 'the campaign has brought four times what it cost');
select is(
  pg_temp.ask('max', $$ select concat_ws(' ', p.assigned, p.won, p.conversion, p.calls) from callcenter.agent_performance(pg_temp.north(), now() - interval '1 day', now() + interval '1 day') p where p.agent = pg_temp.key('eva') $$),
  '1 1 1 1', 'and Eva has won what she was given'
);
select is(
  pg_temp.ask('max', $$ select concat_ws(' ', r.channel, r.delivered, r.rate) from callcenter.delivery_rates(pg_temp.north(), now() - interval '1 day', now() + interval '1 day') r $$), 'EMAIL 1 1', 'the mail arrived'
);
-- Points.
select is(
  pg_temp.ask('eva', $$ select string_agg(p.event || ' ' || p.points, ', ' order by p.points, p.event) from callcenter.my_points(pg_temp.north()) p $$),
  'CALL_COMPLETED 5, LEAD_CONTACTED 10, LEAD_QUALIFIED 25, LEAD_WON 100', 'she has earned points'
);
select is(pg_temp.ask('eva', $$ select concat_ws('|', s.balance, s.tier, s.badges) from callcenter.my_standing(pg_temp.north()) s $$), '140|Bronze|1', 'bronze, and her first badge');
-- Audit.
select is(pg_temp.ask('sue', $$ select (callcenter.read_lead(pg_temp.lead())).status $$), 'WON', 'somebody has a look');
select is(
  pg_temp.ask('ada', $$ select string_agg(distinct l.action, ' ') from callcenter.audit_trail(pg_temp.north(), first => 1000) l where l.resource in ('callcenter.leads', 'callcenter.consent_records', 'callcenter.sign_in') $$),
  'INSERT LOGIN READ UPDATE', 'what was made, changed and read is on record'
);
select is(
  pg_temp.ask('ada', $$ select string_agg(distinct concat_ws(' ', host(l.ip_address), l.user_agent), ', ') from callcenter.audit_trail(pg_temp.north(), actor => pg_temp.key('eva')) l $$), '203.0.113.5 Website',
  'from where, and with what'
);
select is(
  pg_temp.ask('ada', $$ select count(*) from callcenter.audit_trail(pg_temp.north(), actor => pg_temp.key('hook')) l where l.action = 'INSERT' and l.resource = 'callcenter.leads' $$), '1', 'and that the website brought it'
);
-- Encrypt: the address and the number are in no row of the schema and in nothing that was told.
create function pg_temp.found(sought text) returns text language plpgsql as $$
declare
  v_table regclass;
  v_found text := '';
  v_count integer;
begin
  for v_table in
    select c.oid::regclass from pg_class c
    where c.relnamespace in ('callcenter'::regnamespace, 'callcenter_private'::regnamespace, 'realtime'::regnamespace) and c.relkind in ('r', 'p')
  loop
    execute format('select count(*) from %s t where strpos(t::text, $1) > 0', v_table) into v_count using sought;
    if v_count > 0 then
      v_found := v_found || v_table || ' ';
    end if;
  end loop;
  return v_found;
end;
$$;
select is(pg_temp.found('kim@example.org'), '', 'the address is in no table');
select is(pg_temp.found('1234567'), '', 'nor is the number');
select is(pg_temp.found('key-secret'), '', 'nor a credential');
select is(pg_temp.found('Kim Kara') <> '', true, 'where a name is found, and so the search finds things');
select is(pg_temp.ask('eva', $$ select concat_ws(' ', l.email, l.phone) from callcenter.get_lead(pg_temp.lead()) l $$), 'kim@example.org +49 40 1234567', 'and Eva still reads both');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.find_leads(pg_temp.north(), email => 'kim@example.org') $$), '0', 'while nobody elsewhere knows of Kim');

select * from finish();
rollback;
