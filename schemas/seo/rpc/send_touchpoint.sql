declare
  v_message seo.touchpoint_message;
begin
  insert into seo.touchpoint_message as tm (company_id, channel_id, author_id, body)
  select tc.company_id, tc.id, seo_private.uid(), send_touchpoint.body
  from seo.touchpoint_channel tc
  where tc.id = send_touchpoint.channel
  returning tm.* into v_message;
  return v_message;
end;
