-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('recordings', 'recordings', false, 2147483648, array['video/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('reports', 'reports', false, 104857600, array['application/pdf', 'application/json', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;
