begin
  return query
    select mp.*
    from iaoms.meeting_participants mp
    where mp.meeting_id = meeting_participants.meeting
    order by mp.created_at, mp.id;
end;
