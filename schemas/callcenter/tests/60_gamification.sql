-- C7: points once for each deed, badges and tiers by threshold, challenges by day, week and month, competitions of teams, and rewards.
begin;
select plan(48);

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
insert into callcenter.teams (id, tenant_id, name) values (pg_temp.key('red'), pg_temp.key('north'), 'Red'), (pg_temp.key('blue'), pg_temp.key('north'), 'Blue'), (pg_temp.key('grey'), pg_temp.key('north'), 'Grey');
insert into callcenter.agents (tenant_id, user_id, team_id) values
  (pg_temp.key('north'), pg_temp.key('ben'), pg_temp.key('red')), (pg_temp.key('north'), pg_temp.key('eva'), pg_temp.key('blue'));
-- Points of a deed at a moment, for a subject of that name.
create function pg_temp.award(person text, deed text, subject text, at timestamptz default '2030-05-15 12:00Z') returns integer language sql as $$
  select callcenter_private.award_points(pg_temp.key('north'), pg_temp.key(person), deed, pg_temp.key(subject), at)
$$;

-- Points.
select is(pg_temp.award('ben', 'LEAD_WON', 'a lead'), 100, 'a sale is worth a hundred');
select is(pg_temp.award('ben', 'LEAD_WON', 'a lead'), 0, 'once');
select is(pg_temp.award('eva', 'LEAD_WON', 'a lead'), 0, 'also when somebody else says so');
select is(pg_temp.award('ben', 'MESSAGE_SENT', 'a message'), 0, 'what has no rule is worth nothing');
update callcenter.point_rules set per_day = 2 where deed = 'CALL_COMPLETED';
select is((select sum(pg_temp.award('ben', 'CALL_COMPLETED', 'call ' || n))::integer from generate_series(1, 3) n), 10, 'two calls a day count');
select is(pg_temp.award('ben', 'CALL_COMPLETED', 'call 4', '2030-05-16 00:00Z'), 5, 'and on the next day again');
select is(pg_temp.award('eva', 'CALL_COMPLETED', 'call 5'), 5, 'for each by himself');
update callcenter.point_rules set is_active = false where deed = 'LEAD_QUALIFIED';
select is(pg_temp.award('ben', 'LEAD_QUALIFIED', 'a lead'), 0, 'a rule can be switched off');
insert into callcenter.point_rules (tenant_id, deed, valid_from, points) values (pg_temp.key('north'), 'VOICEMAIL_TAKEN', '2040-01-01', 99);
select is(pg_temp.award('max', 'VOICEMAIL_TAKEN', 'now'), 10, 'a rule of later does not count yet');
select is(pg_temp.award('max', 'VOICEMAIL_TAKEN', 'then', '2040-01-01'), 99, 'and then it does');
select is(
  pg_temp.ask('ben', $$ select string_agg(p.event || ' ' || p.points, ', ' order by p.event, p.created_at) from callcenter.my_points(pg_temp.north()) p $$),
  'CALL_COMPLETED 5, CALL_COMPLETED 5, CALL_COMPLETED 5, LEAD_WON 100', 'he reads his own'
);

-- Badges and tiers.
select is(pg_temp.ask('ben', $$ select string_agg(b.code, ' ') from callcenter.my_badges(pg_temp.north()) b $$), 'first-sale', 'the first sale is a badge');
select is(pg_temp.ask('ben', $$ select concat_ws('|', s.balance, s.earned, s.tier, s.to_next_tier, s.badges) from callcenter.my_standing(pg_temp.north()) s $$), '115|115|Bronze|885|1', 'a hundred points are bronze');
select is(pg_temp.ask('eva', $$ select concat_ws('|', s.balance, s.earned, coalesce(s.tier, 'none'), s.to_next_tier, s.badges) from callcenter.my_standing(pg_temp.north()) s $$), '5|5|none|95|0', 'five are nothing yet');
select sum(pg_temp.award('ben', 'LEAD_WON', 'lead ' || n)) from generate_series(2, 9) n;
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.my_badges(pg_temp.north()) b $$), '1', 'nine sales are one badge');
select pg_temp.award('ben', 'LEAD_WON', 'lead 10');
select is(pg_temp.ask('ben', $$ select string_agg(b.code, ' ' order by b.code) from callcenter.my_badges(pg_temp.north()) b $$), 'first-sale ten-sales', 'ten are two');
select is(pg_temp.ask('ben', $$ select s.tier from callcenter.my_standing(pg_temp.north()) s $$), 'Silver', 'and a thousand points are silver');
select is((select count(*)::integer from callcenter.notifications n where n.kind = 'BADGE_EARNED' and n.user_id = pg_temp.key('ben')), 2, 'he is told of each');

