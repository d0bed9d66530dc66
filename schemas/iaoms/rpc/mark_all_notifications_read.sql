declare
  v_read integer;
begin
  update iaoms.notifications as n
  set read_at = now()
  where n.recipient_id = iaoms_private.uid()
    and n.read_at is null;
  get diagnostics v_read = row_count;
  return v_read;
end;
