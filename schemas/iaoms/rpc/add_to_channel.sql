declare
  v_member iaoms.channel_members;
begin
  if not exists (
    select 1
    from iaoms.channel_members cm
    join iaoms.channels c on c.id = cm.channel_id
    where cm.channel_id = add_to_channel.channel
      and cm.recipient_id = iaoms_private.uid()
      and cm.is_moderator
      and c.kind = 'GROUP'
      and not c.is_archived
  ) then
    raise sqlstate 'PT403' using message = 'NOT_A_MODERATOR', detail = 'Whoever opened a group asks others in.';
  end if;

  insert into iaoms.channel_members as cm (institution_id, channel_id, recipient_id, is_moderator)
  select r.institution_id, add_to_channel.channel, r.id, add_to_channel.moderator
  from iaoms.recipients r
  where r.id = add_to_channel.recipient
    and r.is_active
  on conflict (institution_id, channel_id, recipient_id) do update set is_moderator = excluded.is_moderator
  returning cm.* into v_member;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;
  return v_member;
end;
