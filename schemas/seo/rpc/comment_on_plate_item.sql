declare
  v_comment seo.plate_item_comment;
begin
  insert into seo.plate_item_comment as pc (company_id, plate_item_id, author_id, body)
  select pi.company_id, pi.id, seo_private.uid(), comment_on_plate_item.body
  from seo.plate_item pi
  where pi.id = comment_on_plate_item.plate_item
  returning pc.* into v_comment;
  return v_comment;
end;
