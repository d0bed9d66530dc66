declare
  v_session seo.canvas_session;
begin
  insert into seo.canvas_session (company_id, board_id, employee_id)
  select ib.company_id, ib.id, seo_private.uid()
  from seo.ideation_board ib
  where ib.id = start_canvas_session.board
  on conflict do nothing;

  select cs.* into v_session
  from seo.canvas_session cs
  where cs.board_id = start_canvas_session.board
    and cs.employee_id = seo_private.uid()
    and cs.ended_at is null;
  return v_session;
end;
