-- C1, C2, C4, C10, C14: who may do what in which tenant, as data of the tenant; what is known of agents, and who is shown it.
begin;
select plan(47);

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

-- Roles and what they may do.
select is((select string_agg(distinct u.display_name, ' ') from callcenter.users u), 'New colleague', 'whoever signs up without a name is not called by his address');
select is(pg_temp.ask('ben', $$ select string_agg(t.name, ', ') from callcenter.my_tenants() t $$), 'North, South', 'one person, two tenants');
select is(pg_temp.ask('ada', $$ select callcenter.set_up_tenant(pg_temp.north()) $$), '0', 'what a tenant has it is not given again');
select is(pg_temp.ask('sue', $$ select string_agg(p, ' ') from callcenter.my_permissions(pg_temp.north()) p $$), 'call.monitor lead.read report.read', 'a supervisor watches');
select is(pg_temp.ask('ben', $$ select count(*) from callcenter.my_permissions(pg_temp.north()) $$), '0', 'an agent has his own');
select is(pg_temp.ask('ada', $$ select count(*) from callcenter.my_permissions(pg_temp.north()) $$), (select count(*)::text from callcenter.permissions), 'an admin has all');
select is(pg_temp.ask('ada', $$ select count(*) from callcenter.my_permissions(pg_temp.south()) $$), '0', 'and nothing elsewhere');
select is(pg_temp.ask('max', $$ select callcenter.set_up_tenant(pg_temp.north()) $$), 'PT403 FORBIDDEN', 'a manager does not set up a tenant');

select is(pg_temp.ask('max', $$ select (callcenter.create_team(pg_temp.north(), 'Inbound', pg_temp.key('sue'))).name $$), 'Inbound', 'a manager makes a team');
select is(pg_temp.ask('ben', $$ select (callcenter.create_team(pg_temp.north(), 'Mine')).name $$), 'PT403 FORBIDDEN', 'an agent does not');
select is(
  pg_temp.ask('max', $$ select callcenter.create_role_permission(pg_temp.north(), 'MANAGER', 'audit.read') $$), 'PT403 FORBIDDEN',
  'nobody gives himself a permission'
);
select is(
  pg_temp.ask('gus', $$ select (callcenter.create_role_permission(pg_temp.south(), 'AGENT', 'team.manage')).permission $$), 'team.manage',
  'a tenant decides what its agents may do'
);
select is(pg_temp.ask('ben', $$ select (callcenter.create_team(pg_temp.south(), 'Ours')).name $$), 'Ours', 'there he may');
select is(pg_temp.ask('ben', $$ select (callcenter.create_team(pg_temp.north(), 'Mine')).name $$), 'PT403 FORBIDDEN', 'and here he may not');
select is(
  pg_temp.ask('ada', format($$ select callcenter.delete_role_permission(%L) $$, (
    select rp.id from callcenter.role_permissions rp
    where rp.tenant_id = pg_temp.north() and rp.role = 'MANAGER' and rp.permission = 'team.manage'
  ))),
  '', 'an admin takes a permission away'
);
select is(pg_temp.ask('max', $$ select (callcenter.create_team(pg_temp.north(), 'Outbound')).name $$), 'PT403 FORBIDDEN', 'and it is gone at once');
select is(
  pg_temp.ask('gus', $$ select (callcenter.create_team(pg_temp.south(), 'Theirs', pg_temp.key('sue'))).name $$), 'PT409 REFERENCE_MISSING',
  'nobody of another tenant watches over a team'
);
select is(
  pg_temp.ask('max', $$ select callcenter.set_member_role(pg_temp.north(), pg_temp.key('max'), 'ADMIN') $$), 'PT403 ROLE_ABOVE_OWN',
  'nobody makes himself admin'
);

-- A tenant of one's own.
select is(pg_temp.ask('eva', $$ select callcenter.create_tenant(name => 'West', slug => 'west') is not null $$), 'true', 'anybody opens a call centre');
select is(
  pg_temp.ask('eva', $$ select callcenter.set_up_tenant(t.id) > 0 from callcenter.my_tenants() t where t.slug = 'west' $$), 'true', 'whose admin sets it up'
);
select is(
  pg_temp.ask('eva', $$ select count(*) from callcenter.my_tenants() t, callcenter.my_permissions(t.id) p where t.slug = 'west' $$), (select count(*)::text from callcenter.permissions),
  'and may do everything there'
);
select is(pg_temp.ask('eva', $$ select count(*) from callcenter.my_permissions(pg_temp.north()) $$), '0', 'while here she is what she was');
select is(pg_temp.ask('eva', $$ select callcenter.create_tenant(name => 'North again', slug => 'north') $$), 'PT409 ALREADY_TAKEN', 'a name in addresses is there once');

