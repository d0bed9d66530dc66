declare
  v_vote seo.ideation_vote;
begin
  insert into seo.ideation_vote (company_id, note_id, employee_id)
  select n.company_id, n.id, seo_private.uid()
  from seo.ideation_note n
  where n.id = vote_for_note.note
  on conflict do nothing;

  update seo.ideation_vote as v
  set weight = vote_for_note.weight
  where v.note_id = vote_for_note.note
    and v.employee_id = seo_private.uid()
  returning v.* into v_vote;
  return v_vote;
end;
