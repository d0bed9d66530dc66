begin
  return query
    select tb.*
    from seo.team_broadcast tb
    order by tb.created_at desc, tb.id
    limit broadcasts.first;
end;
