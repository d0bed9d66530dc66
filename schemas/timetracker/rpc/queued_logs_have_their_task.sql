-- A log that is sent back to wait gets a new task; one that waits already in one that is not done has it.
begin
  insert into timetracker.log_tasks (organization_id, time_log_id, kind)
  select new.organization_id, new.id, case when new.source = 'voice' then 'transcribe' else 'classify' end
  where not exists (
    select from timetracker.log_tasks t
    where t.organization_id = new.organization_id and t.time_log_id = new.id and t.state in ('READY', 'RUNNING')
  );
  return null;
end;
