begin
  if tg_op = 'UPDATE' and new.role is distinct from old.role and not exists (
    select 1 from seo.employee e where e.id = seo_private.uid() and e.role in ('HR', 'ADMIN')
  ) then
    raise insufficient_privilege using message = 'role is frozen';
  end if;
  new.updated_at := now();
  new.version = old.version + 1;
  return case when tg_op = 'DELETE' then old else new end;
end;
