-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.metric_threshold (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  metric seo.metric not null,
  above numeric(10,2),
  below numeric(10,2),
  severity seo.severity not null,
  constraint metric_threshold_pkey primary key (id),
  constraint metric_threshold_company_id_metric_key unique (company_id, metric),
  constraint metric_threshold_one_side check ((above is null) <> (below is null)),
  constraint metric_threshold_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict
);
comment on table seo.metric_threshold is 'From where on a figure is a reason to look: beyond its bound. What a company has not set is as the house has it: a mean score under 60, more
than 50 pairings a day, more than 100 alerts an hour, a calculation of more than 200 milliseconds.';
comment on column seo.metric_threshold.id is 'The row''s key.';
comment on column seo.metric_threshold.company_id is 'The company the row belongs to.';
comment on column seo.metric_threshold.created_at is 'When the row was written.';
comment on column seo.metric_threshold.updated_at is 'When the row last changed.';
comment on column seo.metric_threshold.metric is 'The figure.';
comment on column seo.metric_threshold.above is 'More than this is a reason.';
comment on column seo.metric_threshold.below is 'Less than this is a reason.';
comment on column seo.metric_threshold.severity is 'How soon somebody should look.';
alter table seo.metric_threshold enable row level security;
revoke all on table seo.metric_threshold from public, anon, authenticated, service_role;
