-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

select iaoms_private.refresh_mv_document_stats() where not (select c.relispopulated from pg_class as c where c.oid = 'iaoms_private.mv_document_stats'::regclass);

select iaoms_private.refresh_mv_approval_stats() where not (select c.relispopulated from pg_class as c where c.oid = 'iaoms_private.mv_approval_stats'::regclass);
