begin
  return (
    select count(*)
    from app.card c
    where c.titel is not null
--          ^^^^^ E0402 `c` has no column `titel`
  );
end
