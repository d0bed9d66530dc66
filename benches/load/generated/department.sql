-- One of ten heads looks at everybody below him, a hundred people in two steps.
\set n random(2, 11)
begin;
select set_config('role', 'authenticated', true), set_config('request.jwt.claims', load.claims(:n::integer), true);
select * from seo.team_surveillance_dashboard();
commit;
