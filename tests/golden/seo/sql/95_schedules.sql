-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: forget_calls', '35 * * * *', 'select seo_private.forget_calls()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('expire-pairings', '*/10 * * * *', 'select seo_private.expire_pairings()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('cleanup-cursors', '* * * * *', 'select seo_private.cleanup_stale_cursors()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: maintain_activity_event', '5 0 * * *', 'select seo_private.maintain_activity_event()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: retain_activity_event', '25 * * * *', 'select seo_private.retain_activity_event()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: maintain_touchpoint_message', '5 0 * * *', 'select seo_private.maintain_touchpoint_message()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: retain_touchpoint_message', '25 * * * *', 'select seo_private.retain_touchpoint_message()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: retain_engagement_frame', '*/5 * * * *', 'select seo_private.retain_engagement_frame()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: retain_deep_dive_alert', '*/5 * * * *', 'select seo_private.retain_deep_dive_alert()');
  end if;
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    perform cron.schedule('seo: retain_notification', '*/5 * * * *', 'select seo_private.retain_notification()');
  end if;
end
$$;
