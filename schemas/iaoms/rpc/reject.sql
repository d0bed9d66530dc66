declare
  v_card iaoms.approval_cards;
  v_step uuid := iaoms_private.take_turn(reject.card);
  v_routing text;
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = reject.card;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  select wi.stages -> (wi.current_stage - 1) ->> 'routing' into v_routing
  from iaoms.workflow_instances wi
  where wi.card_id = v_card.id;

  update iaoms.approval_card_recipients as acr
  set status = 'REJECTED', decided_at = now(), comment = reject.reason
  where acr.id = v_step;
  update iaoms.escalations as e set resolved_at = now() where e.step_id = v_step and e.resolved_at is null;
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step, iaoms_private.uid(), 'REJECTED', reject.reason, v_card.round, v_version,
    iaoms_private.request_ip()
  );

  if v_routing = 'BIDIRECTIONAL' then
    update iaoms.approval_cards as ac set status = 'RETURNED' where ac.id = v_card.id and ac.status = 'PENDING';
  else
    update iaoms.approval_card_recipients as acr
    set status = 'SKIPPED'
    where acr.card_id = v_card.id
      and acr.status in ('WAITING', 'ACTIVE');
    update iaoms.escalations as e set resolved_at = now() where e.card_id = v_card.id and e.resolved_at is null;
    update iaoms.workflow_instances as wi set status = 'REJECTED', finished_at = now() where wi.card_id = v_card.id;
    update iaoms.approval_cards as ac set status = 'REJECTED', decided_at = now() where ac.id = v_card.id;
    update iaoms.documents as d set status = 'REJECTED', decided_at = now() where d.id = v_card.document_id;
    update iaoms.operations as o
    set status = 'REJECTED', completed_at = now()
    where o.id = v_card.operation_id
      and o.status in ('OPEN', 'IN_PROGRESS');
  end if;

  select ac.* into v_card from iaoms.approval_cards ac where ac.id = v_card.id;
  return v_card;
end;
