declare
  v_message iaoms.messages;
begin
  update iaoms.messages as m
  set body = edit_message.body, edited_at = now()
  where m.id = edit_message.message
    and m.author_id = iaoms_private.uid()
    and m.retracted_at is null
  returning m.* into v_message;
  if not found then
    raise sqlstate 'PT404' using message = 'MESSAGE_NOT_FOUND', detail = 'You said no such thing, or took it back.';
  end if;
  return v_message;
end;
