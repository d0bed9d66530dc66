-- Five factors from 0 to 100, weighed by the tenant's model. Each has its own test.
declare
  v_lead callcenter.leads;
  v_model callcenter.scoring_models;
  v_score callcenter.lead_scores;
  v_source numeric;
  v_status numeric;
  v_age numeric;
  v_assignment numeric;
  v_availability numeric;
begin
  select l.* into v_lead from callcenter.leads l where l.id = weigh_lead.lead for update;
  if not found then
    raise sqlstate 'PT404' using message = 'LEAD_NOT_FOUND', detail = 'There is no such lead.';
  end if;
  select m.* into v_model from callcenter.scoring_models m where m.tenant_id = v_lead.tenant_id and m.is_active;

  -- One won and one lost are added to every history, so that a source without one stands in the middle and two leads do not
  -- make it perfect.
  select 100.0 * (count(*) filter (where l.status = 'WON') + 1) / (count(*) + 2) into v_source
  from callcenter.leads l
  where l.tenant_id = v_lead.tenant_id
    and l.source_id = v_lead.source_id
    and l.id <> v_lead.id
    and l.closed_at > weigh_lead.at - interval '180 days'
    and l.closed_at <= weigh_lead.at;

  v_status := case v_lead.status
    when 'NEW' then 40
    when 'CONTACTED' then 60
    when 'QUALIFIED' then 80
    when 'PROPOSAL' then 100
    else 0
  end;

  v_age := 100 * power(
    0.5,
    greatest(extract(epoch from weigh_lead.at - v_lead.created_at) / 86400, 0) / coalesce(v_model.half_life_days, 7)
  );

  -- What waits for somebody comes first, then what somebody has and has not touched.
  v_assignment := case
    when v_lead.assigned_to is null then 100
    when v_lead.last_contacted_at is null or v_lead.last_contacted_at < v_lead.assigned_at then 60
    else 20
  end;

  select coalesce(100.0 * count(*) filter (where a.status = 'ONLINE' and a.max_open_leads > held.open) / nullif(count(*), 0), 0)
  into v_availability
  from callcenter.agents a
  cross join lateral (
    select count(*) as open
    from callcenter.leads l
    where l.tenant_id = v_lead.tenant_id and l.assigned_to = a.user_id and l.closed_at is null
  ) held
  where a.tenant_id = v_lead.tenant_id
    and (
      v_lead.required_skill_id is null
      or exists (
        select from callcenter.agent_skills s
        where s.tenant_id = a.tenant_id and s.agent_id = a.id and s.skill_id = v_lead.required_skill_id
      )
    );

  insert into callcenter.lead_scores as s (
    tenant_id, lead_id, model_id, score, source_quality, status_factor, age_factor, assignment_factor, availability_factor
  ) values (
    v_lead.tenant_id,
    v_lead.id,
    v_model.id,
    round((
      v_source * coalesce(v_model.source_weight, 30)
      + v_status * coalesce(v_model.status_weight, 25)
      + v_age * coalesce(v_model.age_weight, 20)
      + v_assignment * coalesce(v_model.assignment_weight, 10)
      + v_availability * coalesce(v_model.availability_weight, 15)
    ) / 100)::integer,
    round(v_source, 2),
    v_status,
    round(v_age, 2),
    v_assignment,
    round(v_availability, 2)
  )
  returning s.* into v_score;

  update callcenter.leads as l set score = v_score.score, scored_at = weigh_lead.at where l.id = v_lead.id;
  return v_score;
end;
