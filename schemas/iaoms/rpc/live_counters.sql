begin
  return query select rc.* from iaoms.realtime_counters rc order by rc.name;
end;
