declare
  v_version iaoms.document_versions;
begin
  update iaoms.documents as d
  set current_version = d.current_version + 1,
      drive_file_id = replace_file.file ->> 'drive_file_id',
      drive_folder_id = coalesce(replace_file.file ->> 'drive_folder_id', d.drive_folder_id),
      file_name = replace_file.file ->> 'file_name',
      mime_type = replace_file.file ->> 'mime_type',
      file_size_bytes = (replace_file.file ->> 'file_size_bytes')::bigint,
      file_hash = replace_file.file ->> 'file_hash',
      web_view_link = replace_file.file ->> 'web_view_link',
      download_link = replace_file.file ->> 'download_link'
  where d.id = replace_file.document
    and d.author_id = iaoms_private.uid()
    and d.institution_id = any (array(select iaoms_private.tenants()));

  insert into iaoms.document_versions as dv (
    institution_id, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by, note
  )
  select
    d.institution_id, d.id, d.current_version, d.drive_file_id, d.file_name, d.mime_type, d.file_size_bytes, d.file_hash,
    d.web_view_link, d.author_id, replace_file.note
  from iaoms.documents d
  where d.id = replace_file.document
    and d.author_id = iaoms_private.uid()
    and d.institution_id = any (array(select iaoms_private.tenants()))
  returning dv.* into v_version;
  return v_version;
end;
