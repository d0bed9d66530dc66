begin
  return query
    select ac.id, acr.id, ac.title, ac.submitter_id, ac.priority, ac.routing, acr.round, acr.activated_at
    from iaoms.approval_card_recipients acr
    join iaoms.approval_cards ac on ac.id = acr.card_id and ac.institution_id = acr.institution_id
    where acr.recipient_id = iaoms_private.uid()
      and acr.status = 'ACTIVE'
      and (pending_approvals.after is null or acr.activated_at > pending_approvals.after)
    order by acr.activated_at, acr.id
    limit pending_approvals.first;
end;
