begin
  new.closed_at := case when new.status in ('WON', 'LOST') then now() end;
  return new;
end;
