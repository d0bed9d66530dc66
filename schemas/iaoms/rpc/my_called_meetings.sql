select m.id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.organizer_id = iaoms_private.uid()
