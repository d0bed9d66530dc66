begin
  return query
    select pc.*
    from seo.plate_item_comment pc
    where pc.plate_item_id = plate_item_comments.plate_item
    order by pc.created_at, pc.id;
end;
