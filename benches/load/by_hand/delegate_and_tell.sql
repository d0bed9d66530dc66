\set turn :turn + 1
\set item (:turn % 500) * 16 + :client_id
\set from 1 + (:item + (:turn / 500)) % 1000
\set to 1 + (:item + (:turn / 500) + 1) % 1000
begin;
select set_config('role', 'authenticated', true), set_config('request.jwt.claims', load.claims(:from::integer), true);
select broadcast_delegation_and_tell(load.id('p', :item::integer), load.id('e', :to::integer), 'has more bandwidth');
commit;
