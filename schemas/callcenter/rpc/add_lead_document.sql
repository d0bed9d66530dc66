declare
  v_document callcenter.lead_documents;
begin
  insert into callcenter.lead_documents as d (tenant_id, lead_id, file_name, size_bytes, uploaded_by)
  select l.tenant_id, l.id, add_lead_document.file_name, add_lead_document.size_bytes, callcenter_private.uid()
  from callcenter.leads l
  where l.id = add_lead_document.lead
  returning d.* into v_document;
  return v_document;
end;
