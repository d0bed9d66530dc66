-- Words that no vocabulary has are refused by its key; a log that waits for nobody is left as it is.
declare
  v_log timetracker.time_logs;
  v_extraction timetracker.ai_extractions;
begin
  update timetracker.time_logs as tl
  set status = 'classified',
      work_mode = propose_extraction.extraction->>'work_mode',
      task_category = propose_extraction.extraction->>'task_category',
      activity_type = propose_extraction.extraction->>'activity_type'
  where tl.id = propose_extraction.log and tl.status = 'queued'
  returning tl.* into v_log;
  if not found then
    raise sqlstate 'PT409' using message = 'NOT_WAITING', detail = 'No log of this key waits for a model.';
  end if;

  insert into timetracker.ai_extractions as x (organization_id, time_log_id, model, transcript, output, confidence)
  values (
    v_log.organization_id,
    v_log.id,
    propose_extraction.model,
    propose_extraction.transcript,
    propose_extraction.extraction,
    (propose_extraction.extraction->>'confidence')::double precision
  )
  returning x.* into v_extraction;
  return v_extraction;
end;
