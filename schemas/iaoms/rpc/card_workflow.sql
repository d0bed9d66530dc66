declare
  v_workflow iaoms.workflow_instances;
begin
  select wi.* into v_workflow from iaoms.workflow_instances wi where wi.card_id = card_workflow.card;
  return v_workflow;
end;
