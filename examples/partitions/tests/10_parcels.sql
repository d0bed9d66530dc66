-- A day of a region is a table of its own, and leaves for the archive with all that is in it.
begin;
select plan(8);

insert into depot.depot (id, name) values (md5('harbour')::uuid, 'The harbour');
create function pg_temp.arrive(n integer, region text, at timestamptz) returns void language sql as $$
  insert into depot.parcel (id, depot_id, region, at, "to")
  select md5(region || i || at)::uuid, md5('harbour')::uuid, region, at, 'Somebody' from generate_series(1, n) as i
$$;

select is(depot_private.maintain_parcel('2024-01-15 12:00+00'), 8, 'two partitions of regions, four days of each');
select pg_temp.arrive(3, 'NORTH', '2024-01-15 08:00+00');
select pg_temp.arrive(2, 'over-seas', '2024-01-15 23:59+00');
select pg_temp.arrive(1, 'SOUTH', '2024-01-16 00:00+00');
select pg_temp.arrive(1, 'NORTH', '2023-12-01 00:00+00');
select results_eq(
  $$ select tableoid::regclass::text, count(*) from depot.parcel group by 1 order by 1 $$,
  $$ values
    ('depot.parcel_north_2024_01_15', 3::bigint),
    ('depot.parcel_north_default', 1),
    ('depot.parcel_south_over_seas_2024_01_15', 2),
    ('depot.parcel_south_over_seas_2024_01_16', 1) $$,
  'each parcel lies in the day of its region, or waits'
);
select is(depot_private.health_parcel('2024-01-15 12:00+00') ->> 'in_default', '1', 'one waits');
select is(depot_private.adopt_parcel('2024-01-15 12:00+00'), 1::bigint, 'its day is made');
select is(
  depot_private.health_parcel('2024-01-15 12:00+00') -> 'missing' @> '["parcel_north_2023_12_02"]', true,
  'and the days between are missing now'
);
select is(depot_private.retain_parcel('2024-04-15 00:00+00'), 6::bigint, 'ninety days later all have left but one');
select is((select count(*) from depot.parcel_archive), 6::bigint, 'and arrived in the archive');
select hasnt_table('depot', 'parcel_north_2024_01_15', 'their day is gone');

select * from finish();
rollback;
