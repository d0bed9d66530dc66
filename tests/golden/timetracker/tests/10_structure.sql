begin;
select plan(935);

-- A type's name in one spelling: `varchar(20)` and `character varying(20)` are the same.
create function pg_temp.spelled(type text)
returns text
language sql
as $spelled$
  select format_type(to_regtype(regexp_replace(type, '\s*\(.*\)', '')), null)
    || coalesce(replace(substring(type from '\(.*\)'), ' ', ''), '')
$spelled$;
-- A column in words: its type, then what binds it.
create function pg_temp.column_of(relation text, name text)
returns text
language sql
as $column$
  select pg_temp.spelled(format_type(a.atttypid, a.atttypmod))
    || case when a.attnotnull then ' not null' else '' end
    || case when a.attgenerated = 's' then ' generated' else '' end
    || case when a.attidentity = 'a' then ' identity' else '' end
    || case when a.atthasdef and a.attgenerated = '' then ' default' else '' end
  from pg_attribute a
  where a.attrelid = to_regclass(relation) and a.attname = name and a.attnum > 0 and not a.attisdropped
$column$;
-- A constraint in words: its kind, its columns, where it leads and what happens then.
create function pg_temp.constraint_of(relation text, name text)
returns text
language sql
as $constraint$
  select case c.contype
      when 'p' then 'primary key ' || own.names
      when 'u' then 'unique ' || own.names
      when 'c' then 'check'
      when 'f' then 'foreign key ' || own.names || ' references ' || target.full_name || ' ' || there.names
        || case c.confdeltype
          when 'c' then ' on delete cascade'
          when 'r' then ' on delete restrict'
          when 'n' then ' on delete set null ' || coalesce(set_columns.names, '')
          when 'd' then ' on delete set default ' || coalesce(set_columns.names, '')
          else ''
        end
        || case when c.condeferrable then ' deferrable' else '' end
    end || case when c.convalidated then '' else ' not valid' end
  from pg_constraint c
  cross join lateral (
    select '(' || string_agg(a.attname, ', ' order by k.position) || ')' as names
    from unnest(c.conkey) with ordinality as k (number, position)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number
  ) own
  cross join lateral (
    select '(' || string_agg(a.attname, ', ' order by k.position) || ')' as names
    from unnest(c.confkey) with ordinality as k (number, position)
    join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number
  ) there
  cross join lateral (
    select '(' || string_agg(a.attname, ', ' order by k.position) || ')' as names
    from unnest(c.confdelsetcols) with ordinality as k (number, position)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number
  ) set_columns
  left join lateral (
    select n.nspname || '.' || r.relname as full_name
    from pg_class r join pg_namespace n on n.oid = r.relnamespace
    where r.oid = c.confrelid
  ) target on true
  where c.conrelid = to_regclass(relation) and c.conname = name
$constraint$;
-- An index in words: unique or not, method, columns, what it carries, whether it is partial.
create function pg_temp.index_of(relation text, name text)
returns text
language sql
as $index$
  select case when i.indisunique then 'unique ' else '' end || m.amname || ' (' || (
      select string_agg(
        coalesce(a.attname, '(expression)')
          || case when k.position <= i.indnkeyatts and i.indoption[k.position - 1] & 1 = 1 then ' desc' else '' end
          || case when o.opcdefault then '' else ' ' || o.opcname end,
        ', ' order by k.position
      )
      from unnest(i.indkey::int2[]) with ordinality as k (number, position)
      join pg_opclass o on o.oid = i.indclass[k.position - 1]
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number and k.number > 0
      where k.position <= i.indnkeyatts
    ) || ')'
    || coalesce(' include (' || (
      select string_agg(a.attname, ', ' order by k.position)
      from unnest(i.indkey::int2[]) with ordinality as k (number, position)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
      where k.position > i.indnkeyatts
    ) || ')', '')
    || case when i.indpred is null then '' else ' partial' end
    || case when i.indisvalid then '' else ' not valid' end
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_am m on m.oid = c.relam
  where i.indrelid = to_regclass(relation) and c.relname = name
$index$;
-- A trigger in words: when it fires and for what, whether a condition binds it, what it runs.
create function pg_temp.trigger_of(relation text, name text)
returns text
language sql
as $trigger$
  select case when t.tgtype & 2 = 2 then 'before' else 'after' end
    || case when t.tgtype & 4 = 4 then ' insert' else '' end
    || case when t.tgtype & 16 = 16 then ' update' || coalesce(' of ' || (
        select string_agg(a.attname, ', ' order by a.attname)
        from unnest(t.tgattr::int2[]) as k (number)
        join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = k.number
      ), '') else '' end
    || case when t.tgtype & 8 = 8 then ' delete' else '' end
    || case when t.tgtype & 32 = 32 then ' truncate' else '' end
    || case when t.tgtype & 1 = 1 then '' else ' of a statement' end
    || case when t.tgqual is null then '' else ' when' end
    || case when t.tginitdeferred then ' at the end' else '' end
    || ' run ' || n.nspname || '.' || p.proname
    || case t.tgenabled when 'O' then '' else ' disabled' end
  from pg_trigger t
  join pg_proc p on p.oid = t.tgfoid
  join pg_namespace n on n.oid = p.pronamespace
  where t.tgrelid = to_regclass(relation) and t.tgname = name and not t.tgisinternal
$trigger$;
-- A policy in words: how it combines, its command, its roles, which clauses it has.
create function pg_temp.policy_of(relation text, name text)
returns text
language sql
as $policy$
  select case when p.polpermissive then 'permissive' else 'restrictive' end
    || case p.polcmd when 'r' then ' select' when 'a' then ' insert' when 'w' then ' update' when 'd' then ' delete' else ' all' end
    || ' to ' || (
      select string_agg(case role when 0 then 'public' else pg_get_userbyid(role) end, ', ' order by case role when 0 then 'public' else pg_get_userbyid(role) end collate "C")
      from unnest(p.polroles) as role
    )
    || case when p.polqual is null then '' else ' using' end
    || case when p.polwithcheck is null then '' else ' check' end
  from pg_policy p
  where p.polrelid = to_regclass(relation) and p.polname = name
$policy$;
-- What a role may do with a table, its owner left out: `anon` and the rest have no line of their own when they may nothing.
create function pg_temp.privileges_of(relation text)
returns text
language sql
as $privileges$
  with granted (role, privilege) as (
    select a.grantee, a.privilege_type
    from pg_class c
    cross join lateral aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
    where c.oid = to_regclass(relation) and a.grantee <> c.relowner
    union
    select a.grantee, a.privilege_type || ' (' || string_agg(t.attname, ', ' order by t.attname) || ')'
    from pg_attribute t
    join pg_class c on c.oid = t.attrelid
    cross join lateral aclexplode(t.attacl) a
    where t.attrelid = to_regclass(relation) and not t.attisdropped and a.grantee <> c.relowner
    group by a.grantee, a.privilege_type
  ),
  lines (line) as (
    select case role when 0 then 'public' else pg_get_userbyid(role) end
      || ': ' || string_agg(lower(split_part(privilege, ' (', 1)) || coalesce(substring(privilege from ' \(.*$'), ''), ', ' order by privilege collate "C")
    from granted
    group by role
  )
  select coalesce(string_agg(line, '; ' order by line collate "C"), 'nobody') from lines
$privileges$;
-- Who may execute a function besides its owner.
create function pg_temp.executors_of(signature text)
returns text
language sql
as $executors$
  select coalesce(string_agg(
    case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee) end, ', '
    order by case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee) end collate "C"
  ), 'nobody')
  from pg_proc p
  cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
  where p.oid = to_regprocedure(signature) and a.grantee <> p.proowner
