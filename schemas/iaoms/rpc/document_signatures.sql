begin
  return query
    select s.*
    from iaoms.signatures s
    where s.document_id = document_signatures.document
    order by s.signed_at, s.id;
end;
