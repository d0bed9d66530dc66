-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

grant usage on schema newsystem to newsystem_api;

grant usage on schema newsystem to newsystem_tenant;

grant usage on schema newsystem_private to newsystem_api;

grant usage on schema newsystem_private to newsystem_tenant;

grant select, update (name) on table newsystem.organizations to newsystem_api;

grant select, update (name, subscription_tier, subscription_status, max_users, max_recordings_per_month, updated_at) on table newsystem.organizations to newsystem_tenant;

grant select, update (first_name, last_name, job_title) on table newsystem.user_profiles to newsystem_api;

grant select, insert (id, organization_id, role, first_name, last_name, job_title, created_at, updated_at), update (role, first_name, last_name, job_title, updated_at), delete on table newsystem.user_profiles to newsystem_tenant;

grant select on table newsystem.audit_events to newsystem_api;

grant select on table newsystem.audit_events to newsystem_tenant;

grant select, insert (id, organization_id, created_at, user_id, title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), update (title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), delete on table newsystem.recording_sessions to newsystem_api;

grant select, insert (id, organization_id, created_at, user_id, title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), update (title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), delete on table newsystem.recording_sessions to newsystem_tenant;

grant select, insert (id, organization_id, created_at, session_id, chunk_index, file_path, file_size_bytes, upload_status, retry_count), update (file_size_bytes, upload_status, retry_count) on table newsystem.video_chunks to newsystem_api;

grant select, insert (id, organization_id, created_at, session_id, chunk_index, file_path, file_size_bytes, upload_status, retry_count), update (file_size_bytes, upload_status, retry_count), delete on table newsystem.video_chunks to newsystem_tenant;

grant select on table newsystem.analysis_results to newsystem_api;

grant select, insert (id, organization_id, created_at, session_id, status, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, automation_opportunities_count, time_savings_hours_weekly, cost_savings_annual, error_message), update (status, gpt_version, frames_analyzed, raw_gpt_response, structured_insights, confidence_score, analysis_cost, processing_time_seconds, automation_opportunities_count, time_savings_hours_weekly, cost_savings_annual, error_message), delete on table newsystem.analysis_results to newsystem_tenant;

grant select, update (priority, is_implemented, implemented_at) on table newsystem.automation_opportunities to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, opportunity_type, title, description, workflow_steps, current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours, estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, priority, is_implemented, implemented_at, record_metadata), update (opportunity_type, title, description, workflow_steps, current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours, estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, priority, is_implemented, implemented_at, record_metadata), delete on table newsystem.automation_opportunities to newsystem_tenant;

grant select on table newsystem.workflow_visualizations to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, flow_data, visualization_type, layout_algorithm), update (flow_data, visualization_type, layout_algorithm), delete on table newsystem.workflow_visualizations to newsystem_tenant;

grant select on table newsystem.workflow_insights to newsystem_api;

grant select, insert (id, organization_id, created_at, session_id, insight_type, title, description, confidence_score, time_saved_seconds, roi_score, automation_potential, priority, metadata), update (insight_type, title, description, confidence_score, time_saved_seconds, roi_score, automation_potential, priority, metadata), delete on table newsystem.workflow_insights to newsystem_tenant;

grant select on table newsystem.cost_analyses to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost, total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate, confidence_level, assumptions), update (current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost, total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate, confidence_level, assumptions), delete on table newsystem.cost_analyses to newsystem_tenant;

grant select, delete on table newsystem.generated_reports to newsystem_api;

grant select, insert (id, organization_id, created_at, analysis_id, session_id, report_type, file_url, file_size_bytes, access_token, expires_at, is_public, download_count), update (report_type, file_url, file_size_bytes, access_token, expires_at, is_public, download_count), delete on table newsystem.generated_reports to newsystem_tenant;

grant usage on schema newsystem to anon;

grant usage on schema newsystem to authenticated;

grant usage on schema newsystem to service_role;

grant usage on schema newsystem_private to authenticated;

grant select, update (name) on table newsystem.organizations to authenticated;

grant select, update (first_name, last_name, job_title) on table newsystem.user_profiles to authenticated;

grant select on table newsystem.audit_events to authenticated;

grant select, insert (id, organization_id, created_at, user_id, title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), update (title, status, duration_seconds, file_size_bytes, workflow_type, privacy_settings, metadata), delete on table newsystem.recording_sessions to authenticated;

grant select, insert (id, organization_id, created_at, session_id, chunk_index, file_path, file_size_bytes, upload_status, retry_count), update (file_size_bytes, upload_status, retry_count) on table newsystem.video_chunks to authenticated;

grant select on table newsystem.analysis_results to authenticated;

grant select, update (priority, is_implemented, implemented_at) on table newsystem.automation_opportunities to authenticated;

grant select on table newsystem.workflow_visualizations to authenticated;

grant select on table newsystem.workflow_insights to authenticated;

grant select on table newsystem.cost_analyses to authenticated;

grant select (id, organization_id, created_at, analysis_id, session_id, report_type, file_url, file_size_bytes, expires_at, is_public, download_count), delete on table newsystem.generated_reports to authenticated;
