-- C6: how much a lead promises, factor by factor; who is given it, fairly and by rules; and the steps it may take.
begin;
select plan(75);

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

insert into callcenter.lead_sources (id, tenant_id, code, title, kind) values
  (pg_temp.key('web'), pg_temp.key('north'), 'web', 'Website', 'WEBSITE'),
  (pg_temp.key('fair'), pg_temp.key('north'), 'fair', 'Trade fair', 'EVENT'),
  (pg_temp.key('far'), pg_temp.key('south'), 'web', 'Website', 'WEBSITE');
insert into callcenter.teams (id, tenant_id, name) values (pg_temp.key('inbound'), pg_temp.key('north'), 'Inbound');
insert into callcenter.skills (id, tenant_id, code, title) values (pg_temp.key('german'), pg_temp.key('north'), 'german', 'German');
insert into callcenter.agents (id, tenant_id, user_id, status, max_open_leads) values
  (pg_temp.key('agent ben'), pg_temp.key('north'), pg_temp.key('ben'), 'OFFLINE', 4),
  (pg_temp.key('agent eva'), pg_temp.key('north'), pg_temp.key('eva'), 'OFFLINE', 4),
  (pg_temp.key('agent sue'), pg_temp.key('north'), pg_temp.key('sue'), 'OFFLINE', 4);
create function pg_temp.lead(name text, source text default 'web', status text default 'NEW', born timestamptz default now(), skill text default null)
returns uuid language sql as $$
  insert into callcenter.leads (id, tenant_id, source_id, full_name, email, status, created_at, required_skill_id)
  values (pg_temp.key(name), pg_temp.key('north'), pg_temp.key(source), name, replace(name, ' ', '.') || '@example.org', status, born, pg_temp.key(skill))
  returning id
$$;
-- The factors of a lead at this moment: source, status, age, assignment, availability, and the score.
create function pg_temp.factors(name text) returns text language sql as $$
  select concat_ws(' ', s.source_quality::numeric(5, 1), s.status_factor::integer, s.age_factor::numeric(5, 1), s.assignment_factor::integer, s.availability_factor::numeric(5, 1), s.score)
  from callcenter_private.weigh_lead(pg_temp.key(name)) s
$$;

