-- Made by seoc from the domain timetracker. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regtype('timetracker.time_log_hit') is null then
    create type timetracker.time_log_hit as (
      node timetracker.time_logs,
      score double precision,
      highlight text
    );
  end if;
end
$$;
comment on type timetracker.time_log_hit is 'A row of TimeLog that a search found.';
comment on column timetracker.time_log_hit.node is 'The row.';
comment on column timetracker.time_log_hit.score is 'How well it fits: the greater the better.';
comment on column timetracker.time_log_hit.highlight is 'Where the words stand, as HTML: the text of the row is escaped, and only `<mark>` is markup.';
