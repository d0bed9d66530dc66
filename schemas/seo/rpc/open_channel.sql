declare
  v_channel seo.touchpoint_channel;
begin
  insert into seo.touchpoint_channel as tc (company_id, name, topic, is_private, created_by)
  select e.company_id, open_channel.name, open_channel.topic, open_channel.is_private, e.id
  from seo.employee e
  where e.id = seo_private.uid()
  returning tc.* into v_channel;

  insert into seo.touchpoint_channel_member (company_id, channel_id, employee_id, role)
  values (v_channel.company_id, v_channel.id, v_channel.created_by, 'OWNER');
  return v_channel;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'CHANNEL_NAME_TAKEN', detail = 'Your company already has a channel of that name.';
end;
