-- A workshop with two seats, and a plan of two repairs a month.
begin;
select plan(4);

insert into auth.users (id) select md5(name)::uuid from unnest(array['ann', 'bob', 'cat']) as name;
insert into workshop.workshop (id, name, seats, monthly) values (md5('shop')::uuid, 'The shop', 2, 2);

create function pg_temp.error(command text) returns text language plpgsql as $$
begin
  execute command;
  return 'none';
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;
create function pg_temp.join(name text) returns text language sql as $$
  select pg_temp.error(format('insert into workshop.worker (id, workshop_id) values (%L, %L)', md5(name)::uuid, md5('shop')::uuid))
$$;
create function pg_temp.bring(title text, taken_on timestamptz) returns text language sql as $$
  select pg_temp.error(format('insert into workshop.repair (workshop_id, title, taken_on) values (%L, %L, %L)', md5('shop')::uuid, title, taken_on))
$$;

select is(
  concat_ws(', ', pg_temp.join('ann'), pg_temp.join('bob'), pg_temp.join('cat')),
  'none, none, PT409 NO_SEAT_LEFT',
  'the third has no seat'
);
select is(
  concat_ws(
    ', ', pg_temp.bring('A pump', '2026-01-31 23:59+00'), pg_temp.bring('A bike', '2026-01-01 00:00+00'),
    pg_temp.bring('A lamp', '2026-01-15 12:00+00'), pg_temp.bring('A fan', '2026-02-01 00:00+00')
  ),
  'none, none, PT409 QUOTA_EXCEEDED, none',
  'a month is counted by itself, in UTC'
);
select is(
  pg_temp.error($$ update workshop.repair set taken_on = '2026-01-02 00:00+00' where title = 'A fan' $$),
  'PT409 QUOTA_EXCEEDED',
  'no repair is moved into a month that is full'
);
update workshop.workshop set monthly = 3;
select is(pg_temp.bring('A lamp', '2026-01-15 12:00+00'), 'none', 'a larger plan has room');

select * from finish();
rollback;
