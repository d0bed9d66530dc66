select s.*
from iaoms_private.mv_document_stats s
where s.institution_id = any (array(select iaoms_private.tenants()))
  and s.institution_id = any (array(select iaoms_private.institutions_where_i_may('document.read_all')))
order by s.department_key, s.type, s.status
