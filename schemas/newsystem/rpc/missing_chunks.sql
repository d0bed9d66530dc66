begin
  return query
    select place
    from generate_series(
      0,
      (select max(vc.chunk_index) from newsystem.video_chunks vc where vc.session_id = missing_chunks.session)
    ) as place
    where not exists (
      select from newsystem.video_chunks vc
      where vc.session_id = missing_chunks.session and vc.chunk_index = place
    )
    order by place;
end;
