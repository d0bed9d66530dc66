-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'iaoms.departments'::regclass and c.conname = 'departments_head_id_fkey'
  ) then
    alter table iaoms.departments add constraint departments_head_id_fkey foreign key (institution_id, head_id) references iaoms.recipients (institution_id, id) on delete set null (head_id);
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint c where c.conrelid = 'iaoms.operations'::regclass and c.conname = 'operations_started_by_fkey'
  ) then
    alter table iaoms.operations add constraint operations_started_by_fkey foreign key (institution_id, started_by) references iaoms.recipients (institution_id, id) on delete cascade;
  end if;
end
$$;
