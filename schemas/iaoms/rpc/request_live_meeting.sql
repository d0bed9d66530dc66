declare
  v_institution uuid;
  v_name text;
  v_request iaoms.live_meeting_requests;
begin
  select r.institution_id, r.full_name into v_institution, v_name
  from iaoms.recipients r
  where r.id = iaoms_private.uid();
  if not exists (select 1 from iaoms.recipients r where r.id = request_live_meeting.target and r.is_active) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your institution has no such colleague.';
  end if;

  insert into iaoms.live_meeting_requests as lmr (institution_id, requester_id, target_id, card_id, urgency, reason, expires_at)
  values (
    v_institution, iaoms_private.uid(), request_live_meeting.target, request_live_meeting.card, request_live_meeting.urgency,
    request_live_meeting.reason,
    now() + case request_live_meeting.urgency
      when 'IMMEDIATE' then interval '5 minutes'
      when 'URGENT' then interval '30 minutes'
      else interval '2 hours'
    end
  )
  on conflict (institution_id, requester_id, target_id) where status = 'PENDING' do nothing
  returning lmr.* into v_request;
  if not found then
    raise sqlstate 'PT409' using message = 'ALREADY_ASKED', detail = 'Your colleague has not answered yet.';
  end if;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, priority)
  select
    v_institution,
    v_request.target_id,
    t.kind,
    replace(t.subject, '{name}', v_name),
    replace(replace(t.body, '{name}', v_name), '{title}', v_request.reason),
    'URGENT'
  from iaoms.notification_templates t
  where t.code = 'meeting_now';
  return v_request;
end;