-- Scores.
select pg_temp.lead('alma');
select is(pg_temp.factors('alma'), '50.0 40 100.0 100 0.0 55', 'a fresh lead from a source without a history, and nobody there');
select pg_temp.lead('won ' || n, 'fair', 'WON') from generate_series(1, 3) n;
select pg_temp.lead('lost', 'fair', 'LOST');
select pg_temp.lead('bert', 'fair');
select is(pg_temp.factors('bert'), '66.7 40 100.0 100 0.0 60', 'source: three of four were won there, and one of each is added');
update callcenter.leads set closed_at = now() - interval '181 days' where source_id = pg_temp.key('fair') and status = 'WON';
select is(pg_temp.factors('bert'), '33.3 40 100.0 100 0.0 50', 'source: what was won more than half a year ago is forgotten');
select pg_temp.lead('cleo', 'web', 'QUALIFIED');
select is(pg_temp.factors('cleo'), '50.0 80 100.0 100 0.0 65', 'status: it has come far');
select is(
  (select string_agg(status || ' ' || (callcenter_private.weigh_lead(pg_temp.lead('at.' || lower(status), 'web', status))).status_factor::integer, ', ' order by status)
   from unnest(array['NEW', 'CONTACTED', 'PROPOSAL', 'LOST']) status),
  'CONTACTED 60, LOST 0, NEW 40, PROPOSAL 100', 'status: each step is worth more, and what is lost nothing'
);
delete from callcenter.leads where id = pg_temp.key('at.lost');
select pg_temp.lead('dora', 'web', 'NEW', now() - interval '7 days');
select is(pg_temp.factors('dora'), '50.0 40 50.0 100 0.0 45', 'age: half in a week');
select pg_temp.lead('emil', 'web', 'NEW', now() - interval '14 days');
select is(pg_temp.factors('emil'), '50.0 40 25.0 100 0.0 40', 'age: a quarter in two');
select pg_temp.lead('fred', 'web', 'NEW', now() + interval '1 day');
select is(pg_temp.factors('fred'), '50.0 40 100.0 100 0.0 55', 'age: what is not born yet is not better than new');
update callcenter.leads set assigned_to = pg_temp.key('ben'), assigned_at = now() where id = pg_temp.key('alma');
select is(pg_temp.factors('alma'), '50.0 40 100.0 60 0.0 51', 'assignment: somebody has it and has not touched it');
update callcenter.leads set last_contacted_at = now() where id = pg_temp.key('alma');
select is(pg_temp.factors('alma'), '50.0 40 100.0 20 0.0 47', 'assignment: somebody works on it');
update callcenter.agents set status = 'ONLINE' where user_id in (pg_temp.key('ben'), pg_temp.key('eva'));
select is(pg_temp.factors('bert'), '33.3 40 100.0 100 66.7 60', 'availability: two of three are there');
update callcenter.agents set status = 'ON_CALL' where user_id = pg_temp.key('eva');
select is(pg_temp.factors('bert'), '33.3 40 100.0 100 33.3 55', 'availability: one of them is in a call');
update callcenter.agents set max_open_leads = 1 where user_id = pg_temp.key('ben');
select is(pg_temp.factors('bert'), '33.3 40 100.0 100 0.0 50', 'availability: and the other has no room');
insert into callcenter.agent_skills (tenant_id, agent_id, skill_id) values (pg_temp.key('north'), pg_temp.key('agent eva'), pg_temp.key('german'));
update callcenter.agents set status = 'ONLINE' where user_id = pg_temp.key('eva');
update callcenter.leads set required_skill_id = pg_temp.key('german') where id = pg_temp.key('bert');
select is(pg_temp.factors('bert'), '33.3 40 100.0 100 100.0 65', 'availability: the one who can do it is there');
update callcenter.scoring_models set is_active = false;
insert into callcenter.scoring_models (tenant_id, name, source_weight, status_weight, age_weight, assignment_weight, availability_weight, half_life_days, is_active)
values (pg_temp.key('north'), 'only freshness', 0, 0, 100, 0, 0, 14, true);
select is(pg_temp.factors('emil'), '50.0 40 50.0 100 33.3 50', 'the tenant says how much a factor weighs, and how leads grow old');
select throws_ok(
  $$ insert into callcenter.scoring_models (tenant_id, name, is_active) values (pg_temp.key('north'), 'another', true) $$, '23505', null, 'one model is in force'
);
select throws_ok(
  $$ insert into callcenter.scoring_models (tenant_id, name, age_weight) values (pg_temp.key('north'), 'too much', 30) $$, '23514', null, 'weights are a whole'
);
delete from callcenter.scoring_models;
select is(pg_temp.ask('max', $$ select (callcenter.score_lead(pg_temp.key('bert'))).score $$), '65', 'a manager asks for a score');
select is(pg_temp.ask('ben', $$ select (callcenter.score_lead(pg_temp.key('bert'))).score $$), 'PT403 PERMISSION_REQUIRED', 'an agent does not');
select is(pg_temp.ask('gus', $$ select (callcenter.score_lead(pg_temp.key('bert'))).score $$), 'PT403 FORBIDDEN', 'nor somebody of another tenant');
update callcenter.leads set scored_at = now() - interval '2 hours' where id in (pg_temp.key('cleo'), pg_temp.key('dora'));
update callcenter.leads set scored_at = now() where scored_at is null;
select is(callcenter_private.rescore_open_leads(), 2, 'what was scored an hour ago is scored anew');

