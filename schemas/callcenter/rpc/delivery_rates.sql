begin
  return query
    select
      m.channel,
      count(*) filter (where m.delivery = 'PENDING'),
      count(*) filter (where m.delivery = 'SENT'),
      count(*) filter (where m.delivery in ('DELIVERED', 'OPENED')),
      count(*) filter (where m.delivery in ('BOUNCED', 'FAILED')),
      avg((m.delivery in ('DELIVERED', 'OPENED'))::integer) filter (where m.delivery not in ('PENDING', 'SENT'))::double precision
    from callcenter.messages m
    where m.tenant_id = delivery_rates.tenant
      and m.created_at >= delivery_rates.since
      and m.created_at < delivery_rates.until
    group by m.channel
    order by m.channel;
end;
