declare
  v_session seo.deep_dive_session;
  v_scores jsonb;
  v_name text;
  v_face boolean;
  v_overall numeric;
  v_frame seo.engagement_frame;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = record_facial_engagement.session;
  if v_session.status <> 'LIVE' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_NOT_LIVE', detail = 'Only a live deep dive is watched.';
  end if;

  v_scores := jsonb_build_object('focused', 0, 'confused', 0, 'engaged', 0, 'distracted', 0);
  if jsonb_typeof(record_facial_engagement.engagement_data -> 'emotionScores') = 'object' then
    v_scores := v_scores || (record_facial_engagement.engagement_data -> 'emotionScores');
  end if;
  v_scores := v_scores || jsonb_build_object('eyeContact', record_facial_engagement.engagement_data -> 'eyeContact');

  foreach v_name in array array['eyeContact', 'focused', 'confused', 'engaged', 'distracted'] loop
    if jsonb_typeof(v_scores -> v_name) <> 'number' or not (v_scores ->> v_name)::numeric between 0 and 1 then
      raise sqlstate 'PT400' using
        message = 'INVALID_ENGAGEMENT_DATA',
        detail = format('%s has to be a number from 0 to 1.', v_name);
    end if;
  end loop;

  v_face := coalesce(record_facial_engagement.engagement_data -> 'faceDetected' <> 'false'::jsonb, true);
  v_overall := case
    when v_face then round((
      (v_scores ->> 'eyeContact')::numeric
      + (v_scores ->> 'focused')::numeric
      + (v_scores ->> 'engaged')::numeric
      + 1 - (v_scores ->> 'distracted')::numeric
    ) / 4, 4)
    else 0
  end;

  insert into seo.engagement_frame as f (
    company_id, session_id, participant_id, face_detected, eye_contact, focused, confused, engaged, distracted, overall_score
  ) values (
    v_session.company_id,
    v_session.id,
    record_facial_engagement.participant,
    v_face,
    (v_scores ->> 'eyeContact')::numeric,
    (v_scores ->> 'focused')::numeric,
    (v_scores ->> 'confused')::numeric,
    (v_scores ->> 'engaged')::numeric,
    (v_scores ->> 'distracted')::numeric,
    v_overall
  )
  returning f.* into v_frame;

  insert into seo.activity_event (company_id, employee_id, activity_type, engagement_factor, raw_data)
  values (
    v_session.company_id,
    record_facial_engagement.participant,
    'CAMERA_ENGAGEMENT',
    v_overall,
    record_facial_engagement.engagement_data
  );
  return v_frame;
end;
