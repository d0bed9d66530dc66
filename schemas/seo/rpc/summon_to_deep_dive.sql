declare
  v_session seo.deep_dive_session;
  v_participation seo.deep_dive_participation;
begin
  select s.* into v_session from seo.deep_dive_session s where s.id = summon_to_deep_dive.session for share;
  if v_session.status = 'ENDED' then
    raise sqlstate 'PT409' using message = 'DEEP_DIVE_ENDED', detail = 'The deep dive has ended.';
  end if;
  if not exists (select 1 from seo.employee e where e.id = summon_to_deep_dive.employee and e.is_active) then
    raise sqlstate 'PT404' using message = 'COLLEAGUE_NOT_FOUND', detail = 'Your company has no such colleague.';
  end if;

  insert into seo.deep_dive_participation as p (company_id, session_id, employee_id, role, joined_at)
  values (v_session.company_id, v_session.id, summon_to_deep_dive.employee, summon_to_deep_dive.role, now())
  returning p.* into v_participation;

  insert into seo.notification (company_id, employee_id, type, content)
  values (
    v_session.company_id,
    summon_to_deep_dive.employee,
    'DEEP_DIVE_SUMMONS',
    format('You have been called into "%s".', v_session.title)
  );
  return v_participation;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'ALREADY_SUMMONED', detail = 'The colleague already takes part.';
end;
