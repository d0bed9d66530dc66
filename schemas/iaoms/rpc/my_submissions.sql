select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.submitter_id = iaoms_private.uid()
