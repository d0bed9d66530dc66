declare
  v_link newsystem.report_link;
begin
  update newsystem.generated_reports as gr
  set access_token = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
      expires_at = now() + make_interval(days => share_report.days),
      is_public = true
  where gr.id = share_report.report
  returning gr.id, gr.access_token, gr.expires_at into v_link;
  if not found then
    raise sqlstate 'PT404' using message = 'REPORT_NOT_FOUND', detail = 'Your organization has no such report.';
  end if;
  return v_link;
end;
