begin
  return query
    select da.*
    from seo.deep_dive_alert da
    where da.session_id = session_alerts.session
    order by da.created_at desc, da.id;
end;
