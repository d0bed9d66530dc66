insert into seo.activity_event (
  company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, created_at
)
select
  load.id('c', 1),
  load.id('e', e.employee),
  e.activity_type,
  case when e.activity_type = 'KEYSTROKE' then e.amount end,
  case when e.activity_type = 'CAMERA_ENGAGEMENT' then e.amount end,
  case when e.activity_type = 'COLLABORATION' then e.amount end,
  e.created_at
from load.events($day) e;
