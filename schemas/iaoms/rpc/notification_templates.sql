begin
  return query select nt.* from iaoms.notification_templates nt order by nt.code;
end;
