-- One of forty leads looks at the twenty-four people below him.
\set n random(12, 51)
begin;
select set_config('role', 'authenticated', true), set_config('request.jwt.claims', load.claims(:n::integer), true);
select * from seo.team_surveillance_dashboard();
commit;
