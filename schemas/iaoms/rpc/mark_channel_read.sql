declare
  v_read integer;
begin
  insert into iaoms.message_read_receipts (institution_id, message_id, recipient_id)
  select m.institution_id, m.id, iaoms_private.uid()
  from iaoms.messages m
  where m.channel_id = mark_channel_read.channel
    and m.created_at <= mark_channel_read.until
    and m.author_id <> iaoms_private.uid()
  on conflict do nothing;
  get diagnostics v_read = row_count;
  return v_read;
end;
