begin
  return query
    select dr.*
    from iaoms.document_recipients dr
    where dr.document_id = document_deliveries.document
    order by dr.created_at, dr.id;
end;
