-- Acme: Ola (owner), Ada (admin), Max (manager), Mia and Ben (members), Vic (viewer). Globex: Gia (owner). A key is the md5 of a
-- name. Ben has worked twelve hours on each of four days; Mia has one log, of which it is known what it means.
insert into auth.users (id, email, raw_user_meta_data)
select md5(name)::uuid, name || '@example.org', json_build_object('display_name', initcap(name))::jsonb
from unnest(array['ola', 'ada', 'max', 'mia', 'ben', 'vic', 'gia']) as name;
insert into timetracker.organizations (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into timetracker.memberships (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (values
  ('ola', 'acme', 'owner'), ('ada', 'acme', 'admin'), ('max', 'acme', 'manager'), ('mia', 'acme', 'member'), ('ben', 'acme', 'member'),
  ('vic', 'acme', 'viewer'), ('gia', 'globex', 'owner')
) as person (name, organization, role);
insert into timetracker.user_day_summaries (organization_id, profile_id, day, minutes, focus_minutes, meeting_minutes, logs)
select md5('acme')::uuid, md5('ben')::uuid, date '2030-05-06' + n, 720, 600, 60, 3 from generate_series(0, 3) as n;
insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at)
values (md5('log')::uuid, md5('acme')::uuid, md5('mia')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:00Z');
insert into timetracker.time_log_embeddings (organization_id, time_log_id, model, embedding)
values (md5('acme')::uuid, md5('log')::uuid, 'test', (array[1::real] || array_fill(0::real, array[1535]))::extensions.vector);
