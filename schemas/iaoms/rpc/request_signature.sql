declare
  v_document iaoms.documents;
  v_name text;
  v_request iaoms.signature_requests;
begin
  select d.* into v_document from iaoms.documents d where d.id = request_signature.document;
  select r.full_name into v_name from iaoms.recipients r where r.id = iaoms_private.uid();
  if not exists (select 1 from iaoms.recipients r where r.id = request_signature.signer and r.is_active) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  insert into iaoms.signature_requests as sr (institution_id, document_id, requester_id, signer_id, message, expires_at)
  values (
    v_document.institution_id, v_document.id, v_document.author_id, request_signature.signer, request_signature.message,
    now() + make_interval(days => request_signature.days)
  )
  on conflict (institution_id, document_id, signer_id) where status = 'PENDING' do nothing
  returning sr.* into v_request;
  if not found then
    raise sqlstate 'PT409' using message = 'ALREADY_ASKED', detail = 'Your colleague has not answered yet.';
  end if;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    v_document.institution_id,
    v_request.signer_id,
    t.kind,
    replace(t.subject, '{title}', v_document.title),
    replace(replace(t.body, '{title}', v_document.title), '{name}', v_name),
    v_document.operation_id,
    v_document.priority
  from iaoms.notification_templates t
  where t.code = 'signature_wanted';
  return v_request;
end;
