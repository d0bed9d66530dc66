begin
  delete from iaoms.channel_members as cm
  where cm.channel_id = leave_channel.channel
    and cm.recipient_id = iaoms_private.uid();
  return found;
end;
