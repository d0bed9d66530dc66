declare
  v_answer iaoms.meeting_participants;
begin
  update iaoms.meeting_participants as mp
  set response = answer_meeting.response, responded_at = now()
  where mp.meeting_id = answer_meeting.meeting
    and mp.recipient_id = iaoms_private.uid()
    and exists (
      select 1 from iaoms.meetings m where m.id = mp.meeting_id and m.status in ('SCHEDULED', 'ONGOING')
    )
  returning mp.* into v_answer;
  if not found then
    raise sqlstate 'PT404' using message = 'MEETING_NOT_FOUND', detail = 'You are asked to no such meeting, or it is over.';
  end if;
  return v_answer;
end;
