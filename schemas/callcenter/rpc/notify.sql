begin
  insert into callcenter.notifications (tenant_id, user_id, kind, text)
  values (notify.tenant, notify.person, notify.kind, notify.text);
end;
