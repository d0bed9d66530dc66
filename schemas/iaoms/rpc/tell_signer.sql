begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    new.institution_id,
    new.recipient_id,
    t.kind,
    replace(t.subject, '{title}', ac.title),
    replace(replace(t.body, '{title}', ac.title), '{name}', submitter.full_name),
    ac.operation_id,
    ac.priority
  from iaoms.approval_cards ac
  join iaoms.recipients submitter on submitter.id = ac.submitter_id and submitter.institution_id = ac.institution_id
  join iaoms.notification_templates t on t.code = 'approval_waits'
  where ac.id = new.card_id
    and ac.institution_id = new.institution_id;
  return null;
end;
