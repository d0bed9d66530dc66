begin
  insert into iaoms.recent_activity (institution_id, recipient_id, action, summary, operation_id)
  select new.institution_id, new.actor_id, 'card.' || lower(new.action), ac.title, ac.operation_id
  from iaoms.approval_cards ac
  where ac.id = new.card_id
    and ac.institution_id = new.institution_id;
  return null;
end;
