declare
  v_document iaoms.documents;
  v_card iaoms.approval_cards;
  v_stages jsonb := jsonb_build_array(jsonb_build_object('routing', submit_document.routing));
  v_hours integer := 48;
  v_found integer;
begin
  select d.* into v_document from iaoms.documents d where d.id = submit_document.document for update;
  if v_document.status not in ('DRAFT', 'REJECTED') then
    raise sqlstate 'PT409' using message = 'ALREADY_SUBMITTED', detail = 'This document is with its signers, or is signed.';
  end if;

  if submit_document.routing = 'HYBRID' then
    select wt.stages, wt.escalate_after_hours into v_stages, v_hours
    from iaoms.workflow_templates wt
    where wt.id = submit_document.template
      and wt.is_active;
    if not found then
      raise sqlstate 'PT404' using message = 'TEMPLATE_NOT_FOUND', detail = 'There is no such way for documents, or no longer.';
    end if;
  end if;

  insert into iaoms.approval_cards as ac (
    institution_id, operation_id, document_id, submitter_id, department_id, title, routing, priority, requires_face
  ) values (
    v_document.institution_id, v_document.operation_id, v_document.id, v_document.author_id, v_document.department_id,
    v_document.title, submit_document.routing, v_document.priority, submit_document.requires_face
  )
  returning ac.* into v_card;

  if submit_document.routing = 'HYBRID' then
    for v_stage in 1 .. jsonb_array_length(v_stages) loop
      -- Whoever signs in an earlier stage does not sign again.
      insert into iaoms.approval_card_recipients (institution_id, card_id, recipient_id, stage, position)
      select
        v_card.institution_id,
        v_card.id,
        r.id,
        v_stage,
        row_number() over (
          order by array_position(array['EMPLOYEE', 'HOD', 'REGISTRAR', 'PRINCIPAL', 'ADMIN'], r.role::text), r.full_name, r.id
        )
      from iaoms.recipients r
      where r.is_active
        and r.id <> v_card.submitter_id
        and v_stages -> (v_stage - 1) -> 'roles' ? r.role::text
        and (v_stages -> (v_stage - 1) ->> 'department' = 'ANY' or r.department_id = v_card.department_id)
        and not exists (
          select 1 from iaoms.approval_card_recipients acr where acr.card_id = v_card.id and acr.recipient_id = r.id
        );
      get diagnostics v_found = row_count;
      if v_found = 0 then
        raise sqlstate 'PT409' using
          message = 'NOBODY_IN_STAGE',
          detail = format('Nobody signs in stage %s of this way.', v_stage);
      end if;
    end loop;
  else
    insert into iaoms.approval_card_recipients (institution_id, card_id, recipient_id, position)
    select v_card.institution_id, v_card.id, r.id, signer.place
    from unnest(submit_document.signers) with ordinality as signer (id, place)
    join iaoms.recipients r on r.id = signer.id
    where r.is_active
      and r.id <> v_card.submitter_id;
    get diagnostics v_found = row_count;
    if v_found <> cardinality(submit_document.signers) then
      raise sqlstate 'PT400' using
        message = 'SIGNER_NOT_FOUND',
        detail = 'Everybody who signs is a colleague who still works here, and nobody signs his own.';
    end if;
  end if;

  insert into iaoms.workflow_instances (institution_id, card_id, template_id, stages, escalate_after_hours)
  values (v_card.institution_id, v_card.id, submit_document.template, v_stages, v_hours);
  insert into iaoms.approvals (institution_id, card_id, actor_id, action, document_version, ip_address)
  values (v_card.institution_id, v_card.id, v_card.submitter_id, 'SUBMITTED', v_document.current_version, iaoms_private.request_ip());
  update iaoms.documents as d
  set status = 'PENDING', submitted_at = now(), decided_at = null
  where d.id = v_document.id;
  update iaoms.operations as o
  set status = 'IN_PROGRESS', completed_at = null
  where o.id = v_card.operation_id
    and o.status in ('OPEN', 'REJECTED', 'CANCELLED');

  perform iaoms_private.advance_card(v_card.id);
  select ac.* into v_card from iaoms.approval_cards ac where ac.id = v_card.id;
  return v_card;
end;
