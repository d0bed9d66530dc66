-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.roles (
  name text not null,
  rank integer not null,
  description text not null,
  constraint roles_pkey primary key (name),
  constraint roles_rank_key unique (rank),
  constraint roles_name_pattern_check check (name ~ '^[A-Z]+$'),
  constraint roles_rank_range_check check (rank between 1 and 100),
  constraint roles_description_length_check check (char_length(description) between 1 and 200)
);
comment on table callcenter.roles is 'What each role is for. The words belong to the product and mean the same in every tenant.';
comment on column callcenter.roles.name is 'Its name, one of those in `user_roles`.';
comment on column callcenter.roles.rank is 'Its place in the order, the weakest first.';
comment on column callcenter.roles.description is 'What it is for.';
alter table callcenter.roles enable row level security;
revoke all on table callcenter.roles from public, anon, authenticated, service_role;

create table if not exists callcenter.permissions (
  code text not null,
  description text not null,
  default_roles text[] default '{}'::text[] not null,
  constraint permissions_pkey primary key (code),
  constraint permissions_code_pattern_check check (code ~ '^[a-z]+[.][a-z]+$'),
  constraint permissions_description_length_check check (char_length(description) between 1 and 200),
  constraint permissions_default_roles_are_roles check (array_remove(default_roles, null) <@ array['AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN']),
  constraint permissions_default_roles_elements_check check (array_position(default_roles, null) is null)
);
comment on table callcenter.permissions is 'What somebody can be allowed, and which roles are allowed it until a tenant says otherwise.';
comment on column callcenter.permissions.code is 'Its name.';
comment on column callcenter.permissions.description is 'What it allows.';
comment on column callcenter.permissions.default_roles is 'Who is allowed it in a new tenant.';
alter table callcenter.permissions enable row level security;
revoke all on table callcenter.permissions from public, anon, authenticated, service_role;

create table if not exists callcenter.role_permissions (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  created_at timestamptz default now() not null,
  role callcenter.role_name not null,
  permission text not null,
  constraint role_permissions_pkey primary key (id),
  constraint role_permissions_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete restrict,
  constraint role_permissions_permission_fkey foreign key (permission) references callcenter.permissions (code) on delete restrict
);
comment on table callcenter.role_permissions is 'What a role may do in a tenant. Policies and guards ask here.';
comment on column callcenter.role_permissions.id is 'The row''s key.';
comment on column callcenter.role_permissions.tenant_id is 'The tenant the row belongs to.';
comment on column callcenter.role_permissions.created_at is 'When the row was written.';
comment on column callcenter.role_permissions.role is 'The role.';
comment on column callcenter.role_permissions.permission is 'What it may do.';
alter table callcenter.role_permissions enable row level security;
revoke all on table callcenter.role_permissions from public, anon, authenticated, service_role;

create unique index if not exists role_permissions_tenant_id_role_permission_idx
  on callcenter.role_permissions (tenant_id, role, permission);

create index if not exists role_permissions_permission_idx
  on callcenter.role_permissions (permission);
