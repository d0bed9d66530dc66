-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists iaoms.workflow_templates (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  name text not null,
  description text,
  stages jsonb not null,
  escalate_after_hours integer default 48 not null,
  is_active boolean default true not null,
  constraint workflow_templates_pkey primary key (id),
  constraint workflow_templates_institution_id_name_key unique (institution_id, name),
  constraint workflow_templates_institution_id_id_key unique (institution_id, id),
  constraint workflow_templates_name_length_check check (char_length(name) between 1 and 120),
  constraint workflow_templates_description_length_check check (char_length(description) <= 1000),
  constraint workflow_templates_escalate_after_hours_range_check check (escalate_after_hours between 1 and 720),
  constraint workflow_templates_stages_shape check (case when jsonb_typeof(stages) = 'array' then jsonb_array_length(stages) between 1 and 10 else false end
and not jsonb_path_exists(stages, '$[*] ? (!(@.routing like_regex "^(SEQUENTIAL|PARALLEL|REVERSE|BIDIRECTIONAL)$"))')
and not jsonb_path_exists(stages, '$[*] ? (!(@.department like_regex "^(OWN|ANY)$"))')
and not jsonb_path_exists(stages, '$[*] ? (!(@.roles.type() == "array" && @.roles.size() >= 1))')
and not jsonb_path_exists(stages, '$[*].roles[*] ? (!(@ like_regex "^(EMPLOYEE|HOD|REGISTRAR|PRINCIPAL|ADMIN)$"))')),
  constraint workflow_templates_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict
);
comment on table iaoms.workflow_templates is 'A way that documents go again and again. Each stage has a routing and the roles that sign in it; those of department `OWN` are the author''s
department''s.';
comment on column iaoms.workflow_templates.id is 'The row''s key.';
comment on column iaoms.workflow_templates.institution_id is 'The institution the row belongs to.';
comment on column iaoms.workflow_templates.created_at is 'When the row was written.';
comment on column iaoms.workflow_templates.updated_at is 'When the row last changed.';
comment on column iaoms.workflow_templates.name is 'What it is called.';
comment on column iaoms.workflow_templates.description is 'What it is for.';
comment on column iaoms.workflow_templates.stages is 'Its stages in order: `routing`, `roles`, `department`.';
comment on column iaoms.workflow_templates.escalate_after_hours is 'After how many hours a step is brought before somebody higher.';
comment on column iaoms.workflow_templates.is_active is 'False once no new card goes this way.';
alter table iaoms.workflow_templates enable row level security;
revoke all on table iaoms.workflow_templates from public, anon, authenticated, service_role;

