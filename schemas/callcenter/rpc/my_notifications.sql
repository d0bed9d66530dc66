begin
  return query
    select n.*
    from callcenter.notifications n
    where n.tenant_id = my_notifications.tenant
      and n.user_id = callcenter_private.uid()
      and (not my_notifications.unread_only or n.read_at is null)
    order by n.created_at desc, n.id
    limit my_notifications.first;
end;
