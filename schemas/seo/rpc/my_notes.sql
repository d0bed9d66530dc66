select n.id
from seo.ideation_note n
where n.company_id = any (array(select seo_private.tenants()))
  and n.board_id = any (array(select seo_private.my_boards()))
