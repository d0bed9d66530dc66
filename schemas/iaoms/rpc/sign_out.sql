begin
  update iaoms.auth_sessions as s
  set ended_at = now(), end_reason = 'SIGNED_OUT', ended_by = iaoms_private.uid()
  where s.id = sign_out.session
    and s.recipient_id = iaoms_private.uid()
    and s.ended_at is null;
  return found;
end;
