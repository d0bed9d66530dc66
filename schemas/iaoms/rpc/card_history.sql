begin
  return query
    select a.*
    from iaoms.approvals a
    where a.card_id = card_history.card
    order by a.created_at, a.id;
end;
