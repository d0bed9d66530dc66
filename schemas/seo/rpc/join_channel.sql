declare
  v_member seo.touchpoint_channel_member;
begin
  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id)
  select tc.company_id, tc.id, seo_private.uid()
  from seo.touchpoint_channel tc
  where tc.id = join_channel.channel
    and not tc.is_private
  on conflict do nothing;

  select tcm.* into v_member
  from seo.touchpoint_channel_member tcm
  where tcm.channel_id = join_channel.channel
    and tcm.employee_id = seo_private.uid();
  if not found then
    raise sqlstate 'PT404' using message = 'CHANNEL_NOT_FOUND', detail = 'Your company has no such open channel.';
  end if;
  return v_member;
end;
