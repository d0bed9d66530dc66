-- The event is written first: of two deliveries of the same, one waits for the other and then finds it there. Who has left, or only
-- looks on, has no time to log.
declare
  v_account timetracker.external_accounts;
  v_event uuid;
  v_log uuid;
begin
  select a.* into v_account
  from timetracker.external_accounts a
  join timetracker.memberships m on m.organization_id = a.organization_id and m.profile_id = a.profile_id
  where a.integration = take_in_event.integration and a.external_id = take_in_event.account and m.role <> 'viewer';
  if not found then
    return row(false, false, null::uuid)::timetracker.event_taken;
  end if;

  insert into timetracker.inbound_events as e (organization_id, profile_id, integration, delivery)
  values (v_account.organization_id, v_account.profile_id, take_in_event.integration, take_in_event.delivery)
  on conflict on constraint inbound_events_integration_delivery_key do nothing
  returning e.id into v_event;
  if not found then
    select e.time_log_id into v_log
    from timetracker.inbound_events e
    where e.integration = take_in_event.integration and e.delivery = take_in_event.delivery;
    return row(true, false, v_log)::timetracker.event_taken;
  end if;

  if take_in_event.started_at is not null and take_in_event.ended_at is not null then
    insert into timetracker.time_logs as tl (organization_id, profile_id, comment, started_at, ended_at, source)
    values (
      v_account.organization_id,
      v_account.profile_id,
      take_in_event.comment,
      take_in_event.started_at,
      take_in_event.ended_at,
      'integration'
    )
    returning tl.id into v_log;
    update timetracker.inbound_events as e set time_log_id = v_log where e.id = v_event;
  end if;
  return row(true, true, v_log)::timetracker.event_taken;
end;
