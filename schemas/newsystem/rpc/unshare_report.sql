begin
  update newsystem.generated_reports as gr
  set access_token = null, expires_at = null, is_public = false
  where gr.id = unshare_report.report;
  if not found then
    raise sqlstate 'PT404' using message = 'REPORT_NOT_FOUND', detail = 'Your organization has no such report.';
  end if;
end;
