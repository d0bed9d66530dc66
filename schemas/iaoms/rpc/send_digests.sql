declare
  v_sent integer;
begin
  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, priority)
  select
    waiting.institution_id,
    waiting.recipient_id,
    t.kind,
    replace(t.subject, '{title}', waiting.title),
    replace(t.body, '{title}', waiting.title),
    'LOW'
  from (
    select
      acr.institution_id,
      acr.recipient_id,
      case when count(*) = 1 then 'An approval waits for you' else count(*) || ' approvals wait for you' end as title
    from iaoms.approval_card_recipients acr
    join iaoms.user_preferences up on up.recipient_id = acr.recipient_id and up.institution_id = acr.institution_id
    where acr.status = 'ACTIVE'
      and (up.digest = 'DAILY' or (up.digest = 'WEEKLY' and extract(isodow from send_digests.at at time zone 'UTC') = 1))
    group by acr.institution_id, acr.recipient_id
  ) as waiting
  cross join iaoms.notification_templates t
  where t.code = 'digest';
  get diagnostics v_sent = row_count;
  return v_sent;
end;
