declare
  v_ended integer;
begin
  update iaoms.recipients as r set signed_out_at = now() where r.id = force_sign_out.recipient;
  if not found then
    raise sqlstate 'PT404' using message = 'RECIPIENT_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  update iaoms.auth_sessions as s
  set ended_at = now(), end_reason = 'FORCED', ended_by = iaoms_private.uid()
  where s.recipient_id = force_sign_out.recipient
    and s.ended_at is null;
  get diagnostics v_ended = row_count;
  return v_ended;
end;
