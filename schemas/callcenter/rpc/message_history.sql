begin
  return query
    select e.* from callcenter.message_events e where e.message_id = message_history.message order by e.created_at, e.id;
end;
