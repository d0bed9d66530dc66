-- What comes of an update that takes a value of a new row from one to another, line by line: who, from, to, how it ends as a
-- regular expression. `row` adds the row with <from>, `step` updates it to <to>.
create function pg_temp.steps(of_column text, add_row text, step text, lines text[])
returns setof text
language plpgsql
as $steps$
declare
  v_line text[];
begin
  foreach v_line slice 1 in array lines loop
    return next matches(
      pg_temp.attempt(
        null,
        pg_temp.user_of(v_line[1]),
        replace(add_row, '<from>', v_line[2]) || '; ' || replace(step, '<to>', v_line[3])
      ),
      v_line[4],
      format('%s takes %s from %s to %s: %s', v_line[1], of_column, v_line[2], v_line[3], v_line[4])
    );
  end loop;
end
$steps$;
