-- I8: what people are told goes out by the ways they want, is tried again, given up, and counted.
begin;
select plan(30);

-- HITAM: Pia (principal), Rex and Rita (registrars), Ada (admin); of CSE Hana (head), Ann, Ben and Cat; of ECE Hugo (head) and Dan.
-- Globex: Gus (principal) and Gwen. A key is the md5 of a name.
create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org'
from unnest(array['pia', 'rex', 'rita', 'ada', 'hana', 'ann', 'ben', 'cat', 'hugo', 'dan', 'gus', 'gwen']) as name;
insert into iaoms.institutions (id, name, code) values
  (pg_temp.key('hitam'), 'Hyderabad Institute of Technology and Management', 'HITAM'), (pg_temp.key('globex'), 'Globex', 'GLOBEX');
insert into iaoms.departments (id, institution_id, name, code) values
  (pg_temp.key('cse'), pg_temp.key('hitam'), 'Computer Science', 'CSE'),
  (pg_temp.key('ece'), pg_temp.key('hitam'), 'Electronics', 'ECE');
insert into iaoms.recipients (id, institution_id, department_id, role, full_name, email)
select pg_temp.key(name), pg_temp.key(institution), pg_temp.key(department), role, initcap(name), name || '@example.org'
from (values
  ('pia', 'hitam', null, 'PRINCIPAL'), ('rex', 'hitam', null, 'REGISTRAR'), ('rita', 'hitam', null, 'REGISTRAR'),
  ('ada', 'hitam', null, 'ADMIN'), ('hana', 'hitam', 'cse', 'HOD'), ('ann', 'hitam', 'cse', 'EMPLOYEE'),
  ('ben', 'hitam', 'cse', 'EMPLOYEE'), ('cat', 'hitam', 'cse', 'EMPLOYEE'), ('hugo', 'hitam', 'ece', 'HOD'),
  ('dan', 'hitam', 'ece', 'EMPLOYEE'), ('gus', 'globex', null, 'PRINCIPAL'), ('gwen', 'globex', null, 'EMPLOYEE')
) as person (name, institution, department, role);
update iaoms.departments as d set head_id = pg_temp.key(case d.code when 'CSE' then 'hana' else 'hugo' end);

-- What a call answers when somebody makes it, or its error.
create function pg_temp.ask(name text, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute query into v_answer;
  reset role;
  perform set_config('request.jwt.claims', '', true);
  return v_answer;
exception when others then
  return sqlstate || ' ' || sqlerrm;
end
$$;

insert into iaoms.reminders (institution_id, owner_id, text, remind_at) values
  (pg_temp.key('hitam'), pg_temp.key('ann'), 'Water the plants', now() - interval '1 minute'),
  (pg_temp.key('hitam'), pg_temp.key('ben'), 'Call home', now() - interval '1 minute'),
  (pg_temp.key('hitam'), pg_temp.key('ben'), 'Later', now() + interval '1 hour'),
  (pg_temp.key('globex'), pg_temp.key('gwen'), 'Elsewhere', now() - interval '1 minute');
select is(iaoms_private.send_reminders(), 3, 'three people are reminded');
select is(iaoms_private.send_reminders(), 0, 'once');
select is(pg_temp.ask('ann', 'select string_agg(title || '' '' || kind, '','') from iaoms.my_notifications()'), 'Water the plants REMINDER', 'Ann of hers');
select is(pg_temp.ask('cat', 'select count(*) from iaoms.my_notifications()'), '0', 'and of nobody else''s');

-- The ways.
select is(
  pg_temp.ask('ben', $$select channel from iaoms.create_notification_subscription('REMINDER', 'WHATSAPP')$$), 'WHATSAPP', 'Ben wants reminders by WhatsApp, too'
);
select is(
  pg_temp.ask('ben', $$select is_wanted from iaoms.create_notification_subscription('REMINDER', 'EMAIL', false)$$), 'false', 'and not by e-mail'
);
select is(pg_temp.ask('ben', $$select channel from iaoms.create_notification_subscription('REMINDER', 'EMAIL')$$), 'PT409 CONFLICT', 'he says it once');
select is(iaoms_private.dispatch_notifications(), 3, 'three deliveries');
select is(iaoms_private.dispatch_notifications(), 0, 'once');
create function pg_temp.going() returns text language sql as $$
  select string_agg(initcap(r.full_name) || ' ' || q.channel || ' ' || q.state, ', ' order by r.full_name, q.channel)
  from iaoms.notification_queue q join iaoms.recipients r on r.id = q.recipient_id
$$;
select is(pg_temp.going(), 'Ann EMAIL READY, Ben WHATSAPP READY, Gwen EMAIL READY', 'each by the way he wants');

-- A night.
select is(pg_temp.ask('cat', $$select quiet_from from iaoms.create_user_preference('dark', 'en', 'NEVER', 25, '22:00', '07:00')$$), '22:00:00', 'Cat sleeps from ten to seven');
insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, priority) values
  (pg_temp.key('hitam'), pg_temp.key('cat'), 'MEETING', 'Can wait', 'It can wait', 'NORMAL'),
  (pg_temp.key('hitam'), pg_temp.key('cat'), 'MEETING', 'Cannot', 'It cannot', 'URGENT');
