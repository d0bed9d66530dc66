-- Boards, notes, votes, and pointers that go when they should.
begin;
select plan(40);

-- Two companies. Acme: Ada (admin) over Hugo (HR), Mia (manager of engineering) and Otto; Mia over Ben, Eve, Leo and Max; Max over Pia.
-- Globex: Gus (admin) over Gwen. A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ada', 'hugo', 'mia', 'otto', 'ben', 'eve', 'leo', 'max', 'pia', 'gus', 'gwen']) as name;

insert into seo.company (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into seo.department (id, company_id, name) values
  (md5('engineering')::uuid, md5('acme')::uuid, 'Engineering'),
  (md5('operations')::uuid, md5('acme')::uuid, 'Operations'),
  (md5('research')::uuid, md5('globex')::uuid, 'Engineering');
insert into seo.team (id, company_id, department_id, name) values
  (md5('core')::uuid, md5('acme')::uuid, md5('engineering')::uuid, 'Core');
insert into seo.employee (id, company_id, department, team_id, manager_id, role, display_name)
select md5(name)::uuid, md5(company)::uuid, md5(department)::uuid, md5(team)::uuid, md5(manager)::uuid, role, initcap(name)
from (
  values
    ('ada', 'acme', 'operations', null, null, 'ADMIN'),
    ('hugo', 'acme', 'operations', null, 'ada', 'HR'),
    ('otto', 'acme', 'operations', null, 'ada', 'EMPLOYEE'),
    ('mia', 'acme', 'engineering', null, 'ada', 'MANAGER'),
    ('ben', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('eve', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('leo', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('max', 'acme', 'engineering', null, 'mia', 'MANAGER'),
    ('pia', 'acme', 'engineering', null, 'max', 'EMPLOYEE'),
    ('gus', 'globex', 'research', null, null, 'ADMIN'),
    ('gwen', 'globex', 'research', null, 'gus', 'EMPLOYEE')
) as person (name, company, department, team, manager, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select pg_temp.sign_in('eve');
select is((seo.open_board('Private thoughts')).visibility::text, 'MEMBERS', 'a board is its members''');
select is((seo.open_board('Open thoughts', 'COMPANY')).owner_id, md5('eve')::uuid, 'unless its owner opens it');
select results_eq($$ select b.title from seo.boards() b $$, $$ values ('Open thoughts'::text), ('Private thoughts') $$, 'she finds both');
reset role;
delete from seo.ideation_board_member;
select pg_temp.sign_in('eve');
select is((select count(*)::integer from seo.boards()), 2, 'as their owner, member or not');
reset role;
create temp table board as select b.id, b.title from seo.ideation_board b;
grant select on board to authenticated;

select pg_temp.sign_in('ben');
select throws_ok(
  $$ select seo.stick_note(b.id, 'Mine!') from board b where b.title = 'Private thoughts' $$,
  'PT404', 'BOARD_NOT_FOUND', 'a board of others is not found'
);
select throws_ok(
  $$ select seo.start_canvas_session(b.id) from board b where b.title = 'Private thoughts' $$,
  'PT404', 'BOARD_NOT_FOUND', 'nor opened'
);
select throws_ok(
  $$ select seo.move_cursor(b.id, 1, 1) from board b where b.title = 'Private thoughts' $$,
  'PT404', 'BOARD_NOT_FOUND', 'nor pointed at'
);
select is(
  (select (seo.stick_note(b.id, 'Do less', 'RISK', 3, 4)).kind::text from board b where b.title = 'Open thoughts'),
  'RISK', 'an open one takes notes'
);
select is((select n.body from board b, seo.board_notes(b.id) n), 'Do less', 'which everyone reads');
reset role;
create temp table note as select n.id from seo.ideation_note n;
insert into seo.ideation_note (id, company_id, board_id, author_id, body)
select md5('secret')::uuid, b.company_id, b.id, b.owner_id, 'Do nothing' from seo.ideation_board b where b.title = 'Private thoughts';
grant select on note to authenticated;
select pg_temp.sign_in('leo');
select is((select (seo.vote_for_note(n.id)).weight from note n), 1, 'a vote weighs one');
select is((select (seo.vote_for_note(n.id, 3)).weight from note n), 3, 'or up to three');
select throws_ok($$ select seo.vote_for_note(md5('secret')::uuid) $$, 'PT404', 'NOTE_NOT_FOUND', 'for a note he finds');
select is((select count(*)::integer from board b, seo.board_notes(b.id)), 1, 'and others are not read');
select throws_ok($$ select seo.vote_for_note(n.id, 4) from note n $$, 'PT400', null, 'and no more');
reset role;
select is((select count(*)::integer from seo.ideation_vote), 1, 'everybody votes once');
update seo.ideation_board set is_locked = true where title = 'Open thoughts';
select pg_temp.sign_in('ben');
select throws_ok(
  $$ select seo.stick_note(b.id, 'Too late') from board b where b.title = 'Open thoughts' $$,
  'PT409', 'BOARD_LOCKED', 'a locked board takes none'
);
reset role;
select pg_temp.sign_in('gwen');
select throws_ok($$ select seo.vote_for_note(n.id) from note n $$, 'PT404', 'NOTE_NOT_FOUND', 'another company does not vote');
select throws_ok(
  $$ select seo.start_canvas_session(b.id) from board b where b.title = 'Open thoughts' $$,
  'PT404', 'BOARD_NOT_FOUND', 'nor does it drop in'
);

-- Pointers.
reset role;
select pg_temp.sign_in('ben');
select throws_ok(
  $$ select seo.move_cursor(b.id, 1, 1) from board b where b.title = 'Open thoughts' $$,
  'PT409', 'NO_CANVAS_SESSION', 'a pointer needs a session'
);
select is(
  (select (seo.start_canvas_session(b.id)).employee_id from board b where b.title = 'Open thoughts'),
  md5('ben')::uuid, 'Ben begins one'
);
select lives_ok($$ select seo.start_canvas_session(b.id) from board b where b.title = 'Open thoughts' $$, 'and goes on with it');
select is((select (seo.move_cursor(b.id, 1, 2)).x from board b where b.title = 'Open thoughts'), 1::double precision, 'and moves');
select is((select (seo.move_cursor(b.id, 5, 6)).y from board b where b.title = 'Open thoughts'), 6::double precision, 'and moves on');
select throws_ok(
  $$ select seo.move_cursor(b.id, 100001, 0) from board b where b.title = 'Open thoughts' $$, 'PT400', null, 'but not off the canvas'
);
reset role;
select is((select count(*)::integer from seo.canvas_session), 1, 'that was one session');
select is((select count(*)::integer from seo.live_cursor), 1, 'and one pointer');
select pg_temp.sign_in('leo');
select is((select c.x from board b, seo.board_cursors(b.id) c where b.title = 'Open thoughts'), 5::double precision, 'which others on the board see');
reset role;
select pg_temp.sign_in('gwen');
select is((select count(*)::integer from board b, seo.board_cursors(b.id) c), 0, 'and other companies do not');

-- S8: five minutes, or the end of the session.
reset role;
select is(seo_private.cleanup_stale_cursors(), 0, 'a fresh pointer stays');
update seo.live_cursor set last_update = now() - interval '5 minutes';
select is(seo_private.cleanup_stale_cursors(), 0, 'five minutes are not more than five minutes');
update seo.live_cursor set last_update = now() - interval '5 minutes 1 second';
select pg_temp.sign_in('leo');
select is((select count(*)::integer from board b, seo.board_cursors(b.id) c), 0, 'a stale pointer is not seen any more');
reset role;
select is(seo_private.cleanup_stale_cursors(), 1, 'and goes');
select is((select count(*)::integer from seo.live_cursor), 0, 'for good');
select pg_temp.sign_in('ben');
select lives_ok($$ select seo.move_cursor(b.id, 1, 2) from board b where b.title = 'Open thoughts' $$, 'until it moves again');
select is((select seo.end_canvas_session(b.id) from board b where b.title = 'Open thoughts'), true, 'Ben ends his session');
select is((select seo.end_canvas_session(b.id) from board b where b.title = 'Open thoughts'), false, 'once');
select throws_ok(
  $$ select seo.move_cursor(b.id, 1, 1) from board b where b.title = 'Open thoughts' $$,
  'PT409', 'NO_CANVAS_SESSION', 'and does not move any more'
);
select is((select (seo.start_canvas_session(b.id)).ended_at from board b where b.title = 'Open thoughts'), null, 'until he begins another');
reset role;
select is((select count(*)::integer from seo.live_cursor), 0, 'his pointer went with the first');
insert into seo.live_cursor (company_id, board_id, employee_id, session_id, x, y)
select s.company_id, s.board_id, s.employee_id, s.id, 0, 0 from seo.canvas_session s where s.ended_at is not null;
select is(seo_private.cleanup_stale_cursors(), 1, 'a pointer left behind by an ended session goes at the next cleaning');

select * from finish();
rollback;
