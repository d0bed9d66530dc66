declare
  v_company uuid;
  v_keystroke numeric;
  v_engagement numeric;
  v_collaboration numeric;
  v_events integer;
  v_score numeric;
  -- A value, which planning compares with the bounds of partitions: of now() - window it would plan a scan of each.
  v_since timestamptz := now() - calculate_bandwidth_score.time_window;
begin
  if calculate_bandwidth_score.time_window <= interval '0'
    or calculate_bandwidth_score.time_window > interval '90 days' then
    raise sqlstate 'PT400' using message = 'INVALID_WINDOW', detail = 'The window has to be between nothing and 90 days.';
  end if;

  -- The lock keeps two calculations for one employee in the order of their history rows.
  select e.company_id into v_company
  from seo.employee e
  where e.id = calculate_bandwidth_score.employee
  for update;

  select
    coalesce(avg(ae.productivity_impact) filter (where ae.activity_type = 'KEYSTROKE'), 0),
    coalesce(avg(ae.engagement_factor) filter (where ae.activity_type = 'CAMERA_ENGAGEMENT'), 0),
    coalesce(avg(ae.collaboration_weight) filter (where ae.activity_type = 'COLLABORATION'), 0),
    count(*)::integer
  into v_keystroke, v_engagement, v_collaboration, v_events
  from seo.activity_event ae
  where ae.employee_id = calculate_bandwidth_score.employee
    and ae.company_id = v_company
    and ae.activity_type in ('KEYSTROKE', 'CAMERA_ENGAGEMENT', 'COLLABORATION')
    and ae.created_at > v_since;

  v_score := round((v_keystroke * 0.4 + v_engagement * 0.3 + v_collaboration * 0.3) * 100, 2);

  insert into seo.bandwidth_score (
    company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, event_count, calculation_ms, time_window
  ) values (
    v_company,
    calculate_bandwidth_score.employee,
    v_score,
    v_keystroke,
    v_engagement,
    v_collaboration,
    v_events,
    (extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::integer,
    calculate_bandwidth_score.time_window
  );

  update seo.employee as e
  set current_bandwidth = v_score
  where e.id = calculate_bandwidth_score.employee;

  return v_score;
end;
