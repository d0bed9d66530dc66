declare
  v_notification callcenter.notifications;
begin
  update callcenter.notifications as n
  set read_at = coalesce(n.read_at, now())
  where n.id = mark_notification_read.notification and n.user_id = callcenter_private.uid()
  returning n.* into v_notification;
  if not found then
    raise sqlstate 'PT404' using message = 'NOTIFICATION_NOT_FOUND', detail = 'You were not told this.';
  end if;
  return v_notification;
end;
