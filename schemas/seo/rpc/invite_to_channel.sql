declare
  v_member seo.touchpoint_channel_member;
begin
  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id)
  select e.company_id, invite_to_channel.channel, e.id
  from seo.employee e
  where e.id = invite_to_channel.employee
    and e.is_active
  on conflict do nothing;

  select tcm.* into v_member
  from seo.touchpoint_channel_member tcm
  where tcm.channel_id = invite_to_channel.channel
    and tcm.employee_id = invite_to_channel.employee;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;
  return v_member;
end;
