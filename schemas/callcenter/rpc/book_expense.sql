declare
  v_campaign callcenter.campaigns;
begin
  -- Whoever books at the same time waits here and sees what is left.
  select c.* into v_campaign from callcenter.campaigns c where c.id = book_expense.campaign for update;
  if v_campaign.status not in ('ACTIVE', 'PAUSED') then
    raise sqlstate 'PT409' using message = 'CAMPAIGN_NOT_RUNNING', detail = 'Money is spent on campaigns that have begun and are not over.';
  end if;
  if v_campaign.spent + book_expense.amount > v_campaign.budget then
    raise sqlstate 'PT409' using
      message = 'BUDGET_EXCEEDED',
      detail = format('The campaign has %s left.', v_campaign.budget - v_campaign.spent);
  end if;
  insert into callcenter.campaign_expenses (tenant_id, campaign_id, kind, amount, spent_on, note, booked_by)
  values (
    v_campaign.tenant_id, v_campaign.id, book_expense.kind, book_expense.amount, book_expense.spent_on, book_expense.note,
    callcenter_private.uid()
  );
  update callcenter.campaigns as c set spent = c.spent + book_expense.amount where c.id = v_campaign.id returning c.* into v_campaign;
  return v_campaign;
end;
