declare
  v_me seo.employee;
begin
  update seo.employee as e
  set display_name = update_my_profile.display_name,
      job_title = update_my_profile.job_title
  where e.id = seo_private.uid()
  returning e.* into v_me;
  return v_me;
end;
