declare
  v_item seo.plate_item;
begin
  update seo.plate_item as pi
  set status = 'DONE',
      completed_at = now()
  where pi.id = complete_plate_item.plate_item
    and pi.assigned_to = seo_private.uid()
    and pi.status not in ('DONE', 'DROPPED')
  returning pi.* into v_item;
  if not found then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'There is no such open item on your plate.';
  end if;
  return v_item;
end;
