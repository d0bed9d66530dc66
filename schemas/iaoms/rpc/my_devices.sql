begin
  return query
    select s.id, s.method, s.device_name, s.ip_address, s.last_seen_at, s.expires_at
    from iaoms.auth_sessions s
    where s.recipient_id = iaoms_private.uid()
      and s.ended_at is null
      and s.expires_at > now()
    order by s.last_seen_at desc, s.id;
end;
