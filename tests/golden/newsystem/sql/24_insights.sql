-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists newsystem.automation_opportunities (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  analysis_id uuid not null,
  session_id uuid not null,
  opportunity_type text not null,
  title text not null,
  description text,
  workflow_steps text[] default '{}' not null,
  current_time_per_occurrence_seconds integer,
  occurrences_per_day double precision,
  automation_complexity newsystem.automation_complexity not null,
  implementation_effort_hours newsystem.hours,
  estimated_cost_savings_monthly newsystem.money,
  estimated_implementation_cost newsystem.money,
  roi_percentage double precision,
  payback_period_days integer,
  confidence_score newsystem.share not null,
  priority newsystem.priority default 'medium' not null,
  is_implemented boolean default false not null,
  implemented_at timestamptz,
  record_metadata jsonb default '{}' not null,
  constraint automation_opportunities_pkey primary key (id),
  constraint automation_opportunities_opportunity_type_length_check check (char_length(opportunity_type) between 1 and 80),
  constraint automation_opportunities_title_length_check check (char_length(title) between 1 and 200),
  constraint automation_opportunities_description_length_check check (char_length(description) <= 4000),
  constraint automation_opportunities_workflow_steps_elements_check check (array_position(workflow_steps, null) is null),
  constraint automation_opportunities_current_time_per_occurrence_s_3802a023 check (current_time_per_occurrence_seconds >= 0),
  constraint automation_opportunities_occurrences_per_day_range_check check (occurrences_per_day >= 0),
  constraint automation_opportunities_occurrences_per_day_number_check check (occurrences_per_day <> 'NaN'::double precision),
  constraint automation_opportunities_implementation_effort_hours_n_34b5aff1 check (implementation_effort_hours <> 'NaN'::double precision),
  constraint automation_opportunities_roi_percentage_number_check check (roi_percentage <> 'NaN'::double precision),
  constraint automation_opportunities_payback_period_days_range_check check (payback_period_days >= 0),
  constraint automation_opportunities_confidence_score_number_check check (confidence_score <> 'NaN'::double precision),
  constraint automation_opportunities_implemented_has_moment check (is_implemented = (implemented_at is not null)),
  constraint automation_opportunities_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint automation_opportunities_analysis_id_fkey foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade,
  constraint automation_opportunities_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.automation_opportunities is 'Something that could be automated, with what it would cost and save.';
comment on column newsystem.automation_opportunities.id is 'The row''s key.';
comment on column newsystem.automation_opportunities.organization_id is 'The organization the row belongs to.';
comment on column newsystem.automation_opportunities.created_at is 'When the row was written.';
comment on column newsystem.automation_opportunities.analysis_id is 'The analysis it comes from.';
comment on column newsystem.automation_opportunities.session_id is 'The recording that was analysed.';
comment on column newsystem.automation_opportunities.opportunity_type is 'What kind of work it is about.';
comment on column newsystem.automation_opportunities.title is 'What it is called.';
comment on column newsystem.automation_opportunities.description is 'What would be done.';
comment on column newsystem.automation_opportunities.workflow_steps is 'Step by step.';
comment on column newsystem.automation_opportunities.current_time_per_occurrence_seconds is 'How long it takes today, each time.';
comment on column newsystem.automation_opportunities.occurrences_per_day is 'How often a day that is.';
comment on column newsystem.automation_opportunities.automation_complexity is 'How hard it is.';
comment on column newsystem.automation_opportunities.implementation_effort_hours is 'How long building it would take.';
comment on column newsystem.automation_opportunities.estimated_cost_savings_monthly is 'What it would save in a month.';
comment on column newsystem.automation_opportunities.estimated_implementation_cost is 'What building it would cost.';
comment on column newsystem.automation_opportunities.roi_percentage is 'What comes back of what is put in, in per cent.';
comment on column newsystem.automation_opportunities.payback_period_days is 'After how many days it has paid for itself.';
comment on column newsystem.automation_opportunities.confidence_score is 'How sure the model is.';
comment on column newsystem.automation_opportunities.priority is 'How much it matters.';
comment on column newsystem.automation_opportunities.is_implemented is 'Was it built?';
comment on column newsystem.automation_opportunities.implemented_at is 'When it was built.';
comment on column newsystem.automation_opportunities.record_metadata is 'What the model said of it.';
alter table newsystem.automation_opportunities enable row level security;
revoke all on table newsystem.automation_opportunities from public, anon, authenticated, service_role;

create index if not exists idx_automation_opportunities_roi
  on newsystem.automation_opportunities (organization_id, roi_percentage);

create index if not exists automation_opportunities_analysis_id_idx
  on newsystem.automation_opportunities (analysis_id);

create index if not exists automation_opportunities_session_id_idx
  on newsystem.automation_opportunities (session_id);

create table if not exists newsystem.workflow_visualizations (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  analysis_id uuid not null,
  session_id uuid not null,
  flow_data jsonb not null,
  visualization_type newsystem.visualization_type default 'flow_chart' not null,
  layout_algorithm newsystem.layout_algorithm default 'dagre' not null,
  constraint workflow_visualizations_pkey primary key (id),
  constraint workflow_visualizations_flow_shape check (jsonb_typeof(flow_data -> 'nodes') = 'array' and jsonb_typeof(flow_data -> 'edges') = 'array'),
  constraint workflow_visualizations_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint workflow_visualizations_analysis_id_fkey foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade,
  constraint workflow_visualizations_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.workflow_visualizations is 'A workflow as React Flow draws it.';
comment on column newsystem.workflow_visualizations.id is 'The row''s key.';
comment on column newsystem.workflow_visualizations.organization_id is 'The organization the row belongs to.';
comment on column newsystem.workflow_visualizations.created_at is 'When the row was written.';
comment on column newsystem.workflow_visualizations.analysis_id is 'The analysis it comes from.';
comment on column newsystem.workflow_visualizations.session_id is 'The recording that was analysed.';
comment on column newsystem.workflow_visualizations.flow_data is 'Nodes and edges.';
comment on column newsystem.workflow_visualizations.visualization_type is 'How it is drawn.';
comment on column newsystem.workflow_visualizations.layout_algorithm is 'How it is laid out.';
alter table newsystem.workflow_visualizations enable row level security;
revoke all on table newsystem.workflow_visualizations from public, anon, authenticated, service_role;

create index if not exists workflow_visualizations_organization_id_idx
  on newsystem.workflow_visualizations (organization_id);

create index if not exists workflow_visualizations_analysis_id_idx
  on newsystem.workflow_visualizations (analysis_id);

create index if not exists workflow_visualizations_session_id_idx
  on newsystem.workflow_visualizations (session_id);

create table if not exists newsystem.workflow_insights (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  session_id uuid not null,
  insight_type newsystem.insight_type not null,
  title text not null,
  description text,
  confidence_score newsystem.share not null,
  time_saved_seconds integer,
  roi_score double precision,
  automation_potential newsystem.share,
  priority newsystem.priority default 'medium' not null,
  metadata jsonb default '{}' not null,
  constraint workflow_insights_pkey primary key (id),
  constraint workflow_insights_title_length_check check (char_length(title) between 1 and 200),
  constraint workflow_insights_description_length_check check (char_length(description) <= 4000),
  constraint workflow_insights_confidence_score_number_check check (confidence_score <> 'NaN'::double precision),
  constraint workflow_insights_time_saved_seconds_range_check check (time_saved_seconds >= 0),
  constraint workflow_insights_roi_score_number_check check (roi_score <> 'NaN'::double precision),
  constraint workflow_insights_automation_potential_number_check check (automation_potential <> 'NaN'::double precision),
  constraint workflow_insights_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint workflow_insights_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.workflow_insights is 'A pattern that the model saw in a recording.';
comment on column newsystem.workflow_insights.id is 'The row''s key.';
comment on column newsystem.workflow_insights.organization_id is 'The organization the row belongs to.';
comment on column newsystem.workflow_insights.created_at is 'When the row was written.';
comment on column newsystem.workflow_insights.session_id is 'The recording it was seen in.';
comment on column newsystem.workflow_insights.insight_type is 'What it is.';
comment on column newsystem.workflow_insights.title is 'In a few words.';
comment on column newsystem.workflow_insights.description is 'In more.';
comment on column newsystem.workflow_insights.confidence_score is 'How sure the model is.';
comment on column newsystem.workflow_insights.time_saved_seconds is 'How much time it would save.';
comment on column newsystem.workflow_insights.roi_score is 'How much it is worth, by the model''s own measure.';
comment on column newsystem.workflow_insights.automation_potential is 'How much of it could be automated.';
comment on column newsystem.workflow_insights.priority is 'How much it matters.';
comment on column newsystem.workflow_insights.metadata is 'What else the model said.';
alter table newsystem.workflow_insights enable row level security;
revoke all on table newsystem.workflow_insights from public, anon, authenticated, service_role;

create index if not exists workflow_insights_organization_id_idx
  on newsystem.workflow_insights (organization_id);

create index if not exists workflow_insights_session_id_idx
  on newsystem.workflow_insights (session_id);

create table if not exists newsystem.cost_analyses (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  created_at timestamptz default now() not null,
  analysis_id uuid not null,
  session_id uuid not null,
  current_monthly_hours newsystem.hours not null,
  current_monthly_cost newsystem.money not null,
  projected_monthly_hours newsystem.hours not null,
  projected_monthly_cost newsystem.money not null,
  total_implementation_cost newsystem.money not null,
  monthly_savings numeric(14,2) not null,
  annual_savings numeric(14,2) not null,
  payback_period_days integer,
  roi_percentage double precision,
  current_hourly_rate newsystem.money not null,
  confidence_level newsystem.confidence_level default 'medium' not null,
  assumptions jsonb default '{}' not null,
  constraint cost_analyses_pkey primary key (id),
  constraint cost_analyses_current_monthly_hours_number_check check (current_monthly_hours <> 'NaN'::double precision),
  constraint cost_analyses_projected_monthly_hours_number_check check (projected_monthly_hours <> 'NaN'::double precision),
  constraint cost_analyses_payback_period_days_range_check check (payback_period_days >= 0),
  constraint cost_analyses_roi_percentage_number_check check (roi_percentage <> 'NaN'::double precision),
  constraint cost_analyses_annual_is_twelve_months check (abs(annual_savings - 12 * monthly_savings) <= 0.12),
  constraint cost_analyses_organization_id_fkey foreign key (organization_id) references newsystem.organizations (id) on delete restrict,
  constraint cost_analyses_analysis_id_fkey foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade,
  constraint cost_analyses_session_id_fkey foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade
);
comment on table newsystem.cost_analyses is 'What the work costs today, and what it would cost.';
comment on column newsystem.cost_analyses.id is 'The row''s key.';
comment on column newsystem.cost_analyses.organization_id is 'The organization the row belongs to.';
comment on column newsystem.cost_analyses.created_at is 'When the row was written.';
comment on column newsystem.cost_analyses.analysis_id is 'The analysis it comes from.';
comment on column newsystem.cost_analyses.session_id is 'The recording that was analysed.';
comment on column newsystem.cost_analyses.current_monthly_hours is 'Hours a month, today.';
comment on column newsystem.cost_analyses.current_monthly_cost is 'Money a month, today.';
comment on column newsystem.cost_analyses.projected_monthly_hours is 'Hours a month, once it is automated.';
comment on column newsystem.cost_analyses.projected_monthly_cost is 'Money a month, once it is automated.';
comment on column newsystem.cost_analyses.total_implementation_cost is 'What building it costs.';
comment on column newsystem.cost_analyses.monthly_savings is 'What is saved in a month.';
comment on column newsystem.cost_analyses.annual_savings is 'What is saved in a year.';
comment on column newsystem.cost_analyses.payback_period_days is 'After how many days it has paid for itself; absent when it never does.';
comment on column newsystem.cost_analyses.roi_percentage is 'What comes back of what is put in, in per cent.';
comment on column newsystem.cost_analyses.current_hourly_rate is 'What an hour of work costs.';
comment on column newsystem.cost_analyses.confidence_level is 'How sure the calculation is.';
comment on column newsystem.cost_analyses.assumptions is 'What it rests on.';
alter table newsystem.cost_analyses enable row level security;
revoke all on table newsystem.cost_analyses from public, anon, authenticated, service_role;

create index if not exists cost_analyses_organization_id_idx
  on newsystem.cost_analyses (organization_id);

create index if not exists cost_analyses_analysis_id_idx
  on newsystem.cost_analyses (analysis_id);

create index if not exists cost_analyses_session_id_idx
  on newsystem.cost_analyses (session_id);
