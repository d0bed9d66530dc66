declare
  v_step iaoms.approval_card_recipients;
  v_superior uuid;
  v_escalation iaoms.escalations;
begin
  select acr.* into v_step
  from iaoms.approval_card_recipients acr
  where acr.card_id = escalate.card
    and acr.recipient_id = escalate.signer
    and acr.status = 'ACTIVE'
  for update;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_WAITING', detail = 'The card does not wait for this colleague.';
  end if;
  if exists (select 1 from iaoms.escalations e where e.step_id = v_step.id and e.resolved_at is null) then
    raise sqlstate 'PT409' using message = 'ALREADY_ESCALATED', detail = 'Somebody higher knows of it.';
  end if;

  -- The head of his department; where that is himself, or nobody, the principal.
  select superior.id into v_superior
  from iaoms.recipients signer
  left join iaoms.departments d on d.id = signer.department_id
  join iaoms.recipients superior on superior.is_active and superior.id <> signer.id
    and (superior.id = d.head_id or superior.role = 'PRINCIPAL')
  where signer.id = escalate.signer
  order by superior.id = d.head_id desc nulls last, superior.full_name, superior.id
  limit 1;
  if v_superior is null then
    raise sqlstate 'PT409' using message = 'NOBODY_HIGHER', detail = 'There is nobody higher.';
  end if;

  insert into iaoms.escalations as e (institution_id, card_id, step_id, escalated_to, reason, level)
  select
    v_step.institution_id, v_step.card_id, v_step.id, v_superior, 'REQUESTED',
    1 + (select count(*)::integer from iaoms.escalations before where before.step_id = v_step.id)
  returning e.* into v_escalation;
  return v_escalation;
end;
