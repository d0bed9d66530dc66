declare
  v_card iaoms.approval_cards;
  v_step iaoms.approval_card_recipients;
  v_turn uuid := iaoms_private.take_turn(forward.card);
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = forward.card;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  if not exists (
    select 1
    from iaoms.recipients r
    where r.id = forward.colleague
      and r.is_active
      and r.id <> v_card.submitter_id
  ) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'There is no such colleague, or it is whoever wants it signed.';
  end if;
  if exists (select 1 from iaoms.approval_card_recipients acr where acr.card_id = v_card.id and acr.recipient_id = forward.colleague) then
    raise sqlstate 'PT409' using message = 'ALREADY_A_SIGNER', detail = 'This colleague has a step of the card.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'FORWARDED', decided_at = now(), comment = forward.reason
  where acr.id = v_turn
  returning acr.* into v_step;
  update iaoms.escalations as e set resolved_at = now() where e.step_id = v_step.id and e.resolved_at is null;
  insert into iaoms.approval_card_recipients (
    institution_id, card_id, recipient_id, stage, position, status, round, activated_at, forwarded_from_id
  ) values (
    v_step.institution_id, v_step.card_id, forward.colleague, v_step.stage, v_step.position, 'ACTIVE', v_step.round, now(), v_step.id
  );
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step.id, iaoms_private.uid(), 'FORWARDED', forward.reason, v_card.round, v_version,
    iaoms_private.request_ip()
  );
  return v_card;
end;
