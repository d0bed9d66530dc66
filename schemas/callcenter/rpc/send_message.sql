declare
  v_lead callcenter.leads;
  v_template callcenter.message_templates;
  v_provider callcenter.message_providers;
  v_recipient text;
  v_message callcenter.messages;
begin
  select t.* into v_template from callcenter.message_templates t where t.id = send_message.template and t.is_active;
  if not found then
    raise sqlstate 'PT404' using message = 'TEMPLATE_NOT_FOUND', detail = 'There is no such template, or it is not used any more.';
  end if;
  if v_template.channel not in ('EMAIL', 'SMS', 'WHATSAPP') then
    raise sqlstate 'PT400' using message = 'NOT_FOR_LEADS', detail = 'Leads are written to by e-mail, SMS and WhatsApp.';
  end if;
  select l.* into v_lead from callcenter.leads l where l.id = send_message.lead;
  if not exists (
    select from callcenter.consent_records c
    where c.lead_id = v_lead.id and c.purpose = v_template.channel and c.withdrawn_at is null
  ) then
    raise sqlstate 'PT409' using message = 'CONSENT_MISSING', detail = 'The lead has not agreed to be written to by this way.';
  end if;
  -- The lead as the caller may see it: whoever works on it is shown how to reach it.
  v_recipient := case v_template.channel
    when 'EMAIL' then (callcenter_private.masked_leads(v_lead)).email
    else (callcenter_private.masked_leads(v_lead)).phone
  end;
  if v_recipient is null or v_recipient like '%*%' then
    raise sqlstate 'PT409' using message = 'NO_WAY_TO_REACH', detail = 'Nobody knows where to write to by this way.';
  end if;
  select p.* into v_provider
  from callcenter.message_providers p
  where p.channel = v_template.channel and p.is_active
  order by p.name
  limit 1;
  if not found then
    raise sqlstate 'PT409' using message = 'NO_PROVIDER', detail = 'Nobody carries such messages for the tenant.';
  end if;

  insert into callcenter.messages as m (
    tenant_id, lead_id, author_id, channel, template_id, provider_id, carrier_id, recipient, subject, body
  ) values (
    v_lead.tenant_id,
    v_lead.id,
    callcenter_private.uid(),
    v_template.channel,
    v_template.id,
    v_provider.id,
    v_provider.served_by,
    v_recipient,
    replace(replace(v_template.subject, '{{name}}', v_lead.full_name), '{{company}}', coalesce(v_lead.company_name, '')),
    replace(replace(v_template.body, '{{name}}', v_lead.full_name), '{{company}}', coalesce(v_lead.company_name, ''))
  )
  returning m.* into v_message;
  insert into callcenter.outbox_entries (tenant_id, message_id) values (v_message.tenant_id, v_message.id);
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id, detail)
  values (v_lead.tenant_id, v_lead.id, 'WRITTEN_TO', callcenter_private.uid(), v_template.channel || ': ' || v_template.code);
  update callcenter.leads as l set last_contacted_at = now() where l.id = v_lead.id;
  perform callcenter_private.award_points(v_lead.tenant_id, callcenter_private.uid(), 'MESSAGE_SENT', v_message.id);
  return v_message;
end;
