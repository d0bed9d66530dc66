-- Money is hours at a rate, computed here once, so that what is saved in a year is twelve times what is saved in a month.
declare
  v_analysis newsystem.analysis_results;
  v_answer jsonb := complete_analysis.answer;
  v_costs jsonb := complete_analysis.answer->'costs';
  v_now numeric;
  v_then numeric;
  v_building numeric;
begin
  update newsystem.analysis_results as ar
  set status = 'completed',
      raw_gpt_response = complete_analysis.raw_gpt_response,
      gpt_version = v_answer->>'gpt_version',
      frames_analyzed = (v_answer->>'frames_analyzed')::integer,
      confidence_score = (v_answer->>'confidence_score')::double precision,
      analysis_cost = (v_answer->>'analysis_cost')::numeric,
      processing_time_seconds = (v_answer->>'processing_time_seconds')::double precision,
      time_savings_hours_weekly = (v_answer->>'time_savings_hours_weekly')::double precision,
      cost_savings_annual = (v_answer->>'cost_savings_annual')::numeric,
      structured_insights = v_answer->'structured_insights',
      automation_opportunities_count = jsonb_array_length(v_answer->'opportunities')
  where ar.id = complete_analysis.analysis and ar.status = 'processing'
  returning ar.* into v_analysis;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_PROCESSING', detail = 'No analysis of this key is being made.';
  end if;
  update newsystem.recording_sessions as rs set status = 'completed' where rs.id = v_analysis.session_id;

  insert into newsystem.automation_opportunities (
    organization_id, analysis_id, session_id, opportunity_type, title, description, workflow_steps,
    current_time_per_occurrence_seconds, occurrences_per_day, automation_complexity, implementation_effort_hours,
    estimated_cost_savings_monthly, estimated_implementation_cost, roi_percentage, payback_period_days, confidence_score, priority
  )
  select
    v_analysis.organization_id, v_analysis.id, v_analysis.session_id, o.opportunity_type, o.title, o.description, o.workflow_steps,
    o.current_time_per_occurrence_seconds, o.occurrences_per_day, o.automation_complexity, o.implementation_effort_hours,
    o.estimated_cost_savings_monthly, o.estimated_implementation_cost, o.roi_percentage, o.payback_period_days, o.confidence_score, o.priority
  from jsonb_to_recordset(v_answer->'opportunities') as o (
    opportunity_type text, title text, description text, workflow_steps text[], current_time_per_occurrence_seconds integer,
    occurrences_per_day double precision, automation_complexity text, implementation_effort_hours double precision,
    estimated_cost_savings_monthly numeric, estimated_implementation_cost numeric, roi_percentage double precision,
    payback_period_days integer, confidence_score double precision, priority text
  );

  insert into newsystem.workflow_insights (
    organization_id, session_id, insight_type, title, description, confidence_score, time_saved_seconds, automation_potential, priority
  )
  select
    v_analysis.organization_id, v_analysis.session_id, i.insight_type, i.title, i.description, i.confidence_score,
    i.time_saved_seconds, i.automation_potential, i.priority
  from jsonb_to_recordset(v_answer->'insights') as i (
    insight_type text, title text, description text, confidence_score double precision, time_saved_seconds integer,
    automation_potential double precision, priority text
  );

  insert into newsystem.workflow_visualizations (organization_id, analysis_id, session_id, flow_data, visualization_type, layout_algorithm)
  select v_analysis.organization_id, v_analysis.id, v_analysis.session_id, f.flow_data, f.visualization_type, f.layout_algorithm
  from jsonb_to_recordset(v_answer->'flows') as f (flow_data jsonb, visualization_type text, layout_algorithm text);

  if v_costs is not null and jsonb_typeof(v_costs) = 'object' then
    v_now := round((v_costs->>'current_monthly_hours')::numeric * (v_costs->>'current_hourly_rate')::numeric, 2);
    v_then := round((v_costs->>'projected_monthly_hours')::numeric * (v_costs->>'current_hourly_rate')::numeric, 2);
    v_building := (v_costs->>'total_implementation_cost')::numeric;
    insert into newsystem.cost_analyses (
      organization_id, analysis_id, session_id, current_monthly_hours, current_monthly_cost, projected_monthly_hours, projected_monthly_cost,
      total_implementation_cost, monthly_savings, annual_savings, payback_period_days, roi_percentage, current_hourly_rate, confidence_level
    )
    values (
      v_analysis.organization_id,
      v_analysis.id,
      v_analysis.session_id,
      (v_costs->>'current_monthly_hours')::double precision,
      v_now,
      (v_costs->>'projected_monthly_hours')::double precision,
      v_then,
      v_building,
      v_now - v_then,
      12 * (v_now - v_then),
      -- A month has thirty days here, and what saves nothing never pays for itself.
      case when v_now > v_then then ceil(30 * v_building / (v_now - v_then))::integer end,
      case when v_building > 0 then ((12 * (v_now - v_then) - v_building) / v_building * 100)::double precision end,
      (v_costs->>'current_hourly_rate')::numeric,
      v_costs->>'confidence_level'
    );
  end if;
  return v_analysis;
end;
