declare
  v_lead uuid;
  v_count integer := 0;
begin
  for v_lead in
    select l.id
    from callcenter.leads l
    where l.closed_at is null and (l.scored_at is null or l.scored_at < now() - interval '1 hour')
    order by l.scored_at nulls first
    limit 5000
  loop
    perform callcenter_private.weigh_lead(v_lead);
    v_count := v_count + 1;
  end loop;
  return v_count;
end;
