declare
  v_consent callcenter.consent_records;
begin
  update callcenter.consent_records as c
  set withdrawn_at = now()
  where c.lead_id = withdraw_consent.lead and c.purpose = withdraw_consent.purpose and c.withdrawn_at is null
  returning c.* into v_consent;
  if not found then
    raise sqlstate 'PT404' using message = 'CONSENT_NOT_FOUND', detail = 'The lead has not agreed to this.';
  end if;
  return v_consent;
end;
