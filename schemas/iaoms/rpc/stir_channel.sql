begin
  update iaoms.channels as c
  set last_message_at = greatest(c.last_message_at, new.created_at)
  where c.id = new.channel_id
    and c.institution_id = new.institution_id;
  return null;
end;
