-- What changed, as it was and as it is; the two columns that change with every row say nothing.
declare
  v_old jsonb := to_jsonb(old) - array['updated_at', 'version'];
  v_new jsonb := to_jsonb(new) - array['updated_at', 'version'];
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, v_new -> o.key)
    into v_old, v_new
    from jsonb_each(v_old) o
    where v_new -> o.key is distinct from o.value;
    if v_new is null then
      return null;
    end if;
  end if;

  insert into iaoms.audit_logs (
    institution_id, actor_id, action_type, resource_accessed, row_id, old_values, new_values, ip_address, user_agent
  ) values (
    coalesce(new.institution_id, old.institution_id),
    iaoms_private.uid(),
    tg_op,
    tg_table_schema || '.' || tg_table_name,
    coalesce(new.id, old.id),
    v_old,
    v_new,
    iaoms_private.request_ip(),
    left(iaoms_private.request_header('user-agent'), 1000)
  );
  return null;
end;
