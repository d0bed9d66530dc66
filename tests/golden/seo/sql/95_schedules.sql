-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regprocedure('cron.unschedule(bigint)') is not null then
    perform cron.unschedule(j.jobid)
    from cron.job j
    where j.username = current_user and j.database = current_database()
      and right(j.command, length('/* seoc: seo */')) = '/* seoc: seo */'
      and j.jobname <> all (array['seo: forget_calls', 'expire-pairings', 'cleanup-cursors', 'seo: maintain_activity_event', 'seo: retain_activity_event', 'seo: maintain_touchpoint_message', 'seo: retain_touchpoint_message', 'seo: retain_engagement_frame', 'seo: retain_deep_dive_alert', 'seo: retain_notification']::text[]);
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
    where j.jobname = 'seo: forget_calls' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: forget_calls is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: forget_calls' and j.username = current_user and j.database = current_database()
      and j.schedule = '35 * * * *' and j.command = 'select seo_private.forget_calls() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: forget_calls', '35 * * * *', 'select seo_private.forget_calls() /* seoc: seo */');
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
    where j.jobname = 'expire-pairings' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job expire-pairings is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-pairings' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/10 * * * *' and j.command = 'select seo_private.expire_pairings() /* seoc: seo */'
  ) then
    perform cron.schedule('expire-pairings', '*/10 * * * *', 'select seo_private.expire_pairings() /* seoc: seo */');
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
    where j.jobname = 'cleanup-cursors' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job cleanup-cursors is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'cleanup-cursors' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select seo_private.cleanup_stale_cursors() /* seoc: seo */'
  ) then
    perform cron.schedule('cleanup-cursors', '* * * * *', 'select seo_private.cleanup_stale_cursors() /* seoc: seo */');
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
    where j.jobname = 'seo: maintain_activity_event' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: maintain_activity_event is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: maintain_activity_event' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select seo_private.maintain_activity_event() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: maintain_activity_event', '5 0 * * *', 'select seo_private.maintain_activity_event() /* seoc: seo */');
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
    where j.jobname = 'seo: retain_activity_event' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_activity_event is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_activity_event' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select seo_private.retain_activity_event() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_activity_event', '25 * * * *', 'select seo_private.retain_activity_event() /* seoc: seo */');
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
    where j.jobname = 'seo: maintain_touchpoint_message' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: maintain_touchpoint_message is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: maintain_touchpoint_message' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select seo_private.maintain_touchpoint_message() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: maintain_touchpoint_message', '5 0 * * *', 'select seo_private.maintain_touchpoint_message() /* seoc: seo */');
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
    where j.jobname = 'seo: retain_touchpoint_message' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_touchpoint_message is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_touchpoint_message' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select seo_private.retain_touchpoint_message() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_touchpoint_message', '25 * * * *', 'select seo_private.retain_touchpoint_message() /* seoc: seo */');
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
    where j.jobname = 'seo: retain_engagement_frame' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_engagement_frame is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_engagement_frame' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select seo_private.retain_engagement_frame() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_engagement_frame', '*/5 * * * *', 'select seo_private.retain_engagement_frame() /* seoc: seo */');
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
    where j.jobname = 'seo: retain_deep_dive_alert' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_deep_dive_alert is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_deep_dive_alert' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select seo_private.retain_deep_dive_alert() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_deep_dive_alert', '*/5 * * * *', 'select seo_private.retain_deep_dive_alert() /* seoc: seo */');
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
    where j.jobname = 'seo: retain_notification' and j.username = current_user and right(j.command, length('/* seoc: seo */')) <> '/* seoc: seo */'
  ) then
    raise exception 'the job seo: retain_notification is scheduled already, and not by schema seo' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'seo: retain_notification' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select seo_private.retain_notification() /* seoc: seo */'
  ) then
    perform cron.schedule('seo: retain_notification', '*/5 * * * *', 'select seo_private.retain_notification() /* seoc: seo */');
  end if;
end
$$;