-- What is known of an agent.
select is(
  pg_temp.ask('ada', $$ select (callcenter.create_agent(pg_temp.north(), pg_temp.key('ben'), extension => '204')).extension $$), '204',
  'an agent has a record'
);
select is(
  pg_temp.ask('ben', format($$ select (callcenter.update_agent(%L, '{"phone": "+49 30 1234567", "email": "Ben@example.org", "payout_iban": "DE02 1203 0000 0000 2020 51"}')).email $$, (select id from callcenter.agents))),
  'Ben@example.org', 'how he is reached and paid is his to say'
);
select is(
  pg_temp.ask('ben', format($$ select (callcenter.update_agent(%L, '{"extension": "999"}')).extension $$, (select id from callcenter.agents))),
  'PT403 COLUMN_FORBIDDEN', 'his extension is not'
);
select lives_ok($$ update callcenter.agents set national_id = '078-05-1120' $$, 'what the payroll knows');
select unalike((select a::text from callcenter.agents a), '%1234567%', 'nothing of it is in the table');
select alike((select a.national_id || ' ' || a.payout_iban from callcenter.agents a), 'sealed:1:% sealed:1:%', 'but what it was sealed to');
create function pg_temp.shown(to_whom text) returns text language sql as $$
  select pg_temp.ask(to_whom, format(
    'select concat_ws('' | '', a.phone, a.email, a.national_id, a.payout_iban) from callcenter.get_agent(%L) a', (select id from callcenter.agents)
  ))
$$;
select is(pg_temp.shown('ben'), '+49 30 1234567 | Ben@example.org | 078-05-1120 | DE02 1203 0000 0000 2020 51', 'he is shown his own');
select is(pg_temp.shown('ada'), '+49 30 1234567 | Ben@example.org | 078-05-1120 | DE02 1203 0000 0000 2020 51', 'an admin, too');
select is(pg_temp.shown('max'), '+49 30 1234567 | Ben@example.org | ****1120 | ****0 51', 'a manager may call him');
select is(pg_temp.shown('eva'), '+** ** *****67 | B***@e***.org | ****1120 | ****0 51', 'a colleague recognises him');
select is(pg_temp.shown('gus'), 'PT404 NOT_FOUND', 'elsewhere he is nobody');

-- Who did what.
select set_config('request.headers', '{"x-forwarded-for": "192.0.2.7", "user-agent": "Softphone 3"}', true);
select is(pg_temp.ask('ben', $$ select callcenter.sign_in(pg_temp.north()) $$), '', 'he comes to work');
select is(pg_temp.ask('max', format($$ select (callcenter.read_agent(%L)).extension $$, (select id from callcenter.agents))), '204', 'somebody reads his record');
select is(pg_temp.ask('ben', $$ select callcenter.sign_out(pg_temp.north()) $$), '', 'and he goes');
reset role;
select is(
  pg_temp.ask('ada', $$ select string_agg(concat_ws(' ', l.action, host(l.ip_address), l.user_agent), ', ' order by l.action)
    from callcenter.audit_trail(pg_temp.north()) l where l.action in ('READ', 'LOGIN', 'LOGOUT') and l.status = 'SUCCESS' $$),
  'LOGIN 192.0.2.7 Softphone 3, LOGOUT 192.0.2.7 Softphone 3, READ 192.0.2.7 Softphone 3', 'all of it is on record'
);
select is(
  pg_temp.ask('ada', $$ select string_agg(distinct l.action || ' ' || l.resource, ', ') from callcenter.audit_trail(pg_temp.north(), actor => pg_temp.key('ada')) l $$),
  'DELETE callcenter.role_permissions, INSERT callcenter.agents, INSERT callcenter.point_rules, INSERT callcenter.role_permissions, INSERT callcenter.scoring_models', 'and what an admin changes, too'
);
select is(
  pg_temp.ask('ada', $$ select l.actor_role || ' ' || l.changes from callcenter.audit_trail(pg_temp.north(), actor => pg_temp.key('ben')) l where l.action = 'UPDATE' and l.resource = 'callcenter.agents' and l.changes ? 'phone' $$),
  'AGENT {"email": {"new": "***", "old": null}, "phone": {"new": "***", "old": null}, "payout_iban": {"new": "***", "old": null}}',
  'from what to what, and of data about people that it changed'
);
select is(pg_temp.ask('max', $$ select count(*) from callcenter.audit_trail(pg_temp.north()) $$), '0', 'which is not for everybody');
update callcenter.role_permissions as rp set permission = rp.permission
where rp.id = (select p.id from callcenter.role_permissions p where p.tenant_id = pg_temp.north() order by p.id limit 1);
select is(
  (select l.changes from callcenter.audit_logs l where l.action = 'UPDATE' and l.resource = 'callcenter.role_permissions'), '{}', 'what stays as it was is no change'
);
select is(
  (select count(*)::integer from pg_inherits i where i.inhparent = 'callcenter.audit_logs'::regclass) >= 4, true, 'a month of records is a partition'
);

-- What each role is for is the same everywhere, and the product's to say.
select is(
  pg_temp.ask('ben', $$ select string_agg(r.name, ' < ' order by r.rank) from callcenter.list_role_descriptions() l, unnest(l.nodes) r $$),
  'AGENT < SUPERVISOR < MANAGER < ADMIN', 'everybody reads what each role is for, the weakest first'
);
select is_empty(
  $$ select u.role from callcenter.user_roles u where u.role::text not in (select r.name from callcenter.roles r) $$, 'nobody has a role that is not described'
);
select is(
  pg_temp.ask('ada', $$ update callcenter.roles set rank = 99 where name = 'AGENT' $$), '42501 permission denied for table roles', 'no admin describes them anew'
);
reset role;
select throws_ok(
  $$ insert into callcenter.roles (name, rank, description) values ('OWNER', 40, 'Another one.') $$, '23505', null, 'no two have one rank'
);

select * from finish();
rollback;
