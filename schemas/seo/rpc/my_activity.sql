begin
  return query
    select ae.*
    from seo.activity_event ae
    where ae.employee_id = seo_private.uid()
      and (my_activity.since is null or ae.created_at >= my_activity.since)
    order by ae.created_at desc, ae.id
    limit my_activity.first;
end;
