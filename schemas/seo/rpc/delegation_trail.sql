begin
  return query
    select de.*
    from seo.delegation_event de
    where de.plate_item_id = delegation_trail.plate_item
    order by de.created_at, de.id;
end;
