\set n random(1, 1000)
begin;
select set_config('role', 'authenticated', true), set_config('request.jwt.claims', load.claims(:n::integer), true);
select calculate_bandwidth_score(load.id('e', :n::integer));
commit;
