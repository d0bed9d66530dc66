begin
  return query
    select r.*
    from callcenter.gdpr_requests r
    where r.tenant_id = open_privacy_requests.tenant and r.status in ('RECEIVED', 'IN_PROGRESS')
    order by r.due_at, r.id;
end;
