-- 1,000 tenants with 1,000 rows each; users who belong to 1, 10 and 100 of them; 100,000 memberships of others.
set session_replication_role = replica;
insert into many.organization (id)
select ('10000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid from generate_series(1, 1000) n;
insert into many.profile (id)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid from unnest(array[1, 10, 100]) n
union all
select ('20000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid from generate_series(1, 1000) n;
insert into many.membership (organization_id, profile_id, role)
select ('10000000-0000-4000-8000-' || lpad((k * 7)::text, 12, '0'))::uuid, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'MEMBER'
from unnest(array[1, 10, 100]) n, generate_series(1, n) k
union all
select ('10000000-0000-4000-8000-' || lpad((1 + (n + k * 10) % 1000)::text, 12, '0'))::uuid, ('20000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'MEMBER'
from generate_series(1, 1000) n, generate_series(0, 99) k;
insert into many.entry (organization_id, minutes)
select ('10000000-0000-4000-8000-' || lpad((1 + n % 1000)::text, 12, '0'))::uuid, n % 60
from generate_series(1, 1000000) n;
