-- The day's rows are made anew, so that working it out again is always right.
declare
  v_since timestamptz := compute_metrics.day::timestamp at time zone 'UTC';
  v_until timestamptz := (compute_metrics.day + 1)::timestamp at time zone 'UTC';
  v_rows integer;
begin
  delete from iaoms.analytics_metrics as am where am.day = compute_metrics.day;

  insert into iaoms.analytics_metrics (institution_id, metric, department_id, day, value)
  select fact.institution_id, fact.metric, fact.department_id, compute_metrics.day,
    case fact.metric when 'HOURS_TO_DECISION' then avg(fact.value) else sum(fact.value) end
  from (
    select d.institution_id, 'DOCUMENTS_CREATED' as metric, d.department_id, 1::double precision as value
    from iaoms.documents d
    where d.created_at >= v_since and d.created_at < v_until
    union all
    select hc.institution_id, 'CARDS_' || hc.outcome, hc.department_id, 1
    from iaoms.history_cards hc
    where hc.finished_at >= v_since and hc.finished_at < v_until and hc.outcome in ('APPROVED', 'REJECTED')
    union all
    select hc.institution_id, 'HOURS_TO_DECISION', hc.department_id, extract(epoch from hc.finished_at - hc.submitted_at) / 3600
    from iaoms.history_cards hc
    where hc.finished_at >= v_since and hc.finished_at < v_until and hc.outcome in ('APPROVED', 'REJECTED')
    union all
    select m.institution_id, 'MESSAGES_SENT', r.department_id, 1
    from iaoms.messages m
    join iaoms.recipients r on r.id = m.author_id and r.institution_id = m.institution_id
    where m.created_at >= v_since and m.created_at < v_until
    union all
    select m.institution_id, 'MEETINGS_HELD', r.department_id, 1
    from iaoms.meetings m
    join iaoms.recipients r on r.id = m.organizer_id and r.institution_id = m.institution_id
    where m.starts_at >= v_since and m.starts_at < v_until and m.status = 'COMPLETED'
  ) as fact
  group by grouping sets (
    (fact.institution_id, fact.metric),
    (fact.institution_id, fact.metric, fact.department_id)
  )
  having grouping(fact.department_id) = 1 or fact.department_id is not null;
  get diagnostics v_rows = row_count;
  return v_rows;
end;
