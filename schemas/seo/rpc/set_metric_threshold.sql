declare
  v_threshold seo.metric_threshold;
begin
  insert into seo.metric_threshold as mt (company_id, metric, above, below, severity)
  select company, set_metric_threshold.metric, set_metric_threshold.above, set_metric_threshold.below, set_metric_threshold.severity
  from seo_private.tenants() as company
  on conflict on constraint metric_threshold_company_id_metric_key do update
  set above = excluded.above, below = excluded.below, severity = excluded.severity
  returning mt.* into v_threshold;
  return v_threshold;
end;
