select exists (
  select 1
  from callcenter.leads l
  where l.id = may_work_on.lead
    and l.tenant_id = any (array(select callcenter_private.tenants()))
    and (l.assigned_to = callcenter_private.uid() or callcenter_private.may(l.tenant_id, 'lead.write'))
)
