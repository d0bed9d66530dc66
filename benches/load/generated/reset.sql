-- What a measurement wrote goes, so that the next one finds what this one found.
set session_replication_role = replica;
-- What was called counts for a minute, and the next turn comes sooner.
truncate seo_private.call_count;
delete from seo.activity_event where created_at > (select at from load.loaded);
truncate seo.plate_assignment, seo.delegation_event, seo.team_broadcast, seo.notification, seo.bandwidth_score, seo.bandwidth_pairing cascade;
update seo.plate_item as p
set assigned_to = p.created_by, delegated_by = null, delegation_count = 0
where p.delegation_count > 0;
vacuum analyze seo.plate_item, seo.employee;
vacuum analyze seo.activity_event;
checkpoint;
