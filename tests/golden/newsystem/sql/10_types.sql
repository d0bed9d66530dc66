-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regtype('newsystem.share') is null then
    create domain newsystem.share as double precision
      constraint share_check check (VALUE BETWEEN 0 AND 1)
    ;
  end if;
end
$$;
comment on domain newsystem.share is 'How sure the model is, or how much of a step could be automated: a share of one.';

do $$
begin
  if to_regtype('newsystem.money') is null then
    create domain newsystem.money as numeric(14,2)
      constraint money_check check (VALUE >= 0)
    ;
  end if;
end
$$;
comment on domain newsystem.money is 'An amount of money in the organization''s currency.';

do $$
begin
  if to_regtype('newsystem.hours') is null then
    create domain newsystem.hours as double precision
      constraint hours_check check (VALUE >= 0)
    ;
  end if;
end
$$;
comment on domain newsystem.hours is 'A number of hours.';

do $$
begin
  if to_regtype('newsystem.priority') is null then
    create domain newsystem.priority as text
      constraint priority_check check (value = any (array['low', 'medium', 'high', 'critical']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.priority is 'How much something matters.';

do $$
begin
  if to_regtype('newsystem.subscription_tier') is null then
    create domain newsystem.subscription_tier as text
      constraint subscription_tier_check check (value = any (array['free', 'growth', 'enterprise']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.subscription_tier is 'What an organization has paid for.';

do $$
begin
  if to_regtype('newsystem.subscription_status') is null then
    create domain newsystem.subscription_status as text
      constraint subscription_status_check check (value = any (array['active', 'inactive', 'trial']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.subscription_status is 'Whether it still pays.';

do $$
begin
  if to_regtype('newsystem.user_role') is null then
    create domain newsystem.user_role as text
      constraint user_role_check check (value = any (array['operator', 'admin', 'owner']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.user_role is 'What somebody may do in his organization.';

do $$
begin
  if to_regtype('newsystem.recording_status') is null then
    create domain newsystem.recording_status as text
      constraint recording_status_check check (value = any (array['recording', 'processing', 'completed', 'failed']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.recording_status is 'Where a recording stands.';

do $$
begin
  if to_regtype('newsystem.upload_status') is null then
    create domain newsystem.upload_status as text
      constraint upload_status_check check (value = any (array['pending', 'uploading', 'completed', 'failed']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.upload_status is 'Where a chunk stands.';

do $$
begin
  if to_regtype('newsystem.analysis_status') is null then
    create domain newsystem.analysis_status as text
      constraint analysis_status_check check (value = any (array['queued', 'processing', 'completed', 'failed']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.analysis_status is 'Where an analysis stands.';

do $$
begin
  if to_regtype('newsystem.automation_complexity') is null then
    create domain newsystem.automation_complexity as text
      constraint automation_complexity_check check (value = any (array['low', 'medium', 'high']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.automation_complexity is 'How hard an automation is.';

do $$
begin
  if to_regtype('newsystem.visualization_type') is null then
    create domain newsystem.visualization_type as text
      constraint visualization_type_check check (value = any (array['flow_chart', 'timeline', 'process_map']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.visualization_type is 'How a workflow is drawn.';

do $$
begin
  if to_regtype('newsystem.layout_algorithm') is null then
    create domain newsystem.layout_algorithm as text
      constraint layout_algorithm_check check (value = any (array['dagre', 'hierarchical', 'force']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.layout_algorithm is 'How a drawing is laid out.';

do $$
begin
  if to_regtype('newsystem.insight_type') is null then
    create domain newsystem.insight_type as text
      constraint insight_type_check check (value = any (array['pattern', 'bottleneck', 'optimization']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.insight_type is 'What an insight is.';

do $$
begin
  if to_regtype('newsystem.confidence_level') is null then
    create domain newsystem.confidence_level as text
      constraint confidence_level_check check (value = any (array['low', 'medium', 'high']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.confidence_level is 'How sure a calculation is.';

do $$
begin
  if to_regtype('newsystem.report_type') is null then
    create domain newsystem.report_type as text
      constraint report_type_check check (value = any (array['pdf', 'excel', 'shareable_link', 'json_export']::text[]))
    ;
  end if;
end
$$;
comment on domain newsystem.report_type is 'What a report is.';

do $$
begin
  if to_regtype('newsystem.recovered_analysis') is null then
    create type newsystem.recovered_analysis as (
      analysis uuid,
      session uuid,
      description text,
      step_count integer
    );
  end if;
end
$$;
comment on type newsystem.recovered_analysis is 'An analysis, read from the raw answer.';
comment on column newsystem.recovered_analysis.analysis is 'The analysis.';
comment on column newsystem.recovered_analysis.session is 'Its recording.';
comment on column newsystem.recovered_analysis.description is 'What the model saw, in its own words.';
comment on column newsystem.recovered_analysis.step_count is 'Into how many steps it took the work apart.';

do $$
begin
  if to_regtype('newsystem.workflow_pattern') is null then
    create type newsystem.workflow_pattern as (
      workflow_category text,
      avg_analysis_time double precision,
      avg_frames double precision,
      pattern_frequency bigint
    );
  end if;
end
$$;
comment on type newsystem.workflow_pattern is 'A kind of work.';
comment on column newsystem.workflow_pattern.workflow_category is 'The category of the first workflow; absent where the model named none.';
comment on column newsystem.workflow_pattern.avg_analysis_time is 'How long an analysis took on average, in seconds.';
comment on column newsystem.workflow_pattern.avg_frames is 'How many frames were looked at on average.';
comment on column newsystem.workflow_pattern.pattern_frequency is 'How often it was seen.';

do $$
begin
  if to_regtype('newsystem.workflow_performance') is null then
    create type newsystem.workflow_performance as (
      workflow_type text,
      total_recordings bigint,
      avg_confidence double precision,
      total_opportunities bigint,
      weekly_time_saved double precision,
      annual_cost_saved numeric
    );
  end if;
end
$$;
comment on type newsystem.workflow_performance is 'What was recorded and found of one kind of work.';
comment on column newsystem.workflow_performance.workflow_type is 'The kind of work; absent where nobody said.';
comment on column newsystem.workflow_performance.total_recordings is 'How many recordings were analysed.';
comment on column newsystem.workflow_performance.avg_confidence is 'How sure the model was on average.';
comment on column newsystem.workflow_performance.total_opportunities is 'How many opportunities it found.';
comment on column newsystem.workflow_performance.weekly_time_saved is 'Hours that could be saved in a week.';
comment on column newsystem.workflow_performance.annual_cost_saved is 'Money that could be saved in a year.';

do $$
begin
  if to_regtype('newsystem.organization_kpis') is null then
    create type newsystem.organization_kpis as (
      analysis_accuracy double precision,
      weekly_hours_saved double precision,
      implemented_annual_savings numeric,
      implemented_count bigint,
      recordings_this_month bigint,
      active_users_this_month bigint
    );
  end if;
end
$$;
comment on type newsystem.organization_kpis is 'How an organization does.';
comment on column newsystem.organization_kpis.analysis_accuracy is 'How sure the model is on average.';
comment on column newsystem.organization_kpis.weekly_hours_saved is 'Hours a week that could be saved.';
comment on column newsystem.organization_kpis.implemented_annual_savings is 'Money a year that what was built saves.';
comment on column newsystem.organization_kpis.implemented_count is 'How many opportunities were built.';
comment on column newsystem.organization_kpis.recordings_this_month is 'How many recordings were begun this month.';
comment on column newsystem.organization_kpis.active_users_this_month is 'How many people recorded this month.';

do $$
begin
  if to_regtype('newsystem.shared_report') is null then
    create type newsystem.shared_report as (
      report_type newsystem.report_type,
      file_url text,
      file_size_bytes bigint,
      expires_at timestamptz
    );
  end if;
end
$$;
comment on type newsystem.shared_report is 'A report as whoever holds its link sees it.';
comment on column newsystem.shared_report.report_type is 'What it is.';
comment on column newsystem.shared_report.file_url is 'Where it lies.';
comment on column newsystem.shared_report.file_size_bytes is 'How much room it takes.';
comment on column newsystem.shared_report.expires_at is 'Until when the link works.';

do $$
begin
  if to_regtype('newsystem.report_link') is null then
    create type newsystem.report_link as (
      report uuid,
      access_token text,
      expires_at timestamptz
    );
  end if;
end
$$;
comment on type newsystem.report_link is 'A link.';
comment on column newsystem.report_link.report is 'The report.';
comment on column newsystem.report_link.access_token is 'What opens it; it is told this once.';
comment on column newsystem.report_link.expires_at is 'Until when.';

do $$
begin
  if to_regtype('newsystem.platform_impact') is null then
    create type newsystem.platform_impact as (
      active_organizations bigint,
      annual_hours_saved double precision,
      total_annual_savings numeric,
      platform_accuracy double precision
    );
  end if;
end
$$;
comment on type newsystem.platform_impact is 'What the platform has done in a year.';
comment on column newsystem.platform_impact.active_organizations is 'Organizations with a completed analysis.';
comment on column newsystem.platform_impact.annual_hours_saved is 'Hours a year that could be saved.';
comment on column newsystem.platform_impact.total_annual_savings is 'Money a year that could be saved.';
comment on column newsystem.platform_impact.platform_accuracy is 'How sure the model is on average.';
