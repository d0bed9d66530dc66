declare
  v_enrolled_at timestamptz;
begin
  update iaoms.recipients as r
  set face_embedding = enroll_face.embedding, face_enrolled_at = now()
  where r.id = enroll_face.recipient
    and r.is_active
  returning r.face_enrolled_at into v_enrolled_at;
  if not found then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'There is no such colleague.';
  end if;
  return v_enrolled_at;
end;
