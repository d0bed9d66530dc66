begin
  return query
    select m.*
    from iaoms.messages m
    where m.channel_id = channel_messages.channel
      and (channel_messages.before is null or m.created_at < channel_messages.before)
    order by m.created_at desc, m.id
    limit channel_messages.first;
end;
