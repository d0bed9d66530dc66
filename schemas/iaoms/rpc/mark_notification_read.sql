declare
  v_notification iaoms.notifications;
begin
  update iaoms.notifications as n
  set read_at = coalesce(n.read_at, now())
  where n.id = mark_notification_read.notification
    and n.recipient_id = iaoms_private.uid()
  returning n.* into v_notification;
  if not found then
    raise sqlstate 'PT404' using message = 'NOTIFICATION_NOT_FOUND', detail = 'You were told no such thing.';
  end if;
  return v_notification;
end;
