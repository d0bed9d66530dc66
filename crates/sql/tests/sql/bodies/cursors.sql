declare
  c_open cursor (p_status text) for select id, title from seo.task where status = p_status order by created_at;
  c_any refcursor;
  v_id uuid;
  v_title text;
  v_all text[] := '{}';
  i integer;
begin
  open c_open('open');
  loop
    fetch c_open into v_id, v_title;
    exit when not found;
    v_all := v_all || v_title;
  end loop;
  close c_open;

  open c_any for select t.id from seo.task t where t.id = v_id;
  fetch next from c_any into v_id;
  move forward 2 from c_any;
  close c_any;

  for rec in c_open(p_status := 'done') loop
    v_all[array_length(v_all, 1)] := rec.title;
  end loop;

  for i in reverse array_length(v_all, 1) .. 1 by 2 loop
    raise debug '% is %', i, v_all[i];
  end loop;
  return v_all;
end
