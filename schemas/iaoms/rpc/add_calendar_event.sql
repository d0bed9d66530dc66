declare
  v_institution uuid;
  v_department uuid;
  v_event iaoms.calendar_events;
begin
  select r.institution_id, r.department_id into v_institution, v_department
  from iaoms.recipients r
  where r.id = iaoms_private.uid();
  if add_calendar_event.visibility = 'DEPARTMENT' and v_department is null then
    raise sqlstate 'PT409' using message = 'NO_DEPARTMENT', detail = 'You work in no department yet.';
  end if;
  if add_calendar_event.operation is not null and not (
    add_calendar_event.operation = any (array(select iaoms_private.my_operations()))
  ) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;

  insert into iaoms.calendar_events as ce (
    institution_id, owner_id, department_id, operation_id, title, description, starts_at, ends_at, visibility
  ) values (
    v_institution, iaoms_private.uid(), v_department, add_calendar_event.operation, add_calendar_event.title,
    add_calendar_event.description, add_calendar_event.starts_at, add_calendar_event.ends_at, add_calendar_event.visibility
  )
  returning ce.* into v_event;
  return v_event;
end;
