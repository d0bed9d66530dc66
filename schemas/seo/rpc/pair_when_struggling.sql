begin
  perform seo_private.pair_with_mentor(new.id);
  return null;
exception
  when sqlstate 'PT409' then
    return null; -- already paired, or nobody free: the score stands all the same
end;
