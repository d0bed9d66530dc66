declare
  v_link callcenter.campaign_sources;
begin
  insert into callcenter.campaign_sources as cs (tenant_id, campaign_id, source_id, share)
  select c.tenant_id, c.id, link_source.source, link_source.share
  from callcenter.campaigns c
  where c.id = link_source.campaign
  on conflict (campaign_id, source_id) do update set share = excluded.share
  returning cs.* into v_link;
  return v_link;
end;
