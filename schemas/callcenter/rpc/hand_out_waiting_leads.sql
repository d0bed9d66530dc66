-- Where one lead finds nobody, another may need less: so all are tried, and none of a tenant whose agents are all away.
declare
  v_lead uuid;
  v_count integer := 0;
begin
  for v_lead in
    select l.id
    from callcenter.leads l
    where l.assigned_to is null
      and l.closed_at is null
      and exists (select from callcenter.agents a where a.tenant_id = l.tenant_id and a.status = 'ONLINE')
    order by l.score desc, l.created_at, l.id
    limit 1000
  loop
    if callcenter_private.hand_out_lead(v_lead) is not null then
      v_count := v_count + 1;
    end if;
  end loop;
  return v_count;
end;
