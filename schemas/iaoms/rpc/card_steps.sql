begin
  return query
    select acr.*
    from iaoms.approval_card_recipients acr
    where acr.card_id = card_steps.card
    order by acr.stage, acr.position, acr.created_at, acr.id;
end;
