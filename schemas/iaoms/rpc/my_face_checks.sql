begin
  return query
    select f.id, f.purpose, f.confidence, f.is_match, f.created_at
    from iaoms.face_auth_records f
    where f.recipient_id = iaoms_private.uid()
    order by f.created_at desc, f.id
    limit my_face_checks.first;
end;