select is(iaoms_private.dispatch_notifications('2030-05-06 18:00Z'), 3, 'at half past eleven in Hyderabad');
select is(
  (select string_agg(n.title || ' ' || q.channel || ' ' || to_char(q.run_after at time zone 'UTC', 'DD HH24:MI'), ', ' order by n.title, q.channel)
   from iaoms.notification_queue q join iaoms.notifications n on n.id = q.notification_id where q.recipient_id = pg_temp.key('cat')),
  'Can wait EMAIL 07 01:30, Cannot EMAIL 06 18:00, Cannot PUSH 06 18:00', 'what can wait does so until seven, what cannot is shown on her telephone'
);
delete from iaoms.notifications where recipient_id = pg_temp.key('cat');

-- Workers.
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
end
$$;
select is(pg_temp.ask('ann', 'select count(*) from iaoms.claim_notification_deliveries(9)'), '42501 permission denied for function claim_notification_deliveries', 'no user takes a delivery');
select is(pg_temp.worker('select count(*) from iaoms.claim_notification_deliveries(9)'), '3', 'a worker takes all');
select is(pg_temp.worker('select count(*) from iaoms.claim_notification_deliveries(9)'), '0', 'nobody takes them twice');
create function pg_temp.of(name text) returns iaoms.notification_queue language sql as $$ select q.* from iaoms.notification_queue q where q.recipient_id = pg_temp.key(name) $$;
select is(pg_temp.worker(format('select state from iaoms.complete_notification_delivery(%L, %L)', (pg_temp.of('ann')).id, (pg_temp.of('ann')).lease)), 'DONE', 'Ann''s arrives');
select is(
  pg_temp.worker(format('select state from iaoms.fail_notification_delivery(%L, %L, %L)', (pg_temp.of('ben')).id, (pg_temp.of('ben')).lease, 'No such number')), 'READY', 'Ben''s does not, and is tried again'
);
update iaoms.notification_queue set attempts = 4 where recipient_id = pg_temp.key('ben');
select is(pg_temp.worker($$select count(*) from iaoms.claim_notification_deliveries(9, now() + interval '29 seconds')$$), '0', 'after a rest');
select is(pg_temp.worker($$select count(*) from iaoms.claim_notification_deliveries(9, now() + interval '30 seconds')$$), '1', 'of half a minute');
select is(
  pg_temp.worker(format('select state from iaoms.fail_notification_delivery(%L, %L, %L)', (pg_temp.of('ben')).id, (pg_temp.of('ben')).lease, 'No such number')), 'DEAD', 'after the fifth time it is given up'
);
select is(
  pg_temp.ask('ben', format('select string_agg(channel || '' '' || state || '' '' || last_error, '','') from iaoms.deliveries_of(%L)', (pg_temp.of('ben')).notification_id)),
  'WHATSAPP DEAD No such number', 'which he sees'
);
select is(pg_temp.ask('ann', format('select count(*) from iaoms.deliveries_of(%L)', (pg_temp.of('ben')).notification_id)), '0', 'and nobody else');

-- How it goes.
create function pg_temp.rates(name text) returns text language sql as $$
  select pg_temp.ask(name, $r$select string_agg(concat_ws(' ', channel, waiting, delivered, given_up, rate), ', ') from iaoms.delivery_rates(now() - interval '1 day')$r$)
$$;
select is(pg_temp.rates('rex'), 'EMAIL 0 1 0 1, WHATSAPP 0 0 1 0', 'what arrives, by channel');
select is(pg_temp.rates('gus'), 'EMAIL 1 0 0', 'of his own institution, where nothing is over yet');
select is(pg_temp.rates('ann'), 'PT403 NOT_YOURS_TO_READ', 'for those whose business it is');

-- Read.
select is(
  pg_temp.ask('ben', format('select title from iaoms.mark_notification_read(%L)', (select id from iaoms.notifications where recipient_id = pg_temp.key('ann')))), 'PT404 NOTIFICATION_NOT_FOUND', 'nobody reads for Ann'
);
select is(pg_temp.ask('ann', 'select iaoms.mark_all_notifications_read()'), '1', 'she has read it');
select is(pg_temp.ask('ann', 'select count(*) from iaoms.my_notifications(true)'), '0', 'and nothing is new');
select is(pg_temp.ask('ann', 'select string_agg(code, '' '') from iaoms.notification_templates()'),
  'approval_waits card_approved card_rejected card_returned digest meeting_invitation meeting_now password_expired password_expires reminder signature_wanted step_escalated',
  'I11: the words are there');

select * from finish();
rollback;
