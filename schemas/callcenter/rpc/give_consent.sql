declare
  v_consent callcenter.consent_records;
begin
  -- The lead is held, so that two who note the same at once leave one record.
  perform from callcenter.leads l where l.id = give_consent.lead for update;
  select c.* into v_consent
  from callcenter.consent_records c
  where c.lead_id = give_consent.lead and c.purpose = give_consent.purpose and c.withdrawn_at is null;
  if not found then
    insert into callcenter.consent_records as c (tenant_id, lead_id, purpose, evidence, noted_by, ip_address)
    select l.tenant_id, l.id, give_consent.purpose, give_consent.evidence, callcenter_private.uid(), callcenter_private.request_ip()
    from callcenter.leads l
    where l.id = give_consent.lead
    returning c.* into v_consent;
  end if;
  return v_consent;
end;
