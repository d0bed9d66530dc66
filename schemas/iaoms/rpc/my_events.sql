select ce.id
from iaoms.calendar_events ce
where ce.institution_id = any (array(select iaoms_private.tenants()))
  and ce.owner_id = iaoms_private.uid()
union
select cea.event_id
from iaoms.calendar_event_attendees cea
where cea.institution_id = any (array(select iaoms_private.tenants()))
  and cea.recipient_id = iaoms_private.uid()
