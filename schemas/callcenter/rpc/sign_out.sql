begin
  perform callcenter_private.change_agent_status(sign_out.tenant, callcenter_private.uid(), 'OFFLINE');
  perform callcenter_private.record_act(sign_out.tenant, 'LOGOUT', 'callcenter.sign_out');
end;