-- Handing out.
delete from callcenter.leads;
update callcenter.agents set status = 'ONLINE', max_open_leads = 4, last_assigned_at = null;
select is(
  pg_temp.ask('max', $$ select (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Lead ' || n, 'lead' || n || '@example.org')).score from generate_series(1, 9) n limit 1 $$),
  '70', 'it comes in, and is scored'
);
select is(
  pg_temp.ask('max', $$ select count((callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Lead ' || n, 'lead' || n || '@example.org')).id) from generate_series(2, 9) n $$),
  '8', 'eight more'
);
select is(
  (select string_agg(n::text, ' ') from (select count(*) as n from callcenter.leads group by assigned_to) held), '3 3 3', 'nine leads, three agents: three each'
);
update callcenter.agents set status = 'OFFLINE' where user_id = pg_temp.key('ben');
select is(
  pg_temp.ask('max', $$ select count((callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'More ' || n, 'more' || n || '@example.org')).assigned_to) from generate_series(1, 3) n $$),
  '2', 'two have room for one more each'
);
select is(
  (select count(*)::integer from callcenter.leads where assigned_to = pg_temp.key('ben')), 3, 'whoever is away is given nothing'
);
select is(
  pg_temp.ask('max', format($$ select callcenter.route_lead(%L) $$, (select id from callcenter.leads where assigned_to is null))),
  'PT409 NO_AGENT_AVAILABLE', 'and nobody more than he can take'
);
select is(pg_temp.ask('max', $$ select string_agg(l.full_name, ', ') from callcenter.waiting_leads(pg_temp.north()) l $$), 'More 3', 'it waits');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.waiting_leads(pg_temp.north()) $$), '0', 'which is not an agent''s to see');
select is(callcenter_private.hand_out_waiting_leads(), 0, 'as long as nobody has room');
update callcenter.agents set max_open_leads = 5 where user_id = pg_temp.key('eva');
select is(callcenter_private.hand_out_waiting_leads(), 1, 'and goes to whoever has some first');
select is((select l.assigned_to from callcenter.leads l where l.full_name = 'More 3'), pg_temp.key('eva'), 'who is Eva');
update callcenter.leads set assigned_to = null where full_name = 'More 3';
update callcenter.agents
set status = 'ONLINE', max_open_leads = 50, last_assigned_at = now() - case user_id when pg_temp.key('ben') then interval '0' else interval '1 hour' end;
select is(
  pg_temp.ask('max', format($$ select (callcenter.route_lead(%L)).assigned_to $$, (select id from callcenter.leads where assigned_to is null))),
  pg_temp.key('ben')::text, 'whoever has the most room is next'
);
-- Rules.
update callcenter.agents set team_id = pg_temp.key('inbound') where user_id = pg_temp.key('sue');
insert into callcenter.routing_rules (id, tenant_id, position, name, source_id, team_id, strategy) values
  (pg_temp.key('rule'), pg_temp.key('north'), 1, 'Fairs go to Inbound', pg_temp.key('fair'), pg_temp.key('inbound'), 'LEAST_LOADED'),
  (pg_temp.key('rest'), pg_temp.key('north'), 9, 'The rest in turn', null, null, 'ROUND_ROBIN');
select is(
  pg_temp.ask('max', $$ select string_agg(distinct (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('fair'), 'Fair ' || n, 'fair' || n || '@example.org')).assigned_to::text, ' ') from generate_series(1, 3) n $$),
  pg_temp.key('sue')::text, 'the first rule that fits decides the team'
);
update callcenter.agents set last_assigned_at = now() - case user_id when pg_temp.key('eva') then interval '3 hours' when pg_temp.key('sue') then interval '2 hours' else interval '1 hour' end;
select is(
  pg_temp.ask('max', $$ select (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Turn 1', 'turn1@example.org')).assigned_to $$),
  pg_temp.key('eva')::text, 'in turn: whoever waited longest'
);
select is(
  pg_temp.ask('max', $$ select (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Turn 2', 'turn2@example.org')).assigned_to $$),
  pg_temp.key('sue')::text, 'then the next, whatever she has already'
);
select is(
  (select string_agg(distinct r.name, ', ') from callcenter.lead_assignments la join callcenter.routing_rules r on r.id = la.rule_id),
  'Fairs go to Inbound, The rest in turn', 'which rule it was is kept'
);
update callcenter.routing_rules set min_score = 100 where id = pg_temp.key('rule');
select is(
  pg_temp.ask('max', $$ select (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('fair'), 'Turn 3', 'turn3@example.org')).assigned_to $$),
  pg_temp.key('ben')::text, 'a rule for better leads does not fit'
);
insert into callcenter.agent_skills (tenant_id, agent_id, skill_id, level) values (pg_temp.key('north'), pg_temp.key('agent ben'), pg_temp.key('german'), 5);
update callcenter.routing_rules set strategy = 'BEST_SKILLED' where id = pg_temp.key('rest');
select is(
  pg_temp.ask('max', $$ select string_agg(distinct (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Skilled ' || n, 'skilled' || n || '@example.org', required_skill => pg_temp.key('german'))).assigned_to::text, ' ') from generate_series(1, 2) n $$),
  pg_temp.key('ben')::text, 'by skill: whoever can do it best'
);

select is(pg_temp.ask('ben', $$ select callcenter.drop_skill(pg_temp.key('agent ben'), pg_temp.key('german')) $$), 'PT403 PERMISSION_REQUIRED', 'nobody is rid of a skill by himself');
select is(pg_temp.ask('max', $$ select callcenter.drop_skill(pg_temp.key('agent ben'), pg_temp.key('german')) $$), '', 'a manager takes it');
select is((select count(*)::integer from callcenter.agent_skills s where s.agent_id = pg_temp.key('agent ben')), 0, 'and it is gone');

-- One lead, and who may do what with it.
select is(
  pg_temp.ask('max', $$ select (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Lead 1', 'LEAD1@example.org')).full_name $$), 'Lead 1',
  'whoever is there already is known by a hash of his address'
);
select is((select count(*)::integer from callcenter.lead_activities where kind = 'SEEN_AGAIN'), 1, 'which is noted');
select is(
  pg_temp.ask('max', $$ select count(distinct (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'By phone', phone => n)).id) from unnest(array['+49 30 5550001', '+49305550001']) n $$), '1',
  'by his number, however it is spelled'
);
select is(
  pg_temp.ask('max', $$ select count(distinct (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'By name', n || '@example.org', external_ref => 'crm-7')).id) from unnest(array['one', 'two']) n $$), '1',
  'or by what the source calls him'
);
update callcenter.leads set status = 'LOST', lost_reason = 'gone' where full_name = 'By phone';
select is(
  pg_temp.ask('max', $$ select (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'By phone', phone => '+49 30 5550001')).status $$), 'NEW', 'who was lost and comes again is a new lead'
);
select is(pg_temp.ask('max', $$ select callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Nobody') $$), 'PT400 NO_WAY_TO_REACH', 'nobody is taken in who cannot be reached');
select is(pg_temp.ask('max', $$ select callcenter.ingest_lead(pg_temp.north(), pg_temp.key('far'), 'Nobody', 'x@example.org') $$), 'PT409 REFERENCE_MISSING', 'nor from a source of another tenant');
select is(pg_temp.ask('ben', $$ select callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Mine', 'mine@example.org') $$), 'PT403 PERMISSION_REQUIRED', 'an agent takes nobody in');
delete from callcenter.leads where full_name <> 'Lead 1';
select is(
  pg_temp.ask('max', format($$ select (callcenter.assign_lead(%L, pg_temp.key('eva'))).assigned_to $$, (select id from callcenter.leads))), pg_temp.key('eva')::text,
  'a manager gives it to Eva'
);
create function pg_temp.the_lead() returns uuid language sql security definer as $$ select id from callcenter.leads $$;
select is(pg_temp.ask('eva', $$ select l.full_name || ' ' || l.email from callcenter.my_leads(pg_temp.north()) l $$), 'Lead 1 lead1@example.org', 'she sees it as it is');
select is(pg_temp.ask('sue', $$ select l.full_name || ' ' || l.email from callcenter.find_leads(pg_temp.north(), email => 'Lead1@Example.org') l $$), 'Lead 1 l***@e***.org', 'a supervisor finds it and is not told the address');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.find_leads(pg_temp.north(), email => 'lead1@example.org') $$), '0', 'a colleague does not find it');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.find_leads(pg_temp.north(), email => 'lead1@example.org') $$), '0', 'nor another tenant');
select is(pg_temp.ask('ben', $$ select callcenter.move_lead(pg_temp.the_lead(), 'CONTACTED') $$), 'PT403 NOT_YOUR_LEAD', 'who may do nothing with it either');
select is(pg_temp.ask('sue', $$ select callcenter.move_lead(pg_temp.the_lead(), 'CONTACTED') $$), 'PT403 NOT_YOUR_LEAD', 'nor may who watches');
select is(pg_temp.ask('eva', $$ select callcenter.move_lead(pg_temp.the_lead(), 'WON') $$), 'PT409 TRANSITION_NOT_ALLOWED', 'no step is left out');
select is(pg_temp.ask('eva', $$ select (callcenter.move_lead(pg_temp.the_lead(), 'CONTACTED')).status $$), 'CONTACTED', 'she has spoken to him');
select is(pg_temp.ask('eva', $$ select callcenter.move_lead(pg_temp.the_lead(), 'LOST') $$), 'PT400 REASON_REQUIRED', 'whoever loses one says why');
select is(pg_temp.ask('eva', $$ select (callcenter.move_lead(pg_temp.the_lead(), 'LOST', 'too dear')).closed_at = now() $$), 'true', 'and it is closed');
select is(pg_temp.ask('eva', $$ select callcenter.move_lead(pg_temp.the_lead(), 'NEW') $$), 'PT403 TRANSITION_FORBIDDEN', 'an agent does not take it up again');
select is(pg_temp.ask('max', $$ select callcenter.route_lead(pg_temp.the_lead()) $$), 'PT409 LEAD_CLOSED', 'and nobody hands it out');
select is(pg_temp.ask('max', $$ select (callcenter.move_lead(pg_temp.the_lead(), 'NEW')).closed_at is null $$), 'true', 'a manager does take it up');
select is(pg_temp.ask('eva', $$ select (callcenter.note_on_lead(pg_temp.the_lead(), 'Call again in May.')).detail $$), 'Call again in May.', 'she notes something');
select is(
  pg_temp.ask('eva', $$ select string_agg(a.kind, ' ' order by a.kind) from callcenter.lead_history(pg_temp.the_lead()) a $$),
  'ASSIGNED ASSIGNED CREATED NOTE SEEN_AGAIN STATUS_CHANGED STATUS_CHANGED STATUS_CHANGED', 'all of it can be read'
);
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.lead_history(pg_temp.the_lead()) $$), '0', 'by whoever may see the lead');
select is(pg_temp.ask('sue', $$ select count(*) filter (where la.ended_at is null) || ' of ' || count(*) from callcenter.lead_assignments(pg_temp.the_lead()) la $$), '0 of 2', 'who had it, too');
select is(pg_temp.ask('eva', $$ select (callcenter.add_lead_document(pg_temp.the_lead(), 'offer.pdf', 1000)).file_name $$), 'offer.pdf', 'a file belongs to it');
select is(pg_temp.ask('sue', $$ select string_agg(d.file_name, ' ') from callcenter.lead_documents(pg_temp.the_lead()) d $$), 'offer.pdf', 'which others see');
select is(pg_temp.ask('sue', $$ select count(*) > 0 from callcenter.lead_scores(pg_temp.the_lead()) $$), 'true', 'so they do the scores');
select is(pg_temp.ask('ben', $$ select callcenter.read_lead(pg_temp.the_lead()) $$), 'PT404 LEAD_NOT_FOUND', 'nobody reads what is not his');
select is(pg_temp.ask('sue', $$ select (callcenter.read_lead(pg_temp.the_lead())).status $$), 'NEW', 'who reads it');
select is(
  pg_temp.ask('ada', $$ select l.actor_id from callcenter.audit_trail(pg_temp.north(), action => 'READ') l where l.row_id = pg_temp.the_lead() $$), pg_temp.key('sue')::text,
  'is on record'
);
select unalike((select l::text from callcenter.leads l), '%lead1@%', 'and the address is nowhere in the table');

select * from finish();
rollback;
