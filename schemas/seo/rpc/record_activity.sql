declare
  v_id uuid;
begin
  insert into seo.activity_event as ae (
    company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data
  )
  select
    e.company_id,
    e.id,
    record_activity.activity_type,
    record_activity.productivity_impact,
    record_activity.engagement_factor,
    record_activity.collaboration_weight,
    coalesce(record_activity.raw_data, '{}'::jsonb)
  from seo.employee e
  where e.id = seo_private.uid()
  returning ae.id into v_id;
  return v_id;
end;
