-- An item that the caller does not read is none to him.
declare
  v_label seo.plate_label;
begin
  insert into seo.plate_label as pl (company_id, name, colour)
  select pi.company_id, label_plate_item.label, coalesce(label_plate_item.colour, '#808080')
  from seo.plate_item pi
  where pi.id = label_plate_item.plate_item
  on conflict (company_id, name) do update set colour = coalesce(label_plate_item.colour, pl.colour)
  returning pl.* into v_label;
  if not found then
    raise sqlstate 'PT404' using message = 'PLATE_ITEM_NOT_FOUND', detail = 'There is no item of this key that you see.';
  end if;

  insert into seo.plate_item_label (company_id, plate_item_id, label_id)
  values (v_label.company_id, label_plate_item.plate_item, v_label.id)
  on conflict do nothing;
  return v_label;
end;
