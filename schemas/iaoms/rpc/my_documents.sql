select d.id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.author_id = iaoms_private.uid()
union
select dr.document_id
from iaoms.document_recipients dr
where dr.institution_id = any (array(select iaoms_private.tenants()))
  and dr.recipient_id = iaoms_private.uid()
union
select ac.document_id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.id = any (array(select iaoms_private.my_cards()))
union
select sr.document_id
from iaoms.signature_requests sr
where sr.institution_id = any (array(select iaoms_private.tenants()))
  and sr.signer_id = iaoms_private.uid()
