-- C11: leads by source and status, calls, what campaigns brought, what agents made of their leads, and how that goes on.
begin;
select plan(24);

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

insert into callcenter.lead_sources (id, tenant_id, code, title, kind, cost_per_lead) values
  (pg_temp.key('web'), pg_temp.key('north'), 'web', 'Website', 'WEBSITE', 2.50),
  (pg_temp.key('fair'), pg_temp.key('north'), 'fair', 'Trade fair', 'EVENT', 10),
  (pg_temp.key('none'), pg_temp.key('north'), 'none', 'Never used', 'EVENT', 10),
  (pg_temp.key('far'), pg_temp.key('south'), 'web', 'Website', 'WEBSITE', 1);
insert into callcenter.campaigns (id, tenant_id, code, name, status, budget, spent, starts_at) values
  (pg_temp.key('spring'), pg_temp.key('north'), 'spring', 'Spring', 'ACTIVE', 1000, 400, '2030-03-01'),
  (pg_temp.key('summer'), pg_temp.key('north'), 'summer', 'Summer', 'ACTIVE', 1000, 100, '2030-03-01'),
  (pg_temp.key('autumn'), pg_temp.key('north'), 'autumn', 'Autumn', 'DRAFT', 1000, 0, '2030-09-01');
insert into callcenter.agents (tenant_id, user_id) values (pg_temp.key('north'), pg_temp.key('ben')), (pg_temp.key('north'), pg_temp.key('eva'));
insert into callcenter.leads (tenant_id, source_id, campaign_id, full_name, status, estimated_value, assigned_to, assigned_at, created_at, closed_at)
select pg_temp.key(tenant), pg_temp.key(source), pg_temp.key(campaign), 'Somebody', status, worth, pg_temp.key(agent), born, born, closed
from (values
  ('north', 'web', 'spring', 'WON', 1000, 'ben', timestamptz '2030-03-01 10:00Z', timestamptz '2030-03-04 10:00Z'),
  ('north', 'web', 'spring', 'WON', 200, 'ben', '2030-03-01 11:00Z', '2030-03-04 11:00Z'),
  ('north', 'web', 'spring', 'LOST', 500, 'ben', '2030-03-02 10:00Z', '2030-03-05 10:00Z'),
  ('north', 'web', 'summer', 'NEW', 300, 'eva', '2030-03-02 10:00Z', null),
  ('north', 'fair', 'summer', 'LOST', null, 'eva', '2030-03-03 10:00Z', '2030-03-06 10:00Z'),
  ('north', 'fair', null, 'QUALIFIED', 50, null, '2030-03-31 23:59:59Z', null),
  ('north', 'fair', null, 'NEW', 50, null, '2030-04-01 00:00Z', null),
  ('south', 'far', null, 'WON', 9999, 'ben', '2030-03-02 10:00Z', '2030-03-03 10:00Z')
) as lead (tenant, source, campaign, status, worth, agent, born, closed);
insert into callcenter.lead_assignments (tenant_id, lead_id, agent_id, created_at)
select l.tenant_id, l.id, l.assigned_to, l.assigned_at from callcenter.leads l where l.assigned_to is not null;
insert into callcenter.call_logs (tenant_id, reference, direction, agent_id, status, started_at, answered_at, ended_at, outcome)
select pg_temp.key('north'), callcenter_private.new_ulid(), direction, pg_temp.key(agent), status, start, start + wait, start + wait + talk, outcome
from (values
  ('INBOUND', 'ben', 'COMPLETED', timestamptz '2030-03-01 09:00Z', interval '10 seconds', interval '100 seconds', 'SALE'),
  ('INBOUND', 'eva', 'COMPLETED', '2030-03-01 10:00Z', '20 seconds', '50 seconds', 'INFORMATION'),
  ('INBOUND', null, 'MISSED', '2030-03-02 10:00Z', null, null, null),
  ('INBOUND', null, 'MISSED', '2030-03-02 11:00Z', null, null, null),
  ('OUTBOUND', 'ben', 'COMPLETED', '2030-03-02 12:00Z', '5 seconds', '30 seconds', 'CALLBACK')
) as call (direction, agent, status, start, wait, talk, outcome);

