declare
  v_session seo.deep_dive_session;
begin
  update seo.deep_dive_session as s
  set status = 'ENDED',
      ended_at = now()
  where s.id = end_deep_dive.session
    and s.status <> 'ENDED'
  returning s.* into v_session;
  if not found then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_ENDED', detail = 'The deep dive has already ended.';
  end if;

  update seo.deep_dive_participation as p
  set left_at = coalesce(p.left_at, now()),
      attention = (
        select avg(f.overall_score)
        from seo.engagement_frame f
        where f.session_id = p.session_id and f.participant_id = p.employee_id
      )
  where p.session_id = v_session.id;
  return v_session;
end;
