-- Two tenants. North: Ada (admin), Max (manager), Sue (supervisor), Ben and Eva (agents), and the account of the gateway and the
-- switchboard. South: Gus (admin), and Ben as an agent. A key is the md5 of a name.
select vault.create_secret(name || ' is long and random', name)
from unnest(array[
  'callcenter-people.1', 'callcenter-people.hash', 'callcenter-payment.1', 'callcenter-payment.hash',
  'callcenter-contacts.1', 'callcenter-contacts.hash', 'callcenter-credentials.1', 'callcenter-credentials.hash'
]) as name;
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org' from unnest(array['ada', 'max', 'sue', 'ben', 'eva', 'gus', 'gateway']) as name;
insert into callcenter.tenants (id, name, slug) values (md5('north')::uuid, 'North', 'north'), (md5('south')::uuid, 'South', 'south');
insert into callcenter.user_roles (tenant_id, user_id, role)
select md5(tenant)::uuid, md5(name)::uuid, role
from (values
  ('north', 'ada', 'ADMIN'), ('north', 'max', 'MANAGER'), ('north', 'sue', 'SUPERVISOR'), ('north', 'ben', 'AGENT'), ('north', 'eva', 'AGENT'),
  ('north', 'gateway', 'AGENT'), ('south', 'gus', 'ADMIN'), ('south', 'ben', 'AGENT')
) as place (tenant, name, role);

-- Who takes calls in North, and what he can do. Nobody needs the other team and the other skill.
insert into callcenter.teams (id, tenant_id, name, supervisor_id)
select md5(name)::uuid, md5('north')::uuid, name, md5('sue')::uuid from unnest(array['inbound', 'outbound']) as name;
insert into callcenter.skills (id, tenant_id, code, title)
select md5(name)::uuid, md5('north')::uuid, name, initcap(name) from unnest(array['german', 'dutch']) as name;
insert into callcenter.agents (id, tenant_id, user_id, team_id, status, extension, phone, email, national_id, payout_iban, slack_handle)
select
  md5('agent ' || name)::uuid, md5('north')::uuid, md5(name)::uuid, md5('inbound')::uuid, 'ONLINE', extension,
  '+49 30 1234' || extension, name || '@example.org', '078-05-1' || extension, 'DE02 1203 0000 0000 2020 51', 'U012ABC' || extension
from (values ('ben', '201'), ('eva', '202')) as agent (name, extension);
insert into callcenter.agent_skills (tenant_id, agent_id, skill_id) values (md5('north')::uuid, md5('agent ben')::uuid, md5('german')::uuid);

-- Kim is Ben's, and came in through a campaign; Lou waits for somebody; Wim has bought.
insert into callcenter.lead_sources (id, tenant_id, code, title, kind) values (md5('web')::uuid, md5('north')::uuid, 'web', 'Website', 'WEBSITE');
insert into callcenter.campaigns (id, tenant_id, code, name, status, budget, starts_at) values
  (md5('spring')::uuid, md5('north')::uuid, 'spring', 'Spring', 'ACTIVE', 1000, now() - interval '1 day'),
  (md5('summer')::uuid, md5('north')::uuid, 'summer', 'Summer', 'DRAFT', 1000, now() + interval '1 day');
insert into callcenter.leads (id, tenant_id, source_id, campaign_id, full_name, email, phone, status, assigned_to, assigned_at)
select
  md5(name)::uuid, md5('north')::uuid, md5('web')::uuid, md5('spring')::uuid, initcap(name), name || '@example.org', phone, status,
  md5(agent)::uuid, case when agent is not null then now() end
from (values
  ('kim', '+49 40 1234567', 'NEW', 'ben'), ('lou', '+49 40 1234568', 'NEW', null), ('wim', '+49 40 1234569', 'WON', 'ben')
) as lead (name, phone, status, agent);
insert into callcenter.lead_assignments (tenant_id, lead_id, agent_id) values (md5('north')::uuid, md5('kim')::uuid, md5('ben')::uuid);
insert into callcenter.routing_rules (id, tenant_id, position, name) values (md5('rule')::uuid, md5('north')::uuid, 1, 'Everything');

-- A number with a menu, and what is written to leads.
insert into callcenter.ivr_menus (id, tenant_id, name, prompt) values (md5('menu')::uuid, md5('north')::uuid, 'Main', 'Press one.');
insert into callcenter.ivr_options (id, tenant_id, menu_id, digit, team_id)
values (md5('one')::uuid, md5('north')::uuid, md5('menu')::uuid, '1', md5('inbound')::uuid);
insert into callcenter.phone_numbers (id, tenant_id, number, title, menu_id, campaign_id, served_by)
values (md5('line')::uuid, md5('north')::uuid, '+49401000000', 'Sales', md5('menu')::uuid, md5('spring')::uuid, md5('gateway')::uuid);
insert into callcenter.message_templates (id, tenant_id, channel, code, subject, body)
values (md5('hello')::uuid, md5('north')::uuid, 'EMAIL', 'hello', 'Hello {{name}}', 'How is {{company}}?');

-- The game: Ben has sold something, which buys two mugs, and his first call earns him a badge.
insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id)
values (md5('north')::uuid, md5('ben')::uuid, 'LEAD_WON', 100, md5('wim')::uuid);
insert into callcenter.badges (id, tenant_id, code, title, deed, threshold)
values (md5('caller')::uuid, md5('north')::uuid, 'caller', 'First call', 'CALL_COMPLETED', 1);
insert into callcenter.challenges (id, tenant_id, title, period, deed, target, bonus, starts_at)
values (md5('daily')::uuid, md5('north')::uuid, 'Two calls', 'DAILY', 'CALL_COMPLETED', 2, 10, now() - interval '1 day');
insert into callcenter.competitions (id, tenant_id, title, starts_at, ends_at)
values (md5('race')::uuid, md5('north')::uuid, 'Race', now() + interval '1 day', now() + interval '2 days');
insert into callcenter.competition_teams (tenant_id, competition_id, team_id) values (md5('north')::uuid, md5('race')::uuid, md5('inbound')::uuid);
insert into callcenter.rewards (id, tenant_id, title, cost) values (md5('mug')::uuid, md5('north')::uuid, 'Mug', 50);
