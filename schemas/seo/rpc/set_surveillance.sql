declare
  v_employee seo.employee;
begin
  update seo.employee as e
  set surveillance_level = set_surveillance.level,
      surveillance_clearance = set_surveillance.clearance
  where e.id = set_surveillance.employee
  returning e.* into v_employee;
  return v_employee;
end;
