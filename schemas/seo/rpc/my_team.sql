select e.team_id from seo.employee e where e.id = seo_private.uid()
