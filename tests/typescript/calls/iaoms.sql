-- Two institutions. HITAM: Pia (principal), Rex and Rita (registrars), Ada (admin); of CSE Hana (head), Ann, Ben and Cat; of ECE Hugo
-- (head) and Dan. Globex: Gus (principal) and Gwen. A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['pia', 'rex', 'rita', 'ada', 'hana', 'ann', 'ben', 'cat', 'hugo', 'dan', 'gus', 'gwen']) as name;
insert into iaoms.institutions (id, name, code, password_cost) values
  (md5('hitam')::uuid, 'Hyderabad Institute of Technology and Management', 'HITAM', 4),
  (md5('globex')::uuid, 'Globex', 'GLOBEX', 4);
insert into iaoms.departments (id, institution_id, name, code) values
  (md5('cse')::uuid, md5('hitam')::uuid, 'Computer Science', 'CSE'),
  (md5('ece')::uuid, md5('hitam')::uuid, 'Electronics', 'ECE');
insert into iaoms.recipients (id, institution_id, department_id, role, full_name, email)
select md5(name)::uuid, md5(institution)::uuid, md5(department)::uuid, role, initcap(name), name || '@example.org'
from (values
  ('pia', 'hitam', null, 'PRINCIPAL'), ('rex', 'hitam', null, 'REGISTRAR'), ('rita', 'hitam', null, 'REGISTRAR'),
  ('ada', 'hitam', null, 'ADMIN'), ('hana', 'hitam', 'cse', 'HOD'), ('ann', 'hitam', 'cse', 'EMPLOYEE'),
  ('ben', 'hitam', 'cse', 'EMPLOYEE'), ('cat', 'hitam', 'cse', 'EMPLOYEE'), ('hugo', 'hitam', 'ece', 'HOD'),
  ('dan', 'hitam', 'ece', 'EMPLOYEE'), ('gus', 'globex', null, 'PRINCIPAL'), ('gwen', 'globex', null, 'EMPLOYEE')
) as person (name, institution, department, role);
update iaoms.departments as d set head_id = md5(case d.code when 'CSE' then 'hana' else 'hugo' end)::uuid;

-- Ann signs in by her number, comes by Google too, and was seen by a camera; Ada has told where she is called.
update iaoms.recipients set hitam_id = '22E51A0501', google_sub = '1099' where id = md5('ann')::uuid;
update iaoms.recipients set phone = '+914022334455' where id = md5('ada')::uuid;
insert into iaoms.face_auth_records (institution_id, recipient_id, purpose, confidence)
values (md5('hitam')::uuid, md5('ann')::uuid, 'APPROVAL', 0.9);

-- Ben has a document whose card he took back, and Gwen one that she still writes; the stored numbers know both.
insert into iaoms.operations (id, institution_id, kind, title, started_by, department_id)
select md5(name || '''s work')::uuid, md5(institution)::uuid, 'DOCUMENT', name, md5(name)::uuid, md5(department)::uuid
from (values ('ben', 'hitam', 'cse'), ('gwen', 'globex', null)) as author (name, institution, department);
insert into iaoms.documents (
  id, institution_id, operation_id, author_id, department_id, title, drive_file_id, file_name, mime_type, file_size_bytes, file_hash
)
select
  md5(name || '''s document')::uuid, o.institution_id, o.id, o.started_by, o.department_id, o.title,
  'drive-' || md5(name), name || '.pdf', 'application/pdf', 1000, encode(sha256(convert_to(name, 'UTF8')), 'hex')
from unnest(array['ben', 'gwen']) as name
join iaoms.operations o on o.id = md5(name || '''s work')::uuid;
insert into iaoms.approval_cards (
  institution_id, operation_id, document_id, submitter_id, department_id, title, routing, status, decided_at
)
select d.institution_id, d.operation_id, d.id, d.author_id, d.department_id, d.title, 'PARALLEL', 'CANCELLED', now()
from iaoms.documents d where d.author_id = md5('ben')::uuid;
select iaoms_private.refresh_mv_document_stats(), iaoms_private.refresh_mv_approval_stats();

-- Ann was told something, which went out by e-mail.
insert into iaoms.notifications (id, institution_id, recipient_id, kind, title, body)
values (md5('told')::uuid, md5('hitam')::uuid, md5('ann')::uuid, 'SECURITY', 'A new device', 'You signed in on a new device.');
select iaoms_private.dispatch_notifications(now());

-- What the nights and minutes before have left.
insert into iaoms.analytics_metrics (institution_id, metric, day, value)
select md5(name)::uuid, 'DOCUMENTS_CREATED', '2030-05-06', 1 from unnest(array['hitam', 'globex']) as name;
insert into iaoms.realtime_counters (institution_id, name, value)
select md5(institution)::uuid, name, 1
from (values ('hitam', 'TOTAL_DOCUMENTS'), ('hitam', 'PENDING_APPROVALS'), ('globex', 'TOTAL_DOCUMENTS')) as told (institution, name);
