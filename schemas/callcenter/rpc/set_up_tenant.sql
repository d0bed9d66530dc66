declare
  v_step integer;
  v_added integer := 0;
begin
  insert into callcenter.role_permissions (tenant_id, role, permission)
  select set_up_tenant.tenant, allowed.role, p.code
  from callcenter.permissions p
  cross join unnest(p.default_roles) as allowed (role)
  on conflict (tenant_id, role, permission) do nothing;
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.scoring_models (tenant_id, name, is_active)
  select set_up_tenant.tenant, 'Standard', true
  where not exists (select from callcenter.scoring_models m where m.tenant_id = set_up_tenant.tenant);
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.point_rules (tenant_id, deed, valid_from, points, per_day)
  select set_up_tenant.tenant, rule.deed, now(), rule.points, rule.per_day
  from (values
    ('CALL_COMPLETED', 5, 50),
    ('LEAD_CONTACTED', 10, null),
    ('LEAD_QUALIFIED', 25, null),
    ('LEAD_WON', 100, null),
    ('VOICEMAIL_TAKEN', 10, 20)
  ) as rule (deed, points, per_day)
  where not exists (
    select from callcenter.point_rules r where r.tenant_id = set_up_tenant.tenant and r.deed = rule.deed
  );
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.achievement_tiers (tenant_id, title, min_points)
  select set_up_tenant.tenant, tier.title, tier.min_points
  from (values ('Bronze', 100), ('Silver', 1000), ('Gold', 5000), ('Platinum', 20000)) as tier (title, min_points)
  where not exists (select from callcenter.achievement_tiers t where t.tenant_id = set_up_tenant.tenant);
  get diagnostics v_step = row_count;
  v_added := v_added + v_step;

  insert into callcenter.badges (tenant_id, code, title, deed, threshold)
  values
    (set_up_tenant.tenant, 'first-sale', 'First sale', 'LEAD_WON', 1),
    (set_up_tenant.tenant, 'ten-sales', 'Ten sales', 'LEAD_WON', 10),
    (set_up_tenant.tenant, 'hundred-calls', 'A hundred calls', 'CALL_COMPLETED', 100)
  on conflict (tenant_id, code) do nothing;
  get diagnostics v_step = row_count;
  return v_added + v_step;
end;
