declare
  v_reward callcenter.rewards;
  v_redemption callcenter.redemptions;
begin
  -- Whoever wants the last one waits here; and nobody spends the same points twice.
  select r.* into v_reward from callcenter.rewards r where r.id = redeem_reward.reward for update;
  perform pg_advisory_xact_lock(hashtextextended(v_reward.tenant_id::text || callcenter_private.uid()::text, 0));
  if not v_reward.is_active or v_reward.stock = 0 then
    raise sqlstate 'PT409' using message = 'REWARD_GONE', detail = 'There is none left.';
  end if;
  if (
    select coalesce(sum(e.points), 0) from callcenter.point_entries e
    where e.tenant_id = v_reward.tenant_id and e.user_id = callcenter_private.uid()
  ) < v_reward.cost then
    raise sqlstate 'PT409' using message = 'NOT_ENOUGH_POINTS', detail = format('It costs %s points.', v_reward.cost);
  end if;
  insert into callcenter.redemptions as r (tenant_id, user_id, reward_id, cost)
  values (v_reward.tenant_id, callcenter_private.uid(), v_reward.id, v_reward.cost)
  returning r.* into v_redemption;
  insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id)
  values (v_reward.tenant_id, callcenter_private.uid(), 'REDEMPTION', -v_reward.cost, v_redemption.id);
  update callcenter.rewards as r set stock = r.stock - 1 where r.id = v_reward.id and r.stock is not null;
  return v_redemption;
end;
