select exists (
  select 1
  from callcenter.call_logs c
  join callcenter.phone_numbers n on n.tenant_id = c.tenant_id and n.id = c.line_id
  where c.id = serves.call_log
    and c.tenant_id = any (array(select callcenter_private.tenants()))
    and n.served_by = callcenter_private.uid()
)
