select s.id
from seo.deep_dive_session s
where s.facilitator_id = seo_private.uid()
  and s.company_id = any (array(select seo_private.tenants()))
