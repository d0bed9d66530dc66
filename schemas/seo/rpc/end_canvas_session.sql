declare
  v_session uuid;
begin
  update seo.canvas_session as cs
  set ended_at = now()
  where cs.board_id = end_canvas_session.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null
  returning cs.id into v_session;
  if not found then
    return false;
  end if;

  delete from seo.live_cursor lc where lc.session_id = v_session;
  return true;
end;
