-- Lists: pages in both directions where values are equal or missing, filters, orders, and what is refused.
begin;
select plan(45);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email) select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'eva']) as name;
insert into helpdesk.team (id, name) values (pg_temp.key('north'), 'North'), (pg_temp.key('south'), 'South');
insert into helpdesk.person (id, team_id, role, name) values
  (pg_temp.key('ada'), pg_temp.key('north'), 'AGENT', 'Ada'),
  (pg_temp.key('eva'), pg_temp.key('south'), 'AGENT', 'Eva');
-- Twelve rows: each priority comes twice, four have none; all were made in three moments.
insert into helpdesk.ticket (team_id, author_id, code, title, state, priority, assignee_id, created_at)
select pg_temp.key('north'), pg_temp.key('ada'), 'N-' || n, 'Ticket ' || n, (array['OPEN', 'WAITING', 'DONE'])[n % 3 + 1],
  case when n <= 8 then (n + 1) / 2 end, case when n % 4 = 0 then pg_temp.key('ada') end,
  timestamptz '2030-01-01 12:00:00.123456+00' + interval '1 hour' * (n % 3)
from generate_series(1, 12) as n;
insert into helpdesk.ticket (team_id, author_id, code, title) values (pg_temp.key('south'), pg_temp.key('eva'), 'S-1', 'Sand');

create function pg_temp.page(name text, call text) returns jsonb language plpgsql as $$
declare
  v_page jsonb;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', pg_temp.key(name), 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute format('select to_jsonb(answer) from helpdesk.list_tickets(%s) as answer', call) into v_page;
  reset role;
  return v_page;
exception when others then
  return jsonb_build_object('error', sqlstate || ' ' || sqlerrm);
end
$$;
create function pg_temp.codes(page jsonb) returns text language sql as $$
  select string_agg(node ->> 'code', ' ' order by place) from jsonb_array_elements(page -> 'nodes') with ordinality as n (node, place)
$$;
-- All pages from one end to the other, and how many there were.
create function pg_temp.walk(order_by text, size integer, backward boolean) returns text language plpgsql as $$
declare
  v_cursor text;
  v_page jsonb;
  v_pages integer := 0;
  v_codes text[] := '{}';
begin
  loop
    v_page := pg_temp.page('ada', format(
      case when backward then 'order_by => %L, last => %s, before => %L' else 'order_by => %L, first => %s, after => %L' end,
      order_by, size, v_cursor
    ));
    v_pages := v_pages + 1;
    if backward then
      v_codes := string_to_array(pg_temp.codes(v_page), ' ') || v_codes;
      v_cursor := v_page -> 'page_info' ->> 'start_cursor';
      exit when not (v_page -> 'page_info' ->> 'has_previous_page')::boolean;
    else
      v_codes := v_codes || string_to_array(pg_temp.codes(v_page), ' ');
      v_cursor := v_page -> 'page_info' ->> 'end_cursor';
      exit when not (v_page -> 'page_info' ->> 'has_next_page')::boolean;
    end if;
    exit when v_pages > 20 or v_page ? 'error';
  end loop;
  return v_pages || ': ' || array_to_string(v_codes, ' ');
end
$$;
-- What Postgres itself says the order is.
create function pg_temp.sorted(order_by text) returns text language plpgsql security definer as $$
declare
  v_codes text;
begin
  execute format(
    'select string_agg(code, %L order by %s) from helpdesk.ticket t where t.team_id = pg_temp.key(%L)', ' ', order_by, 'north'
  ) into v_codes;
  return v_codes;
end
$$;

select is(
  pg_temp.walk(word, size, backward),
  ((12 + size - 1) / size) || ': ' || pg_temp.sorted(sql),
  format('%s in pages of %s %s', word, size, case when backward then 'from the end' else 'from the start' end)
)
from (values
  ('ID_ASC', 'id'), ('ID_DESC', 'id desc'),
  ('PRIORITY_ASC', 'priority, id'), ('PRIORITY_DESC', 'priority desc, id desc'),
  ('CREATED_AT_ASC', 'created_at, id'), ('STATE_DESC', 'state desc, id desc')
) as orders (word, sql), unnest(array[1, 5]) as size, unnest(array[false, true]) as backward;

-- What is said of a page
select is(
  (pg_temp.page('ada', $$ order_by => 'PRIORITY_ASC', first => 12 $$) -> 'page_info') - array['start_cursor', 'end_cursor'],
  '{"has_next_page": false, "has_previous_page": false}', 'all rows on one page'
);
select is(
  pg_temp.page('ada', $$ filter => '{"code": {"eq": "X-1"}}' $$),
  '{"nodes": [], "page_info": {"has_next_page": false, "has_previous_page": false, "start_cursor": null, "end_cursor": null}}',
  'a page of nothing'
);
select is(
  pg_temp.codes(pg_temp.page('eva', '')), 'S-1', 'another tenant lists its own rows alone'
);
select is(
  pg_temp.codes(pg_temp.page('ada', format(
    'order_by => %L, after => %L, before => %L', 'ID_ASC',
    pg_temp.page('ada', $$ first => 3 $$) -> 'page_info' ->> 'end_cursor',
    pg_temp.page('ada', $$ last => 3 $$) -> 'page_info' ->> 'start_cursor'
  ))),
  array_to_string((string_to_array(pg_temp.sorted('id'), ' '))[4:9], ' '), 'between two cursors'
);

-- Filters
select is(pg_temp.codes(pg_temp.page('ada', format('order_by => %L, filter => %L', 'PRIORITY_ASC', filter))), expected, filter)
from (
  select filter, (
    select string_agg(code, ' ' order by priority, id) from helpdesk.ticket t
    where t.team_id = pg_temp.key('north') and t.code = any (string_to_array(meant, ' '))
  ) as expected
  from (values
    ('{"priority": {"eq": 2}}', 'N-3 N-4'),
    ('{"priority": {"in": [1, 4]}}', 'N-1 N-2 N-7 N-8'),
    ('{"priority": {"gt": 3}}', 'N-7 N-8'),
    ('{"priority": {"gte": 2, "lt": 3}}', 'N-3 N-4'),
    ('{"priority": {"is_null": true}}', 'N-9 N-10 N-11 N-12'),
    ('{"priority": {"is_null": false, "lte": 1}}', 'N-1 N-2'),
    ('{"state": {"eq": "DONE"}, "priority": {"is_null": false}}', 'N-2 N-5 N-8'),
    ('{"created_at": {"gte": "2030-01-01T14:00:00Z"}}', 'N-2 N-5 N-8 N-11')
  ) as filters (filter, meant)
) as filters;

-- Refusals
select is(pg_temp.page('ada', call) ->> 'error', 'PT400 ARGUMENT_INVALID', 'refused: ' || call)
from unnest(array[
  'first => 51', 'last => 51', 'first => 0', 'first => 1, last => 1', $$ order_by => 'TITLE_ASC' $$,
  $$ after => 'nonsense' $$, $$ filter => '{"title": {"eq": "x"}}' $$, $$ filter => '{"state": {"gt": "DONE"}}' $$,
  $$ filter => '{"priority": {"eq": null}}' $$
]) as call;

select * from finish();
rollback;
