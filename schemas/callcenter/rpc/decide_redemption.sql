declare
  v_redemption callcenter.redemptions;
begin
  if exists (
    select from callcenter.redemptions r
    where r.id = decide_redemption.redemption and r.user_id = callcenter_private.uid()
  ) then
    raise sqlstate 'PT403' using message = 'NOT_YOURSELF', detail = 'Somebody else decides about yours.';
  end if;
  update callcenter.redemptions as r
  set status = decide_redemption.status, decided_by = callcenter_private.uid()
  where r.id = decide_redemption.redemption
  returning r.* into v_redemption;
  if v_redemption.status = 'REJECTED' then
    insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id)
    values (v_redemption.tenant_id, v_redemption.user_id, 'REFUND', v_redemption.cost, v_redemption.id);
    update callcenter.rewards as w set stock = w.stock + 1 where w.id = v_redemption.reward_id and w.stock is not null;
  elsif v_redemption.status = 'APPROVED' then
    perform callcenter_private.notify(v_redemption.tenant_id, v_redemption.user_id, 'REWARD_READY', 'Your reward is waiting for you.');
  end if;
  return v_redemption;
end;
