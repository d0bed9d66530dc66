begin
  return query
    select n.*
    from seo.notification n
    where n.employee_id = seo_private.uid()
      and (not my_notifications.unread_only or n.read_at is null)
    order by n.created_at desc, n.id
    limit my_notifications.first;
end;