create table if not exists iaoms.approval_cards (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  operation_id uuid not null,
  document_id uuid not null,
  submitter_id uuid not null,
  department_id uuid,
  title text not null,
  routing iaoms.routing not null,
  status iaoms.card_status default 'PENDING' not null,
  priority iaoms.priority default 'NORMAL' not null,
  requires_face boolean default false not null,
  round integer default 1 not null,
  decided_at timestamptz,
  constraint approval_cards_pkey primary key (id),
  constraint approval_cards_institution_id_id_key unique (institution_id, id),
  constraint approval_cards_title_length_check check (char_length(title) between 1 and 200),
  constraint approval_cards_round_range_check check (round >= 1),
  constraint approval_cards_decided_has_moment check (status not in ('APPROVED', 'REJECTED', 'CANCELLED') or decided_at is not null),
  constraint approval_cards_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint approval_cards_operation_id_fkey foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict,
  constraint approval_cards_document_id_fkey foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade,
  constraint approval_cards_submitter_id_fkey foreign key (institution_id, submitter_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint approval_cards_department_id_fkey foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict
);
comment on table iaoms.approval_cards is 'A document on its way to those who sign it. Its author, its signers, the head of its department and the office see it; functions alone
move it.';
comment on column iaoms.approval_cards.id is 'The row''s key.';
comment on column iaoms.approval_cards.institution_id is 'The institution the row belongs to.';
comment on column iaoms.approval_cards.created_at is 'When the row was written.';
comment on column iaoms.approval_cards.updated_at is 'When the row last changed.';
comment on column iaoms.approval_cards.operation_id is 'The operation it belongs to.';
comment on column iaoms.approval_cards.document_id is 'What is to be signed.';
comment on column iaoms.approval_cards.submitter_id is 'Who wants it signed.';
comment on column iaoms.approval_cards.department_id is 'The department it speaks for.';
comment on column iaoms.approval_cards.title is 'What it is called.';
comment on column iaoms.approval_cards.routing is 'In which order it goes round.';
comment on column iaoms.approval_cards.status is 'Where it stands.';
comment on column iaoms.approval_cards.priority is 'How much it matters.';
comment on column iaoms.approval_cards.requires_face is 'Does a signature need the signer''s face?';
comment on column iaoms.approval_cards.round is 'How often it was sent: one, and one more whenever it comes back.';
comment on column iaoms.approval_cards.decided_at is 'When it was decided.';
alter table iaoms.approval_cards enable row level security;
revoke all on table iaoms.approval_cards from public, anon, authenticated, service_role;

create unique index if not exists idx_approval_cards_open
  on iaoms.approval_cards (institution_id, document_id) where status in ('PENDING', 'RETURNED');

create index if not exists approval_cards_institution_id_status_created_at_idx
  on iaoms.approval_cards (institution_id, status, created_at desc);

create index if not exists approval_cards_institution_id_created_at_idx
  on iaoms.approval_cards (institution_id, created_at desc);

create index if not exists approval_cards_operation_id_idx
  on iaoms.approval_cards (operation_id);

create index if not exists approval_cards_document_id_idx
  on iaoms.approval_cards (document_id);

create index if not exists approval_cards_submitter_id_idx
  on iaoms.approval_cards (submitter_id);

create index if not exists approval_cards_department_id_idx
  on iaoms.approval_cards (department_id);

create table if not exists iaoms.approval_card_recipients (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  card_id uuid not null,
  recipient_id uuid not null,
  stage integer default 1 not null,
  "position" integer not null,
  status iaoms.step_status default 'WAITING' not null,
  round integer default 1 not null,
  activated_at timestamptz,
  decided_at timestamptz,
  comment text,
  forwarded_from_id uuid,
  constraint approval_card_recipients_pkey primary key (id),
  constraint approval_card_recipients_institution_id_card_id_recipi_3a5c5eae unique (institution_id, card_id, recipient_id),
  constraint approval_card_recipients_institution_id_id_key unique (institution_id, id),
  constraint approval_card_recipients_stage_range_check check (stage between 1 and 10),
  constraint approval_card_recipients_position_range_check check ("position" between 1 and 200),
  constraint approval_card_recipients_round_range_check check (round >= 1),
  constraint approval_card_recipients_comment_length_check check (char_length(comment) <= 2000),
  constraint approval_card_recipients_active_has_moment check (status in ('WAITING', 'SKIPPED') or activated_at is not null),
  constraint approval_card_recipients_decided_has_moment check (status not in ('APPROVED', 'REJECTED', 'FORWARDED') or decided_at is not null),
  constraint approval_card_recipients_forwarded_by_another check (forwarded_from_id <> id),
  constraint approval_card_recipients_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint approval_card_recipients_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint approval_card_recipients_recipient_id_fkey foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade,
  constraint approval_card_recipients_forwarded_from_id_fkey foreign key (institution_id, forwarded_from_id) references iaoms.approval_card_recipients (institution_id, id) on delete set null (forwarded_from_id)
);
comment on table iaoms.approval_card_recipients is 'A step of a card: who signs, and when his turn is. Two steps of a stage have different places, but for a step that was given to somebody
else, whose place is taken by his.';
comment on column iaoms.approval_card_recipients.id is 'The row''s key.';
comment on column iaoms.approval_card_recipients.institution_id is 'The institution the row belongs to.';
comment on column iaoms.approval_card_recipients.created_at is 'When the row was written.';
comment on column iaoms.approval_card_recipients.card_id is 'The card.';
comment on column iaoms.approval_card_recipients.recipient_id is 'Who signs.';
comment on column iaoms.approval_card_recipients.stage is 'In which stage.';
comment on column iaoms.approval_card_recipients."position" is 'At which place of the stage.';
comment on column iaoms.approval_card_recipients.status is 'Where the step stands.';
comment on column iaoms.approval_card_recipients.round is 'How often its signer was asked.';
comment on column iaoms.approval_card_recipients.activated_at is 'When his turn came.';
comment on column iaoms.approval_card_recipients.decided_at is 'When he decided.';
comment on column iaoms.approval_card_recipients.comment is 'What he said.';
comment on column iaoms.approval_card_recipients.forwarded_from_id is 'The step that was given to him.';
alter table iaoms.approval_card_recipients enable row level security;
revoke all on table iaoms.approval_card_recipients from public, anon, authenticated, service_role;

create unique index if not exists idx_approval_card_recipients_place
  on iaoms.approval_card_recipients (institution_id, card_id, stage, "position") where status <> 'FORWARDED';

create index if not exists approval_card_recipients_recipient_id_activated_at_idx
  on iaoms.approval_card_recipients (recipient_id, activated_at) where status = 'ACTIVE';

create index if not exists approval_card_recipients_activated_at_idx
  on iaoms.approval_card_recipients (activated_at) where status = 'ACTIVE';

create index if not exists approval_card_recipients_card_id_idx
  on iaoms.approval_card_recipients (card_id);

create index if not exists approval_card_recipients_recipient_id_idx
  on iaoms.approval_card_recipients (recipient_id);

create index if not exists approval_card_recipients_forwarded_from_id_idx
  on iaoms.approval_card_recipients (forwarded_from_id);

create table if not exists iaoms.approvals (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  card_id uuid not null,
  step_id uuid,
  actor_id uuid not null,
  action iaoms.approval_action not null,
  comment text,
  round integer default 1 not null,
  document_version integer default 1 not null,
  ip_address inet,
  constraint approvals_pkey primary key (id),
  constraint approvals_comment_length_check check (char_length(comment) between 1 and 2000),
  constraint approvals_round_range_check check (round >= 1),
  constraint approvals_document_version_range_check check (document_version >= 1),
  constraint approvals_refusals_say_why check (action not in ('REJECTED', 'FORWARDED', 'CANCELLED') or comment is not null),
  constraint approvals_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint approvals_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint approvals_step_id_fkey foreign key (institution_id, step_id) references iaoms.approval_card_recipients (institution_id, id) on delete cascade,
  constraint approvals_actor_id_fkey foreign key (institution_id, actor_id) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.approvals is 'What was done with a card, by whom, and with which file. Acts are added, and never changed.';
comment on column iaoms.approvals.id is 'The row''s key.';
comment on column iaoms.approvals.institution_id is 'The institution the row belongs to.';
comment on column iaoms.approvals.created_at is 'When the row was written.';
comment on column iaoms.approvals.card_id is 'The card.';
comment on column iaoms.approvals.step_id is 'The step, where it was one.';
comment on column iaoms.approvals.actor_id is 'Who.';
comment on column iaoms.approvals.action is 'What.';
comment on column iaoms.approvals.comment is 'What he said.';
comment on column iaoms.approvals.round is 'In which round of the card.';
comment on column iaoms.approvals.document_version is 'The number of the file that lay before him.';
comment on column iaoms.approvals.ip_address is 'From where.';
alter table iaoms.approvals enable row level security;
revoke all on table iaoms.approvals from public, anon, authenticated, service_role;

create index if not exists approvals_card_id_created_at_idx
  on iaoms.approvals (card_id, created_at);

create index if not exists approvals_institution_id_idx
  on iaoms.approvals (institution_id);

create index if not exists approvals_step_id_idx
  on iaoms.approvals (step_id);

create index if not exists approvals_actor_id_idx
  on iaoms.approvals (actor_id);

create table if not exists iaoms.workflow_instances (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  card_id uuid not null,
  template_id uuid,
  stages jsonb not null,
  current_stage integer default 1 not null,
  status iaoms.workflow_status default 'RUNNING' not null,
  escalate_after_hours integer default 48 not null,
  finished_at timestamptz,
  constraint workflow_instances_pkey primary key (id),
  constraint workflow_instances_institution_id_card_id_key unique (institution_id, card_id),
  constraint workflow_instances_current_stage_range_check check (current_stage between 1 and 10),
  constraint workflow_instances_escalate_after_hours_range_check check (escalate_after_hours between 1 and 720),
  constraint workflow_instances_stage_is_one check (case when jsonb_typeof(stages) = 'array' then current_stage <= jsonb_array_length(stages) else false end),
  constraint workflow_instances_finished_has_moment check ((status = 'RUNNING') = (finished_at is null)),
  constraint workflow_instances_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint workflow_instances_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint workflow_instances_template_id_fkey foreign key (institution_id, template_id) references iaoms.workflow_templates (institution_id, id) on delete set null (template_id)
);
comment on table iaoms.workflow_instances is 'The way of one card, with the stages as they were when it was submitted: a template that changes changes no card that is on its way.';
comment on column iaoms.workflow_instances.id is 'The row''s key.';
comment on column iaoms.workflow_instances.institution_id is 'The institution the row belongs to.';
comment on column iaoms.workflow_instances.created_at is 'When the row was written.';
comment on column iaoms.workflow_instances.updated_at is 'When the row last changed.';
comment on column iaoms.workflow_instances.card_id is 'The card.';
comment on column iaoms.workflow_instances.template_id is 'The template, where it goes by one.';
comment on column iaoms.workflow_instances.stages is 'The stages.';
comment on column iaoms.workflow_instances.current_stage is 'In which stage it is.';
comment on column iaoms.workflow_instances.status is 'Where it stands.';
comment on column iaoms.workflow_instances.escalate_after_hours is 'After how many hours a step is brought before somebody higher.';
comment on column iaoms.workflow_instances.finished_at is 'When it was over.';
alter table iaoms.workflow_instances enable row level security;
revoke all on table iaoms.workflow_instances from public, anon, authenticated, service_role;

create index if not exists workflow_instances_card_id_idx
  on iaoms.workflow_instances (card_id);

create index if not exists workflow_instances_template_id_idx
  on iaoms.workflow_instances (template_id);

create table if not exists iaoms.escalations (
  id uuid default gen_random_uuid() not null,
  institution_id uuid not null,
  created_at timestamptz default now() not null,
  card_id uuid not null,
  step_id uuid not null,
  escalated_to uuid not null,
  reason iaoms.escalation_reason not null,
  level integer default 1 not null,
  resolved_at timestamptz,
  constraint escalations_pkey primary key (id),
  constraint escalations_institution_id_step_id_level_key unique (institution_id, step_id, level),
  constraint escalations_level_range_check check (level between 1 and 5),
  constraint escalations_settled_later check (resolved_at >= created_at),
  constraint escalations_institution_id_fkey foreign key (institution_id) references iaoms.institutions (id) on delete restrict,
  constraint escalations_card_id_fkey foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade,
  constraint escalations_step_id_fkey foreign key (institution_id, step_id) references iaoms.approval_card_recipients (institution_id, id) on delete cascade,
  constraint escalations_escalated_to_fkey foreign key (institution_id, escalated_to) references iaoms.recipients (institution_id, id) on delete cascade
);
comment on table iaoms.escalations is 'That a step was brought before somebody higher. It is settled when the step is decided.';
comment on column iaoms.escalations.id is 'The row''s key.';
comment on column iaoms.escalations.institution_id is 'The institution the row belongs to.';
comment on column iaoms.escalations.created_at is 'When the row was written.';
comment on column iaoms.escalations.card_id is 'The card.';
comment on column iaoms.escalations.step_id is 'The step that lay.';
comment on column iaoms.escalations.escalated_to is 'Before whom it was brought.';
comment on column iaoms.escalations.reason is 'Why.';
comment on column iaoms.escalations.level is 'How high: first the head of the department, then the principal.';
comment on column iaoms.escalations.resolved_at is 'When it was settled.';
alter table iaoms.escalations enable row level security;
revoke all on table iaoms.escalations from public, anon, authenticated, service_role;

create index if not exists escalations_escalated_to_created_at_idx
  on iaoms.escalations (escalated_to, created_at desc) where resolved_at is null;

create index if not exists escalations_card_id_idx
  on iaoms.escalations (card_id);

create index if not exists escalations_step_id_idx
  on iaoms.escalations (step_id);

create index if not exists escalations_escalated_to_idx
  on iaoms.escalations (escalated_to);
