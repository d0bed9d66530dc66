-- What comes of an update that takes a value of a new row from one to another, line by line: who, from, to, how it ends.
-- `add_row` adds the row with <from>, `step` updates it to <to>.
create function pg_temp.steps(of_table text, of_column text, add_row text, step text, lines text[])
returns setof text
language plpgsql
as $steps$
declare
  v_line text[];
  v_freed text;
begin
  -- What the table itself asks of the column has tests of its own. Here it would refuse rows before a step is looked at, and nobody
  -- would see that steps are not looked at any more.
  select string_agg(format('alter table %s drop constraint %I; ', of_table, c.conname), '' order by c.conname) into v_freed
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.conrelid = of_table::regclass and c.contype = 'c' and a.attname = of_column;
  -- What is deferred would stand in the way of ALTER TABLE.
  v_freed := coalesce('set constraints all immediate; set constraints all deferred; ' || v_freed, '');
  foreach v_line slice 1 in array lines loop
    return next is(
      pg_temp.attempt(
        null,
        pg_temp.user_of(v_line[1]),
        v_freed || replace(add_row, '<from>', v_line[2]) || '; ' || replace(step, '<to>', v_line[3])
      ),
      v_line[4],
      format('%s takes %s.%s from %s to %s: %s', v_line[1], of_table, of_column, v_line[2], v_line[3], v_line[4])
    );
  end loop;
end
$steps$;
