declare
  v_day timestamptz := date_trunc('day', refresh_counters.at at time zone 'UTC') at time zone 'UTC';
  v_changed integer;
begin
  insert into iaoms.realtime_counters as rc (institution_id, name, value, changed_at)
  select i.id, number.name, number.value, refresh_counters.at
  from iaoms.institutions i
  cross join lateral (
    select
      count(*) as total,
      count(*) filter (where d.status = 'PENDING') as pending,
      count(*) filter (where d.status = 'APPROVED') as approved,
      count(*) filter (where d.status = 'REJECTED') as rejected,
      count(*) filter (where d.status = 'PENDING' and d.priority = 'EMERGENCY') as emergency,
      count(*) filter (where d.status = 'PENDING' and d.due_on = (refresh_counters.at at time zone 'UTC')::date) as due
    from iaoms.documents d
    where d.institution_id = i.id
      and d.deleted_at is null
  ) as documents
  cross join lateral (
    values
      ('TOTAL_DOCUMENTS', documents.total),
      ('PENDING_DOCUMENTS', documents.pending),
      ('APPROVED_DOCUMENTS', documents.approved),
      ('REJECTED_DOCUMENTS', documents.rejected),
      ('EMERGENCY_DOCUMENTS', documents.emergency),
      ('DOCUMENTS_DUE_TODAY', documents.due),
      ('PENDING_APPROVALS', (
        select count(*)
        from iaoms.approval_cards ac
        where ac.institution_id = i.id and ac.status = 'PENDING'
      )),
      ('TOTAL_MEETINGS_TODAY', (
        select count(*)
        from iaoms.meetings m
        where m.institution_id = i.id
          and m.status <> 'CANCELLED'
          and m.starts_at >= v_day
          and m.starts_at < v_day + interval '1 day'
      )),
      ('ACTIVE_USERS', (select count(*) from iaoms.recipients r where r.institution_id = i.id and r.is_active)),
      ('TOTAL_MESSAGES_TODAY', (
        select count(*)
        from iaoms.messages s
        where s.institution_id = i.id
          and s.created_at >= v_day
          and s.created_at < v_day + interval '1 day'
      ))
  ) as number (name, value)
  on conflict (institution_id, name) do update
  set value = excluded.value, changed_at = excluded.changed_at
  where rc.value is distinct from excluded.value;
  get diagnostics v_changed = row_count;
  return v_changed;
end;
