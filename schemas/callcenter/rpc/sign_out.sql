begin
  update callcenter.agents as a
  set status = 'OFFLINE', status_since = now()
  where a.tenant_id = sign_out.tenant
    and a.user_id = callcenter_private.uid()
    and a.status <> 'OFFLINE';
  perform callcenter_private.record_act(sign_out.tenant, 'LOGOUT', 'callcenter.sign_out');
end;
