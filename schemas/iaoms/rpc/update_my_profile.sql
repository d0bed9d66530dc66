begin
  update iaoms.recipients as r
  set designation = coalesce(update_my_profile.designation, r.designation),
      phone = coalesce(update_my_profile.phone, r.phone)
  where r.id = iaoms_private.uid();
  return iaoms_private.uid();
end;
