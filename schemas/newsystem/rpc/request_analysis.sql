declare
  v_session newsystem.recording_sessions;
  v_analysis newsystem.analysis_results;
begin
  select rs.* into v_session from newsystem.recording_sessions rs where rs.id = request_analysis.session for update;
  if v_session.status not in ('recording', 'failed') then
    raise sqlstate 'PT409' using message = 'ALREADY_REQUESTED', detail = 'This recording is analysed, or is being analysed.';
  end if;
  update newsystem.recording_sessions as rs set status = 'processing' where rs.id = v_session.id;

  insert into newsystem.analysis_results as ar (organization_id, session_id)
  values (v_session.organization_id, v_session.id)
  on conflict (organization_id, session_id) do update set status = 'queued', error_message = null
  returning ar.* into v_analysis;
  return v_analysis;
end;
