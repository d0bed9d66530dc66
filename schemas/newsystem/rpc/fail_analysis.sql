declare
  v_analysis newsystem.analysis_results;
begin
  update newsystem.analysis_results as ar
  set status = 'failed', error_message = fail_analysis.message
  where ar.id = fail_analysis.analysis and ar.status = 'processing'
  returning ar.* into v_analysis;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_PROCESSING', detail = 'No analysis of this key is being made.';
  end if;
  update newsystem.recording_sessions as rs set status = 'failed' where rs.id = v_analysis.session_id;
  return v_analysis;
end;
