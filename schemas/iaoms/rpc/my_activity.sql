begin
  return query
    select ra.*
    from iaoms.recent_activity ra
    where ra.recipient_id = iaoms_private.uid()
      and (my_activity.before is null or ra.created_at < my_activity.before)
    order by ra.created_at desc, ra.id
    limit my_activity.first;
end;
