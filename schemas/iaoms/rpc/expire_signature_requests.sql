declare
  v_expired integer;
begin
  update iaoms.signature_requests as sr
  set status = 'EXPIRED', responded_at = expire_signature_requests.at
  where sr.status = 'PENDING'
    and sr.expires_at <= expire_signature_requests.at;
  get diagnostics v_expired = row_count;
  return v_expired;
end;
