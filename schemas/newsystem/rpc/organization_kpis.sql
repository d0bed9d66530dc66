declare
  v_kpis newsystem.organization_kpis;
  v_month timestamptz := date_trunc('month', now() at time zone 'UTC') at time zone 'UTC';
begin
  select avg(ar.confidence_score), coalesce(sum(ar.time_savings_hours_weekly), 0)
  into v_kpis.analysis_accuracy, v_kpis.weekly_hours_saved
  from newsystem.analysis_results ar
  where ar.status = 'completed';

  select coalesce(sum(ao.estimated_cost_savings_monthly * 12), 0), count(*)
  into v_kpis.implemented_annual_savings, v_kpis.implemented_count
  from newsystem.automation_opportunities ao
  where ao.is_implemented;

  select count(*), count(distinct rs.user_id)
  into v_kpis.recordings_this_month, v_kpis.active_users_this_month
  from newsystem.recording_sessions rs
  where rs.created_at >= v_month;
  return v_kpis;
end;
