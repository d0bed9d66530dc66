/* begin if loop case -- all of this is a comment
   /* nested: end; */ */
declare
  "If" text := 'begin if ''quoted'' end loop; into x';
  body text := $q$ begin select 1 into x; end $q$;
  e text := E'it\'s into';
begin -- begin
  "If" := "If" || $$end if;$$ || body;
  select length("If"), e into body, e; -- into nothing
  select into strict e, body a.x, a.y from (values ('into', 'from')) as a (x, y);
  return "If";
end;
