begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    new.institution_id,
    new.escalated_to,
    t.kind,
    replace(replace(t.subject, '{title}', ac.title), '{name}', signer.full_name),
    replace(replace(t.body, '{title}', ac.title), '{name}', signer.full_name),
    ac.operation_id,
    'URGENT'
  from iaoms.approval_cards ac
  join iaoms.approval_card_recipients acr on acr.id = new.step_id and acr.institution_id = ac.institution_id
  join iaoms.recipients signer on signer.id = acr.recipient_id and signer.institution_id = ac.institution_id
  join iaoms.notification_templates t on t.code = 'step_escalated'
  where ac.id = new.card_id
    and ac.institution_id = new.institution_id;
  return null;
end;
