begin
  return query
    select m.*
    from iaoms.meetings m
    where m.starts_at < my_meetings_between.until
      and m.starts_at + make_interval(mins => m.duration_minutes) > my_meetings_between.since
    order by m.starts_at, m.id;
end;
