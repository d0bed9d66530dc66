-- I15: the dashboard, the numbers of each day, what was, and what people keep for themselves.
begin;
select plan(46);

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
create function pg_temp.file(name text) returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'drive_file_id', 'drive-' || md5(name), 'file_name', name || '.pdf', 'mime_type', 'application/pdf', 'file_size_bytes', 1000,
    'file_hash', encode(sha256(convert_to(name, 'UTF8')), 'hex')
  )
$$;

-- A letter of Ann's, its card, and where its steps stand: `Ben ACTIVE, Cat WAITING`.
create function pg_temp.letter() returns uuid language sql as $$ select d.id from iaoms.documents d where d.author_id = pg_temp.key('ann') $$;
create function pg_temp.card() returns uuid language sql as $$
  select ac.id from iaoms.approval_cards ac where ac.document_id = pg_temp.letter() order by ac.created_at desc, ac.status = 'PENDING' desc limit 1
$$;
create function pg_temp.steps() returns text language sql as $$
  select string_agg(r.full_name || ' ' || acr.status, ', ' order by acr.stage, acr.position, acr.status <> 'FORWARDED')
  from iaoms.approval_card_recipients acr join iaoms.recipients r on r.id = acr.recipient_id
  where acr.card_id = pg_temp.card()
$$;
-- The card, the document and the operation, and how the way stands.
create function pg_temp.stand() returns text language sql as $$
  select concat_ws(' ', ac.status, d.status, o.status, wi.status)
  from iaoms.approval_cards ac
  join iaoms.documents d on d.id = ac.document_id
  join iaoms.operations o on o.id = ac.operation_id
  join iaoms.workflow_instances wi on wi.card_id = ac.id
  where ac.id = pg_temp.card()
$$;
create function pg_temp.write_letter() returns text language sql as $$
  select pg_temp.ask('ann', format('select title from iaoms.create_document(%L, %L)', 'A new printer', pg_temp.file('printer')))
$$;
create function pg_temp.submit(routing text, signers text[]) returns text language sql as $$
  select pg_temp.ask('ann', format(
    'select status from iaoms.submit_document(%L, %L, %L)',
    pg_temp.letter(), routing, (select array_agg(pg_temp.key(s) order by n) from unnest(signers) with ordinality as x (s, n))
  ))
$$;
create function pg_temp.approve(name text) returns text language sql as $$
  select pg_temp.ask(name, format('select status from iaoms.approve(%L)', pg_temp.card()))
$$;
create function pg_temp.reject(name text, reason text default 'Too expensive') returns text language sql as $$
  select pg_temp.ask(name, format('select status from iaoms.reject(%L, %L)', pg_temp.card(), reason))
$$;

select is(pg_temp.write_letter(), 'A new printer', 'Ann writes a letter');
select is(pg_temp.submit('PARALLEL', array['ben', 'cat']), 'PENDING', 'and sends it to two');
create function pg_temp.board(name text) returns text language sql as $$
  select pg_temp.ask(name, 'select concat_ws('' '', pending_for_me, my_open_cards, unread_notifications, meetings_today, reminders_due) from iaoms.dashboard()')
$$;
select is(pg_temp.board('ann'), '0 1 0 0 0', 'a card of hers is on its way');
select is(pg_temp.board('ben'), '1 0 1 0 0', 'it waits for Ben, who was told');
select is(pg_temp.board('dan'), '0 0 0 0 0', 'Dan has nothing');
select is(pg_temp.approve('ben'), 'PENDING', 'Ben signs');
select is(pg_temp.board('ben'), '0 0 1 0 0', 'and has nothing more to do');

select is(
  pg_temp.ask('ben', format('select text || '' '' || is_done from iaoms.create_reminder(%L, %L)', 'Call Ann', now() - interval '1 minute')), 'Call Ann false', 'he wants to be reminded'
);
select is(pg_temp.board('ben'), '0 0 1 0 1', 'today');
select is(iaoms_private.send_reminders(), 1, 'he is');
select is(pg_temp.ask('ben', format($$select is_done from iaoms.update_reminder(%L, '{"is_done": true}')$$, (select id from iaoms.reminders))), 'true', 'it is done');
select is(pg_temp.board('ben'), '0 0 2 0 0', 'and off the board');
select is(pg_temp.ask('ann', format($$select is_done from iaoms.update_reminder(%L, '{"is_done": false}')$$, (select id from iaoms.reminders))), 'PT404 NOT_FOUND', 'nobody sees another''s');
select is(
  pg_temp.ask('ben', $$select text from iaoms.create_reminder('x', now(), null, true)$$), 'x', 'one may be done from the beginning'
);

select is(pg_temp.ask('ann', $$select title from iaoms.create_note('Secret', 'nobody else reads this')$$), 'Secret', 'a note');
select is(
  pg_temp.ask('pia', $$select jsonb_array_length(to_jsonb(iaoms.list_notes()) -> 'nodes')$$), '0', 'is read by nobody else, not even the principal'
);
select is(pg_temp.ask('ann', $$select jsonb_array_length(to_jsonb(iaoms.list_notes()) -> 'nodes')$$), '1', 'only by her');

