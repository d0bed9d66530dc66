declare
  v_id uuid;
begin
  insert into seo.monitoring_device as md (company_id, employee_id, kind, label, fingerprint)
  select e.company_id, e.id, register_device.kind, register_device.label, register_device.fingerprint
  from seo.employee e
  where e.id = seo_private.uid()
  returning md.id into v_id;
  return v_id;
exception
  when unique_violation then
    raise sqlstate 'PT409' using message = 'DEVICE_LABEL_TAKEN', detail = 'You already have a device of that name.';
end;