select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', s.title, s.leads, s.open, s.won, s.lost, round(s.conversion::numeric, 2), s.cost), ', ') from callcenter.leads_by_source(pg_temp.north(), '2030-03-01', '2030-04-01') s $$),
  'Website 4 1 2 1 0.67 10.00, Never used 0 0 0 0 0.00, Trade fair 2 1 0 1 0.00 20.00', 'by source: what came in within the month, and what became of it'
);
select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', s.status, s.leads, s.value), ', ') from callcenter.leads_by_status(pg_temp.north()) s $$),
  'NEW 2 350.00, QUALIFIED 1 50.00, WON 2 1200.00, LOST 2 500.00', 'by status, in the order of the pipeline'
);
select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', s.direction, s.calls, s.answered, s.missed, s.answer_rate, s.average_wait, s.average_talk, s.sales), ', ') from callcenter.call_summary(pg_temp.north(), '2030-03-01', '2030-04-01') s $$),
  'INBOUND 4 2 2 0.5 15 75 1, OUTBOUND 1 1 0 1 5 30 0', 'calls: how many, how long people waited and talked'
);
select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', r.name, r.spent, r.leads, r.won, r.revenue, coalesce(r.cost_per_lead::text, '-'), coalesce(r.roi::text, '-')), ', ') from callcenter.campaign_returns(pg_temp.north()) r $$),
  'Spring 400.00 3 2 1200.00 133.33 200.00, Summer 100.00 2 0 0 50.00 -100.00, Autumn 0.00 0 0 0 - -', 'campaigns: three times what was put in is a return of 200 per cent'
);
select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', p.assigned, p.won, p.lost, round(p.conversion::numeric, 2), p.calls, p.talk_seconds), ', ') from callcenter.agent_performance(pg_temp.north(), '2030-03-01', '2030-04-01') p $$),
  '3 2 1 0.67 2 130, 2 0 1 0.00 1 50', 'agents: the best first'
);
select is(pg_temp.ask('sue', $$ select p.agent from callcenter.agent_performance(pg_temp.north(), '2030-03-01', '2030-04-01') p limit 1 $$), pg_temp.key('ben')::text, 'who is Ben, whatever he does elsewhere');
select is(
  pg_temp.ask('sue', $$ select concat_ws(' ', s.total, s.waiting, s.won) from callcenter.lead_stats(pg_temp.north()) s $$), '7 2 2', 'the numbers at this moment'
);
-- Days.
select is(callcenter_private.rollup_days('2030-03-01', '2030-03-06'), 12, 'six days of two tenants are added up');
select is(callcenter_private.rollup_days('2030-03-01', '2030-03-06'), 12, 'and again');
select is((select count(*)::integer from callcenter.daily_metrics), 12, 'into the same rows');
select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', to_char(t.began_on, 'DD'), t.leads, t.won, t.calls, t.answered), ', ') from callcenter.trend(pg_temp.north(), '2030-02-28', '2030-03-05') t $$),
  '28 0 0 0 0, 01 2 0 2 2, 02 2 0 3 1, 03 1 0 0 0, 04 0 2 0 0, 05 0 0 0 0', 'day by day, also when nothing happened'
);
select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', to_char(t.began_on, 'MM-DD'), t.leads, t.won, t.calls), ', ') from callcenter.trend(pg_temp.north(), '2030-02-28', '2030-03-05', 'WEEK') t $$),
  '02-25 5 0 5, 03-04 0 2 0', 'week by week'
);
select is(
  pg_temp.ask('sue', $$ select string_agg(concat_ws(' ', to_char(t.began_on, 'MM-DD'), t.leads), ', ') from callcenter.trend(pg_temp.north(), '2030-02-28', '2030-03-05', 'MONTH') t $$),
  '02-01 0, 03-01 5', 'month by month'
);
select is(pg_temp.ask('sue', $$ select count(*) from callcenter.trend(pg_temp.north(), '2030-02-28', '2030-02-27') $$), 'PT400 INVALID_SPAN', 'but not backwards');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.leads_by_source(pg_temp.north(), '2030-03-01', '2030-04-01') $$), 'PT403 PERMISSION_REQUIRED', 'an agent asks for none of it');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.lead_stats(pg_temp.north()) $$), 'PT403 FORBIDDEN', 'nor for numbers');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.campaign_returns(pg_temp.north()) $$), 'PT403 FORBIDDEN', 'nor does another tenant');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.leads_by_source(pg_temp.north(), '2030-03-01', '2030-04-01') $$), 'PT403 FORBIDDEN', 'for sources');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.leads_by_status(pg_temp.north()) $$), 'PT403 FORBIDDEN', 'the pipeline');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.call_summary(pg_temp.north(), '2030-03-01', '2030-04-01') $$), 'PT403 FORBIDDEN', 'calls');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.agent_performance(pg_temp.north(), '2030-03-01', '2030-04-01') $$), 'PT403 FORBIDDEN', 'people');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.trend(pg_temp.north(), '2030-03-01', '2030-04-01') $$), 'PT403 FORBIDDEN', 'days');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.delivery_rates(pg_temp.north(), '2030-03-01', '2030-04-01') $$), 'PT403 FORBIDDEN', 'or messages');
select is(
  pg_temp.ask('gus', $$ select string_agg(concat_ws(' ', s.title, s.leads, s.won), ', ') from callcenter.leads_by_source(pg_temp.south(), '2030-03-01', '2030-04-01') s $$), 'Website 1 1', 'which has its own'
);

select * from finish();
rollback;
