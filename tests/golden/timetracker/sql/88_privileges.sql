-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

grant usage on schema timetracker to timetracker_api;

grant usage on schema timetracker to timetracker_tenant;

grant usage on schema timetracker_private to timetracker_api;

grant usage on schema timetracker_private to timetracker_tenant;

grant select, update (display_name, time_zone) on table timetracker.profiles to timetracker_api;

grant select, insert (id, display_name, time_zone), update (display_name, time_zone), delete on table timetracker.profiles to timetracker_tenant;

grant select, update (name, weekly_hours) on table timetracker.organizations to timetracker_api;

grant select, update (name, weekly_hours) on table timetracker.organizations to timetracker_tenant;

grant select, update (team_id, department_id) on table timetracker.memberships to timetracker_api;

grant select, update (team_id, department_id) on table timetracker.memberships to timetracker_tenant;

grant select, insert (id, organization_id, name), update (name), delete on table timetracker.departments to timetracker_api;

grant select, insert (id, organization_id, name), update (name), delete on table timetracker.departments to timetracker_tenant;

grant select, insert (id, organization_id, department_id, name), update (department_id, name), delete on table timetracker.teams to timetracker_api;

grant select, insert (id, organization_id, department_id, name), update (department_id, name), delete on table timetracker.teams to timetracker_tenant;

grant select, insert (id, organization_id, created_at, updated_at, name, team_id, is_active, budget_hours), update (updated_at, name, team_id, is_active, budget_hours) on table timetracker.projects to timetracker_api;

grant select, insert (id, organization_id, created_at, updated_at, name, team_id, is_active, budget_hours), update (updated_at, name, team_id, is_active, budget_hours), delete on table timetracker.projects to timetracker_tenant;

grant select on table timetracker.work_modes to timetracker_api;

grant select, insert (code, title), update (title), delete on table timetracker.work_modes to timetracker_tenant;

grant select on table timetracker.task_categories to timetracker_api;

grant select, insert (code, title), update (title), delete on table timetracker.task_categories to timetracker_tenant;

grant select on table timetracker.activity_types to timetracker_api;

grant select, insert (code, title, billable), update (title, billable), delete on table timetracker.activity_types to timetracker_tenant;

grant select, insert (id, organization_id, created_at, updated_at, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, source, status), update (project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status), delete on table timetracker.time_logs to timetracker_api;

grant select, insert (id, organization_id, created_at, updated_at, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, source, status), update (updated_at, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status), delete on table timetracker.time_logs to timetracker_tenant;

grant select on table timetracker.ai_extractions to timetracker_api;

grant select, insert (id, organization_id, time_log_id, model, transcript, output, confidence, created_at), update (model, transcript, output, confidence), delete on table timetracker.ai_extractions to timetracker_tenant;

grant select, insert (id, organization_id, time_log_id, path, content_type, size_bytes, created_at), delete on table timetracker.attachments to timetracker_api;

grant select, insert (id, organization_id, time_log_id, path, content_type, size_bytes, created_at), update (path, content_type, size_bytes), delete on table timetracker.attachments to timetracker_tenant;

grant select on table timetracker.user_day_summaries to timetracker_api;

grant select, insert (organization_id, profile_id, day, minutes, focus_minutes, meeting_minutes, logs), update (minutes, focus_minutes, meeting_minutes, logs), delete on table timetracker.user_day_summaries to timetracker_tenant;

grant select on table timetracker.time_log_embeddings to timetracker_api;

grant select, insert (id, organization_id, time_log_id, model, embedding, created_at), update (model, embedding), delete on table timetracker.time_log_embeddings to timetracker_tenant;

grant select on table timetracker.log_tasks to timetracker_api;

grant select, insert (id, organization_id, time_log_id, kind), update (time_log_id, kind), delete on table timetracker.log_tasks to timetracker_tenant;

grant select, delete on table timetracker.external_accounts to timetracker_api;

grant select, insert (id, organization_id, profile_id, integration, external_id, connected_at), delete on table timetracker.external_accounts to timetracker_tenant;

grant select on table timetracker.inbound_events to timetracker_api;

grant select, insert (id, organization_id, profile_id, integration, delivery, time_log_id, received_at), update (time_log_id), delete on table timetracker.inbound_events to timetracker_tenant;

grant usage on schema timetracker to anon;

grant usage on schema timetracker to authenticated;

grant usage on schema timetracker to service_role;

grant usage on schema timetracker_private to authenticated;

grant select, update (display_name, time_zone) on table timetracker.profiles to authenticated;

grant select, update (name, weekly_hours) on table timetracker.organizations to authenticated;

grant select, update (team_id, department_id) on table timetracker.memberships to authenticated;

grant select, insert (id, organization_id, name), update (name), delete on table timetracker.departments to authenticated;

grant select, insert (id, organization_id, department_id, name), update (department_id, name), delete on table timetracker.teams to authenticated;

grant select, insert (id, organization_id, created_at, updated_at, name, team_id, is_active, budget_hours), update (updated_at, name, team_id, is_active, budget_hours) on table timetracker.projects to authenticated;

grant select on table timetracker.work_modes to authenticated;

grant select on table timetracker.task_categories to authenticated;

grant select on table timetracker.activity_types to authenticated;

grant select, insert (id, organization_id, created_at, updated_at, profile_id, project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, source, status), update (project_id, work_mode, task_category, activity_type, comment, started_at, ended_at, status), delete on table timetracker.time_logs to authenticated;

grant select on table timetracker.ai_extractions to authenticated;

grant select, insert (id, organization_id, time_log_id, path, content_type, size_bytes, created_at), delete on table timetracker.attachments to authenticated;

grant select on table timetracker.user_day_summaries to authenticated;

grant select on table timetracker.time_log_embeddings to authenticated;

grant select on table timetracker.log_tasks to authenticated;

grant select, delete on table timetracker.external_accounts to authenticated;

grant select on table timetracker.inbound_events to authenticated;
