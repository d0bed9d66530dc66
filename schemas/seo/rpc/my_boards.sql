select ib.id
from seo.ideation_board ib
where ib.company_id = any (array(select seo_private.tenants()))
  and (
    ib.visibility = 'COMPANY'
    or ib.owner_id = seo_private.uid()
    or exists (
      select 1
      from seo.ideation_board_member ibm
      where ibm.board_id = ib.id
        and ibm.company_id = ib.company_id
        and ibm.employee_id = seo_private.uid()
    )
  )
