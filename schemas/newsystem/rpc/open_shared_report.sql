-- One answer for a token that never was, is old or was closed: who guesses learns nothing.
declare
  v_report newsystem.shared_report;
begin
  update newsystem.generated_reports as gr
  set download_count = gr.download_count + 1
  where gr.access_token = open_shared_report.token and gr.is_public and gr.expires_at > now()
  returning gr.report_type, gr.file_url, gr.file_size_bytes, gr.expires_at into v_report;
  if not found then
    raise sqlstate 'PT404' using message = 'LINK_NOT_FOUND', detail = 'This link does not work, or no longer.';
  end if;
  return v_report;
end;
