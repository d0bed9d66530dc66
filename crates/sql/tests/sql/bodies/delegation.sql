-- A guard, an upsert, a typed error and an event.
declare
  v_item seo.plate_item%rowtype;
  v_from constant uuid := seo_private.uid();
  v_event seo.delegation_event;
  v_count integer not null default 0;
begin
  select * into strict v_item
    from seo.plate_item p
   where p.id = plate_item
   for update;

  if v_item.owner_id <> v_from and not seo_private.is_manager_of(v_from, v_item.owner_id) then
    raise exception 'not yours' using errcode = 'PT403', detail = format('item %s', v_item.id), hint = 'ask your manager';
  elsif v_item.status = any (array['done', 'cancelled']) then
    raise exception using errcode = 'PT409', message = 'ITEM_CLOSED';
  end if;

  select count(*)
    into v_count
    from seo.plate_item
   where owner_id = to_employee
     and status = 'open';

  insert into seo.delegation_event as e (plate_item_id, from_id, to_id, reason)
  values (v_item.id, v_from, to_employee, reason)
  on conflict (plate_item_id) do update set reason = excluded.reason
  returning e.* into v_event;

  update seo.plate_item set owner_id = to_employee, updated_at = now() where id = v_item.id;
  perform pg_notify('delegation', json_build_object('item', v_item.id, 'load', v_count)::text);
  return v_event;
exception
  when no_data_found then
    raise exception 'ITEM_NOT_FOUND' using errcode = 'PT404';
  when unique_violation or foreign_key_violation then
    raise;
end
