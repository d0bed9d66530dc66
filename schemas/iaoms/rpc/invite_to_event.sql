declare
  v_attendee iaoms.calendar_event_attendees;
begin
  insert into iaoms.calendar_event_attendees (institution_id, event_id, recipient_id)
  select ce.institution_id, ce.id, r.id
  from iaoms.calendar_events ce
  join iaoms.recipients r on r.institution_id = ce.institution_id
  where ce.id = invite_to_event.event
    and r.id = invite_to_event.recipient
    and r.is_active
    and r.id <> ce.owner_id
  on conflict do nothing;

  select cea.* into v_attendee
  from iaoms.calendar_event_attendees cea
  where cea.event_id = invite_to_event.event
    and cea.recipient_id = invite_to_event.recipient;
  if not found then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;
  return v_attendee;
end;
