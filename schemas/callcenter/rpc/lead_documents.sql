begin
  return query
    select d.*
    from callcenter.lead_documents d
    where d.lead_id = lead_documents.lead
    order by d.file_name;
end;
