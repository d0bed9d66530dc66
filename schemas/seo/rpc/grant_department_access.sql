declare
  v_grant seo.cross_department_grant;
begin
  if grant_department_access.department is not null and not exists (
    select 1 from seo.department d where d.id = grant_department_access.department
  ) then
    raise sqlstate 'PT404' using message = 'DEPARTMENT_NOT_FOUND', detail = 'Your company has no such department.';
  end if;
  if grant_department_access.expires_at <= now() then
    raise sqlstate 'PT400' using message = 'EXPIRES_IN_THE_PAST', detail = 'A grant has to end in the future.';
  end if;

  insert into seo.cross_department_grant as g (company_id, employee_id, department_id, granted_by, reason, expires_at)
  select
    e.company_id,
    e.id,
    grant_department_access.department,
    seo_private.uid(),
    grant_department_access.reason,
    grant_department_access.expires_at
  from seo.employee e
  where e.id = grant_department_access.employee
  returning g.* into v_grant;
  return v_grant;
end;