-- Challenges.
insert into callcenter.challenges (id, tenant_id, title, period, deed, target, bonus, starts_at, ends_at) values
  (pg_temp.key('daily'), pg_temp.key('north'), 'Two a day', 'DAILY', 'LEAD_CONTACTED', 2, 7, '2030-05-01', '2030-06-01'),
  (pg_temp.key('weekly'), pg_temp.key('north'), 'Three a week', 'WEEKLY', 'LEAD_CONTACTED', 3, 70, '2030-05-01', null),
  (pg_temp.key('monthly'), pg_temp.key('north'), 'Four a month', 'MONTHLY', 'LEAD_CONTACTED', 4, 700, '2030-05-01', null);
create function pg_temp.progress() returns text language sql as $$
  select string_agg(c.title || ' ' || p.began_on || ' ' || p.done || case when p.completed_at is null then '' else ' met' end, ', ' order by c.target, p.began_on)
  from callcenter.challenge_progress p join callcenter.challenges c on c.id = p.challenge_id
$$;
select pg_temp.award('eva', 'LEAD_CONTACTED', 'early', '2030-04-30 23:59Z');
select is(pg_temp.progress(), null, 'what was done before counts for none');
select pg_temp.award('eva', 'LEAD_CONTACTED', 'one', '2030-05-19 23:00Z');
select is(pg_temp.progress(), 'Two a day 2030-05-19 1, Three a week 2030-05-13 1, Four a month 2030-05-01 1', 'a Sunday is the end of a week');
select pg_temp.award('eva', 'LEAD_CONTACTED', 'two', '2030-05-20 01:00Z'), pg_temp.award('eva', 'LEAD_CONTACTED', 'three', '2030-05-20 02:00Z');
select is(
  pg_temp.progress(), 'Two a day 2030-05-19 1, Two a day 2030-05-20 2 met, Three a week 2030-05-13 1, Three a week 2030-05-20 2, Four a month 2030-05-01 3',
  'on Monday a day and a week begin'
);
select pg_temp.award('eva', 'LEAD_CONTACTED', 'four', '2030-05-21 01:00Z'), pg_temp.award('eva', 'LEAD_CONTACTED', 'five', '2030-05-21 02:00Z'), pg_temp.award('eva', 'LEAD_CONTACTED', 'six', '2030-05-21 03:00Z');
select is(
  (select string_agg(e.points::text, ' ' order by e.points) from callcenter.point_entries e where e.event = 'CHALLENGE_COMPLETED'), '7 7 70 700', 'each is paid once'
);
select is(pg_temp.ask('eva', $$ select count(*) from callcenter.my_challenges(pg_temp.north()) $$), '6', 'she sees how far she is');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.my_challenges(pg_temp.north()) $$), '0', 'and he does not');

