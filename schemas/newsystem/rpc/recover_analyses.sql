begin
  return query
    select
      ar.id,
      ar.session_id,
      ar.raw_gpt_response #>> '{analysis,natural_description}',
      case
        when jsonb_typeof(ar.raw_gpt_response #> '{analysis,workflow_steps}') = 'array'
          then jsonb_array_length(ar.raw_gpt_response #> '{analysis,workflow_steps}')
        else 0
      end
    from newsystem.analysis_results ar
    where ar.status = 'completed'
    order by ar.created_at, ar.id;
end;
