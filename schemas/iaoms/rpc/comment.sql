declare
  v_comment iaoms.comments;
begin
  insert into iaoms.comments as c (institution_id, author_id, document_id, card_id, parent_id, body)
  select d.institution_id, iaoms_private.uid(), d.id, ac.id, parent.id, comment.body
  from iaoms.documents d
  left join iaoms.approval_cards ac on ac.id = comment.card and ac.document_id = d.id
  left join iaoms.comments parent on parent.id = comment.parent and parent.document_id = d.id
  where d.id = comment.document
    and (comment.card is null or ac.id is not null)
    and (comment.parent is null or parent.id is not null)
  returning c.* into v_comment;
  if not found then
    raise sqlstate 'PT404' using message = 'COMMENT_NOT_FOUND', detail = 'What you answer was said about something else.';
  end if;
  return v_comment;
end;
