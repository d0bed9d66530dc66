declare
  v_note seo.ideation_note;
begin
  insert into seo.ideation_note as n (company_id, board_id, author_id, kind, body, x, y)
  select ib.company_id, ib.id, seo_private.uid(), stick_note.kind, stick_note.body, stick_note.x, stick_note.y
  from seo.ideation_board ib
  where ib.id = stick_note.board
    and not ib.is_locked
  returning n.* into v_note;
  if not found then
    raise sqlstate 'PT409' using message = 'BOARD_LOCKED', detail = 'Nothing may be added to this board.';
  end if;
  return v_note;
end;
