begin
  insert into iaoms.history_cards (
    institution_id, operation_id, card_id, submitter_id, department_id, title, routing, outcome, signatures, rounds, submitted_at, finished_at
  ) values (
    new.institution_id,
    new.operation_id,
    new.id,
    new.submitter_id,
    new.department_id,
    new.title,
    new.routing,
    new.status,
    (
      select count(*)::integer
      from iaoms.approval_card_recipients acr
      where acr.card_id = new.id
        and acr.institution_id = new.institution_id
        and acr.status = 'APPROVED'
    ),
    new.round,
    new.created_at,
    new.decided_at
  );
  return null;
end;
