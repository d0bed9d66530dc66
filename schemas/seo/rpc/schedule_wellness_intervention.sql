declare
  v_intervention seo.wellness_intervention;
begin
  insert into seo.wellness_intervention as wi (company_id, employee_id, urgency, ordered_by, due_at)
  select
    e.company_id,
    e.id,
    schedule_wellness_intervention.urgency,
    seo_private.uid(),
    now() + case schedule_wellness_intervention.urgency
      when 'HIGH' then interval '1 day'
      when 'MEDIUM' then interval '3 days'
      else interval '7 days'
    end
  from seo.employee e
  where e.id = schedule_wellness_intervention.employee
  returning wi.* into v_intervention;

  insert into seo.notification (company_id, employee_id, type, content)
  values (
    v_intervention.company_id,
    v_intervention.employee_id,
    'WELLNESS_INTERVENTION',
    'A wellness intervention has been scheduled for you.'
  );
  return v_intervention;
exception
  when unique_violation then
    raise sqlstate 'PT409' using
      message = 'INTERVENTION_ALREADY_SCHEDULED',
      detail = 'The employee already has an open intervention.';
end;
