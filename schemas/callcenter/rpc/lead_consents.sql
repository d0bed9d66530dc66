begin
  return query
    select c.* from callcenter.consent_records c where c.lead_id = lead_consents.lead order by c.created_at desc, c.purpose, c.id;
end;
