-- Made by seoc from the domain newsystem. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regprocedure('cron.unschedule(bigint)') is not null then
    perform cron.unschedule(j.jobid)
    from cron.job j
    where j.username = current_user and j.database = current_database()
      and right(j.command, length('/* seoc: newsystem */')) = '/* seoc: newsystem */'
      and j.jobname <> all (array[]::text[]);
  end if;
end
$$;
