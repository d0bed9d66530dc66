begin
  return query
    select am.*
    from iaoms.analytics_metrics am
    where am.metric = metrics_between.metric
      and am.day between metrics_between.since and metrics_between.until
      and am.department_id is not distinct from metrics_between.department
    order by am.day;
end;
