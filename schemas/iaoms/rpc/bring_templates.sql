-- Every institution begins with the ways that most documents go; its office changes them as it likes.
begin
  insert into iaoms.workflow_templates (institution_id, name, description, stages, escalate_after_hours) values
    (
      new.id,
      'Up the line',
      'The heads of the department in turn, then the registrars together, then the principal.',
      '[
        {"routing": "SEQUENTIAL", "roles": ["HOD"], "department": "OWN"},
        {"routing": "PARALLEL", "roles": ["REGISTRAR"], "department": "ANY"},
        {"routing": "SEQUENTIAL", "roles": ["PRINCIPAL"], "department": "ANY"}
      ]',
      48
    ),
    (
      new.id,
      'Circular',
      'All heads at once, who may send it back; then the principal.',
      '[
        {"routing": "BIDIRECTIONAL", "roles": ["HOD"], "department": "ANY"},
        {"routing": "SEQUENTIAL", "roles": ["PRINCIPAL"], "department": "ANY"}
      ]',
      24
    );
  return null;
end;
