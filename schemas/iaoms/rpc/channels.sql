begin
  return query
    select
      c.id,
      c.name,
      c.kind,
      c.last_message_at,
      (
        select count(*)
        from iaoms.messages m
        where m.channel_id = c.id
          and m.author_id <> iaoms_private.uid()
          and m.retracted_at is null
          and not exists (
            select 1
            from iaoms.message_read_receipts mrr
            where mrr.message_id = m.id
              and mrr.recipient_id = iaoms_private.uid()
          )
      )
    from iaoms.channels c
    where not c.is_archived
    order by c.last_message_at desc, c.id;
end;
