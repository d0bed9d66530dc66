begin
  return query
    select
      r.id,
      r.full_name,
      r.designation,
      r.role,
      r.department_id,
      r.email::text,
      (iaoms_private.masked_recipients(r)).phone,
      r.is_active
    from iaoms.recipients r
    where (colleagues.department is null or r.department_id = colleagues.department)
      and (colleagues.after_name is null or (r.full_name, r.id) > (colleagues.after_name, colleagues.after_id))
    order by r.full_name, r.id
    limit colleagues.first;
end;
