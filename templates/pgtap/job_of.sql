-- A job in words; only called where pg_cron is.
create function pg_temp.job_of(name text)
returns text
language plpgsql
as $job$
declare
  v_answer text;
begin
  execute 'select string_agg(j.schedule || '' '' || j.command, ''; '') from cron.job j where j.jobname = $1' into v_answer using name;
  return v_answer;
end
$job$;
