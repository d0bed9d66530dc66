-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.company'::regclass and p.polname = 'company_tenant'
  ) then
    create policy company_tenant on seo.company
      as restrictive for all to public
      using (company.id = any (array(select seo_private.tenants())))
      with check (company.id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.company'::regclass and p.polname = 'company_tenant_scope'
  ) then
    create policy company_tenant_scope on seo.company
      as permissive for all to seo_tenant
      using (company.id = any (array(select seo_private.tenants())))
      with check (company.id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.company'::regclass and p.polname = 'company_select'
  ) then
    create policy company_select on seo.company
      as permissive for select to seo_api
      using (company.id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_tenant'
  ) then
    create policy department_tenant on seo.department
      as restrictive for all to public
      using (department.company_id = any (array(select seo_private.tenants())))
      with check (department.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_tenant_scope'
  ) then
    create policy department_tenant_scope on seo.department
      as permissive for all to seo_tenant
      using (department.company_id = any (array(select seo_private.tenants())))
      with check (department.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_select'
  ) then
    create policy department_select on seo.department
      as permissive for select to seo_api
      using (department.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_insert'
  ) then
    create policy department_insert on seo.department
      as permissive for insert to seo_api
      with check (department.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.department'::regclass and p.polname = 'department_update'
  ) then
    create policy department_update on seo.department
      as permissive for update to seo_api
      using (department.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (department.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_tenant'
  ) then
    create policy team_tenant on seo.team
      as restrictive for all to public
      using (team.company_id = any (array(select seo_private.tenants())))
      with check (team.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_tenant_scope'
  ) then
    create policy team_tenant_scope on seo.team
      as permissive for all to seo_tenant
      using (team.company_id = any (array(select seo_private.tenants())))
      with check (team.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_select'
  ) then
    create policy team_select on seo.team
      as permissive for select to seo_api
      using (team.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_insert'
  ) then
    create policy team_insert on seo.team
      as permissive for insert to seo_api
      with check (team.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team'::regclass and p.polname = 'team_update'
  ) then
    create policy team_update on seo.team
      as permissive for update to seo_api
      using (team.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (team.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_tenant'
  ) then
    create policy employee_tenant on seo.employee
      as restrictive for all to public
      using (employee.company_id = any (array(select seo_private.tenants())))
      with check (employee.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_tenant_scope'
  ) then
    create policy employee_tenant_scope on seo.employee
      as permissive for all to seo_tenant
      using (employee.company_id = any (array(select seo_private.tenants())))
      with check (employee.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_select'
  ) then
    create policy employee_select on seo.employee
      as permissive for select to seo_api
      using (employee.id = (select seo_private.uid()) or employee.id = any (array(select seo_private.my_reports())) or employee.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))) or employee.department = (select seo_private.get_user_department(seo_private.uid()))
