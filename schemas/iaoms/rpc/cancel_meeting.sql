declare
  v_meeting iaoms.meetings;
begin
  update iaoms.meetings as m
  set status = 'CANCELLED'
  where m.id = cancel_meeting.meeting
    and m.status in ('SCHEDULED', 'ONGOING')
  returning m.* into v_meeting;
  if not found then
    raise sqlstate 'PT409' using message = 'MEETING_OVER', detail = 'This meeting is over.';
  end if;
  update iaoms.operations as o
  set status = 'CANCELLED', completed_at = now()
  where o.id = v_meeting.operation_id
    and o.kind = 'MEETING'
    and o.status in ('OPEN', 'IN_PROGRESS');
  return v_meeting;
end;
