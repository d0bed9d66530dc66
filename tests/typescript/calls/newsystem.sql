-- Two organizations. Acme: Ola (owner), Ada (admin), Otto and Olga (operators). Globex: Gia (owner). A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ola', 'ada', 'otto', 'olga', 'gia']) as name;
insert into newsystem.organizations (id, name, subscription_tier, max_users, max_recordings_per_month) values
  (md5('acme')::uuid, 'Acme', 'growth', 5, 100),
  (md5('globex')::uuid, 'Globex', 'free', 2, 2);
insert into newsystem.user_profiles (id, organization_id, role)
select md5(name)::uuid, md5(organization)::uuid, role
from (values
  ('ola', 'acme', 'owner'), ('ada', 'acme', 'admin'), ('otto', 'acme', 'operator'), ('olga', 'acme', 'operator'),
  ('gia', 'globex', 'owner')
) as person (name, organization, role);

-- Otto's recording has lost two of its chunks; another of his is not analysed yet.
insert into newsystem.recording_sessions (id, organization_id, user_id, title, status, workflow_type)
select md5(name)::uuid, md5(organization)::uuid, md5(person)::uuid, name, status, kind
from (values
  ('r1', 'acme', 'otto', 'completed', 'invoice_entry'), ('r2', 'acme', 'ada', 'completed', 'invoice_entry'),
  ('r3', 'globex', 'gia', 'completed', 'order_entry'), ('fresh', 'acme', 'otto', 'recording', null)
) as recording (name, organization, person, status, kind);
insert into newsystem.video_chunks (organization_id, session_id, chunk_index, file_path, file_size_bytes)
select md5('acme')::uuid, md5('r1')::uuid, place, 'chunk ' || place, 1 from unnest(array[0, 2, 4]) as place;
insert into newsystem.analysis_results (
  id, organization_id, session_id, status, confidence_score, raw_gpt_response, structured_insights
)
select
  md5(name)::uuid, md5(organization)::uuid, md5(session)::uuid, 'completed', 0.9,
  '{"analysis": {"natural_description": "Types.", "workflow_steps": ["open", "type"]}}', '{"workflows": [{"category": "billing"}]}'
from (values ('a1', 'acme', 'r1'), ('a2', 'acme', 'r2'), ('a3', 'globex', 'r3')) as analysis (name, organization, session);
insert into newsystem.automation_opportunities (
  id, organization_id, analysis_id, session_id, opportunity_type, title, automation_complexity, confidence_score,
  estimated_cost_savings_monthly, roi_percentage
)
select md5(name)::uuid, md5(organization)::uuid, md5(analysis)::uuid, md5(session)::uuid, 'typing', name, 'low', 0.9, 100, 400
from (values ('o1', 'acme', 'a1', 'r1'), ('o2', 'acme', 'a2', 'r2'), ('o3', 'globex', 'a3', 'r3'))
  as opportunity (name, organization, analysis, session);
