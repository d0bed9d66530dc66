-- S1, S5, S25: which tables there are, that they hang together, and that clients reach none of them but through functions.
begin;
select plan(6);

create view pg_temp.made as
  select c.oid, c.relname::text collate "default" as name
  from pg_class c
  where c.relnamespace = 'seo'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition;

select cmp_ok((select count(*) from pg_temp.made), '>=', 30::bigint, 'there are at least thirty tables');
select set_eq(
  $$ select m.name from pg_temp.made m
     where not exists (
       select from pg_constraint k
       where k.contype = 'f' and k.conrelid <> k.confrelid and m.oid in (k.conrelid, k.confrelid)
         and (m.name = 'company' or 'seo.company'::regclass not in (k.conrelid, k.confrelid))
     ) $$,
  array['activity_event_archive', 'metric_threshold', 'security_audit_log'],
  'all hang together by more than their company, but for its thresholds and the records that outlive people'
);

-- The names and columns that the specification's own SQL uses.
select is_empty(
  $$ select t.name, c.name
     from (values
       ('employee', 'id email display_name department manager_id role current_bandwidth surveillance_level'),
       ('activity_event', 'employee_id activity_type productivity_impact engagement_factor collaboration_weight created_at'),
       ('activity_event_archive', 'employee_id activity_type productivity_impact engagement_factor collaboration_weight created_at'),
       ('bandwidth_score', 'employee_id score time_window created_at'),
       ('bandwidth_pairing', 'low_bandwidth_employee current_bandwidth_score mentor_employee mentor_bandwidth_score reason expected_duration_hours is_active'),
       ('notification', 'employee_id type content'),
       ('plate_item', 'title assigned_to delegated_by delegation_count'),
       ('delegation_event', 'plate_item_id from_employee to_employee reason is_public manager_notified team_notified'),
       ('team_broadcast', 'type content visibility metadata'),
       ('touchpoint_message', 'channel_id author_id created_at'),
       ('live_cursor', 'board_id employee_id last_update'),
       ('deep_dive_session', 'id title started_at ended_at'),
       ('deep_dive_alert', 'session_id employee_id alert_type created_at'),
       ('security_audit_log', 'employee_id action_type resource_accessed ip_address user_agent timestamp')
     ) as t (name, columns), lateral string_to_table(t.columns, ' ') as c (name)
     where not exists (
       select from information_schema.columns i where i.table_schema = 'seo' and i.table_name = t.name and i.column_name = c.name
     ) $$,
  'every table that the specification names is there, with the columns it uses'
);
select col_type_is('seo', 'security_audit_log', 'ip_address', 'inet', 'addresses in the audit are addresses');

select is_empty(
  $$ select r.name, m.name from pg_temp.made m, unnest(array['anon', 'authenticated']) as r (name)
     where has_table_privilege(r.name, m.oid, 'select, insert, update, delete, truncate, references, trigger')
       or has_any_column_privilege(r.name, m.oid, 'select, insert, update, references') $$,
  'no client holds a privilege on any table or column'
);
select isnt_empty(
  $$ select from pg_proc p where p.pronamespace = 'seo'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute') $$,
  'functions are what they call'
);

select * from finish();
rollback;
