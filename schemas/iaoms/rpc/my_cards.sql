select ac.id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.submitter_id = iaoms_private.uid()
union
select acr.card_id
from iaoms.approval_card_recipients acr
where acr.institution_id = any (array(select iaoms_private.tenants()))
  and acr.recipient_id = iaoms_private.uid()
union
select e.card_id
from iaoms.escalations e
where e.institution_id = any (array(select iaoms_private.tenants()))
  and e.escalated_to = iaoms_private.uid()
