begin
  return query
    select n.*
    from seo.ideation_note n
    where n.board_id = board_notes.board
    order by n.created_at, n.id;
end;
