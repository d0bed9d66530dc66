declare
  v_count integer;
begin
  update seo.bandwidth_pairing as bp
  set is_active = false,
      ended_at = now(),
      outcome = 'EXPIRED'
  where bp.is_active
    and bp.created_at + make_interval(hours => bp.expected_duration_hours) <= now();
  get diagnostics v_count = row_count;
  return v_count;
end;
