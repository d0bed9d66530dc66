-- C5: a lead asks what is known of him, and then to be forgotten: before three years are over, and with all that was said and written.
begin;
select plan(17);

select vault.create_secret(name || ' is long and random', name)
from unnest(array[
  'callcenter-people.1', 'callcenter-people.hash', 'callcenter-contacts.1', 'callcenter-contacts.hash', 'callcenter-credentials.1'
]) as name;
create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email) values (pg_temp.key('ada'), 'ada@example.org');
insert into callcenter.tenants (id, name, slug) values (pg_temp.key('north'), 'North', 'north');
insert into callcenter.user_roles (tenant_id, user_id, role) values (pg_temp.key('north'), pg_temp.key('ada'), 'ADMIN');
select set_config('request.jwt.claims', json_build_object('sub', pg_temp.key('ada'), 'role', 'authenticated')::text, true);
set local role authenticated;
select callcenter.set_up_tenant(pg_temp.key('north'));
reset role;
insert into callcenter.lead_sources (id, tenant_id, code, title, kind) values (pg_temp.key('web'), pg_temp.key('north'), 'web', 'Website', 'WEBSITE');
insert into callcenter.leads (id, tenant_id, source_id, external_ref, full_name, company_name, email, phone) values
  (pg_temp.key('kim'), pg_temp.key('north'), pg_temp.key('web'), 'web-kim', 'Kim Kara', 'Kara Kites', 'kim@example.org', '+49 40 1234567'),
  (pg_temp.key('lee'), pg_temp.key('north'), pg_temp.key('web'), 'web-lee', 'Lee Lund', 'Lund Lamps', 'lee@example.org', '+49 40 7654321');
insert into callcenter.lead_activities (tenant_id, lead_id, kind, detail)
select pg_temp.key('north'), pg_temp.key(who), 'NOTE', told from (values ('kim', 'Kim Kara likes kites'), ('lee', 'Lee Lund likes lamps')) as n (who, told);
insert into callcenter.call_logs (id, tenant_id, lead_id, reference, direction, status, other_number, note)
select pg_temp.key('call of ' || who), pg_temp.key('north'), pg_temp.key(who), callcenter_private.new_ulid(), 'INBOUND', 'VOICEMAIL', '+49 40 1234567', 'He asked for an offer.'
from unnest(array['kim', 'lee']) as who;
insert into callcenter.messages (tenant_id, lead_id, channel, recipient, body)
select pg_temp.key('north'), pg_temp.key(who), 'SMS', '+49 40 1234567', 'Dear ' || told from (values ('kim', 'Kim Kara'), ('lee', 'Lee Lund')) as n (who, told);
insert into callcenter.consent_records (tenant_id, lead_id, purpose, evidence) values (pg_temp.key('north'), pg_temp.key('kim'), 'SMS', 'the form of May');
update callcenter.leads set status = 'CONTACTED' where id = pg_temp.key('kim');
update callcenter.leads set status = 'LOST', lost_reason = 'Kim Kara buys elsewhere' where id = pg_temp.key('kim');

-- What a call answers, when Ada makes it, or the service.
create function pg_temp.ask(as_role text, call text) returns jsonb language plpgsql as $$
declare
  v_answer jsonb;
begin
  perform set_config('request.jwt.claims', case as_role when 'authenticated' then json_build_object('sub', pg_temp.key('ada'), 'role', as_role)::text else '' end, true);
  execute format('set local role %I', as_role);
  execute 'select to_jsonb(' || call || ')' into v_answer;
  reset role;
  return v_answer;
exception when others then
  return to_jsonb(sqlstate || ' ' || sqlerrm);
end;
$$;
-- The tables in which a word stands, in whatever column.
create function pg_temp.found(word text) returns text language plpgsql as $$
declare
  v_table regclass;
  v_there boolean;
  v_all text[] := '{}';
