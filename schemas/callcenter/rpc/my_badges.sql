begin
  return query
    select b.*
    from callcenter.user_badges ub
    join callcenter.badges b on b.tenant_id = ub.tenant_id and b.id = ub.badge_id
    where ub.tenant_id = my_badges.tenant and ub.user_id = callcenter_private.uid()
    order by ub.created_at desc, b.threshold, b.id;
end;
