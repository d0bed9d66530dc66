declare
  v_sent integer;
begin
  with due as (
    update iaoms.reminders as r
    set sent_at = send_reminders.at
    where r.sent_at is null
      and not r.is_done
      and r.remind_at <= send_reminders.at
    returning r.institution_id, r.owner_id, r.text, r.operation_id
  )
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id)
  select
    due.institution_id,
    due.owner_id,
    t.kind,
    replace(t.subject, '{title}', due.text),
    replace(t.body, '{title}', due.text),
    due.operation_id
  from due
  cross join iaoms.notification_templates t
  where t.code = 'reminder';
  get diagnostics v_sent = row_count;
  return v_sent;
end;
