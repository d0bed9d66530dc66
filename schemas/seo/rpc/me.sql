declare
  v_me seo.employee;
begin
  select e.* into v_me from seo.employee e where e.id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'EMPLOYEE_NOT_FOUND', detail = 'Your account belongs to no employee.';
  end if;
  return v_me;
end;
