-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_tenant'
  ) then
    create policy organizations_tenant on newsystem.organizations
      as restrictive for all to public
      using (organizations.id = any (array(select newsystem_private.tenants())))
      with check (organizations.id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_tenant_scope'
  ) then
    create policy organizations_tenant_scope on newsystem.organizations
      as permissive for all to newsystem_tenant
      using (organizations.id = any (array(select newsystem_private.tenants())))
      with check (organizations.id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_select'
  ) then
    create policy organizations_select on newsystem.organizations
      as permissive for select to authenticated, newsystem_api
      using (organizations.id = any (array(select newsystem_private.tenants_as(array['operator', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.organizations'::regclass and p.polname = 'organizations_update'
  ) then
    create policy organizations_update on newsystem.organizations
      as permissive for update to authenticated, newsystem_api
      using (organizations.id = any (array(select newsystem_private.tenants_as(array['owner']))))
      with check (organizations.id = any (array(select newsystem_private.tenants_as(array['owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_tenant'
  ) then
    create policy user_profiles_tenant on newsystem.user_profiles
      as restrictive for all to public
      using (user_profiles.organization_id = any (array(select newsystem_private.tenants())))
      with check (user_profiles.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_tenant_scope'
  ) then
    create policy user_profiles_tenant_scope on newsystem.user_profiles
      as permissive for all to newsystem_tenant
      using (user_profiles.organization_id = any (array(select newsystem_private.tenants())))
      with check (user_profiles.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_select'
  ) then
    create policy user_profiles_select on newsystem.user_profiles
      as permissive for select to authenticated, newsystem_api
      using (user_profiles.organization_id = any (array(select newsystem_private.tenants_as(array['operator', 'admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.user_profiles'::regclass and p.polname = 'user_profiles_update'
  ) then
    create policy user_profiles_update on newsystem.user_profiles
      as permissive for update to authenticated, newsystem_api
      using (user_profiles.id = (select newsystem_private.uid()))
      with check (user_profiles.id = (select newsystem_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.audit_events'::regclass and p.polname = 'audit_events_tenant'
  ) then
    create policy audit_events_tenant on newsystem.audit_events
      as restrictive for all to public
      using (audit_events.organization_id = any (array(select newsystem_private.tenants())))
      with check (audit_events.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.audit_events'::regclass and p.polname = 'audit_events_tenant_scope'
  ) then
    create policy audit_events_tenant_scope on newsystem.audit_events
      as permissive for all to newsystem_tenant
      using (audit_events.organization_id = any (array(select newsystem_private.tenants())))
      with check (audit_events.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.audit_events'::regclass and p.polname = 'audit_events_select'
  ) then
    create policy audit_events_select on newsystem.audit_events
      as permissive for select to authenticated, newsystem_api
      using (audit_events.organization_id = any (array(select newsystem_private.tenants_as(array['owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_tenant'
  ) then
    create policy recording_sessions_tenant on newsystem.recording_sessions
      as restrictive for all to public
      using (recording_sessions.organization_id = any (array(select newsystem_private.tenants())))
      with check (recording_sessions.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_tenant_scope'
  ) then
    create policy recording_sessions_tenant_scope on newsystem.recording_sessions
      as permissive for all to newsystem_tenant
      using (recording_sessions.organization_id = any (array(select newsystem_private.tenants())))
      with check (recording_sessions.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_select'
  ) then
    create policy recording_sessions_select on newsystem.recording_sessions
      as permissive for select to authenticated, newsystem_api
      using (recording_sessions.user_id = (select newsystem_private.uid()) or recording_sessions.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_insert'
  ) then
    create policy recording_sessions_insert on newsystem.recording_sessions
      as permissive for insert to authenticated, newsystem_api
      with check (recording_sessions.user_id = (select newsystem_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_update'
  ) then
    create policy recording_sessions_update on newsystem.recording_sessions
      as permissive for update to authenticated, newsystem_api
      using (recording_sessions.user_id = (select newsystem_private.uid()))
      with check (recording_sessions.user_id = (select newsystem_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.recording_sessions'::regclass and p.polname = 'recording_sessions_delete'
  ) then
    create policy recording_sessions_delete on newsystem.recording_sessions
      as permissive for delete to authenticated, newsystem_api
      using (recording_sessions.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_tenant'
  ) then
    create policy video_chunks_tenant on newsystem.video_chunks
      as restrictive for all to public
      using (video_chunks.organization_id = any (array(select newsystem_private.tenants())))
      with check (video_chunks.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_tenant_scope'
  ) then
    create policy video_chunks_tenant_scope on newsystem.video_chunks
      as permissive for all to newsystem_tenant
      using (video_chunks.organization_id = any (array(select newsystem_private.tenants())))
      with check (video_chunks.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_select'
  ) then
    create policy video_chunks_select on newsystem.video_chunks
      as permissive for select to authenticated, newsystem_api
      using (video_chunks.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_insert'
  ) then
    create policy video_chunks_insert on newsystem.video_chunks
      as permissive for insert to authenticated, newsystem_api
      with check (video_chunks.session_id = any (array(select newsystem_private.my_recordings())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.video_chunks'::regclass and p.polname = 'video_chunks_update'
  ) then
    create policy video_chunks_update on newsystem.video_chunks
      as permissive for update to authenticated, newsystem_api
      using (video_chunks.session_id = any (array(select newsystem_private.my_recordings())))
      with check (video_chunks.session_id = any (array(select newsystem_private.my_recordings())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.analysis_results'::regclass and p.polname = 'analysis_results_tenant'
  ) then
    create policy analysis_results_tenant on newsystem.analysis_results
      as restrictive for all to public
      using (analysis_results.organization_id = any (array(select newsystem_private.tenants())))
      with check (analysis_results.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.analysis_results'::regclass and p.polname = 'analysis_results_tenant_scope'
  ) then
    create policy analysis_results_tenant_scope on newsystem.analysis_results
      as permissive for all to newsystem_tenant
      using (analysis_results.organization_id = any (array(select newsystem_private.tenants())))
      with check (analysis_results.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.analysis_results'::regclass and p.polname = 'analysis_results_select'
  ) then
    create policy analysis_results_select on newsystem.analysis_results
      as permissive for select to authenticated, newsystem_api
      using (analysis_results.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_tenant'
  ) then
    create policy automation_opportunities_tenant on newsystem.automation_opportunities
      as restrictive for all to public
      using (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())))
      with check (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_tenant_scope'
  ) then
    create policy automation_opportunities_tenant_scope on newsystem.automation_opportunities
      as permissive for all to newsystem_tenant
      using (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())))
      with check (automation_opportunities.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_select'
  ) then
    create policy automation_opportunities_select on newsystem.automation_opportunities
      as permissive for select to authenticated, newsystem_api
      using (automation_opportunities.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.automation_opportunities'::regclass and p.polname = 'automation_opportunities_update'
  ) then
    create policy automation_opportunities_update on newsystem.automation_opportunities
      as permissive for update to authenticated, newsystem_api
      using (automation_opportunities.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))))
      with check (automation_opportunities.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_visualizations'::regclass and p.polname = 'workflow_visualizations_tenant'
  ) then
    create policy workflow_visualizations_tenant on newsystem.workflow_visualizations
      as restrictive for all to public
      using (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_visualizations'::regclass and p.polname = 'workflow_visualizations_tenant_scope'
  ) then
    create policy workflow_visualizations_tenant_scope on newsystem.workflow_visualizations
      as permissive for all to newsystem_tenant
      using (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_visualizations.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_visualizations'::regclass and p.polname = 'workflow_visualizations_select'
  ) then
    create policy workflow_visualizations_select on newsystem.workflow_visualizations
      as permissive for select to authenticated, newsystem_api
      using (workflow_visualizations.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_insights'::regclass and p.polname = 'workflow_insights_tenant'
  ) then
    create policy workflow_insights_tenant on newsystem.workflow_insights
      as restrictive for all to public
      using (workflow_insights.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_insights.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_insights'::regclass and p.polname = 'workflow_insights_tenant_scope'
  ) then
    create policy workflow_insights_tenant_scope on newsystem.workflow_insights
      as permissive for all to newsystem_tenant
      using (workflow_insights.organization_id = any (array(select newsystem_private.tenants())))
      with check (workflow_insights.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.workflow_insights'::regclass and p.polname = 'workflow_insights_select'
  ) then
    create policy workflow_insights_select on newsystem.workflow_insights
      as permissive for select to authenticated, newsystem_api
      using (workflow_insights.session_id = any (array(select recording_sessions.id from newsystem.recording_sessions)));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.cost_analyses'::regclass and p.polname = 'cost_analyses_tenant'
  ) then
    create policy cost_analyses_tenant on newsystem.cost_analyses
      as restrictive for all to public
      using (cost_analyses.organization_id = any (array(select newsystem_private.tenants())))
      with check (cost_analyses.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.cost_analyses'::regclass and p.polname = 'cost_analyses_tenant_scope'
  ) then
    create policy cost_analyses_tenant_scope on newsystem.cost_analyses
      as permissive for all to newsystem_tenant
      using (cost_analyses.organization_id = any (array(select newsystem_private.tenants())))
      with check (cost_analyses.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.cost_analyses'::regclass and p.polname = 'cost_analyses_select'
  ) then
    create policy cost_analyses_select on newsystem.cost_analyses
      as permissive for select to authenticated, newsystem_api
      using (cost_analyses.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_tenant'
  ) then
    create policy generated_reports_tenant on newsystem.generated_reports
      as restrictive for all to public
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants())))
      with check (generated_reports.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_tenant_scope'
  ) then
    create policy generated_reports_tenant_scope on newsystem.generated_reports
      as permissive for all to newsystem_tenant
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants())))
      with check (generated_reports.organization_id = any (array(select newsystem_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_select'
  ) then
    create policy generated_reports_select on newsystem.generated_reports
      as permissive for select to authenticated, newsystem_api
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'newsystem.generated_reports'::regclass and p.polname = 'generated_reports_delete'
  ) then
    create policy generated_reports_delete on newsystem.generated_reports
      as permissive for delete to authenticated, newsystem_api
      using (generated_reports.organization_id = any (array(select newsystem_private.tenants_as(array['admin', 'owner']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'newsystem_listen'
  ) then
    create policy newsystem_listen on realtime.messages
      as permissive for select to authenticated
      using (newsystem_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'newsystem_topics'
  ) then
    create policy newsystem_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'recordings:') then newsystem_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'recordings:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'newsystem_topics_anon'
  ) then
    create policy newsystem_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'recordings:')))
      with check (not (starts_with(messages.topic, 'recordings:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_read'
  ) then
    create policy newsystem_files_read on storage.objects
      as permissive for select to authenticated
      using ((objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'reports' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_generated_reports(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_read_closed'
  ) then
    create policy newsystem_files_read_closed on storage.objects
      as restrictive for select to authenticated
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end) or (objects.bucket_id = 'reports' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.reads_files_of_generated_reports(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_add'
  ) then
    create policy newsystem_files_add on storage.objects
      as permissive for insert to authenticated
      with check (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_add_closed'
  ) then
    create policy newsystem_files_add_closed on storage.objects
      as restrictive for insert to authenticated
      with check ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_change'
  ) then
    create policy newsystem_files_change on storage.objects
      as permissive for update to authenticated
      using (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end)
      with check (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_change_closed'
  ) then
    create policy newsystem_files_change_closed on storage.objects
      as restrictive for update to authenticated
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end))
      with check ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_remove'
  ) then
    create policy newsystem_files_remove on storage.objects
      as permissive for delete to authenticated
      using (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_remove_closed'
  ) then
    create policy newsystem_files_remove_closed on storage.objects
      as restrictive for delete to authenticated
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true or (objects.bucket_id = 'recordings' and objects.name ~ '^[^/]+/[^/]+/(?!\.{1,2}(/|$))[^/]+(/(?!\.{1,2}(/|$))[^/]+)*$' and case when split_part(objects.name, '/', 1) = any (array(select newsystem_private.my_folders())) then newsystem_private.changes_files_of_recording_sessions(split_part(objects.name, '/', 1), split_part(objects.name, '/', 2)) else false end));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'storage.objects'::regclass and p.polname = 'newsystem_files_anon_closed'
  ) then
    create policy newsystem_files_anon_closed on storage.objects
      as restrictive for all to anon
      using ((objects.bucket_id = any (array['recordings', 'reports'])) is not true)
      with check ((objects.bucket_id = any (array['recordings', 'reports'])) is not true);
  end if;
end
$$;
