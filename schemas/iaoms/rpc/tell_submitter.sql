begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id, priority)
  select
    new.institution_id,
    new.submitter_id,
    t.kind,
    replace(t.subject, '{title}', new.title),
    replace(t.body, '{title}', new.title),
    new.operation_id,
    new.priority
  from iaoms.notification_templates t
  where t.code = 'card_' || lower(new.status);
  return null;
end;
