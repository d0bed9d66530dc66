begin
  return query
    select s.*
    from seo.deep_dive_session s
    where s.id = any (array(select seo_private.my_deep_dives()))
    order by s.created_at desc, s.id;
end;
