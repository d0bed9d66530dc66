declare
  v_institution uuid;
  v_department uuid;
  v_channel iaoms.channels;
  v_found integer;
begin
  select r.institution_id, case when open_channel.kind = 'DEPARTMENT' then r.department_id end
  into v_institution, v_department
  from iaoms.recipients r
  where r.id = iaoms_private.uid();

  if open_channel.kind = 'DEPARTMENT' and v_department is null then
    raise sqlstate 'PT409' using message = 'NO_DEPARTMENT', detail = 'You work in no department yet.';
  end if;
  if open_channel.operation is not null and not (open_channel.operation = any (array(select iaoms_private.my_operations()))) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;
  if open_channel.kind = 'PRIVATE' then
    select c.* into v_channel
    from iaoms.channels c
    join iaoms.channel_members mine on mine.channel_id = c.id and mine.recipient_id = iaoms_private.uid()
    join iaoms.channel_members other on other.channel_id = c.id and other.recipient_id = open_channel.members[1]
    where c.kind = 'PRIVATE'
      and not c.is_archived;
    if found then
      return v_channel;
    end if;
  end if;

  insert into iaoms.channels as c (institution_id, name, kind, department_id, operation_id, created_by)
  values (v_institution, open_channel.name, open_channel.kind, v_department, open_channel.operation, iaoms_private.uid())
  returning c.* into v_channel;
  insert into iaoms.channel_members (institution_id, channel_id, recipient_id, is_moderator)
  values (v_institution, v_channel.id, v_channel.created_by, true);
  insert into iaoms.channel_members (institution_id, channel_id, recipient_id)
  select v_institution, v_channel.id, r.id
  from unnest(open_channel.members) as asked (id)
  join iaoms.recipients r on r.id = asked.id
  where r.is_active
    and r.id <> v_channel.created_by;
  get diagnostics v_found = row_count;
  if v_found <> cardinality(open_channel.members) then
    raise sqlstate 'PT400' using
      message = 'MEMBER_NOT_FOUND',
      detail = 'Everybody you name is a colleague who still works here; you are in it anyway.';
  end if;
  return v_channel;
end;
