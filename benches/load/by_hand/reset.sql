-- As generated/reset.sql.
set session_replication_role = replica;
delete from activity_event where created_at > (select at from load.loaded);
truncate delegation_event, team_broadcast, plate_assignment, notification, audit_log;
update plate_item as p
set assigned_to = load.id('e', 1 + right(p.id::text, 12)::integer % 1000), delegated_by = null, delegation_count = 0
where p.delegation_count > 0;
vacuum analyze plate_item, employee;
vacuum analyze activity_event;
checkpoint;
