\set n random(12, 51)
begin;
select set_config('role', 'authenticated', true), set_config('request.jwt.claims', load.claims(:n::integer), true);
select department, count(*), avg(current_bandwidth), avg(productivity), sum(events), sum(pairings) from team_surveillance_dashboard group by department;
commit;
