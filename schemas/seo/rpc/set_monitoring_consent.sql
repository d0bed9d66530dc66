begin
  if set_monitoring_consent.granted then
    insert into seo.monitoring_consent (company_id, employee_id, scope)
    select e.company_id, e.id, set_monitoring_consent.scope
    from seo.employee e
    where e.id = seo_private.uid()
    on conflict do nothing;
  else
    update seo.monitoring_consent as mc
    set withdrawn_at = now()
    where mc.employee_id = seo_private.uid()
      and mc.scope = set_monitoring_consent.scope
      and mc.withdrawn_at is null;
  end if;
  return set_monitoring_consent.granted;
end;
