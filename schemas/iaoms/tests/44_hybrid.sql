-- I2: HYBRID. Stage by stage, as a template says: the heads of the author's department, the registrars together, the principal.
begin;
select plan(33);

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

select is(
  pg_temp.ask('ann', 'select string_agg(t ->> ''name'', '', '' order by t ->> ''name'') from jsonb_array_elements(to_jsonb(iaoms.list_workflow_templates()) -> ''nodes'') as t'),
  'Circular, Up the line', 'every institution begins with two templates'
);
create function pg_temp.template(called text) returns uuid language sql as $$
  select wt.id from iaoms.workflow_templates wt where wt.name = called and wt.institution_id = pg_temp.key('hitam')
$$;
create function pg_temp.submit_by(template uuid) returns text language sql as $$
  select pg_temp.ask('ann', format('select status from iaoms.submit_document(%L, %L, null, %L)', pg_temp.letter(), 'HYBRID', template))
$$;

select is(pg_temp.write_letter(), 'A new printer', 'Ann writes a letter');
select is(pg_temp.submit_by(pg_temp.key('nothing')), 'PT404 TEMPLATE_NOT_FOUND', 'there is no such way');
select is(
  pg_temp.submit_by((select wt.id from iaoms.workflow_templates wt where wt.institution_id = pg_temp.key('globex') limit 1)),
  'PT404 TEMPLATE_NOT_FOUND', 'nor does another institution''s serve'
);
select is(pg_temp.submit_by(pg_temp.template('Up the line')), 'PENDING', 'she sends it up the line');
select is(
  pg_temp.steps(), 'Hana ACTIVE, Rex WAITING, Rita WAITING, Pia WAITING', 'the head of her own department signs first, and not the other one'
);
select is(pg_temp.approve('rex'), 'PT409 NOT_YOUR_TURN', 'the second stage waits for the first');
select is(pg_temp.approve('pia'), 'PT409 NOT_YOUR_TURN', 'and the third for both');
select is(pg_temp.approve('hugo'), 'PT404 CARD_NOT_FOUND', 'the head of another department has no step');
select is(pg_temp.approve('hana'), 'PENDING', 'Hana signs');
select is(pg_temp.steps(), 'Hana APPROVED, Rex ACTIVE, Rita ACTIVE, Pia WAITING', 'the registrars have it together');
update iaoms.workflow_templates set is_active = false where name = 'Up the line';
select is(pg_temp.approve('rita'), 'PENDING', 'Rita signs; what becomes of the template changes no card on its way');
select is(pg_temp.approve('pia'), 'PT409 NOT_YOUR_TURN', 'as long as Rex has not');
select is(pg_temp.approve('rex'), 'PENDING', 'Rex does');
select is(pg_temp.ask('ann', format('select current_stage from iaoms.card_workflow(%L)', pg_temp.card())), '3', 'it is in the last stage');
select is(pg_temp.approve('pia'), 'APPROVED', 'the principal signs, and it is done');
select is(pg_temp.stand(), 'APPROVED APPROVED COMPLETED COMPLETED', 'all of it');
select is(
  pg_temp.ask('ben', format(
    'select status from iaoms.submit_document((iaoms.create_document(%L, %L)).id, %L, null, %L)', 'Chairs', pg_temp.file('chairs'), 'HYBRID',
    pg_temp.template('Up the line')
  )),
  'PT404 TEMPLATE_NOT_FOUND', 'no new card goes a way that is closed'
);

-- A stage that sends back: the circular goes to all heads, BIDIRECTIONAL, and then to the principal.
delete from iaoms.documents where author_id = pg_temp.key('ann');
select is(pg_temp.write_letter(), 'A new printer', 'another letter');
select is(pg_temp.submit_by(pg_temp.template('Circular')), 'PENDING', 'goes as a circular');
select is(pg_temp.steps(), 'Hana ACTIVE, Hugo ACTIVE, Pia WAITING', 'to all heads');
select is(pg_temp.reject('hugo'), 'RETURNED', 'one sends it back');
select is(pg_temp.approve('hana'), 'RETURNED', 'the other signs');
select is(pg_temp.approve('pia'), 'PT409 NOT_YOUR_TURN', 'the principal waits for both');
select is(
  pg_temp.ask('ann', format('select status from iaoms.resubmit(%L, %L, %L)', pg_temp.card(), pg_temp.file('printer 2'), 'Half the price')),
  'PENDING', 'a new file'
);
select is(pg_temp.approve('hugo'), 'PENDING', 'now he signs');
select is(pg_temp.reject('pia'), 'REJECTED', 'in a stage that does not send back a refusal ends it');
select is(pg_temp.steps(), 'Hana APPROVED, Hugo APPROVED, Pia REJECTED', 'after two signatures');

-- Who keeps templates.
select is(
  pg_temp.ask('ben', $$select name from iaoms.create_workflow_template('Mine', '[{"routing": "PARALLEL", "roles": ["HOD"], "department": "ANY"}]')$$),
  'PT403 FORBIDDEN', 'an employee makes no template'
);
select is(
  pg_temp.ask('rex', $$select name from iaoms.create_workflow_template('Nobody', '[{"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "OWN"}, {"routing": "SEQUENTIAL", "roles": ["EMPLOYEE"], "department": "OWN"}]')$$),
  'Nobody', 'a registrar does'
);
select is(
  pg_temp.ask('rex', $$select name from iaoms.create_workflow_template('Odd', '[{"routing": "SIDEWAYS", "roles": ["HOD"], "department": "ANY"}]')$$),
  'PT422 ROW_INVALID', 'whose stages have to be ways'
);
select is(
  pg_temp.ask('rex', $$select name from iaoms.create_workflow_template('Odd', '[{"routing": "PARALLEL", "roles": [], "department": "ANY"}]')$$),
  'PT422 ROW_INVALID', 'of somebody'
);
select is(
  pg_temp.ask('dan', format(
    'select status from iaoms.submit_document((iaoms.create_document(%L, %L)).id, %L, null, %L)', 'Chairs', pg_temp.file('chairs'), 'HYBRID',
    pg_temp.template('Nobody')
  )),
  'PT409 NOBODY_IN_STAGE', 'a stage in which nobody signs is told, for Dan is the only one of his department but its head'
);

select * from finish();
rollback;
