declare
  v_request iaoms.live_meeting_requests;
  v_operation uuid;
  v_meeting uuid;
begin
  select lmr.* into v_request
  from iaoms.live_meeting_requests lmr
  where lmr.id = answer_live_request.request
    and lmr.target_id = iaoms_private.uid()
  for update;
  if not found then
    raise sqlstate 'PT404' using message = 'REQUEST_NOT_FOUND', detail = 'Nobody asked you so.';
  end if;
  if v_request.status <> 'PENDING' or v_request.expires_at <= now() then
    raise sqlstate 'PT410' using message = 'REQUEST_OVER', detail = 'This was answered, taken back, or is too late.';
  end if;

  if answer_live_request.accept then
    insert into iaoms.operations as o (institution_id, kind, title, status, priority, started_by)
    values (v_request.institution_id, 'MEETING', left(v_request.reason, 200), 'IN_PROGRESS', 'URGENT', v_request.requester_id)
    returning o.id into v_operation;
    insert into iaoms.meetings as m (
      institution_id, operation_id, organizer_id, title, starts_at, duration_minutes, location, meeting_url, status
    ) values (
      v_request.institution_id, v_operation, v_request.requester_id, left(v_request.reason, 200), now(), 30,
      case when answer_live_request.meeting_url is null then 'In person' end, answer_live_request.meeting_url, 'ONGOING'
    )
    returning m.id into v_meeting;
    insert into iaoms.meeting_participants (institution_id, meeting_id, recipient_id, response, responded_at)
    values (v_request.institution_id, v_meeting, v_request.target_id, 'ACCEPTED', now());
  end if;

  update iaoms.live_meeting_requests as lmr
  set status = case when answer_live_request.accept then 'ACCEPTED' else 'DECLINED' end,
      responded_at = now(),
      meeting_id = v_meeting
  where lmr.id = v_request.id
  returning lmr.* into v_request;
  return v_request;
end;
