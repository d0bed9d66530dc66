-- The customary helpers: everybody below the caller by a recursive query, and a walk up from a row's author.
create function tree.below_me() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  with recursive below (id) as (
    select tree_private.uid()
    union
    select e.id from tree.employee e join below b on e.manager_id = b.id
  )
  select id from below
$$;
create function tree.is_below_me(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  with recursive above (id) as (
    select person
    union
    select e.manager_id from tree.employee e join above a on e.id = a.id where e.manager_id is not null
  )
  select exists (select from above where id = tree_private.uid())
$$;
grant execute on function tree.below_me(), tree.is_below_me(uuid) to authenticated;
