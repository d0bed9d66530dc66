declare
  v_device callcenter.device_tokens;
begin
  update callcenter.device_tokens as d
  set last_seen_at = now()
  where d.tenant_id = register_device.tenant
    and d.user_id = callcenter_private.uid()
    and d.id in (select callcenter_private.device_tokens_keys_by_token(register_device.token))
  returning d.* into v_device;
  if not found then
    insert into callcenter.device_tokens as d (tenant_id, user_id, platform, token, carrier_id)
    values (
      register_device.tenant,
      callcenter_private.uid(),
      register_device.platform,
      register_device.token,
      (
        select p.served_by
        from callcenter.message_providers p
        where p.tenant_id = register_device.tenant and p.channel = 'PUSH' and p.is_active
        order by p.name
        limit 1
      )
    )
    returning d.* into v_device;
  end if;
  return v_device;
end;
