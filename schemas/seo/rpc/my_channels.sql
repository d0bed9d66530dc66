select tcm.channel_id
from seo.touchpoint_channel_member tcm
where tcm.employee_id = seo_private.uid()
  and tcm.company_id = any (array(select seo_private.tenants()))
