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

do $$
begin
  if to_regtype('timetracker.time_log_pushed') is null then
    create type timetracker.time_log_pushed as (
      key uuid,
      outcome timetracker.push_outcome,
      error text,
      node timetracker.time_logs
    );
  end if;
end
$$;
comment on type timetracker.time_log_pushed is 'What became of a TimeLog that a client sent.';
comment on column timetracker.time_log_pushed.key is 'The key of the row that was sent.';
comment on column timetracker.time_log_pushed.outcome is 'What became of it.';
comment on column timetracker.time_log_pushed.error is 'The code of the error, where it was refused.';
comment on column timetracker.time_log_pushed.node is 'The row as the server has it; nothing where it has none, or none that the caller may see.';

do $$
begin
  if to_regtype('timetracker.time_log_changes') is null then
    create type timetracker.time_log_changes as (
      nodes timetracker.time_logs[],
      gone uuid[],
      cursor text,
      more boolean
    );
  end if;
end
$$;
comment on type timetracker.time_log_changes is 'What changed among the rows of TimeLog.';
comment on column timetracker.time_log_changes.nodes is 'Rows that are new or other than they were, as they are now.';
comment on column timetracker.time_log_changes.gone is 'The keys of rows that were deleted, or that the caller may not see any more.';
comment on column timetracker.time_log_changes.cursor is 'Where the next call goes on.';
comment on column timetracker.time_log_changes.more is 'Is there more at once?';

do $$
begin
  if to_regtype('timetracker.time_log_embedding_match') is null then
    create type timetracker.time_log_embedding_match as (
      node timetracker.time_log_embeddings,
      distance double precision
    );
  end if;
end
$$;
comment on type timetracker.time_log_embedding_match is 'A row of TimeLogEmbedding that is near to a vector.';
comment on column timetracker.time_log_embedding_match.node is 'The row.';
comment on column timetracker.time_log_embedding_match.distance is 'How far it is from the vector: the less the nearer.';
