begin
  return query
    select hc.*
    from iaoms.history_cards hc
    where (history.outcome is null or hc.outcome = history.outcome)
      and (history.before is null or hc.finished_at < history.before)
    order by hc.finished_at desc, hc.id
    limit history.first;
end;
