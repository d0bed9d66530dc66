-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists seo.notification (
  id uuid default gen_random_uuid() not null,
  company_id uuid not null,
  created_at timestamptz default now() not null,
  employee_id uuid not null,
  type seo.notification_type not null,
  content text not null,
  read_at timestamptz,
  constraint notification_pkey primary key (id),
  constraint notification_content_length_check check (char_length(content) between 1 and 1000),
  constraint notification_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint notification_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.notification is 'Something somebody was told.';
comment on column seo.notification.id is 'The row''s key.';
comment on column seo.notification.company_id is 'The company the row belongs to.';
comment on column seo.notification.created_at is 'When the row was written.';
comment on column seo.notification.employee_id is 'Who was told.';
comment on column seo.notification.type is 'Why.';
comment on column seo.notification.content is 'What.';
comment on column seo.notification.read_at is 'When he read it.';
alter table seo.notification enable row level security;
revoke all on table seo.notification from public, anon, authenticated, service_role;

create index if not exists idx_notification_unread
  on seo.notification (employee_id, created_at desc) where read_at is null;

create index if not exists notification_company_id_idx
  on seo.notification (company_id);

create index if not exists notification_created_at_idx
  on seo.notification (created_at);

create index if not exists notification_employee_id_idx
  on seo.notification (employee_id);

create table if not exists seo.notification_preference (
  company_id uuid not null,
  employee_id uuid not null,
  type seo.notification_type not null,
  method seo.delivery_method default 'IN_APP' not null,
  is_wanted boolean default true not null,
  constraint notification_preference_pkey primary key (employee_id, type),
  constraint notification_preference_company_id_fkey foreign key (company_id) references seo.company (id) on delete restrict,
  constraint notification_preference_employee_id_fkey foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade
);
comment on table seo.notification_preference is 'How somebody wants to be told something.';
comment on column seo.notification_preference.company_id is 'The company the row belongs to.';
comment on column seo.notification_preference.employee_id is 'Who.';
comment on column seo.notification_preference.type is 'Told why.';
comment on column seo.notification_preference.method is 'How.';
comment on column seo.notification_preference.is_wanted is 'False when he would rather not.';
alter table seo.notification_preference enable row level security;
revoke all on table seo.notification_preference from public, anon, authenticated, service_role;

create index if not exists notification_preference_company_id_idx
  on seo.notification_preference (company_id);
