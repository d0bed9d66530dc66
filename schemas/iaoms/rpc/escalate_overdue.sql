-- First the head of the signer's department; twice as late, the principal.
declare
  v_count integer;
begin
  insert into iaoms.escalations (institution_id, card_id, step_id, escalated_to, reason, level)
  select late.institution_id, late.card_id, late.step_id, superior.id, 'OVERDUE', late.level
  from (
    select
      acr.institution_id,
      acr.card_id,
      acr.id as step_id,
      signer.id as signer_id,
      d.head_id,
      1 + (select count(*)::integer from iaoms.escalations e where e.step_id = acr.id and e.institution_id = acr.institution_id) as level,
      acr.activated_at,
      wi.escalate_after_hours
    from iaoms.approval_card_recipients acr
    join iaoms.workflow_instances wi on wi.card_id = acr.card_id and wi.institution_id = acr.institution_id
    join iaoms.recipients signer on signer.id = acr.recipient_id and signer.institution_id = acr.institution_id
    left join iaoms.departments d on d.id = signer.department_id and d.institution_id = signer.institution_id
    where acr.status = 'ACTIVE'
  ) as late
  cross join lateral (
    select s.id
    from iaoms.recipients s
    where s.institution_id = late.institution_id
      and s.is_active
      and s.id <> late.signer_id
      and ((late.level = 1 and s.id = late.head_id) or s.role = 'PRINCIPAL')
      and not exists (
        select 1
        from iaoms.escalations e
        where e.step_id = late.step_id
          and e.institution_id = late.institution_id
          and e.escalated_to = s.id
      )
    order by s.id = late.head_id desc nulls last, s.full_name, s.id
    limit 1
  ) as superior
  where late.level <= 2
    and late.activated_at + make_interval(hours => late.escalate_after_hours * late.level) <= escalate_overdue.at;
  get diagnostics v_count = row_count;
  return v_count;
end;
