select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.author_id = iaoms_private.uid()
  and d.deleted_at is null
