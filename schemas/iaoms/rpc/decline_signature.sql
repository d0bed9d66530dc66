declare
  v_request iaoms.signature_requests;
begin
  update iaoms.signature_requests as sr
  set status = 'DECLINED', responded_at = now()
  where sr.id = decline_signature.request
    and sr.signer_id = iaoms_private.uid()
    and sr.status = 'PENDING'
  returning sr.* into v_request;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'Nobody asked you to sign this, or it is over.';
  end if;
  return v_request;
end;
