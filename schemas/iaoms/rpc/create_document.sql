declare
  v_institution uuid;
  v_department uuid;
  v_operation uuid := create_document.operation;
  v_document iaoms.documents;
begin
  select r.institution_id, r.department_id into v_institution, v_department
  from iaoms.recipients r
  where r.id = iaoms_private.uid();

  if v_operation is null then
    insert into iaoms.operations as o (institution_id, kind, title, priority, started_by, department_id)
    values (v_institution, 'DOCUMENT', create_document.title, create_document.priority, iaoms_private.uid(), v_department)
    returning o.id into v_operation;
  elsif not exists (
    select 1
    from iaoms.operations o
    where o.id = v_operation
      and (o.started_by = iaoms_private.uid() or o.id = any (array(select iaoms_private.my_operations())))
  ) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;

  insert into iaoms.documents as d (
    institution_id, operation_id, author_id, department_id, title, description, type, priority, due_on,
    drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link
  ) values (
    v_institution, v_operation, iaoms_private.uid(), v_department, create_document.title, create_document.description,
    create_document.type, create_document.priority, create_document.due_on,
    create_document.file ->> 'drive_file_id',
    create_document.file ->> 'drive_folder_id',
    create_document.file ->> 'file_name',
    create_document.file ->> 'mime_type',
    (create_document.file ->> 'file_size_bytes')::bigint,
    create_document.file ->> 'file_hash',
    create_document.file ->> 'web_view_link',
    create_document.file ->> 'download_link'
  )
  returning d.* into v_document;

  insert into iaoms.document_versions (
    institution_id, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by
  ) values (
    v_institution, v_document.id, 1, v_document.drive_file_id, v_document.file_name, v_document.mime_type,
    v_document.file_size_bytes, v_document.file_hash, v_document.web_view_link, v_document.author_id
  );
  insert into iaoms.recent_activity (institution_id, recipient_id, action, summary, operation_id)
  values (v_institution, v_document.author_id, 'document.created', v_document.title, v_operation);
  return v_document;
end;
