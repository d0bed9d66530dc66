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
  insert into iaoms.notification_queue (institution_id, notification_id, recipient_id, channel, priority, run_after)
  select
    going.institution_id,
    going.id,
    going.recipient_id,
    way.channel,
    2 * (array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT', 'EMERGENCY'], going.priority::text) - 1),
    case
      when going.priority in ('URGENT', 'EMERGENCY') or quiet.quiet_from is null then dispatch_notifications.at
      when quiet.quiet_from <= quiet.quiet_until and quiet.local::time >= quiet.quiet_from and quiet.local::time < quiet.quiet_until
        then (quiet.local::date + quiet.quiet_until) at time zone quiet.time_zone
      when quiet.quiet_from > quiet.quiet_until and quiet.local::time >= quiet.quiet_from
        then (quiet.local::date + 1 + quiet.quiet_until) at time zone quiet.time_zone
      when quiet.quiet_from > quiet.quiet_until and quiet.local::time < quiet.quiet_until
        then (quiet.local::date + quiet.quiet_until) at time zone quiet.time_zone
      else dispatch_notifications.at
    end
  from going
  join lateral (
    select i.time_zone, dispatch_notifications.at at time zone i.time_zone as local, up.quiet_from, up.quiet_until
    from iaoms.institutions i
    left join iaoms.user_preferences up on up.institution_id = i.id and up.recipient_id = going.recipient_id
    where i.id = going.institution_id
  ) as quiet on true
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
