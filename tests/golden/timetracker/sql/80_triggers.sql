-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace trigger keep_owner
after update of role or delete on timetracker.memberships
  for each row when (old.role::text = 'owner')
  execute function timetracker_private.memberships_keep_owner();

create or replace trigger note_change
after insert or update or delete on timetracker.time_logs
  for each row
  execute function timetracker_private.note_time_logs();

create or replace trigger frozen_columns
before update on timetracker.profiles
  for each row when (old.id is distinct from new.id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.organizations
  for each row when (old.id is distinct from new.id or old.slug is distinct from new.slug or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.memberships
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.joined_at is distinct from new.joined_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.departments
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.teams
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.projects
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on timetracker.projects
  for each row
  execute function timetracker_private.touch_updated_at();

create or replace trigger frozen_columns
before update on timetracker.work_modes
  for each row when (old.code is distinct from new.code)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.task_categories
  for each row when (old.code is distinct from new.code)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.activity_types
  for each row when (old.code is distinct from new.code)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.time_logs
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.profile_id is distinct from new.profile_id or old.source is distinct from new.source)
  execute function timetracker_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on timetracker.time_logs
  for each row
  execute function timetracker_private.touch_updated_at();

create or replace trigger raise_version
before update on timetracker.time_logs
  for each row
  execute function timetracker_private.raise_version();

create or replace trigger queued_logs_have_their_task
after insert or update of status on timetracker.time_logs
  for each row when (new.status = 'queued')
  execute function timetracker_private.time_logs_queued_logs_have_their_task();

create or replace trigger frozen_columns
before update on timetracker.ai_extractions
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.time_log_id is distinct from new.time_log_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.attachments
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.time_log_id is distinct from new.time_log_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.user_day_summaries
  for each row when (old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.day is distinct from new.day)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.time_log_embeddings
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.time_log_id is distinct from new.time_log_id or old.created_at is distinct from new.created_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.log_tasks
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.external_accounts
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.integration is distinct from new.integration or old.external_id is distinct from new.external_id or old.connected_at is distinct from new.connected_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger frozen_columns
before update on timetracker.inbound_events
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.profile_id is distinct from new.profile_id or old.integration is distinct from new.integration or old.delivery is distinct from new.delivery or old.received_at is distinct from new.received_at)
  execute function timetracker_private.refuse_frozen();

create or replace trigger transitions_status
before update on timetracker.time_logs
  for each row when (old.status is distinct from new.status)
  execute function timetracker_private.time_logs_status_transitions();

create or replace trigger timetracker_on_auth_user_created
after insert on auth.users
  for each row
  execute function timetracker_private.handle_new_user();

create or replace trigger tell_time_log_updates
after insert or delete on timetracker.time_logs
  for each row
  execute function timetracker_private.time_logs_tell_time_log_updates();

create or replace trigger tell_time_log_updates_update
after update on timetracker.time_logs
  for each row when (old.organization_id is distinct from new.organization_id or old.id is distinct from new.id or old.profile_id is distinct from new.profile_id or old.status is distinct from new.status or old.started_at is distinct from new.started_at or old.ended_at is distinct from new.ended_at)
  execute function timetracker_private.time_logs_tell_time_log_updates();
