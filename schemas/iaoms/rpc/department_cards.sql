select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_department')))
  and ac.department_id = (select iaoms_private.my_department())
