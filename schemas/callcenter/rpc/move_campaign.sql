declare
  v_campaign callcenter.campaigns;
begin
  update callcenter.campaigns as c set status = move_campaign.status where c.id = move_campaign.campaign returning c.* into v_campaign;
  return v_campaign;
end;
