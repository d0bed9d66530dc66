declare
  v_request callcenter.gdpr_requests;
begin
  insert into callcenter.gdpr_requests as r (tenant_id, kind, requester_email, lead_id)
  values (
    open_privacy_request.tenant,
    open_privacy_request.kind,
    open_privacy_request.email,
    (
      select l.id
      from callcenter.leads l
      where l.tenant_id = open_privacy_request.tenant
        and l.id in (select callcenter_private.leads_keys_by_email(open_privacy_request.email))
      order by l.created_at desc
      limit 1
    )
  )
  returning r.* into v_request;
  return v_request;
end;
