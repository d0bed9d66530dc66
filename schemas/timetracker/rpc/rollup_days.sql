-- A log belongs to the day it began. Days without a log any more are set to nothing, so that adding up again is always right.
declare
  v_days integer;
begin
  insert into timetracker.user_day_summaries as s (organization_id, profile_id, day, minutes, focus_minutes, meeting_minutes, logs)
  select
    tl.organization_id,
    tl.profile_id,
    (tl.started_at at time zone 'UTC')::date,
    sum(extract(epoch from tl.ended_at - tl.started_at) / 60)::integer,
    coalesce(sum(extract(epoch from tl.ended_at - tl.started_at) / 60) filter (where tl.work_mode = 'focus'), 0)::integer,
    coalesce(sum(extract(epoch from tl.ended_at - tl.started_at) / 60) filter (where tl.work_mode = 'meeting'), 0)::integer,
    count(*)::integer
  from timetracker.time_logs tl
  where tl.status = 'final'
    and tl.started_at >= rollup_days.since::timestamp at time zone 'UTC'
    and tl.started_at < (rollup_days.until + 1)::timestamp at time zone 'UTC'
  group by tl.organization_id, tl.profile_id, (tl.started_at at time zone 'UTC')::date
  on conflict (organization_id, profile_id, day) do update
  set minutes = excluded.minutes,
      focus_minutes = excluded.focus_minutes,
      meeting_minutes = excluded.meeting_minutes,
      logs = excluded.logs;
  get diagnostics v_days = row_count;

  update timetracker.user_day_summaries as s
  set minutes = 0, focus_minutes = 0, meeting_minutes = 0, logs = 0
  where s.day between rollup_days.since and rollup_days.until
    and not exists (
      select from timetracker.time_logs tl
      where tl.organization_id = s.organization_id
        and tl.profile_id = s.profile_id
        and tl.status = 'final'
        and tl.started_at >= s.day::timestamp at time zone 'UTC'
        and tl.started_at < (s.day + 1)::timestamp at time zone 'UTC'
    );
  return v_days;
end;
