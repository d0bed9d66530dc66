declare
  v_begun integer;
  v_ended integer;
begin
  update iaoms.meetings as m
  set status = 'ONGOING'
  where m.status = 'SCHEDULED'
    and m.starts_at <= keep_meetings_on_time.at
    and m.starts_at + make_interval(mins => m.duration_minutes) > keep_meetings_on_time.at;
  get diagnostics v_begun = row_count;

  with ended as (
    update iaoms.meetings as m
    set status = 'COMPLETED'
    where m.status in ('SCHEDULED', 'ONGOING')
      and m.starts_at + make_interval(mins => m.duration_minutes) <= keep_meetings_on_time.at
    returning m.operation_id, m.institution_id
  )
  update iaoms.operations as o
  set status = 'COMPLETED', completed_at = greatest(keep_meetings_on_time.at, o.created_at)
  from ended
  where o.id = ended.operation_id
    and o.institution_id = ended.institution_id
    and o.kind = 'MEETING'
    and o.status in ('OPEN', 'IN_PROGRESS');
  get diagnostics v_ended = row_count;
  return v_begun + v_ended;
end;
