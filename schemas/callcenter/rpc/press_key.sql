declare
  v_call callcenter.call_logs;
  v_option callcenter.ivr_options;
  v_step callcenter.ivr_step;
begin
  select c.* into v_call from callcenter.call_logs c where c.id = press_key.call_log for update;
  if v_call.status <> 'RINGING' then
    raise sqlstate 'PT409' using message = 'CALL_NOT_RINGING', detail = 'Keys are pressed before somebody answers.';
  end if;
  select o.* into v_option
  from callcenter.ivr_options o
  where o.tenant_id = v_call.tenant_id and o.menu_id = press_key.menu and o.digit = press_key.digit;

  insert into callcenter.ivr_interactions (tenant_id, call_log_id, menu_id, digit, action)
  values (v_call.tenant_id, v_call.id, press_key.menu, press_key.digit, v_option.action);

  v_step.action := v_option.action;
  v_step.status := v_call.status;
  if v_option.action is null or v_option.action = 'MENU' then
    -- A key that does nothing: the same is heard again.
    select m.prompt into v_step.prompt
    from callcenter.ivr_menus m
    where m.tenant_id = v_call.tenant_id and m.id = coalesce(v_option.target_id, press_key.menu);
  elsif v_option.action = 'TEAM' then
    update callcenter.call_logs as c set team_id = v_option.team_id where c.id = v_call.id;
  elsif v_option.action = 'HANG_UP' then
    update callcenter.call_logs as c set status = 'COMPLETED', ended_at = now() where c.id = v_call.id;
    v_step.status := 'COMPLETED';
  end if;
  return v_step;
end;
