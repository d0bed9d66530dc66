declare
  v_told callcenter.notifications;
begin
  insert into callcenter.notifications as n (tenant_id, user_id, kind, text)
  values (notify.tenant, notify.person, notify.kind, notify.text)
  returning n.* into v_told;

  with told as (
    insert into callcenter.messages as m (tenant_id, colleague_id, channel, provider_id, carrier_id, recipient, body)
    select v_told.tenant_id, v_told.user_id, p.channel, p.id, p.served_by, place.recipient, v_told.text
    from (
      select 'PUSH' as channel, d.id::text as recipient
      from callcenter.device_tokens d
      where d.tenant_id = v_told.tenant_id and d.user_id = v_told.user_id
      union all
      select 'SLACK', a.slack_handle
      from callcenter.agents a
      where a.tenant_id = v_told.tenant_id and a.user_id = v_told.user_id and a.slack_handle is not null
    ) place
    join lateral (
      select mp.*
      from callcenter.message_providers mp
      where mp.tenant_id = v_told.tenant_id and mp.channel = place.channel and mp.is_active
      order by mp.name
      limit 1
    ) p on true
    returning m.tenant_id, m.id
  )
  insert into callcenter.outbox_entries (tenant_id, message_id)
  select told.tenant_id, told.id from told;
end;
