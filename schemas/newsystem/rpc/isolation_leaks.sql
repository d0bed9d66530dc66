begin
  return (
    select count(*)
    from newsystem.recording_sessions rs1
    join newsystem.recording_sessions rs2 on rs1.user_id = rs2.user_id and rs1.id <> rs2.id
    where rs1.organization_id <> rs2.organization_id
  );
end;
