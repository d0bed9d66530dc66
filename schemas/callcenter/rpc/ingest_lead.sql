declare
  v_lead callcenter.leads;
begin
  select l.* into v_lead
  from callcenter.leads l
  where l.tenant_id = ingest_lead.tenant
    and l.closed_at is null
    and (
      l.id in (select callcenter_private.leads_keys_by_email(ingest_lead.email))
      or l.id in (select callcenter_private.leads_keys_by_phone(ingest_lead.phone))
      or l.external_ref = ingest_lead.external_ref
    )
  order by l.created_at, l.id
  limit 1;
  if found then
    insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id)
    values (v_lead.tenant_id, v_lead.id, 'SEEN_AGAIN', callcenter_private.uid());
    return v_lead;
  end if;

  insert into callcenter.leads as l (
    tenant_id, source_id, campaign_id, external_ref, full_name, company_name, email, phone, required_skill_id, estimated_value
  ) values (
    ingest_lead.tenant,
    ingest_lead.source,
    -- Unless it is said, the campaign that pays most of what comes from there.
    coalesce(
      ingest_lead.campaign,
      (
        select c.id
        from callcenter.campaign_sources cs
        join callcenter.campaigns c on c.tenant_id = cs.tenant_id and c.id = cs.campaign_id
        where cs.tenant_id = ingest_lead.tenant and cs.source_id = ingest_lead.source and c.status = 'ACTIVE'
        order by cs.share desc, c.starts_at desc, c.id
        limit 1
      )
    ),
    ingest_lead.external_ref,
    ingest_lead.full_name,
    ingest_lead.company_name,
    ingest_lead.email,
    ingest_lead.phone,
    ingest_lead.required_skill,
    ingest_lead.estimated_value
  )
  returning l.* into v_lead;
  insert into callcenter.lead_activities (tenant_id, lead_id, kind, actor_id)
  values (v_lead.tenant_id, v_lead.id, 'CREATED', callcenter_private.uid());

  perform callcenter_private.weigh_lead(v_lead.id);
  perform callcenter_private.hand_out_lead(v_lead.id);
  select l.* into v_lead from callcenter.leads l where l.id = v_lead.id;
  return v_lead;
end;
