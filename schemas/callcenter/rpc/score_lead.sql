begin
  return callcenter_private.weigh_lead(score_lead.lead);
end;
