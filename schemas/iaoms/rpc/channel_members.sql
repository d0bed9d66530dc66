begin
  return query
    select cm.*
    from iaoms.channel_members cm
    where cm.channel_id = channel_members.channel
    order by cm.joined_at, cm.id;
end;
