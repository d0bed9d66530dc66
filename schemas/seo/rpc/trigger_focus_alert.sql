declare
  v_session seo.deep_dive_session;
  v_alert seo.deep_dive_alert;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = trigger_focus_alert.session;
  if v_session.status <> 'LIVE' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_NOT_LIVE', detail = 'Only a live deep dive raises alerts.';
  end if;

  insert into seo.deep_dive_alert as da (company_id, session_id, employee_id, alert_type)
  values (v_session.company_id, v_session.id, trigger_focus_alert.employee, trigger_focus_alert.alert_type)
  returning da.* into v_alert;

  insert into seo.notification (company_id, employee_id, type, content)
  select
    v_session.company_id,
    told.id,
    'FOCUS_ALERT',
    format('Attention is leaving "%s".', v_session.title)
  from (select trigger_focus_alert.employee union select v_session.facilitator_id) as told (id);
  return v_alert;
end;
