declare
  v_delivery iaoms.document_recipients;
begin
  update iaoms.document_recipients as dr
  set read_at = coalesce(dr.read_at, now())
  where dr.document_id = mark_document_read.document
    and dr.recipient_id = iaoms_private.uid()
  returning dr.* into v_delivery;
  if not found then
    raise sqlstate 'PT404' using message = 'DOCUMENT_NOT_FOUND', detail = 'You received no such document.';
  end if;
  return v_delivery;
end;
