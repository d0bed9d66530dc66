-- The same command for several rows, each on its own; `$1` stands for what tells a row from the others.
create function pg_temp.attempts(as_role text, by_user text, command text, targets text[])
returns text[]
language sql
as $attempts$
  select array_agg(pg_temp.attempt(as_role, by_user, replace(command, '$1', target)) order by position)
  from unnest(targets) with ordinality as listed (target, position)
$attempts$;
