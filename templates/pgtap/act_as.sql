-- The owner may act as a role that requests run as; taken back with the transaction. Other sessions may be granting and
-- taking the same membership at the same time, so whoever is second looks again.
create function pg_temp.act_as(role_name text)
returns void
language plpgsql
as $act_as$
begin
  for v_try in 1..20 loop
    exit when pg_has_role(current_user, role_name, 'usage');
    begin
      execute format('grant %I to %I', role_name, current_user);
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end
$act_as$;
