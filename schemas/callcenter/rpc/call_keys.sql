begin
  return query
    select i.* from callcenter.ivr_interactions i where i.call_log_id = call_keys.call_log order by i.created_at, i.id;
end;
