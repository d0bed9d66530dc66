begin
  perform callcenter_private.record_act(sign_in.tenant, 'LOGIN', 'callcenter.sign_in');
end;
