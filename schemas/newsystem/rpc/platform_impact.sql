declare
  v_impact newsystem.platform_impact;
begin
  select
    count(distinct rs.organization_id),
    sum(ar.time_savings_hours_weekly * 52),
    sum(ar.cost_savings_annual),
    avg(ar.confidence_score)
  into v_impact
  from newsystem.recording_sessions rs
  join newsystem.analysis_results ar on ar.session_id = rs.id
  where ar.status = 'completed'
    and ar.created_at >= platform_impact.at - interval '1 year'
    and ar.created_at <= platform_impact.at;
  return v_impact;
end;
