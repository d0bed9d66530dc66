begin
  return query
    select pi.*
    from seo.plate_item pi
    where pi.assigned_to = seo_private.uid()
      and pi.status not in ('DONE', 'DROPPED')
    order by
      array_position(array['CRITICAL', 'HIGH', 'NORMAL', 'LOW'], pi.priority::text),
      pi.due_on nulls last,
      pi.id;
end;
