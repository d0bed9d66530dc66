declare
  v_rule callcenter.point_rules;
  v_badge callcenter.badges;
  v_challenge callcenter.challenges;
  v_progress callcenter.challenge_progress;
  v_began date;
  v_times bigint;
begin
  select r.* into v_rule
  from callcenter.point_rules r
  where r.tenant_id = award_points.tenant and r.deed = award_points.deed and r.valid_from <= award_points.at
  order by r.valid_from desc
  limit 1;
  if v_rule.is_active is not true then
    return 0;
  end if;
  -- One after the other for one person: neither a cap nor a challenge is passed by twice.
  perform pg_advisory_xact_lock(hashtextextended(award_points.tenant::text || award_points.person::text, 0));
  if v_rule.per_day <= (
    select count(*) from callcenter.point_entries e
    where e.tenant_id = award_points.tenant
      and e.user_id = award_points.person
      and e.event = award_points.deed
      and (e.created_at at time zone 'UTC')::date = (award_points.at at time zone 'UTC')::date
  ) then
    return 0;
  end if;
  insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id, created_at)
  values (award_points.tenant, award_points.person, award_points.deed, v_rule.points, award_points.subject, award_points.at)
  on conflict (tenant_id, event, subject_id) do nothing;
  if not found then
    return 0;
  end if;
  perform callcenter_private.notify(
    award_points.tenant, award_points.person, 'POINTS_AWARDED', format('You have earned %s points.', v_rule.points)
  );

  select count(*) into v_times
  from callcenter.point_entries e
  where e.tenant_id = award_points.tenant and e.user_id = award_points.person and e.event = award_points.deed;
  for v_badge in
    select b.*
    from callcenter.badges b
    where b.tenant_id = award_points.tenant and b.deed = award_points.deed and b.is_active and b.threshold <= v_times
    order by b.threshold
  loop
    insert into callcenter.user_badges (tenant_id, user_id, badge_id)
    values (award_points.tenant, award_points.person, v_badge.id)
    on conflict (tenant_id, user_id, badge_id) do nothing;
    if found then
      perform callcenter_private.notify(
        award_points.tenant, award_points.person, 'BADGE_EARNED', format('You have a new badge: %s.', v_badge.title)
      );
    end if;
  end loop;

  for v_challenge in
    select c.*
    from callcenter.challenges c
    where c.tenant_id = award_points.tenant
      and c.deed = award_points.deed
      and c.starts_at <= award_points.at
      and (c.ends_at is null or c.ends_at > award_points.at)
    order by c.id
  loop
    v_began := date_trunc(
      case v_challenge.period when 'DAILY' then 'day' when 'WEEKLY' then 'week' else 'month' end,
      award_points.at at time zone 'UTC'
    )::date;
    insert into callcenter.challenge_progress as p (tenant_id, challenge_id, user_id, began_on, done)
    values (award_points.tenant, v_challenge.id, award_points.person, v_began, 1)
    on conflict (tenant_id, challenge_id, user_id, began_on) do update set done = p.done + 1
    returning p.* into v_progress;
    if v_progress.done = v_challenge.target then
      update callcenter.challenge_progress as p set completed_at = award_points.at where p.id = v_progress.id;
      insert into callcenter.point_entries (tenant_id, user_id, event, points, subject_id, created_at)
      values (award_points.tenant, award_points.person, 'CHALLENGE_COMPLETED', v_challenge.bonus, v_progress.id, award_points.at);
      perform callcenter_private.notify(
        award_points.tenant, award_points.person, 'CHALLENGE_COMPLETED', format('You have met a challenge: %s.', v_challenge.title)
      );
    end if;
  end loop;
  return v_rule.points;
end;
