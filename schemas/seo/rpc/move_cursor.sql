declare
  v_session seo.canvas_session;
  v_cursor seo.live_cursor;
begin
  select cs.* into v_session
  from seo.canvas_session cs
  where cs.board_id = move_cursor.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null;
  if not found then
    raise sqlstate 'PT409' using
      message = 'NO_CANVAS_SESSION',
      detail = 'You have no session on this board.',
      hint = 'Call start_canvas_session first.';
  end if;

  insert into seo.live_cursor (company_id, board_id, employee_id, session_id, x, y)
  values (v_session.company_id, v_session.board_id, v_session.employee_id, v_session.id, move_cursor.x, move_cursor.y)
  on conflict do nothing;

  update seo.live_cursor as lc
  set session_id = v_session.id,
      x = move_cursor.x,
      y = move_cursor.y,
      last_update = now()
  where lc.board_id = v_session.board_id
    and lc.employee_id = v_session.employee_id
  returning lc.* into v_cursor;
  return v_cursor;
end;
