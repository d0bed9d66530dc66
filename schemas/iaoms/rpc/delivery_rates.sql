begin
  return query
    select
      q.channel,
      count(*) filter (where q.state in ('READY', 'RUNNING')),
      count(*) filter (where q.state = 'DONE'),
      count(*) filter (where q.state = 'DEAD'),
      avg((q.state = 'DONE')::integer::double precision) filter (where q.state in ('DONE', 'DEAD'))
    from iaoms.notification_queue q
    where q.created_at >= delivery_rates.since
    group by q.channel
    order by q.channel;
end;
