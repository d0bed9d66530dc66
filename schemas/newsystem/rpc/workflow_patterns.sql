begin
  return query
    select
      ar.structured_insights #>> '{workflows,0,category}' as category,
      avg(ar.processing_time_seconds),
      avg(ar.frames_analyzed)::double precision,
      count(*)
    from newsystem.analysis_results ar
    where ar.status = 'completed'
    group by category
    order by count(*) desc, category nulls last;
end;
