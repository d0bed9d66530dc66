begin;
select plan(885);

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
select has_schema('newsystem', 'schema newsystem exists');
select has_schema('newsystem_private', 'schema newsystem_private exists');
select is(obj_description(to_regnamespace('newsystem_private'), 'pg_namespace'), 'Helpers behind schema newsystem; not for clients.', 'schema newsystem_private is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.share')), pg_temp.spelled('double precision'), 'domain newsystem.share is a double precision');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.share') and c.convalidated), 'share_check', 'domain newsystem.share is checked by what was declared');
select is(obj_description(to_regtype('newsystem.share'), 'pg_type'), 'How sure the model is, or how much of a step could be automated: a share of one.', 'domain newsystem.share is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.money')), pg_temp.spelled('numeric(14,2)'), 'domain newsystem.money is a numeric(14,2)');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.money') and c.convalidated), 'money_check', 'domain newsystem.money is checked by what was declared');
select is(obj_description(to_regtype('newsystem.money'), 'pg_type'), 'An amount of money in the organization''s currency.', 'domain newsystem.money is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.hours')), pg_temp.spelled('double precision'), 'domain newsystem.hours is a double precision');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.hours') and c.convalidated), 'hours_check', 'domain newsystem.hours is checked by what was declared');
select is(obj_description(to_regtype('newsystem.hours'), 'pg_type'), 'A number of hours.', 'domain newsystem.hours is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.priority')), pg_temp.spelled('text'), 'domain newsystem.priority is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.priority') and c.convalidated), 'priority_check', 'domain newsystem.priority is checked by what was declared');
select is(obj_description(to_regtype('newsystem.priority'), 'pg_type'), 'How much something matters.', 'domain newsystem.priority is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.subscription_tier')), pg_temp.spelled('text'), 'domain newsystem.subscription_tier is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.subscription_tier') and c.convalidated), 'subscription_tier_check', 'domain newsystem.subscription_tier is checked by what was declared');
select is(obj_description(to_regtype('newsystem.subscription_tier'), 'pg_type'), 'What an organization has paid for.', 'domain newsystem.subscription_tier is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.subscription_status')), pg_temp.spelled('text'), 'domain newsystem.subscription_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.subscription_status') and c.convalidated), 'subscription_status_check', 'domain newsystem.subscription_status is checked by what was declared');
select is(obj_description(to_regtype('newsystem.subscription_status'), 'pg_type'), 'Whether it still pays.', 'domain newsystem.subscription_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.user_role')), pg_temp.spelled('text'), 'domain newsystem.user_role is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.user_role') and c.convalidated), 'user_role_check', 'domain newsystem.user_role is checked by what was declared');
select is(obj_description(to_regtype('newsystem.user_role'), 'pg_type'), 'What somebody may do in his organization.', 'domain newsystem.user_role is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.recording_status')), pg_temp.spelled('text'), 'domain newsystem.recording_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.recording_status') and c.convalidated), 'recording_status_check', 'domain newsystem.recording_status is checked by what was declared');
select is(obj_description(to_regtype('newsystem.recording_status'), 'pg_type'), 'Where a recording stands.', 'domain newsystem.recording_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.upload_status')), pg_temp.spelled('text'), 'domain newsystem.upload_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.upload_status') and c.convalidated), 'upload_status_check', 'domain newsystem.upload_status is checked by what was declared');
select is(obj_description(to_regtype('newsystem.upload_status'), 'pg_type'), 'Where a chunk stands.', 'domain newsystem.upload_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.analysis_status')), pg_temp.spelled('text'), 'domain newsystem.analysis_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.analysis_status') and c.convalidated), 'analysis_status_check', 'domain newsystem.analysis_status is checked by what was declared');
select is(obj_description(to_regtype('newsystem.analysis_status'), 'pg_type'), 'Where an analysis stands.', 'domain newsystem.analysis_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.automation_complexity')), pg_temp.spelled('text'), 'domain newsystem.automation_complexity is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.automation_complexity') and c.convalidated), 'automation_complexity_check', 'domain newsystem.automation_complexity is checked by what was declared');
select is(obj_description(to_regtype('newsystem.automation_complexity'), 'pg_type'), 'How hard an automation is.', 'domain newsystem.automation_complexity is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.visualization_type')), pg_temp.spelled('text'), 'domain newsystem.visualization_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.visualization_type') and c.convalidated), 'visualization_type_check', 'domain newsystem.visualization_type is checked by what was declared');
select is(obj_description(to_regtype('newsystem.visualization_type'), 'pg_type'), 'How a workflow is drawn.', 'domain newsystem.visualization_type is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.layout_algorithm')), pg_temp.spelled('text'), 'domain newsystem.layout_algorithm is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.layout_algorithm') and c.convalidated), 'layout_algorithm_check', 'domain newsystem.layout_algorithm is checked by what was declared');
select is(obj_description(to_regtype('newsystem.layout_algorithm'), 'pg_type'), 'How a drawing is laid out.', 'domain newsystem.layout_algorithm is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.insight_type')), pg_temp.spelled('text'), 'domain newsystem.insight_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.insight_type') and c.convalidated), 'insight_type_check', 'domain newsystem.insight_type is checked by what was declared');
select is(obj_description(to_regtype('newsystem.insight_type'), 'pg_type'), 'What an insight is.', 'domain newsystem.insight_type is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.confidence_level')), pg_temp.spelled('text'), 'domain newsystem.confidence_level is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.confidence_level') and c.convalidated), 'confidence_level_check', 'domain newsystem.confidence_level is checked by what was declared');
select is(obj_description(to_regtype('newsystem.confidence_level'), 'pg_type'), 'How sure a calculation is.', 'domain newsystem.confidence_level is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('newsystem.report_type')), pg_temp.spelled('text'), 'domain newsystem.report_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('newsystem.report_type') and c.convalidated), 'report_type_check', 'domain newsystem.report_type is checked by what was declared');
select is(obj_description(to_regtype('newsystem.report_type'), 'pg_type'), 'What a report is.', 'domain newsystem.report_type is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('newsystem.recovered_analysis') and not a.attisdropped order by a.attnum), array['analysis' || ' ' || pg_temp.spelled('uuid'), 'session' || ' ' || pg_temp.spelled('uuid'), 'description' || ' ' || pg_temp.spelled('text'), 'step_count' || ' ' || pg_temp.spelled('integer')]::text[], 'type newsystem.recovered_analysis has its attributes in order');
select is(obj_description(to_regtype('newsystem.recovered_analysis'), 'pg_type'), 'An analysis, read from the raw answer.', 'type newsystem.recovered_analysis is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('newsystem.workflow_pattern') and not a.attisdropped order by a.attnum), array['workflow_category' || ' ' || pg_temp.spelled('text'), 'avg_analysis_time' || ' ' || pg_temp.spelled('double precision'), 'avg_frames' || ' ' || pg_temp.spelled('double precision'), 'pattern_frequency' || ' ' || pg_temp.spelled('bigint')]::text[], 'type newsystem.workflow_pattern has its attributes in order');
select is(obj_description(to_regtype('newsystem.workflow_pattern'), 'pg_type'), 'A kind of work.', 'type newsystem.workflow_pattern is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('newsystem.workflow_performance') and not a.attisdropped order by a.attnum), array['workflow_type' || ' ' || pg_temp.spelled('text'), 'total_recordings' || ' ' || pg_temp.spelled('bigint'), 'avg_confidence' || ' ' || pg_temp.spelled('double precision'), 'total_opportunities' || ' ' || pg_temp.spelled('bigint'), 'weekly_time_saved' || ' ' || pg_temp.spelled('double precision'), 'annual_cost_saved' || ' ' || pg_temp.spelled('numeric')]::text[], 'type newsystem.workflow_performance has its attributes in order');
select is(obj_description(to_regtype('newsystem.workflow_performance'), 'pg_type'), 'What was recorded and found of one kind of work.', 'type newsystem.workflow_performance is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('newsystem.organization_kpis') and not a.attisdropped order by a.attnum), array['analysis_accuracy' || ' ' || pg_temp.spelled('double precision'), 'weekly_hours_saved' || ' ' || pg_temp.spelled('double precision'), 'implemented_annual_savings' || ' ' || pg_temp.spelled('numeric'), 'implemented_count' || ' ' || pg_temp.spelled('bigint'), 'recordings_this_month' || ' ' || pg_temp.spelled('bigint'), 'active_users_this_month' || ' ' || pg_temp.spelled('bigint')]::text[], 'type newsystem.organization_kpis has its attributes in order');
select is(obj_description(to_regtype('newsystem.organization_kpis'), 'pg_type'), 'How an organization does.', 'type newsystem.organization_kpis is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('newsystem.shared_report') and not a.attisdropped order by a.attnum), array['report_type' || ' ' || pg_temp.spelled('newsystem.report_type'), 'file_url' || ' ' || pg_temp.spelled('text'), 'file_size_bytes' || ' ' || pg_temp.spelled('bigint'), 'expires_at' || ' ' || pg_temp.spelled('timestamptz')]::text[], 'type newsystem.shared_report has its attributes in order');
select is(obj_description(to_regtype('newsystem.shared_report'), 'pg_type'), 'A report as whoever holds its link sees it.', 'type newsystem.shared_report is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('newsystem.report_link') and not a.attisdropped order by a.attnum), array['report' || ' ' || pg_temp.spelled('uuid'), 'access_token' || ' ' || pg_temp.spelled('text'), 'expires_at' || ' ' || pg_temp.spelled('timestamptz')]::text[], 'type newsystem.report_link has its attributes in order');
select is(obj_description(to_regtype('newsystem.report_link'), 'pg_type'), 'A link.', 'type newsystem.report_link is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('newsystem.platform_impact') and not a.attisdropped order by a.attnum), array['active_organizations' || ' ' || pg_temp.spelled('bigint'), 'annual_hours_saved' || ' ' || pg_temp.spelled('double precision'), 'total_annual_savings' || ' ' || pg_temp.spelled('numeric'), 'platform_accuracy' || ' ' || pg_temp.spelled('double precision')]::text[], 'type newsystem.platform_impact has its attributes in order');
select is(obj_description(to_regtype('newsystem.platform_impact'), 'pg_type'), 'What the platform has done in a year.', 'type newsystem.platform_impact is described');
select pg_temp.table_is('newsystem_private.seoc_state', true, 'p', 'Which catalog this database holds.', array[
  ['only_row', 'boolean', ' not null', null],
  ['catalog', 'text', ' not null', null]
]);
select pg_temp.table_has('newsystem_private.seoc_state', 'constraint', array[
  ['seoc_state_pkey', 'primary key (only_row)'],
  ['seoc_state_only_row_check', 'check']
]);
select pg_temp.table_is('newsystem.organizations', true, 'p', 'The tenant: a company, its people and its recordings.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['subscription_tier', 'newsystem.subscription_tier', ' not null default', 'What it has paid for.'],
  ['subscription_status', 'newsystem.subscription_status', ' not null default', 'Whether it still pays.'],
  ['max_users', 'integer', ' not null default', 'How many people it may have.'],
  ['max_recordings_per_month', 'integer', ' not null default', 'How many recordings its people may begin in a month.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.']
]);
select pg_temp.table_has('newsystem.organizations', 'constraint', array[
  ['organizations_pkey', 'primary key (id)'],
  ['organizations_name_length_check', 'check'],
  ['organizations_max_users_range_check', 'check'],
  ['organizations_max_recordings_per_month_range_check', 'check'],
  ['organizations_quotas_fit_tier', 'check']
]);
select pg_temp.table_is('newsystem.user_profiles', true, 'p', 'Somebody with an account, and the organization he works for. The tenant and the role are read from here by every request: what
a token says of them is not asked.', array[
  ['id', 'uuid', ' not null', 'The key of the account.'],
  ['organization_id', 'uuid', ' not null', 'The organization he works for.'],
  ['role', 'newsystem.user_role', ' not null default', 'What he may do there.'],
  ['first_name', 'text', '', 'His first name.'],
  ['last_name', 'text', '', 'His last name.'],
  ['job_title', 'text', '', 'What he does, which tells the model what to look for.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.']
]);
select pg_temp.table_has('newsystem.user_profiles', 'constraint', array[
  ['user_profiles_pkey', 'primary key (id)'],
  ['user_profiles_organization_id_id_key', 'unique (organization_id, id)'],
  ['user_profiles_first_name_length_check', 'check'],
  ['user_profiles_last_name_length_check', 'check'],
  ['user_profiles_job_title_length_check', 'check'],
  ['user_profiles_id_fkey', 'foreign key (id) references auth.users (id) on delete cascade'],
  ['user_profiles_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict']
]);
select pg_temp.table_is('newsystem.audit_events', true, 'p', 'Who did what to whom, written by triggers and never changed. The actor is a plain key: the record outlives the account.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization it happened in.'],
  ['actor_id', 'uuid', '', 'Who did it; absent when the pipeline did.'],
  ['action_type', 'text', ' not null', 'INSERT, UPDATE or DELETE.'],
  ['resource_accessed', 'text', '', 'To which table.'],
  ['row_id', 'text', '', 'To which row of it.'],
  ['changes', 'jsonb', '', 'Each field that changed: what it was, and what it became.'],
  ['ip_address', 'inet', '', 'From where.'],
  ['user_agent', 'text', '', 'With what.'],
  ['at', 'timestamptz', ' not null default', 'When.']
]);
select pg_temp.table_has('newsystem.audit_events', 'constraint', array[
  ['audit_events_pkey', 'primary key (id)'],
  ['audit_events_action_type_length_check', 'check'],
  ['audit_events_resource_accessed_length_check', 'check'],
  ['audit_events_row_id_length_check', 'check'],
  ['audit_events_user_agent_length_check', 'check'],
  ['audit_events_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict']
]);
select pg_temp.table_is('newsystem.recording_sessions', true, 'p', 'A screen recording and what it is about. Its owner and the admins see it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['user_id', 'uuid', ' not null', 'Who recorded.'],
  ['title', 'text', ' not null', 'What its owner calls it.'],
  ['status', 'newsystem.recording_status', ' not null default', 'Where it stands.'],
  ['duration_seconds', 'integer', '', 'How long it is.'],
  ['file_size_bytes', 'bigint', '', 'How much room it takes.'],
  ['workflow_type', 'text', '', 'What kind of work it shows, such as `invoice_entry`.'],
  ['privacy_settings', 'jsonb', ' not null default', 'What is hidden before anybody looks: `blur_faces`, `mask_text`, `excluded_apps`.'],
  ['metadata', 'jsonb', ' not null default', 'Technical facts of the recording.']
]);
select pg_temp.table_has('newsystem.recording_sessions', 'constraint', array[
  ['recording_sessions_pkey', 'primary key (id)'],
  ['recording_sessions_organization_id_id_key', 'unique (organization_id, id)'],
  ['recording_sessions_title_length_check', 'check'],
  ['recording_sessions_duration_seconds_range_check', 'check'],
  ['recording_sessions_file_size_bytes_range_check', 'check'],
  ['recording_sessions_workflow_type_length_check', 'check'],
  ['recording_sessions_privacy_shape', 'check'],
  ['recording_sessions_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['recording_sessions_user_id_fkey', 'foreign key (organization_id, user_id) references newsystem.user_profiles (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('newsystem.video_chunks', true, 'p', 'A piece of a recording, so that a lost connection costs a piece and not the whole.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['session_id', 'uuid', ' not null', 'The recording it is a piece of.'],
  ['chunk_index', 'integer', ' not null', 'Its place, from nought.'],
  ['file_path', 'text', ' not null', 'Where it lies in the bucket.'],
  ['file_size_bytes', 'bigint', '', 'How much room it takes.'],
  ['upload_status', 'newsystem.upload_status', ' not null default', 'Where it stands.'],
  ['retry_count', 'integer', ' not null default', 'How often it was tried again.']
]);
select pg_temp.table_has('newsystem.video_chunks', 'constraint', array[
  ['video_chunks_pkey', 'primary key (id)'],
  ['video_chunks_organization_id_session_id_chunk_index_key', 'unique (organization_id, session_id, chunk_index)'],
  ['video_chunks_chunk_index_range_check', 'check'],
  ['video_chunks_file_path_length_check', 'check'],
  ['video_chunks_file_size_bytes_range_check', 'check'],
  ['video_chunks_retry_count_range_check', 'check'],
  ['video_chunks_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['video_chunks_session_id_fkey', 'foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('newsystem.analysis_results', true, 'p', 'The analysis of one recording, kept twice: as the model gave it, which never changes, and as the application reads it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['session_id', 'uuid', ' not null', 'The recording.'],
  ['status', 'newsystem.analysis_status', ' not null default', 'Where it stands.'],
  ['gpt_version', 'text', '', 'Which model looked, such as `gpt-4o-2024-08-06`.'],
  ['frames_analyzed', 'integer', '', 'How many frames it was shown.'],
  ['raw_gpt_response', 'jsonb', '', 'Its whole answer, unchanged.'],
  ['structured_insights', 'jsonb', '', 'What the application reads of it.'],
  ['confidence_score', 'newsystem.share', '', 'How sure it is.'],
  ['analysis_cost', 'numeric(10,4)', '', 'What asking it has cost.'],
  ['processing_time_seconds', 'double precision', '', 'How long that took.'],
  ['automation_opportunities_count', 'integer', ' not null default', 'How many opportunities it found.'],
  ['time_savings_hours_weekly', 'newsystem.hours', '', 'Hours that could be saved in a week.'],
  ['cost_savings_annual', 'newsystem.money', '', 'Money that could be saved in a year.'],
  ['error_message', 'text', '', 'What went wrong.']
]);
select pg_temp.table_has('newsystem.analysis_results', 'constraint', array[
  ['analysis_results_pkey', 'primary key (id)'],
  ['analysis_results_organization_id_session_id_key', 'unique (organization_id, session_id)'],
  ['analysis_results_organization_id_id_key', 'unique (organization_id, id)'],
  ['analysis_results_gpt_version_length_check', 'check'],
  ['analysis_results_frames_analyzed_range_check', 'check'],
  ['analysis_results_confidence_score_number_check', 'check'],
  ['analysis_results_analysis_cost_range_check', 'check'],
  ['analysis_results_processing_time_seconds_range_check', 'check'],
  ['analysis_results_processing_time_seconds_number_check', 'check'],
  ['analysis_results_automation_opportunities_count_range_check', 'check'],
  ['analysis_results_time_savings_hours_weekly_number_check', 'check'],
  ['analysis_results_error_message_length_check', 'check'],
  ['analysis_results_completed_is_whole', 'check'],
  ['analysis_results_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['analysis_results_session_id_fkey', 'foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('newsystem.automation_opportunities', true, 'p', 'Something that could be automated, with what it would cost and save.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['analysis_id', 'uuid', ' not null', 'The analysis it comes from.'],
  ['session_id', 'uuid', ' not null', 'The recording that was analysed.'],
  ['opportunity_type', 'text', ' not null', 'What kind of work it is about.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['description', 'text', '', 'What would be done.'],
  ['workflow_steps', 'text[]', ' not null default', 'Step by step.'],
  ['current_time_per_occurrence_seconds', 'integer', '', 'How long it takes today, each time.'],
  ['occurrences_per_day', 'double precision', '', 'How often a day that is.'],
  ['automation_complexity', 'newsystem.automation_complexity', ' not null', 'How hard it is.'],
  ['implementation_effort_hours', 'newsystem.hours', '', 'How long building it would take.'],
  ['estimated_cost_savings_monthly', 'newsystem.money', '', 'What it would save in a month.'],
  ['estimated_implementation_cost', 'newsystem.money', '', 'What building it would cost.'],
  ['roi_percentage', 'double precision', '', 'What comes back of what is put in, in per cent.'],
  ['payback_period_days', 'integer', '', 'After how many days it has paid for itself.'],
  ['confidence_score', 'newsystem.share', ' not null', 'How sure the model is.'],
  ['priority', 'newsystem.priority', ' not null default', 'How much it matters.'],
  ['is_implemented', 'boolean', ' not null default', 'Was it built?'],
  ['implemented_at', 'timestamptz', '', 'When it was built.'],
  ['record_metadata', 'jsonb', ' not null default', 'What the model said of it.']
]);
select pg_temp.table_has('newsystem.automation_opportunities', 'constraint', array[
  ['automation_opportunities_pkey', 'primary key (id)'],
  ['automation_opportunities_opportunity_type_length_check', 'check'],
  ['automation_opportunities_title_length_check', 'check'],
  ['automation_opportunities_description_length_check', 'check'],
  ['automation_opportunities_workflow_steps_elements_check', 'check'],
  ['automation_opportunities_current_time_per_occurrence_s_3802a023', 'check'],
  ['automation_opportunities_occurrences_per_day_range_check', 'check'],
  ['automation_opportunities_occurrences_per_day_number_check', 'check'],
  ['automation_opportunities_implementation_effort_hours_n_34b5aff1', 'check'],
  ['automation_opportunities_roi_percentage_number_check', 'check'],
  ['automation_opportunities_payback_period_days_range_check', 'check'],
  ['automation_opportunities_confidence_score_number_check', 'check'],
  ['automation_opportunities_implemented_has_moment', 'check'],
  ['automation_opportunities_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['automation_opportunities_analysis_id_fkey', 'foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade'],
  ['automation_opportunities_session_id_fkey', 'foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('newsystem.workflow_visualizations', true, 'p', 'A workflow as React Flow draws it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['analysis_id', 'uuid', ' not null', 'The analysis it comes from.'],
  ['session_id', 'uuid', ' not null', 'The recording that was analysed.'],
  ['flow_data', 'jsonb', ' not null', 'Nodes and edges.'],
  ['visualization_type', 'newsystem.visualization_type', ' not null default', 'How it is drawn.'],
  ['layout_algorithm', 'newsystem.layout_algorithm', ' not null default', 'How it is laid out.']
]);
select pg_temp.table_has('newsystem.workflow_visualizations', 'constraint', array[
  ['workflow_visualizations_pkey', 'primary key (id)'],
  ['workflow_visualizations_flow_shape', 'check'],
  ['workflow_visualizations_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['workflow_visualizations_analysis_id_fkey', 'foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade'],
  ['workflow_visualizations_session_id_fkey', 'foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('newsystem.workflow_insights', true, 'p', 'A pattern that the model saw in a recording.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['session_id', 'uuid', ' not null', 'The recording it was seen in.'],
  ['insight_type', 'newsystem.insight_type', ' not null', 'What it is.'],
  ['title', 'text', ' not null', 'In a few words.'],
  ['description', 'text', '', 'In more.'],
  ['confidence_score', 'newsystem.share', ' not null', 'How sure the model is.'],
  ['time_saved_seconds', 'integer', '', 'How much time it would save.'],
  ['roi_score', 'double precision', '', 'How much it is worth, by the model''s own measure.'],
  ['automation_potential', 'newsystem.share', '', 'How much of it could be automated.'],
  ['priority', 'newsystem.priority', ' not null default', 'How much it matters.'],
  ['metadata', 'jsonb', ' not null default', 'What else the model said.']
]);
select pg_temp.table_has('newsystem.workflow_insights', 'constraint', array[
  ['workflow_insights_pkey', 'primary key (id)'],
  ['workflow_insights_title_length_check', 'check'],
  ['workflow_insights_description_length_check', 'check'],
  ['workflow_insights_confidence_score_number_check', 'check'],
  ['workflow_insights_time_saved_seconds_range_check', 'check'],
  ['workflow_insights_roi_score_number_check', 'check'],
  ['workflow_insights_automation_potential_number_check', 'check'],
  ['workflow_insights_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['workflow_insights_session_id_fkey', 'foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('newsystem.cost_analyses', true, 'p', 'What the work costs today, and what it would cost.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['analysis_id', 'uuid', ' not null', 'The analysis it comes from.'],
  ['session_id', 'uuid', ' not null', 'The recording that was analysed.'],
  ['current_monthly_hours', 'newsystem.hours', ' not null', 'Hours a month, today.'],
  ['current_monthly_cost', 'newsystem.money', ' not null', 'Money a month, today.'],
  ['projected_monthly_hours', 'newsystem.hours', ' not null', 'Hours a month, once it is automated.'],
  ['projected_monthly_cost', 'newsystem.money', ' not null', 'Money a month, once it is automated.'],
  ['total_implementation_cost', 'newsystem.money', ' not null', 'What building it costs.'],
  ['monthly_savings', 'numeric(14,2)', ' not null', 'What is saved in a month.'],
  ['annual_savings', 'numeric(14,2)', ' not null', 'What is saved in a year.'],
  ['payback_period_days', 'integer', '', 'After how many days it has paid for itself; absent when it never does.'],
  ['roi_percentage', 'double precision', '', 'What comes back of what is put in, in per cent.'],
  ['current_hourly_rate', 'newsystem.money', ' not null', 'What an hour of work costs.'],
  ['confidence_level', 'newsystem.confidence_level', ' not null default', 'How sure the calculation is.'],
  ['assumptions', 'jsonb', ' not null default', 'What it rests on.']
]);
select pg_temp.table_has('newsystem.cost_analyses', 'constraint', array[
  ['cost_analyses_pkey', 'primary key (id)'],
  ['cost_analyses_current_monthly_hours_number_check', 'check'],
  ['cost_analyses_projected_monthly_hours_number_check', 'check'],
  ['cost_analyses_payback_period_days_range_check', 'check'],
  ['cost_analyses_roi_percentage_number_check', 'check'],
  ['cost_analyses_annual_is_twelve_months', 'check'],
  ['cost_analyses_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['cost_analyses_analysis_id_fkey', 'foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade'],
  ['cost_analyses_session_id_fkey', 'foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade']
]);
select pg_temp.table_is('newsystem.generated_reports', true, 'p', 'A report of an analysis. Its token opens a public one to whoever holds it, until it expires.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['organization_id', 'uuid', ' not null', 'The organization the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['analysis_id', 'uuid', ' not null', 'The analysis it comes from.'],
  ['session_id', 'uuid', ' not null', 'The recording that was analysed.'],
  ['report_type', 'newsystem.report_type', ' not null', 'What it is.'],
  ['file_url', 'text', '', 'Where it lies in the bucket.'],
  ['file_size_bytes', 'bigint', '', 'How much room it takes.'],
  ['access_token', 'text', '', 'What whoever reads it by link has to know. Nobody is told twice.'],
  ['expires_at', 'timestamptz', '', 'Until when the link works.'],
  ['is_public', 'boolean', ' not null default', 'May it be read by link?'],
  ['download_count', 'integer', ' not null default', 'How often it was read by link.']
]);
select pg_temp.table_has('newsystem.generated_reports', 'constraint', array[
  ['generated_reports_pkey', 'primary key (id)'],
  ['generated_reports_access_token_key', 'unique (access_token)'],
  ['generated_reports_file_url_length_check', 'check'],
  ['generated_reports_file_size_bytes_range_check', 'check'],
  ['generated_reports_access_token_length_check', 'check'],
  ['generated_reports_download_count_range_check', 'check'],
  ['generated_reports_public_expires', 'check'],
  ['generated_reports_organization_id_fkey', 'foreign key (organization_id) references newsystem.organizations (id) on delete restrict'],
  ['generated_reports_analysis_id_fkey', 'foreign key (organization_id, analysis_id) references newsystem.analysis_results (organization_id, id) on delete cascade'],
  ['generated_reports_session_id_fkey', 'foreign key (organization_id, session_id) references newsystem.recording_sessions (organization_id, id) on delete cascade']
]);
select pg_temp.table_has('newsystem.audit_events', 'index', array[
  ['audit_events_at_idx', 'btree (at desc)'],
  ['audit_events_organization_id_idx', 'btree (organization_id)']
]);
select pg_temp.table_has('newsystem.recording_sessions', 'index', array[
  ['idx_recording_sessions_org_user', 'btree (organization_id, user_id)'],
  ['recording_sessions_organization_id_created_at_idx', 'btree (organization_id, created_at desc)'],
  ['recording_sessions_user_id_idx', 'btree (user_id)']
]);
select pg_temp.table_has('newsystem.video_chunks', 'index', array[
  ['video_chunks_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('newsystem.analysis_results', 'index', array[
  ['idx_analysis_results_org_status', 'btree (organization_id, status)'],
  ['idx_analysis_results_insights', 'gin (structured_insights)'],
  ['analysis_results_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('newsystem.automation_opportunities', 'index', array[
  ['idx_automation_opportunities_roi', 'btree (organization_id, roi_percentage)'],
  ['automation_opportunities_analysis_id_idx', 'btree (analysis_id)'],
  ['automation_opportunities_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('newsystem.workflow_visualizations', 'index', array[
  ['workflow_visualizations_organization_id_idx', 'btree (organization_id)'],
  ['workflow_visualizations_analysis_id_idx', 'btree (analysis_id)'],
  ['workflow_visualizations_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('newsystem.workflow_insights', 'index', array[
  ['workflow_insights_organization_id_idx', 'btree (organization_id)'],
  ['workflow_insights_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('newsystem.cost_analyses', 'index', array[
  ['cost_analyses_organization_id_idx', 'btree (organization_id)'],
  ['cost_analyses_analysis_id_idx', 'btree (analysis_id)'],
  ['cost_analyses_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('newsystem.generated_reports', 'index', array[
  ['generated_reports_organization_id_idx', 'btree (organization_id)'],
  ['generated_reports_analysis_id_idx', 'btree (analysis_id)'],
  ['generated_reports_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('newsystem.organizations', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen'],
  ['touch_updated_at', 'before update run newsystem_private.touch_updated_at']
]);
select pg_temp.table_has('newsystem.user_profiles', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen'],
  ['touch_updated_at', 'before update run newsystem_private.touch_updated_at']
]);
select pg_temp.table_has('newsystem.audit_events', 'trigger', array[
  ['append_only', 'before update delete run newsystem_private.refuse_change'],
  ['never_emptied', 'after truncate of a statement run newsystem_private.refuse_change']
]);
select pg_temp.table_has('newsystem.recording_sessions', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen']
]);
select pg_temp.table_has('newsystem.video_chunks', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen']
]);
select pg_temp.table_has('newsystem.analysis_results', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen'],
  ['raw_response_is_kept', 'before update of raw_gpt_response when run newsystem_private.analysis_results_raw_response_is_kept']
]);
select pg_temp.table_has('newsystem.automation_opportunities', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen']
]);
select pg_temp.table_has('newsystem.workflow_visualizations', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen']
]);
select pg_temp.table_has('newsystem.workflow_insights', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen']
]);
select pg_temp.table_has('newsystem.cost_analyses', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen']
]);
select pg_temp.table_has('newsystem.generated_reports', 'trigger', array[
  ['frozen_columns', 'before update when run newsystem_private.refuse_frozen']
]);
select pg_temp.table_has('newsystem.user_profiles', 'trigger', array[
  ['quota', 'after insert update of organization_id run newsystem_private.user_profiles_quota']
]);
select pg_temp.table_has('newsystem.recording_sessions', 'trigger', array[
  ['quota', 'after insert update of created_at, organization_id run newsystem_private.recording_sessions_quota'],
  ['transitions_status', 'before update when run newsystem_private.recording_sessions_status_transitions']
]);
select pg_temp.table_has('newsystem.analysis_results', 'trigger', array[
  ['transitions_status', 'before update when run newsystem_private.analysis_results_status_transitions']
]);
select pg_temp.table_has('newsystem.user_profiles', 'trigger', array[
  ['audit_insert', 'after insert run newsystem_private.user_profiles_audit'],
  ['audit_update', 'after update when run newsystem_private.user_profiles_audit'],
  ['audit_delete', 'after delete run newsystem_private.user_profiles_audit']
]);
select pg_temp.table_has('newsystem.analysis_results', 'trigger', array[
  ['audit_insert', 'after insert run newsystem_private.analysis_results_audit'],
  ['audit_update', 'after update run newsystem_private.analysis_results_audit'],
  ['audit_delete', 'after delete run newsystem_private.analysis_results_audit']
]);
select pg_temp.table_has('auth.users', 'trigger', array[
  ['newsystem_on_auth_user_created', 'after insert run newsystem_private.handle_new_user']
]);
select pg_temp.table_has('newsystem.recording_sessions', 'trigger', array[
  ['tell_recording_updates', 'after insert delete run newsystem_private.recording_sessions_tell_recording_updates'],
  ['tell_recording_updates_update', 'after update when run newsystem_private.recording_sessions_tell_recording_updates']
]);
select pg_temp.access_is('newsystem_private.seoc_state', 'nobody', null);
select pg_temp.access_is('newsystem.organizations', 'authenticated: select, update (name); newsystem_api: select, update (name); newsystem_tenant: select, update (max_recordings_per_month, max_users, name, subscription_status, subscription_tier, updated_at)', array[
  ['organizations_tenant', 'restrictive all to public using check'],
  ['organizations_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['organizations_select', 'permissive select to authenticated, newsystem_api using'],
  ['organizations_update', 'permissive update to authenticated, newsystem_api using check']
]);
select pg_temp.access_is('newsystem.user_profiles', 'authenticated: select, update (first_name, job_title, last_name); newsystem_api: select, update (first_name, job_title, last_name); newsystem_tenant: delete, insert (created_at, first_name, id, job_title, last_name, organization_id, role, updated_at), select, update (first_name, job_title, last_name, role, updated_at)', array[
  ['user_profiles_tenant', 'restrictive all to public using check'],
  ['user_profiles_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['user_profiles_select', 'permissive select to authenticated, newsystem_api using'],
  ['user_profiles_update', 'permissive update to authenticated, newsystem_api using check']
]);
select pg_temp.access_is('newsystem.audit_events', 'authenticated: select; newsystem_api: select; newsystem_tenant: select', array[
  ['audit_events_tenant', 'restrictive all to public using check'],
  ['audit_events_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['audit_events_select', 'permissive select to authenticated, newsystem_api using']
]);
select pg_temp.access_is('newsystem.recording_sessions', 'authenticated: delete, insert (created_at, duration_seconds, file_size_bytes, id, metadata, organization_id, privacy_settings, status, title, user_id, workflow_type), select, update (duration_seconds, file_size_bytes, metadata, privacy_settings, status, title, workflow_type); newsystem_api: delete, insert (created_at, duration_seconds, file_size_bytes, id, metadata, organization_id, privacy_settings, status, title, user_id, workflow_type), select, update (duration_seconds, file_size_bytes, metadata, privacy_settings, status, title, workflow_type); newsystem_tenant: delete, insert (created_at, duration_seconds, file_size_bytes, id, metadata, organization_id, privacy_settings, status, title, user_id, workflow_type), select, update (duration_seconds, file_size_bytes, metadata, privacy_settings, status, title, workflow_type)', array[
  ['recording_sessions_tenant', 'restrictive all to public using check'],
  ['recording_sessions_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['recording_sessions_select', 'permissive select to authenticated, newsystem_api using'],
  ['recording_sessions_insert', 'permissive insert to authenticated, newsystem_api check'],
  ['recording_sessions_update', 'permissive update to authenticated, newsystem_api using check'],
  ['recording_sessions_delete', 'permissive delete to authenticated, newsystem_api using']
]);
select pg_temp.access_is('newsystem.video_chunks', 'authenticated: insert (chunk_index, created_at, file_path, file_size_bytes, id, organization_id, retry_count, session_id, upload_status), select, update (file_size_bytes, retry_count, upload_status); newsystem_api: insert (chunk_index, created_at, file_path, file_size_bytes, id, organization_id, retry_count, session_id, upload_status), select, update (file_size_bytes, retry_count, upload_status); newsystem_tenant: delete, insert (chunk_index, created_at, file_path, file_size_bytes, id, organization_id, retry_count, session_id, upload_status), select, update (file_size_bytes, retry_count, upload_status)', array[
  ['video_chunks_tenant', 'restrictive all to public using check'],
  ['video_chunks_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['video_chunks_select', 'permissive select to authenticated, newsystem_api using'],
  ['video_chunks_insert', 'permissive insert to authenticated, newsystem_api check'],
  ['video_chunks_update', 'permissive update to authenticated, newsystem_api using check']
]);
select pg_temp.access_is('newsystem.analysis_results', 'authenticated: select; newsystem_api: select; newsystem_tenant: delete, insert (analysis_cost, automation_opportunities_count, confidence_score, cost_savings_annual, created_at, error_message, frames_analyzed, gpt_version, id, organization_id, processing_time_seconds, raw_gpt_response, session_id, status, structured_insights, time_savings_hours_weekly), select, update (analysis_cost, automation_opportunities_count, confidence_score, cost_savings_annual, error_message, frames_analyzed, gpt_version, processing_time_seconds, raw_gpt_response, status, structured_insights, time_savings_hours_weekly)', array[
  ['analysis_results_tenant', 'restrictive all to public using check'],
  ['analysis_results_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['analysis_results_select', 'permissive select to authenticated, newsystem_api using']
]);
select pg_temp.access_is('newsystem.automation_opportunities', 'authenticated: select, update (implemented_at, is_implemented, priority); newsystem_api: select, update (implemented_at, is_implemented, priority); newsystem_tenant: delete, insert (analysis_id, automation_complexity, confidence_score, created_at, current_time_per_occurrence_seconds, description, estimated_cost_savings_monthly, estimated_implementation_cost, id, implementation_effort_hours, implemented_at, is_implemented, occurrences_per_day, opportunity_type, organization_id, payback_period_days, priority, record_metadata, roi_percentage, session_id, title, workflow_steps), select, update (automation_complexity, confidence_score, current_time_per_occurrence_seconds, description, estimated_cost_savings_monthly, estimated_implementation_cost, implementation_effort_hours, implemented_at, is_implemented, occurrences_per_day, opportunity_type, payback_period_days, priority, record_metadata, roi_percentage, title, workflow_steps)', array[
  ['automation_opportunities_tenant', 'restrictive all to public using check'],
  ['automation_opportunities_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['automation_opportunities_select', 'permissive select to authenticated, newsystem_api using'],
  ['automation_opportunities_update', 'permissive update to authenticated, newsystem_api using check']
]);
select pg_temp.access_is('newsystem.workflow_visualizations', 'authenticated: select; newsystem_api: select; newsystem_tenant: delete, insert (analysis_id, created_at, flow_data, id, layout_algorithm, organization_id, session_id, visualization_type), select, update (flow_data, layout_algorithm, visualization_type)', array[
  ['workflow_visualizations_tenant', 'restrictive all to public using check'],
  ['workflow_visualizations_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['workflow_visualizations_select', 'permissive select to authenticated, newsystem_api using']
]);
select pg_temp.access_is('newsystem.workflow_insights', 'authenticated: select; newsystem_api: select; newsystem_tenant: delete, insert (automation_potential, confidence_score, created_at, description, id, insight_type, metadata, organization_id, priority, roi_score, session_id, time_saved_seconds, title), select, update (automation_potential, confidence_score, description, insight_type, metadata, priority, roi_score, time_saved_seconds, title)', array[
  ['workflow_insights_tenant', 'restrictive all to public using check'],
  ['workflow_insights_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['workflow_insights_select', 'permissive select to authenticated, newsystem_api using']
]);
select pg_temp.access_is('newsystem.cost_analyses', 'authenticated: select; newsystem_api: select; newsystem_tenant: delete, insert (analysis_id, annual_savings, assumptions, confidence_level, created_at, current_hourly_rate, current_monthly_cost, current_monthly_hours, id, monthly_savings, organization_id, payback_period_days, projected_monthly_cost, projected_monthly_hours, roi_percentage, session_id, total_implementation_cost), select, update (annual_savings, assumptions, confidence_level, current_hourly_rate, current_monthly_cost, current_monthly_hours, monthly_savings, payback_period_days, projected_monthly_cost, projected_monthly_hours, roi_percentage, total_implementation_cost)', array[
  ['cost_analyses_tenant', 'restrictive all to public using check'],
  ['cost_analyses_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['cost_analyses_select', 'permissive select to authenticated, newsystem_api using']
]);
select pg_temp.access_is('newsystem.generated_reports', 'authenticated: delete, select (analysis_id, created_at, download_count, expires_at, file_size_bytes, file_url, id, is_public, organization_id, report_type, session_id); newsystem_api: delete, select; newsystem_tenant: delete, insert (access_token, analysis_id, created_at, download_count, expires_at, file_size_bytes, file_url, id, is_public, organization_id, report_type, session_id), select, update (access_token, download_count, expires_at, file_size_bytes, file_url, is_public, report_type)', array[
  ['generated_reports_tenant', 'restrictive all to public using check'],
  ['generated_reports_tenant_scope', 'permissive all to newsystem_tenant using check'],
  ['generated_reports_select', 'permissive select to authenticated, newsystem_api using'],
  ['generated_reports_delete', 'permissive delete to authenticated, newsystem_api using']
]);
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'newsystem' and a.grantee <> n.nspowner order by 1), ', '), 'anon, authenticated, newsystem_api, newsystem_tenant, service_role', 'schema newsystem may be used by these roles and no other');
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'newsystem_private' and a.grantee <> n.nspowner order by 1), ', '), 'authenticated, newsystem_api, newsystem_tenant', 'schema newsystem_private may be used by these roles and no other');
select pg_temp.function_is('newsystem_private.uid()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'The caller''s id from the request''s token; NULL when nobody is signed in.');
select pg_temp.function_is('newsystem_private.request_header(text)', array['name']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'A header of the request; NULL outside of one.');
select pg_temp.function_is('newsystem_private.request_ip()', array[]::text[], 0, 'inet', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'The address the request came from; NULL outside of one.');
select pg_temp.function_is('newsystem_private.me()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'The caller''s own row, by its key.');
select pg_temp.function_is('newsystem_private.tenants()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'The tenants the caller belongs to.');
select pg_temp.function_is('newsystem_private.tenants_as(text[])', array['roles']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'The tenants in which the caller has one of these roles.');
select pg_temp.function_is('newsystem_private.whole_opportunity_found(jsonb)', array['given']::text[], 0, 'jsonb', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'A OpportunityFound with the defaults of what is absent.');
select pg_temp.function_is('newsystem_private.wrong_in_opportunity_found(jsonb, text)', array['given', 'path']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'What is wrong with a OpportunityFound, by the way to it; NULL when nothing is.');
select pg_temp.function_is('newsystem_private.whole_insight_found(jsonb)', array['given']::text[], 0, 'jsonb', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'A InsightFound with the defaults of what is absent.');
select pg_temp.function_is('newsystem_private.wrong_in_insight_found(jsonb, text)', array['given', 'path']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'What is wrong with a InsightFound, by the way to it; NULL when nothing is.');
select pg_temp.function_is('newsystem_private.whole_flow_drawn(jsonb)', array['given']::text[], 0, 'jsonb', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'A FlowDrawn with the defaults of what is absent.');
select pg_temp.function_is('newsystem_private.wrong_in_flow_drawn(jsonb, text)', array['given', 'path']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'What is wrong with a FlowDrawn, by the way to it; NULL when nothing is.');
select pg_temp.function_is('newsystem_private.whole_cost_found(jsonb)', array['given']::text[], 0, 'jsonb', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'A CostFound with the defaults of what is absent.');
select pg_temp.function_is('newsystem_private.wrong_in_cost_found(jsonb, text)', array['given', 'path']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'What is wrong with a CostFound, by the way to it; NULL when nothing is.');
select pg_temp.function_is('newsystem_private.whole_analysis_answer(jsonb)', array['given']::text[], 0, 'jsonb', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'A AnalysisAnswer with the defaults of what is absent.');
select pg_temp.function_is('newsystem_private.wrong_in_analysis_answer(jsonb, text)', array['given', 'path']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'What is wrong with a AnalysisAnswer, by the way to it; NULL when nothing is.');
select pg_temp.function_is('newsystem_private.my_recordings()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, newsystem_api, newsystem_tenant', 'The recordings of the caller.');
select pg_temp.function_is('newsystem_private.platform_impact(timestamptz)', array['at']::text[], 1, 'newsystem.platform_impact', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'newsystem_api, newsystem_tenant', 'What the platform has done in the year before a moment.');
select pg_temp.function_is('newsystem_private.isolation_leaks()', array[]::text[], 0, 'bigint', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'newsystem_api, newsystem_tenant', 'Recordings whose owner has another organization than they have: none, ever. Asked past every policy, since under them it would prove nothing.');
select pg_temp.function_is('newsystem_private.hears_recording_updates(uuid)', array['user']::text[], 0, 'boolean', 'sql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'newsystem_api, newsystem_tenant', 'May the caller listen to `recordingUpdates`?');
select pg_temp.function_is('newsystem.change_role(uuid, text)', array['colleague', 'role']::text[], 0, 'newsystem.user_profiles', 'plpgsql volatile security definer', 'newsystem_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives a colleague another role. Owners are named by owners, and the last one stays.');
select pg_temp.function_is('newsystem.missing_chunks(uuid)', array['session']::text[], 0, 'setof integer', 'plpgsql stable security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Chunks that are missing between the first and the last: a recording without gaps has none.');
select pg_temp.function_is('newsystem.request_analysis(uuid)', array['session']::text[], 0, 'newsystem.analysis_results', 'plpgsql volatile security definer', 'newsystem_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Queues a recording of the caller''s for analysis.');
select pg_temp.function_is('newsystem.recover_analyses()', array[]::text[], 0, 'setof newsystem.recovered_analysis', 'plpgsql stable security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the raw answers say, for analyses whose structured form was lost.');
select pg_temp.function_is('newsystem.workflow_patterns()', array[]::text[], 0, 'setof newsystem.workflow_pattern', 'plpgsql stable security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Which kinds of work were seen how often, and what looking at them took.');
select pg_temp.function_is('newsystem.performance_dashboard()', array[]::text[], 0, 'setof newsystem.workflow_performance', 'plpgsql stable security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was recorded, found and saved, for each kind of work.');
select pg_temp.function_is('newsystem.high_roi_opportunities(integer)', array['first']::text[], 1, 'setof newsystem.automation_opportunities', 'plpgsql stable security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Opportunities that bring back more than three times what they cost, the largest savings first.');
select pg_temp.function_is('newsystem.organization_kpis()', array[]::text[], 0, 'newsystem.organization_kpis', 'plpgsql stable security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How the caller''s organization does.');
select pg_temp.function_is('newsystem.set_implemented(uuid, boolean)', array['opportunity', 'implemented']::text[], 0, 'newsystem.automation_opportunities', 'plpgsql volatile security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Notes that an opportunity was built, or was not after all.');
select pg_temp.function_is('newsystem.take_analyses(integer)', array['first']::text[], 1, 'setof newsystem.analysis_results', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Takes analyses that wait, the oldest first, each by one worker. For the pipeline.');
select pg_temp.function_is('newsystem.complete_analysis(uuid, jsonb, jsonb)', array['analysis', 'raw_gpt_response', 'answer']::text[], 0, 'newsystem.analysis_results', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Writes down what came of an analysis, all of it or nothing: the answer as the model gave it, and what follows from it. For the pipeline.');
select pg_temp.function_is('newsystem.fail_analysis(uuid, text)', array['analysis', 'message']::text[], 0, 'newsystem.analysis_results', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Notes what went wrong; its owner may ask for it again. For the pipeline.');
select pg_temp.function_is('newsystem.create_report(uuid, text)', array['analysis', 'report_type']::text[], 0, 'uuid', 'plpgsql volatile security definer', 'newsystem_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a report of an analysis, and gives its key; the pipeline fills it.');
select pg_temp.function_is('newsystem.share_report(uuid, integer)', array['report', 'days']::text[], 1, 'newsystem.report_link', 'plpgsql volatile security definer', 'newsystem_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Opens a report to whoever holds the link. An older link to it stops working.');
select pg_temp.function_is('newsystem.unshare_report(uuid)', array['report']::text[], 0, 'void', 'plpgsql volatile security definer', 'newsystem_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Closes a report again.');
select pg_temp.function_is('newsystem.open_shared_report(text)', array['token']::text[], 0, 'newsystem.shared_report', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'anon, authenticated, service_role', 'Opens a shared report and counts that. Whoever has no account may, with the token alone.');
select pg_temp.function_is('newsystem_private.refuse_frozen()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change a column that never changes.');
select pg_temp.function_is('newsystem_private.touch_updated_at()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Says when the row was last changed.');
select pg_temp.function_is('newsystem_private.refuse_change()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change or delete a row.');
select pg_temp.function_is('newsystem_private.analysis_results_raw_response_is_kept()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('newsystem_private.user_profiles_quota_limit(newsystem.user_profiles)', array['new']::text[], 0, 'bigint', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'How many rows of user_profiles there may be with this one; null for any number.');
select pg_temp.function_is('newsystem_private.user_profiles_quota()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses one row too many.');
select pg_temp.function_is('newsystem_private.recording_sessions_quota_limit(newsystem.recording_sessions)', array['new']::text[], 0, 'bigint', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'How many rows of recording_sessions there may be with this one; null for any number.');
select pg_temp.function_is('newsystem_private.recording_sessions_quota()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses one row too many.');
select pg_temp.function_is('newsystem_private.recording_sessions_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('newsystem_private.analysis_results_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('newsystem_private.user_profiles_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('newsystem_private.analysis_results_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('newsystem_private.handle_new_user()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('newsystem_private.recording_sessions_tell_recording_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('newsystem_private.may_listen(text)', array['topic']::text[], 0, 'boolean', 'plpgsql stable security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller join this topic? Asked by the policies on realtime.messages.');
select pg_temp.function_is('newsystem_private.my_folders()', array[]::text[], 0, 'setof text', 'plpgsql stable parallel safe security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'The folders of the caller''s tenants. Asked by the policies on storage.objects.');
select pg_temp.function_is('newsystem_private.reads_files_of_recording_sessions(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller read the files of this row: does he see it?');
select pg_temp.function_is('newsystem_private.changes_files_of_recording_sessions(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller change the files of this row: may he change it?');
select pg_temp.function_is('newsystem_private.reads_files_of_generated_reports(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'newsystem_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller read the files of this row: does he see it?');

select * from finish();
rollback;
