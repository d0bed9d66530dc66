declare
  v_dashboard iaoms.dashboard;
  v_day timestamptz := date_trunc('day', dashboard.at at time zone 'UTC') at time zone 'UTC';
begin
  v_dashboard.pending_for_me := (
    select count(*)
    from iaoms.approval_card_recipients acr
    where acr.recipient_id = iaoms_private.uid()
      and acr.status = 'ACTIVE'
  );
  v_dashboard.my_open_cards := (
    select count(*)
    from iaoms.approval_cards ac
    where ac.submitter_id = iaoms_private.uid()
      and ac.status in ('PENDING', 'RETURNED')
  );
  v_dashboard.unread_notifications := (
    select count(*)
    from iaoms.notifications n
    where n.recipient_id = iaoms_private.uid()
      and n.read_at is null
  );
  v_dashboard.meetings_today := (
    select count(*)
    from iaoms.meetings m
    where m.starts_at >= v_day
      and m.starts_at < v_day + interval '1 day'
      and m.status <> 'CANCELLED'
  );
  v_dashboard.reminders_due := (
    select count(*)
    from iaoms.reminders r
    where r.owner_id = iaoms_private.uid()
      and r.remind_at < v_day + interval '1 day'
      and not r.is_done
  );
  v_dashboard.widgets := (
    select coalesce(
      jsonb_agg(
        jsonb_build_object(
          'kind', dw.kind, 'column', dw.grid_column, 'row', dw.grid_row, 'width', dw.width, 'height', dw.height, 'settings', dw.settings
        )
        order by dw.grid_row, dw.grid_column, dw.id
      ),
      '[]'
    )
    from iaoms.dashboard_widgets dw
    where dw.owner_id = iaoms_private.uid()
      and dw.is_visible
  );
  return v_dashboard;
end;
