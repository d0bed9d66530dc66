declare
  v_delivery iaoms.document_recipients;
begin
  if not exists (
    select 1
    from iaoms.recipients r
    where r.id = send_document.recipient
      and r.is_active
      and r.id <> iaoms_private.uid()
  ) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  insert into iaoms.document_recipients as dr (institution_id, document_id, recipient_id, kind, sent_by)
  select d.institution_id, d.id, send_document.recipient, send_document.kind, d.author_id
  from iaoms.documents d
  where d.id = send_document.document
  on conflict (institution_id, document_id, recipient_id) do update set kind = excluded.kind
  returning dr.* into v_delivery;
  return v_delivery;
end;
