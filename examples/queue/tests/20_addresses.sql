-- What a worker is handed of a notice: the address that is stored encrypted, not the reason, and nothing private.
begin;
select plan(9);

select vault.create_secret('a long and random key', 'notice-addresses.1');
create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into notices.company (id, name) values (pg_temp.key('north'), 'North');
insert into notices.person (id, company_id, name) values (pg_temp.key('ben'), pg_temp.key('north'), 'Ben');

create function pg_temp.worker(query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', '', true);
  set local role service_role;
  execute query into v_answer;
  reset role;
  return v_answer;
end
$$;

select is(
  pg_temp.worker(format(
    $$select concat_ws('|', n.address, n.reason) from notices.enqueue_notice(
        company_id => %L, person_id => %L, channel => 'SMS', text => 'Lunch is ready.', address => '+49 30 7654321', reason => 'He missed the last one.'
      ) n$$,
    pg_temp.key('north'), pg_temp.key('ben')
  )),
  '+49 30 7654321', 'whoever puts it in is shown as much'
);
select alike((select address from notices.notice), 'sealed:1:%', 'the table holds something else');
select is(
  pg_temp.worker($$select concat_ws('|', n.text, n.address, n.reason) from notices.claim_notices(1, now()) n$$),
  'Lunch is ready.|+49 30 7654321', 'a worker learns where it goes, and not why'
);
create function pg_temp.held(of_column text) returns text language sql security definer as $$
  select to_jsonb(n) ->> of_column from notices.notice n
$$;
select is(
  pg_temp.worker(format($$select n.address from notices.extend_notice(%L, %L) n$$, pg_temp.held('id'), pg_temp.held('lease'))),
  '+49 30 7654321', 'also when he asks for more time'
);
select is(
  pg_temp.worker(format($$select n.reason from notices.fail_notice(%L, %L, 'Busy.') n$$, pg_temp.held('id'), pg_temp.held('lease'))),
  null, 'nor when it failed'
);
select is((select reason from notices.notice), 'He missed the last one.', 'the reason is there');

select is(
  pg_temp.worker($$select c.path from notices.enqueue_cleanup(path => '/tmp/a', asked_by => 'Ada') c$$), '/tmp/a', 'whoever asks for something may say who'
);
select is((select asked_by from notices.cleanup), 'Ada', 'and it is kept');
select is(
  pg_temp.worker($$select to_jsonb(c) ? 'asked_by' from notices.claim_cleanups(1, now()) c$$), 'false', 'but no worker is handed it'
);

select * from finish();
rollback;
