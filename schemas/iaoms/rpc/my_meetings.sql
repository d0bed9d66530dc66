select m.id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.organizer_id = iaoms_private.uid()
union
select mp.meeting_id
from iaoms.meeting_participants mp
where mp.institution_id = any (array(select iaoms_private.tenants()))
  and mp.recipient_id = iaoms_private.uid()
