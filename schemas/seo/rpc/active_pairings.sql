begin
  return query
    select bp.*
    from seo.bandwidth_pairing bp
    where bp.is_active
    order by bp.created_at, bp.id;
end;
