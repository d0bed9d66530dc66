-- C6: campaigns begin and end by themselves, and nothing is spent beyond a budget.
begin;
select plan(19);

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
create function pg_temp.campaign() returns uuid language sql security definer as $$ select id from callcenter.campaigns where code = 'spring' $$;

select is(pg_temp.ask('ben', $$ select callcenter.create_campaign(pg_temp.north(), 'spring', 'Spring', starts_at => '2030-03-01') $$), 'PT403 FORBIDDEN', 'an agent plans nothing');
select is(
  pg_temp.ask('max', $$ select (callcenter.create_campaign(pg_temp.north(), 'spring', 'Spring', budget => 1000, starts_at => '2030-03-01', ends_at => '2030-06-01')).status $$), 'DRAFT',
  'a manager does'
);
select is(
  pg_temp.ask('max', $$ select callcenter.create_campaign(pg_temp.north(), 'back', 'Back', starts_at => '2030-03-01', ends_at => '2030-02-01') $$), 'PT422 ROW_INVALID',
  'nothing ends before it starts'
);
select is(pg_temp.ask('max', $$ select (callcenter.link_source(pg_temp.campaign(), pg_temp.key('web'))).share $$), '100.00', 'it pays for a source');
select is(pg_temp.ask('max', $$ select (callcenter.link_source(pg_temp.campaign(), pg_temp.key('web'), 40)).share $$), '40.00', 'or for a share of it');
select is(pg_temp.ask('max', $$ select callcenter.book_expense(pg_temp.campaign(), 'MEDIA', 100, '2030-03-02') $$), 'PT409 CAMPAIGN_NOT_RUNNING', 'nothing is spent before it runs');
select is(pg_temp.ask('max', $$ select callcenter.move_campaign(pg_temp.campaign(), 'COMPLETED') $$), 'PT409 TRANSITION_NOT_ALLOWED', 'what never began is not over');
select is(pg_temp.ask('max', $$ select (callcenter.move_campaign(pg_temp.campaign(), 'SCHEDULED')).status $$), 'SCHEDULED', 'it is to begin by itself');
select is(callcenter_private.advance_campaigns('2030-02-28 23:59:59Z'), 0, 'not yet');
select is(callcenter_private.advance_campaigns('2030-03-01 00:00:00Z'), 1, 'now');
select is(pg_temp.ask('max', $$ select (callcenter.book_expense(pg_temp.campaign(), 'MEDIA', 600, '2030-03-02')).spent $$), '600.00', 'money is spent');
select is(pg_temp.ask('max', $$ select callcenter.book_expense(pg_temp.campaign(), 'MEDIA', 400.01, '2030-03-03') $$), 'PT409 BUDGET_EXCEEDED', 'not a cent too much');
select is(
  pg_temp.ask('max', $$ select (callcenter.ingest_lead(pg_temp.north(), pg_temp.key('web'), 'Kim', 'kim@example.org')).campaign_id $$), pg_temp.campaign()::text,
  'what comes from there is its own'
);
select is(pg_temp.ask('max', $$ select (callcenter.book_expense(pg_temp.campaign(), 'DATA', 400, '2030-03-03')).spent $$), '1000.00', 'but all there is');
select is(pg_temp.ask('sue', $$ select string_agg(e.kind || ' ' || e.amount, ', ') from callcenter.campaign_expenses(pg_temp.campaign()) e $$), 'DATA 400.00, MEDIA 600.00', 'whoever reads reports reads for what');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.campaign_expenses(pg_temp.campaign()) $$), '0', 'others do not');
select is(pg_temp.ask('gus', $$ select callcenter.book_expense(pg_temp.campaign(), 'DATA', 1, '2030-03-03') $$), 'PT403 FORBIDDEN', 'and nobody spends for another tenant');
select is(callcenter_private.advance_campaigns('2030-06-01 00:00:00Z'), 1, 'it is over by itself');
select is(pg_temp.ask('max', $$ select callcenter.move_campaign(pg_temp.campaign(), 'ACTIVE') $$), 'PT409 TRANSITION_NOT_ALLOWED', 'for good');

select * from finish();
rollback;
