begin
  return query
    select v.*
    from callcenter.voicemails v
    where v.tenant_id = waiting_voicemails.tenant and v.taken_by is null
    order by v.created_at, v.id;
end;
