-- One company, 10,000 people of whom each answers to one with an eighth of his number, 100 rows each.
insert into tree.company (id) values ('10000000-0000-4000-8000-000000000001');
insert into tree.employee (id, company_id, manager_id)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '10000000-0000-4000-8000-000000000001',
  case when n > 1 then ('00000000-0000-4000-8000-' || lpad(((n + 6) / 8)::text, 12, '0'))::uuid end
from generate_series(1, 10000) n;
insert into tree.entry (company_id, author_id, minutes)
select '10000000-0000-4000-8000-000000000001', ('00000000-0000-4000-8000-' || lpad((1 + n % 10000)::text, 12, '0'))::uuid, n % 60
from generate_series(1, 1000000) n;
