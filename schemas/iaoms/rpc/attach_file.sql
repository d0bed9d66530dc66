declare
  v_attachment iaoms.document_attachments;
begin
  insert into iaoms.document_attachments as da (
    institution_id, document_id, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by
  )
  select
    d.institution_id,
    d.id,
    attach_file.file ->> 'drive_file_id',
    attach_file.file ->> 'file_name',
    attach_file.file ->> 'mime_type',
    (attach_file.file ->> 'file_size_bytes')::bigint,
    attach_file.file ->> 'file_hash',
    attach_file.file ->> 'web_view_link',
    d.author_id
  from iaoms.documents d
  where d.id = attach_file.document
  returning da.* into v_attachment;
  return v_attachment;
end;
