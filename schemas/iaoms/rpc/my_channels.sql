select cm.channel_id
from iaoms.channel_members cm
where cm.institution_id = any (array(select iaoms_private.tenants()))
  and cm.recipient_id = iaoms_private.uid()
union
select c.id
from iaoms.channels c
join iaoms.recipients r on r.department_id = c.department_id and r.institution_id = c.institution_id
where c.institution_id = any (array(select iaoms_private.tenants()))
  and c.kind = 'DEPARTMENT'
  and r.id = iaoms_private.uid()
