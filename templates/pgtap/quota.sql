-- Sets a quota's limit to a number, or to none; undone with the attempt it is part of.
create function pg_temp.leave_room(of_limit text, of_relation text, rows bigint)
returns void
language plpgsql
as $leave_room$
begin
  execute format(
    'create or replace function %s(new %s) returns bigint language sql as %L',
    of_limit, of_relation, format('select %L::bigint', rows)
  );
end
$leave_room$;
