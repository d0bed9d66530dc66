begin
  return query
    select ce.*
    from iaoms.calendar_events ce
    where ce.starts_at < calendar.until
      and ce.ends_at > calendar.since
    order by ce.starts_at, ce.id;
end;
