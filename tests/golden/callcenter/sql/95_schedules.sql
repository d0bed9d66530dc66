-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regprocedure('cron.unschedule(bigint)') is not null then
    perform cron.unschedule(j.jobid)
    from cron.job j
    where j.username = current_user and j.database = current_database()
      and right(j.command, length('/* seoc: callcenter */')) = '/* seoc: callcenter */'
      and j.jobname <> all (array['callcenter: forget_calls', 'rescore-open-leads', 'hand-out-waiting-leads', 'advance-campaigns', 'miss-calls', 'advance-competitions', 'rollup-days', 'callcenter: tidy_counters', 'callcenter: maintain_agent_activities', 'callcenter: retain_agent_activities', 'callcenter: retain_leads', 'callcenter: retain_lead_scores', 'callcenter: retain_call_logs', 'callcenter: retain_messages', 'callcenter: retain_outbox_entries', 'callcenter: retain_device_tokens', 'callcenter: retain_notifications', 'callcenter: maintain_audit_logs', 'callcenter: retain_audit_logs', 'callcenter: retain_security_events']::text[]);
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
    where j.jobname = 'callcenter: forget_calls' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: forget_calls is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: forget_calls' and j.username = current_user and j.database = current_database()
      and j.schedule = '35 * * * *' and j.command = 'select callcenter_private.forget_calls() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: forget_calls', '35 * * * *', 'select callcenter_private.forget_calls() /* seoc: callcenter */');
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
    where j.jobname = 'rescore-open-leads' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job rescore-open-leads is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'rescore-open-leads' and j.username = current_user and j.database = current_database()
      and j.schedule = '7 * * * *' and j.command = 'select callcenter_private.rescore_open_leads() /* seoc: callcenter */'
  ) then
    perform cron.schedule('rescore-open-leads', '7 * * * *', 'select callcenter_private.rescore_open_leads() /* seoc: callcenter */');
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
    where j.jobname = 'hand-out-waiting-leads' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job hand-out-waiting-leads is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'hand-out-waiting-leads' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select callcenter_private.hand_out_waiting_leads() /* seoc: callcenter */'
  ) then
    perform cron.schedule('hand-out-waiting-leads', '* * * * *', 'select callcenter_private.hand_out_waiting_leads() /* seoc: callcenter */');
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
    where j.jobname = 'advance-campaigns' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job advance-campaigns is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'advance-campaigns' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select callcenter_private.advance_campaigns() /* seoc: callcenter */'
  ) then
    perform cron.schedule('advance-campaigns', '* * * * *', 'select callcenter_private.advance_campaigns() /* seoc: callcenter */');
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
    where j.jobname = 'miss-calls' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job miss-calls is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'miss-calls' and j.username = current_user and j.database = current_database()
      and j.schedule = '* * * * *' and j.command = 'select callcenter_private.miss_calls() /* seoc: callcenter */'
  ) then
    perform cron.schedule('miss-calls', '* * * * *', 'select callcenter_private.miss_calls() /* seoc: callcenter */');
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
    where j.jobname = 'advance-competitions' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job advance-competitions is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'advance-competitions' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.advance_competitions() /* seoc: callcenter */'
  ) then
    perform cron.schedule('advance-competitions', '*/5 * * * *', 'select callcenter_private.advance_competitions() /* seoc: callcenter */');
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
    where j.jobname = 'rollup-days' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job rollup-days is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'rollup-days' and j.username = current_user and j.database = current_database()
      and j.schedule = '20 0 * * *' and j.command = 'select callcenter_private.rollup_days() /* seoc: callcenter */'
  ) then
    perform cron.schedule('rollup-days', '20 0 * * *', 'select callcenter_private.rollup_days() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: tidy_counters' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: tidy_counters is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: tidy_counters' and j.username = current_user and j.database = current_database()
      and j.schedule = '55 * * * *' and j.command = 'select callcenter_private.tidy_counters() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: tidy_counters', '55 * * * *', 'select callcenter_private.tidy_counters() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: maintain_agent_activities' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: maintain_agent_activities is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: maintain_agent_activities' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select callcenter_private.maintain_agent_activities() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: maintain_agent_activities', '5 0 * * *', 'select callcenter_private.maintain_agent_activities() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_agent_activities' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_agent_activities is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_agent_activities' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select callcenter_private.retain_agent_activities() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_agent_activities', '25 * * * *', 'select callcenter_private.retain_agent_activities() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_leads' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_leads is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_leads' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.retain_leads() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_leads', '*/5 * * * *', 'select callcenter_private.retain_leads() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_lead_scores' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_lead_scores is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_lead_scores' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.retain_lead_scores() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_lead_scores', '*/5 * * * *', 'select callcenter_private.retain_lead_scores() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_call_logs' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_call_logs is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_call_logs' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.retain_call_logs() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_call_logs', '*/5 * * * *', 'select callcenter_private.retain_call_logs() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_messages' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_messages is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_messages' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.retain_messages() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_messages', '*/5 * * * *', 'select callcenter_private.retain_messages() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_outbox_entries' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_outbox_entries is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_outbox_entries' and j.username = current_user and j.database = current_database()
      and j.schedule = '15 * * * *' and j.command = 'select callcenter_private.retain_outbox_entries() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_outbox_entries', '15 * * * *', 'select callcenter_private.retain_outbox_entries() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_device_tokens' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_device_tokens is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_device_tokens' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.retain_device_tokens() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_device_tokens', '*/5 * * * *', 'select callcenter_private.retain_device_tokens() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_notifications' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_notifications is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_notifications' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.retain_notifications() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_notifications', '*/5 * * * *', 'select callcenter_private.retain_notifications() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: maintain_audit_logs' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: maintain_audit_logs is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: maintain_audit_logs' and j.username = current_user and j.database = current_database()
      and j.schedule = '5 0 * * *' and j.command = 'select callcenter_private.maintain_audit_logs() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: maintain_audit_logs', '5 0 * * *', 'select callcenter_private.maintain_audit_logs() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_audit_logs' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_audit_logs is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_audit_logs' and j.username = current_user and j.database = current_database()
      and j.schedule = '25 * * * *' and j.command = 'select callcenter_private.retain_audit_logs() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_audit_logs', '25 * * * *', 'select callcenter_private.retain_audit_logs() /* seoc: callcenter */');
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
    where j.jobname = 'callcenter: retain_security_events' and j.username = current_user and right(j.command, length('/* seoc: callcenter */')) <> '/* seoc: callcenter */'
  ) then
    raise exception 'the job callcenter: retain_security_events is scheduled already, and not by schema callcenter' using hint = 'Give the job another name: @schedule(name: "…").';
  end if;
  if not exists (
    select from cron.job j
    where j.jobname = 'callcenter: retain_security_events' and j.username = current_user and j.database = current_database()
      and j.schedule = '*/5 * * * *' and j.command = 'select callcenter_private.retain_security_events() /* seoc: callcenter */'
  ) then
    perform cron.schedule('callcenter: retain_security_events', '*/5 * * * *', 'select callcenter_private.retain_security_events() /* seoc: callcenter */');
  end if;
end
$$;
