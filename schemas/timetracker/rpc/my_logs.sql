begin
  return query
    select tl.id from timetracker.time_logs tl
    where tl.profile_id = timetracker_private.uid()
      and tl.organization_id = any (array(select timetracker_private.tenants()));
end;
