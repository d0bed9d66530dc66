-- A day of one repair: who may take it from state to state.
begin;
select plan(7);

insert into auth.users (id) values (md5('fitter')::uuid), (md5('foreman')::uuid);
insert into workshop.workshop (id, name) values (md5('shop')::uuid, 'The shop');
insert into workshop.worker (id, workshop_id, role) values
  (md5('fitter')::uuid, md5('shop')::uuid, 'FITTER'),
  (md5('foreman')::uuid, md5('shop')::uuid, 'FOREMAN');
insert into workshop.repair (id, workshop_id, title) values (md5('pump')::uuid, md5('shop')::uuid, 'A pump');

create function pg_temp.turn(name text, state text) returns text language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute format('update workshop.repair set state = %L where id = %L', state, md5('pump')::uuid);
  reset role;
  return (select r.state from workshop.repair r where r.id = md5('pump')::uuid);
exception when others then
  return sqlstate || ' ' || sqlerrm;
end;
$$;

select is(pg_temp.turn('fitter', 'DONE'), 'PT409 TRANSITION_NOT_ALLOWED', 'nothing is done that was not in work');
select is(pg_temp.turn('fitter', 'OPEN'), 'OPEN', 'an update that changes nothing takes no step');
select is(pg_temp.turn('fitter', 'DROPPED'), 'DROPPED', 'whoever works here drops it');
select is(pg_temp.turn('fitter', 'OPEN'), 'PT403 TRANSITION_FORBIDDEN', 'a fitter does not take up again what was dropped');
select is(pg_temp.turn('foreman', 'OPEN'), 'OPEN', 'a foreman does');
select is(pg_temp.turn('fitter', 'IN_WORK') || ', ' || pg_temp.turn('fitter', 'DONE'), 'IN_WORK, DONE', 'it is taken up and done');
select is(pg_temp.turn('foreman', 'OPEN'), 'PT409 TRANSITION_NOT_ALLOWED', 'and stays done, whoever asks');

select * from finish();
rollback;
