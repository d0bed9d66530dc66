-- What the floor keeps by itself, beside a rule that opens every row to everybody for every command: in each line somebody, the rows
-- he sees as a regular expression, and what he does not add, update or delete, as for pg_temp.access. Or what the rules keep by themselves,
-- without the floor, where that is named. Afterwards everything is as it was.
create function pg_temp.careless(of_relation text, as_role text, touched_column text, lines text[], without_floor text)
returns setof text
language plpgsql
as $careless$
declare
  v_line text[];
  v_user text;
  v_outcome text;
  v_update text := 'update ' || of_relation || ' set ' || quote_ident(touched_column) || ' = ' || quote_ident(touched_column);
begin
  foreach v_line slice 1 in array lines loop
    v_user := pg_temp.user_of(v_line[1]);
    begin
      execute coalesce(
        'drop policy ' || quote_ident(without_floor) || ' on ' || of_relation,
        format('create policy seoc_careless on %s for all to %I using (true) with check (true)', of_relation, as_role)
      );
      v_outcome := concat_ws('; ',
        pg_temp.sees(as_role, v_user, of_relation),
        pg_temp.adds(as_role, v_user, of_relation, variadic pg_temp.asked(v_line[3])),
        pg_temp.writes(as_role, v_user, of_relation, v_update, variadic pg_temp.asked(v_line[4])),
        pg_temp.writes(as_role, v_user, of_relation, 'delete from ' || of_relation, variadic pg_temp.asked(v_line[5]))
      );
      raise sqlstate 'TAP00';
    exception when sqlstate 'TAP00' then
      null;
    end;
    return next matches(
      v_outcome,
      '^' || concat_ws('; ',
        v_line[2],
        btrim(pg_temp.outcomes(v_line[3], '1', '42501'), '^$'),
        btrim(pg_temp.outcomes(v_line[4], '1', '(0|42501)'), '^$'),
        btrim(pg_temp.outcomes(v_line[5], '1', '(0|42501)'), '^$')
      ) || '$',
      format(
        '%s, %s reaches no row of %s in another tenant as %s',
        case when without_floor is null then 'beside a rule that opens everything' else 'without the floor' end,
        v_line[1], of_relation, as_role
      )
    );
  end loop;
end
$careless$;
