<<main>>
declare
  v_day date;
  v_name text;
  v_made int := 0;
begin
  for v_day in select d::date from generate_series(p_now::date, p_now::date + 14, interval '1 day') as d loop
    v_name := format('activity_event_%s', to_char(v_day, 'YYYYMMDD'));
    continue when v_day is null;
    if to_regclass('seo.' || quote_ident(v_name)) is null then
      execute format(
        'create table seo.%I partition of seo.activity_event for values from (%L) to (%L)',
        v_name, v_day, v_day + 1
      );
      v_made := v_made + 1;
    end if;
  end loop;
  return v_made;
end main;
