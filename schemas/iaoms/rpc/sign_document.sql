declare
  v_request iaoms.signature_requests;
  v_signature iaoms.signatures;
begin
  select sr.* into v_request
  from iaoms.signature_requests sr
  where sr.id = sign_document.request
    and sr.signer_id = iaoms_private.uid()
  for update;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'Nobody asked you to sign this.';
  end if;
  if v_request.status <> 'PENDING' or v_request.expires_at <= now() then
    raise sqlstate 'PT410' using message = 'REQUEST_OVER', detail = 'This was answered, taken back, or is too late.';
  end if;
  if sign_document.kind = 'FACE' and iaoms_private.face_was_seen('SIGNATURE') is not true then
    raise sqlstate 'PT403' using message = 'FACE_REQUIRED', detail = 'Look into the camera first; it holds for five minutes.';
  end if;

  insert into iaoms.signatures as s (
    institution_id, document_id, signer_id, kind, document_version, file_hash, image_url, ip_address, user_agent
  )
  select
    d.institution_id, d.id, iaoms_private.uid(), sign_document.kind, d.current_version, d.file_hash, sign_document.image_url,
    iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000)
  from iaoms.documents d
  where d.id = v_request.document_id
  returning s.* into v_signature;
  update iaoms.signature_requests as sr
  set status = 'SIGNED', responded_at = now(), signature_id = v_signature.id
  where sr.id = v_request.id;
  return v_signature;
end;
