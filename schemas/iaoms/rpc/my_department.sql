select r.department_id
from iaoms.recipients r
where r.id = iaoms_private.uid()
  and r.institution_id = any (array(select iaoms_private.tenants()))
