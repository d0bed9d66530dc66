declare
  v_count integer;
begin
  delete from seo.live_cursor lc
  where lc.last_update < now() - interval '5 minutes'
    or exists (
      select 1 from seo.canvas_session cs where cs.id = lc.session_id and cs.ended_at is not null
    );
  get diagnostics v_count = row_count;
  return v_count;
end;
