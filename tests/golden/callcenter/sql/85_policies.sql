-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.tenants'::regclass and p.polname = 'tenants_tenant'
  ) then
    create policy tenants_tenant on callcenter.tenants
      as restrictive for all to public
      using (tenants.id = any (array(select callcenter_private.tenants())))
      with check (tenants.id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.tenants'::regclass and p.polname = 'tenants_tenant_scope'
  ) then
    create policy tenants_tenant_scope on callcenter.tenants
      as permissive for all to callcenter_tenant
      using (tenants.id = any (array(select callcenter_private.called_for())))
      with check (tenants.id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.tenants'::regclass and p.polname = 'tenants_select'
  ) then
    create policy tenants_select on callcenter.tenants
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.tenants'::regclass and p.polname = 'tenants_update'
  ) then
    create policy tenants_update on callcenter.tenants
      as permissive for update to callcenter_api
      using (tenants.id = any (array(select callcenter_private.tenants_as(array['ADMIN']))))
      with check (tenants.id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.users'::regclass and p.polname = 'users_tenant_scope'
  ) then
    create policy users_tenant_scope on callcenter.users
      as permissive for all to callcenter_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.users'::regclass and p.polname = 'users_select'
  ) then
    create policy users_select on callcenter.users
      as permissive for select to callcenter_api
      using (users.id = (select callcenter_private.uid()) or users.id = any (array(select callcenter_private.tenant_mates())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.users'::regclass and p.polname = 'users_update'
  ) then
    create policy users_update on callcenter.users
      as permissive for update to callcenter_api
      using (users.id = (select callcenter_private.uid()))
      with check (users.id = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.user_roles'::regclass and p.polname = 'user_roles_tenant'
  ) then
    create policy user_roles_tenant on callcenter.user_roles
      as restrictive for all to public
      using (user_roles.tenant_id = any (array(select callcenter_private.tenants())))
      with check (user_roles.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.user_roles'::regclass and p.polname = 'user_roles_tenant_scope'
  ) then
    create policy user_roles_tenant_scope on callcenter.user_roles
      as permissive for all to callcenter_tenant
      using (user_roles.tenant_id = any (array(select callcenter_private.called_for())))
      with check (user_roles.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.user_roles'::regclass and p.polname = 'user_roles_select'
  ) then
    create policy user_roles_select on callcenter.user_roles
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.roles'::regclass and p.polname = 'roles_tenant_scope'
  ) then
    create policy roles_tenant_scope on callcenter.roles
      as permissive for all to callcenter_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.roles'::regclass and p.polname = 'roles_select'
  ) then
    create policy roles_select on callcenter.roles
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.permissions'::regclass and p.polname = 'permissions_tenant_scope'
  ) then
    create policy permissions_tenant_scope on callcenter.permissions
      as permissive for all to callcenter_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.permissions'::regclass and p.polname = 'permissions_select'
  ) then
    create policy permissions_select on callcenter.permissions
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.role_permissions'::regclass and p.polname = 'role_permissions_tenant'
  ) then
    create policy role_permissions_tenant on callcenter.role_permissions
      as restrictive for all to public
      using (role_permissions.tenant_id = any (array(select callcenter_private.tenants())))
      with check (role_permissions.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.role_permissions'::regclass and p.polname = 'role_permissions_tenant_scope'
  ) then
    create policy role_permissions_tenant_scope on callcenter.role_permissions
      as permissive for all to callcenter_tenant
      using (role_permissions.tenant_id = any (array(select callcenter_private.called_for())))
      with check (role_permissions.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.role_permissions'::regclass and p.polname = 'role_permissions_select'
  ) then
    create policy role_permissions_select on callcenter.role_permissions
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.role_permissions'::regclass and p.polname = 'role_permissions_insert'
  ) then
    create policy role_permissions_insert on callcenter.role_permissions
      as permissive for insert to callcenter_api
      with check (role_permissions.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.role_permissions'::regclass and p.polname = 'role_permissions_delete'
  ) then
    create policy role_permissions_delete on callcenter.role_permissions
      as permissive for delete to callcenter_api
      using (role_permissions.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.teams'::regclass and p.polname = 'teams_tenant'
  ) then
    create policy teams_tenant on callcenter.teams
      as restrictive for all to public
      using (teams.tenant_id = any (array(select callcenter_private.tenants())))
      with check (teams.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.teams'::regclass and p.polname = 'teams_tenant_scope'
  ) then
    create policy teams_tenant_scope on callcenter.teams
      as permissive for all to callcenter_tenant
      using (teams.tenant_id = any (array(select callcenter_private.called_for())))
      with check (teams.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.teams'::regclass and p.polname = 'teams_select'
  ) then
    create policy teams_select on callcenter.teams
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.teams'::regclass and p.polname = 'teams_insert'
  ) then
    create policy teams_insert on callcenter.teams
      as permissive for insert to callcenter_api
      with check (teams.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or teams.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.teams'::regclass and p.polname = 'teams_update'
  ) then
    create policy teams_update on callcenter.teams
      as permissive for update to callcenter_api
      using (teams.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or teams.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))))
      with check (teams.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or teams.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.teams'::regclass and p.polname = 'teams_delete'
  ) then
    create policy teams_delete on callcenter.teams
      as permissive for delete to callcenter_api
      using (teams.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or teams.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.skills'::regclass and p.polname = 'skills_tenant'
  ) then
    create policy skills_tenant on callcenter.skills
      as restrictive for all to public
      using (skills.tenant_id = any (array(select callcenter_private.tenants())))
      with check (skills.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.skills'::regclass and p.polname = 'skills_tenant_scope'
  ) then
    create policy skills_tenant_scope on callcenter.skills
      as permissive for all to callcenter_tenant
      using (skills.tenant_id = any (array(select callcenter_private.called_for())))
      with check (skills.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.skills'::regclass and p.polname = 'skills_select'
  ) then
    create policy skills_select on callcenter.skills
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.skills'::regclass and p.polname = 'skills_insert'
  ) then
    create policy skills_insert on callcenter.skills
      as permissive for insert to callcenter_api
      with check (skills.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.skills'::regclass and p.polname = 'skills_update'
  ) then
    create policy skills_update on callcenter.skills
      as permissive for update to callcenter_api
      using (skills.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))))
      with check (skills.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.skills'::regclass and p.polname = 'skills_delete'
  ) then
    create policy skills_delete on callcenter.skills
      as permissive for delete to callcenter_api
      using (skills.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agents'::regclass and p.polname = 'agents_tenant'
  ) then
    create policy agents_tenant on callcenter.agents
      as restrictive for all to public
      using (agents.tenant_id = any (array(select callcenter_private.tenants())))
      with check (agents.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agents'::regclass and p.polname = 'agents_tenant_scope'
  ) then
    create policy agents_tenant_scope on callcenter.agents
      as permissive for all to callcenter_tenant
      using (agents.tenant_id = any (array(select callcenter_private.called_for())))
      with check (agents.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agents'::regclass and p.polname = 'agents_select'
  ) then
    create policy agents_select on callcenter.agents
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agents'::regclass and p.polname = 'agents_insert'
  ) then
    create policy agents_insert on callcenter.agents
      as permissive for insert to callcenter_api
      with check (agents.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))) or agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agents'::regclass and p.polname = 'agents_update'
  ) then
    create policy agents_update on callcenter.agents
      as permissive for update to callcenter_api
      using (agents.user_id = (select callcenter_private.uid()) or agents.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))) or agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))))
      with check (agents.user_id = (select callcenter_private.uid()) or agents.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))) or agents.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_skills'::regclass and p.polname = 'agent_skills_tenant'
  ) then
    create policy agent_skills_tenant on callcenter.agent_skills
      as restrictive for all to public
      using (agent_skills.tenant_id = any (array(select callcenter_private.tenants())))
      with check (agent_skills.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_skills'::regclass and p.polname = 'agent_skills_tenant_scope'
  ) then
    create policy agent_skills_tenant_scope on callcenter.agent_skills
      as permissive for all to callcenter_tenant
      using (agent_skills.tenant_id = any (array(select callcenter_private.called_for())))
      with check (agent_skills.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_skills'::regclass and p.polname = 'agent_skills_select'
  ) then
    create policy agent_skills_select on callcenter.agent_skills
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_skills'::regclass and p.polname = 'agent_skills_insert'
  ) then
    create policy agent_skills_insert on callcenter.agent_skills
      as permissive for insert to callcenter_api
      with check (agent_skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_skills'::regclass and p.polname = 'agent_skills_update'
  ) then
    create policy agent_skills_update on callcenter.agent_skills
      as permissive for update to callcenter_api
      using (agent_skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))))
      with check (agent_skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_skills'::regclass and p.polname = 'agent_skills_delete'
  ) then
    create policy agent_skills_delete on callcenter.agent_skills
      as permissive for delete to callcenter_api
      using (agent_skills.tenant_id = any (array(select callcenter_private.tenants_with('team.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_activities'::regclass and p.polname = 'agent_activities_tenant'
  ) then
    create policy agent_activities_tenant on callcenter.agent_activities
      as restrictive for all to public
      using (agent_activities.tenant_id = any (array(select callcenter_private.tenants())))
      with check (agent_activities.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_activities'::regclass and p.polname = 'agent_activities_tenant_scope'
  ) then
    create policy agent_activities_tenant_scope on callcenter.agent_activities
      as permissive for all to callcenter_tenant
      using (agent_activities.tenant_id = any (array(select callcenter_private.called_for())))
      with check (agent_activities.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.agent_activities'::regclass and p.polname = 'agent_activities_select'
  ) then
    create policy agent_activities_select on callcenter.agent_activities
      as permissive for select to callcenter_api
      using (agent_activities.agent_id = (select callcenter_private.uid()) or agent_activities.tenant_id = any (array(select callcenter_private.tenants_with('report.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_sources'::regclass and p.polname = 'lead_sources_tenant'
  ) then
    create policy lead_sources_tenant on callcenter.lead_sources
      as restrictive for all to public
      using (lead_sources.tenant_id = any (array(select callcenter_private.tenants())))
      with check (lead_sources.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_sources'::regclass and p.polname = 'lead_sources_tenant_scope'
  ) then
    create policy lead_sources_tenant_scope on callcenter.lead_sources
      as permissive for all to callcenter_tenant
      using (lead_sources.tenant_id = any (array(select callcenter_private.called_for())))
      with check (lead_sources.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_sources'::regclass and p.polname = 'lead_sources_select'
  ) then
    create policy lead_sources_select on callcenter.lead_sources
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_sources'::regclass and p.polname = 'lead_sources_insert'
  ) then
    create policy lead_sources_insert on callcenter.lead_sources
      as permissive for insert to callcenter_api
      with check (lead_sources.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or lead_sources.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_sources'::regclass and p.polname = 'lead_sources_update'
  ) then
    create policy lead_sources_update on callcenter.lead_sources
      as permissive for update to callcenter_api
      using (lead_sources.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or lead_sources.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))))
      with check (lead_sources.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or lead_sources.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.leads'::regclass and p.polname = 'leads_tenant'
  ) then
    create policy leads_tenant on callcenter.leads
      as restrictive for all to public
      using (leads.tenant_id = any (array(select callcenter_private.tenants())))
      with check (leads.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.leads'::regclass and p.polname = 'leads_tenant_scope'
  ) then
    create policy leads_tenant_scope on callcenter.leads
      as permissive for all to callcenter_tenant
      using (leads.tenant_id = any (array(select callcenter_private.called_for())))
      with check (leads.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.leads'::regclass and p.polname = 'leads_select'
  ) then
    create policy leads_select on callcenter.leads
      as permissive for select to callcenter_api
      using (leads.assigned_to = (select callcenter_private.uid()) or leads.tenant_id = any (array(select callcenter_private.tenants_with('lead.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_activities'::regclass and p.polname = 'lead_activities_tenant'
  ) then
    create policy lead_activities_tenant on callcenter.lead_activities
      as restrictive for all to public
      using (lead_activities.tenant_id = any (array(select callcenter_private.tenants())))
      with check (lead_activities.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_activities'::regclass and p.polname = 'lead_activities_tenant_scope'
  ) then
    create policy lead_activities_tenant_scope on callcenter.lead_activities
      as permissive for all to callcenter_tenant
      using (lead_activities.tenant_id = any (array(select callcenter_private.called_for())))
      with check (lead_activities.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_activities'::regclass and p.polname = 'lead_activities_select'
  ) then
    create policy lead_activities_select on callcenter.lead_activities
      as permissive for select to callcenter_api
      using (lead_activities.lead_id = any (array(select leads.id from callcenter.leads)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.scoring_models'::regclass and p.polname = 'scoring_models_tenant'
  ) then
    create policy scoring_models_tenant on callcenter.scoring_models
      as restrictive for all to public
      using (scoring_models.tenant_id = any (array(select callcenter_private.tenants())))
      with check (scoring_models.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.scoring_models'::regclass and p.polname = 'scoring_models_tenant_scope'
  ) then
    create policy scoring_models_tenant_scope on callcenter.scoring_models
      as permissive for all to callcenter_tenant
      using (scoring_models.tenant_id = any (array(select callcenter_private.called_for())))
      with check (scoring_models.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.scoring_models'::regclass and p.polname = 'scoring_models_select'
  ) then
    create policy scoring_models_select on callcenter.scoring_models
      as permissive for select to callcenter_api
      using (scoring_models.tenant_id = any (array(select callcenter_private.tenants_with('report.read'))) or scoring_models.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.scoring_models'::regclass and p.polname = 'scoring_models_insert'
  ) then
    create policy scoring_models_insert on callcenter.scoring_models
      as permissive for insert to callcenter_api
      with check (scoring_models.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.scoring_models'::regclass and p.polname = 'scoring_models_update'
  ) then
    create policy scoring_models_update on callcenter.scoring_models
      as permissive for update to callcenter_api
      using (scoring_models.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))))
      with check (scoring_models.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_scores'::regclass and p.polname = 'lead_scores_tenant'
  ) then
    create policy lead_scores_tenant on callcenter.lead_scores
      as restrictive for all to public
      using (lead_scores.tenant_id = any (array(select callcenter_private.tenants())))
      with check (lead_scores.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_scores'::regclass and p.polname = 'lead_scores_tenant_scope'
  ) then
    create policy lead_scores_tenant_scope on callcenter.lead_scores
      as permissive for all to callcenter_tenant
      using (lead_scores.tenant_id = any (array(select callcenter_private.called_for())))
      with check (lead_scores.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_scores'::regclass and p.polname = 'lead_scores_select'
  ) then
    create policy lead_scores_select on callcenter.lead_scores
      as permissive for select to callcenter_api
      using (lead_scores.lead_id = any (array(select leads.id from callcenter.leads)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.routing_rules'::regclass and p.polname = 'routing_rules_tenant'
  ) then
    create policy routing_rules_tenant on callcenter.routing_rules
      as restrictive for all to public
      using (routing_rules.tenant_id = any (array(select callcenter_private.tenants())))
      with check (routing_rules.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.routing_rules'::regclass and p.polname = 'routing_rules_tenant_scope'
  ) then
    create policy routing_rules_tenant_scope on callcenter.routing_rules
      as permissive for all to callcenter_tenant
      using (routing_rules.tenant_id = any (array(select callcenter_private.called_for())))
      with check (routing_rules.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.routing_rules'::regclass and p.polname = 'routing_rules_select'
  ) then
    create policy routing_rules_select on callcenter.routing_rules
      as permissive for select to callcenter_api
      using (routing_rules.tenant_id = any (array(select callcenter_private.tenants_with('lead.read'))) or routing_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.routing_rules'::regclass and p.polname = 'routing_rules_insert'
  ) then
    create policy routing_rules_insert on callcenter.routing_rules
      as permissive for insert to callcenter_api
      with check (routing_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or routing_rules.tenant_id = any (array(select callcenter_private.tenants_with('lead.route'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.routing_rules'::regclass and p.polname = 'routing_rules_update'
  ) then
    create policy routing_rules_update on callcenter.routing_rules
      as permissive for update to callcenter_api
      using (routing_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or routing_rules.tenant_id = any (array(select callcenter_private.tenants_with('lead.route'))))
      with check (routing_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or routing_rules.tenant_id = any (array(select callcenter_private.tenants_with('lead.route'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.routing_rules'::regclass and p.polname = 'routing_rules_delete'
  ) then
    create policy routing_rules_delete on callcenter.routing_rules
      as permissive for delete to callcenter_api
      using (routing_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or routing_rules.tenant_id = any (array(select callcenter_private.tenants_with('lead.route'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_assignments'::regclass and p.polname = 'lead_assignments_tenant'
  ) then
    create policy lead_assignments_tenant on callcenter.lead_assignments
      as restrictive for all to public
      using (lead_assignments.tenant_id = any (array(select callcenter_private.tenants())))
      with check (lead_assignments.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_assignments'::regclass and p.polname = 'lead_assignments_tenant_scope'
  ) then
    create policy lead_assignments_tenant_scope on callcenter.lead_assignments
      as permissive for all to callcenter_tenant
      using (lead_assignments.tenant_id = any (array(select callcenter_private.called_for())))
      with check (lead_assignments.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_assignments'::regclass and p.polname = 'lead_assignments_select'
  ) then
    create policy lead_assignments_select on callcenter.lead_assignments
      as permissive for select to callcenter_api
      using (lead_assignments.agent_id = (select callcenter_private.uid()) or lead_assignments.tenant_id = any (array(select callcenter_private.tenants_with('lead.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_documents'::regclass and p.polname = 'lead_documents_tenant'
  ) then
    create policy lead_documents_tenant on callcenter.lead_documents
      as restrictive for all to public
      using (lead_documents.tenant_id = any (array(select callcenter_private.tenants())))
      with check (lead_documents.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_documents'::regclass and p.polname = 'lead_documents_tenant_scope'
  ) then
    create policy lead_documents_tenant_scope on callcenter.lead_documents
      as permissive for all to callcenter_tenant
      using (lead_documents.tenant_id = any (array(select callcenter_private.called_for())))
      with check (lead_documents.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_documents'::regclass and p.polname = 'lead_documents_select'
  ) then
    create policy lead_documents_select on callcenter.lead_documents
      as permissive for select to callcenter_api
      using (lead_documents.lead_id = any (array(select leads.id from callcenter.leads)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_documents'::regclass and p.polname = 'lead_documents_update'
  ) then
    create policy lead_documents_update on callcenter.lead_documents
      as permissive for update to callcenter_api
      using (lead_documents.uploaded_by = (select callcenter_private.uid()))
      with check (lead_documents.uploaded_by = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.lead_documents'::regclass and p.polname = 'lead_documents_delete'
  ) then
    create policy lead_documents_delete on callcenter.lead_documents
      as permissive for delete to callcenter_api
      using (lead_documents.uploaded_by = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaigns'::regclass and p.polname = 'campaigns_tenant'
  ) then
    create policy campaigns_tenant on callcenter.campaigns
      as restrictive for all to public
      using (campaigns.tenant_id = any (array(select callcenter_private.tenants())))
      with check (campaigns.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaigns'::regclass and p.polname = 'campaigns_tenant_scope'
  ) then
    create policy campaigns_tenant_scope on callcenter.campaigns
      as permissive for all to callcenter_tenant
      using (campaigns.tenant_id = any (array(select callcenter_private.called_for())))
      with check (campaigns.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaigns'::regclass and p.polname = 'campaigns_select'
  ) then
    create policy campaigns_select on callcenter.campaigns
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaigns'::regclass and p.polname = 'campaigns_insert'
  ) then
    create policy campaigns_insert on callcenter.campaigns
      as permissive for insert to callcenter_api
      with check (campaigns.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or campaigns.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaigns'::regclass and p.polname = 'campaigns_update'
  ) then
    create policy campaigns_update on callcenter.campaigns
      as permissive for update to callcenter_api
      using (campaigns.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or campaigns.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))))
      with check (campaigns.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or campaigns.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaign_sources'::regclass and p.polname = 'campaign_sources_tenant'
  ) then
    create policy campaign_sources_tenant on callcenter.campaign_sources
      as restrictive for all to public
      using (campaign_sources.tenant_id = any (array(select callcenter_private.tenants())))
      with check (campaign_sources.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaign_sources'::regclass and p.polname = 'campaign_sources_tenant_scope'
  ) then
    create policy campaign_sources_tenant_scope on callcenter.campaign_sources
      as permissive for all to callcenter_tenant
      using (campaign_sources.tenant_id = any (array(select callcenter_private.called_for())))
      with check (campaign_sources.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaign_sources'::regclass and p.polname = 'campaign_sources_select'
  ) then
    create policy campaign_sources_select on callcenter.campaign_sources
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaign_expenses'::regclass and p.polname = 'campaign_expenses_tenant'
  ) then
    create policy campaign_expenses_tenant on callcenter.campaign_expenses
      as restrictive for all to public
      using (campaign_expenses.tenant_id = any (array(select callcenter_private.tenants())))
      with check (campaign_expenses.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaign_expenses'::regclass and p.polname = 'campaign_expenses_tenant_scope'
  ) then
    create policy campaign_expenses_tenant_scope on callcenter.campaign_expenses
      as permissive for all to callcenter_tenant
      using (campaign_expenses.tenant_id = any (array(select callcenter_private.called_for())))
      with check (campaign_expenses.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.campaign_expenses'::regclass and p.polname = 'campaign_expenses_select'
  ) then
    create policy campaign_expenses_select on callcenter.campaign_expenses
      as permissive for select to callcenter_api
      using (campaign_expenses.tenant_id = any (array(select callcenter_private.tenants_with('report.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.call_logs'::regclass and p.polname = 'call_logs_tenant'
  ) then
    create policy call_logs_tenant on callcenter.call_logs
      as restrictive for all to public
      using (call_logs.tenant_id = any (array(select callcenter_private.tenants())))
      with check (call_logs.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.call_logs'::regclass and p.polname = 'call_logs_tenant_scope'
  ) then
    create policy call_logs_tenant_scope on callcenter.call_logs
      as permissive for all to callcenter_tenant
      using (call_logs.tenant_id = any (array(select callcenter_private.called_for())))
      with check (call_logs.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.call_logs'::regclass and p.polname = 'call_logs_select'
  ) then
    create policy call_logs_select on callcenter.call_logs
      as permissive for select to callcenter_api
      using (call_logs.agent_id = (select callcenter_private.uid()) or call_logs.tenant_id = any (array(select callcenter_private.tenants_with('call.monitor'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_menus'::regclass and p.polname = 'ivr_menus_tenant'
  ) then
    create policy ivr_menus_tenant on callcenter.ivr_menus
      as restrictive for all to public
      using (ivr_menus.tenant_id = any (array(select callcenter_private.tenants())))
      with check (ivr_menus.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_menus'::regclass and p.polname = 'ivr_menus_tenant_scope'
  ) then
    create policy ivr_menus_tenant_scope on callcenter.ivr_menus
      as permissive for all to callcenter_tenant
      using (ivr_menus.tenant_id = any (array(select callcenter_private.called_for())))
      with check (ivr_menus.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_menus'::regclass and p.polname = 'ivr_menus_select'
  ) then
    create policy ivr_menus_select on callcenter.ivr_menus
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_menus'::regclass and p.polname = 'ivr_menus_insert'
  ) then
    create policy ivr_menus_insert on callcenter.ivr_menus
      as permissive for insert to callcenter_api
      with check (ivr_menus.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or ivr_menus.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_menus'::regclass and p.polname = 'ivr_menus_update'
  ) then
    create policy ivr_menus_update on callcenter.ivr_menus
      as permissive for update to callcenter_api
      using (ivr_menus.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or ivr_menus.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))))
      with check (ivr_menus.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or ivr_menus.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_menus'::regclass and p.polname = 'ivr_menus_delete'
  ) then
    create policy ivr_menus_delete on callcenter.ivr_menus
      as permissive for delete to callcenter_api
      using (ivr_menus.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or ivr_menus.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_options'::regclass and p.polname = 'ivr_options_tenant'
  ) then
    create policy ivr_options_tenant on callcenter.ivr_options
      as restrictive for all to public
      using (ivr_options.tenant_id = any (array(select callcenter_private.tenants())))
      with check (ivr_options.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_options'::regclass and p.polname = 'ivr_options_tenant_scope'
  ) then
    create policy ivr_options_tenant_scope on callcenter.ivr_options
      as permissive for all to callcenter_tenant
      using (ivr_options.tenant_id = any (array(select callcenter_private.called_for())))
      with check (ivr_options.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_options'::regclass and p.polname = 'ivr_options_select'
  ) then
    create policy ivr_options_select on callcenter.ivr_options
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_options'::regclass and p.polname = 'ivr_options_insert'
  ) then
    create policy ivr_options_insert on callcenter.ivr_options
      as permissive for insert to callcenter_api
      with check (ivr_options.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or ivr_options.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_options'::regclass and p.polname = 'ivr_options_delete'
  ) then
    create policy ivr_options_delete on callcenter.ivr_options
      as permissive for delete to callcenter_api
      using (ivr_options.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or ivr_options.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.phone_numbers'::regclass and p.polname = 'phone_numbers_tenant'
  ) then
    create policy phone_numbers_tenant on callcenter.phone_numbers
      as restrictive for all to public
      using (phone_numbers.tenant_id = any (array(select callcenter_private.tenants())))
      with check (phone_numbers.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.phone_numbers'::regclass and p.polname = 'phone_numbers_tenant_scope'
  ) then
    create policy phone_numbers_tenant_scope on callcenter.phone_numbers
      as permissive for all to callcenter_tenant
      using (phone_numbers.tenant_id = any (array(select callcenter_private.called_for())))
      with check (phone_numbers.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.phone_numbers'::regclass and p.polname = 'phone_numbers_select'
  ) then
    create policy phone_numbers_select on callcenter.phone_numbers
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.phone_numbers'::regclass and p.polname = 'phone_numbers_insert'
  ) then
    create policy phone_numbers_insert on callcenter.phone_numbers
      as permissive for insert to callcenter_api
      with check (phone_numbers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or phone_numbers.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.phone_numbers'::regclass and p.polname = 'phone_numbers_update'
  ) then
    create policy phone_numbers_update on callcenter.phone_numbers
      as permissive for update to callcenter_api
      using (phone_numbers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or phone_numbers.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))))
      with check (phone_numbers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or phone_numbers.tenant_id = any (array(select callcenter_private.tenants_with('telephony.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_interactions'::regclass and p.polname = 'ivr_interactions_tenant'
  ) then
    create policy ivr_interactions_tenant on callcenter.ivr_interactions
      as restrictive for all to public
      using (ivr_interactions.tenant_id = any (array(select callcenter_private.tenants())))
      with check (ivr_interactions.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_interactions'::regclass and p.polname = 'ivr_interactions_tenant_scope'
  ) then
    create policy ivr_interactions_tenant_scope on callcenter.ivr_interactions
      as permissive for all to callcenter_tenant
      using (ivr_interactions.tenant_id = any (array(select callcenter_private.called_for())))
      with check (ivr_interactions.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.ivr_interactions'::regclass and p.polname = 'ivr_interactions_select'
  ) then
    create policy ivr_interactions_select on callcenter.ivr_interactions
      as permissive for select to callcenter_api
      using (ivr_interactions.tenant_id = any (array(select callcenter_private.tenants_with('call.monitor'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.voicemails'::regclass and p.polname = 'voicemails_tenant'
  ) then
    create policy voicemails_tenant on callcenter.voicemails
      as restrictive for all to public
      using (voicemails.tenant_id = any (array(select callcenter_private.tenants())))
      with check (voicemails.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.voicemails'::regclass and p.polname = 'voicemails_tenant_scope'
  ) then
    create policy voicemails_tenant_scope on callcenter.voicemails
      as permissive for all to callcenter_tenant
      using (voicemails.tenant_id = any (array(select callcenter_private.called_for())))
      with check (voicemails.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.voicemails'::regclass and p.polname = 'voicemails_select'
  ) then
    create policy voicemails_select on callcenter.voicemails
      as permissive for select to callcenter_api
      using (voicemails.tenant_id = any (array(select callcenter_private.tenants_with('call.monitor'))) or voicemails.taken_by = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_providers'::regclass and p.polname = 'message_providers_tenant'
  ) then
    create policy message_providers_tenant on callcenter.message_providers
      as restrictive for all to public
      using (message_providers.tenant_id = any (array(select callcenter_private.tenants())))
      with check (message_providers.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_providers'::regclass and p.polname = 'message_providers_tenant_scope'
  ) then
    create policy message_providers_tenant_scope on callcenter.message_providers
      as permissive for all to callcenter_tenant
      using (message_providers.tenant_id = any (array(select callcenter_private.called_for())))
      with check (message_providers.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_providers'::regclass and p.polname = 'message_providers_select'
  ) then
    create policy message_providers_select on callcenter.message_providers
      as permissive for select to callcenter_api
      using (message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or message_providers.served_by = (select callcenter_private.uid()) or message_providers.tenant_id = any (array(select callcenter_private.tenants_with('integration.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_providers'::regclass and p.polname = 'message_providers_insert'
  ) then
    create policy message_providers_insert on callcenter.message_providers
      as permissive for insert to callcenter_api
      with check (message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_providers'::regclass and p.polname = 'message_providers_update'
  ) then
    create policy message_providers_update on callcenter.message_providers
      as permissive for update to callcenter_api
      using (message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or message_providers.tenant_id = any (array(select callcenter_private.tenants_with('integration.manage'))))
      with check (message_providers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or message_providers.tenant_id = any (array(select callcenter_private.tenants_with('integration.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_templates'::regclass and p.polname = 'message_templates_tenant'
  ) then
    create policy message_templates_tenant on callcenter.message_templates
      as restrictive for all to public
      using (message_templates.tenant_id = any (array(select callcenter_private.tenants())))
      with check (message_templates.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_templates'::regclass and p.polname = 'message_templates_tenant_scope'
  ) then
    create policy message_templates_tenant_scope on callcenter.message_templates
      as permissive for all to callcenter_tenant
      using (message_templates.tenant_id = any (array(select callcenter_private.called_for())))
      with check (message_templates.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_templates'::regclass and p.polname = 'message_templates_select'
  ) then
    create policy message_templates_select on callcenter.message_templates
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_templates'::regclass and p.polname = 'message_templates_insert'
  ) then
    create policy message_templates_insert on callcenter.message_templates
      as permissive for insert to callcenter_api
      with check (message_templates.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or message_templates.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_templates'::regclass and p.polname = 'message_templates_update'
  ) then
    create policy message_templates_update on callcenter.message_templates
      as permissive for update to callcenter_api
      using (message_templates.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or message_templates.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))))
      with check (message_templates.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or message_templates.tenant_id = any (array(select callcenter_private.tenants_with('campaign.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.messages'::regclass and p.polname = 'messages_tenant'
  ) then
    create policy messages_tenant on callcenter.messages
      as restrictive for all to public
      using (messages.tenant_id = any (array(select callcenter_private.tenants())))
      with check (messages.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.messages'::regclass and p.polname = 'messages_tenant_scope'
  ) then
    create policy messages_tenant_scope on callcenter.messages
      as permissive for all to callcenter_tenant
      using (messages.tenant_id = any (array(select callcenter_private.called_for())))
      with check (messages.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.messages'::regclass and p.polname = 'messages_select'
  ) then
    create policy messages_select on callcenter.messages
      as permissive for select to callcenter_api
      using (messages.lead_id = any (array(select leads.id from callcenter.leads)) or messages.colleague_id = (select callcenter_private.uid()) or messages.carrier_id = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.outbox_entries'::regclass and p.polname = 'outbox_entries_tenant'
  ) then
    create policy outbox_entries_tenant on callcenter.outbox_entries
      as restrictive for all to public
      using (outbox_entries.tenant_id = any (array(select callcenter_private.tenants())))
      with check (outbox_entries.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.outbox_entries'::regclass and p.polname = 'outbox_entries_tenant_scope'
  ) then
    create policy outbox_entries_tenant_scope on callcenter.outbox_entries
      as permissive for all to callcenter_tenant
      using (outbox_entries.tenant_id = any (array(select callcenter_private.called_for())))
      with check (outbox_entries.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.outbox_entries'::regclass and p.polname = 'outbox_entries_select'
  ) then
    create policy outbox_entries_select on callcenter.outbox_entries
      as permissive for select to callcenter_api
      using (outbox_entries.message_id = any (array(select messages.id from callcenter.messages)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_events'::regclass and p.polname = 'message_events_tenant'
  ) then
    create policy message_events_tenant on callcenter.message_events
      as restrictive for all to public
      using (message_events.tenant_id = any (array(select callcenter_private.tenants())))
      with check (message_events.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_events'::regclass and p.polname = 'message_events_tenant_scope'
  ) then
    create policy message_events_tenant_scope on callcenter.message_events
      as permissive for all to callcenter_tenant
      using (message_events.tenant_id = any (array(select callcenter_private.called_for())))
      with check (message_events.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.message_events'::regclass and p.polname = 'message_events_select'
  ) then
    create policy message_events_select on callcenter.message_events
      as permissive for select to callcenter_api
      using (message_events.message_id = any (array(select messages.id from callcenter.messages)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.device_tokens'::regclass and p.polname = 'device_tokens_tenant'
  ) then
    create policy device_tokens_tenant on callcenter.device_tokens
      as restrictive for all to public
      using (device_tokens.tenant_id = any (array(select callcenter_private.tenants())))
      with check (device_tokens.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.device_tokens'::regclass and p.polname = 'device_tokens_tenant_scope'
  ) then
    create policy device_tokens_tenant_scope on callcenter.device_tokens
      as permissive for all to callcenter_tenant
      using (device_tokens.tenant_id = any (array(select callcenter_private.called_for())))
      with check (device_tokens.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.device_tokens'::regclass and p.polname = 'device_tokens_select'
  ) then
    create policy device_tokens_select on callcenter.device_tokens
      as permissive for select to callcenter_api
      using (device_tokens.user_id = (select callcenter_private.uid()) or device_tokens.carrier_id = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.device_tokens'::regclass and p.polname = 'device_tokens_delete'
  ) then
    create policy device_tokens_delete on callcenter.device_tokens
      as permissive for delete to callcenter_api
      using (device_tokens.user_id = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.notifications'::regclass and p.polname = 'notifications_tenant'
  ) then
    create policy notifications_tenant on callcenter.notifications
      as restrictive for all to public
      using (notifications.tenant_id = any (array(select callcenter_private.tenants())))
      with check (notifications.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.notifications'::regclass and p.polname = 'notifications_tenant_scope'
  ) then
    create policy notifications_tenant_scope on callcenter.notifications
      as permissive for all to callcenter_tenant
      using (notifications.tenant_id = any (array(select callcenter_private.called_for())))
      with check (notifications.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.notifications'::regclass and p.polname = 'notifications_select'
  ) then
    create policy notifications_select on callcenter.notifications
      as permissive for select to callcenter_api
      using (notifications.user_id = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.notifications'::regclass and p.polname = 'notifications_update'
  ) then
    create policy notifications_update on callcenter.notifications
      as permissive for update to callcenter_api
      using (notifications.user_id = (select callcenter_private.uid()))
      with check (notifications.user_id = (select callcenter_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_rules'::regclass and p.polname = 'point_rules_tenant'
  ) then
    create policy point_rules_tenant on callcenter.point_rules
      as restrictive for all to public
      using (point_rules.tenant_id = any (array(select callcenter_private.tenants())))
      with check (point_rules.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_rules'::regclass and p.polname = 'point_rules_tenant_scope'
  ) then
    create policy point_rules_tenant_scope on callcenter.point_rules
      as permissive for all to callcenter_tenant
      using (point_rules.tenant_id = any (array(select callcenter_private.called_for())))
      with check (point_rules.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_rules'::regclass and p.polname = 'point_rules_select'
  ) then
    create policy point_rules_select on callcenter.point_rules
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_rules'::regclass and p.polname = 'point_rules_insert'
  ) then
    create policy point_rules_insert on callcenter.point_rules
      as permissive for insert to callcenter_api
      with check (point_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_rules'::regclass and p.polname = 'point_rules_update'
  ) then
    create policy point_rules_update on callcenter.point_rules
      as permissive for update to callcenter_api
      using (point_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or point_rules.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))))
      with check (point_rules.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or point_rules.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_entries'::regclass and p.polname = 'point_entries_tenant'
  ) then
    create policy point_entries_tenant on callcenter.point_entries
      as restrictive for all to public
      using (point_entries.tenant_id = any (array(select callcenter_private.tenants())))
      with check (point_entries.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_entries'::regclass and p.polname = 'point_entries_tenant_scope'
  ) then
    create policy point_entries_tenant_scope on callcenter.point_entries
      as permissive for all to callcenter_tenant
      using (point_entries.tenant_id = any (array(select callcenter_private.called_for())))
      with check (point_entries.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.point_entries'::regclass and p.polname = 'point_entries_select'
  ) then
    create policy point_entries_select on callcenter.point_entries
      as permissive for select to callcenter_api
      using (point_entries.user_id = (select callcenter_private.uid()) or point_entries.tenant_id = any (array(select callcenter_private.tenants_with('report.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.achievement_tiers'::regclass and p.polname = 'achievement_tiers_tenant'
  ) then
    create policy achievement_tiers_tenant on callcenter.achievement_tiers
      as restrictive for all to public
      using (achievement_tiers.tenant_id = any (array(select callcenter_private.tenants())))
      with check (achievement_tiers.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.achievement_tiers'::regclass and p.polname = 'achievement_tiers_tenant_scope'
  ) then
    create policy achievement_tiers_tenant_scope on callcenter.achievement_tiers
      as permissive for all to callcenter_tenant
      using (achievement_tiers.tenant_id = any (array(select callcenter_private.called_for())))
      with check (achievement_tiers.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.achievement_tiers'::regclass and p.polname = 'achievement_tiers_select'
  ) then
    create policy achievement_tiers_select on callcenter.achievement_tiers
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.achievement_tiers'::regclass and p.polname = 'achievement_tiers_insert'
  ) then
    create policy achievement_tiers_insert on callcenter.achievement_tiers
      as permissive for insert to callcenter_api
      with check (achievement_tiers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.achievement_tiers'::regclass and p.polname = 'achievement_tiers_update'
  ) then
    create policy achievement_tiers_update on callcenter.achievement_tiers
      as permissive for update to callcenter_api
      using (achievement_tiers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))))
      with check (achievement_tiers.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.badges'::regclass and p.polname = 'badges_tenant'
  ) then
    create policy badges_tenant on callcenter.badges
      as restrictive for all to public
      using (badges.tenant_id = any (array(select callcenter_private.tenants())))
      with check (badges.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.badges'::regclass and p.polname = 'badges_tenant_scope'
  ) then
    create policy badges_tenant_scope on callcenter.badges
      as permissive for all to callcenter_tenant
      using (badges.tenant_id = any (array(select callcenter_private.called_for())))
      with check (badges.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.badges'::regclass and p.polname = 'badges_select'
  ) then
    create policy badges_select on callcenter.badges
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.badges'::regclass and p.polname = 'badges_insert'
  ) then
    create policy badges_insert on callcenter.badges
      as permissive for insert to callcenter_api
      with check (badges.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or badges.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.badges'::regclass and p.polname = 'badges_update'
  ) then
    create policy badges_update on callcenter.badges
      as permissive for update to callcenter_api
      using (badges.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or badges.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))))
      with check (badges.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or badges.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.user_badges'::regclass and p.polname = 'user_badges_tenant'
  ) then
    create policy user_badges_tenant on callcenter.user_badges
      as restrictive for all to public
      using (user_badges.tenant_id = any (array(select callcenter_private.tenants())))
      with check (user_badges.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.user_badges'::regclass and p.polname = 'user_badges_tenant_scope'
  ) then
    create policy user_badges_tenant_scope on callcenter.user_badges
      as permissive for all to callcenter_tenant
      using (user_badges.tenant_id = any (array(select callcenter_private.called_for())))
      with check (user_badges.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.user_badges'::regclass and p.polname = 'user_badges_select'
  ) then
    create policy user_badges_select on callcenter.user_badges
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenges'::regclass and p.polname = 'challenges_tenant'
  ) then
    create policy challenges_tenant on callcenter.challenges
      as restrictive for all to public
      using (challenges.tenant_id = any (array(select callcenter_private.tenants())))
      with check (challenges.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenges'::regclass and p.polname = 'challenges_tenant_scope'
  ) then
    create policy challenges_tenant_scope on callcenter.challenges
      as permissive for all to callcenter_tenant
      using (challenges.tenant_id = any (array(select callcenter_private.called_for())))
      with check (challenges.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenges'::regclass and p.polname = 'challenges_select'
  ) then
    create policy challenges_select on callcenter.challenges
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenges'::regclass and p.polname = 'challenges_insert'
  ) then
    create policy challenges_insert on callcenter.challenges
      as permissive for insert to callcenter_api
      with check (challenges.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or challenges.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenges'::regclass and p.polname = 'challenges_update'
  ) then
    create policy challenges_update on callcenter.challenges
      as permissive for update to callcenter_api
      using (challenges.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or challenges.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))))
      with check (challenges.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or challenges.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenge_progress'::regclass and p.polname = 'challenge_progress_tenant'
  ) then
    create policy challenge_progress_tenant on callcenter.challenge_progress
      as restrictive for all to public
      using (challenge_progress.tenant_id = any (array(select callcenter_private.tenants())))
      with check (challenge_progress.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenge_progress'::regclass and p.polname = 'challenge_progress_tenant_scope'
  ) then
    create policy challenge_progress_tenant_scope on callcenter.challenge_progress
      as permissive for all to callcenter_tenant
      using (challenge_progress.tenant_id = any (array(select callcenter_private.called_for())))
      with check (challenge_progress.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.challenge_progress'::regclass and p.polname = 'challenge_progress_select'
  ) then
    create policy challenge_progress_select on callcenter.challenge_progress
      as permissive for select to callcenter_api
      using (challenge_progress.user_id = (select callcenter_private.uid()) or challenge_progress.tenant_id = any (array(select callcenter_private.tenants_with('report.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competitions'::regclass and p.polname = 'competitions_tenant'
  ) then
    create policy competitions_tenant on callcenter.competitions
      as restrictive for all to public
      using (competitions.tenant_id = any (array(select callcenter_private.tenants())))
      with check (competitions.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competitions'::regclass and p.polname = 'competitions_tenant_scope'
  ) then
    create policy competitions_tenant_scope on callcenter.competitions
      as permissive for all to callcenter_tenant
      using (competitions.tenant_id = any (array(select callcenter_private.called_for())))
      with check (competitions.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competitions'::regclass and p.polname = 'competitions_select'
  ) then
    create policy competitions_select on callcenter.competitions
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competitions'::regclass and p.polname = 'competitions_insert'
  ) then
    create policy competitions_insert on callcenter.competitions
      as permissive for insert to callcenter_api
      with check (competitions.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or competitions.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competitions'::regclass and p.polname = 'competitions_update'
  ) then
    create policy competitions_update on callcenter.competitions
      as permissive for update to callcenter_api
      using (competitions.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or competitions.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))))
      with check (competitions.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or competitions.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competition_teams'::regclass and p.polname = 'competition_teams_tenant'
  ) then
    create policy competition_teams_tenant on callcenter.competition_teams
      as restrictive for all to public
      using (competition_teams.tenant_id = any (array(select callcenter_private.tenants())))
      with check (competition_teams.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competition_teams'::regclass and p.polname = 'competition_teams_tenant_scope'
  ) then
    create policy competition_teams_tenant_scope on callcenter.competition_teams
      as permissive for all to callcenter_tenant
      using (competition_teams.tenant_id = any (array(select callcenter_private.called_for())))
      with check (competition_teams.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.competition_teams'::regclass and p.polname = 'competition_teams_select'
  ) then
    create policy competition_teams_select on callcenter.competition_teams
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.rewards'::regclass and p.polname = 'rewards_tenant'
  ) then
    create policy rewards_tenant on callcenter.rewards
      as restrictive for all to public
      using (rewards.tenant_id = any (array(select callcenter_private.tenants())))
      with check (rewards.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.rewards'::regclass and p.polname = 'rewards_tenant_scope'
  ) then
    create policy rewards_tenant_scope on callcenter.rewards
      as permissive for all to callcenter_tenant
      using (rewards.tenant_id = any (array(select callcenter_private.called_for())))
      with check (rewards.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.rewards'::regclass and p.polname = 'rewards_select'
  ) then
    create policy rewards_select on callcenter.rewards
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.rewards'::regclass and p.polname = 'rewards_insert'
  ) then
    create policy rewards_insert on callcenter.rewards
      as permissive for insert to callcenter_api
      with check (rewards.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or rewards.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.rewards'::regclass and p.polname = 'rewards_update'
  ) then
    create policy rewards_update on callcenter.rewards
      as permissive for update to callcenter_api
      using (rewards.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or rewards.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))))
      with check (rewards.tenant_id = any (array(select callcenter_private.tenants_as(array['ADMIN']))) or rewards.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.redemptions'::regclass and p.polname = 'redemptions_tenant'
  ) then
    create policy redemptions_tenant on callcenter.redemptions
      as restrictive for all to public
      using (redemptions.tenant_id = any (array(select callcenter_private.tenants())))
      with check (redemptions.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.redemptions'::regclass and p.polname = 'redemptions_tenant_scope'
  ) then
    create policy redemptions_tenant_scope on callcenter.redemptions
      as permissive for all to callcenter_tenant
      using (redemptions.tenant_id = any (array(select callcenter_private.called_for())))
      with check (redemptions.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.redemptions'::regclass and p.polname = 'redemptions_select'
  ) then
    create policy redemptions_select on callcenter.redemptions
      as permissive for select to callcenter_api
      using (redemptions.user_id = (select callcenter_private.uid()) or redemptions.tenant_id = any (array(select callcenter_private.tenants_with('game.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.daily_metrics'::regclass and p.polname = 'daily_metrics_tenant'
  ) then
    create policy daily_metrics_tenant on callcenter.daily_metrics
      as restrictive for all to public
      using (daily_metrics.tenant_id = any (array(select callcenter_private.tenants())))
      with check (daily_metrics.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.daily_metrics'::regclass and p.polname = 'daily_metrics_tenant_scope'
  ) then
    create policy daily_metrics_tenant_scope on callcenter.daily_metrics
      as permissive for all to callcenter_tenant
      using (daily_metrics.tenant_id = any (array(select callcenter_private.called_for())))
      with check (daily_metrics.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.daily_metrics'::regclass and p.polname = 'daily_metrics_select'
  ) then
    create policy daily_metrics_select on callcenter.daily_metrics
      as permissive for select to callcenter_api
      using (daily_metrics.tenant_id = any (array(select callcenter_private.tenants_with('report.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.audit_logs'::regclass and p.polname = 'audit_logs_tenant'
  ) then
    create policy audit_logs_tenant on callcenter.audit_logs
      as restrictive for all to public
      using (audit_logs.tenant_id = any (array(select callcenter_private.tenants())))
      with check (audit_logs.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.audit_logs'::regclass and p.polname = 'audit_logs_tenant_scope'
  ) then
    create policy audit_logs_tenant_scope on callcenter.audit_logs
      as permissive for all to callcenter_tenant
      using (audit_logs.tenant_id = any (array(select callcenter_private.called_for())))
      with check (audit_logs.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.audit_logs'::regclass and p.polname = 'audit_logs_select'
  ) then
    create policy audit_logs_select on callcenter.audit_logs
      as permissive for select to callcenter_api
      using (audit_logs.tenant_id = any (array(select callcenter_private.tenants_with('audit.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.security_events'::regclass and p.polname = 'security_events_tenant'
  ) then
    create policy security_events_tenant on callcenter.security_events
      as restrictive for all to public
      using (security_events.tenant_id = any (array(select callcenter_private.tenants())))
      with check (security_events.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.security_events'::regclass and p.polname = 'security_events_tenant_scope'
  ) then
    create policy security_events_tenant_scope on callcenter.security_events
      as permissive for all to callcenter_tenant
      using (security_events.tenant_id = any (array(select callcenter_private.called_for())))
      with check (security_events.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.security_events'::regclass and p.polname = 'security_events_select'
  ) then
    create policy security_events_select on callcenter.security_events
      as permissive for select to callcenter_api
      using (security_events.tenant_id = any (array(select callcenter_private.tenants_with('audit.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.consent_records'::regclass and p.polname = 'consent_records_tenant'
  ) then
    create policy consent_records_tenant on callcenter.consent_records
      as restrictive for all to public
      using (consent_records.tenant_id = any (array(select callcenter_private.tenants())))
      with check (consent_records.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.consent_records'::regclass and p.polname = 'consent_records_tenant_scope'
  ) then
    create policy consent_records_tenant_scope on callcenter.consent_records
      as permissive for all to callcenter_tenant
      using (consent_records.tenant_id = any (array(select callcenter_private.called_for())))
      with check (consent_records.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.consent_records'::regclass and p.polname = 'consent_records_select'
  ) then
    create policy consent_records_select on callcenter.consent_records
      as permissive for select to callcenter_api
      using (consent_records.lead_id = any (array(select leads.id from callcenter.leads)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.gdpr_requests'::regclass and p.polname = 'gdpr_requests_tenant'
  ) then
    create policy gdpr_requests_tenant on callcenter.gdpr_requests
      as restrictive for all to public
      using (gdpr_requests.tenant_id = any (array(select callcenter_private.tenants())))
      with check (gdpr_requests.tenant_id = any (array(select callcenter_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.gdpr_requests'::regclass and p.polname = 'gdpr_requests_tenant_scope'
  ) then
    create policy gdpr_requests_tenant_scope on callcenter.gdpr_requests
      as permissive for all to callcenter_tenant
      using (gdpr_requests.tenant_id = any (array(select callcenter_private.called_for())))
      with check (gdpr_requests.tenant_id = any (array(select callcenter_private.called_for())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.gdpr_requests'::regclass and p.polname = 'gdpr_requests_select'
  ) then
    create policy gdpr_requests_select on callcenter.gdpr_requests
      as permissive for select to callcenter_api
      using (gdpr_requests.tenant_id = any (array(select callcenter_private.tenants_with('privacy.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.data_classifications'::regclass and p.polname = 'data_classifications_tenant_scope'
  ) then
    create policy data_classifications_tenant_scope on callcenter.data_classifications
      as permissive for all to callcenter_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'callcenter.data_classifications'::regclass and p.polname = 'data_classifications_select'
  ) then
    create policy data_classifications_select on callcenter.data_classifications
      as permissive for select to callcenter_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'callcenter_listen'
  ) then
    create policy callcenter_listen on realtime.messages
      as permissive for select to authenticated
      using (callcenter_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'callcenter_topics'
  ) then
    create policy callcenter_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'agent_status:') or starts_with(messages.topic, 'campaigns:') or starts_with(messages.topic, 'calls:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'points:') then callcenter_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'agent_status:') or starts_with(messages.topic, 'campaigns:') or starts_with(messages.topic, 'calls:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'points:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'callcenter_topics_anon'
  ) then
    create policy callcenter_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'agent_status:') or starts_with(messages.topic, 'campaigns:') or starts_with(messages.topic, 'calls:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'points:')))
      with check (not (starts_with(messages.topic, 'agent_status:') or starts_with(messages.topic, 'campaigns:') or starts_with(messages.topic, 'calls:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'points:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_read'
  ) then
    create policy callcenter_files_read on storage.objects
      as permissive for select to authenticated
      using ((objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.reads_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'call-recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.reads_files_of_call_logs(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'voicemails' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.reads_files_of_voicemails(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_read_closed'
  ) then
    create policy callcenter_files_read_closed on storage.objects
      as restrictive for select to authenticated
      using ((objects.bucket_id = any (array['lead-documents', 'call-recordings', 'voicemails'])) is not true or (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.reads_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'call-recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.reads_files_of_call_logs(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'voicemails' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.reads_files_of_voicemails(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_add'
  ) then
    create policy callcenter_files_add on storage.objects
      as permissive for insert to authenticated
      with check (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_add_closed'
  ) then
    create policy callcenter_files_add_closed on storage.objects
      as restrictive for insert to authenticated
      with check ((objects.bucket_id = any (array['lead-documents', 'call-recordings', 'voicemails'])) is not true or (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_change'
  ) then
    create policy callcenter_files_change on storage.objects
      as permissive for update to authenticated
      using (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end)
      with check (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_change_closed'
  ) then
    create policy callcenter_files_change_closed on storage.objects
      as restrictive for update to authenticated
      using ((objects.bucket_id = any (array['lead-documents', 'call-recordings', 'voicemails'])) is not true or (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end))
      with check ((objects.bucket_id = any (array['lead-documents', 'call-recordings', 'voicemails'])) is not true or (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_remove'
  ) then
    create policy callcenter_files_remove on storage.objects
      as permissive for delete to authenticated
      using (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_remove_closed'
  ) then
    create policy callcenter_files_remove_closed on storage.objects
      as restrictive for delete to authenticated
      using ((objects.bucket_id = any (array['lead-documents', 'call-recordings', 'voicemails'])) is not true or (objects.bucket_id = 'lead-documents' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select callcenter_private.my_folders())) then callcenter_private.changes_files_of_lead_documents(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'callcenter_files_anon_closed'
  ) then
    create policy callcenter_files_anon_closed on storage.objects
      as restrictive for all to anon
      using ((objects.bucket_id = any (array['lead-documents', 'call-recordings', 'voicemails'])) is not true)
      with check ((objects.bucket_id = any (array['lead-documents', 'call-recordings', 'voicemails'])) is not true);
  end if;
end
$$;
