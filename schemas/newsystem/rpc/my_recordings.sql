begin
  return query
    select rs.id from newsystem.recording_sessions rs
    where rs.user_id = newsystem_private.uid()
      and rs.organization_id = any (array(select newsystem_private.tenants()));
end;
