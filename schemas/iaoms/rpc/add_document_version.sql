declare
  v_status text;
begin
  select d.status into v_status from iaoms.documents d where d.id = add_document_version.document for update;
  if v_status not in ('DRAFT', 'REJECTED') then
    raise sqlstate 'PT409' using
      message = 'DOCUMENT_WITH_SIGNERS',
      detail = 'What is signed, or was, keeps its file.',
      hint = 'Take the card back first, or put the file in when the card comes back.';
  end if;
  return iaoms_private.replace_file(add_document_version.document, add_document_version.file, add_document_version.note);
end;
