-- The lock on the card makes signers who decide at the same moment decide one after the other.
declare
  v_status text;
  v_step uuid;
  v_step_status text;
begin
  select ac.status into v_status
  from iaoms.approval_cards ac
  where ac.id = take_turn.card
    and ac.institution_id = any (array(select iaoms_private.tenants()))
  for update;

  select acr.id, acr.status into v_step, v_step_status
  from iaoms.approval_card_recipients acr
  where acr.card_id = take_turn.card
    and acr.recipient_id = iaoms_private.uid()
    and acr.institution_id = any (array(select iaoms_private.tenants()));
  if not found then
    raise sqlstate 'PT403' using message = 'NOT_A_SIGNER', detail = 'This card is not yours to sign.';
  end if;
  if v_status not in ('PENDING', 'RETURNED') then
    raise sqlstate 'PT409' using message = 'CARD_CLOSED', detail = 'This card is over.';
  end if;
  if v_step_status = 'WAITING' then
    raise sqlstate 'PT409' using message = 'NOT_YOUR_TURN', detail = 'Others come before you.';
  end if;
  if v_step_status <> 'ACTIVE' then
    raise sqlstate 'PT409' using message = 'ALREADY_DECIDED', detail = 'You have decided on this card.';
  end if;
  return v_step;
end;
