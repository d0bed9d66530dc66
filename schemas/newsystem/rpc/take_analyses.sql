-- What another worker is taking is passed over, and nobody waits for it.
begin
  return query
  update newsystem.analysis_results as ar
  set status = 'processing'
  from (
    select q.id
    from newsystem.analysis_results q
    where q.status = 'queued'
    order by q.created_at, q.id
    limit take_analyses.first
    for update skip locked
  ) as waiting
  where ar.id = waiting.id
  returning ar.*;
end;
