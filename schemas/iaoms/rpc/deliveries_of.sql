begin
  return query
    select q.*
    from iaoms.notification_queue q
    where q.notification_id = deliveries_of.notification
    order by q.channel;
end;
