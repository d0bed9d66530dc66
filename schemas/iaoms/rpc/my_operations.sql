select d.operation_id
from iaoms.documents d
where d.institution_id = any (array(select iaoms_private.tenants()))
  and d.id = any (array(select iaoms_private.my_documents()))
union
select ac.operation_id
from iaoms.approval_cards ac
where ac.institution_id = any (array(select iaoms_private.tenants()))
  and ac.id = any (array(select iaoms_private.my_cards()))
union
select m.operation_id
from iaoms.meetings m
where m.institution_id = any (array(select iaoms_private.tenants()))
  and m.id = any (array(select iaoms_private.my_meetings()))
union
select ce.operation_id
from iaoms.calendar_events ce
where ce.institution_id = any (array(select iaoms_private.tenants()))
  and ce.id = any (array(select iaoms_private.my_events()))
  and ce.operation_id is not null
union
select c.operation_id
from iaoms.channels c
where c.institution_id = any (array(select iaoms_private.tenants()))
  and c.id = any (array(select iaoms_private.my_channels()))
  and c.operation_id is not null
