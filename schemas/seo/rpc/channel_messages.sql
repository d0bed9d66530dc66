begin
  return query
    select tm.*
    from seo.touchpoint_message tm
    where tm.channel_id = channel_messages.channel
      and (channel_messages.before is null or tm.created_at < channel_messages.before)
    order by tm.created_at desc, tm.id
    limit channel_messages.first;
end;
