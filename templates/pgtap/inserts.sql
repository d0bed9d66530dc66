-- Several inserts, each without and with RETURNING: the first shows what the rules for new rows say, the second also needs
-- the row to be visible. A test with RETURNING alone would not notice a missing rule.
create function pg_temp.inserts(as_role text, by_user text, commands text[])
returns text[]
language sql
as $inserts$
  select array_agg(
    split_part(pg_temp.attempt(as_role, by_user, command), ' ', 1) || '/' ||
    split_part(pg_temp.attempt(as_role, by_user, command || ' returning 1'), ' ', 1)
    order by position
  )
  from unnest(commands) with ordinality as listed (command, position)
$inserts$;
