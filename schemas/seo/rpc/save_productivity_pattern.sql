declare
  v_pattern seo.productivity_pattern;
begin
  if not (0 <= all (save_productivity_pattern.peak_hours) and 23 >= all (save_productivity_pattern.peak_hours)) then
    raise sqlstate 'PT400' using message = 'INVALID_PEAK_HOURS', detail = 'An hour is a number from 0 to 23.';
  end if;

  insert into seo.productivity_pattern (company_id, employee_id, predicted_burnout)
  select e.company_id, e.id, save_productivity_pattern.predicted_burnout
  from seo.employee e
  where e.id = save_productivity_pattern.employee
  on conflict do nothing;

  update seo.productivity_pattern as pp
  set peak_hours = save_productivity_pattern.peak_hours,
      decline_patterns = save_productivity_pattern.decline_patterns,
      collaboration_style = save_productivity_pattern.collaboration_style,
      predicted_burnout = save_productivity_pattern.predicted_burnout
  where pp.employee_id = save_productivity_pattern.employee
  returning pp.* into v_pattern;
  return v_pattern;
end;
