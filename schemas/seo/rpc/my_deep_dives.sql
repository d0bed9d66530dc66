select p.session_id
from seo.deep_dive_participation p
where p.employee_id = seo_private.uid()
  and p.company_id = any (array(select seo_private.tenants()))
union
select s.id
from seo.deep_dive_session s
where s.facilitator_id = seo_private.uid()
  and s.company_id = any (array(select seo_private.tenants()))
