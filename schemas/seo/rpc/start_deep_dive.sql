declare
  v_session seo.deep_dive_session;
begin
  if start_deep_dive.board is not null
    and start_deep_dive.board <> all (array(select seo_private.my_boards())) then
    raise sqlstate 'PT404' using message = 'BOARD_NOT_FOUND', detail = 'There is no such board for you.';
  end if;

  insert into seo.deep_dive_session as s (company_id, title, facilitator_id, board_id, status, started_at)
  select e.company_id, start_deep_dive.title, e.id, start_deep_dive.board, 'LIVE', now()
  from seo.employee e
  where e.id = seo_private.uid()
  returning s.* into v_session;

  insert into seo.deep_dive_participation (company_id, session_id, employee_id, role, joined_at)
  values (v_session.company_id, v_session.id, v_session.facilitator_id, 'FACILITATOR', now());
  return v_session;
end;
