declare
  ids uuid[];
  moved int;
begin
  with gone as (
    delete from seo.task t using seo.project p
     where t.project_id = p.id and p.archived_at < $1
    returning t.*
  ), kept as (
    insert into seo.task_archive select * from gone returning id
  )
  select array_agg(id), count(*) into ids, moved from kept;

  merge into seo.counter as c
  using (select unnest(ids) as id) as s on c.id = s.id
  when matched then update set n = c.n + 1
  when not matched then insert (id, n) values (s.id, 1);

  truncate seo.staging;
  create temp table picked on commit drop as select unnest(ids) as id;
  lock table seo.task in share mode;
  set local statement_timeout = '5s';
  return moved;
end
