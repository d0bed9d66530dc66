-- What both forms are filled with, computed and the same on every machine: a thousand employees and a hundred events a day for each.
create schema load;
grant usage on schema load to public;

-- The moment that the days of events end at. Whatever is younger was written by a measurement.
create table load.loaded as select date_trunc('minute', now()) as at;

create function load.id(kind text, n integer) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(ascii(kind)), 8, '0') || '-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid
$$;

-- What PostgREST says of the caller.
create function load.claims(n integer) returns text language sql immutable parallel safe as $$
  select '{"sub": "' || load.id('e', n)::text || '", "role": "authenticated"}'
$$;

-- One who runs everything, ten heads of departments, forty leads of teams, and twenty-four people for each lead.
create view load.person as
select
  n,
  load.id('e', n) as id,
  case when n = 1 then null when n <= 11 then load.id('e', 1) when n <= 51 then load.id('e', 2 + department) else load.id('e', 12 + team) end as manager,
  department,
  team,
  case when n = 1 then 'ADMIN' when n <= 51 then 'MANAGER' else 'EMPLOYEE' end as role,
  'Colleague ' || n as name
from (
  select n, case when n <= 11 then null else (n - 12) % 40 end as team, case when n <= 11 then (n + 8) % 10 else (n - 12) % 10 end as department
  from generate_series(1, 1000) n
) p;

-- A day's events; day 0 is the last one. Half are keystrokes, a fifth faces, a tenth shared work.
create function load.events(day integer) returns table (employee integer, activity_type text, amount numeric, created_at timestamptz)
language sql stable as $$
  select
    n,
    (array['KEYSTROKE', 'KEYSTROKE', 'KEYSTROKE', 'KEYSTROKE', 'KEYSTROKE', 'CAMERA_ENGAGEMENT', 'CAMERA_ENGAGEMENT',
      'COLLABORATION', 'POINTER', 'IDLE'])[1 + (n * 7 + i * 3 + day) % 10],
    round(((n * 31 + i * 17 + day * 7) % 1000) / 1000.0, 4),
    l.at - day * interval '1 day' - (i + n / 1001.0) * interval '864 seconds'
  from load.loaded l, generate_series(1, 1000) n, generate_series(0, 99) i
$$;
