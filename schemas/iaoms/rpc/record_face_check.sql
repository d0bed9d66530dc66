declare
  v_record uuid;
begin
  insert into iaoms.face_auth_records as f (institution_id, recipient_id, purpose, confidence, embedding, ip_address)
  select
    r.institution_id,
    r.id,
    record_face_check.purpose,
    record_face_check.confidence,
    record_face_check.embedding,
    record_face_check.ip_address
  from iaoms.recipients r
  where r.id = record_face_check.recipient
    and r.is_active
    and r.face_enrolled_at is not null
  returning f.id into v_record;
  if v_record is null then
    raise sqlstate 'PT404' using message = 'FACE_NOT_ENROLLED', detail = 'This face was not learned.';
  end if;
  return v_record;
end;
