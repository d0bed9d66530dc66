-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_tenant'
  ) then
    create policy institutions_tenant on iaoms.institutions
      as restrictive for all to public
      using (institutions.id = any (array(select iaoms_private.tenants())))
      with check (institutions.id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_tenant_scope'
  ) then
    create policy institutions_tenant_scope on iaoms.institutions
      as permissive for all to iaoms_tenant
      using (institutions.id = any (array(select iaoms_private.tenants())))
      with check (institutions.id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_select'
  ) then
    create policy institutions_select on iaoms.institutions
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.institutions'::regclass and p.polname = 'institutions_update'
  ) then
    create policy institutions_update on iaoms.institutions
      as permissive for update to iaoms_api
      using (institutions.id = any (array(select iaoms_private.tenants_as(array['ADMIN']))))
      with check (institutions.id = any (array(select iaoms_private.tenants_as(array['ADMIN']))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_tenant'
  ) then
    create policy departments_tenant on iaoms.departments
      as restrictive for all to public
      using (departments.institution_id = any (array(select iaoms_private.tenants())))
      with check (departments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_tenant_scope'
  ) then
    create policy departments_tenant_scope on iaoms.departments
      as permissive for all to iaoms_tenant
      using (departments.institution_id = any (array(select iaoms_private.tenants())))
      with check (departments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_select'
  ) then
    create policy departments_select on iaoms.departments
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_insert'
  ) then
    create policy departments_insert on iaoms.departments
      as permissive for insert to iaoms_api
      with check (departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.departments'::regclass and p.polname = 'departments_update'
  ) then
    create policy departments_update on iaoms.departments
      as permissive for update to iaoms_api
      using (departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage'))))
      with check (departments.institution_id = any (array(select iaoms_private.institutions_where_i_may('department.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.operations'::regclass and p.polname = 'operations_tenant'
  ) then
    create policy operations_tenant on iaoms.operations
      as restrictive for all to public
      using (operations.institution_id = any (array(select iaoms_private.tenants())))
      with check (operations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.operations'::regclass and p.polname = 'operations_tenant_scope'
  ) then
    create policy operations_tenant_scope on iaoms.operations
      as permissive for all to iaoms_tenant
      using (operations.institution_id = any (array(select iaoms_private.tenants())))
      with check (operations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.operations'::regclass and p.polname = 'operations_select'
  ) then
    create policy operations_select on iaoms.operations
      as permissive for select to iaoms_api
      using (operations.started_by = (select iaoms_private.uid()) or operations.id = any (array(select iaoms_private.my_operations())) or (operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and operations.department_id = (select iaoms_private.my_department())) or operations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recipients'::regclass and p.polname = 'recipients_tenant'
  ) then
    create policy recipients_tenant on iaoms.recipients
      as restrictive for all to public
      using (recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recipients'::regclass and p.polname = 'recipients_tenant_scope'
  ) then
    create policy recipients_tenant_scope on iaoms.recipients
      as permissive for all to iaoms_tenant
      using (recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recipients'::regclass and p.polname = 'recipients_select'
  ) then
    create policy recipients_select on iaoms.recipients
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.auth_sessions'::regclass and p.polname = 'auth_sessions_tenant'
  ) then
    create policy auth_sessions_tenant on iaoms.auth_sessions
      as restrictive for all to public
      using (auth_sessions.institution_id = any (array(select iaoms_private.tenants())))
      with check (auth_sessions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.auth_sessions'::regclass and p.polname = 'auth_sessions_tenant_scope'
  ) then
    create policy auth_sessions_tenant_scope on iaoms.auth_sessions
      as permissive for all to iaoms_tenant
      using (auth_sessions.institution_id = any (array(select iaoms_private.tenants())))
      with check (auth_sessions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.auth_sessions'::regclass and p.polname = 'auth_sessions_select'
  ) then
    create policy auth_sessions_select on iaoms.auth_sessions
      as permissive for select to iaoms_api
      using (auth_sessions.recipient_id = (select iaoms_private.uid()) or auth_sessions.institution_id = any (array(select iaoms_private.institutions_where_i_may('session.revoke'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.face_auth_records'::regclass and p.polname = 'face_auth_records_tenant'
  ) then
    create policy face_auth_records_tenant on iaoms.face_auth_records
      as restrictive for all to public
      using (face_auth_records.institution_id = any (array(select iaoms_private.tenants())))
      with check (face_auth_records.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.face_auth_records'::regclass and p.polname = 'face_auth_records_tenant_scope'
  ) then
    create policy face_auth_records_tenant_scope on iaoms.face_auth_records
      as permissive for all to iaoms_tenant
      using (face_auth_records.institution_id = any (array(select iaoms_private.tenants())))
      with check (face_auth_records.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.face_auth_records'::regclass and p.polname = 'face_auth_records_select'
  ) then
    create policy face_auth_records_select on iaoms.face_auth_records
      as permissive for select to iaoms_api
      using (face_auth_records.recipient_id = (select iaoms_private.uid()) or face_auth_records.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_tenant'
  ) then
    create policy user_preferences_tenant on iaoms.user_preferences
      as restrictive for all to public
      using (user_preferences.institution_id = any (array(select iaoms_private.tenants())))
      with check (user_preferences.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_tenant_scope'
  ) then
    create policy user_preferences_tenant_scope on iaoms.user_preferences
      as permissive for all to iaoms_tenant
      using (user_preferences.institution_id = any (array(select iaoms_private.tenants())))
      with check (user_preferences.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_select'
  ) then
    create policy user_preferences_select on iaoms.user_preferences
      as permissive for select to iaoms_api
      using (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_insert'
  ) then
    create policy user_preferences_insert on iaoms.user_preferences
      as permissive for insert to iaoms_api
      with check (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_update'
  ) then
    create policy user_preferences_update on iaoms.user_preferences
      as permissive for update to iaoms_api
      using (user_preferences.recipient_id = (select iaoms_private.uid()))
      with check (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.user_preferences'::regclass and p.polname = 'user_preferences_delete'
  ) then
    create policy user_preferences_delete on iaoms.user_preferences
      as permissive for delete to iaoms_api
      using (user_preferences.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.role_permissions'::regclass and p.polname = 'role_permissions_tenant_scope'
  ) then
    create policy role_permissions_tenant_scope on iaoms.role_permissions
      as permissive for all to iaoms_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.role_permissions'::regclass and p.polname = 'role_permissions_select'
  ) then
    create policy role_permissions_select on iaoms.role_permissions
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_tenant'
  ) then
    create policy documents_tenant on iaoms.documents
      as restrictive for all to public
      using (documents.institution_id = any (array(select iaoms_private.tenants())))
      with check (documents.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_tenant_scope'
  ) then
    create policy documents_tenant_scope on iaoms.documents
      as permissive for all to iaoms_tenant
      using (documents.institution_id = any (array(select iaoms_private.tenants())))
      with check (documents.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_select'
  ) then
    create policy documents_select on iaoms.documents
      as permissive for select to iaoms_api
      using (documents.author_id = (select iaoms_private.uid()) or documents.id = any (array(select iaoms_private.my_documents())) or (documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and documents.department_id = (select iaoms_private.my_department())) or documents.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_update'
  ) then
    create policy documents_update on iaoms.documents
      as permissive for update to iaoms_api
      using (documents.author_id = (select iaoms_private.uid()) and documents.status in ('DRAFT', 'REJECTED'))
      with check (documents.author_id = (select iaoms_private.uid()) and documents.status in ('DRAFT', 'REJECTED'));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.documents'::regclass and p.polname = 'documents_live_session'
  ) then
    create policy documents_live_session on iaoms.documents
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_recipients'::regclass and p.polname = 'document_recipients_tenant'
  ) then
    create policy document_recipients_tenant on iaoms.document_recipients
      as restrictive for all to public
      using (document_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_recipients'::regclass and p.polname = 'document_recipients_tenant_scope'
  ) then
    create policy document_recipients_tenant_scope on iaoms.document_recipients
      as permissive for all to iaoms_tenant
      using (document_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_recipients'::regclass and p.polname = 'document_recipients_select'
  ) then
    create policy document_recipients_select on iaoms.document_recipients
      as permissive for select to iaoms_api
      using (document_recipients.recipient_id = (select iaoms_private.uid()) or document_recipients.document_id = any (array(select iaoms_private.my_documents())) or document_recipients.document_id = any (array(select iaoms_private.department_documents())) or document_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_tenant'
  ) then
    create policy document_versions_tenant on iaoms.document_versions
      as restrictive for all to public
      using (document_versions.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_versions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_tenant_scope'
  ) then
    create policy document_versions_tenant_scope on iaoms.document_versions
      as permissive for all to iaoms_tenant
      using (document_versions.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_versions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_select'
  ) then
    create policy document_versions_select on iaoms.document_versions
      as permissive for select to iaoms_api
      using (document_versions.document_id = any (array(select iaoms_private.my_documents())) or document_versions.document_id = any (array(select iaoms_private.department_documents())) or document_versions.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_versions'::regclass and p.polname = 'document_versions_live_session'
  ) then
    create policy document_versions_live_session on iaoms.document_versions
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_tenant'
  ) then
    create policy document_attachments_tenant on iaoms.document_attachments
      as restrictive for all to public
      using (document_attachments.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_attachments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_tenant_scope'
  ) then
    create policy document_attachments_tenant_scope on iaoms.document_attachments
      as permissive for all to iaoms_tenant
      using (document_attachments.institution_id = any (array(select iaoms_private.tenants())))
      with check (document_attachments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_select'
  ) then
    create policy document_attachments_select on iaoms.document_attachments
      as permissive for select to iaoms_api
      using (document_attachments.document_id = any (array(select iaoms_private.my_documents())) or document_attachments.document_id = any (array(select iaoms_private.department_documents())) or document_attachments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))) or document_attachments.uploaded_by = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_delete'
  ) then
    create policy document_attachments_delete on iaoms.document_attachments
      as permissive for delete to iaoms_api
      using (document_attachments.uploaded_by = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.document_attachments'::regclass and p.polname = 'document_attachments_live_session'
  ) then
    create policy document_attachments_live_session on iaoms.document_attachments
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_tenant'
  ) then
    create policy workflow_templates_tenant on iaoms.workflow_templates
      as restrictive for all to public
      using (workflow_templates.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_templates.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_tenant_scope'
  ) then
    create policy workflow_templates_tenant_scope on iaoms.workflow_templates
      as permissive for all to iaoms_tenant
      using (workflow_templates.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_templates.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_select'
  ) then
    create policy workflow_templates_select on iaoms.workflow_templates
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_insert'
  ) then
    create policy workflow_templates_insert on iaoms.workflow_templates
      as permissive for insert to iaoms_api
      with check (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_update'
  ) then
    create policy workflow_templates_update on iaoms.workflow_templates
      as permissive for update to iaoms_api
      using (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))))
      with check (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_templates'::regclass and p.polname = 'workflow_templates_delete'
  ) then
    create policy workflow_templates_delete on iaoms.workflow_templates
      as permissive for delete to iaoms_api
      using (workflow_templates.institution_id = any (array(select iaoms_private.institutions_where_i_may('template.manage'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_tenant'
  ) then
    create policy approval_cards_tenant on iaoms.approval_cards
      as restrictive for all to public
      using (approval_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_tenant_scope'
  ) then
    create policy approval_cards_tenant_scope on iaoms.approval_cards
      as permissive for all to iaoms_tenant
      using (approval_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_select'
  ) then
    create policy approval_cards_select on iaoms.approval_cards
      as permissive for select to iaoms_api
      using (approval_cards.submitter_id = (select iaoms_private.uid()) or approval_cards.id = any (array(select iaoms_private.my_cards())) or (approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and approval_cards.department_id = (select iaoms_private.my_department())) or approval_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_cards'::regclass and p.polname = 'approval_cards_live_session'
  ) then
    create policy approval_cards_live_session on iaoms.approval_cards
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_card_recipients'::regclass and p.polname = 'approval_card_recipients_tenant'
  ) then
    create policy approval_card_recipients_tenant on iaoms.approval_card_recipients
      as restrictive for all to public
      using (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_card_recipients'::regclass and p.polname = 'approval_card_recipients_tenant_scope'
  ) then
    create policy approval_card_recipients_tenant_scope on iaoms.approval_card_recipients
      as permissive for all to iaoms_tenant
      using (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())))
      with check (approval_card_recipients.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approval_card_recipients'::regclass and p.polname = 'approval_card_recipients_select'
  ) then
    create policy approval_card_recipients_select on iaoms.approval_card_recipients
      as permissive for select to iaoms_api
      using (approval_card_recipients.recipient_id = (select iaoms_private.uid()) or approval_card_recipients.card_id = any (array(select iaoms_private.my_cards())) or approval_card_recipients.card_id = any (array(select iaoms_private.department_cards())) or approval_card_recipients.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_tenant'
  ) then
    create policy approvals_tenant on iaoms.approvals
      as restrictive for all to public
      using (approvals.institution_id = any (array(select iaoms_private.tenants())))
      with check (approvals.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_tenant_scope'
  ) then
    create policy approvals_tenant_scope on iaoms.approvals
      as permissive for all to iaoms_tenant
      using (approvals.institution_id = any (array(select iaoms_private.tenants())))
      with check (approvals.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_select'
  ) then
    create policy approvals_select on iaoms.approvals
      as permissive for select to iaoms_api
      using (approvals.actor_id = (select iaoms_private.uid()) or approvals.card_id = any (array(select iaoms_private.my_cards())) or approvals.card_id = any (array(select iaoms_private.department_cards())) or approvals.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.approvals'::regclass and p.polname = 'approvals_live_session'
  ) then
    create policy approvals_live_session on iaoms.approvals
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_instances'::regclass and p.polname = 'workflow_instances_tenant'
  ) then
    create policy workflow_instances_tenant on iaoms.workflow_instances
      as restrictive for all to public
      using (workflow_instances.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_instances.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_instances'::regclass and p.polname = 'workflow_instances_tenant_scope'
  ) then
    create policy workflow_instances_tenant_scope on iaoms.workflow_instances
      as permissive for all to iaoms_tenant
      using (workflow_instances.institution_id = any (array(select iaoms_private.tenants())))
      with check (workflow_instances.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.workflow_instances'::regclass and p.polname = 'workflow_instances_select'
  ) then
    create policy workflow_instances_select on iaoms.workflow_instances
      as permissive for select to iaoms_api
      using (workflow_instances.card_id = any (array(select iaoms_private.my_cards())) or workflow_instances.card_id = any (array(select iaoms_private.department_cards())) or workflow_instances.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.escalations'::regclass and p.polname = 'escalations_tenant'
  ) then
    create policy escalations_tenant on iaoms.escalations
      as restrictive for all to public
      using (escalations.institution_id = any (array(select iaoms_private.tenants())))
      with check (escalations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.escalations'::regclass and p.polname = 'escalations_tenant_scope'
  ) then
    create policy escalations_tenant_scope on iaoms.escalations
      as permissive for all to iaoms_tenant
      using (escalations.institution_id = any (array(select iaoms_private.tenants())))
      with check (escalations.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.escalations'::regclass and p.polname = 'escalations_select'
  ) then
    create policy escalations_select on iaoms.escalations
      as permissive for select to iaoms_api
      using (escalations.escalated_to = (select iaoms_private.uid()) or escalations.card_id = any (array(select iaoms_private.my_cards())) or escalations.card_id = any (array(select iaoms_private.department_cards())) or escalations.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_templates'::regclass and p.polname = 'notification_templates_tenant_scope'
  ) then
    create policy notification_templates_tenant_scope on iaoms.notification_templates
      as permissive for all to iaoms_tenant
      using (true)
      with check (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_templates'::regclass and p.polname = 'notification_templates_select'
  ) then
    create policy notification_templates_select on iaoms.notification_templates
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_tenant'
  ) then
    create policy notifications_tenant on iaoms.notifications
      as restrictive for all to public
      using (notifications.institution_id = any (array(select iaoms_private.tenants())))
      with check (notifications.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_tenant_scope'
  ) then
    create policy notifications_tenant_scope on iaoms.notifications
      as permissive for all to iaoms_tenant
      using (notifications.institution_id = any (array(select iaoms_private.tenants())))
      with check (notifications.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_select'
  ) then
    create policy notifications_select on iaoms.notifications
      as permissive for select to iaoms_api
      using (notifications.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_update'
  ) then
    create policy notifications_update on iaoms.notifications
      as permissive for update to iaoms_api
      using (notifications.recipient_id = (select iaoms_private.uid()))
      with check (notifications.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notifications'::regclass and p.polname = 'notifications_delete'
  ) then
    create policy notifications_delete on iaoms.notifications
      as permissive for delete to iaoms_api
      using (notifications.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_tenant'
  ) then
    create policy notification_subscriptions_tenant on iaoms.notification_subscriptions
      as restrictive for all to public
      using (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_tenant_scope'
  ) then
    create policy notification_subscriptions_tenant_scope on iaoms.notification_subscriptions
      as permissive for all to iaoms_tenant
      using (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_subscriptions.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_select'
  ) then
    create policy notification_subscriptions_select on iaoms.notification_subscriptions
      as permissive for select to iaoms_api
      using (notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_insert'
  ) then
    create policy notification_subscriptions_insert on iaoms.notification_subscriptions
      as permissive for insert to iaoms_api
      with check (notification_subscriptions.recipient_id = (select iaoms_private.uid()) or notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_update'
  ) then
    create policy notification_subscriptions_update on iaoms.notification_subscriptions
      as permissive for update to iaoms_api
      using (notification_subscriptions.recipient_id = (select iaoms_private.uid()))
      with check (notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_subscriptions'::regclass and p.polname = 'notification_subscriptions_delete'
  ) then
    create policy notification_subscriptions_delete on iaoms.notification_subscriptions
      as permissive for delete to iaoms_api
      using (notification_subscriptions.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_queue'::regclass and p.polname = 'notification_queue_tenant'
  ) then
    create policy notification_queue_tenant on iaoms.notification_queue
      as restrictive for all to public
      using (notification_queue.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_queue.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_queue'::regclass and p.polname = 'notification_queue_tenant_scope'
  ) then
    create policy notification_queue_tenant_scope on iaoms.notification_queue
      as permissive for all to iaoms_tenant
      using (notification_queue.institution_id = any (array(select iaoms_private.tenants())))
      with check (notification_queue.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notification_queue'::regclass and p.polname = 'notification_queue_select'
  ) then
    create policy notification_queue_select on iaoms.notification_queue
      as permissive for select to iaoms_api
      using (notification_queue.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meetings'::regclass and p.polname = 'meetings_tenant'
  ) then
    create policy meetings_tenant on iaoms.meetings
      as restrictive for all to public
      using (meetings.institution_id = any (array(select iaoms_private.tenants())))
      with check (meetings.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meetings'::regclass and p.polname = 'meetings_tenant_scope'
  ) then
    create policy meetings_tenant_scope on iaoms.meetings
      as permissive for all to iaoms_tenant
      using (meetings.institution_id = any (array(select iaoms_private.tenants())))
      with check (meetings.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meetings'::regclass and p.polname = 'meetings_select'
  ) then
    create policy meetings_select on iaoms.meetings
      as permissive for select to iaoms_api
      using (meetings.organizer_id = (select iaoms_private.uid()) or meetings.id = any (array(select iaoms_private.meetings_participants_recipient())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_tenant'
  ) then
    create policy meeting_participants_tenant on iaoms.meeting_participants
      as restrictive for all to public
      using (meeting_participants.institution_id = any (array(select iaoms_private.tenants())))
      with check (meeting_participants.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_tenant_scope'
  ) then
    create policy meeting_participants_tenant_scope on iaoms.meeting_participants
      as permissive for all to iaoms_tenant
      using (meeting_participants.institution_id = any (array(select iaoms_private.tenants())))
      with check (meeting_participants.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_select'
  ) then
    create policy meeting_participants_select on iaoms.meeting_participants
      as permissive for select to iaoms_api
      using (meeting_participants.recipient_id = (select iaoms_private.uid()) or meeting_participants.meeting_id = any (array(select iaoms_private.my_meetings())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.meeting_participants'::regclass and p.polname = 'meeting_participants_update'
  ) then
    create policy meeting_participants_update on iaoms.meeting_participants
      as permissive for update to iaoms_api
      using (meeting_participants.recipient_id = (select iaoms_private.uid()))
      with check (meeting_participants.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.live_meeting_requests'::regclass and p.polname = 'live_meeting_requests_tenant'
  ) then
    create policy live_meeting_requests_tenant on iaoms.live_meeting_requests
      as restrictive for all to public
      using (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.live_meeting_requests'::regclass and p.polname = 'live_meeting_requests_tenant_scope'
  ) then
    create policy live_meeting_requests_tenant_scope on iaoms.live_meeting_requests
      as permissive for all to iaoms_tenant
      using (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (live_meeting_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.live_meeting_requests'::regclass and p.polname = 'live_meeting_requests_select'
  ) then
    create policy live_meeting_requests_select on iaoms.live_meeting_requests
      as permissive for select to iaoms_api
      using (live_meeting_requests.requester_id = (select iaoms_private.uid()) or live_meeting_requests.target_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_tenant'
  ) then
    create policy calendar_events_tenant on iaoms.calendar_events
      as restrictive for all to public
      using (calendar_events.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_events.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_tenant_scope'
  ) then
    create policy calendar_events_tenant_scope on iaoms.calendar_events
      as permissive for all to iaoms_tenant
      using (calendar_events.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_events.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_select'
  ) then
    create policy calendar_events_select on iaoms.calendar_events
      as permissive for select to iaoms_api
      using (calendar_events.owner_id = (select iaoms_private.uid()) or calendar_events.id = any (array(select iaoms_private.calendar_events_attendees_recipient())) or (calendar_events.visibility = 'DEPARTMENT' and calendar_events.department_id = (select iaoms_private.my_department())) or calendar_events.visibility = 'INSTITUTION');
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_update'
  ) then
    create policy calendar_events_update on iaoms.calendar_events
      as permissive for update to iaoms_api
      using (calendar_events.owner_id = (select iaoms_private.uid()))
      with check (calendar_events.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_events'::regclass and p.polname = 'calendar_events_delete'
  ) then
    create policy calendar_events_delete on iaoms.calendar_events
      as permissive for delete to iaoms_api
      using (calendar_events.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_tenant'
  ) then
    create policy calendar_event_attendees_tenant on iaoms.calendar_event_attendees
      as restrictive for all to public
      using (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_tenant_scope'
  ) then
    create policy calendar_event_attendees_tenant_scope on iaoms.calendar_event_attendees
      as permissive for all to iaoms_tenant
      using (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())))
      with check (calendar_event_attendees.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_select'
  ) then
    create policy calendar_event_attendees_select on iaoms.calendar_event_attendees
      as permissive for select to iaoms_api
      using (calendar_event_attendees.recipient_id = (select iaoms_private.uid()) or calendar_event_attendees.event_id = any (array(select iaoms_private.my_events())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.calendar_event_attendees'::regclass and p.polname = 'calendar_event_attendees_update'
  ) then
    create policy calendar_event_attendees_update on iaoms.calendar_event_attendees
      as permissive for update to iaoms_api
      using (calendar_event_attendees.recipient_id = (select iaoms_private.uid()))
      with check (calendar_event_attendees.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channels'::regclass and p.polname = 'channels_tenant'
  ) then
    create policy channels_tenant on iaoms.channels
      as restrictive for all to public
      using (channels.institution_id = any (array(select iaoms_private.tenants())))
      with check (channels.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channels'::regclass and p.polname = 'channels_tenant_scope'
  ) then
    create policy channels_tenant_scope on iaoms.channels
      as permissive for all to iaoms_tenant
      using (channels.institution_id = any (array(select iaoms_private.tenants())))
      with check (channels.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channels'::regclass and p.polname = 'channels_select'
  ) then
    create policy channels_select on iaoms.channels
      as permissive for select to iaoms_api
      using (channels.id = any (array(select iaoms_private.my_channels())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_tenant'
  ) then
    create policy channel_members_tenant on iaoms.channel_members
      as restrictive for all to public
      using (channel_members.institution_id = any (array(select iaoms_private.tenants())))
      with check (channel_members.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_tenant_scope'
  ) then
    create policy channel_members_tenant_scope on iaoms.channel_members
      as permissive for all to iaoms_tenant
      using (channel_members.institution_id = any (array(select iaoms_private.tenants())))
      with check (channel_members.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_select'
  ) then
    create policy channel_members_select on iaoms.channel_members
      as permissive for select to iaoms_api
      using (channel_members.recipient_id = (select iaoms_private.uid()) or channel_members.channel_id = any (array(select iaoms_private.my_channels())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_update'
  ) then
    create policy channel_members_update on iaoms.channel_members
      as permissive for update to iaoms_api
      using (channel_members.recipient_id = (select iaoms_private.uid()))
      with check (channel_members.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.channel_members'::regclass and p.polname = 'channel_members_delete'
  ) then
    create policy channel_members_delete on iaoms.channel_members
      as permissive for delete to iaoms_api
      using (channel_members.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_tenant'
  ) then
    create policy messages_tenant on iaoms.messages
      as restrictive for all to public
      using (messages.institution_id = any (array(select iaoms_private.tenants())))
      with check (messages.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_tenant_scope'
  ) then
    create policy messages_tenant_scope on iaoms.messages
      as permissive for all to iaoms_tenant
      using (messages.institution_id = any (array(select iaoms_private.tenants())))
      with check (messages.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_select'
  ) then
    create policy messages_select on iaoms.messages
      as permissive for select to iaoms_api
      using (messages.channel_id = any (array(select iaoms_private.my_channels())) or messages.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_update'
  ) then
    create policy messages_update on iaoms.messages
      as permissive for update to iaoms_api
      using (messages.author_id = (select iaoms_private.uid()))
      with check (messages.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.messages'::regclass and p.polname = 'messages_live_session'
  ) then
    create policy messages_live_session on iaoms.messages
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.message_read_receipts'::regclass and p.polname = 'message_read_receipts_tenant'
  ) then
    create policy message_read_receipts_tenant on iaoms.message_read_receipts
      as restrictive for all to public
      using (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())))
      with check (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.message_read_receipts'::regclass and p.polname = 'message_read_receipts_tenant_scope'
  ) then
    create policy message_read_receipts_tenant_scope on iaoms.message_read_receipts
      as permissive for all to iaoms_tenant
      using (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())))
      with check (message_read_receipts.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.message_read_receipts'::regclass and p.polname = 'message_read_receipts_select'
  ) then
    create policy message_read_receipts_select on iaoms.message_read_receipts
      as permissive for select to iaoms_api
      using (message_read_receipts.recipient_id = (select iaoms_private.uid()) or message_read_receipts.message_id = any (array(select iaoms_private.my_messages())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_tenant'
  ) then
    create policy comments_tenant on iaoms.comments
      as restrictive for all to public
      using (comments.institution_id = any (array(select iaoms_private.tenants())))
      with check (comments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_tenant_scope'
  ) then
    create policy comments_tenant_scope on iaoms.comments
      as permissive for all to iaoms_tenant
      using (comments.institution_id = any (array(select iaoms_private.tenants())))
      with check (comments.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_select'
  ) then
    create policy comments_select on iaoms.comments
      as permissive for select to iaoms_api
      using (comments.author_id = (select iaoms_private.uid()) or comments.document_id = any (array(select iaoms_private.my_documents())) or comments.document_id = any (array(select iaoms_private.department_documents())) or comments.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_update'
  ) then
    create policy comments_update on iaoms.comments
      as permissive for update to iaoms_api
      using (comments.author_id = (select iaoms_private.uid()))
      with check (comments.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_delete'
  ) then
    create policy comments_delete on iaoms.comments
      as permissive for delete to iaoms_api
      using (comments.author_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.comments'::regclass and p.polname = 'comments_live_session'
  ) then
    create policy comments_live_session on iaoms.comments
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_tenant'
  ) then
    create policy signatures_tenant on iaoms.signatures
      as restrictive for all to public
      using (signatures.institution_id = any (array(select iaoms_private.tenants())))
      with check (signatures.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_tenant_scope'
  ) then
    create policy signatures_tenant_scope on iaoms.signatures
      as permissive for all to iaoms_tenant
      using (signatures.institution_id = any (array(select iaoms_private.tenants())))
      with check (signatures.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_select'
  ) then
    create policy signatures_select on iaoms.signatures
      as permissive for select to iaoms_api
      using (signatures.signer_id = (select iaoms_private.uid()) or signatures.document_id = any (array(select iaoms_private.my_documents())) or signatures.document_id = any (array(select iaoms_private.department_documents())) or signatures.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signatures'::regclass and p.polname = 'signatures_live_session'
  ) then
    create policy signatures_live_session on iaoms.signatures
      as restrictive for select to iaoms_api
      using ((select iaoms_private.session_is_live()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signature_requests'::regclass and p.polname = 'signature_requests_tenant'
  ) then
    create policy signature_requests_tenant on iaoms.signature_requests
      as restrictive for all to public
      using (signature_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (signature_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signature_requests'::regclass and p.polname = 'signature_requests_tenant_scope'
  ) then
    create policy signature_requests_tenant_scope on iaoms.signature_requests
      as permissive for all to iaoms_tenant
      using (signature_requests.institution_id = any (array(select iaoms_private.tenants())))
      with check (signature_requests.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.signature_requests'::regclass and p.polname = 'signature_requests_select'
  ) then
    create policy signature_requests_select on iaoms.signature_requests
      as permissive for select to iaoms_api
      using (signature_requests.requester_id = (select iaoms_private.uid()) or signature_requests.signer_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.audit_logs'::regclass and p.polname = 'audit_logs_tenant'
  ) then
    create policy audit_logs_tenant on iaoms.audit_logs
      as restrictive for all to public
      using (audit_logs.institution_id = any (array(select iaoms_private.tenants())))
      with check (audit_logs.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.audit_logs'::regclass and p.polname = 'audit_logs_tenant_scope'
  ) then
    create policy audit_logs_tenant_scope on iaoms.audit_logs
      as permissive for all to iaoms_tenant
      using (audit_logs.institution_id = any (array(select iaoms_private.tenants())))
      with check (audit_logs.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.audit_logs'::regclass and p.polname = 'audit_logs_select'
  ) then
    create policy audit_logs_select on iaoms.audit_logs
      as permissive for select to iaoms_api
      using (audit_logs.institution_id = any (array(select iaoms_private.institutions_where_i_may('audit.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_tenant'
  ) then
    create policy dashboard_widgets_tenant on iaoms.dashboard_widgets
      as restrictive for all to public
      using (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())))
      with check (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_tenant_scope'
  ) then
    create policy dashboard_widgets_tenant_scope on iaoms.dashboard_widgets
      as permissive for all to iaoms_tenant
      using (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())))
      with check (dashboard_widgets.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_select'
  ) then
    create policy dashboard_widgets_select on iaoms.dashboard_widgets
      as permissive for select to iaoms_api
      using (dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_insert'
  ) then
    create policy dashboard_widgets_insert on iaoms.dashboard_widgets
      as permissive for insert to iaoms_api
      with check (dashboard_widgets.owner_id = (select iaoms_private.uid()) or dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_update'
  ) then
    create policy dashboard_widgets_update on iaoms.dashboard_widgets
      as permissive for update to iaoms_api
      using (dashboard_widgets.owner_id = (select iaoms_private.uid()))
      with check (dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.dashboard_widgets'::regclass and p.polname = 'dashboard_widgets_delete'
  ) then
    create policy dashboard_widgets_delete on iaoms.dashboard_widgets
      as permissive for delete to iaoms_api
      using (dashboard_widgets.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.analytics_metrics'::regclass and p.polname = 'analytics_metrics_tenant'
  ) then
    create policy analytics_metrics_tenant on iaoms.analytics_metrics
      as restrictive for all to public
      using (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())))
      with check (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.analytics_metrics'::regclass and p.polname = 'analytics_metrics_tenant_scope'
  ) then
    create policy analytics_metrics_tenant_scope on iaoms.analytics_metrics
      as permissive for all to iaoms_tenant
      using (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())))
      with check (analytics_metrics.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.analytics_metrics'::regclass and p.polname = 'analytics_metrics_select'
  ) then
    create policy analytics_metrics_select on iaoms.analytics_metrics
      as permissive for select to iaoms_api
      using (analytics_metrics.institution_id = any (array(select iaoms_private.institutions_where_i_may('analytics.read'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.realtime_counters'::regclass and p.polname = 'realtime_counters_tenant'
  ) then
    create policy realtime_counters_tenant on iaoms.realtime_counters
      as restrictive for all to public
      using (realtime_counters.institution_id = any (array(select iaoms_private.tenants())))
      with check (realtime_counters.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.realtime_counters'::regclass and p.polname = 'realtime_counters_tenant_scope'
  ) then
    create policy realtime_counters_tenant_scope on iaoms.realtime_counters
      as permissive for all to iaoms_tenant
      using (realtime_counters.institution_id = any (array(select iaoms_private.tenants())))
      with check (realtime_counters.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.realtime_counters'::regclass and p.polname = 'realtime_counters_select'
  ) then
    create policy realtime_counters_select on iaoms.realtime_counters
      as permissive for select to iaoms_api
      using (true);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.history_cards'::regclass and p.polname = 'history_cards_tenant'
  ) then
    create policy history_cards_tenant on iaoms.history_cards
      as restrictive for all to public
      using (history_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (history_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.history_cards'::regclass and p.polname = 'history_cards_tenant_scope'
  ) then
    create policy history_cards_tenant_scope on iaoms.history_cards
      as permissive for all to iaoms_tenant
      using (history_cards.institution_id = any (array(select iaoms_private.tenants())))
      with check (history_cards.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.history_cards'::regclass and p.polname = 'history_cards_select'
  ) then
    create policy history_cards_select on iaoms.history_cards
      as permissive for select to iaoms_api
      using (history_cards.submitter_id = (select iaoms_private.uid()) or (history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
and history_cards.department_id = (select iaoms_private.my_department())) or history_cards.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all'))));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recent_activity'::regclass and p.polname = 'recent_activity_tenant'
  ) then
    create policy recent_activity_tenant on iaoms.recent_activity
      as restrictive for all to public
      using (recent_activity.institution_id = any (array(select iaoms_private.tenants())))
      with check (recent_activity.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recent_activity'::regclass and p.polname = 'recent_activity_tenant_scope'
  ) then
    create policy recent_activity_tenant_scope on iaoms.recent_activity
      as permissive for all to iaoms_tenant
      using (recent_activity.institution_id = any (array(select iaoms_private.tenants())))
      with check (recent_activity.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.recent_activity'::regclass and p.polname = 'recent_activity_select'
  ) then
    create policy recent_activity_select on iaoms.recent_activity
      as permissive for select to iaoms_api
      using (recent_activity.recipient_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_tenant'
  ) then
    create policy reminders_tenant on iaoms.reminders
      as restrictive for all to public
      using (reminders.institution_id = any (array(select iaoms_private.tenants())))
      with check (reminders.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_tenant_scope'
  ) then
    create policy reminders_tenant_scope on iaoms.reminders
      as permissive for all to iaoms_tenant
      using (reminders.institution_id = any (array(select iaoms_private.tenants())))
      with check (reminders.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_select'
  ) then
    create policy reminders_select on iaoms.reminders
      as permissive for select to iaoms_api
      using (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_insert'
  ) then
    create policy reminders_insert on iaoms.reminders
      as permissive for insert to iaoms_api
      with check (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_update'
  ) then
    create policy reminders_update on iaoms.reminders
      as permissive for update to iaoms_api
      using (reminders.owner_id = (select iaoms_private.uid()))
      with check (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.reminders'::regclass and p.polname = 'reminders_delete'
  ) then
    create policy reminders_delete on iaoms.reminders
      as permissive for delete to iaoms_api
      using (reminders.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_tenant'
  ) then
    create policy notes_tenant on iaoms.notes
      as restrictive for all to public
      using (notes.institution_id = any (array(select iaoms_private.tenants())))
      with check (notes.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_tenant_scope'
  ) then
    create policy notes_tenant_scope on iaoms.notes
      as permissive for all to iaoms_tenant
      using (notes.institution_id = any (array(select iaoms_private.tenants())))
      with check (notes.institution_id = any (array(select iaoms_private.tenants())));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_select'
  ) then
    create policy notes_select on iaoms.notes
      as permissive for select to iaoms_api
      using (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_insert'
  ) then
    create policy notes_insert on iaoms.notes
      as permissive for insert to iaoms_api
      with check (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_update'
  ) then
    create policy notes_update on iaoms.notes
      as permissive for update to iaoms_api
      using (notes.owner_id = (select iaoms_private.uid()))
      with check (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'iaoms.notes'::regclass and p.polname = 'notes_delete'
  ) then
    create policy notes_delete on iaoms.notes
      as permissive for delete to iaoms_api
      using (notes.owner_id = (select iaoms_private.uid()));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'iaoms_listen'
  ) then
    create policy iaoms_listen on realtime.messages
      as permissive for select to authenticated
      using (iaoms_private.may_listen(messages.topic));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'iaoms_topics'
  ) then
    create policy iaoms_topics on realtime.messages
      as restrictive for all to authenticated
      using (case when starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:') then iaoms_private.may_listen(messages.topic) else true end)
      with check (not (starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:')));
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_policy p where p.polrelid = 'realtime.messages'::regclass and p.polname = 'iaoms_topics_anon'
  ) then
    create policy iaoms_topics_anon on realtime.messages
      as restrictive for all to anon
      using (not (starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:')))
      with check (not (starts_with(messages.topic, 'documents:') or starts_with(messages.topic, 'approval_card:') or starts_with(messages.topic, 'notifications:') or starts_with(messages.topic, 'meeting:') or starts_with(messages.topic, 'calendar:') or starts_with(messages.topic, 'live_requests:') or starts_with(messages.topic, 'messages:') or starts_with(messages.topic, 'channel:') or starts_with(messages.topic, 'counters:')));
  end if;
end
$$;
