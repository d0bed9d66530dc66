declare
  v_employee seo.employee;
begin
  if not exists (select 1 from seo.department d where d.id = place_employee.department) then
    raise sqlstate 'PT404' using message = 'DEPARTMENT_NOT_FOUND', detail = 'Your company has no such department.';
  end if;
  if place_employee.team is not null and not exists (
    select 1 from seo.team t where t.id = place_employee.team and t.department_id = place_employee.department
  ) then
    raise sqlstate 'PT404' using message = 'TEAM_NOT_FOUND', detail = 'The department has no such team.';
  end if;
  if place_employee.manager is not null then
    if not exists (select 1 from seo.employee m where m.id = place_employee.manager) then
      raise sqlstate 'PT404' using message = 'MANAGER_NOT_FOUND', detail = 'Your company has no such employee.';
    end if;
    if place_employee.manager = place_employee.employee
      or place_employee.manager = any (array(select seo_private.get_recursive_reports(place_employee.employee))) then
      raise sqlstate 'PT409' using
        message = 'HIERARCHY_CYCLE',
        detail = 'Nobody can answer to himself or to somebody below him.';
    end if;
  end if;

  update seo.employee as e
  set department = place_employee.department,
      team_id = place_employee.team,
      manager_id = place_employee.manager
  where e.id = place_employee.employee
  returning e.* into v_employee;
  return v_employee;
end;
