begin
  return query
    select dv.*
    from iaoms.document_versions dv
    where dv.document_id = document_versions.document
    order by dv.number desc;
end;