or employee.department = any (array(select seo_private.get_granted_departments(seo_private.uid())))
or (select seo_private.has_cross_department_access(seo_private.uid())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_clearance'
  ) then
    create policy employee_clearance on seo.employee
      as restrictive for select to seo_api
      using (employee.id = (select seo_private.uid())
or employee.surveillance_level <= (select seo_private.get_user_surveillance_clearance(seo_private.uid())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee'::regclass and p.polname = 'employee_department_isolation'
  ) then
    create policy employee_department_isolation on seo.employee
      as restrictive for select to seo_api
      using (employee.id = (select seo_private.uid())
or employee.department = (select seo_private.get_user_department(seo_private.uid()))
or employee.department = any (array(select seo_private.get_granted_departments(seo_private.uid())))
or (select seo_private.has_cross_department_access(seo_private.uid()))
or employee.id = any (array(select seo_private.my_reports())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_tenant'
  ) then
    create policy skill_tenant on seo.skill
      as restrictive for all to public
      using (skill.company_id = any (array(select seo_private.tenants())))
      with check (skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_tenant_scope'
  ) then
    create policy skill_tenant_scope on seo.skill
      as permissive for all to seo_tenant
      using (skill.company_id = any (array(select seo_private.tenants())))
      with check (skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_select'
  ) then
    create policy skill_select on seo.skill
      as permissive for select to seo_api
      using (skill.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_insert'
  ) then
    create policy skill_insert on seo.skill
      as permissive for insert to seo_api
      with check (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_update'
  ) then
    create policy skill_update on seo.skill
      as permissive for update to seo_api
      using (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.skill'::regclass and p.polname = 'skill_delete'
  ) then
    create policy skill_delete on seo.skill
      as permissive for delete to seo_api
      using (skill.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_tenant'
  ) then
    create policy employee_skill_tenant on seo.employee_skill
      as restrictive for all to public
      using (employee_skill.company_id = any (array(select seo_private.tenants())))
      with check (employee_skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_tenant_scope'
  ) then
    create policy employee_skill_tenant_scope on seo.employee_skill
      as permissive for all to seo_tenant
      using (employee_skill.company_id = any (array(select seo_private.tenants())))
      with check (employee_skill.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_select'
  ) then
    create policy employee_skill_select on seo.employee_skill
      as permissive for select to seo_api
      using (employee_skill.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_insert'
  ) then
    create policy employee_skill_insert on seo.employee_skill
      as permissive for insert to seo_api
      with check (employee_skill.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.employee_skill'::regclass and p.polname = 'employee_skill_delete'
  ) then
    create policy employee_skill_delete on seo.employee_skill
      as permissive for delete to seo_api
      using (employee_skill.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.cross_department_grant'::regclass and p.polname = 'cross_department_grant_tenant'
  ) then
    create policy cross_department_grant_tenant on seo.cross_department_grant
      as restrictive for all to public
      using (cross_department_grant.company_id = any (array(select seo_private.tenants())))
      with check (cross_department_grant.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.cross_department_grant'::regclass and p.polname = 'cross_department_grant_tenant_scope'
  ) then
    create policy cross_department_grant_tenant_scope on seo.cross_department_grant
      as permissive for all to seo_tenant
      using (cross_department_grant.company_id = any (array(select seo_private.tenants())))
      with check (cross_department_grant.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.cross_department_grant'::regclass and p.polname = 'cross_department_grant_select'
  ) then
    create policy cross_department_grant_select on seo.cross_department_grant
      as permissive for select to seo_api
      using (cross_department_grant.employee_id = (select seo_private.uid()) or cross_department_grant.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event_archive'::regclass and p.polname = 'activity_event_archive_tenant'
  ) then
    create policy activity_event_archive_tenant on seo.activity_event_archive
      as restrictive for all to public
      using (activity_event_archive.company_id = any (array(select seo_private.tenants())))
      with check (activity_event_archive.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event_archive'::regclass and p.polname = 'activity_event_archive_tenant_scope'
  ) then
    create policy activity_event_archive_tenant_scope on seo.activity_event_archive
      as permissive for all to seo_tenant
      using (activity_event_archive.company_id = any (array(select seo_private.tenants())))
      with check (activity_event_archive.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event_archive'::regclass and p.polname = 'activity_event_archive_select'
  ) then
    create policy activity_event_archive_select on seo.activity_event_archive
      as permissive for select to seo_api
      using (activity_event_archive.employee_id = (select seo_private.uid()) or activity_event_archive.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_tenant'
  ) then
    create policy activity_event_tenant on seo.activity_event
      as restrictive for all to public
      using (activity_event.company_id = any (array(select seo_private.tenants())))
      with check (activity_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_tenant_scope'
  ) then
    create policy activity_event_tenant_scope on seo.activity_event
      as permissive for all to seo_tenant
      using (activity_event.company_id = any (array(select seo_private.tenants())))
      with check (activity_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_select'
  ) then
    create policy activity_event_select on seo.activity_event
      as permissive for select to seo_api
      using (activity_event.employee_id = (select seo_private.uid()) or activity_event.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.activity_event'::regclass and p.polname = 'activity_event_insert'
  ) then
    create policy activity_event_insert on seo.activity_event
      as permissive for insert to seo_api
      with check (activity_event.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_device'::regclass and p.polname = 'monitoring_device_tenant'
  ) then
    create policy monitoring_device_tenant on seo.monitoring_device
      as restrictive for all to public
      using (monitoring_device.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_device.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_device'::regclass and p.polname = 'monitoring_device_tenant_scope'
  ) then
    create policy monitoring_device_tenant_scope on seo.monitoring_device
      as permissive for all to seo_tenant
      using (monitoring_device.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_device.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_device'::regclass and p.polname = 'monitoring_device_select'
  ) then
    create policy monitoring_device_select on seo.monitoring_device
      as permissive for select to seo_api
      using (monitoring_device.employee_id = (select seo_private.uid()) or monitoring_device.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_consent'::regclass and p.polname = 'monitoring_consent_tenant'
  ) then
    create policy monitoring_consent_tenant on seo.monitoring_consent
      as restrictive for all to public
      using (monitoring_consent.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_consent.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_consent'::regclass and p.polname = 'monitoring_consent_tenant_scope'
  ) then
    create policy monitoring_consent_tenant_scope on seo.monitoring_consent
      as permissive for all to seo_tenant
      using (monitoring_consent.company_id = any (array(select seo_private.tenants())))
      with check (monitoring_consent.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.monitoring_consent'::regclass and p.polname = 'monitoring_consent_select'
  ) then
    create policy monitoring_consent_select on seo.monitoring_consent
      as permissive for select to seo_api
      using (monitoring_consent.employee_id = (select seo_private.uid()) or monitoring_consent.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.productivity_pattern'::regclass and p.polname = 'productivity_pattern_tenant'
  ) then
    create policy productivity_pattern_tenant on seo.productivity_pattern
      as restrictive for all to public
      using (productivity_pattern.company_id = any (array(select seo_private.tenants())))
      with check (productivity_pattern.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.productivity_pattern'::regclass and p.polname = 'productivity_pattern_tenant_scope'
  ) then
    create policy productivity_pattern_tenant_scope on seo.productivity_pattern
      as permissive for all to seo_tenant
      using (productivity_pattern.company_id = any (array(select seo_private.tenants())))
      with check (productivity_pattern.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.productivity_pattern'::regclass and p.polname = 'productivity_pattern_select'
  ) then
    create policy productivity_pattern_select on seo.productivity_pattern
      as permissive for select to seo_api
      using (productivity_pattern.employee_id = (select seo_private.uid()) or productivity_pattern.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_score'::regclass and p.polname = 'bandwidth_score_tenant'
  ) then
    create policy bandwidth_score_tenant on seo.bandwidth_score
      as restrictive for all to public
      using (bandwidth_score.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_score.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_score'::regclass and p.polname = 'bandwidth_score_tenant_scope'
  ) then
    create policy bandwidth_score_tenant_scope on seo.bandwidth_score
      as permissive for all to seo_tenant
      using (bandwidth_score.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_score.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_score'::regclass and p.polname = 'bandwidth_score_select'
  ) then
    create policy bandwidth_score_select on seo.bandwidth_score
      as permissive for select to seo_api
      using (bandwidth_score.employee_id = (select seo_private.uid()) or bandwidth_score.employee_id = any (array(select seo_private.my_reports())) or bandwidth_score.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_pairing'::regclass and p.polname = 'bandwidth_pairing_tenant'
  ) then
    create policy bandwidth_pairing_tenant on seo.bandwidth_pairing
      as restrictive for all to public
      using (bandwidth_pairing.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_pairing.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_pairing'::regclass and p.polname = 'bandwidth_pairing_tenant_scope'
  ) then
    create policy bandwidth_pairing_tenant_scope on seo.bandwidth_pairing
      as permissive for all to seo_tenant
      using (bandwidth_pairing.company_id = any (array(select seo_private.tenants())))
      with check (bandwidth_pairing.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.bandwidth_pairing'::regclass and p.polname = 'bandwidth_pairing_select'
  ) then
    create policy bandwidth_pairing_select on seo.bandwidth_pairing
      as permissive for select to seo_api
      using (bandwidth_pairing.low_bandwidth_employee = (select seo_private.uid()) or bandwidth_pairing.mentor_employee = (select seo_private.uid()) or bandwidth_pairing.low_bandwidth_employee = any (array(select seo_private.my_reports())) or bandwidth_pairing.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.pairing_check_in'::regclass and p.polname = 'pairing_check_in_tenant'
  ) then
    create policy pairing_check_in_tenant on seo.pairing_check_in
      as restrictive for all to public
      using (pairing_check_in.company_id = any (array(select seo_private.tenants())))
      with check (pairing_check_in.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.pairing_check_in'::regclass and p.polname = 'pairing_check_in_tenant_scope'
  ) then
    create policy pairing_check_in_tenant_scope on seo.pairing_check_in
      as permissive for all to seo_tenant
      using (pairing_check_in.company_id = any (array(select seo_private.tenants())))
      with check (pairing_check_in.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.pairing_check_in'::regclass and p.polname = 'pairing_check_in_select'
  ) then
    create policy pairing_check_in_select on seo.pairing_check_in
      as permissive for select to seo_api
      using (pairing_check_in.author_id = (select seo_private.uid()) or pairing_check_in.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_tenant'
  ) then
    create policy enhancement_goal_tenant on seo.enhancement_goal
      as restrictive for all to public
      using (enhancement_goal.company_id = any (array(select seo_private.tenants())))
      with check (enhancement_goal.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_tenant_scope'
  ) then
    create policy enhancement_goal_tenant_scope on seo.enhancement_goal
      as permissive for all to seo_tenant
      using (enhancement_goal.company_id = any (array(select seo_private.tenants())))
      with check (enhancement_goal.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_select'
  ) then
    create policy enhancement_goal_select on seo.enhancement_goal
      as permissive for select to seo_api
      using (enhancement_goal.employee_id = (select seo_private.uid()) or enhancement_goal.employee_id = any (array(select seo_private.my_reports())) or enhancement_goal.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_insert'
  ) then
    create policy enhancement_goal_insert on seo.enhancement_goal
      as permissive for insert to seo_api
      with check (enhancement_goal.employee_id = (select seo_private.uid()) or enhancement_goal.employee_id = any (array(select seo_private.my_reports())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.enhancement_goal'::regclass and p.polname = 'enhancement_goal_update'
  ) then
    create policy enhancement_goal_update on seo.enhancement_goal
      as permissive for update to seo_api
      using (enhancement_goal.employee_id = any (array(select seo_private.my_reports())))
      with check (enhancement_goal.employee_id = any (array(select seo_private.my_reports())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_tenant'
  ) then
    create policy wellness_intervention_tenant on seo.wellness_intervention
      as restrictive for all to public
      using (wellness_intervention.company_id = any (array(select seo_private.tenants())))
      with check (wellness_intervention.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_tenant_scope'
  ) then
    create policy wellness_intervention_tenant_scope on seo.wellness_intervention
      as permissive for all to seo_tenant
      using (wellness_intervention.company_id = any (array(select seo_private.tenants())))
      with check (wellness_intervention.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_select'
  ) then
    create policy wellness_intervention_select on seo.wellness_intervention
      as permissive for select to seo_api
      using (wellness_intervention.employee_id = (select seo_private.uid()) or wellness_intervention.employee_id = any (array(select seo_private.my_reports())) or wellness_intervention.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.wellness_intervention'::regclass and p.polname = 'wellness_intervention_update'
  ) then
    create policy wellness_intervention_update on seo.wellness_intervention
      as permissive for update to seo_api
      using (wellness_intervention.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))))
      with check (wellness_intervention.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item'::regclass and p.polname = 'plate_item_tenant'
  ) then
    create policy plate_item_tenant on seo.plate_item
      as restrictive for all to public
      using (plate_item.company_id = any (array(select seo_private.tenants())))
      with check (plate_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item'::regclass and p.polname = 'plate_item_tenant_scope'
  ) then
    create policy plate_item_tenant_scope on seo.plate_item
      as permissive for all to seo_tenant
      using (plate_item.company_id = any (array(select seo_private.tenants())))
      with check (plate_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item'::regclass and p.polname = 'plate_item_select'
  ) then
    create policy plate_item_select on seo.plate_item
      as permissive for select to seo_api
      using (plate_item.assigned_to = (select seo_private.uid()) or plate_item.created_by = (select seo_private.uid()) or plate_item.delegated_by = (select seo_private.uid()) or plate_item.assigned_to = any (array(select seo_private.my_reports())) or plate_item.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_assignment'::regclass and p.polname = 'plate_assignment_tenant'
  ) then
    create policy plate_assignment_tenant on seo.plate_assignment
      as restrictive for all to public
      using (plate_assignment.company_id = any (array(select seo_private.tenants())))
      with check (plate_assignment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_assignment'::regclass and p.polname = 'plate_assignment_tenant_scope'
  ) then
    create policy plate_assignment_tenant_scope on seo.plate_assignment
      as permissive for all to seo_tenant
      using (plate_assignment.company_id = any (array(select seo_private.tenants())))
      with check (plate_assignment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_assignment'::regclass and p.polname = 'plate_assignment_select'
  ) then
    create policy plate_assignment_select on seo.plate_assignment
      as permissive for select to seo_api
      using (plate_assignment.employee_id = (select seo_private.uid()) or plate_assignment.employee_id = any (array(select seo_private.my_reports())) or plate_assignment.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.delegation_event'::regclass and p.polname = 'delegation_event_tenant'
  ) then
    create policy delegation_event_tenant on seo.delegation_event
      as restrictive for all to public
      using (delegation_event.company_id = any (array(select seo_private.tenants())))
      with check (delegation_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.delegation_event'::regclass and p.polname = 'delegation_event_tenant_scope'
  ) then
    create policy delegation_event_tenant_scope on seo.delegation_event
      as permissive for all to seo_tenant
      using (delegation_event.company_id = any (array(select seo_private.tenants())))
      with check (delegation_event.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.delegation_event'::regclass and p.polname = 'delegation_event_select'
  ) then
    create policy delegation_event_select on seo.delegation_event
      as permissive for select to seo_api
      using (delegation_event.from_employee = (select seo_private.uid()) or delegation_event.to_employee = (select seo_private.uid()) or delegation_event.is_public or delegation_event.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team_broadcast'::regclass and p.polname = 'team_broadcast_tenant'
  ) then
    create policy team_broadcast_tenant on seo.team_broadcast
      as restrictive for all to public
      using (team_broadcast.company_id = any (array(select seo_private.tenants())))
      with check (team_broadcast.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team_broadcast'::regclass and p.polname = 'team_broadcast_tenant_scope'
  ) then
    create policy team_broadcast_tenant_scope on seo.team_broadcast
      as permissive for all to seo_tenant
      using (team_broadcast.company_id = any (array(select seo_private.tenants())))
      with check (team_broadcast.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.team_broadcast'::regclass and p.polname = 'team_broadcast_select'
  ) then
    create policy team_broadcast_select on seo.team_broadcast
      as permissive for select to seo_api
      using (team_broadcast.visibility = 'PUBLIC' or team_broadcast.author_id = (select seo_private.uid()) or team_broadcast.team_id = (select seo_private.my_team()) or team_broadcast.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_comment'::regclass and p.polname = 'plate_item_comment_tenant'
  ) then
    create policy plate_item_comment_tenant on seo.plate_item_comment
      as restrictive for all to public
      using (plate_item_comment.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_comment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_comment'::regclass and p.polname = 'plate_item_comment_tenant_scope'
  ) then
    create policy plate_item_comment_tenant_scope on seo.plate_item_comment
      as permissive for all to seo_tenant
      using (plate_item_comment.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_comment.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_comment'::regclass and p.polname = 'plate_item_comment_select'
  ) then
    create policy plate_item_comment_select on seo.plate_item_comment
      as permissive for select to seo_api
      using (plate_item_comment.author_id = (select seo_private.uid()) or plate_item_comment.plate_item_id = any (array(select seo_private.my_plate_items())) or plate_item_comment.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_tenant'
  ) then
    create policy plate_label_tenant on seo.plate_label
      as restrictive for all to public
      using (plate_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_tenant_scope'
  ) then
    create policy plate_label_tenant_scope on seo.plate_label
      as permissive for all to seo_tenant
      using (plate_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_select'
  ) then
    create policy plate_label_select on seo.plate_label
      as permissive for select to seo_api
      using (plate_label.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_insert'
  ) then
    create policy plate_label_insert on seo.plate_label
      as permissive for insert to seo_api
      with check (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_update'
  ) then
    create policy plate_label_update on seo.plate_label
      as permissive for update to seo_api
      using (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))))
      with check (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_label'::regclass and p.polname = 'plate_label_delete'
  ) then
    create policy plate_label_delete on seo.plate_label
      as permissive for delete to seo_api
      using (plate_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_tenant'
  ) then
    create policy plate_item_label_tenant on seo.plate_item_label
      as restrictive for all to public
      using (plate_item_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_tenant_scope'
  ) then
    create policy plate_item_label_tenant_scope on seo.plate_item_label
      as permissive for all to seo_tenant
      using (plate_item_label.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_label.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_select'
  ) then
    create policy plate_item_label_select on seo.plate_item_label
      as permissive for select to seo_api
      using (plate_item_label.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_insert'
  ) then
    create policy plate_item_label_insert on seo.plate_item_label
      as permissive for insert to seo_api
      with check (plate_item_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_label'::regclass and p.polname = 'plate_item_label_delete'
  ) then
    create policy plate_item_label_delete on seo.plate_item_label
      as permissive for delete to seo_api
      using (plate_item_label.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_tenant'
  ) then
    create policy plate_item_dependency_tenant on seo.plate_item_dependency
      as restrictive for all to public
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_dependency.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_tenant_scope'
  ) then
    create policy plate_item_dependency_tenant_scope on seo.plate_item_dependency
      as permissive for all to seo_tenant
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants())))
      with check (plate_item_dependency.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_select'
  ) then
    create policy plate_item_dependency_select on seo.plate_item_dependency
      as permissive for select to seo_api
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants_as(array['EMPLOYEE', 'MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_insert'
  ) then
    create policy plate_item_dependency_insert on seo.plate_item_dependency
      as permissive for insert to seo_api
      with check (plate_item_dependency.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.plate_item_dependency'::regclass and p.polname = 'plate_item_dependency_delete'
  ) then
    create policy plate_item_dependency_delete on seo.plate_item_dependency
      as permissive for delete to seo_api
      using (plate_item_dependency.company_id = any (array(select seo_private.tenants_as(array['MANAGER', 'HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel'::regclass and p.polname = 'touchpoint_channel_tenant'
  ) then
    create policy touchpoint_channel_tenant on seo.touchpoint_channel
      as restrictive for all to public
      using (touchpoint_channel.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel'::regclass and p.polname = 'touchpoint_channel_tenant_scope'
  ) then
    create policy touchpoint_channel_tenant_scope on seo.touchpoint_channel
      as permissive for all to seo_tenant
      using (touchpoint_channel.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel'::regclass and p.polname = 'touchpoint_channel_select'
  ) then
    create policy touchpoint_channel_select on seo.touchpoint_channel
      as permissive for select to seo_api
      using (touchpoint_channel.id = any (array(select seo_private.my_channels())) or touchpoint_channel.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_tenant'
  ) then
    create policy touchpoint_channel_member_tenant on seo.touchpoint_channel_member
      as restrictive for all to public
      using (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_tenant_scope'
  ) then
    create policy touchpoint_channel_member_tenant_scope on seo.touchpoint_channel_member
      as permissive for all to seo_tenant
      using (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_channel_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_select'
  ) then
    create policy touchpoint_channel_member_select on seo.touchpoint_channel_member
      as permissive for select to seo_api
      using (touchpoint_channel_member.employee_id = (select seo_private.uid()) or touchpoint_channel_member.channel_id = any (array(select seo_private.my_channels())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_channel_member'::regclass and p.polname = 'touchpoint_channel_member_delete'
  ) then
    create policy touchpoint_channel_member_delete on seo.touchpoint_channel_member
      as permissive for delete to seo_api
      using (touchpoint_channel_member.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_message'::regclass and p.polname = 'touchpoint_message_tenant'
  ) then
    create policy touchpoint_message_tenant on seo.touchpoint_message
      as restrictive for all to public
      using (touchpoint_message.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_message.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_message'::regclass and p.polname = 'touchpoint_message_tenant_scope'
  ) then
    create policy touchpoint_message_tenant_scope on seo.touchpoint_message
      as permissive for all to seo_tenant
      using (touchpoint_message.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_message.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_message'::regclass and p.polname = 'touchpoint_message_select'
  ) then
    create policy touchpoint_message_select on seo.touchpoint_message
      as permissive for select to seo_api
      using (touchpoint_message.channel_id = any (array(select seo_private.my_channels())) or touchpoint_message.author_id = (select seo_private.uid()) or touchpoint_message.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_tenant'
  ) then
    create policy touchpoint_cadence_tenant on seo.touchpoint_cadence
      as restrictive for all to public
      using (touchpoint_cadence.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_cadence.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_tenant_scope'
  ) then
    create policy touchpoint_cadence_tenant_scope on seo.touchpoint_cadence
      as permissive for all to seo_tenant
      using (touchpoint_cadence.company_id = any (array(select seo_private.tenants())))
      with check (touchpoint_cadence.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_select'
  ) then
    create policy touchpoint_cadence_select on seo.touchpoint_cadence
      as permissive for select to seo_api
      using (touchpoint_cadence.manager_id = (select seo_private.uid()) or touchpoint_cadence.report_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_insert'
  ) then
    create policy touchpoint_cadence_insert on seo.touchpoint_cadence
      as permissive for insert to seo_api
      with check (touchpoint_cadence.manager_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_update'
  ) then
    create policy touchpoint_cadence_update on seo.touchpoint_cadence
      as permissive for update to seo_api
      using (touchpoint_cadence.manager_id = (select seo_private.uid()))
      with check (touchpoint_cadence.manager_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.touchpoint_cadence'::regclass and p.polname = 'touchpoint_cadence_delete'
  ) then
    create policy touchpoint_cadence_delete on seo.touchpoint_cadence
      as permissive for delete to seo_api
      using (touchpoint_cadence.manager_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_tenant'
  ) then
    create policy ideation_board_tenant on seo.ideation_board
      as restrictive for all to public
      using (ideation_board.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_tenant_scope'
  ) then
    create policy ideation_board_tenant_scope on seo.ideation_board
      as permissive for all to seo_tenant
      using (ideation_board.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_select'
  ) then
    create policy ideation_board_select on seo.ideation_board
      as permissive for select to seo_api
      using (ideation_board.id = any (array(select seo_private.my_boards())) or ideation_board.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_update'
  ) then
    create policy ideation_board_update on seo.ideation_board
      as permissive for update to seo_api
      using (ideation_board.owner_id = (select seo_private.uid()))
      with check (ideation_board.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board'::regclass and p.polname = 'ideation_board_delete'
  ) then
    create policy ideation_board_delete on seo.ideation_board
      as permissive for delete to seo_api
      using (ideation_board.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_tenant'
  ) then
    create policy ideation_board_member_tenant on seo.ideation_board_member
      as restrictive for all to public
      using (ideation_board_member.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_tenant_scope'
  ) then
    create policy ideation_board_member_tenant_scope on seo.ideation_board_member
      as permissive for all to seo_tenant
      using (ideation_board_member.company_id = any (array(select seo_private.tenants())))
      with check (ideation_board_member.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_select'
  ) then
    create policy ideation_board_member_select on seo.ideation_board_member
      as permissive for select to seo_api
      using (ideation_board_member.board_id = any (array(select seo_private.my_boards())) or ideation_board_member.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_board_member'::regclass and p.polname = 'ideation_board_member_delete'
  ) then
    create policy ideation_board_member_delete on seo.ideation_board_member
      as permissive for delete to seo_api
      using (ideation_board_member.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_tenant'
  ) then
    create policy ideation_note_tenant on seo.ideation_note
      as restrictive for all to public
      using (ideation_note.company_id = any (array(select seo_private.tenants())))
      with check (ideation_note.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_tenant_scope'
  ) then
    create policy ideation_note_tenant_scope on seo.ideation_note
      as permissive for all to seo_tenant
      using (ideation_note.company_id = any (array(select seo_private.tenants())))
      with check (ideation_note.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_select'
  ) then
    create policy ideation_note_select on seo.ideation_note
      as permissive for select to seo_api
      using (ideation_note.board_id = any (array(select seo_private.my_boards())) or ideation_note.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_update'
  ) then
    create policy ideation_note_update on seo.ideation_note
      as permissive for update to seo_api
      using (ideation_note.author_id = (select seo_private.uid()))
      with check (ideation_note.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_note'::regclass and p.polname = 'ideation_note_delete'
  ) then
    create policy ideation_note_delete on seo.ideation_note
      as permissive for delete to seo_api
      using (ideation_note.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_tenant'
  ) then
    create policy ideation_connection_tenant on seo.ideation_connection
      as restrictive for all to public
      using (ideation_connection.company_id = any (array(select seo_private.tenants())))
      with check (ideation_connection.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_tenant_scope'
  ) then
    create policy ideation_connection_tenant_scope on seo.ideation_connection
      as permissive for all to seo_tenant
      using (ideation_connection.company_id = any (array(select seo_private.tenants())))
      with check (ideation_connection.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_select'
  ) then
    create policy ideation_connection_select on seo.ideation_connection
      as permissive for select to seo_api
      using (ideation_connection.board_id = any (array(select seo_private.my_boards())) or ideation_connection.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_connection'::regclass and p.polname = 'ideation_connection_delete'
  ) then
    create policy ideation_connection_delete on seo.ideation_connection
      as permissive for delete to seo_api
      using (ideation_connection.author_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_tenant'
  ) then
    create policy ideation_vote_tenant on seo.ideation_vote
      as restrictive for all to public
      using (ideation_vote.company_id = any (array(select seo_private.tenants())))
      with check (ideation_vote.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_tenant_scope'
  ) then
    create policy ideation_vote_tenant_scope on seo.ideation_vote
      as permissive for all to seo_tenant
      using (ideation_vote.company_id = any (array(select seo_private.tenants())))
      with check (ideation_vote.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_select'
  ) then
    create policy ideation_vote_select on seo.ideation_vote
      as permissive for select to seo_api
      using (ideation_vote.employee_id = (select seo_private.uid()) or ideation_vote.note_id = any (array(select seo_private.my_notes())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.ideation_vote'::regclass and p.polname = 'ideation_vote_delete'
  ) then
    create policy ideation_vote_delete on seo.ideation_vote
      as permissive for delete to seo_api
      using (ideation_vote.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.canvas_session'::regclass and p.polname = 'canvas_session_tenant'
  ) then
    create policy canvas_session_tenant on seo.canvas_session
      as restrictive for all to public
      using (canvas_session.company_id = any (array(select seo_private.tenants())))
      with check (canvas_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.canvas_session'::regclass and p.polname = 'canvas_session_tenant_scope'
  ) then
    create policy canvas_session_tenant_scope on seo.canvas_session
      as permissive for all to seo_tenant
      using (canvas_session.company_id = any (array(select seo_private.tenants())))
      with check (canvas_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.canvas_session'::regclass and p.polname = 'canvas_session_select'
  ) then
    create policy canvas_session_select on seo.canvas_session
      as permissive for select to seo_api
      using (canvas_session.employee_id = (select seo_private.uid()) or canvas_session.board_id = any (array(select seo_private.my_boards())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.live_cursor'::regclass and p.polname = 'live_cursor_tenant'
  ) then
    create policy live_cursor_tenant on seo.live_cursor
      as restrictive for all to public
      using (live_cursor.company_id = any (array(select seo_private.tenants())))
      with check (live_cursor.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.live_cursor'::regclass and p.polname = 'live_cursor_tenant_scope'
  ) then
    create policy live_cursor_tenant_scope on seo.live_cursor
      as permissive for all to seo_tenant
      using (live_cursor.company_id = any (array(select seo_private.tenants())))
      with check (live_cursor.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.live_cursor'::regclass and p.polname = 'live_cursor_select'
  ) then
    create policy live_cursor_select on seo.live_cursor
      as permissive for select to seo_api
      using (live_cursor.employee_id = (select seo_private.uid()) or live_cursor.board_id = any (array(select seo_private.my_boards())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_session'::regclass and p.polname = 'deep_dive_session_tenant'
  ) then
    create policy deep_dive_session_tenant on seo.deep_dive_session
      as restrictive for all to public
      using (deep_dive_session.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_session'::regclass and p.polname = 'deep_dive_session_tenant_scope'
  ) then
    create policy deep_dive_session_tenant_scope on seo.deep_dive_session
      as permissive for all to seo_tenant
      using (deep_dive_session.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_session.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_session'::regclass and p.polname = 'deep_dive_session_select'
  ) then
    create policy deep_dive_session_select on seo.deep_dive_session
      as permissive for select to seo_api
      using (deep_dive_session.id = any (array(select seo_private.my_deep_dives())) or deep_dive_session.facilitator_id = (select seo_private.uid()) or deep_dive_session.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_participation'::regclass and p.polname = 'deep_dive_participation_tenant'
  ) then
    create policy deep_dive_participation_tenant on seo.deep_dive_participation
      as restrictive for all to public
      using (deep_dive_participation.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_participation.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_participation'::regclass and p.polname = 'deep_dive_participation_tenant_scope'
  ) then
    create policy deep_dive_participation_tenant_scope on seo.deep_dive_participation
      as permissive for all to seo_tenant
      using (deep_dive_participation.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_participation.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_participation'::regclass and p.polname = 'deep_dive_participation_select'
  ) then
    create policy deep_dive_participation_select on seo.deep_dive_participation
      as permissive for select to seo_api
      using (deep_dive_participation.employee_id = (select seo_private.uid()) or deep_dive_participation.session_id = any (array(select seo_private.my_deep_dives())) or deep_dive_participation.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_agenda_item'::regclass and p.polname = 'deep_dive_agenda_item_tenant'
  ) then
    create policy deep_dive_agenda_item_tenant on seo.deep_dive_agenda_item
      as restrictive for all to public
      using (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_agenda_item'::regclass and p.polname = 'deep_dive_agenda_item_tenant_scope'
  ) then
    create policy deep_dive_agenda_item_tenant_scope on seo.deep_dive_agenda_item
      as permissive for all to seo_tenant
      using (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_agenda_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_agenda_item'::regclass and p.polname = 'deep_dive_agenda_item_select'
  ) then
    create policy deep_dive_agenda_item_select on seo.deep_dive_agenda_item
      as permissive for select to seo_api
      using (deep_dive_agenda_item.session_id = any (array(select seo_private.my_deep_dives())) or deep_dive_agenda_item.presenter_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_action_item'::regclass and p.polname = 'deep_dive_action_item_tenant'
  ) then
    create policy deep_dive_action_item_tenant on seo.deep_dive_action_item
      as restrictive for all to public
      using (deep_dive_action_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_action_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_action_item'::regclass and p.polname = 'deep_dive_action_item_tenant_scope'
  ) then
    create policy deep_dive_action_item_tenant_scope on seo.deep_dive_action_item
      as permissive for all to seo_tenant
      using (deep_dive_action_item.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_action_item.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_action_item'::regclass and p.polname = 'deep_dive_action_item_select'
  ) then
    create policy deep_dive_action_item_select on seo.deep_dive_action_item
      as permissive for select to seo_api
      using (deep_dive_action_item.session_id = any (array(select seo_private.my_deep_dives())) or deep_dive_action_item.owner_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.engagement_frame'::regclass and p.polname = 'engagement_frame_tenant'
  ) then
    create policy engagement_frame_tenant on seo.engagement_frame
      as restrictive for all to public
      using (engagement_frame.company_id = any (array(select seo_private.tenants())))
      with check (engagement_frame.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.engagement_frame'::regclass and p.polname = 'engagement_frame_tenant_scope'
  ) then
    create policy engagement_frame_tenant_scope on seo.engagement_frame
      as permissive for all to seo_tenant
      using (engagement_frame.company_id = any (array(select seo_private.tenants())))
      with check (engagement_frame.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.engagement_frame'::regclass and p.polname = 'engagement_frame_select'
  ) then
    create policy engagement_frame_select on seo.engagement_frame
      as permissive for select to seo_api
      using (engagement_frame.participant_id = (select seo_private.uid()) or engagement_frame.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_alert'::regclass and p.polname = 'deep_dive_alert_tenant'
  ) then
    create policy deep_dive_alert_tenant on seo.deep_dive_alert
      as restrictive for all to public
      using (deep_dive_alert.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_alert.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_alert'::regclass and p.polname = 'deep_dive_alert_tenant_scope'
  ) then
    create policy deep_dive_alert_tenant_scope on seo.deep_dive_alert
      as permissive for all to seo_tenant
      using (deep_dive_alert.company_id = any (array(select seo_private.tenants())))
      with check (deep_dive_alert.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.deep_dive_alert'::regclass and p.polname = 'deep_dive_alert_select'
  ) then
    create policy deep_dive_alert_select on seo.deep_dive_alert
      as permissive for select to seo_api
      using (deep_dive_alert.employee_id = (select seo_private.uid()) or deep_dive_alert.session_id = any (array(select seo_private.my_facilitated_deep_dives())) or deep_dive_alert.company_id = any (array(select seo_private.tenants_as(array['HR', 'ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_tenant'
  ) then
    create policy notification_tenant on seo.notification
      as restrictive for all to public
      using (notification.company_id = any (array(select seo_private.tenants())))
      with check (notification.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_tenant_scope'
  ) then
    create policy notification_tenant_scope on seo.notification
      as permissive for all to seo_tenant
      using (notification.company_id = any (array(select seo_private.tenants())))
      with check (notification.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_select'
  ) then
    create policy notification_select on seo.notification
      as permissive for select to seo_api
      using (notification.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification'::regclass and p.polname = 'notification_update'
  ) then
    create policy notification_update on seo.notification
      as permissive for update to seo_api
      using (notification.employee_id = (select seo_private.uid()))
      with check (notification.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_tenant'
  ) then
    create policy notification_preference_tenant on seo.notification_preference
      as restrictive for all to public
      using (notification_preference.company_id = any (array(select seo_private.tenants())))
      with check (notification_preference.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_tenant_scope'
  ) then
    create policy notification_preference_tenant_scope on seo.notification_preference
      as permissive for all to seo_tenant
      using (notification_preference.company_id = any (array(select seo_private.tenants())))
      with check (notification_preference.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_select'
  ) then
    create policy notification_preference_select on seo.notification_preference
      as permissive for select to seo_api
      using (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_insert'
  ) then
    create policy notification_preference_insert on seo.notification_preference
      as permissive for insert to seo_api
      with check (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_update'
  ) then
    create policy notification_preference_update on seo.notification_preference
      as permissive for update to seo_api
      using (notification_preference.employee_id = (select seo_private.uid()))
      with check (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.notification_preference'::regclass and p.polname = 'notification_preference_delete'
  ) then
    create policy notification_preference_delete on seo.notification_preference
      as permissive for delete to seo_api
      using (notification_preference.employee_id = (select seo_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.security_audit_log'::regclass and p.polname = 'security_audit_log_tenant'
  ) then
    create policy security_audit_log_tenant on seo.security_audit_log
      as restrictive for all to public
      using (security_audit_log.company_id = any (array(select seo_private.tenants())))
      with check (security_audit_log.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.security_audit_log'::regclass and p.polname = 'security_audit_log_tenant_scope'
  ) then
    create policy security_audit_log_tenant_scope on seo.security_audit_log
      as permissive for all to seo_tenant
      using (security_audit_log.company_id = any (array(select seo_private.tenants())))
      with check (security_audit_log.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.security_audit_log'::regclass and p.polname = 'security_audit_log_select'
  ) then
    create policy security_audit_log_select on seo.security_audit_log
      as permissive for select to seo_api
      using (security_audit_log.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_tenant'
  ) then
    create policy metric_threshold_tenant on seo.metric_threshold
      as restrictive for all to public
      using (metric_threshold.company_id = any (array(select seo_private.tenants())))
      with check (metric_threshold.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_tenant_scope'
  ) then
    create policy metric_threshold_tenant_scope on seo.metric_threshold
      as permissive for all to seo_tenant
      using (metric_threshold.company_id = any (array(select seo_private.tenants())))
      with check (metric_threshold.company_id = any (array(select seo_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_select'
  ) then
    create policy metric_threshold_select on seo.metric_threshold
      as permissive for select to seo_api
      using (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_insert'
  ) then
    create policy metric_threshold_insert on seo.metric_threshold
      as permissive for insert to seo_api
      with check (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'seo.metric_threshold'::regclass and p.polname = 'metric_threshold_update'
  ) then
    create policy metric_threshold_update on seo.metric_threshold
      as permissive for update to seo_api
      using (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))))
      with check (metric_threshold.company_id = any (array(select seo_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'seo_listen'
  ) then
    create policy seo_listen on realtime.messages
      as permissive for select to authenticated
      using (seo_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'seo_topics'
  ) then
    create policy seo_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:') then seo_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'seo_topics_anon'
  ) then
    create policy seo_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:')))
      with check (not (starts_with(messages.topic, 'bandwidth_updates:') or starts_with(messages.topic, 'canvas:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_read'
  ) then
    create policy seo_files_read on storage.objects
      as permissive for select to authenticated
      using (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_read_closed'
  ) then
    create policy seo_files_read_closed on storage.objects
      as restrictive for select to authenticated
      using ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_add'
  ) then
    create policy seo_files_add on storage.objects
      as permissive for insert to authenticated
      with check (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_add_closed'
  ) then
    create policy seo_files_add_closed on storage.objects
      as restrictive for insert to authenticated
      with check ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_change'
  ) then
    create policy seo_files_change on storage.objects
      as permissive for update to authenticated
      using (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())))
      with check (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_change_closed'
  ) then
    create policy seo_files_change_closed on storage.objects
      as restrictive for update to authenticated
      using ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))))
      with check ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_remove'
  ) then
    create policy seo_files_remove on storage.objects
      as permissive for delete to authenticated
      using (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_remove_closed'
  ) then
    create policy seo_files_remove_closed on storage.objects
      as restrictive for delete to authenticated
      using ((objects.bucket_id = any (array['seo-files'])) is not true or (objects.bucket_id = 'seo-files' and objects.name ~ '^[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 1) = any (array(select seo_private.my_folders()))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'seo_files_anon_closed'
  ) then
    create policy seo_files_anon_closed on storage.objects
      as restrictive for all to anon
      using ((objects.bucket_id = any (array['seo-files'])) is not true)
      with check ((objects.bucket_id = any (array['seo-files'])) is not true);
  end if;
end
$$;
