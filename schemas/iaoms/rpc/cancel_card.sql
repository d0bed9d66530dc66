declare
  v_card iaoms.approval_cards;
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = cancel_card.card for update;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  if v_card.status not in ('PENDING', 'RETURNED') then
    raise sqlstate 'PT409' using message = 'CARD_CLOSED', detail = 'This card is over.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'SKIPPED', decided_at = null
  where acr.card_id = v_card.id
    and acr.status in ('WAITING', 'ACTIVE', 'REJECTED');
  update iaoms.escalations as e set resolved_at = now() where e.card_id = v_card.id and e.resolved_at is null;
  update iaoms.workflow_instances as wi set status = 'CANCELLED', finished_at = now() where wi.card_id = v_card.id;
  insert into iaoms.approvals (institution_id, card_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_card.submitter_id, 'CANCELLED', cancel_card.reason, v_card.round, v_version,
    iaoms_private.request_ip()
  );
  update iaoms.documents as d set status = 'DRAFT' where d.id = v_card.document_id;
  update iaoms.operations as o
  set status = 'CANCELLED', completed_at = now()
  where o.id = v_card.operation_id
    and o.status in ('OPEN', 'IN_PROGRESS');
  update iaoms.approval_cards as ac
  set status = 'CANCELLED', decided_at = now()
  where ac.id = v_card.id
  returning ac.* into v_card;
  return v_card;
end;
