declare
  v_message iaoms.messages;
begin
  insert into iaoms.messages as m (institution_id, channel_id, author_id, body, reply_to)
  select c.institution_id, c.id, iaoms_private.uid(), send_message.body, answered.id
  from iaoms.channels c
  left join iaoms.messages answered on answered.id = send_message.reply_to and answered.channel_id = c.id
  where c.id = send_message.channel
    and not c.is_archived
    and (send_message.reply_to is null or answered.id is not null)
  returning m.* into v_message;
  if not found then
    raise sqlstate 'PT409' using message = 'NOTHING_TO_ANSWER', detail = 'The channel is closed, or what you answer was said elsewhere.';
  end if;
  return v_message;
end;
