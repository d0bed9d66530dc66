begin
  return query
    select sr.*
    from iaoms.signature_requests sr
    where sr.signer_id = iaoms_private.uid()
      and sr.status = 'PENDING'
      and sr.expires_at > now()
    order by sr.created_at, sr.id;
end;
