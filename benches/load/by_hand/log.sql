\set n random(1, 1000)
\set amount random(0, 1000)
begin;
select set_config('role', 'authenticated', true), set_config('request.jwt.claims', load.claims(:n::integer), true);
insert into activity_event (employee_id, activity_type, productivity_impact) values (auth.uid(), 'KEYSTROKE', :amount / 1000.0::numeric);
commit;
