declare
  v_item seo.plate_item;
begin
  insert into seo.plate_item as pi (company_id, title, details, priority, assigned_to, created_by, due_on)
  select
    e.company_id,
    add_plate_item.title,
    add_plate_item.details,
    add_plate_item.priority,
    e.id,
    seo_private.uid(),
    add_plate_item.due_on
  from seo.employee e
  where e.id = coalesce(add_plate_item.assigned_to, seo_private.uid())
  returning pi.* into v_item;

  insert into seo.plate_assignment (company_id, plate_item_id, employee_id)
  values (v_item.company_id, v_item.id, v_item.assigned_to);
  return v_item;
end;
