begin
  return query
    select lc.*
    from seo.live_cursor lc
    where lc.board_id = board_cursors.board
      and lc.last_update >= now() - interval '5 minutes'
    order by lc.last_update desc, lc.id;
end;
