select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
  and d.department_id = (select iaoms_private.my_department())
