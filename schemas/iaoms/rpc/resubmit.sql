declare
  v_card iaoms.approval_cards;
  v_version iaoms.document_versions;
begin
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = resubmit.card for update;
  if v_card.status <> 'RETURNED' then
    raise sqlstate 'PT409' using message = 'NOT_RETURNED', detail = 'No step of this card was refused and waits for you.';
  end if;

  v_version := iaoms_private.replace_file(v_card.document_id, resubmit.file, resubmit.note);
  update iaoms.approval_cards as ac
  set status = 'PENDING', round = ac.round + 1
  where ac.id = v_card.id
  returning ac.* into v_card;
  update iaoms.approval_card_recipients as acr
  set status = 'ACTIVE', round = acr.round + 1, activated_at = now(), decided_at = null
  where acr.card_id = v_card.id
    and acr.status = 'REJECTED';
  insert into iaoms.approvals (institution_id, card_id, actor_id, action, comment, round, document_version, ip_address)
  values (
    v_card.institution_id, v_card.id, v_card.submitter_id, 'REUPLOADED', resubmit.note, v_card.round, v_version.number,
    iaoms_private.request_ip()
  );
  return v_card;
end;
