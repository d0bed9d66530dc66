declare
  v_card iaoms.approval_cards;
  v_step uuid := iaoms_private.take_turn(approve.card);
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = approve.card;
  if v_card.requires_face and iaoms_private.face_was_seen('APPROVAL') is not true then
    raise sqlstate 'PT403' using message = 'FACE_REQUIRED', detail = 'Look into the camera first; it holds for five minutes.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'APPROVED', decided_at = now(), comment = approve.comment
  where acr.id = v_step;
  update iaoms.escalations as e set resolved_at = now() where e.step_id = v_step and e.resolved_at is null;

  insert into iaoms.signatures (
    institution_id, document_id, card_id, signer_id, kind, document_version, file_hash, ip_address, user_agent
  )
  select
    d.institution_id, d.id, v_card.id, iaoms_private.uid(), case when v_card.requires_face then 'FACE' else 'CLICK' end,
    d.current_version, d.file_hash, iaoms_private.request_ip(), left(iaoms_private.request_header('user-agent'), 1000)
  from iaoms.documents d
  where d.id = v_card.document_id
  on conflict (institution_id, document_id, signer_id, document_version) do nothing;

  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step, iaoms_private.uid(), 'APPROVED', approve.comment, v_card.round, v_version,
    iaoms_private.request_ip()
  );

  perform iaoms_private.advance_card(v_card.id);
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = v_card.id;
  return v_card;
end;
