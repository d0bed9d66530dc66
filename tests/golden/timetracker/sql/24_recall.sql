-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists timetracker.time_log_embeddings (
  id uuid default gen_random_uuid() not null,
  organization_id uuid not null,
  time_log_id uuid not null,
  model text not null,
  embedding extensions.vector(1536) not null,
  created_at timestamptz default now() not null,
  constraint time_log_embeddings_pkey primary key (id),
  constraint time_log_embeddings_organization_id_time_log_id_key unique (organization_id, time_log_id),
  constraint time_log_embeddings_model_length_check check (char_length(model) between 1 and 80),
  constraint time_log_embeddings_organization_id_fkey foreign key (organization_id) references timetracker.organizations (id) on delete cascade,
  constraint time_log_embeddings_time_log_id_fkey foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade
);
comment on table timetracker.time_log_embeddings is 'What a log means, in the numbers of a model. The pipeline writes it.';
comment on column timetracker.time_log_embeddings.id is 'The row''s key.';
comment on column timetracker.time_log_embeddings.organization_id is 'The organization the row belongs to.';
comment on column timetracker.time_log_embeddings.time_log_id is 'The log.';
comment on column timetracker.time_log_embeddings.model is 'Which model.';
comment on column timetracker.time_log_embeddings.embedding is 'What it makes of the log: two logs are alike if these lie near each other.';
comment on column timetracker.time_log_embeddings.created_at is 'When.';
alter table timetracker.time_log_embeddings enable row level security;
revoke all on table timetracker.time_log_embeddings from public, anon, authenticated, service_role;

create index if not exists time_log_embeddings_time_log_id_idx
  on timetracker.time_log_embeddings (time_log_id);

create index if not exists time_log_embeddings_embedding_idx
  on timetracker.time_log_embeddings using hnsw (embedding extensions.vector_cosine_ops);