$executors$;
-- A function in words: what it returns, how it is written and what Postgres may assume, with whose rights and where it looks.
create function pg_temp.function_of(signature text)
returns text
language sql
as $function$
  select case when p.proretset then 'setof ' else '' end || format_type(p.prorettype, null)
    || ' ' || l.lanname
    || case p.provolatile when 'v' then ' volatile' when 's' then ' stable' else ' immutable' end
    || case when p.proparallel = 's' then ' parallel safe' else '' end
    || case when p.proleakproof then ' leakproof' else '' end
    || case when p.prosecdef then ' security definer' else '' end
    || ' owned by ' || pg_get_userbyid(p.proowner)
    || coalesce(' set ' || array_to_string(p.proconfig, ' '), '')
  from pg_proc p
  join pg_language l on l.oid = p.prolang
  where p.oid = to_regprocedure(signature)
$function$;
-- A table as a whole and column by column. A column is its name, its type, what else binds it, its comment.
create function pg_temp.table_is(of_relation text, row_security boolean, persistence text, comment text, columns text[])
returns setof text
language plpgsql
as $table_is$
declare
  v_table oid := to_regclass(of_relation);
  v_column text[];
begin
  return next is((select c.relkind in ('r', 'p') from pg_class c where c.oid = v_table), true, format('table %s exists', of_relation));
  if row_security then
    return next is((select c.relrowsecurity from pg_class c where c.oid = v_table), true, format('row level security is on for %s', of_relation));
  end if;
  return next is(
    (select c.relpersistence::text from pg_class c where c.oid = v_table), persistence,
    format('%s is %s', of_relation, case persistence when 'p' then 'logged' else 'kept out of the write-ahead log' end)
  );
  if comment is not null then
    return next is(obj_description(v_table, 'pg_class'), comment, format('table %s is described', of_relation));
  end if;
  if columns is null then
    return;
  end if;
  return next is(
    array(select a.attname::text from pg_attribute a where a.attrelid = v_table and a.attnum > 0 and not a.attisdropped order by a.attnum),
    array(select columns[n][1] from generate_subscripts(columns, 1) as n order by n),
    format('table %s has its columns and no other', of_relation)
  );
  foreach v_column slice 1 in array columns loop
    return next is(
      pg_temp.column_of(of_relation, v_column[1]), pg_temp.spelled(v_column[2]) || v_column[3],
      format('column %s.%I is %s%s', of_relation, v_column[1], v_column[2], v_column[3])
    );
    if v_column[4] is not null then
      return next is(
        (select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = v_table and a.attname = v_column[1]),
        v_column[4],
        format('column %s.%I is described', of_relation, v_column[1])
      );
    end if;
  end loop;
end
$table_is$;
-- What a table has of one kind, in words: each thing's name and what it is.
create function pg_temp.table_has(of_relation text, kind text, things text[])
returns setof text
language plpgsql
as $table_has$
declare
  v_thing text[];
begin
  foreach v_thing slice 1 in array things loop
    return next is(
      case kind
        when 'constraint' then pg_temp.constraint_of(of_relation, v_thing[1])
        when 'index' then pg_temp.index_of(of_relation, v_thing[1])
        when 'trigger' then pg_temp.trigger_of(of_relation, v_thing[1])
        when 'policy' then pg_temp.policy_of(of_relation, v_thing[1])
      end,
      v_thing[2],
      format('%s has %s %I: %s', of_relation, kind, v_thing[1], v_thing[2])
    );
  end loop;
end
$table_has$;
-- The policies of a table and no other, and the privileges that they need.
create function pg_temp.access_is(of_relation text, privileges text, policies text[])
returns setof text
language plpgsql
as $access_is$
begin
  return next is(
    array(select p.polname::text from pg_policy p where p.polrelid = to_regclass(of_relation) order by p.polname collate "C"),
    array(select policies[n][1] from generate_subscripts(policies, 1) as n order by policies[n][1] collate "C"),
    format('%s has its policies and no other', of_relation)
  );
  if policies is not null then
    return query select pg_temp.table_has(of_relation, 'policy', policies);
  end if;
  return next is(pg_temp.privileges_of(of_relation), privileges, format('privileges on %s are those its policies need', of_relation));
end
$access_is$;
-- An enumeration with its members in order.
create function pg_temp.enum_is(of_type text, comment text, variadic members text[])
returns setof text
language plpgsql
as $enum_is$
begin
  return next is(
    array(select e.enumlabel::text from pg_enum e where e.enumtypid = to_regtype(of_type) order by e.enumsortorder), members,
    format('type %s has its members in order', of_type)
  );
  if comment is not null then
    return next is(obj_description(to_regtype(of_type), 'pg_type'), comment, format('type %s is described', of_type));
  end if;
end
$enum_is$;
-- A function: its parameters' names and how many may be left out, what it returns, what else is true of it, whose it is, what
-- it sets, who may execute it, its comment. Without an owner it is whoever applied the schema.
create function pg_temp.function_is(
  signature text, parameters text[], optional integer, returns text, properties text, owned_by text, settings text, executors text, comment text
)
returns setof text
language plpgsql
as $function_is$
declare
  v_name text := substring(signature from '^[^(]*');
begin
  return next is(
    (select array(select unnest(p.proargnames[1:p.pronargs])) from pg_proc p where p.oid = to_regprocedure(signature)), parameters,
    format('function %s exists, with its parameters'' names', signature)
  );
  return next is(
    (select p.pronargdefaults::integer from pg_proc p where p.oid = to_regprocedure(signature)), optional,
    format('function %s may be called without %s of its arguments', v_name, optional)
  );
  return next is(
    pg_temp.function_of(signature),
    case when returns like 'setof %' then 'setof ' else '' end || format_type(to_regtype(regexp_replace(returns, '^setof ', '')), null)
      || ' ' || properties || ' owned by ' || coalesce(owned_by, current_user) || settings,
    format('function %s is %s, with the rights that were declared', v_name, properties)
  );
  return next is(pg_temp.executors_of(signature), executors, format('function %s may be executed by %s', v_name, executors));
  if comment is not null then
    return next is(obj_description(to_regprocedure(signature), 'pg_proc'), comment, format('function %s is described', v_name));
  end if;
