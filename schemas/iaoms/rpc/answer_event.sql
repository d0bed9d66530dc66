declare
  v_answer iaoms.calendar_event_attendees;
begin
  update iaoms.calendar_event_attendees as cea
  set response = answer_event.response, responded_at = now()
  where cea.event_id = answer_event.event
    and cea.recipient_id = iaoms_private.uid()
  returning cea.* into v_answer;
  if not found then
    raise sqlstate 'PT404' using message = 'EVENT_NOT_FOUND', detail = 'You are asked to no such day.';
  end if;
  return v_answer;
end;
