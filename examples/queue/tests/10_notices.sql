-- An announcement on its way: told by an admin, sent by workers, tried again after a failure, given up after four, counted.
begin;
select plan(13);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'ben', 'eva']) as name;
insert into notices.company (id, name) values (pg_temp.key('north'), 'North'), (pg_temp.key('south'), 'South');
insert into notices.person (id, company_id, role, name) values
  (pg_temp.key('ada'), pg_temp.key('north'), 'ADMIN', 'Ada'),
  (pg_temp.key('ben'), pg_temp.key('north'), 'MEMBER', 'Ben'),
  (pg_temp.key('eva'), pg_temp.key('south'), 'ADMIN', 'Eva');
insert into notices.template (id, company_id, channel, title, text) values
  (pg_temp.key('lunch'), pg_temp.key('north'), 'EMAIL', 'Lunch', 'Lunch is ready.'),
  (pg_temp.key('storm'), pg_temp.key('south'), 'SMS', 'Storm', 'Stay inside.');

-- What a call answers when somebody makes it as a role of the platform, or its error.
create function pg_temp.ask(role text, name text, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', pg_temp.key(name), 'role', role)::text, ''), true);
  execute format('set local role %I', role);
  execute query into v_answer;
  reset role;
  return v_answer;
exception when others then
  return case sqlstate when '42501' then sqlstate else sqlstate || ' ' || sqlerrm end;
end
$$;
create function pg_temp.worker(query text) returns text language sql as $$ select pg_temp.ask('service_role', null, query) $$;

select is(pg_temp.ask('authenticated', 'ada', $$select notices.announce(pg_temp.key('lunch'))$$), '2', 'everybody is told');
select is(pg_temp.ask('authenticated', 'eva', $$select notices.announce(pg_temp.key('storm'))$$), '1', 'here, too');
select is(
  pg_temp.ask('authenticated', 'ben', 'select count(*) from notices.claim_notices()'), '42501', 'no user claims a notice'
);
select is(
  pg_temp.worker($$select string_agg(c.channel, ' ' order by c.channel) from notices.claim_notices(2, now()) c$$),
  'EMAIL SMS', 'two companies, two notices'
);
select is(pg_temp.worker('select channel from notices.claim_notices(5, now())'), 'EMAIL', 'then what is left');
select is(pg_temp.worker('select count(*) from notices.claim_notices(5, now())'), '0', 'and nothing twice');

create function pg_temp.lease(of_channel text) returns uuid language sql security definer as $$
  select n.lease from notices.notice n where n.channel = of_channel and n.lease is not null order by n.id limit 1
$$;
select is(
  pg_temp.worker(format(
    'select state from notices.complete_notice(%L, %L)',
    (select id from notices.notice where channel = 'SMS'), pg_temp.lease('SMS')
  )),
  'DONE', 'the SMS was sent'
);
update notices.notice set attempts = 4 where lease = pg_temp.lease('EMAIL');
select is(
  pg_temp.worker(format(
    'select concat_ws('' '', state, last_error) from notices.fail_notice(%L, %L, %L)',
    (select id from notices.notice where lease = pg_temp.lease('EMAIL')), pg_temp.lease('EMAIL'), 'No such mailbox.'
  )),
  'DEAD No such mailbox.', 'one e-mail is given up'
);
select is(
  pg_temp.worker(format(
    'select state from notices.complete_notice(%L, %L)',
    (select id from notices.notice where lease = pg_temp.lease('EMAIL')), pg_temp.lease('EMAIL')
  )),
  'DONE', 'the other one was sent'
);
select is(
  pg_temp.ask(
    'authenticated', 'ada',
    $$select concat_ws(' ', r.channel, waiting, delivered, given_up, rate::numeric(3, 2)) from notices.delivery_rates('2001-01-01') r$$
  ),
  'EMAIL 0 1 1 0.50', 'how many of a company''s own arrive'
);
select is(
  pg_temp.worker(format('select concat_ws('' '', state, attempts) from notices.retry_notice(%L)', (select id from notices.notice where state = 'DEAD'))),
  'READY 0', 'somebody has a look, and it is tried again'
);
select is(
  pg_temp.worker($$select concat_ws(' ', state, priority) from notices.enqueue_cleanup('/tmp/old', priority => 3)$$),
  'READY 3', 'a worker leaves work for others'
);
select is(
  pg_temp.ask('authenticated', 'ada', $$select notices.enqueue_cleanup('/tmp/mine')$$), '42501', 'a user does not'
);

select * from finish();
rollback;
