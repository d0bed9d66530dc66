-- N1: the ten tables with every attribute that was listed, and what lies in documents and lists.
begin;
select plan(4);

select is_empty(
  $$ select t.name, c.name
     from (values
       ('organizations', 'id name subscription_tier subscription_status max_users max_recordings_per_month'),
       ('user_profiles', 'id organization_id role first_name last_name job_title'),
       ('recording_sessions', 'id user_id organization_id title status duration_seconds file_size_bytes workflow_type privacy_settings metadata'),
       ('video_chunks', 'id session_id organization_id chunk_index file_path file_size_bytes upload_status retry_count'),
       ('analysis_results', 'id session_id organization_id status gpt_version frames_analyzed raw_gpt_response structured_insights confidence_score
         analysis_cost processing_time_seconds automation_opportunities_count time_savings_hours_weekly cost_savings_annual created_at'),
       ('automation_opportunities', 'id analysis_id session_id organization_id opportunity_type title description workflow_steps
         current_time_per_occurrence_seconds occurrences_per_day automation_complexity implementation_effort_hours
         estimated_cost_savings_monthly estimated_implementation_cost roi_percentage payback_period_days confidence_score priority
         record_metadata'),
       ('workflow_visualizations', 'id analysis_id session_id organization_id flow_data visualization_type layout_algorithm'),
       ('workflow_insights', 'id session_id organization_id insight_type title description confidence_score time_saved_seconds roi_score
         automation_potential priority metadata'),
       ('cost_analyses', 'id analysis_id session_id organization_id current_monthly_hours current_monthly_cost projected_monthly_hours
         projected_monthly_cost total_implementation_cost monthly_savings annual_savings payback_period_days roi_percentage
         current_hourly_rate confidence_level assumptions'),
       ('generated_reports', 'id analysis_id session_id organization_id report_type file_url file_size_bytes access_token expires_at is_public
         download_count')
     ) as t (name, columns), lateral regexp_split_to_table(t.columns, '\s+') as c (name)
     where not exists (
       select from information_schema.columns i where i.table_schema = 'newsystem' and i.table_name = t.name and i.column_name = c.name
     ) $$,
  'every attribute that was listed is a column'
);
select set_eq(
  $$ select c.table_name || '.' || c.column_name from information_schema.columns c
     where c.table_schema = 'newsystem' and c.data_type = 'jsonb' and c.table_name <> 'audit_events' $$,
  array[
    'recording_sessions.privacy_settings', 'recording_sessions.metadata', 'analysis_results.raw_gpt_response',
    'analysis_results.structured_insights', 'automation_opportunities.record_metadata', 'workflow_visualizations.flow_data',
    'workflow_insights.metadata', 'cost_analyses.assumptions'
  ],
  'eight columns are documents'
);
select col_type_is('newsystem', 'automation_opportunities', 'workflow_steps', 'text[]', 'steps are a list of texts');

-- N2: whatever belongs to an organization says to which.
select set_eq(
  $$ select c.relname::text from pg_class c
     where c.relnamespace = 'newsystem'::regnamespace and c.relkind in ('r', 'p')
       and not exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull
       ) $$,
  array['organizations'],
  'every table but the organizations says whose its rows are'
);

select * from finish();
rollback;
