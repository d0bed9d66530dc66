begin
  return query
    select
      rs.workflow_type,
      count(*),
      avg(ar.confidence_score),
      sum(ar.automation_opportunities_count),
      sum(ar.time_savings_hours_weekly),
      sum(ar.cost_savings_annual)
    from newsystem.recording_sessions rs
    join newsystem.analysis_results ar on ar.session_id = rs.id and ar.organization_id = rs.organization_id
    where ar.status = 'completed'
    group by rs.workflow_type
    order by sum(ar.cost_savings_annual) desc nulls last, rs.workflow_type nulls last;
end;
