begin
  return query
    select ib.*
    from seo.ideation_board ib
    where ib.id = any (array(select seo_private.my_boards()))
    order by ib.title, ib.id;
end;
