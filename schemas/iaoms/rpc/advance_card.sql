declare
  v_card iaoms.approval_cards;
  v_workflow iaoms.workflow_instances;
  v_routing text;
begin
  select ac.* into v_card
  from iaoms.approval_cards ac
  where ac.id = advance_card.card
    and ac.institution_id = any (array(select iaoms_private.tenants()));
  select wi.* into v_workflow
  from iaoms.workflow_instances wi
  where wi.card_id = v_card.id
    and wi.institution_id = v_card.institution_id
    and wi.status = 'RUNNING';

  for v_stage in v_workflow.current_stage .. jsonb_array_length(v_workflow.stages) loop
    update iaoms.workflow_instances as wi
    set current_stage = v_stage
    where wi.id = v_workflow.id
      and wi.institution_id = v_card.institution_id
      and wi.current_stage <> v_stage;

    -- It is somebody's turn, or the author's whose step came back.
    if exists (
      select 1
      from iaoms.approval_card_recipients acr
      where acr.card_id = v_card.id
        and acr.institution_id = v_card.institution_id
        and acr.stage = v_stage
        and acr.status in ('ACTIVE', 'REJECTED')
    ) then
      return;
    end if;

    v_routing := v_workflow.stages -> (v_stage - 1) ->> 'routing';
    update iaoms.approval_card_recipients as acr
    set status = 'ACTIVE', activated_at = now()
    where acr.card_id = v_card.id
      and acr.institution_id = v_card.institution_id
      and acr.stage = v_stage
      and acr.status = 'WAITING'
      and (
        v_routing in ('PARALLEL', 'BIDIRECTIONAL')
        or acr.position = (
          select case v_routing when 'REVERSE' then max(w.position) else min(w.position) end
          from iaoms.approval_card_recipients w
          where w.card_id = v_card.id
            and w.institution_id = v_card.institution_id
            and w.stage = v_stage
            and w.status = 'WAITING'
        )
      );
    if found then
      return;
    end if;
  end loop;

  -- Every stage is done.
  update iaoms.workflow_instances as wi
  set status = 'COMPLETED', finished_at = now()
  where wi.id = v_workflow.id
    and wi.institution_id = v_card.institution_id;
  update iaoms.approval_cards as ac
  set status = 'APPROVED', decided_at = now()
  where ac.id = v_card.id
    and ac.institution_id = v_card.institution_id;
  update iaoms.documents as d
  set status = 'APPROVED', decided_at = now()
  where d.id = v_card.document_id
    and d.institution_id = v_card.institution_id;
  update iaoms.operations as o
  set status = 'COMPLETED', completed_at = now()
  where o.id = v_card.operation_id
    and o.institution_id = v_card.institution_id
    and o.status in ('OPEN', 'IN_PROGRESS')
    and not exists (
      select 1
      from iaoms.approval_cards other
      where other.operation_id = o.id
        and other.institution_id = o.institution_id
        and other.status in ('PENDING', 'RETURNED')
    );
end;
