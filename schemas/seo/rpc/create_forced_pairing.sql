begin
  return seo_private.pair_with_mentor(create_forced_pairing.struggling_employee);
end;
