-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into timetracker.work_modes (code, title)
values ('focus', 'Focused work')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('meeting', 'In a meeting')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('collaboration', 'Working with others')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('support', 'Answering questions')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('travel', 'On the way')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.work_modes (code, title)
values ('break', 'A break')
on conflict (code) do update
  set title = excluded.title
  where work_modes.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('development', 'Building')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('design', 'Designing')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('research', 'Finding out')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('planning', 'Planning')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('review', 'Looking over')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('operations', 'Keeping things running')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('customer', 'With customers')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.task_categories (code, title)
values ('administration', 'Paperwork')
on conflict (code) do update
  set title = excluded.title
  where task_categories.title is distinct from excluded.title;

insert into timetracker.activity_types (code, title, billable)
values ('coding', 'Writing code', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title, billable)
values ('writing', 'Writing', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title, billable)
values ('drawing', 'Drawing', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title, billable)
values ('talking', 'Talking', true)
on conflict (code) do update
  set title = excluded.title, billable = excluded.billable
  where activity_types.title is distinct from excluded.title or activity_types.billable is distinct from excluded.billable;

insert into timetracker.activity_types (code, title)
values ('reading', 'Reading')
on conflict (code) do update
  set title = excluded.title
  where activity_types.title is distinct from excluded.title;

insert into timetracker.activity_types (code, title)
values ('mail', 'Mail')
on conflict (code) do update
  set title = excluded.title
  where activity_types.title is distinct from excluded.title;

insert into timetracker.activity_types (code, title)
values ('waiting', 'Waiting')
on conflict (code) do update
  set title = excluded.title
  where activity_types.title is distinct from excluded.title;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('exports', 'exports', false, 524288000, array['text/csv', 'application/pdf'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('voices', 'voices', false, 52428800, array['audio/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('images', 'images', false, 20971520, array['image/*'])
on conflict (id) do update
  set name = excluded.name, public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types
  where buckets.name is distinct from excluded.name or buckets.public is distinct from excluded.public or buckets.file_size_limit is distinct from excluded.file_size_limit or buckets.allowed_mime_types is distinct from excluded.allowed_mime_types;
