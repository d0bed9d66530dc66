-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace trigger frozen_columns
before update on newsystem.organizations
  for each row when (old.id is distinct from new.id or old.created_at is distinct from new.created_at)
  execute function newsystem_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on newsystem.organizations
  for each row
  execute function newsystem_private.touch_updated_at();

create or replace trigger frozen_columns
before update on newsystem.user_profiles
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at)
  execute function newsystem_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on newsystem.user_profiles
  for each row
  execute function newsystem_private.touch_updated_at();

create or replace trigger append_only
before update or delete on newsystem.audit_events
  for each row
  execute function newsystem_private.refuse_change();

create or replace trigger never_emptied
after truncate on newsystem.audit_events
  for each statement
  execute function newsystem_private.refuse_change();

create or replace trigger frozen_columns
before update on newsystem.recording_sessions
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.user_id is distinct from new.user_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.video_chunks
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.chunk_index is distinct from new.chunk_index or old.file_path is distinct from new.file_path)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.analysis_results
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger raw_response_is_kept
before update of raw_gpt_response on newsystem.analysis_results
  for each row when (old.raw_gpt_response is not null and new.raw_gpt_response is distinct from old.raw_gpt_response)
  execute function newsystem_private.analysis_results_raw_response_is_kept();

create or replace trigger frozen_columns
before update on newsystem.automation_opportunities
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.workflow_visualizations
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.workflow_insights
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.cost_analyses
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger frozen_columns
before update on newsystem.generated_reports
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.created_at is distinct from new.created_at or old.analysis_id is distinct from new.analysis_id or old.session_id is distinct from new.session_id)
  execute function newsystem_private.refuse_frozen();

create or replace trigger quota
after insert or update of organization_id on newsystem.user_profiles
  for each row
  execute function newsystem_private.user_profiles_quota();

create or replace trigger quota
after insert or update of organization_id, created_at on newsystem.recording_sessions
  for each row
  execute function newsystem_private.recording_sessions_quota();

create or replace trigger transitions_status
before update on newsystem.recording_sessions
  for each row when (old.status is distinct from new.status)
  execute function newsystem_private.recording_sessions_status_transitions();

create or replace trigger transitions_status
before update on newsystem.analysis_results
  for each row when (old.status is distinct from new.status)
  execute function newsystem_private.analysis_results_status_transitions();

create or replace trigger audit_insert
after insert on newsystem.user_profiles
  for each row
  execute function newsystem_private.user_profiles_audit();

create or replace trigger audit_update
after update on newsystem.user_profiles
  for each row when (old.id is distinct from new.id or old.organization_id is distinct from new.organization_id or old.role is distinct from new.role or old.first_name is distinct from new.first_name or old.last_name is distinct from new.last_name or old.job_title is distinct from new.job_title or old.created_at is distinct from new.created_at)
  execute function newsystem_private.user_profiles_audit();

create or replace trigger audit_delete
after delete on newsystem.user_profiles
  for each row
  execute function newsystem_private.user_profiles_audit();

create or replace trigger audit_insert
after insert on newsystem.analysis_results
  for each row
  execute function newsystem_private.analysis_results_audit();

create or replace trigger audit_update
after update on newsystem.analysis_results
  for each row
  execute function newsystem_private.analysis_results_audit();

create or replace trigger audit_delete
after delete on newsystem.analysis_results
  for each row
  execute function newsystem_private.analysis_results_audit();

create or replace trigger newsystem_on_auth_user_created
after insert on auth.users
  for each row
  execute function newsystem_private.handle_new_user();

create or replace trigger tell_recording_updates
after insert or delete on newsystem.recording_sessions
  for each row
  execute function newsystem_private.recording_sessions_tell_recording_updates();

create or replace trigger tell_recording_updates_update
after update on newsystem.recording_sessions
  for each row when (old.user_id is distinct from new.user_id or old.id is distinct from new.id or old.title is distinct from new.title or old.status is distinct from new.status or old.duration_seconds is distinct from new.duration_seconds)
  execute function newsystem_private.recording_sessions_tell_recording_updates();
