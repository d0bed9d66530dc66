begin
  return query
    select part.kind::iaoms.operation_kind, part.id, part.title, part.created_at
    from (
      select 'DOCUMENT' as kind, d.id, d.title, d.created_at from iaoms.documents d
      where d.operation_id = operation_parts.operation and d.deleted_at is null
      union all
      select 'APPROVAL', ac.id, ac.title, ac.created_at from iaoms.approval_cards ac
      where ac.operation_id = operation_parts.operation
      union all
      select 'MEETING', m.id, m.title, m.created_at from iaoms.meetings m
      where m.operation_id = operation_parts.operation
      union all
      select 'CALENDAR', ce.id, ce.title, ce.created_at from iaoms.calendar_events ce
      where ce.operation_id = operation_parts.operation
      union all
      select 'CHANNEL', c.id, c.name, c.created_at from iaoms.channels c
      where c.operation_id = operation_parts.operation
    ) as part
    order by part.created_at, part.id;
end;
