-- Who said nothing about a kind of thing is written an e-mail, and shown on his telephone what is urgent. Two calls at a time share the
-- work: none waits, and none hands out what the other does.
declare
  v_queued integer;
begin
  with going as (
    update iaoms.notifications as n
    set dispatched_at = dispatch_notifications.at
    where n.id in (
      select waiting.id
      from iaoms.notifications waiting
      where waiting.dispatched_at is null
      order by waiting.created_at
      limit 5000
      for update skip locked
    )
    returning n.id, n.institution_id, n.recipient_id, n.kind, n.priority
  )
  insert into iaoms.notification_queue (institution_id, notification_id, recipient_id, channel, priority)
  select
    going.institution_id,
    going.id,
    going.recipient_id,
    way.channel,
    2 * (array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT', 'EMERGENCY'], going.priority::text) - 1)
  from going
  cross join unnest(array['EMAIL', 'PUSH', 'SMS', 'WHATSAPP']) as way (channel)
  left join iaoms.notification_subscriptions ns
    on ns.institution_id = going.institution_id
    and ns.recipient_id = going.recipient_id
    and ns.kind = going.kind
    and ns.channel = way.channel
  where coalesce(
    ns.is_wanted,
    way.channel = 'EMAIL' or (way.channel = 'PUSH' and going.priority in ('URGENT', 'EMERGENCY'))
  );
  get diagnostics v_queued = row_count;
  return v_queued;
end;
