declare
  v_card iaoms.approval_cards;
  v_step uuid;
  v_version integer;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = resend.card for update;
  select d.current_version into v_version from iaoms.documents d where d.id = v_card.document_id;
  if v_card.status <> 'RETURNED' then
    raise sqlstate 'PT409' using message = 'NOT_RETURNED', detail = 'No step of this card was refused and waits for you.';
  end if;

  update iaoms.approval_card_recipients as acr
  set status = 'ACTIVE', round = acr.round + 1, activated_at = now(), decided_at = null
  where acr.card_id = v_card.id
    and acr.recipient_id = resend.signer
    and acr.status = 'REJECTED'
  returning acr.id into v_step;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_REFUSED', detail = 'This colleague has not refused the card.';
  end if;

  -- As long as somebody else's refusal waits, the card stays with its author.
  update iaoms.approval_cards as ac
  set round = ac.round + 1,
      status = case
        when exists (
          select 1 from iaoms.approval_card_recipients acr where acr.card_id = ac.id and acr.status = 'REJECTED'
        ) then 'RETURNED'
        else 'PENDING'
      end
  where ac.id = v_card.id
  returning ac.* into v_card;
  insert into iaoms.approvals (institution_id, card_id, step_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_step, v_card.submitter_id, 'RESENT', resend.note, v_card.round, v_version,
    iaoms_private.request_ip()
  );
  return v_card;
end;
