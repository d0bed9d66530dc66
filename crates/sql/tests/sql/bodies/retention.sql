declare
  r record;
  gone bigint := 0;
  n bigint;
begin
  for r in
    select c.oid::regclass as part, pg_get_expr(c.relpartbound, c.oid) as bound
      from pg_catalog.pg_inherits i
      join pg_catalog.pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'seo.activity_event'::regclass
  loop
    begin
      execute 'delete from ' || r.part || ' where created_at < $1' using p_now - interval '90 days';
      get diagnostics n = row_count;
      gone := gone + n;
    exception when lock_not_available or deadlock_detected then
      raise notice 'skipped %', r.part;
    end;
  end loop;
  return gone;
end;
