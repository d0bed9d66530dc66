-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regprocedure('cron.unschedule(bigint)') is not null then
    perform cron.unschedule(j.jobid)
    from cron.job j
    where j.username = current_user and j.database = current_database()
      and right(j.command, length('/* seoc: iaoms */')) = '/* seoc: iaoms */'
      and j.jobname <> all (array['iaoms: forget_calls', 'expire-sessions', 'expire-passwords', 'escalate-overdue', 'dispatch-notifications', 'expire-live-requests', 'keep-meetings-on-time', 'expire-signature-requests', 'send-reminders', 'send-digests', 'refresh-counters', 'compute-metrics', 'iaoms: tidy_counters', 'iaoms: retain_face_auth_records', 'iaoms: retain_notifications', 'iaoms: retain_notification_queue', 'iaoms: maintain_audit_logs', 'iaoms: retain_audit_logs', 'iaoms: retain_recent_activity', 'iaoms: refresh_mv_document_stats', 'iaoms: refresh_mv_approval_stats']::text[]);
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
    where j.jobname = 'iaoms: forget_calls' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: forget_calls is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: forget_calls' and j.username = current_user and j.database = current_database()
      and j.schedule = '35 * * * *' and j.command = 'select iaoms_private.forget_calls() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: forget_calls', '35 * * * *', 'select iaoms_private.forget_calls() /* seoc: iaoms */');
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
    where j.jobname = 'expire-sessions' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-sessions is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-sessions' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.expire_sessions() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-sessions', '*/5 * * * *', 'select iaoms_private.expire_sessions() /* seoc: iaoms */');
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
    where j.jobname = 'expire-passwords' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-passwords is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-passwords' and j.username = current_user and j.database = current_database()
      and j.schedule = '10 1 * * *' and j.command = 'select iaoms_private.expire_passwords() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-passwords', '10 1 * * *', 'select iaoms_private.expire_passwords() /* seoc: iaoms */');
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
    where j.jobname = 'escalate-overdue' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job escalate-overdue is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'escalate-overdue' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/15 * * * *' and j.command = 'select iaoms_private.escalate_overdue() /* seoc: iaoms */'
  ) then
    perform cron.schedule('escalate-overdue', '*/15 * * * *', 'select iaoms_private.escalate_overdue() /* seoc: iaoms */');
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
    where j.jobname = 'dispatch-notifications' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job dispatch-notifications is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'dispatch-notifications' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.dispatch_notifications() /* seoc: iaoms */'
  ) then
    perform cron.schedule('dispatch-notifications', '* * * * *', 'select iaoms_private.dispatch_notifications() /* seoc: iaoms */');
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
    where j.jobname = 'expire-live-requests' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-live-requests is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-live-requests' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.expire_live_requests() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-live-requests', '* * * * *', 'select iaoms_private.expire_live_requests() /* seoc: iaoms */');
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
    where j.jobname = 'keep-meetings-on-time' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job keep-meetings-on-time is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'keep-meetings-on-time' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.keep_meetings_on_time() /* seoc: iaoms */'
  ) then
    perform cron.schedule('keep-meetings-on-time', '*/5 * * * *', 'select iaoms_private.keep_meetings_on_time() /* seoc: iaoms */');
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
    where j.jobname = 'expire-signature-requests' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job expire-signature-requests is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'expire-signature-requests' and j.username = current_user and j.database = current_database()
      and j.schedule = '20 * * * *' and j.command = 'select iaoms_private.expire_signature_requests() /* seoc: iaoms */'
  ) then
    perform cron.schedule('expire-signature-requests', '20 * * * *', 'select iaoms_private.expire_signature_requests() /* seoc: iaoms */');
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
    where j.jobname = 'send-reminders' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job send-reminders is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'send-reminders' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.send_reminders() /* seoc: iaoms */'
  ) then
    perform cron.schedule('send-reminders', '* * * * *', 'select iaoms_private.send_reminders() /* seoc: iaoms */');
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
    where j.jobname = 'send-digests' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job send-digests is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'send-digests' and j.username = current_user and j.database = current_database()
      and j.schedule = '30 2 * * 1-5' and j.command = 'select iaoms_private.send_digests() /* seoc: iaoms */'
  ) then
    perform cron.schedule('send-digests', '30 2 * * 1-5', 'select iaoms_private.send_digests() /* seoc: iaoms */');
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
    where j.jobname = 'refresh-counters' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job refresh-counters is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'refresh-counters' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select iaoms_private.refresh_counters() /* seoc: iaoms */'
  ) then
    perform cron.schedule('refresh-counters', '* * * * *', 'select iaoms_private.refresh_counters() /* seoc: iaoms */');
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
    where j.jobname = 'compute-metrics' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job compute-metrics is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'compute-metrics' and j.username = current_user and j.database = current_database()
      and j.schedule = '40 0 * * *' and j.command = 'select iaoms_private.compute_metrics() /* seoc: iaoms */'
  ) then
    perform cron.schedule('compute-metrics', '40 0 * * *', 'select iaoms_private.compute_metrics() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: tidy_counters' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: tidy_counters is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: tidy_counters' and j.username = current_user and j.database = current_database()
      and j.schedule = '55 * * * *' and j.command = 'select iaoms_private.tidy_counters() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: tidy_counters', '55 * * * *', 'select iaoms_private.tidy_counters() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: retain_face_auth_records' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_face_auth_records is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_face_auth_records' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.retain_face_auth_records() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_face_auth_records', '*/5 * * * *', 'select iaoms_private.retain_face_auth_records() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: retain_notifications' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_notifications is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_notifications' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.retain_notifications() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_notifications', '*/5 * * * *', 'select iaoms_private.retain_notifications() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: retain_notification_queue' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_notification_queue is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_notification_queue' and j.username = current_user and j.database = current_database()
      and j.schedule = '15 * * * *' and j.command = 'select iaoms_private.retain_notification_queue() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_notification_queue', '15 * * * *', 'select iaoms_private.retain_notification_queue() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: maintain_audit_logs' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: maintain_audit_logs is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: maintain_audit_logs' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select iaoms_private.maintain_audit_logs() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: maintain_audit_logs', '5 0 * * *', 'select iaoms_private.maintain_audit_logs() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: retain_audit_logs' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_audit_logs is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_audit_logs' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select iaoms_private.retain_audit_logs() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_audit_logs', '25 * * * *', 'select iaoms_private.retain_audit_logs() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: retain_recent_activity' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: retain_recent_activity is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: retain_recent_activity' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select iaoms_private.retain_recent_activity() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: retain_recent_activity', '*/5 * * * *', 'select iaoms_private.retain_recent_activity() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: refresh_mv_document_stats' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: refresh_mv_document_stats is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: refresh_mv_document_stats' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/10 * * * *' and j.command = 'select iaoms_private.refresh_mv_document_stats() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: refresh_mv_document_stats', '*/10 * * * *', 'select iaoms_private.refresh_mv_document_stats() /* seoc: iaoms */');
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
    where j.jobname = 'iaoms: refresh_mv_approval_stats' and j.username = current_user and right(j.command, length('/* seoc: iaoms */')) <> '/* seoc: iaoms */'
  ) then
    raise exception 'the job iaoms: refresh_mv_approval_stats is scheduled already, and not by schema iaoms' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'iaoms: refresh_mv_approval_stats' and j.username = current_user and j.database = current_database()
      and j.schedule = '5-59/10 * * * *' and j.command = 'select iaoms_private.refresh_mv_approval_stats() /* seoc: iaoms */'
  ) then
    perform cron.schedule('iaoms: refresh_mv_approval_stats', '5-59/10 * * * *', 'select iaoms_private.refresh_mv_approval_stats() /* seoc: iaoms */');
  end if;
end
$$;
