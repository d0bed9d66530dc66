begin
  return query
    select n.*
    from iaoms.notifications n
    where n.recipient_id = iaoms_private.uid()
      and (not my_notifications.unread_only or n.read_at is null)
      and (my_notifications.before is null or n.created_at < my_notifications.before)
    order by n.created_at desc, n.id
    limit my_notifications.first;
end;
