select m.id
from iaoms.messages m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.author_id = iaoms_private.uid()
