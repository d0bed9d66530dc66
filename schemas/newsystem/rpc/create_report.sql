declare
  v_analysis newsystem.analysis_results;
  v_report uuid;
begin
  select ar.* into v_analysis from newsystem.analysis_results ar where ar.id = create_report.analysis;
  if not found or v_analysis.status <> 'completed' then
    raise sqlstate 'PT404' using message = 'ANALYSIS_NOT_FOUND', detail = 'Your organization has no such analysis that is complete.';
  end if;
  insert into newsystem.generated_reports as gr (organization_id, analysis_id, session_id, report_type)
  values (v_analysis.organization_id, v_analysis.id, v_analysis.session_id, create_report.report_type)
  returning gr.id into v_report;
  return v_report;
end;
