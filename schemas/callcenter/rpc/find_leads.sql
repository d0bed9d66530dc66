begin
  return query
    select l.*
    from callcenter.leads l
    where l.tenant_id = find_leads.tenant
      and (
        l.id in (select callcenter_private.leads_keys_by_email(find_leads.email))
        or l.id in (select callcenter_private.leads_keys_by_phone(find_leads.phone))
      )
    order by l.created_at desc, l.id;
end;
