begin
  return query
    select mrr.*
    from iaoms.message_read_receipts mrr
    where mrr.message_id = read_receipts.message
      and mrr.recipient_id <> iaoms_private.uid()
    order by mrr.read_at, mrr.recipient_id;
end;
