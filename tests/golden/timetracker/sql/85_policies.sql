-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.profiles'::regclass and p.polname = 'profiles_tenant_scope'
  ) then
    create policy profiles_tenant_scope on timetracker.profiles
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.profiles'::regclass and p.polname = 'profiles_select'
  ) then
    create policy profiles_select on timetracker.profiles
      as permissive for select to authenticated, timetracker_api
      using (profiles.id = (select timetracker_private.uid()) or profiles.id = any (array(select timetracker_private.tenant_mates())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.profiles'::regclass and p.polname = 'profiles_update'
  ) then
    create policy profiles_update on timetracker.profiles
      as permissive for update to authenticated, timetracker_api
      using (profiles.id = (select timetracker_private.uid()))
      with check (profiles.id = (select timetracker_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_tenant'
  ) then
    create policy organizations_tenant on timetracker.organizations
      as restrictive for all to public
      using (organizations.id = any (array(select timetracker_private.tenants())))
      with check (organizations.id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_tenant_scope'
  ) then
    create policy organizations_tenant_scope on timetracker.organizations
      as permissive for all to timetracker_tenant
      using (organizations.id = any (array(select timetracker_private.called_for())))
      with check (organizations.id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_select'
  ) then
    create policy organizations_select on timetracker.organizations
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.organizations'::regclass and p.polname = 'organizations_update'
  ) then
    create policy organizations_update on timetracker.organizations
      as permissive for update to authenticated, timetracker_api
      using (organizations.id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))))
      with check (organizations.id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_tenant'
  ) then
    create policy memberships_tenant on timetracker.memberships
      as restrictive for all to public
      using (memberships.organization_id = any (array(select timetracker_private.tenants())))
      with check (memberships.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_tenant_scope'
  ) then
    create policy memberships_tenant_scope on timetracker.memberships
      as permissive for all to timetracker_tenant
      using (memberships.organization_id = any (array(select timetracker_private.called_for())))
      with check (memberships.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_select'
  ) then
    create policy memberships_select on timetracker.memberships
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.memberships'::regclass and p.polname = 'memberships_update'
  ) then
    create policy memberships_update on timetracker.memberships
      as permissive for update to authenticated, timetracker_api
      using (memberships.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (memberships.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_tenant'
  ) then
    create policy departments_tenant on timetracker.departments
      as restrictive for all to public
      using (departments.organization_id = any (array(select timetracker_private.tenants())))
      with check (departments.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_tenant_scope'
  ) then
    create policy departments_tenant_scope on timetracker.departments
      as permissive for all to timetracker_tenant
      using (departments.organization_id = any (array(select timetracker_private.called_for())))
      with check (departments.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_select'
  ) then
    create policy departments_select on timetracker.departments
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_insert'
  ) then
    create policy departments_insert on timetracker.departments
      as permissive for insert to authenticated, timetracker_api
      with check (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_update'
  ) then
    create policy departments_update on timetracker.departments
      as permissive for update to authenticated, timetracker_api
      using (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.departments'::regclass and p.polname = 'departments_delete'
  ) then
    create policy departments_delete on timetracker.departments
      as permissive for delete to authenticated, timetracker_api
      using (departments.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_tenant'
  ) then
    create policy teams_tenant on timetracker.teams
      as restrictive for all to public
      using (teams.organization_id = any (array(select timetracker_private.tenants())))
      with check (teams.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_tenant_scope'
  ) then
    create policy teams_tenant_scope on timetracker.teams
      as permissive for all to timetracker_tenant
      using (teams.organization_id = any (array(select timetracker_private.called_for())))
      with check (teams.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_select'
  ) then
    create policy teams_select on timetracker.teams
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_insert'
  ) then
    create policy teams_insert on timetracker.teams
      as permissive for insert to authenticated, timetracker_api
      with check (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_update'
  ) then
    create policy teams_update on timetracker.teams
      as permissive for update to authenticated, timetracker_api
      using (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.teams'::regclass and p.polname = 'teams_delete'
  ) then
    create policy teams_delete on timetracker.teams
      as permissive for delete to authenticated, timetracker_api
      using (teams.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_tenant'
  ) then
    create policy projects_tenant on timetracker.projects
      as restrictive for all to public
      using (projects.organization_id = any (array(select timetracker_private.tenants())))
      with check (projects.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_tenant_scope'
  ) then
    create policy projects_tenant_scope on timetracker.projects
      as permissive for all to timetracker_tenant
      using (projects.organization_id = any (array(select timetracker_private.called_for())))
      with check (projects.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_select'
  ) then
    create policy projects_select on timetracker.projects
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_insert'
  ) then
    create policy projects_insert on timetracker.projects
      as permissive for insert to authenticated, timetracker_api
      with check (projects.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.projects'::regclass and p.polname = 'projects_update'
  ) then
    create policy projects_update on timetracker.projects
      as permissive for update to authenticated, timetracker_api
      using (projects.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))))
      with check (projects.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.work_modes'::regclass and p.polname = 'work_modes_tenant_scope'
  ) then
    create policy work_modes_tenant_scope on timetracker.work_modes
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.work_modes'::regclass and p.polname = 'work_modes_select'
  ) then
    create policy work_modes_select on timetracker.work_modes
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.task_categories'::regclass and p.polname = 'task_categories_tenant_scope'
  ) then
    create policy task_categories_tenant_scope on timetracker.task_categories
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.task_categories'::regclass and p.polname = 'task_categories_select'
  ) then
    create policy task_categories_select on timetracker.task_categories
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.activity_types'::regclass and p.polname = 'activity_types_tenant_scope'
  ) then
    create policy activity_types_tenant_scope on timetracker.activity_types
      as permissive for all to timetracker_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.activity_types'::regclass and p.polname = 'activity_types_select'
  ) then
    create policy activity_types_select on timetracker.activity_types
      as permissive for select to authenticated, timetracker_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_tenant'
  ) then
    create policy time_logs_tenant on timetracker.time_logs
      as restrictive for all to public
      using (time_logs.organization_id = any (array(select timetracker_private.tenants())))
      with check (time_logs.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_tenant_scope'
  ) then
    create policy time_logs_tenant_scope on timetracker.time_logs
      as permissive for all to timetracker_tenant
      using (time_logs.organization_id = any (array(select timetracker_private.called_for())))
      with check (time_logs.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_select'
  ) then
    create policy time_logs_select on timetracker.time_logs
      as permissive for select to authenticated, timetracker_api
      using (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_insert'
  ) then
    create policy time_logs_insert on timetracker.time_logs
      as permissive for insert to authenticated, timetracker_api
      with check (time_logs.profile_id = (select timetracker_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_update'
  ) then
    create policy time_logs_update on timetracker.time_logs
      as permissive for update to authenticated, timetracker_api
      using (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))))
      with check (time_logs.profile_id = (select timetracker_private.uid()) or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_delete'
  ) then
    create policy time_logs_delete on timetracker.time_logs
      as permissive for delete to authenticated, timetracker_api
      using ((time_logs.profile_id = (select timetracker_private.uid()) and time_logs.status <> 'final') or time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_logs'::regclass and p.polname = 'time_logs_not_by_viewers'
  ) then
    create policy time_logs_not_by_viewers on timetracker.time_logs
      as restrictive for insert to authenticated, timetracker_api
      with check (time_logs.organization_id = any (array(select timetracker_private.tenants_as(array['member', 'manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.ai_extractions'::regclass and p.polname = 'ai_extractions_tenant'
  ) then
    create policy ai_extractions_tenant on timetracker.ai_extractions
      as restrictive for all to public
      using (ai_extractions.organization_id = any (array(select timetracker_private.tenants())))
      with check (ai_extractions.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.ai_extractions'::regclass and p.polname = 'ai_extractions_tenant_scope'
  ) then
    create policy ai_extractions_tenant_scope on timetracker.ai_extractions
      as permissive for all to timetracker_tenant
      using (ai_extractions.organization_id = any (array(select timetracker_private.called_for())))
      with check (ai_extractions.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.ai_extractions'::regclass and p.polname = 'ai_extractions_select'
  ) then
    create policy ai_extractions_select on timetracker.ai_extractions
      as permissive for select to authenticated, timetracker_api
      using (ai_extractions.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_tenant'
  ) then
    create policy attachments_tenant on timetracker.attachments
      as restrictive for all to public
      using (attachments.organization_id = any (array(select timetracker_private.tenants())))
      with check (attachments.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_tenant_scope'
  ) then
    create policy attachments_tenant_scope on timetracker.attachments
      as permissive for all to timetracker_tenant
      using (attachments.organization_id = any (array(select timetracker_private.called_for())))
      with check (attachments.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_select'
  ) then
    create policy attachments_select on timetracker.attachments
      as permissive for select to authenticated, timetracker_api
      using (attachments.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_insert'
  ) then
    create policy attachments_insert on timetracker.attachments
      as permissive for insert to authenticated, timetracker_api
      with check (attachments.time_log_id = any (array(select timetracker_private.my_logs())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.attachments'::regclass and p.polname = 'attachments_delete'
  ) then
    create policy attachments_delete on timetracker.attachments
      as permissive for delete to authenticated, timetracker_api
      using (attachments.time_log_id = any (array(select timetracker_private.my_logs())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.user_day_summaries'::regclass and p.polname = 'user_day_summaries_tenant'
  ) then
    create policy user_day_summaries_tenant on timetracker.user_day_summaries
      as restrictive for all to public
      using (user_day_summaries.organization_id = any (array(select timetracker_private.tenants())))
      with check (user_day_summaries.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.user_day_summaries'::regclass and p.polname = 'user_day_summaries_tenant_scope'
  ) then
    create policy user_day_summaries_tenant_scope on timetracker.user_day_summaries
      as permissive for all to timetracker_tenant
      using (user_day_summaries.organization_id = any (array(select timetracker_private.called_for())))
      with check (user_day_summaries.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.user_day_summaries'::regclass and p.polname = 'user_day_summaries_select'
  ) then
    create policy user_day_summaries_select on timetracker.user_day_summaries
      as permissive for select to authenticated, timetracker_api
      using (user_day_summaries.profile_id = (select timetracker_private.uid()) or user_day_summaries.organization_id = any (array(select timetracker_private.tenants_as(array['manager', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_log_embeddings'::regclass and p.polname = 'time_log_embeddings_tenant'
  ) then
    create policy time_log_embeddings_tenant on timetracker.time_log_embeddings
      as restrictive for all to public
      using (time_log_embeddings.organization_id = any (array(select timetracker_private.tenants())))
      with check (time_log_embeddings.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_log_embeddings'::regclass and p.polname = 'time_log_embeddings_tenant_scope'
  ) then
    create policy time_log_embeddings_tenant_scope on timetracker.time_log_embeddings
      as permissive for all to timetracker_tenant
      using (time_log_embeddings.organization_id = any (array(select timetracker_private.called_for())))
      with check (time_log_embeddings.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.time_log_embeddings'::regclass and p.polname = 'time_log_embeddings_select'
  ) then
    create policy time_log_embeddings_select on timetracker.time_log_embeddings
      as permissive for select to authenticated, timetracker_api
      using (time_log_embeddings.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.log_tasks'::regclass and p.polname = 'log_tasks_tenant'
  ) then
    create policy log_tasks_tenant on timetracker.log_tasks
      as restrictive for all to public
      using (log_tasks.organization_id = any (array(select timetracker_private.tenants())))
      with check (log_tasks.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.log_tasks'::regclass and p.polname = 'log_tasks_tenant_scope'
  ) then
    create policy log_tasks_tenant_scope on timetracker.log_tasks
      as permissive for all to timetracker_tenant
      using (log_tasks.organization_id = any (array(select timetracker_private.called_for())))
      with check (log_tasks.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.log_tasks'::regclass and p.polname = 'log_tasks_select'
  ) then
    create policy log_tasks_select on timetracker.log_tasks
      as permissive for select to authenticated, timetracker_api
      using (log_tasks.time_log_id = any (array(select time_logs.id from timetracker.time_logs)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_tenant'
  ) then
    create policy external_accounts_tenant on timetracker.external_accounts
      as restrictive for all to public
      using (external_accounts.organization_id = any (array(select timetracker_private.tenants())))
      with check (external_accounts.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_tenant_scope'
  ) then
    create policy external_accounts_tenant_scope on timetracker.external_accounts
      as permissive for all to timetracker_tenant
      using (external_accounts.organization_id = any (array(select timetracker_private.called_for())))
      with check (external_accounts.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_select'
  ) then
    create policy external_accounts_select on timetracker.external_accounts
      as permissive for select to authenticated, timetracker_api
      using (external_accounts.profile_id = (select timetracker_private.uid()) or external_accounts.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.external_accounts'::regclass and p.polname = 'external_accounts_delete'
  ) then
    create policy external_accounts_delete on timetracker.external_accounts
      as permissive for delete to authenticated, timetracker_api
      using (external_accounts.profile_id = (select timetracker_private.uid()) or external_accounts.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.inbound_events'::regclass and p.polname = 'inbound_events_tenant'
  ) then
    create policy inbound_events_tenant on timetracker.inbound_events
      as restrictive for all to public
      using (inbound_events.organization_id = any (array(select timetracker_private.tenants())))
      with check (inbound_events.organization_id = any (array(select timetracker_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.inbound_events'::regclass and p.polname = 'inbound_events_tenant_scope'
  ) then
    create policy inbound_events_tenant_scope on timetracker.inbound_events
      as permissive for all to timetracker_tenant
      using (inbound_events.organization_id = any (array(select timetracker_private.called_for())))
      with check (inbound_events.organization_id = any (array(select timetracker_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'timetracker.inbound_events'::regclass and p.polname = 'inbound_events_select'
  ) then
    create policy inbound_events_select on timetracker.inbound_events
      as permissive for select to authenticated, timetracker_api
      using (inbound_events.profile_id = (select timetracker_private.uid()) or inbound_events.organization_id = any (array(select timetracker_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'timetracker_listen'
  ) then
    create policy timetracker_listen on realtime.messages
      as permissive for select to authenticated
      using (timetracker_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'timetracker_topics'
  ) then
    create policy timetracker_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'time_logs:') then timetracker_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'time_logs:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'timetracker_topics_anon'
  ) then
    create policy timetracker_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'time_logs:')))
      with check (not (starts_with(messages.topic, 'time_logs:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_read'
  ) then
    create policy timetracker_files_read on storage.objects
      as permissive for select to authenticated
      using ((objects.bucket_id = 'exports' and objects.name ~ '^exports/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders_as(array['manager', 'admin', 'owner'])))) or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_read_closed'
  ) then
    create policy timetracker_files_read_closed on storage.objects
      as restrictive for select to authenticated
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'exports' and objects.name ~ '^exports/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders_as(array['manager', 'admin', 'owner'])))) or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.reads_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_add'
  ) then
    create policy timetracker_files_add on storage.objects
      as permissive for insert to authenticated
      with check ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_add_closed'
  ) then
    create policy timetracker_files_add_closed on storage.objects
      as restrictive for insert to authenticated
      with check ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_change'
  ) then
    create policy timetracker_files_change on storage.objects
      as permissive for update to authenticated
      using ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end))
      with check ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_change_closed'
  ) then
    create policy timetracker_files_change_closed on storage.objects
      as restrictive for update to authenticated
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end))
      with check ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_remove'
  ) then
    create policy timetracker_files_remove on storage.objects
      as permissive for delete to authenticated
      using ((objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_remove_closed'
  ) then
    create policy timetracker_files_remove_closed on storage.objects
      as restrictive for delete to authenticated
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true or (objects.bucket_id = 'voices' and objects.name ~ '^voices/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end) or (objects.bucket_id = 'images' and objects.name ~ '^images/[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 2) = any (array(select timetracker_private.my_folders())) then timetracker_private.changes_files_of_time_logs(split_part(objects.name, '/', 2), split_part(objects.name, '/', 3)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'timetracker_files_anon_closed'
  ) then
    create policy timetracker_files_anon_closed on storage.objects
      as restrictive for all to anon
      using ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true)
      with check ((objects.bucket_id = any (array['exports', 'voices', 'images'])) is not true);
  end if;
end
$$;
