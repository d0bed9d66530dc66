begin
  return query
    select tc.*
    from seo.touchpoint_channel tc
    where tc.id = any (array(select seo_private.my_channels()))
    order by tc.name, tc.id;
end;
