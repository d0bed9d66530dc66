begin
  return query
    select c.*
    from iaoms.comments c
    where c.document_id = document_comments.document
    order by c.created_at, c.id;
end;
