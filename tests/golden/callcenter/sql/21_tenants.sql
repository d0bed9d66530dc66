-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create table if not exists callcenter.tenants (
  updated_at timestamptz default now() not null,
  id uuid default gen_random_uuid() not null,
  name text not null,
  slug callcenter.code not null,
  currency text default 'EUR' not null,
  time_zone text default 'UTC' not null,
  created_at timestamptz default now() not null,
  constraint tenants_pkey primary key (id),
  constraint tenants_slug_key unique (slug),
  constraint tenants_name_length_check check (char_length(name) between 1 and 160),
  constraint tenants_currency_pattern_check check (currency ~ '^[A-Z]{3}$'),
  constraint tenants_time_zone_length_check check (char_length(time_zone) between 1 and 64),
  constraint tenants_time_zone_pattern_check check (time_zone ~ '^[A-Za-z]+(/[A-Za-z_+-]+)*$')
);
comment on table callcenter.tenants is 'The tenant: an organisation and its call centre.';
comment on column callcenter.tenants.updated_at is 'When it last changed.';
comment on column callcenter.tenants.id is 'The row''s key.';
comment on column callcenter.tenants.name is 'What it is called.';
comment on column callcenter.tenants.slug is 'The tenant in an address.';
comment on column callcenter.tenants.currency is 'The currency its money is in, by ISO 4217.';
comment on column callcenter.tenants.time_zone is 'The time zone its working day is counted in.';
comment on column callcenter.tenants.created_at is 'When it was made.';
alter table callcenter.tenants enable row level security;
revoke all on table callcenter.tenants from public, anon, authenticated, service_role;

create table if not exists callcenter.users (
  id uuid not null,
  display_name text not null,
  constraint users_pkey primary key (id),
  constraint users_display_name_length_check check (char_length(display_name) between 1 and 120),
  constraint users_id_fkey foreign key (id) references auth.users (id) on delete cascade
);
comment on table callcenter.users is 'A person with an account, whichever tenants he works for. Passwords, their reset and tokens are the platform''s; what a tenant
knows of him is in `agents`. His address is nobody''s business: without a name he is a new colleague.';
comment on column callcenter.users.id is 'The key of the account.';
comment on column callcenter.users.display_name is 'What colleagues call him.';
alter table callcenter.users enable row level security;
revoke all on table callcenter.users from public, anon, authenticated, service_role;

create table if not exists callcenter.user_roles (
  id uuid default gen_random_uuid() not null,
  tenant_id uuid not null,
  user_id uuid not null,
  role callcenter.role_name not null,
  granted_at timestamptz default now() not null,
  constraint user_roles_pkey primary key (id),
  constraint user_roles_tenant_id_user_id_key unique (tenant_id, user_id),
  constraint user_roles_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete cascade,
  constraint user_roles_user_id_fkey foreign key (user_id) references callcenter.users (id) on delete cascade
);
comment on table callcenter.user_roles is 'Who belongs to a tenant, and as what.';
comment on column callcenter.user_roles.id is 'The row''s key.';
comment on column callcenter.user_roles.tenant_id is 'The tenant.';
comment on column callcenter.user_roles.user_id is 'The person.';
comment on column callcenter.user_roles.role is 'What he is there.';
comment on column callcenter.user_roles.granted_at is 'Since when.';
alter table callcenter.user_roles enable row level security;
revoke all on table callcenter.user_roles from public, anon, authenticated, service_role;

create index if not exists user_roles_user_id_idx
  on callcenter.user_roles (user_id);

create table if not exists callcenter_private.user_roles_invitation (
  token_hash bytea not null,
  tenant_id uuid not null,
  role callcenter.role_name not null,
  email text,
  user_id uuid,
  invited_by uuid not null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  constraint user_roles_invitation_pkey primary key (token_hash),
  constraint user_roles_invitation_whom_check check (num_nonnulls(email, user_id) = 1),
  constraint user_roles_invitation_tenant_id_fkey foreign key (tenant_id) references callcenter.tenants (id) on delete cascade,
  constraint user_roles_invitation_user_id_fkey foreign key (user_id) references callcenter.users (id) on delete cascade,
  constraint user_roles_invitation_invited_by_fkey foreign key (tenant_id, invited_by) references callcenter.user_roles (tenant_id, user_id) on delete cascade
);
comment on table callcenter_private.user_roles_invitation is 'Invitations; of a token only its hash is kept.';
alter table callcenter_private.user_roles_invitation enable row level security;
revoke all on table callcenter_private.user_roles_invitation from public, anon, authenticated, service_role;

create index if not exists user_roles_invitation_tenant_id_invited_by_idx
  on callcenter_private.user_roles_invitation (tenant_id, invited_by);

create index if not exists user_roles_invitation_user_id_idx
  on callcenter_private.user_roles_invitation (user_id);
