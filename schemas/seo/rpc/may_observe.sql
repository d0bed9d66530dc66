select exists (
  select 1
  from seo.deep_dive_participation p
  join seo.deep_dive_session s on s.id = p.session_id and s.company_id = p.company_id
  where p.session_id = may_observe.session
    and p.employee_id = may_observe.participant
    and p.company_id = any (array(select seo_private.tenants()))
    and seo_private.uid() in (p.employee_id, s.facilitator_id)
)
