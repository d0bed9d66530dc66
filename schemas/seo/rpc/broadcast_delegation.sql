declare
  v_me uuid := seo_private.uid();
  v_item seo.plate_item;
  v_from seo.employee;
  v_to seo.employee;
  v_delegation seo.delegation_event;
begin
  select pi.* into v_item
  from seo.plate_item pi
  where pi.id = broadcast_delegation.plate_item
  for update;

  -- The guard looked before the lock; whoever waited for it looks again. What is still his own and open is his to hand on.
  if (v_item.assigned_to = v_me and v_item.is_delegable and v_item.status not in ('DONE', 'DROPPED')) is not true
    and seo_private.can_delegate_task(v_me, v_item.id) is not true
  then
    raise sqlstate 'PT409' using message = 'PLATE_ITEM_MOVED', detail = 'Somebody else has just handed this item on.';
  end if;

  select e.* into v_from from seo.employee e where e.id = v_me;
  select e.* into v_to from seo.employee e where e.id = broadcast_delegation.to_employee and e.is_active;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;
  if v_to.id = v_from.id or v_to.id = v_item.assigned_to then
    raise sqlstate 'PT409' using message = 'ALREADY_ASSIGNED', detail = 'An item is handed to somebody else.';
  end if;

  insert into seo.delegation_event as de (
    company_id, plate_item_id, from_employee, to_employee, reason, is_public, manager_notified, team_notified
  ) values (
    v_item.company_id, v_item.id, v_from.id, v_to.id, broadcast_delegation.reason, true, true, true
  )
  returning de.* into v_delegation;

  update seo.plate_item as pi
  set assigned_to = v_to.id,
      delegated_by = v_from.id,
      delegation_count = pi.delegation_count + 1
  where pi.id = v_item.id;

  insert into seo.plate_assignment (company_id, plate_item_id, employee_id, delegation_id)
  values (v_item.company_id, v_item.id, v_to.id, v_delegation.id);

  insert into seo.team_broadcast (company_id, type, content, visibility, author_id, team_id, metadata)
  values (
    v_item.company_id,
    'TASK_DELEGATION',
    format('%s delegated "%s" to %s: %s', v_from.display_name, v_item.title, v_to.display_name, v_delegation.reason),
    'PUBLIC',
    v_from.id,
    v_from.team_id,
    jsonb_build_object('delegation_id', v_delegation.id)
  );

  insert into seo.notification (company_id, employee_id, type, content)
  select
    v_item.company_id,
    told.id,
    'TASK_DELEGATION',
    format('%s delegated "%s" to %s.', v_from.display_name, v_item.title, v_to.display_name)
  from (select v_to.id union select v_from.manager_id) as told (id)
  where told.id is not null;

  return v_delegation;
end;