end
$function_is$;
select has_schema('timetracker', 'schema timetracker exists');
select has_schema('timetracker_private', 'schema timetracker_private exists');
select is(obj_description(to_regnamespace('timetracker_private'), 'pg_namespace'), 'Helpers behind schema timetracker; not for clients.', 'schema timetracker_private is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker_private.email')), pg_temp.spelled('text'), 'domain timetracker_private.email is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker_private.email') and c.convalidated), 'email_check', 'domain timetracker_private.email is checked by what was declared');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker_private.url')), pg_temp.spelled('text'), 'domain timetracker_private.url is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker_private.url') and c.convalidated), 'url_check', 'domain timetracker_private.url is checked by what was declared');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.confidence')), pg_temp.spelled('double precision'), 'domain timetracker.confidence is a double precision');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.confidence') and c.convalidated), 'confidence_check', 'domain timetracker.confidence is checked by what was declared');
select is(obj_description(to_regtype('timetracker.confidence'), 'pg_type'), 'How sure the model is: a share of one.', 'domain timetracker.confidence is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.member_role')), pg_temp.spelled('text'), 'domain timetracker.member_role is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.member_role') and c.convalidated), 'member_role_check', 'domain timetracker.member_role is checked by what was declared');
select is(obj_description(to_regtype('timetracker.member_role'), 'pg_type'), 'What somebody may do in an organization.', 'domain timetracker.member_role is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.log_source')), pg_temp.spelled('text'), 'domain timetracker.log_source is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.log_source') and c.convalidated), 'log_source_check', 'domain timetracker.log_source is checked by what was declared');
select is(obj_description(to_regtype('timetracker.log_source'), 'pg_type'), 'How a log came to be.', 'domain timetracker.log_source is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.log_status')), pg_temp.spelled('text'), 'domain timetracker.log_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.log_status') and c.convalidated), 'log_status_check', 'domain timetracker.log_status is checked by what was declared');
select is(obj_description(to_regtype('timetracker.log_status'), 'pg_type'), 'Where a log stands.', 'domain timetracker.log_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.task_kind')), pg_temp.spelled('text'), 'domain timetracker.task_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.task_kind') and c.convalidated), 'task_kind_check', 'domain timetracker.task_kind is checked by what was declared');
select is(obj_description(to_regtype('timetracker.task_kind'), 'pg_type'), 'What is to be done for a log.', 'domain timetracker.task_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.integration')), pg_temp.spelled('text'), 'domain timetracker.integration is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.integration') and c.convalidated), 'integration_check', 'domain timetracker.integration is checked by what was declared');
select is(obj_description(to_regtype('timetracker.integration'), 'pg_type'), 'Another system in which people work.', 'domain timetracker.integration is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.queue_state')), pg_temp.spelled('text'), 'domain timetracker.queue_state is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.queue_state') and c.convalidated), 'queue_state_check', 'domain timetracker.queue_state is checked by what was declared');
select is(obj_description(to_regtype('timetracker.queue_state'), 'pg_type'), 'What a row of a queue is up to.', 'domain timetracker.queue_state is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('timetracker.push_outcome')), pg_temp.spelled('text'), 'domain timetracker.push_outcome is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('timetracker.push_outcome') and c.convalidated), 'push_outcome_check', 'domain timetracker.push_outcome is checked by what was declared');
select is(obj_description(to_regtype('timetracker.push_outcome'), 'pg_type'), 'What became of a row that a client sent.', 'domain timetracker.push_outcome is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('timetracker.utilization') and not a.attisdropped order by a.attnum), array['profile' || ' ' || pg_temp.spelled('uuid'), 'hours' || ' ' || pg_temp.spelled('double precision'), 'load' || ' ' || pg_temp.spelled('double precision'), 'meeting_share' || ' ' || pg_temp.spelled('double precision'), 'focus_share' || ' ' || pg_temp.spelled('double precision')]::text[], 'type timetracker.utilization has its attributes in order');
select is(obj_description(to_regtype('timetracker.utilization'), 'pg_type'), 'How loaded somebody is.', 'type timetracker.utilization is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('timetracker.burnout_risk') and not a.attisdropped order by a.attnum), array['profile' || ' ' || pg_temp.spelled('uuid'), 'load' || ' ' || pg_temp.spelled('double precision'), 'long_days' || ' ' || pg_temp.spelled('integer')]::text[], 'type timetracker.burnout_risk has its attributes in order');
select is(obj_description(to_regtype('timetracker.burnout_risk'), 'pg_type'), 'Somebody who works more than is good for him.', 'type timetracker.burnout_risk is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('timetracker.event_taken') and not a.attisdropped order by a.attnum), array['known' || ' ' || pg_temp.spelled('boolean'), 'fresh' || ' ' || pg_temp.spelled('boolean'), 'time_log' || ' ' || pg_temp.spelled('uuid')]::text[], 'type timetracker.event_taken has its attributes in order');
select is(obj_description(to_regtype('timetracker.event_taken'), 'pg_type'), 'What became of something that another system told.', 'type timetracker.event_taken is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('timetracker.time_log_hit') and not a.attisdropped order by a.attnum), array['node' || ' ' || pg_temp.spelled('timetracker.time_logs'), 'score' || ' ' || pg_temp.spelled('double precision'), 'highlight' || ' ' || pg_temp.spelled('text')]::text[], 'type timetracker.time_log_hit has its attributes in order');
select is(obj_description(to_regtype('timetracker.time_log_hit'), 'pg_type'), 'A row of TimeLog that a search found.', 'type timetracker.time_log_hit is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('timetracker.time_log_pushed') and not a.attisdropped order by a.attnum), array['key' || ' ' || pg_temp.spelled('uuid'), 'outcome' || ' ' || pg_temp.spelled('timetracker.push_outcome'), 'error' || ' ' || pg_temp.spelled('text'), 'node' || ' ' || pg_temp.spelled('timetracker.time_logs')]::text[], 'type timetracker.time_log_pushed has its attributes in order');
select is(obj_description(to_regtype('timetracker.time_log_pushed'), 'pg_type'), 'What became of a TimeLog that a client sent.', 'type timetracker.time_log_pushed is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('timetracker.time_log_changes') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('timetracker.time_logs[]'), 'gone' || ' ' || pg_temp.spelled('uuid[]'), 'cursor' || ' ' || pg_temp.spelled('text'), 'more' || ' ' || pg_temp.spelled('boolean')]::text[], 'type timetracker.time_log_changes has its attributes in order');
select is(obj_description(to_regtype('timetracker.time_log_changes'), 'pg_type'), 'What changed among the rows of TimeLog.', 'type timetracker.time_log_changes is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('timetracker.time_log_embedding_match') and not a.attisdropped order by a.attnum), array['node' || ' ' || pg_temp.spelled('timetracker.time_log_embeddings'), 'distance' || ' ' || pg_temp.spelled('double precision')]::text[], 'type timetracker.time_log_embedding_match has its attributes in order');
select is(obj_description(to_regtype('timetracker.time_log_embedding_match'), 'pg_type'), 'A row of TimeLogEmbedding that is near to a vector.', 'type timetracker.time_log_embedding_match is described');
select pg_temp.table_is('timetracker_private.seoc_state', true, 'p', 'Which catalog this database holds.', array[
  ['only_row', 'boolean', ' not null', null],
  ['catalog', 'text', ' not null', null]
]);
select pg_temp.table_has('timetracker_private.seoc_state', 'constraint', array[
  ['seoc_state_pkey', 'primary key (only_row)'],
  ['seoc_state_only_row_check', 'check']
]);
select pg_temp.table_is('timetracker.profiles', true, 'p', 'A person with an account.', array[
  ['id', 'uuid', ' not null', 'The key of the account.'],
  ['display_name', 'text', ' not null', 'What colleagues call him.'],
  ['time_zone', 'text', ' not null default', 'The time zone his day is counted in.']
]);
select pg_temp.table_has('timetracker.profiles', 'constraint', array[
  ['profiles_pkey', 'primary key (id)'],
  ['profiles_display_name_length_check', 'check'],
  ['profiles_time_zone_length_check', 'check'],
  ['profiles_time_zone_pattern_check', 'check'],
  ['profiles_id_fkey', 'foreign key (id) references auth.users (id) on delete cascade']
]);
select pg_temp.table_is('timetracker.organizations', true, 'p', 'The tenant: a company whose time is tracked.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['slug', 'text', ' not null', 'The organization in an address.'],
  ['weekly_hours', 'double precision', ' not null default', 'How many hours a week are full time.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.']
]);
select pg_temp.table_has('timetracker.organizations', 'constraint', array[
  ['organizations_pkey', 'primary key (id)'],
  ['organizations_slug_key', 'unique (slug)'],
  ['organizations_name_length_check', 'check'],
  ['organizations_slug_pattern_check', 'check'],
  ['organizations_weekly_hours_range_check', 'check'],
  ['organizations_weekly_hours_number_check', 'check']
]);
select pg_temp.table_is('timetracker.departments', true, 'p', 'A department.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['name', 'text', ' not null', 'What it is called.']
]);
select pg_temp.table_has('timetracker.departments', 'constraint', array[
  ['departments_pkey', 'primary key (id)'],
  ['departments_organization_id_name_key', 'unique (organization_id, name)'],
  ['departments_organization_id_id_key', 'unique (organization_id, id)'],
  ['departments_name_length_check', 'check'],
  ['departments_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade']
]);
select pg_temp.table_is('timetracker.teams', true, 'p', 'A team.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['department_id', 'uuid', '', 'The department it belongs to.'],
  ['name', 'text', ' not null', 'What it is called.']
]);
select pg_temp.table_has('timetracker.teams', 'constraint', array[
  ['teams_pkey', 'primary key (id)'],
  ['teams_organization_id_department_id_name_key', 'unique (organization_id, department_id, name)'],
  ['teams_organization_id_id_key', 'unique (organization_id, id)'],
  ['teams_name_length_check', 'check'],
  ['teams_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['teams_department_id_fkey', 'foreign key (organization_id, department_id) references timetracker.departments (organization_id, id) on delete set null (department_id)']
]);
select pg_temp.table_is('timetracker.memberships', true, 'p', 'Who belongs to an organization, and as what.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization.'],
  ['profile_id', 'uuid', ' not null', 'The person.'],
  ['role', 'timetracker.member_role', ' not null', 'What he may do there.'],
  ['team_id', 'uuid', '', 'The team he is in.'],
  ['department_id', 'uuid', '', 'The department he is in.'],
  ['joined_at', 'timestamptz', ' not null default', 'When he came.']
]);
select pg_temp.table_has('timetracker.memberships', 'constraint', array[
  ['memberships_pkey', 'primary key (id)'],
  ['memberships_organization_id_profile_id_key', 'unique (organization_id, profile_id)'],
  ['memberships_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['memberships_profile_id_fkey', 'foreign key (profile_id) references timetracker.profiles (id) on delete cascade'],
  ['memberships_team_id_fkey', 'foreign key (organization_id, team_id) references timetracker.teams (organization_id, id) on delete set null (team_id)'],
  ['memberships_department_id_fkey', 'foreign key (organization_id, department_id) references timetracker.departments (organization_id, id) on delete set null (department_id)']
]);
select pg_temp.table_is('timetracker_private.memberships_invitation', true, 'p', 'Invitations; of a token only its hash is kept.', array[
  ['token_hash', 'bytea', ' not null', null],
  ['organization_id', 'uuid', ' not null', null],
  ['role', 'timetracker.member_role', ' not null', null],
  ['email', 'text', '', null],
  ['profile_id', 'uuid', '', null],
  ['invited_by', 'uuid', ' not null', null],
  ['created_at', 'timestamptz', ' not null default', null],
  ['expires_at', 'timestamptz', ' not null', null],
  ['accepted_at', 'timestamptz', '', null]
]);
select pg_temp.table_has('timetracker_private.memberships_invitation', 'constraint', array[
  ['memberships_invitation_pkey', 'primary key (token_hash)'],
  ['memberships_invitation_whom_check', 'check'],
  ['memberships_invitation_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['memberships_invitation_profile_id_fkey', 'foreign key (profile_id) references timetracker.profiles (id) on delete cascade'],
  ['memberships_invitation_invited_by_fkey', 'foreign key (organization_id, invited_by) references timetracker.memberships (organization_id, profile_id) on delete cascade']
]);
select pg_temp.table_is('timetracker.projects', true, 'p', 'Work that time is spent on.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['team_id', 'uuid', '', 'The team that does it.'],
  ['is_active', 'boolean', ' not null default', 'False once it is over: no new time is logged on it.'],
  ['budget_hours', 'double precision', '', 'How many hours it may take.']
]);
select pg_temp.table_has('timetracker.projects', 'constraint', array[
  ['projects_pkey', 'primary key (id)'],
  ['projects_organization_id_name_key', 'unique (organization_id, name)'],
  ['projects_organization_id_id_key', 'unique (organization_id, id)'],
  ['projects_name_length_check', 'check'],
  ['projects_budget_hours_range_check', 'check'],
  ['projects_budget_hours_number_check', 'check'],
  ['projects_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['projects_team_id_fkey', 'foreign key (organization_id, team_id) references timetracker.teams (organization_id, id) on delete set null (team_id)']
]);
select pg_temp.table_is('timetracker.work_modes', true, 'p', 'How somebody works.', array[
  ['code', 'text', ' not null', 'Its word.'],
  ['title', 'text', ' not null', 'For people.']
]);
select pg_temp.table_has('timetracker.work_modes', 'constraint', array[
  ['work_modes_pkey', 'primary key (code)'],
  ['work_modes_code_pattern_check', 'check'],
  ['work_modes_title_length_check', 'check']
]);
select pg_temp.table_is('timetracker.task_categories', true, 'p', 'What a task is about.', array[
  ['code', 'text', ' not null', 'Its word.'],
  ['title', 'text', ' not null', 'For people.']
]);
select pg_temp.table_has('timetracker.task_categories', 'constraint', array[
  ['task_categories_pkey', 'primary key (code)'],
  ['task_categories_code_pattern_check', 'check'],
  ['task_categories_title_length_check', 'check']
]);
select pg_temp.table_is('timetracker.activity_types', true, 'p', 'What somebody does with his hands.', array[
  ['code', 'text', ' not null', 'Its word.'],
  ['title', 'text', ' not null', 'For people.'],
  ['billable', 'boolean', ' not null default', 'Is it usually paid for?']
]);
select pg_temp.table_has('timetracker.activity_types', 'constraint', array[
  ['activity_types_pkey', 'primary key (code)'],
  ['activity_types_code_pattern_check', 'check'],
  ['activity_types_title_length_check', 'check']
]);
select pg_temp.table_is('timetracker.time_logs', true, 'p', 'Time that somebody spent. Devices keep their owner''s logs and send what was written offline; the server''s version wins. Members write their own, admins change everybody''s; nobody deletes one that is final but an admin.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['profile_id', 'uuid', ' not null', 'Whose time.'],
  ['project_id', 'uuid', '', 'What it was spent on.'],
  ['work_mode', 'text', '', 'How he worked.'],
  ['task_category', 'text', '', 'What the task was about.'],
  ['activity_type', 'text', '', 'What he did.'],
  ['comment', 'text', '', 'In his own words.'],
  ['started_at', 'timestamptz', ' not null', 'From when.'],
  ['ended_at', 'timestamptz', ' not null', 'Until when.'],
  ['source', 'timetracker.log_source', ' not null default', 'How it came to be.'],
  ['status', 'timetracker.log_status', ' not null default', 'Where it stands.'],
  ['version', 'integer', ' not null default', 'Grows by one with every change.']
]);
select pg_temp.table_has('timetracker.time_logs', 'constraint', array[
  ['time_logs_pkey', 'primary key (id)'],
  ['time_logs_organization_id_id_key', 'unique (organization_id, id)'],
  ['time_logs_comment_length_check', 'check'],
  ['time_logs_end_after_start', 'check'],
  ['time_logs_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['time_logs_profile_id_fkey', 'foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade'],
  ['time_logs_project_id_fkey', 'foreign key (organization_id, project_id) references timetracker.projects (organization_id, id) on delete set null (project_id)'],
  ['time_logs_work_mode_fkey', 'foreign key (work_mode) references timetracker.work_modes (code) on delete set null (work_mode)'],
  ['time_logs_task_category_fkey', 'foreign key (task_category) references timetracker.task_categories (code) on delete set null (task_category)'],
  ['time_logs_activity_type_fkey', 'foreign key (activity_type) references timetracker.activity_types (code) on delete set null (activity_type)']
]);
select pg_temp.table_is('timetracker.ai_extractions', true, 'p', 'What a model made of a log. The pipeline writes it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['time_log_id', 'uuid', ' not null', 'The log.'],
  ['model', 'text', ' not null', 'Which model.'],
  ['transcript', 'text', '', 'What was said, as text.'],
  ['output', 'jsonb', ' not null default', 'What it understood, by the shape of `Extraction`.'],
  ['confidence', 'timetracker.confidence', ' not null', 'How sure it is.'],
  ['created_at', 'timestamptz', ' not null default', 'When.']
]);
select pg_temp.table_has('timetracker.ai_extractions', 'constraint', array[
  ['ai_extractions_pkey', 'primary key (id)'],
  ['ai_extractions_model_length_check', 'check'],
  ['ai_extractions_transcript_length_check', 'check'],
  ['ai_extractions_confidence_number_check', 'check'],
  ['ai_extractions_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['ai_extractions_time_log_id_fkey', 'foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('timetracker.attachments', true, 'p', 'A file of a log.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['time_log_id', 'uuid', ' not null', 'The log.'],
  ['path', 'text', ' not null', 'Where it lies in its bucket.'],
  ['content_type', 'text', ' not null', 'What it is.'],
  ['size_bytes', 'bigint', ' not null', 'How much room it takes.'],
  ['created_at', 'timestamptz', ' not null default', 'When.']
]);
select pg_temp.table_has('timetracker.attachments', 'constraint', array[
  ['attachments_pkey', 'primary key (id)'],
  ['attachments_organization_id_path_key', 'unique (organization_id, path)'],
  ['attachments_path_length_check', 'check'],
  ['attachments_content_type_pattern_check', 'check'],
  ['attachments_size_bytes_range_check', 'check'],
  ['attachments_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['attachments_time_log_id_fkey', 'foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('timetracker.user_day_summaries', true, 'p', 'A person''s day, added up every night.', array[
  ['organization_id', 'uuid', ' not null', 'The organization.'],
  ['profile_id', 'uuid', ' not null', 'Whose day.'],
  ['day', 'date', ' not null', 'Which day, in UTC.'],
  ['minutes', 'integer', ' not null default', 'All minutes that are final.'],
  ['focus_minutes', 'integer', ' not null default', 'Those of focused work.'],
  ['meeting_minutes', 'integer', ' not null default', 'Those in meetings.'],
  ['logs', 'integer', ' not null default', 'How many logs.']
]);
select pg_temp.table_has('timetracker.user_day_summaries', 'constraint', array[
  ['user_day_summaries_pkey', 'primary key (organization_id, profile_id, day)'],
  ['user_day_summaries_minutes_range_check', 'check'],
  ['user_day_summaries_focus_minutes_range_check', 'check'],
  ['user_day_summaries_meeting_minutes_range_check', 'check'],
  ['user_day_summaries_logs_range_check', 'check'],
  ['user_day_summaries_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['user_day_summaries_profile_id_fkey', 'foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade']
]);
select pg_temp.table_is('timetracker.time_log_embeddings', true, 'p', 'What a log means, in the numbers of a model. The pipeline writes it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['time_log_id', 'uuid', ' not null', 'The log.'],
  ['model', 'text', ' not null', 'Which model.'],
  ['embedding', 'extensions.vector(1536)', ' not null', 'What it makes of the log: two logs are alike if these lie near each other.'],
  ['created_at', 'timestamptz', ' not null default', 'When.']
]);
select pg_temp.table_has('timetracker.time_log_embeddings', 'constraint', array[
  ['time_log_embeddings_pkey', 'primary key (id)'],
  ['time_log_embeddings_organization_id_time_log_id_key', 'unique (organization_id, time_log_id)'],
  ['time_log_embeddings_model_length_check', 'check'],
  ['time_log_embeddings_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['time_log_embeddings_time_log_id_fkey', 'foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('timetracker.log_tasks', true, 'p', 'Something that is done later for a log, by a worker: one at a time, tried again, and given up after the fifth time. Whoever reads the log
sees how it goes.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['time_log_id', 'uuid', ' not null', 'The log.'],
  ['kind', 'timetracker.task_kind', ' not null', 'What is to be done.'],
  ['state', 'timetracker.queue_state', ' not null default', 'What it is up to.'],
  ['attempts', 'integer', ' not null default', 'How often it was claimed.'],
  ['run_after', 'timestamptz', ' not null default', 'Not before this.'],
  ['priority', 'integer', ' not null default', 'The higher, the sooner.'],
  ['claimed_at', 'timestamptz', '', 'When it was claimed the last time.'],
  ['locked_until', 'timestamptz', '', 'Until when whoever claimed it has it to himself.'],
  ['lease', 'uuid', '', 'Whoever claimed it shows this when it is done.'],
  ['last_error', 'text', '', 'What went wrong the last time.'],
  ['finished_at', 'timestamptz', '', 'When it was done, or given up.']
]);
select pg_temp.table_has('timetracker.log_tasks', 'constraint', array[
  ['log_tasks_pkey', 'primary key (id)'],
  ['log_tasks_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['log_tasks_time_log_id_fkey', 'foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('timetracker.external_accounts', true, 'p', 'What somebody is called in another system. A service writes it, once that system has said that the account is his.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['profile_id', 'uuid', ' not null', 'Whose account it is.'],
  ['integration', 'timetracker.integration', ' not null', 'The system.'],
  ['external_id', 'text', ' not null', 'His key there: of Slack the workspace and the user, of Jira the account, of a calendar the channel that tells of it.'],
  ['connected_at', 'timestamptz', ' not null default', 'When it was connected.']
]);
select pg_temp.table_has('timetracker.external_accounts', 'constraint', array[
  ['external_accounts_pkey', 'primary key (id)'],
  ['external_accounts_integration_external_id_key', 'unique (integration, external_id)'],
  ['external_accounts_external_id_length_check', 'check'],
  ['external_accounts_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['external_accounts_profile_id_fkey', 'foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade']
]);
select pg_temp.table_is('timetracker.inbound_events', true, 'p', 'What another system has told of somebody: once, however often it is sent.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['profile_id', 'uuid', ' not null', 'Of whom.'],
  ['integration', 'timetracker.integration', ' not null', 'By which system.'],
  ['delivery', 'text', ' not null', 'By what the delivery is known when it comes again.'],
  ['time_log_id', 'uuid', '', 'The log that was made of it; none where it only says that something changed.'],
  ['received_at', 'timestamptz', ' not null default', 'When it came.']
]);
select pg_temp.table_has('timetracker.inbound_events', 'constraint', array[
  ['inbound_events_pkey', 'primary key (id)'],
  ['inbound_events_integration_delivery_key', 'unique (integration, delivery)'],
  ['inbound_events_delivery_length_check', 'check'],
  ['inbound_events_organization_id_fkey', 'foreign key (organization_id) references timetracker.organizations (id) on delete cascade'],
  ['inbound_events_profile_id_fkey', 'foreign key (organization_id, profile_id) references timetracker.memberships (organization_id, profile_id) on delete cascade'],
  ['inbound_events_time_log_id_fkey', 'foreign key (organization_id, time_log_id) references timetracker.time_logs (organization_id, id) on delete set null (time_log_id)']
]);
select pg_temp.table_is('timetracker_private.time_logs_changes', true, 'p', 'Which transaction changed a row last, and who could read it: what the rules decide by, as it was and as it is.', array[
  ['id', 'uuid', ' not null', null],
  ['sight', 'jsonb', ' not null', null],
  ['change', 'xid8', ' not null', null],
  ['at', 'timestamptz', ' not null', null],
  ['tenant', 'uuid', ' not null', null]
]);
select pg_temp.table_has('timetracker_private.time_logs_changes', 'constraint', array[
  ['time_logs_changes_pkey', 'primary key (id, sight)']
]);
select pg_temp.table_has('timetracker.teams', 'index', array[
  ['teams_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('timetracker.memberships', 'index', array[
  ['memberships_profile_id_idx', 'btree (profile_id)'],
  ['memberships_team_id_idx', 'btree (team_id)'],
  ['memberships_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('timetracker.projects', 'index', array[
  ['projects_team_id_idx', 'btree (team_id)']
]);
select pg_temp.table_has('timetracker.time_logs', 'index', array[
  ['time_logs_organization_id_started_at_idx', 'btree (organization_id, started_at desc)'],
  ['time_logs_profile_id_started_at_idx', 'btree (profile_id, started_at desc)'],
  ['time_logs_project_id_idx', 'btree (project_id)'],
  ['time_logs_work_mode_idx', 'btree (work_mode)'],
  ['time_logs_task_category_idx', 'btree (task_category)'],
  ['time_logs_activity_type_idx', 'btree (activity_type)']
]);
select pg_temp.table_has('timetracker.ai_extractions', 'index', array[
  ['ai_extractions_organization_id_idx', 'btree (organization_id)'],
  ['ai_extractions_time_log_id_idx', 'btree (time_log_id)']
]);
select pg_temp.table_has('timetracker.attachments', 'index', array[
  ['attachments_time_log_id_idx', 'btree (time_log_id)']
]);
select pg_temp.table_has('timetracker.user_day_summaries', 'index', array[
  ['user_day_summaries_profile_id_idx', 'btree (profile_id)']
]);
select pg_temp.table_has('timetracker.time_log_embeddings', 'index', array[
  ['time_log_embeddings_time_log_id_idx', 'btree (time_log_id)']
]);
select pg_temp.table_has('timetracker.log_tasks', 'index', array[
  ['log_tasks_ready_idx', 'btree (organization_id, priority desc, run_after) partial'],
  ['log_tasks_running_idx', 'btree (organization_id, locked_until) partial'],
  ['log_tasks_done_idx', 'btree (finished_at) partial'],
  ['log_tasks_served_idx', 'btree (organization_id, claimed_at)'],
  ['log_tasks_organization_id_idx', 'btree (organization_id)'],
  ['log_tasks_time_log_id_idx', 'btree (time_log_id)']
]);
select pg_temp.table_has('timetracker.external_accounts', 'index', array[
  ['external_accounts_organization_id_idx', 'btree (organization_id)'],
  ['external_accounts_profile_id_idx', 'btree (profile_id)']
]);
select pg_temp.table_has('timetracker.inbound_events', 'index', array[
  ['inbound_events_profile_id_received_at_idx', 'btree (profile_id, received_at desc)'],
  ['inbound_events_organization_id_idx', 'btree (organization_id)'],
  ['inbound_events_time_log_id_idx', 'btree (time_log_id)'],
  ['inbound_events_received_at_idx', 'btree (received_at)']
]);
select pg_temp.table_has('timetracker_private.memberships_invitation', 'index', array[
  ['memberships_invitation_organization_id_invited_by_idx', 'btree (organization_id, invited_by)'],
  ['memberships_invitation_profile_id_idx', 'btree (profile_id)']
]);
select pg_temp.table_has('timetracker.time_logs', 'index', array[
  ['time_logs_search_idx', 'gin ((expression))'],
  ['time_logs_search_like_idx', 'gin ((expression) gin_trgm_ops)']
]);
select pg_temp.table_has('timetracker_private.time_logs_changes', 'index', array[
  ['time_logs_changes_change_idx', 'btree (tenant, change, id)'],
  ['time_logs_changes_at_idx', 'btree (at)']
]);
select pg_temp.table_has('timetracker.time_log_embeddings', 'index', array[
  ['time_log_embeddings_embedding_idx', 'hnsw (embedding vector_cosine_ops)']
]);
select pg_temp.table_has('timetracker.memberships', 'trigger', array[
  ['keep_owner', 'after update of role delete when run timetracker_private.memberships_keep_owner']
]);
select pg_temp.table_has('timetracker.time_logs', 'trigger', array[
  ['note_change', 'after insert update delete run timetracker_private.note_time_logs']
]);
select pg_temp.table_has('timetracker.profiles', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.organizations', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.memberships', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.departments', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.teams', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.projects', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen'],
  ['touch_updated_at', 'before update run timetracker_private.touch_updated_at']
]);
select pg_temp.table_has('timetracker.work_modes', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.task_categories', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.activity_types', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.time_logs', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen'],
  ['touch_updated_at', 'before update run timetracker_private.touch_updated_at'],
  ['raise_version', 'before update run timetracker_private.raise_version'],
  ['queued_logs_have_their_task', 'after insert update of status when run timetracker_private.time_logs_queued_logs_have_their_task']
]);
select pg_temp.table_has('timetracker.ai_extractions', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.attachments', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.user_day_summaries', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.time_log_embeddings', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.log_tasks', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.external_accounts', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.inbound_events', 'trigger', array[
  ['frozen_columns', 'before update when run timetracker_private.refuse_frozen']
]);
select pg_temp.table_has('timetracker.time_logs', 'trigger', array[
  ['transitions_status', 'before update when run timetracker_private.time_logs_status_transitions']
]);
select pg_temp.table_has('auth.users', 'trigger', array[
  ['timetracker_on_auth_user_created', 'after insert run timetracker_private.handle_new_user']
]);
select pg_temp.table_has('timetracker.time_logs', 'trigger', array[
  ['tell_time_log_updates', 'after insert delete run timetracker_private.time_logs_tell_time_log_updates'],
  ['tell_time_log_updates_update', 'after update when run timetracker_private.time_logs_tell_time_log_updates']
]);
select pg_temp.access_is('timetracker_private.seoc_state', 'nobody', null);
select pg_temp.access_is('timetracker.profiles', 'authenticated: select, update (display_name, time_zone); timetracker_api: select, update (display_name, time_zone); timetracker_tenant: delete, insert (display_name, id, time_zone), select, update (display_name, time_zone)', array[
  ['profiles_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['profiles_select', 'permissive select to authenticated, timetracker_api using'],
  ['profiles_update', 'permissive update to authenticated, timetracker_api using check']
]);
select pg_temp.access_is('timetracker.organizations', 'authenticated: select, update (name, weekly_hours); timetracker_api: select, update (name, weekly_hours); timetracker_tenant: select, update (name, weekly_hours)', array[
  ['organizations_tenant', 'restrictive all to public using check'],
  ['organizations_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['organizations_select', 'permissive select to authenticated, timetracker_api using'],
  ['organizations_update', 'permissive update to authenticated, timetracker_api using check']
]);
select pg_temp.access_is('timetracker.departments', 'authenticated: delete, insert (id, name, organization_id), select, update (name); timetracker_api: delete, insert (id, name, organization_id), select, update (name); timetracker_tenant: delete, insert (id, name, organization_id), select, update (name)', array[
  ['departments_tenant', 'restrictive all to public using check'],
  ['departments_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['departments_select', 'permissive select to authenticated, timetracker_api using'],
  ['departments_insert', 'permissive insert to authenticated, timetracker_api check'],
  ['departments_update', 'permissive update to authenticated, timetracker_api using check'],
  ['departments_delete', 'permissive delete to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.teams', 'authenticated: delete, insert (department_id, id, name, organization_id), select, update (department_id, name); timetracker_api: delete, insert (department_id, id, name, organization_id), select, update (department_id, name); timetracker_tenant: delete, insert (department_id, id, name, organization_id), select, update (department_id, name)', array[
  ['teams_tenant', 'restrictive all to public using check'],
  ['teams_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['teams_select', 'permissive select to authenticated, timetracker_api using'],
  ['teams_insert', 'permissive insert to authenticated, timetracker_api check'],
  ['teams_update', 'permissive update to authenticated, timetracker_api using check'],
  ['teams_delete', 'permissive delete to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.memberships', 'authenticated: select, update (department_id, team_id); timetracker_api: select, update (department_id, team_id); timetracker_tenant: select, update (department_id, team_id)', array[
  ['memberships_tenant', 'restrictive all to public using check'],
  ['memberships_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['memberships_select', 'permissive select to authenticated, timetracker_api using'],
  ['memberships_update', 'permissive update to authenticated, timetracker_api using check']
]);
select pg_temp.access_is('timetracker_private.memberships_invitation', 'nobody', null);
select pg_temp.access_is('timetracker.projects', 'authenticated: insert (budget_hours, created_at, id, is_active, name, organization_id, team_id, updated_at), select, update (budget_hours, is_active, name, team_id, updated_at); timetracker_api: insert (budget_hours, created_at, id, is_active, name, organization_id, team_id, updated_at), select, update (budget_hours, is_active, name, team_id, updated_at); timetracker_tenant: delete, insert (budget_hours, created_at, id, is_active, name, organization_id, team_id, updated_at), select, update (budget_hours, is_active, name, team_id, updated_at)', array[
  ['projects_tenant', 'restrictive all to public using check'],
  ['projects_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['projects_select', 'permissive select to authenticated, timetracker_api using'],
  ['projects_insert', 'permissive insert to authenticated, timetracker_api check'],
  ['projects_update', 'permissive update to authenticated, timetracker_api using check']
]);
select pg_temp.access_is('timetracker.work_modes', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (code, title), select, update (title)', array[
  ['work_modes_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['work_modes_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.task_categories', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (code, title), select, update (title)', array[
  ['task_categories_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['task_categories_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.activity_types', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (billable, code, title), select, update (billable, title)', array[
  ['activity_types_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['activity_types_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.time_logs', 'authenticated: delete, insert (activity_type, comment, created_at, ended_at, id, organization_id, profile_id, project_id, source, started_at, status, task_category, updated_at, work_mode), select, update (activity_type, comment, ended_at, project_id, started_at, status, task_category, work_mode); timetracker_api: delete, insert (activity_type, comment, created_at, ended_at, id, organization_id, profile_id, project_id, source, started_at, status, task_category, updated_at, work_mode), select, update (activity_type, comment, ended_at, project_id, started_at, status, task_category, work_mode); timetracker_tenant: delete, insert (activity_type, comment, created_at, ended_at, id, organization_id, profile_id, project_id, source, started_at, status, task_category, updated_at, work_mode), select, update (activity_type, comment, ended_at, project_id, started_at, status, task_category, updated_at, work_mode)', array[
  ['time_logs_tenant', 'restrictive all to public using check'],
  ['time_logs_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['time_logs_select', 'permissive select to authenticated, timetracker_api using'],
  ['time_logs_insert', 'permissive insert to authenticated, timetracker_api check'],
  ['time_logs_update', 'permissive update to authenticated, timetracker_api using check'],
  ['time_logs_delete', 'permissive delete to authenticated, timetracker_api using'],
  ['time_logs_not_by_viewers', 'restrictive insert to authenticated, timetracker_api check']
]);
select pg_temp.access_is('timetracker.ai_extractions', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (confidence, created_at, id, model, organization_id, output, time_log_id, transcript), select, update (confidence, model, output, transcript)', array[
  ['ai_extractions_tenant', 'restrictive all to public using check'],
  ['ai_extractions_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['ai_extractions_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.attachments', 'authenticated: delete, insert (content_type, created_at, id, organization_id, path, size_bytes, time_log_id), select; timetracker_api: delete, insert (content_type, created_at, id, organization_id, path, size_bytes, time_log_id), select; timetracker_tenant: delete, insert (content_type, created_at, id, organization_id, path, size_bytes, time_log_id), select, update (content_type, path, size_bytes)', array[
  ['attachments_tenant', 'restrictive all to public using check'],
  ['attachments_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['attachments_select', 'permissive select to authenticated, timetracker_api using'],
  ['attachments_insert', 'permissive insert to authenticated, timetracker_api check'],
  ['attachments_delete', 'permissive delete to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.user_day_summaries', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (day, focus_minutes, logs, meeting_minutes, minutes, organization_id, profile_id), select, update (focus_minutes, logs, meeting_minutes, minutes)', array[
  ['user_day_summaries_tenant', 'restrictive all to public using check'],
  ['user_day_summaries_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['user_day_summaries_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.time_log_embeddings', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (created_at, embedding, id, model, organization_id, time_log_id), select, update (embedding, model)', array[
  ['time_log_embeddings_tenant', 'restrictive all to public using check'],
  ['time_log_embeddings_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['time_log_embeddings_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.log_tasks', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (id, kind, organization_id, time_log_id), select, update (kind, time_log_id)', array[
  ['log_tasks_tenant', 'restrictive all to public using check'],
  ['log_tasks_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['log_tasks_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.external_accounts', 'authenticated: delete, select; timetracker_api: delete, select; timetracker_tenant: delete, insert (connected_at, external_id, id, integration, organization_id, profile_id), select', array[
  ['external_accounts_tenant', 'restrictive all to public using check'],
  ['external_accounts_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['external_accounts_select', 'permissive select to authenticated, timetracker_api using'],
  ['external_accounts_delete', 'permissive delete to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker.inbound_events', 'authenticated: select; timetracker_api: select; timetracker_tenant: delete, insert (delivery, id, integration, organization_id, profile_id, received_at, time_log_id), select, update (time_log_id)', array[
  ['inbound_events_tenant', 'restrictive all to public using check'],
  ['inbound_events_tenant_scope', 'permissive all to timetracker_tenant using check'],
  ['inbound_events_select', 'permissive select to authenticated, timetracker_api using']
]);
select pg_temp.access_is('timetracker_private.time_logs_changes', 'nobody', null);
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'timetracker' and a.grantee <> n.nspowner order by 1), ', '), 'anon, authenticated, service_role, timetracker_api, timetracker_tenant', 'schema timetracker may be used by these roles and no other');
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'timetracker_private' and a.grantee <> n.nspowner order by 1), ', '), 'authenticated, timetracker_api, timetracker_tenant', 'schema timetracker_private may be used by these roles and no other');
select pg_temp.function_is('timetracker_private.uid()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The caller''s id from the request''s token; NULL when nobody is signed in.');
select pg_temp.function_is('timetracker_private.request_header(text)', array['name']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'A header of the request; NULL outside of one.');
select pg_temp.function_is('timetracker_private.request_ip()', array[]::text[], 0, 'inet', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The address the request came from; NULL outside of one.');
select pg_temp.function_is('timetracker_private.me()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The caller''s own row, by its key.');
select pg_temp.function_is('timetracker_private.tenants()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The tenants the caller belongs to.');
select pg_temp.function_is('timetracker_private.tenants_as(text[])', array['roles']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The tenants in which the caller has one of these roles.');
select pg_temp.function_is('timetracker_private.tenant_mates()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The users of the caller''s tenants.');
select pg_temp.function_is('timetracker_private.called_for()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The tenant that the running function was called for, if the caller belongs to it; all of his where it named none.');
select pg_temp.function_is('timetracker_private.memberships_keep_owner()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('timetracker_private.cursor(jsonb)', array['place']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The cursor of a row: the order, the value it stands at, its key.');
select pg_temp.function_is('timetracker_private.cursor_place(text)', array['cursor']::text[], 0, 'jsonb', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'What a cursor says.');
select pg_temp.function_is('timetracker_private.likeness(text, text)', array['query', 'words']::text[], 0, 'float4', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'timetracker_api', 'How much a question is like a part of a text, from 0 to 1.');
select pg_temp.function_is('timetracker_private.time_logs_matches(text)', array['query']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'timetracker_api', 'The rows of the caller''s tenants that fit a question; whoever asks reads them under their policies.');
select pg_temp.function_is('timetracker_private.snapshot()', array[]::text[], 0, 'pg_snapshot', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'timetracker_api', 'Which transactions have committed by now.');
select pg_temp.function_is('timetracker_private.note_time_logs()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Notes which transaction changed a row, and who could read it.');
select pg_temp.function_is('timetracker_private.time_logs_changed(pg_snapshot, pg_snapshot, xid8, uuid, integer)', array['since', 'until', 'change', 'id', 'count']::text[], 0, 'setof timetracker_private.time_logs_changes', 'sql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'timetracker_api', 'What changed of rows that the caller reads or could read.');
select pg_temp.function_is('timetracker_private.forget_time_logs_changes(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets go what is known of changes that no cursor asks for any more; returns how many went.');
select pg_temp.function_is('timetracker_private.cosine_distance(extensions.vector, extensions.vector)', array['one', 'other']::text[], 0, 'double precision', 'plpgsql immutable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'How far two vectors are from each other: the less the nearer.');
select pg_temp.function_is('timetracker_private.time_log_embeddings_nearest_embedding(extensions.vector, integer)', array['query', 'most']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp hnsw.iterative_scan=relaxed_order', 'timetracker_api', 'The rows of the caller''s tenants that are nearest to a vector; whoever asks reads them under their policies.');
select pg_temp.function_is('timetracker_private.wrong_in_extraction(jsonb, text)', array['given', 'path']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'What is wrong with a Extraction, by the way to it; NULL when nothing is.');
select pg_temp.function_is('timetracker_private.my_logs()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, timetracker_api, timetracker_tenant', 'The logs of the caller.');
select pg_temp.function_is('timetracker_private.rollup_days(date, date)', array['since', 'until']::text[], 2, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'timetracker_api, timetracker_tenant', 'Adds up the days of a span again. Every night it does so for the two days before.');
select pg_temp.function_is('timetracker_private.hears_time_log_updates(uuid)', array['organization']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'timetracker_api, timetracker_tenant', 'May the caller listen to `timeLogUpdates`?');
select pg_temp.function_is('timetracker.utilization(uuid, date, date)', array['organization', 'since', 'until']::text[], 0, 'setof timetracker.utilization', 'plpgsql stable security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How loaded people are: hours against what full time is, how much of it in meetings. Groups of one are left to those who may see each log.');
select pg_temp.function_is('timetracker.burnout_risk(uuid, date)', array['organization', 'day']::text[], 0, 'setof timetracker.burnout_risk', 'plpgsql stable security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who works more than is good for him: more than 110 per cent of full time, or more than ten hours on three days, in the four weeks before a day.');
select pg_temp.function_is('timetracker.propose_extraction(uuid, text, jsonb, text)', array['log', 'model', 'extraction', 'transcript']::text[], 1, 'timetracker.ai_extractions', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Writes down what a model made of a log that waits for it, and proposes it to whoever the log belongs to. For workers.');
select pg_temp.function_is('timetracker.attach_file(uuid, text, text, bigint)', array['log', 'name', 'content_type', 'size_bytes']::text[], 0, 'timetracker.attachments', 'plpgsql volatile security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Notes a file of a log of the caller''s: a recording or a picture. Its place follows from what it is.');
select pg_temp.function_is('timetracker.connect_account(uuid, uuid, text, text)', array['organization', 'profile', 'integration', 'external_id']::text[], 0, 'timetracker.external_accounts', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Connects an account of another system with a member, once that system has said that it is his.');
select pg_temp.function_is('timetracker.take_in_event(text, text, text, text, timestamptz, timestamptz)', array['integration', 'account', 'delivery', 'comment', 'started_at', 'ended_at']::text[], 3, 'timetracker.event_taken', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Takes in what another system tells of somebody: once for each delivery. Of a span of time comes a draft, which he confirms.');
select pg_temp.function_is('timetracker.create_organization(text, text)', array['name', 'slug']::text[], 0, 'uuid', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes one Organization, and the caller its first member.');
select pg_temp.function_is('timetracker.invite_member(uuid, text, text, uuid)', array['organization', 'role', 'email', 'profile']::text[], 2, 'text', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Invites an address or a user; the result is the token to accept it with, shown this once.');
select pg_temp.function_is('timetracker.accept_invitation(text)', array['token']::text[], 0, 'uuid', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes the caller a member by the token of an invitation.');
select pg_temp.function_is('timetracker.leave(uuid)', array['organization']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Ends the caller''s own membership.');
select pg_temp.function_is('timetracker.set_member_role(uuid, uuid, text)', array['organization', 'profile', 'role']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives a member another role, none above the caller''s own.');
select pg_temp.function_is('timetracker.remove_member(uuid, uuid)', array['organization', 'profile']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Ends somebody''s membership, of nobody above the caller.');
select pg_temp.function_is('timetracker.enqueue_log_task(uuid, uuid, text, timestamptz, integer)', array['organization_id', 'time_log_id', 'kind', 'run_after', 'priority']::text[], 2, 'timetracker.log_tasks', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Puts a LogTask in the queue. For workers.');
select pg_temp.function_is('timetracker.claim_log_tasks(integer, timestamptz)', array['count', 'at']::text[], 2, 'setof timetracker.log_tasks', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Hands out rows of LogTask that are due, to be done before `locked_until`. For workers.');
select pg_temp.function_is('timetracker.complete_log_task(uuid, uuid, timestamptz)', array['id', 'lease', 'at']::text[], 1, 'timetracker.log_tasks', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Says that a claimed LogTask is done; refused when the lease ran out. For workers.');
select pg_temp.function_is('timetracker.fail_log_task(uuid, uuid, text, timestamptz)', array['id', 'lease', 'error', 'at']::text[], 1, 'timetracker.log_tasks', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Says that a claimed LogTask failed: it is tried again later, or given up after the last attempt. For workers.');
select pg_temp.function_is('timetracker.extend_log_task(uuid, uuid, timestamptz)', array['id', 'lease', 'at']::text[], 1, 'timetracker.log_tasks', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Gives the worker more time for a LogTask that he has claimed. For workers.');
select pg_temp.function_is('timetracker.retry_log_task(uuid, timestamptz)', array['id', 'at']::text[], 1, 'timetracker.log_tasks', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Tries a LogTask once more that was given up. For workers.');
select pg_temp.function_is('timetracker.search_time_logs(text, integer)', array['query', 'first']::text[], 1, 'setof timetracker.time_log_hit', 'plpgsql stable security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Rows of TimeLog that the caller may see and in which the words are, the best first.');
select pg_temp.function_is('timetracker.push_time_logs(jsonb)', array['rows']::text[], 0, 'setof timetracker.time_log_pushed', 'plpgsql volatile security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes rows of TimeLog that were written offline, each by itself: what becomes of one is no matter of the others.');
select pg_temp.function_is('timetracker.pull_time_logs(text, integer)', array['cursor', 'first']::text[], 2, 'timetracker.time_log_changes', 'plpgsql stable security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What changed among the rows of TimeLog since the last time, as far as the caller reads them.');
select pg_temp.function_is('timetracker.match_time_log_embeddings(extensions.vector, double precision, integer)', array['query', 'threshold', 'first']::text[], 2, 'setof timetracker.time_log_embedding_match', 'plpgsql stable security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Rows of TimeLogEmbedding that the caller may see, the nearest to a vector first.');
select pg_temp.function_is('timetracker_private.refuse_frozen()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change a column that never changes.');
select pg_temp.function_is('timetracker_private.touch_updated_at()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Says when the row was last changed.');
select pg_temp.function_is('timetracker_private.raise_version()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the changes of a row.');
select pg_temp.function_is('timetracker_private.time_logs_queued_logs_have_their_task()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('timetracker_private.time_logs_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('timetracker_private.handle_new_user()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('timetracker_private.retain_log_tasks(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that were done long ago; returns how many went.');
select pg_temp.function_is('timetracker_private.retain_inbound_events(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('timetracker_private.time_logs_tell_time_log_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('timetracker_private.may_listen(text)', array['topic']::text[], 0, 'boolean', 'plpgsql stable security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller join this topic? Asked by the policies on realtime.messages.');
select pg_temp.function_is('timetracker_private.my_folders()', array[]::text[], 0, 'setof text', 'plpgsql stable parallel safe security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'The folders of the caller''s tenants. Asked by the policies on storage.objects.');
select pg_temp.function_is('timetracker_private.my_folders_as(text[])', array['roles']::text[], 0, 'setof text', 'plpgsql stable parallel safe security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'The folders of the tenants in which the caller has one of these roles. Asked by the policies on storage.objects.');
select pg_temp.function_is('timetracker_private.reads_files_of_time_logs(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller read the files of this row: does he see it?');
select pg_temp.function_is('timetracker_private.changes_files_of_time_logs(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'timetracker_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller change the files of this row: may he change it?');

select * from finish();
rollback;