select is(pg_temp.ask('ann', $$select kind from iaoms.create_dashboard_widget('CALENDAR', 5, 1, 8, 4)$$), 'CALENDAR', 'she lays out her board');
select is(pg_temp.ask('ann', $$select kind from iaoms.create_dashboard_widget('NOTES', 6, 1, 8, 4)$$), 'PT422 ROW_INVALID', 'within twelve columns');
select is(pg_temp.ask('ann', $$select kind from iaoms.create_dashboard_widget('CALENDAR')$$), 'PT409 CONFLICT', 'each part once');
select is(
  pg_temp.ask('ann', 'select widgets -> 0 ->> ''kind'' from iaoms.dashboard()'), 'CALENDAR', 'and finds it so'
);
select is(pg_temp.ask('ben', 'select widgets from iaoms.dashboard()'), '[]', 'Ben''s is empty');

-- The day's numbers.
select is(pg_temp.approve('cat'), 'APPROVED', 'Cat signs');
select is(pg_temp.ask('ann', 'select string_agg(action, '' '' order by action) from iaoms.my_activity()'), 'card.submitted document.created', 'what Ann did');
select is(pg_temp.ask('cat', 'select string_agg(action || '' '' || summary, '','') from iaoms.my_activity()'), 'card.approved A new printer', 'and Cat');
select cmp_ok(iaoms_private.compute_metrics((now() at time zone 'UTC')::date), '=', 6, 'three numbers of the institution, three of the department');
select cmp_ok(iaoms_private.compute_metrics((now() at time zone 'UTC')::date), '=', 6, 'working them out again adds nothing');
create function pg_temp.metric(name text, metric text, department uuid default null) returns text language sql as $$
  select pg_temp.ask(name, format(
    'select string_agg(value::text, '','') from iaoms.metrics_between(%L, %L, %L, %L)', metric, (now() at time zone 'UTC')::date, (now() at time zone 'UTC')::date, department
  ))
$$;
select is(pg_temp.metric('rex', 'CARDS_APPROVED'), '1', 'a card was signed');
select is(pg_temp.metric('rex', 'DOCUMENTS_CREATED', pg_temp.key('cse')), '1', 'in Computer Science');
select is(pg_temp.metric('rex', 'DOCUMENTS_CREATED', pg_temp.key('ece')), null, 'and none in Electronics');
select is(
  pg_temp.ask('rex', $$select count(*) from iaoms.metrics_between('CARDS_APPROVED', '2030-01-01', '2032-01-01', null)$$), 'PT400 INVALID_SPAN', 'a year at a time'
);
select is(pg_temp.metric('ann', 'CARDS_APPROVED'), 'PT403 NOT_YOURS_TO_READ', 'for those whose business it is');
select is(pg_temp.metric('ada', 'CARDS_REJECTED'), null, 'nothing was refused');

-- History.
select is(pg_temp.ask('hana', 'select string_agg(title || '' '' || outcome || '' '' || signatures, '','') from iaoms.history()'), 'A new printer APPROVED 2', 'the head looks it up');
select is(pg_temp.ask('hugo', 'select count(*) from iaoms.history()'), '0', 'another head has his own');
select is(pg_temp.ask('rex', $$select count(*) from iaoms.history('REJECTED')$$), '0', 'nothing was refused');
select is(pg_temp.ask('rex', $$select count(*) from iaoms.history(null, now())$$), '0', 'nothing is older');

-- Summaries.
select is(pg_temp.ask('dan', $$select digest from iaoms.create_user_preference('dark', 'en', 'WEEKLY')$$), 'WEEKLY', 'Dan wants to hear on Mondays');
select is(
  pg_temp.ask('ben', format('select status from iaoms.submit_document((iaoms.create_document(%L, %L)).id, %L, %L)', 'Chairs', pg_temp.file('chairs'), 'PARALLEL', array[pg_temp.key('dan')])),
  'PENDING', 'something waits for him'
);
select is(iaoms_private.send_digests('2030-05-07 02:30Z'), 0, 'on a Tuesday he does not');
select is(iaoms_private.send_digests('2030-05-06 02:30Z'), 1, 'on a Monday he does');
select is(
  (select string_agg(title, ',' order by title) from iaoms.notifications where recipient_id = pg_temp.key('dan')), 'An approval waits for you,Chairs waits for you', 'of one approval'
);

-- Notes are their writer's alone.
reset role;
select is(
  pg_temp.ask('ann', $$ select (iaoms.create_note('Chairs', 'Forty, blue.', true)).owner_id $$), pg_temp.key('ann')::text, 'Ann writes a note, which is hers'
);
select is(
  (select pg_temp.ask('hana', format('select iaoms.delete_note(%L)', n.id)) from iaoms.notes n where n.title = 'Chairs'), 'PT404 NOT_FOUND', 'her head does not throw it away'
);
select is(
  (select pg_temp.ask('ann', format('select (iaoms.update_note(%L, %L)).is_pinned', n.id, '{"is_pinned": false}')) from iaoms.notes n where n.title = 'Chairs'), 'false', 'Ann takes it down'
);
select throws_ok(
  $$ update iaoms.notes set title = repeat('x', 161) $$, '23514', null, 'a title is a line'
);

select * from finish();
rollback;
