declare
  v_begun integer;
  v_ended integer;
begin
  update callcenter.campaigns as c set status = 'ACTIVE' where c.status = 'SCHEDULED' and c.starts_at <= advance_campaigns.at;
  get diagnostics v_begun = row_count;
  update callcenter.campaigns as c set status = 'COMPLETED' where c.status in ('ACTIVE', 'PAUSED') and c.ends_at <= advance_campaigns.at;
  get diagnostics v_ended = row_count;
  return v_begun + v_ended;
end;
