declare
  v_sql text;
  v_row record;
  v_n seo.counter.n%type;
begin
  v_sql := 'select ' || quote_ident(p_column) || ' from seo.task';
  execute v_sql into v_row;
  execute 'select count(*) from ' || p_table || ' where id = $1' into strict v_n using p_id;
  for v_row in execute format('select * from %s', p_table) using p_id loop
    raise notice '%', v_row;
  end loop;
  execute format('update seo.task set %I = $1 where id = $2', p_column) using p_value, p_id;
  return v_n;
end
