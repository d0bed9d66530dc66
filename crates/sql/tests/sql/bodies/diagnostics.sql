declare
  v_state text; v_message text; v_detail text; v_context text;
  v_result jsonb;
begin
  begin
    select jsonb_agg(to_jsonb(q) order by q.id) into v_result from seo.queue q where q.done_at is null;
    delete from seo.queue where done_at < now() - '1 day'::interval;
  exception
    when sqlstate '22012' then
      v_result := null;
    when others then
      get stacked diagnostics
        v_state = returned_sqlstate,
        v_message = message_text,
        v_detail = pg_exception_detail,
        v_context = pg_exception_context;
      insert into seo_private.error_log (state, message, detail, context, error)
      values (v_state, v_message, v_detail, v_context, sqlerrm || ' ' || sqlstate);
      return null;
  end;
  return coalesce(v_result, '[]');
end;
