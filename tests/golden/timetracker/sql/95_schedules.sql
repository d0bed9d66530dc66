-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regprocedure('cron.unschedule(bigint)') is not null then
    perform cron.unschedule(j.jobid)
    from cron.job j
    where j.username = current_user and j.database = current_database()
      and right(j.command, length('/* seoc: timetracker */')) = '/* seoc: timetracker */'
      and j.jobname <> all (array['timetracker: forget_time_logs_changes', 'insights-rollup', 'timetracker: retain_log_tasks', 'timetracker: retain_inbound_events']::text[]);
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'timetracker: forget_time_logs_changes' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job timetracker: forget_time_logs_changes is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'timetracker: forget_time_logs_changes' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 1 * * *' and j.command = 'select timetracker_private.forget_time_logs_changes() /* seoc: timetracker */'
  ) then
    perform cron.schedule('timetracker: forget_time_logs_changes', '25 1 * * *', 'select timetracker_private.forget_time_logs_changes() /* seoc: timetracker */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'insights-rollup' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job insights-rollup is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'insights-rollup' and j.username = current_user and j.database = current_database()
      and j.schedule = '15 2 * * *' and j.command = 'select timetracker_private.rollup_days() /* seoc: timetracker */'
  ) then
    perform cron.schedule('insights-rollup', '15 2 * * *', 'select timetracker_private.rollup_days() /* seoc: timetracker */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'timetracker: retain_log_tasks' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job timetracker: retain_log_tasks is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'timetracker: retain_log_tasks' and j.username = current_user and j.database = current_database()
      and j.schedule = '15 * * * *' and j.command = 'select timetracker_private.retain_log_tasks() /* seoc: timetracker */'
  ) then
    perform cron.schedule('timetracker: retain_log_tasks', '15 * * * *', 'select timetracker_private.retain_log_tasks() /* seoc: timetracker */');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is null then
    return;
  end if;
  if exists (
    select from cron.job j
    where j.jobname = 'timetracker: retain_inbound_events' and j.username = current_user and right(j.command, length('/* seoc: timetracker */')) <> '/* seoc: timetracker */'
  ) then
    raise exception 'the job timetracker: retain_inbound_events is scheduled already, and not by schema timetracker' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'timetracker: retain_inbound_events' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select timetracker_private.retain_inbound_events() /* seoc: timetracker */'
  ) then
    perform cron.schedule('timetracker: retain_inbound_events', '*/5 * * * *', 'select timetracker_private.retain_inbound_events() /* seoc: timetracker */');
  end if;
end
$$;
