declare
  v_employee seo.employee;
begin
  update seo.employee as e
  set role = change_role.role
  where e.id = change_role.employee
  returning e.* into v_employee;
  return v_employee;
end;
