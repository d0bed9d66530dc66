-- The population in the hand-written tables.
set timezone = 'UTC';
insert into company (id, name) values (load.id('c', 1), 'Acme');
insert into employee (id, company_id, manager_id, department, display_name, role)
select id, load.id('c', 1), manager, 'Department ' || department, name, lower(role) from load.person order by n;
insert into plate_item (id, title, assigned_to)
select load.id('p', k), 'Align synergy ' || k, load.id('e', 1 + k % 1000) from generate_series(0, 7999) k;
-- Partitions as printed, one a day, made by hand for as long as there are events.
do $$
declare
  v_day timestamptz;
begin
  for v_day in select generate_series(date_trunc('day', l.at) - interval '31 days', date_trunc('day', l.at) + interval '14 days', interval '1 day') from load.loaded l loop
    execute format('create table %I partition of activity_event for values from (%L) to (%L)',
      'activity_event_' || to_char(v_day, 'YYYY_MM_DD'), v_day, v_day + interval '1 day');
  end loop;
end
$$;
set session_replication_role = replica;
