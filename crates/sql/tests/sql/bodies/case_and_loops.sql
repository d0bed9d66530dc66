declare
  total numeric(12, 2) = 0;
  part numeric;
  label text;
begin
  foreach part in array parts loop
    total := total + case when part > 0 then part else 0 end;
  end loop;

  foreach part slice 0 in array array[1.0, 2.0] loop
    null;
  end loop;

  case total
    when 0, 1 then label := 'none';
    when 2 then
      label := 'two';
    else
      case
        when total > 100 then label := 'many';
        when total between 3 and 100 then label := 'some';
      end case;
  end case;

  while total > 1 loop
    total := total / 2;
    if total < 1.5 then exit; end if;
  end loop;

  assert total >= 0, 'never negative';
  return label;
end
