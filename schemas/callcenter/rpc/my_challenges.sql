begin
  return query
    select p.*
    from callcenter.challenge_progress p
    join callcenter.challenges c on c.tenant_id = p.tenant_id and c.id = p.challenge_id
    where p.tenant_id = my_challenges.tenant
      and p.user_id = callcenter_private.uid()
      and (c.ends_at is null or c.ends_at > now())
    order by p.began_on desc, c.title;
end;
