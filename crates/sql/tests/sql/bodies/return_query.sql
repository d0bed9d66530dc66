#variable_conflict use_column
declare
  v_me uuid := (select auth.uid());
begin
  return query
    with recursive tree as (
      select e.id, 0 as depth from seo.employee e where e.id = v_me
      union all
      select e.id, t.depth + 1 from seo.employee e join tree t on e.manager_id = t.id
    )
    select t.id, t.depth, e.display_name
      from tree t
      join seo.employee e using (id)
     order by t.depth, e.display_name
     limit 50;
  if not found then
    return query execute 'select null::uuid, 0, null::text' ;
    return;
  end if;
  return next;
end
