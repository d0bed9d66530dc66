declare
  v_institution uuid;
  v_department uuid;
  v_name text;
  v_operation uuid := schedule_meeting.operation;
  v_meeting iaoms.meetings;
  v_found integer;
begin
  select r.institution_id, r.department_id, r.full_name into v_institution, v_department, v_name
  from iaoms.recipients r
  where r.id = iaoms_private.uid();

  if v_operation is null then
    insert into iaoms.operations as o (institution_id, kind, title, started_by, department_id)
    values (v_institution, 'MEETING', schedule_meeting.title, iaoms_private.uid(), v_department)
    returning o.id into v_operation;
  elsif not exists (
    select 1
    from iaoms.operations o
    where o.id = v_operation
      and (o.started_by = iaoms_private.uid() or o.id = any (array(select iaoms_private.my_operations())))
  ) then
    raise sqlstate 'PT404' using message = 'OPERATION_NOT_FOUND', detail = 'You have to do with no such operation.';
  end if;

  insert into iaoms.meetings as m (
    institution_id, operation_id, organizer_id, title, agenda, starts_at, duration_minutes, location, meeting_url
  ) values (
    v_institution, v_operation, iaoms_private.uid(), schedule_meeting.title, schedule_meeting.agenda,
    schedule_meeting.starts_at, schedule_meeting.duration_minutes, schedule_meeting.location, schedule_meeting.meeting_url
  )
  returning m.* into v_meeting;

  insert into iaoms.meeting_participants (institution_id, meeting_id, recipient_id)
  select v_institution, v_meeting.id, r.id
  from unnest(schedule_meeting.participants) as asked (id)
  join iaoms.recipients r on r.id = asked.id
  where r.is_active
    and r.id <> v_meeting.organizer_id;
  get diagnostics v_found = row_count;
  if v_found <> cardinality(schedule_meeting.participants) then
    raise sqlstate 'PT400' using
      message = 'PARTICIPANT_NOT_FOUND',
      detail = 'Everybody who is asked is a colleague who still works here, and you come anyway.';
  end if;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, operation_id)
  select
    v_institution,
    mp.recipient_id,
    t.kind,
    replace(t.subject, '{title}', v_meeting.title),
    replace(replace(t.body, '{title}', v_meeting.title), '{name}', v_name),
    v_operation
  from iaoms.meeting_participants mp
  cross join iaoms.notification_templates t
  where mp.meeting_id = v_meeting.id
    and t.code = 'meeting_invitation';
  return v_meeting;
end;
