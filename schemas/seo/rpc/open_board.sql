declare
  v_board seo.ideation_board;
begin
  insert into seo.ideation_board as ib (company_id, title, owner_id, visibility)
  select e.company_id, open_board.title, e.id, open_board.visibility
  from seo.employee e
  where e.id = seo_private.uid()
  returning ib.* into v_board;

  insert into seo.ideation_board_member (company_id, board_id, employee_id)
  values (v_board.company_id, v_board.id, v_board.owner_id);
  return v_board;
end;
