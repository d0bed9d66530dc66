-- The organization and the place in its bucket are those of the log.
declare
  v_attachment timetracker.attachments;
begin
  insert into timetracker.attachments as a (organization_id, time_log_id, path, content_type, size_bytes)
  select
    tl.organization_id,
    tl.id,
    concat_ws('/', case when attach_file.content_type like 'audio/%' then 'voices' else 'images' end, tl.organization_id, tl.id, attach_file.name),
    attach_file.content_type,
    attach_file.size_bytes
  from timetracker.time_logs tl
  where tl.id = attach_file.log
  returning a.* into v_attachment;
  return v_attachment;
end;