-- Boards and competitions.
select is(
  pg_temp.ask('eva', $$ select string_agg(l.place || ' ' || l.points, ', ') from callcenter.leaderboard(pg_temp.north(), '2030-05-01', '2030-06-01') l $$),
  '1 1015, 2 849, 3 10', 'who earned most'
);
select is(pg_temp.ask('eva', $$ select string_agg(l.points::text, ', ') from callcenter.leaderboard(pg_temp.north(), '2030-05-16', '2030-05-17') l $$), '5', 'on one day');
select is(pg_temp.ask('gus', $$ select count(*) from callcenter.leaderboard(pg_temp.north(), '2030-05-01', '2030-06-01') $$), 'PT403 FORBIDDEN', 'which is for the tenant');
insert into callcenter.competitions (id, tenant_id, title, starts_at, ends_at) values (pg_temp.key('cup'), pg_temp.key('north'), 'May cup', '2030-05-16', '2030-05-20');
select is(pg_temp.ask('ben', $$ select callcenter.enter_competition(pg_temp.key('cup'), pg_temp.key('red')) $$), 'PT403 PERMISSION_REQUIRED', 'nobody enters his own team');
select is(pg_temp.ask('max', $$ select count(callcenter.enter_competition(pg_temp.key('cup'), pg_temp.key(team))) from unnest(array['red', 'blue', 'grey']) team $$), '3', 'three teams enter');
select is(callcenter_private.advance_competitions('2030-05-15 23:59Z'), 0, 'it does not begin too early');
select is(callcenter_private.advance_competitions('2030-05-16 00:00Z'), 1, 'but on time');
select is(pg_temp.ask('max', $$ select callcenter.enter_competition(pg_temp.key('cup'), pg_temp.key('red')) $$), 'PT409 COMPETITION_HAS_BEGUN', 'and nobody enters any more');
select is(pg_temp.ask('ben', $$ select string_agg(s.place || ' ' || s.name || ' ' || s.points, ', ') from callcenter.competition_standings(pg_temp.key('cup')) s $$), '1 Blue 10, 2 Red 5, 3 Grey 0', 'meanwhile everybody sees how it stands');
select is(callcenter_private.advance_competitions('2030-05-20 00:00Z'), 1, 'it ends');
select is(
  (select string_agg(t.name || ' ' || ct.place || ' ' || ct.points, ', ' order by ct.place) from callcenter.competition_teams ct join callcenter.teams t on t.id = ct.team_id),
  'Blue 1 10, Red 2 5, Grey 3 0', 'each has its place'
);
select pg_temp.award('ben', 'LEAD_CONTACTED', 'late', '2030-05-19 10:00Z');
select is(pg_temp.ask('ben', $$ select string_agg(s.name, ' ') from callcenter.competition_standings(pg_temp.key('cup')) s $$), 'Blue Red Grey', 'which what comes later does not change');

-- Rewards.
insert into callcenter.rewards (id, tenant_id, title, cost, stock) values
  (pg_temp.key('mug'), pg_temp.key('north'), 'A mug', 500, 1), (pg_temp.key('car'), pg_temp.key('north'), 'A car', 100000, null);
select is(pg_temp.ask('ben', $$ select callcenter.redeem_reward(pg_temp.key('car')) $$), 'PT409 NOT_ENOUGH_POINTS', 'a car costs more');
select is(pg_temp.ask('ben', $$ select (callcenter.redeem_reward(pg_temp.key('mug'))).cost $$), '500', 'a mug does not');
select is(pg_temp.ask('eva', $$ select callcenter.redeem_reward(pg_temp.key('mug')) $$), 'PT409 REWARD_GONE', 'there was one');
select is(pg_temp.ask('ben', $$ select concat_ws('|', s.balance, s.earned, s.tier) from callcenter.my_standing(pg_temp.north()) s $$), '525|1025|Silver', 'it is paid, and the tier stays');
create function pg_temp.wish() returns uuid language sql security definer as $$ select id from callcenter.redemptions $$;
select is(pg_temp.ask('ben', $$ select callcenter.decide_redemption(pg_temp.wish(), 'APPROVED') $$), 'PT403 PERMISSION_REQUIRED', 'an agent decides nothing');
select is(pg_temp.ask('max', $$ select callcenter.decide_redemption(pg_temp.wish(), 'HANDED_OVER') $$), 'PT409 TRANSITION_NOT_ALLOWED', 'what is handed over was approved');
select is(pg_temp.ask('max', $$ select (callcenter.decide_redemption(pg_temp.wish(), 'APPROVED')).status $$), 'APPROVED', 'a manager approves');
select is(pg_temp.ask('max', $$ select (callcenter.decide_redemption(pg_temp.wish(), 'REJECTED')).status $$), 'REJECTED', 'and thinks better of it');
select is(pg_temp.ask('ben', $$ select concat_ws('|', s.balance, s.earned) from callcenter.my_standing(pg_temp.north()) s $$), '1025|1025', 'he has his points back, and has not earned them twice');
select is((select r.stock from callcenter.rewards r where r.id = pg_temp.key('mug')), 1, 'and the mug is there again');
insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id) values (pg_temp.key('north'), pg_temp.key('max'), 'LEAD_WON', 900, pg_temp.key('his'));
select is(
  pg_temp.ask('max', $$ select callcenter.decide_redemption((callcenter.redeem_reward(pg_temp.key('mug'))).id, 'APPROVED') $$), 'PT403 NOT_YOURSELF', 'nobody decides about himself'
);
select cmp_ok((select count(*)::integer from realtime.messages m where m.topic like '%points:' || pg_temp.north() and m.payload::text like '%LEAD_WON%'), '>=', 10, 'each sale is told to the screens on the wall');

select * from finish();
rollback;
