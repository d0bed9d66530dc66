declare
  v_message callcenter.messages;
begin
  select m.* into v_message from callcenter.messages m where m.id = record_delivery.message for update;
  if v_message.delivery = record_delivery.delivery then
    return v_message;
  end if;
  update callcenter.messages as m
  set delivery = record_delivery.delivery,
      provider_reference = coalesce(record_delivery.provider_reference, m.provider_reference)
  where m.id = v_message.id
  returning m.* into v_message;
  insert into callcenter.message_events (tenant_id, message_id, delivery, detail)
  values (v_message.tenant_id, v_message.id, v_message.delivery, record_delivery.detail);
  if v_message.delivery in ('BOUNCED', 'FAILED') and v_message.author_id is not null then
    perform callcenter_private.notify(v_message.tenant_id, v_message.author_id, 'MESSAGE_FAILED', 'A message of yours did not arrive.');
  end if;
  return v_message;
end;