begin
  for v_table in
    select c.oid::regclass from pg_class c
    where c.relkind in ('r', 'm') and c.relnamespace in ('callcenter'::regnamespace, 'callcenter_private'::regnamespace)
    order by c.oid::regclass::text
  loop
    execute format('select exists (select from %s t where strpos(lower(t::text), lower($1)) > 0)', v_table) into v_there using word;
    if v_there then
      v_all := v_all || v_table::text;
    end if;
  end loop;
  return array_to_string(v_all, ' ');
end;
$$;

select isnt(
  pg_temp.ask('authenticated', format($$ callcenter.open_privacy_request(%L, 'DELETION', 'kim@example.org') $$, pg_temp.key('north'))) ->> 'lead_id', null, 'he asks, and is found by his address'
);
select alike(pg_temp.ask('authenticated', format('callcenter.export_lead(%L)', pg_temp.key('kim'))) #>> '{}', '42501%', 'an admin of the tenant writes down that he asked; the service does what is asked');
create temporary table given as select pg_temp.ask('service_role', format('callcenter.export_lead(%L)', pg_temp.key('kim'))) as document;
select is(
  (select concat_ws('|', document #>> '{person,full_name}', document #>> '{person,email}', document #>> '{person,phone}') from given),
  'Kim Kara|kim@example.org|+49 40 1234567', 'the service hands out what is known of Kim'
);
select is((select document #>> '{rows,messages.lead_id,0,body}' from given), 'Dear Kim Kara', 'what was written to him');
select is((select document #>> '{rows,call_logs.lead_id,0,other_number}' from given), '+49 40 1234567', 'who called');
select is((select document #>> '{rows,consent_records.lead_id,0,evidence}' from given), 'the form of May', 'what he agreed to');
select unalike((select document::text from given), '%Lund%', 'and nothing of anybody else');
select is(pg_temp.found('Kim Kara'), 'callcenter.lead_activities callcenter.leads callcenter.messages', 'his name is in three tables');

insert into storage.objects (bucket_id, name) values ('call-recordings', concat_ws('/', pg_temp.key('north'), pg_temp.key('call of kim'), 'a.wav'));
select is(pg_temp.ask('service_role', format('callcenter.erase_lead(%L)', pg_temp.key('kim'))) #>> '{}', 'PT409 FILES_LEFT', 'what was recorded goes first');
delete from storage.objects where bucket_id = 'call-recordings';
select is(jsonb_typeof(pg_temp.ask('service_role', format('callcenter.erase_lead(%L)', pg_temp.key('kim')))), 'array', 'then he is erased');
select is(
  concat_ws('|', pg_temp.found('Kim Kara'), pg_temp.found('Kara Kites'), pg_temp.found('kim@example.org'), pg_temp.found('web-kim'), pg_temp.found('buys elsewhere')),
  '||||', 'and nothing of him is left, in no column of no table'
);
select is(
  (select concat_ws('|', l.full_name, l.email, l.status, l.forgotten_at is not null) from callcenter.leads l where l.id = pg_temp.key('kim')),
  'Somebody|LOST|t', 'that somebody was lost is left for the reports'
);
select is((select count(*) from callcenter.consent_records), 1::bigint, 'what was agreed to is kept');
select is((select concat_ws('|', r.lead_id, r.kind) from callcenter.gdpr_requests r), 'DELETION', 'that he asked as well, and leads nowhere');
select is(
  (select concat_ws('|', l.full_name, (select count(*) from callcenter.messages), (select count(*) from callcenter.call_logs)) from callcenter.leads l where l.id = pg_temp.key('lee')),
  'Lee Lund|1|1', 'Lee is as he was'
);
select is(callcenter_private.retain_leads(now() + interval '3 years 1 day')::integer, 0, 'who was erased is not forgotten once more');
select is(
  pg_temp.ask('service_role', format('callcenter.export_lead(%L)', pg_temp.key('kim'))) #>> '{person,full_name}', 'Somebody', 'whoever asks for him again is told of nobody'
);

select * from finish();
rollback;
