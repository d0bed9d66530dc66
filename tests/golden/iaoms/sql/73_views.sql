-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create materialized view if not exists iaoms_private.mv_document_stats as
select
  d.institution_id,
  coalesce(d.department_id, d.institution_id) as department_key,
  d.department_id,
  d.type,
  d.status,
  count(*) as documents,
  coalesce(sum(d.file_size_bytes), 0)::bigint as bytes,
  count(*) filter (where d.priority = 'EMERGENCY') as emergencies,
  max(d.created_at) as newest_at
from iaoms.documents d
where d.deleted_at is null
group by d.institution_id, d.department_id, d.type, d.status
with no data;
comment on materialized view iaoms_private.mv_document_stats is 'Documents that are there, for each department, kind and status. Stored, and made anew every ten minutes while others read it; what has to
be exact is asked of `officeCounters`.';
comment on column iaoms_private.mv_document_stats.institution_id is 'The institution.';
comment on column iaoms_private.mv_document_stats.department_key is 'The department, or the institution where a document speaks for none: a key has a value.';
comment on column iaoms_private.mv_document_stats.department_id is 'The department; absent where a document speaks for none.';
comment on column iaoms_private.mv_document_stats.type is 'What the documents are.';
comment on column iaoms_private.mv_document_stats.status is 'Where they stand.';
comment on column iaoms_private.mv_document_stats.documents is 'How many there are.';
comment on column iaoms_private.mv_document_stats.bytes is 'How much room their files take.';
comment on column iaoms_private.mv_document_stats.emergencies is 'How many of them are an emergency.';
comment on column iaoms_private.mv_document_stats.newest_at is 'When the newest was written.';
revoke all on table iaoms_private.mv_document_stats from public, anon, authenticated, service_role;

create unique index if not exists mv_document_stats_institution_id_department_key_type_status_key
  on iaoms_private.mv_document_stats (institution_id, department_key, type, status);

create materialized view if not exists iaoms_private.mv_approval_stats as
select
  c.institution_id,
  c.routing,
  c.status,
  count(*) as cards,
  round(avg(extract(epoch from c.decided_at - c.created_at) / 3600), 2) as hours_to_decision,
  max(c.round) as most_rounds
from iaoms.approval_cards c
group by c.institution_id, c.routing, c.status
with no data;
comment on materialized view iaoms_private.mv_approval_stats is 'How cards fared, for each way of routing and each status. Stored, and made anew every ten minutes.';
comment on column iaoms_private.mv_approval_stats.institution_id is 'The institution.';
comment on column iaoms_private.mv_approval_stats.routing is 'How the cards go from one to the next.';
comment on column iaoms_private.mv_approval_stats.status is 'Where they stand.';
comment on column iaoms_private.mv_approval_stats.cards is 'How many there are.';
comment on column iaoms_private.mv_approval_stats.hours_to_decision is 'From submission to decision, on average; absent while none is decided.';
comment on column iaoms_private.mv_approval_stats.most_rounds is 'The most often that one was sent back.';
revoke all on table iaoms_private.mv_approval_stats from public, anon, authenticated, service_role;

create unique index if not exists mv_approval_stats_institution_id_routing_status_key
  on iaoms_private.mv_approval_stats (institution_id, routing, status);
