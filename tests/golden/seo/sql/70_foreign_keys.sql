-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'seo.team'::regclass and c.conname = 'team_department_id_fkey'
  ) then
    alter table seo.team add constraint team_department_id_fkey foreign key (company_id, department_id) references seo.department (company_id, id) on delete restrict;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'seo.team'::regclass and c.conname = 'team_lead_id_fkey'
  ) then
    alter table seo.team add constraint team_lead_id_fkey foreign key (company_id, lead_id) references seo.employee (company_id, id) on delete set null (lead_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'seo.employee'::regclass and c.conname = 'employee_department_fkey'
  ) then
    alter table seo.employee add constraint employee_department_fkey foreign key (company_id, department) references seo.department (company_id, id) on delete set null (department);
  end if;
end
$$;
