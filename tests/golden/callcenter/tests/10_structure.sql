begin;
select plan(4142);

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
select has_schema('callcenter', 'schema callcenter exists');
select has_schema('callcenter_private', 'schema callcenter_private exists');
select is(obj_description(to_regnamespace('callcenter_private'), 'pg_namespace'), 'Helpers behind schema callcenter; not for clients.', 'schema callcenter_private is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter_private.email')), pg_temp.spelled('text'), 'domain callcenter_private.email is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter_private.email') and c.convalidated), 'email_check', 'domain callcenter_private.email is checked by what was declared');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.percentage')), pg_temp.spelled('numeric(5,2)'), 'domain callcenter.percentage is a numeric(5,2)');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.percentage') and c.convalidated), 'percentage_check', 'domain callcenter.percentage is checked by what was declared');
select is(obj_description(to_regtype('callcenter.percentage'), 'pg_type'), 'A share of one hundred, such as a score.', 'domain callcenter.percentage is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.money')), pg_temp.spelled('numeric(14,2)'), 'domain callcenter.money is a numeric(14,2)');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.money') and c.convalidated), 'money_check', 'domain callcenter.money is checked by what was declared');
select is(obj_description(to_regtype('callcenter.money'), 'pg_type'), 'An amount of money in the tenant''s currency.', 'domain callcenter.money is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.code')), pg_temp.spelled('text'), 'domain callcenter.code is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.code') and c.convalidated), 'code_check', 'domain callcenter.code is checked by what was declared');
select is(obj_description(to_regtype('callcenter.code'), 'pg_type'), 'A short word for something, as people put it in addresses and settings.', 'domain callcenter.code is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.ulid')), pg_temp.spelled('text'), 'domain callcenter.ulid is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.ulid') and c.convalidated), 'ulid_check', 'domain callcenter.ulid is checked by what was declared');
select is(obj_description(to_regtype('callcenter.ulid'), 'pg_type'), 'A key that sorts by the time it was made, in the 26 signs of a ULID: people read it out to each other.', 'domain callcenter.ulid is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.channel')), pg_temp.spelled('text'), 'domain callcenter.channel is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.channel') and c.convalidated), 'channel_check', 'domain callcenter.channel is checked by what was declared');
select is(obj_description(to_regtype('callcenter.channel'), 'pg_type'), 'A way to reach somebody.', 'domain callcenter.channel is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.role_name')), pg_temp.spelled('text'), 'domain callcenter.role_name is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.role_name') and c.convalidated), 'role_name_check', 'domain callcenter.role_name is checked by what was declared');
select is(obj_description(to_regtype('callcenter.role_name'), 'pg_type'), 'What somebody is in a tenant.', 'domain callcenter.role_name is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.agent_status')), pg_temp.spelled('text'), 'domain callcenter.agent_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.agent_status') and c.convalidated), 'agent_status_check', 'domain callcenter.agent_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.agent_status'), 'pg_type'), 'Whether an agent can take a call.', 'domain callcenter.agent_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.lead_status')), pg_temp.spelled('text'), 'domain callcenter.lead_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.lead_status') and c.convalidated), 'lead_status_check', 'domain callcenter.lead_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.lead_status'), 'pg_type'), 'Where a lead stands.', 'domain callcenter.lead_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.source_kind')), pg_temp.spelled('text'), 'domain callcenter.source_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.source_kind') and c.convalidated), 'source_kind_check', 'domain callcenter.source_kind is checked by what was declared');
select is(obj_description(to_regtype('callcenter.source_kind'), 'pg_type'), 'What kind of place leads come from.', 'domain callcenter.source_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.lead_activity_kind')), pg_temp.spelled('text'), 'domain callcenter.lead_activity_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.lead_activity_kind') and c.convalidated), 'lead_activity_kind_check', 'domain callcenter.lead_activity_kind is checked by what was declared');
select is(obj_description(to_regtype('callcenter.lead_activity_kind'), 'pg_type'), 'What happened to a lead.', 'domain callcenter.lead_activity_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.routing_strategy')), pg_temp.spelled('text'), 'domain callcenter.routing_strategy is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.routing_strategy') and c.convalidated), 'routing_strategy_check', 'domain callcenter.routing_strategy is checked by what was declared');
select is(obj_description(to_regtype('callcenter.routing_strategy'), 'pg_type'), 'By what an agent is chosen among those who can take a lead.', 'domain callcenter.routing_strategy is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.campaign_status')), pg_temp.spelled('text'), 'domain callcenter.campaign_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.campaign_status') and c.convalidated), 'campaign_status_check', 'domain callcenter.campaign_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.campaign_status'), 'pg_type'), 'Where a campaign stands.', 'domain callcenter.campaign_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.expense_kind')), pg_temp.spelled('text'), 'domain callcenter.expense_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.expense_kind') and c.convalidated), 'expense_kind_check', 'domain callcenter.expense_kind is checked by what was declared');
select is(obj_description(to_regtype('callcenter.expense_kind'), 'pg_type'), 'What money was spent on.', 'domain callcenter.expense_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.call_direction')), pg_temp.spelled('text'), 'domain callcenter.call_direction is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.call_direction') and c.convalidated), 'call_direction_check', 'domain callcenter.call_direction is checked by what was declared');
select is(obj_description(to_regtype('callcenter.call_direction'), 'pg_type'), 'Which way a call goes.', 'domain callcenter.call_direction is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.call_status')), pg_temp.spelled('text'), 'domain callcenter.call_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.call_status') and c.convalidated), 'call_status_check', 'domain callcenter.call_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.call_status'), 'pg_type'), 'Where a call stands.', 'domain callcenter.call_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.call_outcome')), pg_temp.spelled('text'), 'domain callcenter.call_outcome is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.call_outcome') and c.convalidated), 'call_outcome_check', 'domain callcenter.call_outcome is checked by what was declared');
select is(obj_description(to_regtype('callcenter.call_outcome'), 'pg_type'), 'What came of a call.', 'domain callcenter.call_outcome is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.ivr_action')), pg_temp.spelled('text'), 'domain callcenter.ivr_action is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.ivr_action') and c.convalidated), 'ivr_action_check', 'domain callcenter.ivr_action is checked by what was declared');
select is(obj_description(to_regtype('callcenter.ivr_action'), 'pg_type'), 'What a key does in a menu.', 'domain callcenter.ivr_action is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.delivery_status')), pg_temp.spelled('text'), 'domain callcenter.delivery_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.delivery_status') and c.convalidated), 'delivery_status_check', 'domain callcenter.delivery_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.delivery_status'), 'pg_type'), 'What became of a message at the provider''s.', 'domain callcenter.delivery_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.notification_kind')), pg_temp.spelled('text'), 'domain callcenter.notification_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.notification_kind') and c.convalidated), 'notification_kind_check', 'domain callcenter.notification_kind is checked by what was declared');
select is(obj_description(to_regtype('callcenter.notification_kind'), 'pg_type'), 'What somebody is told in the application.', 'domain callcenter.notification_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.device_platform')), pg_temp.spelled('text'), 'domain callcenter.device_platform is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.device_platform') and c.convalidated), 'device_platform_check', 'domain callcenter.device_platform is checked by what was declared');
select is(obj_description(to_regtype('callcenter.device_platform'), 'pg_type'), 'What a device runs.', 'domain callcenter.device_platform is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.deed')), pg_temp.spelled('text'), 'domain callcenter.deed is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.deed') and c.convalidated), 'deed_check', 'domain callcenter.deed is checked by what was declared');
select is(obj_description(to_regtype('callcenter.deed'), 'pg_type'), 'What somebody can do for points.', 'domain callcenter.deed is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.point_event')), pg_temp.spelled('text'), 'domain callcenter.point_event is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.point_event') and c.convalidated), 'point_event_check', 'domain callcenter.point_event is checked by what was declared');
select is(obj_description(to_regtype('callcenter.point_event'), 'pg_type'), 'What moves points: deeds, and what follows from them.', 'domain callcenter.point_event is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.challenge_period')), pg_temp.spelled('text'), 'domain callcenter.challenge_period is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.challenge_period') and c.convalidated), 'challenge_period_check', 'domain callcenter.challenge_period is checked by what was declared');
select is(obj_description(to_regtype('callcenter.challenge_period'), 'pg_type'), 'How often a challenge begins anew.', 'domain callcenter.challenge_period is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.competition_status')), pg_temp.spelled('text'), 'domain callcenter.competition_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.competition_status') and c.convalidated), 'competition_status_check', 'domain callcenter.competition_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.competition_status'), 'pg_type'), 'Where a competition stands.', 'domain callcenter.competition_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.redemption_status')), pg_temp.spelled('text'), 'domain callcenter.redemption_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.redemption_status') and c.convalidated), 'redemption_status_check', 'domain callcenter.redemption_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.redemption_status'), 'pg_type'), 'Where a redemption stands.', 'domain callcenter.redemption_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.trend_step')), pg_temp.spelled('text'), 'domain callcenter.trend_step is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.trend_step') and c.convalidated), 'trend_step_check', 'domain callcenter.trend_step is checked by what was declared');
select is(obj_description(to_regtype('callcenter.trend_step'), 'pg_type'), 'How long a step of a trend is.', 'domain callcenter.trend_step is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.audit_status')), pg_temp.spelled('text'), 'domain callcenter.audit_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.audit_status') and c.convalidated), 'audit_status_check', 'domain callcenter.audit_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.audit_status'), 'pg_type'), 'Whether it was done.', 'domain callcenter.audit_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.audit_action')), pg_temp.spelled('text'), 'domain callcenter.audit_action is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.audit_action') and c.convalidated), 'audit_action_check', 'domain callcenter.audit_action is checked by what was declared');
select is(obj_description(to_regtype('callcenter.audit_action'), 'pg_type'), 'What was done.', 'domain callcenter.audit_action is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.security_event_kind')), pg_temp.spelled('text'), 'domain callcenter.security_event_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.security_event_kind') and c.convalidated), 'security_event_kind_check', 'domain callcenter.security_event_kind is checked by what was declared');
select is(obj_description(to_regtype('callcenter.security_event_kind'), 'pg_type'), 'What looked wrong.', 'domain callcenter.security_event_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.severity')), pg_temp.spelled('text'), 'domain callcenter.severity is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.severity') and c.convalidated), 'severity_check', 'domain callcenter.severity is checked by what was declared');
select is(obj_description(to_regtype('callcenter.severity'), 'pg_type'), 'How bad it is.', 'domain callcenter.severity is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.security_event_status')), pg_temp.spelled('text'), 'domain callcenter.security_event_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.security_event_status') and c.convalidated), 'security_event_status_check', 'domain callcenter.security_event_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.security_event_status'), 'pg_type'), 'Whether somebody has seen to it.', 'domain callcenter.security_event_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.consent_purpose')), pg_temp.spelled('text'), 'domain callcenter.consent_purpose is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.consent_purpose') and c.convalidated), 'consent_purpose_check', 'domain callcenter.consent_purpose is checked by what was declared');
select is(obj_description(to_regtype('callcenter.consent_purpose'), 'pg_type'), 'What a lead can agree to.', 'domain callcenter.consent_purpose is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.privacy_request_kind')), pg_temp.spelled('text'), 'domain callcenter.privacy_request_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.privacy_request_kind') and c.convalidated), 'privacy_request_kind_check', 'domain callcenter.privacy_request_kind is checked by what was declared');
select is(obj_description(to_regtype('callcenter.privacy_request_kind'), 'pg_type'), 'What somebody asks about his data.', 'domain callcenter.privacy_request_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.privacy_request_status')), pg_temp.spelled('text'), 'domain callcenter.privacy_request_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.privacy_request_status') and c.convalidated), 'privacy_request_status_check', 'domain callcenter.privacy_request_status is checked by what was declared');
select is(obj_description(to_regtype('callcenter.privacy_request_status'), 'pg_type'), 'Where such a request stands.', 'domain callcenter.privacy_request_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.data_class')), pg_temp.spelled('text'), 'domain callcenter.data_class is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.data_class') and c.convalidated), 'data_class_check', 'domain callcenter.data_class is checked by what was declared');
select is(obj_description(to_regtype('callcenter.data_class'), 'pg_type'), 'How bad it would be if others knew.', 'domain callcenter.data_class is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('callcenter.queue_state')), pg_temp.spelled('text'), 'domain callcenter.queue_state is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('callcenter.queue_state') and c.convalidated), 'queue_state_check', 'domain callcenter.queue_state is checked by what was declared');
select is(obj_description(to_regtype('callcenter.queue_state'), 'pg_type'), 'What a row of a queue is up to.', 'domain callcenter.queue_state is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.agent_time') and not a.attisdropped order by a.attnum), array['agent' || ' ' || pg_temp.spelled('uuid'), 'status' || ' ' || pg_temp.spelled('callcenter.agent_status'), 'seconds' || ' ' || pg_temp.spelled('bigint')]::text[], 'type callcenter.agent_time has its attributes in order');
select is(obj_description(to_regtype('callcenter.agent_time'), 'pg_type'), 'How long somebody was what.', 'type callcenter.agent_time is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.lead_stats') and not a.attisdropped order by a.attnum), array['total' || ' ' || pg_temp.spelled('bigint'), 'waiting' || ' ' || pg_temp.spelled('bigint'), 'won' || ' ' || pg_temp.spelled('bigint')]::text[], 'type callcenter.lead_stats has its attributes in order');
select is(obj_description(to_regtype('callcenter.lead_stats'), 'pg_type'), 'The numbers of a tenant''s leads, exact at any moment.', 'type callcenter.lead_stats is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.ivr_step') and not a.attisdropped order by a.attnum), array['action' || ' ' || pg_temp.spelled('callcenter.ivr_action'), 'prompt' || ' ' || pg_temp.spelled('text'), 'status' || ' ' || pg_temp.spelled('callcenter.call_status')]::text[], 'type callcenter.ivr_step has its attributes in order');
select is(obj_description(to_regtype('callcenter.ivr_step'), 'pg_type'), 'What the switchboard does next with a caller.', 'type callcenter.ivr_step is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.delivery_rate') and not a.attisdropped order by a.attnum), array['channel' || ' ' || pg_temp.spelled('callcenter.channel'), 'waiting' || ' ' || pg_temp.spelled('bigint'), 'sent' || ' ' || pg_temp.spelled('bigint'), 'delivered' || ' ' || pg_temp.spelled('bigint'), 'failed' || ' ' || pg_temp.spelled('bigint'), 'rate' || ' ' || pg_temp.spelled('double precision')]::text[], 'type callcenter.delivery_rate has its attributes in order');
select is(obj_description(to_regtype('callcenter.delivery_rate'), 'pg_type'), 'How messages of a channel arrive.', 'type callcenter.delivery_rate is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.leaderboard_entry') and not a.attisdropped order by a.attnum), array['place' || ' ' || pg_temp.spelled('bigint'), 'contender' || ' ' || pg_temp.spelled('uuid'), 'name' || ' ' || pg_temp.spelled('text'), 'points' || ' ' || pg_temp.spelled('bigint')]::text[], 'type callcenter.leaderboard_entry has its attributes in order');
select is(obj_description(to_regtype('callcenter.leaderboard_entry'), 'pg_type'), 'A place on a leaderboard.', 'type callcenter.leaderboard_entry is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.game_standing') and not a.attisdropped order by a.attnum), array['balance' || ' ' || pg_temp.spelled('bigint'), 'earned' || ' ' || pg_temp.spelled('bigint'), 'tier' || ' ' || pg_temp.spelled('text'), 'to_next_tier' || ' ' || pg_temp.spelled('bigint'), 'badges' || ' ' || pg_temp.spelled('bigint')]::text[], 'type callcenter.game_standing has its attributes in order');
select is(obj_description(to_regtype('callcenter.game_standing'), 'pg_type'), 'Where somebody stands.', 'type callcenter.game_standing is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.source_performance') and not a.attisdropped order by a.attnum), array['source' || ' ' || pg_temp.spelled('uuid'), 'title' || ' ' || pg_temp.spelled('text'), 'leads' || ' ' || pg_temp.spelled('bigint'), 'open' || ' ' || pg_temp.spelled('bigint'), 'won' || ' ' || pg_temp.spelled('bigint'), 'lost' || ' ' || pg_temp.spelled('bigint'), 'conversion' || ' ' || pg_temp.spelled('double precision'), 'cost' || ' ' || pg_temp.spelled('numeric')]::text[], 'type callcenter.source_performance has its attributes in order');
select is(obj_description(to_regtype('callcenter.source_performance'), 'pg_type'), 'What became of a source''s leads.', 'type callcenter.source_performance is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.status_count') and not a.attisdropped order by a.attnum), array['status' || ' ' || pg_temp.spelled('callcenter.lead_status'), 'leads' || ' ' || pg_temp.spelled('bigint'), 'value' || ' ' || pg_temp.spelled('numeric')]::text[], 'type callcenter.status_count has its attributes in order');
select is(obj_description(to_regtype('callcenter.status_count'), 'pg_type'), 'How many leads stand where.', 'type callcenter.status_count is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.call_summary') and not a.attisdropped order by a.attnum), array['direction' || ' ' || pg_temp.spelled('callcenter.call_direction'), 'calls' || ' ' || pg_temp.spelled('bigint'), 'answered' || ' ' || pg_temp.spelled('bigint'), 'missed' || ' ' || pg_temp.spelled('bigint'), 'answer_rate' || ' ' || pg_temp.spelled('double precision'), 'average_wait' || ' ' || pg_temp.spelled('double precision'), 'average_talk' || ' ' || pg_temp.spelled('double precision'), 'sales' || ' ' || pg_temp.spelled('bigint')]::text[], 'type callcenter.call_summary has its attributes in order');
select is(obj_description(to_regtype('callcenter.call_summary'), 'pg_type'), 'Calls of one way.', 'type callcenter.call_summary is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.campaign_return') and not a.attisdropped order by a.attnum), array['campaign' || ' ' || pg_temp.spelled('uuid'), 'name' || ' ' || pg_temp.spelled('text'), 'budget' || ' ' || pg_temp.spelled('numeric'), 'spent' || ' ' || pg_temp.spelled('numeric'), 'leads' || ' ' || pg_temp.spelled('bigint'), 'won' || ' ' || pg_temp.spelled('bigint'), 'revenue' || ' ' || pg_temp.spelled('numeric'), 'cost_per_lead' || ' ' || pg_temp.spelled('numeric'), 'roi' || ' ' || pg_temp.spelled('numeric')]::text[], 'type callcenter.campaign_return has its attributes in order');
select is(obj_description(to_regtype('callcenter.campaign_return'), 'pg_type'), 'What a campaign cost and brought.', 'type callcenter.campaign_return is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.agent_performance') and not a.attisdropped order by a.attnum), array['agent' || ' ' || pg_temp.spelled('uuid'), 'assigned' || ' ' || pg_temp.spelled('bigint'), 'won' || ' ' || pg_temp.spelled('bigint'), 'lost' || ' ' || pg_temp.spelled('bigint'), 'conversion' || ' ' || pg_temp.spelled('double precision'), 'calls' || ' ' || pg_temp.spelled('bigint'), 'talk_seconds' || ' ' || pg_temp.spelled('bigint')]::text[], 'type callcenter.agent_performance has its attributes in order');
select is(obj_description(to_regtype('callcenter.agent_performance'), 'pg_type'), 'What an agent made of his leads.', 'type callcenter.agent_performance is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.trend_point') and not a.attisdropped order by a.attnum), array['began_on' || ' ' || pg_temp.spelled('date'), 'leads' || ' ' || pg_temp.spelled('bigint'), 'won' || ' ' || pg_temp.spelled('bigint'), 'calls' || ' ' || pg_temp.spelled('bigint'), 'answered' || ' ' || pg_temp.spelled('bigint'), 'messages' || ' ' || pg_temp.spelled('bigint'), 'points' || ' ' || pg_temp.spelled('bigint')]::text[], 'type callcenter.trend_point has its attributes in order');
select is(obj_description(to_regtype('callcenter.trend_point'), 'pg_type'), 'What a tenant did in a step of time.', 'type callcenter.trend_point is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.page_info') and not a.attisdropped order by a.attnum), array['has_next_page' || ' ' || pg_temp.spelled('boolean'), 'has_previous_page' || ' ' || pg_temp.spelled('boolean'), 'start_cursor' || ' ' || pg_temp.spelled('text'), 'end_cursor' || ' ' || pg_temp.spelled('text')]::text[], 'type callcenter.page_info has its attributes in order');
select is(obj_description(to_regtype('callcenter.page_info'), 'pg_type'), 'Where a page stands among all rows.', 'type callcenter.page_info is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.user_role_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.user_roles[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.user_role_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.user_role_connection'), 'pg_type'), 'A page of rows of UserRole.', 'type callcenter.user_role_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.role_description_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.roles[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.role_description_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.role_description_connection'), 'pg_type'), 'A page of rows of RoleDescription.', 'type callcenter.role_description_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.permission_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.permissions[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.permission_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.permission_connection'), 'pg_type'), 'A page of rows of Permission.', 'type callcenter.permission_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.role_permission_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.role_permissions[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.role_permission_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.role_permission_connection'), 'pg_type'), 'A page of rows of RolePermission.', 'type callcenter.role_permission_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.team_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.teams[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.team_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.team_connection'), 'pg_type'), 'A page of rows of Team.', 'type callcenter.team_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.skill_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.skills[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.skill_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.skill_connection'), 'pg_type'), 'A page of rows of Skill.', 'type callcenter.skill_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.agent_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.agents[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.agent_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.agent_connection'), 'pg_type'), 'A page of rows of Agent.', 'type callcenter.agent_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.lead_source_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.lead_sources[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.lead_source_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.lead_source_connection'), 'pg_type'), 'A page of rows of LeadSource.', 'type callcenter.lead_source_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.lead_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.leads[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.lead_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.lead_connection'), 'pg_type'), 'A page of rows of Lead.', 'type callcenter.lead_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.scoring_model_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.scoring_models[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.scoring_model_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.scoring_model_connection'), 'pg_type'), 'A page of rows of ScoringModel.', 'type callcenter.scoring_model_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.routing_rule_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.routing_rules[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.routing_rule_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.routing_rule_connection'), 'pg_type'), 'A page of rows of RoutingRule.', 'type callcenter.routing_rule_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.campaign_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.campaigns[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.campaign_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.campaign_connection'), 'pg_type'), 'A page of rows of Campaign.', 'type callcenter.campaign_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.call_log_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.call_logs[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.call_log_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.call_log_connection'), 'pg_type'), 'A page of rows of CallLog.', 'type callcenter.call_log_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.ivr_menu_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.ivr_menus[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.ivr_menu_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.ivr_menu_connection'), 'pg_type'), 'A page of rows of IvrMenu.', 'type callcenter.ivr_menu_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.ivr_option_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.ivr_options[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.ivr_option_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.ivr_option_connection'), 'pg_type'), 'A page of rows of IvrOption.', 'type callcenter.ivr_option_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.phone_number_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.phone_numbers[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.phone_number_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.phone_number_connection'), 'pg_type'), 'A page of rows of PhoneNumber.', 'type callcenter.phone_number_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.message_provider_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.message_providers[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.message_provider_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.message_provider_connection'), 'pg_type'), 'A page of rows of MessageProvider.', 'type callcenter.message_provider_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.message_template_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.message_templates[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.message_template_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.message_template_connection'), 'pg_type'), 'A page of rows of MessageTemplate.', 'type callcenter.message_template_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.message_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.messages[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.message_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.message_connection'), 'pg_type'), 'A page of rows of Message.', 'type callcenter.message_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.device_token_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.device_tokens[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.device_token_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.device_token_connection'), 'pg_type'), 'A page of rows of DeviceToken.', 'type callcenter.device_token_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.point_rule_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.point_rules[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.point_rule_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.point_rule_connection'), 'pg_type'), 'A page of rows of PointRule.', 'type callcenter.point_rule_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.achievement_tier_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.achievement_tiers[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.achievement_tier_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.achievement_tier_connection'), 'pg_type'), 'A page of rows of AchievementTier.', 'type callcenter.achievement_tier_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.badge_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.badges[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.badge_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.badge_connection'), 'pg_type'), 'A page of rows of Badge.', 'type callcenter.badge_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.challenge_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.challenges[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.challenge_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.challenge_connection'), 'pg_type'), 'A page of rows of Challenge.', 'type callcenter.challenge_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.competition_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.competitions[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.competition_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.competition_connection'), 'pg_type'), 'A page of rows of Competition.', 'type callcenter.competition_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.reward_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.rewards[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.reward_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.reward_connection'), 'pg_type'), 'A page of rows of Reward.', 'type callcenter.reward_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('callcenter.redemption_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('callcenter.redemptions[]'), 'page_info' || ' ' || pg_temp.spelled('callcenter.page_info')]::text[], 'type callcenter.redemption_connection has its attributes in order');
select is(obj_description(to_regtype('callcenter.redemption_connection'), 'pg_type'), 'A page of rows of Redemption.', 'type callcenter.redemption_connection is described');
select pg_temp.table_is('callcenter_private.seoc_state', true, 'p', 'Which catalog this database holds.', array[
  ['only_row', 'boolean', ' not null', null],
  ['catalog', 'text', ' not null', null]
]);
select pg_temp.table_has('callcenter_private.seoc_state', 'constraint', array[
  ['seoc_state_pkey', 'primary key (only_row)'],
  ['seoc_state_only_row_check', 'check']
]);
select pg_temp.table_is('callcenter_private.call_count', true, 'u', 'How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.', array[
  ['function', 'text', ' not null', null],
  ['caller', 'uuid', ' not null', null],
  ['since', 'timestamptz', ' not null', null],
  ['calls', 'integer', ' not null', null],
  ['before', 'integer', ' not null', null]
]);
select pg_temp.table_has('callcenter_private.call_count', 'constraint', array[
  ['call_count_pkey', 'primary key (function, caller)']
]);
select pg_temp.table_is('callcenter_private.gdpr_request', true, 'p', 'Who asked for what is known of whom, or for whom to be erased. Persons are SHA-256 of their ids: sha256(convert_to(id::text, ''UTF8'')).', array[
  ['id', 'uuid', ' not null default', null],
  ['at', 'timestamptz', ' not null default', null],
  ['kind', 'text', ' not null', null],
  ['person', 'bytea', ' not null', null],
  ['caller', 'bytea', '', null],
  ['done', 'jsonb', '', null]
]);
select pg_temp.table_has('callcenter_private.gdpr_request', 'constraint', array[
  ['gdpr_request_pkey', 'primary key (id)'],
  ['gdpr_request_kind_check', 'check']
]);
select pg_temp.table_is('callcenter.tenants', true, 'p', 'The tenant: an organisation and its call centre.', array[
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['slug', 'callcenter.code', ' not null', 'The tenant in an address.'],
  ['currency', 'text', ' not null default', 'The currency its money is in, by ISO 4217.'],
  ['time_zone', 'text', ' not null default', 'The time zone its working day is counted in.'],
  ['created_at', 'timestamptz', ' not null default', 'When it was made.']
]);
select pg_temp.table_has('callcenter.tenants', 'constraint', array[
  ['tenants_pkey', 'primary key (id)'],
  ['tenants_slug_key', 'unique (slug)'],
  ['tenants_name_length_check', 'check'],
  ['tenants_currency_pattern_check', 'check'],
  ['tenants_time_zone_length_check', 'check'],
  ['tenants_time_zone_pattern_check', 'check']
]);
select pg_temp.table_is('callcenter.users', true, 'p', 'A person with an account, whichever tenants he works for. Passwords, their reset and tokens are the platform''s; what a tenant
knows of him is in `agents`. His address is nobody''s business: without a name he is a new colleague.', array[
  ['id', 'uuid', ' not null', 'The key of the account.'],
  ['display_name', 'text', ' not null', 'What colleagues call him.']
]);
select pg_temp.table_has('callcenter.users', 'constraint', array[
  ['users_pkey', 'primary key (id)'],
  ['users_display_name_length_check', 'check'],
  ['users_id_fkey', 'foreign key (id) references auth.users (id) on delete cascade']
]);
select pg_temp.table_is('callcenter.user_roles', true, 'p', 'Who belongs to a tenant, and as what.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant.'],
  ['user_id', 'uuid', ' not null', 'The person.'],
  ['role', 'callcenter.role_name', ' not null', 'What he is there.'],
  ['granted_at', 'timestamptz', ' not null default', 'Since when.']
]);
select pg_temp.table_has('callcenter.user_roles', 'constraint', array[
  ['user_roles_pkey', 'primary key (id)'],
  ['user_roles_tenant_id_user_id_key', 'unique (tenant_id, user_id)'],
  ['user_roles_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete cascade'],
  ['user_roles_user_id_fkey', 'foreign key (user_id) references callcenter.users (id) on delete cascade']
]);
select pg_temp.table_is('callcenter_private.user_roles_invitation', true, 'p', 'Invitations; of a token only its hash is kept.', array[
  ['token_hash', 'bytea', ' not null', null],
  ['tenant_id', 'uuid', ' not null', null],
  ['role', 'callcenter.role_name', ' not null', null],
  ['email', 'text', '', null],
  ['user_id', 'uuid', '', null],
  ['invited_by', 'uuid', ' not null', null],
  ['created_at', 'timestamptz', ' not null default', null],
  ['expires_at', 'timestamptz', ' not null', null],
  ['accepted_at', 'timestamptz', '', null]
]);
select pg_temp.table_has('callcenter_private.user_roles_invitation', 'constraint', array[
  ['user_roles_invitation_pkey', 'primary key (token_hash)'],
  ['user_roles_invitation_whom_check', 'check'],
  ['user_roles_invitation_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete cascade'],
  ['user_roles_invitation_user_id_fkey', 'foreign key (user_id) references callcenter.users (id) on delete cascade'],
  ['user_roles_invitation_invited_by_fkey', 'foreign key (tenant_id, invited_by) references callcenter.user_roles (tenant_id, user_id) on delete cascade']
]);
select pg_temp.table_is('callcenter.roles', true, 'p', 'What each role is for. The words belong to the product and mean the same in every tenant.', array[
  ['name', 'text', ' not null', 'Its name, one of those in `user_roles`.'],
  ['rank', 'integer', ' not null', 'Its place in the order, the weakest first.'],
  ['description', 'text', ' not null', 'What it is for.']
]);
select pg_temp.table_has('callcenter.roles', 'constraint', array[
  ['roles_pkey', 'primary key (name)'],
  ['roles_rank_key', 'unique (rank)'],
  ['roles_name_pattern_check', 'check'],
  ['roles_rank_range_check', 'check'],
  ['roles_description_length_check', 'check']
]);
select pg_temp.table_is('callcenter.permissions', true, 'p', 'What somebody can be allowed, and which roles are allowed it until a tenant says otherwise.', array[
  ['code', 'text', ' not null', 'Its name.'],
  ['description', 'text', ' not null', 'What it allows.'],
  ['default_roles', 'text[]', ' not null default', 'Who is allowed it in a new tenant.']
]);
select pg_temp.table_has('callcenter.permissions', 'constraint', array[
  ['permissions_pkey', 'primary key (code)'],
  ['permissions_code_pattern_check', 'check'],
  ['permissions_description_length_check', 'check'],
  ['permissions_default_roles_are_roles', 'check'],
  ['permissions_default_roles_elements_check', 'check']
]);
select pg_temp.table_is('callcenter.role_permissions', true, 'p', 'What a role may do in a tenant. Policies and guards ask here.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['role', 'callcenter.role_name', ' not null', 'The role.'],
  ['permission', 'text', ' not null', 'What it may do.']
]);
select pg_temp.table_has('callcenter.role_permissions', 'constraint', array[
  ['role_permissions_pkey', 'primary key (id)'],
  ['role_permissions_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['role_permissions_permission_fkey', 'foreign key (permission) references callcenter.permissions (code) on delete restrict']
]);
select pg_temp.table_is('callcenter.teams', true, 'p', 'A team of agents, under somebody.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['supervisor_id', 'uuid', '', 'Who watches over it; nobody, once he has left.']
]);
select pg_temp.table_has('callcenter.teams', 'constraint', array[
  ['teams_pkey', 'primary key (id)'],
  ['teams_tenant_id_name_key', 'unique (tenant_id, name)'],
  ['teams_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['teams_name_length_check', 'check'],
  ['teams_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['teams_supervisor_id_fkey', 'foreign key (tenant_id, supervisor_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (supervisor_id)']
]);
select pg_temp.table_is('callcenter.skills', true, 'p', 'Something a lead may need an agent to be able to: a language, a product.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['code', 'callcenter.code', ' not null', 'Its word, such as `german` or `mortgages`.'],
  ['title', 'text', ' not null', 'For people.']
]);
select pg_temp.table_has('callcenter.skills', 'constraint', array[
  ['skills_pkey', 'primary key (id)'],
  ['skills_tenant_id_code_key', 'unique (tenant_id, code)'],
  ['skills_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['skills_title_length_check', 'check'],
  ['skills_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.agents', true, 'p', 'What a tenant knows of somebody who works there: how he is reached, how he is paid, and whether he can take a call. It goes with
his place there.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['user_id', 'uuid', ' not null', 'Who he is.'],
  ['team_id', 'uuid', '', 'The team he is in.'],
  ['status', 'callcenter.agent_status', ' not null default', 'Whether he can take a call.'],
  ['status_since', 'timestamptz', ' not null default', 'Since when.'],
  ['extension', 'text', '', 'Under which number the switchboard reaches him.'],
  ['max_open_leads', 'integer', ' not null default', 'How many open leads he is given at most.'],
  ['last_assigned_at', 'timestamptz', '', 'When he was last given a lead; whoever waited longest comes first.'],
  ['phone', 'text', '', 'Where he is called at home.'],
  ['email', 'text', '', 'Where he is written to.'],
  ['national_id', 'text', '', 'His social security number.'],
  ['payout_iban', 'text', '', 'The account his bonus is paid to.'],
  ['slack_handle', 'text', '', 'Under which name Slack knows him.']
]);
select pg_temp.table_has('callcenter.agents', 'constraint', array[
  ['agents_pkey', 'primary key (id)'],
  ['agents_tenant_id_extension_key', 'unique (tenant_id, extension)'],
  ['agents_tenant_id_slack_handle_key', 'unique (tenant_id, slack_handle)'],
  ['agents_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['agents_extension_pattern_check', 'check'],
  ['agents_max_open_leads_range_check', 'check'],
  ['agents_phone_sealed_check', 'check'],
  ['agents_email_sealed_check', 'check'],
  ['agents_national_id_sealed_check', 'check'],
  ['agents_payout_iban_sealed_check', 'check'],
  ['agents_slack_handle_pattern_check', 'check'],
  ['agents_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['agents_user_id_fkey', 'foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade'],
  ['agents_team_id_fkey', 'foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete set null (team_id)']
]);
select pg_temp.table_is('callcenter.agent_skills', true, 'p', 'How well somebody can do something.', array[
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['agent_id', 'uuid', ' not null', 'Who.'],
  ['skill_id', 'uuid', ' not null', 'What.'],
  ['level', 'integer', ' not null default', 'How well, from beginner to authority.']
]);
select pg_temp.table_has('callcenter.agent_skills', 'constraint', array[
  ['agent_skills_pkey', 'primary key (agent_id, skill_id)'],
  ['agent_skills_level_range_check', 'check'],
  ['agent_skills_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['agent_skills_agent_id_fkey', 'foreign key (tenant_id, agent_id) references callcenter.agents (tenant_id, id) on delete cascade'],
  ['agent_skills_skill_id_fkey', 'foreign key (tenant_id, skill_id) references callcenter.skills (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.agent_activities', true, 'p', 'When an agent could take calls, and what kept him. A month is a partition.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['agent_id', 'uuid', ' not null', 'Who.'],
  ['from_status', 'callcenter.agent_status', ' not null', 'What he was.'],
  ['to_status', 'callcenter.agent_status', ' not null', 'What he became.'],
  ['seconds', 'integer', ' not null', 'How long he had been what he was.']
]);
select is(pg_get_partkeydef(to_regclass('callcenter.agent_activities')), 'RANGE (created_at)', 'callcenter.agent_activities is partitioned by created_at');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('callcenter.agent_activities') and (not c.relrowsecurity)), null, 'partitions of this table callcenter.agent_activities have row level security');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('callcenter.agent_activities') and (pg_temp.privileges_of(c.oid::regclass::text) <> 'nobody')), null, 'partitions of this table callcenter.agent_activities give nobody a privilege');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('callcenter.agent_activities') and (exists (select from pg_policy p where p.polrelid = c.oid))), null, 'partitions of this table callcenter.agent_activities have no policy that would never be asked');
select pg_temp.table_has('callcenter.agent_activities', 'constraint', array[
  ['agent_activities_pkey', 'primary key (id, created_at)'],
  ['agent_activities_seconds_range_check', 'check'],
  ['agent_activities_change_something', 'check'],
  ['agent_activities_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['agent_activities_agent_id_fkey', 'foreign key (agent_id) references callcenter.users (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.agent_activities_default', true, 'p', null, null);
select is((select replace(pg_get_expr(c.relpartbound, c.oid), '''', '') from pg_class c join pg_inherits i on i.inhrelid = c.oid where c.oid = to_regclass('callcenter.agent_activities_default') and i.inhparent = to_regclass('callcenter.agent_activities')), 'DEFAULT', 'callcenter.agent_activities_default takes its rows of callcenter.agent_activities');
select pg_temp.table_is('callcenter.lead_sources', true, 'p', 'Where leads come from.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['code', 'callcenter.code', ' not null', 'Its word, such as `spring-landing-page`.'],
  ['title', 'text', ' not null', 'For people.'],
  ['kind', 'callcenter.source_kind', ' not null', 'What kind of place it is.'],
  ['cost_per_lead', 'callcenter.money', ' not null default', 'What a lead from there costs.'],
  ['is_active', 'boolean', ' not null default', 'False once nothing comes from there any more.']
]);
select pg_temp.table_has('callcenter.lead_sources', 'constraint', array[
  ['lead_sources_pkey', 'primary key (id)'],
  ['lead_sources_tenant_id_code_key', 'unique (tenant_id, code)'],
  ['lead_sources_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['lead_sources_title_length_check', 'check'],
  ['lead_sources_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.leads', true, 'p', 'Somebody who may buy. An agent sees those he was given; how to reach them is stored encrypted and found again by a keyed hash. Three
years after a lead was closed, who it was is forgotten; whoever asks earlier is told what is known of him, and forgotten with what was said,
written and recorded. That a call was made is no figure of anybody''s day then.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['source_id', 'uuid', ' not null', 'Where it came from.'],
  ['campaign_id', 'uuid', '', 'The campaign that brought it.'],
  ['external_ref', 'text', '', 'What the source calls it; the same comes in once.'],
  ['full_name', 'text', ' not null', 'His name.'],
  ['company_name', 'text', '', 'Whom he works for.'],
  ['email', 'text', '', 'Where he is written to.'],
  ['phone', 'text', '', 'Where he is called.'],
  ['required_skill_id', 'uuid', '', 'What whoever takes it has to be able to.'],
  ['estimated_value', 'callcenter.money', '', 'What it may bring.'],
  ['status', 'callcenter.lead_status', ' not null default', 'Where it stands.'],
  ['lost_reason', 'text', '', 'Why it was lost.'],
  ['score', 'integer', ' not null default', 'How much it promises.'],
  ['scored_at', 'timestamptz', '', 'When that was worked out.'],
  ['assigned_to', 'uuid', '', 'Whose it is.'],
  ['assigned_at', 'timestamptz', '', 'Since when.'],
  ['last_contacted_at', 'timestamptz', '', 'When somebody last spoke or wrote to him.'],
  ['closed_at', 'timestamptz', '', 'When it was won or lost.'],
  ['forgotten_at', 'timestamptz', '', 'When it was forgotten who it was.']
]);
select pg_temp.table_has('callcenter.leads', 'constraint', array[
  ['leads_pkey', 'primary key (id)'],
  ['leads_tenant_id_external_ref_key', 'unique (tenant_id, external_ref)'],
  ['leads_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['leads_external_ref_length_check', 'check'],
  ['leads_full_name_length_check', 'check'],
  ['leads_company_name_length_check', 'check'],
  ['leads_email_sealed_check', 'check'],
  ['leads_phone_sealed_check', 'check'],
  ['leads_lost_reason_length_check', 'check'],
  ['leads_score_range_check', 'check'],
  ['leads_assigned_has_moment', 'check'],
  ['leads_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['leads_source_id_fkey', 'foreign key (tenant_id, source_id) references callcenter.lead_sources (tenant_id, id) on delete restrict'],
  ['leads_campaign_id_fkey', 'foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete set null (campaign_id)'],
  ['leads_required_skill_id_fkey', 'foreign key (tenant_id, required_skill_id) references callcenter.skills (tenant_id, id) on delete set null (required_skill_id)'],
  ['leads_assigned_to_fkey', 'foreign key (tenant_id, assigned_to) references callcenter.user_roles (tenant_id, user_id) on delete set null (assigned_to)']
]);
select pg_temp.table_is('callcenter.lead_activities', true, 'p', 'What happened to a lead, in order. Whoever may see the lead sees it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['lead_id', 'uuid', ' not null', 'The lead.'],
  ['kind', 'callcenter.lead_activity_kind', ' not null', 'What happened.'],
  ['actor_id', 'uuid', '', 'Who did it; absent when the system did.'],
  ['detail', 'text', '', 'In words.']
]);
select pg_temp.table_has('callcenter.lead_activities', 'constraint', array[
  ['lead_activities_pkey', 'primary key (id)'],
  ['lead_activities_detail_length_check', 'check'],
  ['lead_activities_note_says_something', 'check'],
  ['lead_activities_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['lead_activities_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade'],
  ['lead_activities_actor_id_fkey', 'foreign key (actor_id) references callcenter.users (id) on delete set null (actor_id)']
]);
select pg_temp.table_is('callcenter.scoring_models', true, 'p', 'How much each factor weighs in a score, in per cent, and how fast a lead grows old. One is in force at a time; others are kept to
compare.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['source_weight', 'integer', ' not null default', 'How well the source''s leads have sold.'],
  ['status_weight', 'integer', ' not null default', 'How far it has come.'],
  ['age_weight', 'integer', ' not null default', 'How fresh it is.'],
  ['assignment_weight', 'integer', ' not null default', 'Whether it waits for somebody.'],
  ['availability_weight', 'integer', ' not null default', 'Whether somebody could take it.'],
  ['half_life_days', 'integer', ' not null default', 'After how many days a lead is worth half.'],
  ['is_active', 'boolean', ' not null default', 'Is it in force?']
]);
select pg_temp.table_has('callcenter.scoring_models', 'constraint', array[
  ['scoring_models_pkey', 'primary key (id)'],
  ['scoring_models_tenant_id_name_key', 'unique (tenant_id, name)'],
  ['scoring_models_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['scoring_models_name_length_check', 'check'],
  ['scoring_models_source_weight_range_check', 'check'],
  ['scoring_models_status_weight_range_check', 'check'],
  ['scoring_models_age_weight_range_check', 'check'],
  ['scoring_models_assignment_weight_range_check', 'check'],
  ['scoring_models_availability_weight_range_check', 'check'],
  ['scoring_models_half_life_days_range_check', 'check'],
  ['scoring_models_weights_are_a_whole', 'check'],
  ['scoring_models_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.lead_scores', true, 'p', 'A score, and the five factors it is made of, each from 0 to 100.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['lead_id', 'uuid', ' not null', 'The lead.'],
  ['model_id', 'uuid', '', 'The model it was made by; absent before the tenant had one.'],
  ['score', 'integer', ' not null', 'The score.'],
  ['source_quality', 'callcenter.percentage', ' not null', 'How many of the source''s leads were won, in the half year before.'],
  ['status_factor', 'callcenter.percentage', ' not null', 'How far it has come.'],
  ['age_factor', 'callcenter.percentage', ' not null', 'How fresh it is.'],
  ['assignment_factor', 'callcenter.percentage', ' not null', 'Whether it waits for somebody.'],
  ['availability_factor', 'callcenter.percentage', ' not null', 'How many of those who could take it are free.']
]);
select pg_temp.table_has('callcenter.lead_scores', 'constraint', array[
  ['lead_scores_pkey', 'primary key (id)'],
  ['lead_scores_score_range_check', 'check'],
  ['lead_scores_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['lead_scores_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade'],
  ['lead_scores_model_id_fkey', 'foreign key (tenant_id, model_id) references callcenter.scoring_models (tenant_id, id) on delete set null (model_id)']
]);
select pg_temp.table_is('callcenter.routing_rules', true, 'p', 'Who is given which leads. Rules are asked in order, and the first that fits decides.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['position', 'integer', ' not null', 'Its place in the order.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['source_id', 'uuid', '', 'Only leads from there.'],
  ['campaign_id', 'uuid', '', 'Only leads of this campaign.'],
  ['skill_id', 'uuid', '', 'Only leads that need this skill.'],
  ['min_score', 'integer', ' not null default', 'Only leads with at least this score.'],
  ['team_id', 'uuid', '', 'To agents of this team; of any, unless said.'],
  ['strategy', 'callcenter.routing_strategy', ' not null default', 'By what the agent is chosen.'],
  ['is_active', 'boolean', ' not null default', 'False while it is not asked.']
]);
select pg_temp.table_has('callcenter.routing_rules', 'constraint', array[
  ['routing_rules_pkey', 'primary key (id)'],
  ['routing_rules_tenant_id_position_key', 'unique (tenant_id, position)'],
  ['routing_rules_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['routing_rules_position_range_check', 'check'],
  ['routing_rules_name_length_check', 'check'],
  ['routing_rules_min_score_range_check', 'check'],
  ['routing_rules_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['routing_rules_source_id_fkey', 'foreign key (tenant_id, source_id) references callcenter.lead_sources (tenant_id, id) on delete cascade'],
  ['routing_rules_campaign_id_fkey', 'foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete cascade'],
  ['routing_rules_skill_id_fkey', 'foreign key (tenant_id, skill_id) references callcenter.skills (tenant_id, id) on delete cascade'],
  ['routing_rules_team_id_fkey', 'foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.lead_assignments', true, 'p', 'Who had a lead, from when to when, and why he.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['lead_id', 'uuid', ' not null', 'The lead.'],
  ['agent_id', 'uuid', ' not null', 'Who had it.'],
  ['assigned_by', 'uuid', '', 'Who gave it to him; absent when a rule did.'],
  ['rule_id', 'uuid', '', 'The rule that chose him.'],
  ['strategy', 'callcenter.routing_strategy', '', 'By what he was chosen; absent when somebody chose him by hand.'],
  ['ended_at', 'timestamptz', '', 'When it went to somebody else, or was closed.']
]);
select pg_temp.table_has('callcenter.lead_assignments', 'constraint', array[
  ['lead_assignments_pkey', 'primary key (id)'],
  ['lead_assignments_end_after_they_begin', 'check'],
  ['lead_assignments_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['lead_assignments_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade'],
  ['lead_assignments_agent_id_fkey', 'foreign key (agent_id) references callcenter.users (id) on delete restrict'],
  ['lead_assignments_assigned_by_fkey', 'foreign key (assigned_by) references callcenter.users (id) on delete set null (assigned_by)'],
  ['lead_assignments_rule_id_fkey', 'foreign key (tenant_id, rule_id) references callcenter.routing_rules (tenant_id, id) on delete set null (rule_id)']
]);
select pg_temp.table_is('callcenter.lead_documents', true, 'p', 'A file that belongs to a lead: an offer, a contract. Who sees the lead reads its files.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['lead_id', 'uuid', ' not null', 'The lead.'],
  ['file_name', 'text', ' not null', 'What the file is called.'],
  ['size_bytes', 'bigint', ' not null', 'How large it is.'],
  ['uploaded_by', 'uuid', '', 'Who put it there.']
]);
select pg_temp.table_has('callcenter.lead_documents', 'constraint', array[
  ['lead_documents_pkey', 'primary key (id)'],
  ['lead_documents_tenant_id_lead_id_file_name_key', 'unique (tenant_id, lead_id, file_name)'],
  ['lead_documents_file_name_length_check', 'check'],
  ['lead_documents_file_name_pattern_check', 'check'],
  ['lead_documents_size_bytes_range_check', 'check'],
  ['lead_documents_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['lead_documents_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade'],
  ['lead_documents_uploaded_by_fkey', 'foreign key (uploaded_by) references callcenter.users (id) on delete set null (uploaded_by)']
]);
select pg_temp.table_is('callcenter.campaigns', true, 'p', 'A campaign with a budget. Nothing is spent beyond it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['code', 'callcenter.code', ' not null', 'Its word, such as `spring-2030`.'],
  ['name', 'text', ' not null', 'For people.'],
  ['status', 'callcenter.campaign_status', ' not null default', 'Where it stands.'],
  ['budget', 'callcenter.money', ' not null default', 'What may be spent on it.'],
  ['spent', 'callcenter.money', ' not null default', 'What was spent on it.'],
  ['starts_at', 'timestamptz', ' not null', 'When it begins.'],
  ['ends_at', 'timestamptz', '', 'When it ends; open while nobody has said.'],
  ['goal_leads', 'integer', '', 'How many leads it is to bring.']
]);
select pg_temp.table_has('callcenter.campaigns', 'constraint', array[
  ['campaigns_pkey', 'primary key (id)'],
  ['campaigns_tenant_id_code_key', 'unique (tenant_id, code)'],
  ['campaigns_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['campaigns_name_length_check', 'check'],
  ['campaigns_goal_leads_range_check', 'check'],
  ['campaigns_end_after_they_start', 'check'],
  ['campaigns_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.campaign_sources', true, 'p', 'A source that a campaign pays for.', array[
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['campaign_id', 'uuid', ' not null', 'The campaign.'],
  ['source_id', 'uuid', ' not null', 'The source.'],
  ['share', 'callcenter.percentage', ' not null default', 'Which share of what comes from there is counted for the campaign.']
]);
select pg_temp.table_has('callcenter.campaign_sources', 'constraint', array[
  ['campaign_sources_pkey', 'primary key (campaign_id, source_id)'],
  ['campaign_sources_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['campaign_sources_campaign_id_fkey', 'foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete cascade'],
  ['campaign_sources_source_id_fkey', 'foreign key (tenant_id, source_id) references callcenter.lead_sources (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.campaign_expenses', true, 'p', 'Money that was spent on a campaign; never changed, and set right by a further one.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['campaign_id', 'uuid', ' not null', 'The campaign.'],
  ['kind', 'callcenter.expense_kind', ' not null', 'What it was spent on.'],
  ['amount', 'callcenter.money', ' not null', 'How much.'],
  ['spent_on', 'date', ' not null', 'On which day.'],
  ['note', 'text', '', 'For what, in words.'],
  ['booked_by', 'uuid', '', 'Who said so.']
]);
select pg_temp.table_has('callcenter.campaign_expenses', 'constraint', array[
  ['campaign_expenses_pkey', 'primary key (id)'],
  ['campaign_expenses_something', 'check'],
  ['campaign_expenses_note_length_check', 'check'],
  ['campaign_expenses_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['campaign_expenses_campaign_id_fkey', 'foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete restrict'],
  ['campaign_expenses_booked_by_fkey', 'foreign key (booked_by) references callcenter.users (id) on delete set null (booked_by)']
]);
select pg_temp.table_is('callcenter.call_logs', true, 'p', 'A call. Its agent sees it, and whoever watches over calls. The other side''s number is stored encrypted; `reference` is what people
read out to each other. After two years nobody knows any more who called.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['reference', 'callcenter.ulid', ' not null', 'What people call it by.'],
  ['direction', 'callcenter.call_direction', ' not null', 'Which way it goes.'],
  ['lead_id', 'uuid', '', 'Whom it is about.'],
  ['agent_id', 'uuid', '', 'Who talks; nobody yet while it rings.'],
  ['team_id', 'uuid', '', 'At which team it rings; at all of them when nothing is said.'],
  ['campaign_id', 'uuid', '', 'The campaign it belongs to.'],
  ['line_id', 'uuid', '', 'The tenant''s number.'],
  ['other_number', 'text', '', 'The other side''s number.'],
  ['status', 'callcenter.call_status', ' not null default', 'Where it stands.'],
  ['started_at', 'timestamptz', ' not null default', 'When it began to ring.'],
  ['answered_at', 'timestamptz', '', 'When somebody answered.'],
  ['ended_at', 'timestamptz', '', 'When it was over.'],
  ['talk_seconds', 'integer', ' generated', 'How long they talked; absent when nobody did.'],
  ['outcome', 'callcenter.call_outcome', '', 'What came of it.'],
  ['note', 'text', '', 'What the agent wrote up.']
]);
select pg_temp.table_has('callcenter.call_logs', 'constraint', array[
  ['call_logs_pkey', 'primary key (id)'],
  ['call_logs_tenant_id_reference_key', 'unique (tenant_id, reference)'],
  ['call_logs_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['call_logs_other_number_sealed_check', 'check'],
  ['call_logs_note_length_check', 'check'],
  ['call_logs_in_order', 'check'],
  ['call_logs_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['call_logs_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete set null (lead_id)'],
  ['call_logs_agent_id_fkey', 'foreign key (agent_id) references callcenter.users (id) on delete set null (agent_id)'],
  ['call_logs_team_id_fkey', 'foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete set null (team_id)'],
  ['call_logs_campaign_id_fkey', 'foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete set null (campaign_id)'],
  ['call_logs_line_id_fkey', 'foreign key (tenant_id, line_id) references callcenter.phone_numbers (tenant_id, id) on delete set null (line_id)']
]);
select pg_temp.table_is('callcenter.ivr_menus', true, 'p', 'What a caller hears: a greeting, and what each key does.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['prompt', 'text', ' not null', 'What the caller hears.']
]);
select pg_temp.table_has('callcenter.ivr_menus', 'constraint', array[
  ['ivr_menus_pkey', 'primary key (id)'],
  ['ivr_menus_tenant_id_name_key', 'unique (tenant_id, name)'],
  ['ivr_menus_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['ivr_menus_name_length_check', 'check'],
  ['ivr_menus_prompt_length_check', 'check'],
  ['ivr_menus_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.ivr_options', true, 'p', 'What a key does in a menu.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['menu_id', 'uuid', ' not null', 'The menu.'],
  ['digit', 'text', ' not null', 'The key.'],
  ['target_id', 'uuid', '', 'Which menu it leads to.'],
  ['team_id', 'uuid', '', 'At which team it rings.'],
  ['takes_message', 'boolean', ' not null default', 'Does it take a message?'],
  ['action', 'callcenter.ivr_action', ' not null generated', 'What it does, all in all.']
]);
select pg_temp.table_has('callcenter.ivr_options', 'constraint', array[
  ['ivr_options_pkey', 'primary key (id)'],
  ['ivr_options_tenant_id_menu_id_digit_key', 'unique (tenant_id, menu_id, digit)'],
  ['ivr_options_digit_pattern_check', 'check'],
  ['ivr_options_lead_to_one_place', 'check'],
  ['ivr_options_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['ivr_options_menu_id_fkey', 'foreign key (tenant_id, menu_id) references callcenter.ivr_menus (tenant_id, id) on delete cascade'],
  ['ivr_options_target_id_fkey', 'foreign key (tenant_id, target_id) references callcenter.ivr_menus (tenant_id, id) on delete cascade'],
  ['ivr_options_team_id_fkey', 'foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.phone_numbers', true, 'p', 'A number of the tenant''s, and what whoever calls it hears first.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['number', 'text', ' not null', 'The number, as E.164 writes it.'],
  ['title', 'text', ' not null', 'What it is for.'],
  ['menu_id', 'uuid', '', 'What is heard first; it rings at once when nothing is said.'],
  ['campaign_id', 'uuid', '', 'The campaign that names it.'],
  ['served_by', 'uuid', '', 'The account of the switchboard that serves it.'],
  ['is_active', 'boolean', ' not null default', 'False once it is given back.']
]);
select pg_temp.table_has('callcenter.phone_numbers', 'constraint', array[
  ['phone_numbers_pkey', 'primary key (id)'],
  ['phone_numbers_number_key', 'unique (number)'],
  ['phone_numbers_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['phone_numbers_number_pattern_check', 'check'],
  ['phone_numbers_title_length_check', 'check'],
  ['phone_numbers_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['phone_numbers_menu_id_fkey', 'foreign key (tenant_id, menu_id) references callcenter.ivr_menus (tenant_id, id) on delete set null (menu_id)'],
  ['phone_numbers_campaign_id_fkey', 'foreign key (tenant_id, campaign_id) references callcenter.campaigns (tenant_id, id) on delete set null (campaign_id)'],
  ['phone_numbers_served_by_fkey', 'foreign key (tenant_id, served_by) references callcenter.user_roles (tenant_id, user_id) on delete set null (served_by)']
]);
select pg_temp.table_is('callcenter.ivr_interactions', true, 'p', 'A key that a caller pressed.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['call_log_id', 'uuid', ' not null', 'The call.'],
  ['menu_id', 'uuid', '', 'The menu that was heard; absent once that is gone.'],
  ['digit', 'text', ' not null', 'The key.'],
  ['action', 'callcenter.ivr_action', '', 'What it did; absent when the menu has no such key.']
]);
select pg_temp.table_has('callcenter.ivr_interactions', 'constraint', array[
  ['ivr_interactions_pkey', 'primary key (id)'],
  ['ivr_interactions_digit_pattern_check', 'check'],
  ['ivr_interactions_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['ivr_interactions_call_log_id_fkey', 'foreign key (tenant_id, call_log_id) references callcenter.call_logs (tenant_id, id) on delete cascade'],
  ['ivr_interactions_menu_id_fkey', 'foreign key (tenant_id, menu_id) references callcenter.ivr_menus (tenant_id, id) on delete set null (menu_id)']
]);
select pg_temp.table_is('callcenter.voicemails', true, 'p', 'A message that a caller left. Agents of the team that was called see that it waits, and whoever takes it calls back.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['call_log_id', 'uuid', ' not null', 'The call.'],
  ['seconds', 'integer', ' not null', 'How long it is.'],
  ['transcript', 'text', '', 'What was said, as far as a machine understood it.'],
  ['taken_by', 'uuid', '', 'Who calls back.'],
  ['taken_at', 'timestamptz', '', 'Since when.']
]);
select pg_temp.table_has('callcenter.voicemails', 'constraint', array[
  ['voicemails_pkey', 'primary key (id)'],
  ['voicemails_tenant_id_call_log_id_key', 'unique (tenant_id, call_log_id)'],
  ['voicemails_seconds_range_check', 'check'],
  ['voicemails_transcript_length_check', 'check'],
  ['voicemails_taken_has_moment', 'check'],
  ['voicemails_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['voicemails_call_log_id_fkey', 'foreign key (tenant_id, call_log_id) references callcenter.call_logs (tenant_id, id) on delete cascade'],
  ['voicemails_taken_by_fkey', 'foreign key (taken_by) references callcenter.users (id) on delete set null (taken_by)']
]);
select pg_temp.table_is('callcenter.message_providers', true, 'p', 'A provider that carries messages, and what it wants to be shown. Its credential is stored encrypted and handed to admins and
to its own gateway alone.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['channel', 'callcenter.channel', ' not null', 'What it carries.'],
  ['name', 'text', ' not null', 'Who it is.'],
  ['credential', 'text', ' not null', 'What it wants to be shown.'],
  ['sender', 'text', '', 'As whom it writes.'],
  ['served_by', 'uuid', '', 'The account of the gateway that hands messages over and hears what became of them.'],
  ['is_active', 'boolean', ' not null default', 'False while it is not used.']
]);
select pg_temp.table_has('callcenter.message_providers', 'constraint', array[
  ['message_providers_pkey', 'primary key (id)'],
  ['message_providers_tenant_id_channel_name_key', 'unique (tenant_id, channel, name)'],
  ['message_providers_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['message_providers_name_length_check', 'check'],
  ['message_providers_credential_sealed_check', 'check'],
  ['message_providers_sender_length_check', 'check'],
  ['message_providers_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['message_providers_served_by_fkey', 'foreign key (tenant_id, served_by) references callcenter.user_roles (tenant_id, user_id) on delete set null (served_by)']
]);
select pg_temp.table_is('callcenter.message_templates', true, 'p', 'The words of a message. `{{name}}` and `{{company}}` stand for whoever is written to.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['channel', 'callcenter.channel', ' not null', 'By which way it goes.'],
  ['code', 'callcenter.code', ' not null', 'Its word.'],
  ['language', 'text', ' not null default', 'Its language, by ISO 639-1.'],
  ['subject', 'text', '', 'The subject of an e-mail.'],
  ['body', 'text', ' not null', 'The text.'],
  ['is_active', 'boolean', ' not null default', 'False when it is not to be used any more.']
]);
select pg_temp.table_has('callcenter.message_templates', 'constraint', array[
  ['message_templates_pkey', 'primary key (id)'],
  ['message_templates_tenant_id_channel_code_language_key', 'unique (tenant_id, channel, code, language)'],
  ['message_templates_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['message_templates_language_pattern_check', 'check'],
  ['message_templates_subject_length_check', 'check'],
  ['message_templates_body_length_check', 'check'],
  ['message_templates_mail_has_subject', 'check'],
  ['message_templates_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.messages', true, 'p', 'A message to a lead or to a colleague. The gateway alone is shown in full to where it goes, and tells what became of it at the provider''s.
That it is to be handed over is a row of the outbox.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['lead_id', 'uuid', '', 'The lead it is for.'],
  ['colleague_id', 'uuid', '', 'The colleague it is for.'],
  ['author_id', 'uuid', '', 'Who wrote; absent when the system did, or once he has left.'],
  ['channel', 'callcenter.channel', ' not null', 'By which way.'],
  ['template_id', 'uuid', '', 'Whose words they are.'],
  ['provider_id', 'uuid', '', 'Who carries it.'],
  ['carrier_id', 'uuid', '', 'The account of the gateway.'],
  ['recipient', 'text', ' not null', 'To where: an address, a number, a Slack name, or the key of a device, whose token the gateway asks for.'],
  ['subject', 'text', '', 'The subject of an e-mail.'],
  ['body', 'text', ' not null', 'The text.'],
  ['provider_reference', 'text', '', 'What the provider calls it.'],
  ['delivery', 'callcenter.delivery_status', ' not null default', 'What became of it.']
]);
select pg_temp.table_has('callcenter.messages', 'constraint', array[
  ['messages_pkey', 'primary key (id)'],
  ['messages_provider_reference_key', 'unique (provider_reference)'],
  ['messages_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['messages_recipient_sealed_check', 'check'],
  ['messages_subject_length_check', 'check'],
  ['messages_body_length_check', 'check'],
  ['messages_provider_reference_length_check', 'check'],
  ['messages_for_somebody', 'check'],
  ['messages_known_to_the_provider', 'check'],
  ['messages_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['messages_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade'],
  ['messages_colleague_id_fkey', 'foreign key (tenant_id, colleague_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade'],
  ['messages_author_id_fkey', 'foreign key (tenant_id, author_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (author_id)'],
  ['messages_template_id_fkey', 'foreign key (tenant_id, template_id) references callcenter.message_templates (tenant_id, id) on delete set null (template_id)'],
  ['messages_provider_id_fkey', 'foreign key (tenant_id, provider_id) references callcenter.message_providers (tenant_id, id) on delete set null (provider_id)'],
  ['messages_carrier_id_fkey', 'foreign key (tenant_id, carrier_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (carrier_id)']
]);
select pg_temp.table_is('callcenter.outbox_entries', true, 'p', 'That a message is to be handed over to its provider, for the first time or once more: work for the gateway, tried again and given up.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['message_id', 'uuid', ' not null', 'The message.'],
  ['priority', 'integer', ' not null default', 'How urgent it is.'],
  ['state', 'callcenter.queue_state', ' not null default', 'What it is up to.'],
  ['attempts', 'integer', ' not null default', 'How often it was claimed.'],
  ['run_after', 'timestamptz', ' not null default', 'Not before this.'],
  ['claimed_at', 'timestamptz', '', 'When it was claimed the last time.'],
  ['locked_until', 'timestamptz', '', 'Until when whoever claimed it has it to himself.'],
  ['lease', 'uuid', '', 'Whoever claimed it shows this when it is done.'],
  ['last_error', 'text', '', 'What went wrong the last time.'],
  ['finished_at', 'timestamptz', '', 'When it was done, or given up.']
]);
select pg_temp.table_has('callcenter.outbox_entries', 'constraint', array[
  ['outbox_entries_pkey', 'primary key (id)'],
  ['outbox_entries_priority_range_check', 'check'],
  ['outbox_entries_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['outbox_entries_message_id_fkey', 'foreign key (tenant_id, message_id) references callcenter.messages (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.message_events', true, 'p', 'What a provider or an agent said of a message, and when. Never changed.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['message_id', 'uuid', ' not null', 'The message.'],
  ['delivery', 'callcenter.delivery_status', ' not null', 'What became of it.'],
  ['detail', 'text', '', 'In the provider''s words.']
]);
select pg_temp.table_has('callcenter.message_events', 'constraint', array[
  ['message_events_pkey', 'primary key (id)'],
  ['message_events_detail_length_check', 'check'],
  ['message_events_failures_say_why', 'check'],
  ['message_events_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['message_events_message_id_fkey', 'foreign key (tenant_id, message_id) references callcenter.messages (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.device_tokens', true, 'p', 'A device that somebody is told things on. Its token is stored encrypted, stands once, and is shown to the gateway for pushing alone.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['user_id', 'uuid', ' not null', 'Whose it is.'],
  ['platform', 'callcenter.device_platform', ' not null', 'What it runs.'],
  ['carrier_id', 'uuid', '', 'The account of the gateway that pushes to it.'],
  ['token', 'text', ' not null', 'What the platform calls it.'],
  ['last_seen_at', 'timestamptz', ' not null default', 'When it last asked.']
]);
select pg_temp.table_has('callcenter.device_tokens', 'constraint', array[
  ['device_tokens_pkey', 'primary key (id)'],
  ['device_tokens_token_sealed_check', 'check'],
  ['device_tokens_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['device_tokens_user_id_fkey', 'foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade'],
  ['device_tokens_carrier_id_fkey', 'foreign key (tenant_id, carrier_id) references callcenter.user_roles (tenant_id, user_id) on delete set null (carrier_id)']
]);
select pg_temp.table_is('callcenter.notifications', true, 'p', 'Something somebody was told in the application.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['user_id', 'uuid', ' not null', 'Who was told.'],
  ['kind', 'callcenter.notification_kind', ' not null', 'Why.'],
  ['text', 'text', ' not null', 'What.'],
  ['read_at', 'timestamptz', '', 'When he read it.']
]);
select pg_temp.table_has('callcenter.notifications', 'constraint', array[
  ['notifications_pkey', 'primary key (id)'],
  ['notifications_text_length_check', 'check'],
  ['notifications_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['notifications_user_id_fkey', 'foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade']
]);
select pg_temp.table_is('callcenter.point_rules', true, 'p', 'What a deed is worth from a moment on. What was worth something else before stays so.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['deed', 'callcenter.deed', ' not null', 'For what.'],
  ['valid_from', 'timestamptz', ' not null', 'From when on.'],
  ['points', 'integer', ' not null', 'How many points.'],
  ['per_day', 'integer', '', 'For how many a day at most; for all of them when nothing is said.'],
  ['is_active', 'boolean', ' not null default', 'False while it counts nothing.']
]);
select pg_temp.table_has('callcenter.point_rules', 'constraint', array[
  ['point_rules_pkey', 'primary key (id)'],
  ['point_rules_tenant_id_deed_valid_from_key', 'unique (tenant_id, deed, valid_from)'],
  ['point_rules_points_range_check', 'check'],
  ['point_rules_per_day_range_check', 'check'],
  ['point_rules_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.point_entries', true, 'p', 'One movement of somebody''s points. Never changed; a mistake is set right by a further one.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['user_id', 'uuid', ' not null', 'Whose.'],
  ['event', 'callcenter.point_event', ' not null', 'For what.'],
  ['points', 'integer', ' not null', 'How many; fewer than none when they were spent.'],
  ['subject_id', 'uuid', ' not null', 'The call, the lead, the redemption: points are given for it once.']
]);
select pg_temp.table_has('callcenter.point_entries', 'constraint', array[
  ['point_entries_pkey', 'primary key (id)'],
  ['point_entries_points_range_check', 'check'],
  ['point_entries_spent_is_negative', 'check'],
  ['point_entries_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['point_entries_user_id_fkey', 'foreign key (user_id) references callcenter.users (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.achievement_tiers', true, 'p', 'A level that somebody reaches by all the points he ever earned.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['min_points', 'integer', ' not null', 'From how many points on.']
]);
select pg_temp.table_has('callcenter.achievement_tiers', 'constraint', array[
  ['achievement_tiers_pkey', 'primary key (id)'],
  ['achievement_tiers_tenant_id_title_key', 'unique (tenant_id, title)'],
  ['achievement_tiers_tenant_id_min_points_key', 'unique (tenant_id, min_points)'],
  ['achievement_tiers_title_length_check', 'check'],
  ['achievement_tiers_min_points_range_check', 'check'],
  ['achievement_tiers_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.badges', true, 'p', 'A badge for having done something so and so often.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['code', 'callcenter.code', ' not null', 'Its word.'],
  ['title', 'text', ' not null', 'For people.'],
  ['deed', 'callcenter.deed', ' not null', 'For what.'],
  ['threshold', 'integer', ' not null', 'After how many times.'],
  ['is_active', 'boolean', ' not null default', 'False when nobody gets it any more.']
]);
select pg_temp.table_has('callcenter.badges', 'constraint', array[
  ['badges_pkey', 'primary key (id)'],
  ['badges_tenant_id_code_key', 'unique (tenant_id, code)'],
  ['badges_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['badges_title_length_check', 'check'],
  ['badges_threshold_range_check', 'check'],
  ['badges_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.user_badges', true, 'p', 'A badge that somebody has, for good.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['user_id', 'uuid', ' not null', 'Who.'],
  ['badge_id', 'uuid', ' not null', 'Which.']
]);
select pg_temp.table_has('callcenter.user_badges', 'constraint', array[
  ['user_badges_pkey', 'primary key (id)'],
  ['user_badges_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['user_badges_user_id_fkey', 'foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade'],
  ['user_badges_badge_id_fkey', 'foreign key (tenant_id, badge_id) references callcenter.badges (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.challenges', true, 'p', 'Something to be done so and so often in a day, a week or a month, for more points.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['period', 'callcenter.challenge_period', ' not null', 'How often it begins anew, in UTC; weeks begin on Monday.'],
  ['deed', 'callcenter.deed', ' not null', 'What is to be done.'],
  ['target', 'integer', ' not null', 'How often.'],
  ['bonus', 'integer', ' not null', 'How many points that brings.'],
  ['starts_at', 'timestamptz', ' not null', 'From when on.'],
  ['ends_at', 'timestamptz', '', 'Until when; open while nobody has said.']
]);
select pg_temp.table_has('callcenter.challenges', 'constraint', array[
  ['challenges_pkey', 'primary key (id)'],
  ['challenges_tenant_id_title_key', 'unique (tenant_id, title)'],
  ['challenges_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['challenges_title_length_check', 'check'],
  ['challenges_target_range_check', 'check'],
  ['challenges_bonus_range_check', 'check'],
  ['challenges_end_after_they_start', 'check'],
  ['challenges_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.challenge_progress', true, 'p', 'How far somebody is with a challenge in one of its days, weeks or months.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['challenge_id', 'uuid', ' not null', 'The challenge.'],
  ['user_id', 'uuid', ' not null', 'Who.'],
  ['began_on', 'date', ' not null', 'The first day of that day, week or month.'],
  ['done', 'integer', ' not null default', 'How often he has done it.'],
  ['completed_at', 'timestamptz', '', 'When he had done it often enough.']
]);
select pg_temp.table_has('callcenter.challenge_progress', 'constraint', array[
  ['challenge_progress_pkey', 'primary key (id)'],
  ['challenge_progress_done_range_check', 'check'],
  ['challenge_progress_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['challenge_progress_challenge_id_fkey', 'foreign key (tenant_id, challenge_id) references callcenter.challenges (tenant_id, id) on delete cascade'],
  ['challenge_progress_user_id_fkey', 'foreign key (tenant_id, user_id) references callcenter.user_roles (tenant_id, user_id) on delete cascade']
]);
select pg_temp.table_is('callcenter.competitions', true, 'p', 'Teams against each other: whose members earn most points between two moments.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['prize', 'text', '', 'What the first get.'],
  ['starts_at', 'timestamptz', ' not null', 'From when on.'],
  ['ends_at', 'timestamptz', ' not null', 'Until when.'],
  ['status', 'callcenter.competition_status', ' not null default', 'Where it stands.']
]);
select pg_temp.table_has('callcenter.competitions', 'constraint', array[
  ['competitions_pkey', 'primary key (id)'],
  ['competitions_tenant_id_title_key', 'unique (tenant_id, title)'],
  ['competitions_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['competitions_title_length_check', 'check'],
  ['competitions_prize_length_check', 'check'],
  ['competitions_end_after_they_start', 'check'],
  ['competitions_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.competition_teams', true, 'p', 'A team in a competition, and how it ended for it.', array[
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['competition_id', 'uuid', ' not null', 'The competition.'],
  ['team_id', 'uuid', ' not null', 'The team.'],
  ['points', 'integer', '', 'What its members had earned at the end.'],
  ['place', 'integer', '', 'Its place at the end; two that are equal have the same.']
]);
select pg_temp.table_has('callcenter.competition_teams', 'constraint', array[
  ['competition_teams_pkey', 'primary key (competition_id, team_id)'],
  ['competition_teams_points_range_check', 'check'],
  ['competition_teams_place_range_check', 'check'],
  ['competition_teams_placed_has_points', 'check'],
  ['competition_teams_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['competition_teams_competition_id_fkey', 'foreign key (tenant_id, competition_id) references callcenter.competitions (tenant_id, id) on delete cascade'],
  ['competition_teams_team_id_fkey', 'foreign key (tenant_id, team_id) references callcenter.teams (tenant_id, id) on delete cascade']
]);
select pg_temp.table_is('callcenter.rewards', true, 'p', 'Something that points buy.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['title', 'text', ' not null', 'What it is.'],
  ['cost', 'integer', ' not null', 'How many points it costs.'],
  ['stock', 'integer', '', 'How many there are; any number when nothing is said.'],
  ['is_active', 'boolean', ' not null default', 'False while nobody can have it.']
]);
select pg_temp.table_has('callcenter.rewards', 'constraint', array[
  ['rewards_pkey', 'primary key (id)'],
  ['rewards_tenant_id_title_key', 'unique (tenant_id, title)'],
  ['rewards_tenant_id_id_key', 'unique (tenant_id, id)'],
  ['rewards_title_length_check', 'check'],
  ['rewards_cost_range_check', 'check'],
  ['rewards_stock_range_check', 'check'],
  ['rewards_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.redemptions', true, 'p', 'That somebody wants a reward, what it cost him, and whether he has it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['user_id', 'uuid', ' not null', 'Who wants it.'],
  ['reward_id', 'uuid', ' not null', 'What.'],
  ['cost', 'integer', ' not null', 'What it cost when he asked.'],
  ['status', 'callcenter.redemption_status', ' not null default', 'Whether he has it.'],
  ['decided_by', 'uuid', '', 'Who decided.']
]);
select pg_temp.table_has('callcenter.redemptions', 'constraint', array[
  ['redemptions_pkey', 'primary key (id)'],
  ['redemptions_cost_range_check', 'check'],
  ['redemptions_not_decided_by_oneself', 'check'],
  ['redemptions_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['redemptions_user_id_fkey', 'foreign key (user_id) references callcenter.users (id) on delete restrict'],
  ['redemptions_reward_id_fkey', 'foreign key (tenant_id, reward_id) references callcenter.rewards (tenant_id, id) on delete restrict'],
  ['redemptions_decided_by_fkey', 'foreign key (decided_by) references callcenter.users (id) on delete set null (decided_by)']
]);
select pg_temp.table_is('callcenter.daily_metrics', true, 'p', 'What a tenant did in a day, in UTC. Made every night for the two days before, and made anew it is the same.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['day', 'date', ' not null', 'The day.'],
  ['leads', 'integer', ' not null default', 'Leads that came in.'],
  ['won', 'integer', ' not null default', 'Leads that were won.'],
  ['lost', 'integer', ' not null default', 'Leads that were lost.'],
  ['calls', 'integer', ' not null default', 'Calls, both ways.'],
  ['answered', 'integer', ' not null default', 'Calls that somebody answered.'],
  ['messages', 'integer', ' not null default', 'Messages that were written.'],
  ['points', 'integer', ' not null default', 'Points that were earned.']
]);
select pg_temp.table_has('callcenter.daily_metrics', 'constraint', array[
  ['daily_metrics_pkey', 'primary key (id)'],
  ['daily_metrics_leads_range_check', 'check'],
  ['daily_metrics_won_range_check', 'check'],
  ['daily_metrics_lost_range_check', 'check'],
  ['daily_metrics_calls_range_check', 'check'],
  ['daily_metrics_answered_range_check', 'check'],
  ['daily_metrics_messages_range_check', 'check'],
  ['daily_metrics_points_range_check', 'check'],
  ['daily_metrics_answered_are_calls', 'check'],
  ['daily_metrics_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.audit_logs', true, 'p', 'One act, never changed: changes are written by triggers, and what is read, and who comes and goes, by functions. The actor is a plain
key: the record outlives the account. A month is a partition, which goes as a whole after two years.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['actor_id', 'uuid', '', 'Who did it; absent when the system did.'],
  ['actor_role', 'callcenter.role_name', '', 'As what.'],
  ['action', 'callcenter.audit_action', ' not null', 'What he did.'],
  ['resource', 'text', '', 'To which table, or through which function.'],
  ['row_id', 'uuid', '', 'The row''s key.'],
  ['changes', 'jsonb', '', 'What changed, from what to what; of data about people, that it changed.'],
  ['status', 'callcenter.audit_status', ' not null default', 'Whether it was done.'],
  ['ip_address', 'inet', '', 'From where.'],
  ['user_agent', 'text', '', 'With what.']
]);
select is(pg_get_partkeydef(to_regclass('callcenter.audit_logs')), 'RANGE (created_at)', 'callcenter.audit_logs is partitioned by created_at');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('callcenter.audit_logs') and (not c.relrowsecurity)), null, 'partitions of this table callcenter.audit_logs have row level security');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('callcenter.audit_logs') and (pg_temp.privileges_of(c.oid::regclass::text) <> 'nobody')), null, 'partitions of this table callcenter.audit_logs give nobody a privilege');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('callcenter.audit_logs') and (exists (select from pg_policy p where p.polrelid = c.oid))), null, 'partitions of this table callcenter.audit_logs have no policy that would never be asked');
select pg_temp.table_has('callcenter.audit_logs', 'constraint', array[
  ['audit_logs_pkey', 'primary key (id, created_at)'],
  ['audit_logs_resource_length_check', 'check'],
  ['audit_logs_user_agent_length_check', 'check'],
  ['audit_logs_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict']
]);
select pg_temp.table_is('callcenter.audit_logs_default', true, 'p', null, null);
select is((select replace(pg_get_expr(c.relpartbound, c.oid), '''', '') from pg_class c join pg_inherits i on i.inhrelid = c.oid where c.oid = to_regclass('callcenter.audit_logs_default') and i.inhparent = to_regclass('callcenter.audit_logs')), 'DEFAULT', 'callcenter.audit_logs_default takes its rows of callcenter.audit_logs');
select pg_temp.table_is('callcenter.security_events', true, 'p', 'Something that looked wrong, until somebody has seen to it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['kind', 'callcenter.security_event_kind', ' not null', 'What.'],
  ['severity', 'callcenter.severity', ' not null default', 'How bad.'],
  ['account_id', 'uuid', '', 'Whose account it is about; a plain key, as in the log.'],
  ['detail', 'text', '', 'In words.'],
  ['ip_address', 'inet', '', 'From where.'],
  ['user_agent', 'text', '', 'With what.'],
  ['status', 'callcenter.security_event_status', ' not null default', 'Whether somebody has seen to it.'],
  ['resolution', 'text', '', 'How it was resolved.'],
  ['handled_by', 'uuid', '', 'Who has seen to it.']
]);
select pg_temp.table_has('callcenter.security_events', 'constraint', array[
  ['security_events_pkey', 'primary key (id)'],
  ['security_events_detail_length_check', 'check'],
  ['security_events_user_agent_length_check', 'check'],
  ['security_events_resolution_length_check', 'check'],
  ['security_events_resolved_says_how', 'check'],
  ['security_events_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['security_events_handled_by_fkey', 'foreign key (handled_by) references callcenter.users (id) on delete set null (handled_by)']
]);
select pg_temp.table_is('callcenter.consent_records', true, 'p', 'What a lead agreed to, how, and until when. A record is closed and never changed otherwise.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['lead_id', 'uuid', ' not null', 'Who agreed.'],
  ['purpose', 'callcenter.consent_purpose', ' not null', 'To what.'],
  ['evidence', 'text', ' not null', 'How that is known: a form, a call, a letter.'],
  ['noted_by', 'uuid', '', 'Who noted it.'],
  ['ip_address', 'inet', '', 'From where, when it was a form.'],
  ['withdrawn_at', 'timestamptz', '', 'When the lead changed his mind.']
]);
select pg_temp.table_has('callcenter.consent_records', 'constraint', array[
  ['consent_records_pkey', 'primary key (id)'],
  ['consent_records_evidence_length_check', 'check'],
  ['consent_records_end_after_they_begin', 'check'],
  ['consent_records_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['consent_records_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete cascade'],
  ['consent_records_noted_by_fkey', 'foreign key (noted_by) references callcenter.users (id) on delete set null (noted_by)']
]);
select pg_temp.table_is('callcenter.gdpr_requests', true, 'p', 'What somebody asked about his data. It is answered within a month.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['tenant_id', 'uuid', ' not null', 'The tenant the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When it last changed.'],
  ['kind', 'callcenter.privacy_request_kind', ' not null', 'What is asked.'],
  ['lead_id', 'uuid', '', 'The lead it is about; absent when nobody was found, or once it is gone.'],
  ['requester_email', 'text', ' not null', 'Where the answer goes.'],
  ['status', 'callcenter.privacy_request_status', ' not null default', 'Where it stands.'],
  ['due_at', 'timestamptz', ' not null default', 'Until when it is to be answered.'],
  ['answer', 'text', '', 'What was answered.'],
  ['handled_by', 'uuid', '', 'Who answers.']
]);
select pg_temp.table_has('callcenter.gdpr_requests', 'constraint', array[
  ['gdpr_requests_pkey', 'primary key (id)'],
  ['gdpr_requests_requester_email_sealed_check', 'check'],
  ['gdpr_requests_answer_length_check', 'check'],
  ['gdpr_requests_closed_has_answer', 'check'],
  ['gdpr_requests_tenant_id_fkey', 'foreign key (tenant_id) references callcenter.tenants (id) on delete restrict'],
  ['gdpr_requests_lead_id_fkey', 'foreign key (tenant_id, lead_id) references callcenter.leads (tenant_id, id) on delete set null (lead_id)'],
  ['gdpr_requests_handled_by_fkey', 'foreign key (handled_by) references callcenter.users (id) on delete set null (handled_by)']
]);
select pg_temp.table_is('callcenter.data_classifications', true, 'p', 'Which data about people is where, how bad it would be if others knew, and on what ground it is kept. The words belong to the product; a
test holds them against what is encrypted.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['table_name', 'text', ' not null', 'The table.'],
  ['column_name', 'text', ' not null', 'The column.'],
  ['data_class', 'callcenter.data_class', ' not null', 'How bad it would be.'],
  ['basis', 'text', ' not null', 'On what ground it is kept.']
]);
select pg_temp.table_has('callcenter.data_classifications', 'constraint', array[
  ['data_classifications_pkey', 'primary key (id)'],
  ['data_classifications_table_name_column_name_key', 'unique (table_name, column_name)'],
  ['data_classifications_table_name_pattern_check', 'check'],
  ['data_classifications_column_name_pattern_check', 'check'],
  ['data_classifications_basis_length_check', 'check']
]);
select pg_temp.table_is('callcenter_private.counter_shard', true, 'p', 'How many rows there are: a number is the sum of its shards.', array[
  ['counter', 'text', ' not null', null],
  ['key', 'text', ' not null', null],
  ['shard', 'bigint', ' not null', null],
  ['count', 'bigint', ' not null', null]
]);
select pg_temp.table_has('callcenter_private.counter_shard', 'constraint', array[
  ['counter_shard_pkey', 'primary key (counter, key, shard)']
]);
select pg_temp.table_has('callcenter.user_roles', 'index', array[
  ['user_roles_user_id_idx', 'btree (user_id)']
]);
select pg_temp.table_has('callcenter.role_permissions', 'index', array[
  ['role_permissions_tenant_id_role_permission_idx', 'unique btree (tenant_id, role, permission)'],
  ['role_permissions_permission_idx', 'btree (permission)']
]);
select pg_temp.table_has('callcenter.teams', 'index', array[
  ['teams_supervisor_id_idx', 'btree (supervisor_id)']
]);
select pg_temp.table_has('callcenter.agents', 'index', array[
  ['agents_email_key', 'unique btree ((expression))'],
  ['agents_tenant_id_user_id_idx', 'unique btree (tenant_id, user_id)'],
  ['agents_status_idx', 'btree (status)'],
  ['agents_user_id_idx', 'btree (user_id)'],
  ['agents_team_id_idx', 'btree (team_id)']
]);
select pg_temp.table_has('callcenter.agent_skills', 'index', array[
  ['agent_skills_tenant_id_idx', 'btree (tenant_id)'],
  ['agent_skills_skill_id_idx', 'btree (skill_id)']
]);
select pg_temp.table_has('callcenter.agent_activities', 'index', array[
  ['agent_activities_agent_id_created_at_idx', 'btree (agent_id, created_at desc)'],
  ['agent_activities_tenant_id_idx', 'btree (tenant_id)']
]);
select pg_temp.table_has('callcenter.leads', 'index', array[
  ['leads_email_idx', 'btree ((expression))'],
  ['leads_phone_idx', 'btree ((expression))'],
  ['leads_status_score_idx', 'btree (status, score desc)'],
  ['leads_created_at_idx', 'btree (created_at desc)'],
  ['idx_leads_to_score', 'btree (scored_at) partial'],
  ['idx_leads_waiting', 'btree (score desc) partial'],
  ['leads_source_id_idx', 'btree (source_id)'],
  ['leads_campaign_id_idx', 'btree (campaign_id)'],
  ['leads_required_skill_id_idx', 'btree (required_skill_id)'],
  ['leads_assigned_to_idx', 'btree (assigned_to)'],
  ['leads_closed_at_undone_idx', 'btree (closed_at) partial']
]);
select pg_temp.table_has('callcenter.lead_activities', 'index', array[
  ['lead_activities_lead_id_created_at_idx', 'btree (lead_id, created_at desc)'],
  ['lead_activities_tenant_id_idx', 'btree (tenant_id)'],
  ['lead_activities_actor_id_idx', 'btree (actor_id)']
]);
select pg_temp.table_has('callcenter.scoring_models', 'index', array[
  ['idx_scoring_models_in_force', 'unique btree (tenant_id) partial']
]);
select pg_temp.table_has('callcenter.lead_scores', 'index', array[
  ['lead_scores_lead_id_created_at_idx', 'btree (lead_id, created_at desc)'],
  ['lead_scores_tenant_id_idx', 'btree (tenant_id)'],
  ['lead_scores_created_at_idx', 'btree (created_at)'],
  ['lead_scores_model_id_idx', 'btree (model_id)']
]);
select pg_temp.table_has('callcenter.routing_rules', 'index', array[
  ['routing_rules_source_id_idx', 'btree (source_id)'],
  ['routing_rules_campaign_id_idx', 'btree (campaign_id)'],
  ['routing_rules_skill_id_idx', 'btree (skill_id)'],
  ['routing_rules_team_id_idx', 'btree (team_id)']
]);
select pg_temp.table_has('callcenter.lead_assignments', 'index', array[
  ['idx_lead_assignments_current', 'unique btree (tenant_id, lead_id) partial'],
  ['lead_assignments_tenant_id_idx', 'btree (tenant_id)'],
  ['lead_assignments_lead_id_idx', 'btree (lead_id)'],
  ['lead_assignments_agent_id_idx', 'btree (agent_id)'],
  ['lead_assignments_assigned_by_idx', 'btree (assigned_by)'],
  ['lead_assignments_rule_id_idx', 'btree (rule_id)']
]);
select pg_temp.table_has('callcenter.lead_documents', 'index', array[
  ['lead_documents_lead_id_idx', 'btree (lead_id)'],
  ['lead_documents_uploaded_by_idx', 'btree (uploaded_by)']
]);
select pg_temp.table_has('callcenter.campaigns', 'index', array[
  ['campaigns_status_starts_at_idx', 'btree (status, starts_at)']
]);
select pg_temp.table_has('callcenter.campaign_sources', 'index', array[
  ['campaign_sources_tenant_id_idx', 'btree (tenant_id)'],
  ['campaign_sources_source_id_idx', 'btree (source_id)']
]);
select pg_temp.table_has('callcenter.campaign_expenses', 'index', array[
  ['campaign_expenses_campaign_id_spent_on_idx', 'btree (campaign_id, spent_on)'],
  ['campaign_expenses_tenant_id_idx', 'btree (tenant_id)'],
  ['campaign_expenses_booked_by_idx', 'btree (booked_by)']
]);
select pg_temp.table_has('callcenter.call_logs', 'index', array[
  ['call_logs_other_number_idx', 'btree ((expression))'],
  ['call_logs_started_at_idx', 'btree (started_at desc)'],
  ['call_logs_agent_id_started_at_idx', 'btree (agent_id, started_at desc)'],
  ['idx_call_logs_ringing', 'btree (started_at) partial'],
  ['call_logs_lead_id_idx', 'btree (lead_id)'],
  ['call_logs_team_id_idx', 'btree (team_id)'],
  ['call_logs_campaign_id_idx', 'btree (campaign_id)'],
  ['call_logs_line_id_idx', 'btree (line_id)'],
  ['call_logs_started_at_undone_idx', 'btree (started_at) partial']
]);
select pg_temp.table_has('callcenter.ivr_options', 'index', array[
  ['ivr_options_menu_id_idx', 'btree (menu_id)'],
  ['ivr_options_target_id_idx', 'btree (target_id)'],
  ['ivr_options_team_id_idx', 'btree (team_id)']
]);
select pg_temp.table_has('callcenter.phone_numbers', 'index', array[
  ['phone_numbers_menu_id_idx', 'btree (menu_id)'],
  ['phone_numbers_campaign_id_idx', 'btree (campaign_id)'],
  ['phone_numbers_served_by_idx', 'btree (served_by)']
]);
select pg_temp.table_has('callcenter.ivr_interactions', 'index', array[
  ['ivr_interactions_call_log_id_created_at_idx', 'btree (call_log_id, created_at)'],
  ['ivr_interactions_tenant_id_idx', 'btree (tenant_id)'],
  ['ivr_interactions_menu_id_idx', 'btree (menu_id)']
]);
select pg_temp.table_has('callcenter.voicemails', 'index', array[
  ['idx_voicemails_waiting', 'btree (created_at) partial'],
  ['voicemails_call_log_id_idx', 'btree (call_log_id)'],
  ['voicemails_taken_by_idx', 'btree (taken_by)']
]);
select pg_temp.table_has('callcenter.message_providers', 'index', array[
  ['message_providers_served_by_idx', 'btree (served_by)']
]);
select pg_temp.table_has('callcenter.messages', 'index', array[
  ['messages_lead_id_created_at_idx', 'btree (lead_id, created_at desc)'],
  ['messages_delivery_created_at_idx', 'btree (delivery, created_at)'],
  ['messages_created_at_idx', 'btree (created_at)'],
  ['messages_colleague_id_idx', 'btree (colleague_id)'],
  ['messages_author_id_idx', 'btree (author_id)'],
  ['messages_template_id_idx', 'btree (template_id)'],
  ['messages_provider_id_idx', 'btree (provider_id)'],
  ['messages_carrier_id_idx', 'btree (carrier_id)']
]);
select pg_temp.table_has('callcenter.outbox_entries', 'index', array[
  ['outbox_entries_ready_idx', 'btree (tenant_id, priority desc, run_after) partial'],
  ['outbox_entries_running_idx', 'btree (tenant_id, locked_until) partial'],
  ['outbox_entries_done_idx', 'btree (finished_at) partial'],
  ['outbox_entries_served_idx', 'btree (tenant_id, claimed_at)'],
  ['outbox_entries_tenant_id_idx', 'btree (tenant_id)'],
  ['outbox_entries_message_id_idx', 'btree (message_id)']
]);
select pg_temp.table_has('callcenter.message_events', 'index', array[
  ['message_events_message_id_created_at_idx', 'btree (message_id, created_at)'],
  ['message_events_tenant_id_idx', 'btree (tenant_id)']
]);
select pg_temp.table_has('callcenter.device_tokens', 'index', array[
  ['device_tokens_token_key', 'unique btree ((expression))'],
  ['device_tokens_tenant_id_idx', 'btree (tenant_id)'],
  ['device_tokens_user_id_idx', 'btree (user_id)'],
  ['device_tokens_carrier_id_idx', 'btree (carrier_id)'],
  ['device_tokens_last_seen_at_idx', 'btree (last_seen_at)']
]);
select pg_temp.table_has('callcenter.notifications', 'index', array[
  ['idx_notifications_unread', 'btree (user_id, created_at desc) partial'],
  ['notifications_tenant_id_idx', 'btree (tenant_id)'],
  ['notifications_created_at_idx', 'btree (created_at)'],
  ['notifications_user_id_idx', 'btree (user_id)']
]);
select pg_temp.table_has('callcenter.point_entries', 'index', array[
  ['idx_point_entries_once', 'unique btree (tenant_id, event, subject_id)'],
  ['point_entries_user_id_created_at_idx', 'btree (user_id, created_at desc)'],
  ['point_entries_created_at_idx', 'btree (created_at)']
]);
select pg_temp.table_has('callcenter.badges', 'index', array[
  ['badges_tenant_id_deed_threshold_idx', 'btree (tenant_id, deed, threshold)']
]);
select pg_temp.table_has('callcenter.user_badges', 'index', array[
  ['user_badges_tenant_id_user_id_badge_id_idx', 'unique btree (tenant_id, user_id, badge_id)'],
  ['user_badges_user_id_idx', 'btree (user_id)'],
  ['user_badges_badge_id_idx', 'btree (badge_id)']
]);
select pg_temp.table_has('callcenter.challenges', 'index', array[
  ['challenges_deed_starts_at_idx', 'btree (deed, starts_at)']
]);
select pg_temp.table_has('callcenter.challenge_progress', 'index', array[
  ['challenge_progress_tenant_id_challenge_id_user_id_began_on_idx', 'unique btree (tenant_id, challenge_id, user_id, began_on)'],
  ['challenge_progress_challenge_id_idx', 'btree (challenge_id)'],
  ['challenge_progress_user_id_idx', 'btree (user_id)']
]);
select pg_temp.table_has('callcenter.competitions', 'index', array[
  ['competitions_status_starts_at_idx', 'btree (status, starts_at)']
]);
select pg_temp.table_has('callcenter.competition_teams', 'index', array[
  ['competition_teams_tenant_id_idx', 'btree (tenant_id)'],
  ['competition_teams_team_id_idx', 'btree (team_id)']
]);
select pg_temp.table_has('callcenter.redemptions', 'index', array[
  ['redemptions_status_created_at_idx', 'btree (status, created_at)'],
  ['redemptions_tenant_id_idx', 'btree (tenant_id)'],
  ['redemptions_user_id_idx', 'btree (user_id)'],
  ['redemptions_reward_id_idx', 'btree (reward_id)'],
  ['redemptions_decided_by_idx', 'btree (decided_by)']
]);
select pg_temp.table_has('callcenter.daily_metrics', 'index', array[
  ['daily_metrics_tenant_id_day_idx', 'unique btree (tenant_id, day)']
]);
select pg_temp.table_has('callcenter.audit_logs', 'index', array[
  ['audit_logs_created_at_idx', 'btree (created_at desc)'],
  ['audit_logs_actor_id_created_at_idx', 'btree (actor_id, created_at desc)'],
  ['audit_logs_tenant_id_idx', 'btree (tenant_id)']
]);
select pg_temp.table_has('callcenter.security_events', 'index', array[
  ['security_events_status_created_at_idx', 'btree (status, created_at desc)'],
  ['security_events_tenant_id_idx', 'btree (tenant_id)'],
  ['security_events_created_at_idx', 'btree (created_at)'],
  ['security_events_handled_by_idx', 'btree (handled_by)']
]);
select pg_temp.table_has('callcenter.consent_records', 'index', array[
  ['idx_consent_records_live', 'unique btree (tenant_id, lead_id, purpose) partial'],
  ['consent_records_tenant_id_idx', 'btree (tenant_id)'],
  ['consent_records_lead_id_idx', 'btree (lead_id)'],
  ['consent_records_noted_by_idx', 'btree (noted_by)']
]);
select pg_temp.table_has('callcenter.gdpr_requests', 'index', array[
  ['gdpr_requests_requester_email_idx', 'btree ((expression))'],
  ['gdpr_requests_status_due_at_idx', 'btree (status, due_at)'],
  ['gdpr_requests_tenant_id_idx', 'btree (tenant_id)'],
  ['gdpr_requests_lead_id_idx', 'btree (lead_id)'],
  ['gdpr_requests_handled_by_idx', 'btree (handled_by)']
]);
select pg_temp.table_has('callcenter_private.user_roles_invitation', 'index', array[
  ['user_roles_invitation_tenant_id_invited_by_idx', 'btree (tenant_id, invited_by)'],
  ['user_roles_invitation_user_id_idx', 'btree (user_id)']
]);
select pg_temp.table_has('callcenter.user_roles', 'trigger', array[
  ['keep_owner', 'after update of role delete when run callcenter_private.user_roles_keep_owner']
]);
select pg_temp.table_has('callcenter.agents', 'trigger', array[
  ['zz_seal', 'before insert update run callcenter_private.agents_seal']
]);
select pg_temp.table_has('callcenter.leads', 'trigger', array[
  ['zz_seal', 'before insert update run callcenter_private.leads_seal']
]);
select pg_temp.table_has('callcenter.call_logs', 'trigger', array[
  ['zz_seal', 'before insert update run callcenter_private.call_logs_seal']
]);
select pg_temp.table_has('callcenter.message_providers', 'trigger', array[
  ['zz_seal', 'before insert update run callcenter_private.message_providers_seal']
]);
select pg_temp.table_has('callcenter.messages', 'trigger', array[
  ['zz_seal', 'before insert update run callcenter_private.messages_seal']
]);
select pg_temp.table_has('callcenter.device_tokens', 'trigger', array[
  ['zz_seal', 'before insert update run callcenter_private.device_tokens_seal']
]);
select pg_temp.table_has('callcenter.gdpr_requests', 'trigger', array[
  ['zz_seal', 'before insert update run callcenter_private.gdpr_requests_seal']
]);
select pg_temp.table_has('callcenter.tenants', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.users', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.user_roles', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.roles', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.permissions', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.role_permissions', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.teams', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.skills', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.agents', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.agent_skills', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.agent_activities', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.lead_sources', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.leads', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at'],
  ['note_when_closed', 'before insert update of closed_at, status when run callcenter_private.leads_note_when_closed']
]);
select pg_temp.table_has('callcenter.lead_activities', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.scoring_models', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.lead_scores', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.routing_rules', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.lead_assignments', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.lead_documents', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.campaigns', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.campaign_sources', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.campaign_expenses', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.call_logs', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.ivr_menus', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.ivr_options', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.phone_numbers', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.ivr_interactions', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.voicemails', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.message_providers', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.message_templates', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.messages', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.outbox_entries', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.message_events', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.device_tokens', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.notifications', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.point_rules', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.point_entries', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.achievement_tiers', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.badges', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.user_badges', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.challenges', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.challenge_progress', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.competitions', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.competition_teams', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.rewards', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.redemptions', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.daily_metrics', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.audit_logs', 'trigger', array[
  ['append_only', 'before update delete run callcenter_private.refuse_change'],
  ['never_emptied', 'after truncate of a statement run callcenter_private.refuse_change']
]);
select pg_temp.table_has('callcenter.security_events', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.consent_records', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.gdpr_requests', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen'],
  ['touch_updated_at', 'before update run callcenter_private.touch_updated_at']
]);
select pg_temp.table_has('callcenter.data_classifications', 'trigger', array[
  ['frozen_columns', 'before update when run callcenter_private.refuse_frozen']
]);
select pg_temp.table_has('callcenter.leads', 'trigger', array[
  ['count_insert', 'after insert of a statement run callcenter_private.leads_count_insert'],
  ['count_update', 'after update of a statement run callcenter_private.leads_count_update'],
  ['count_delete', 'after delete of a statement run callcenter_private.leads_count_delete'],
  ['count_truncate', 'after truncate of a statement run callcenter_private.leads_count_truncate'],
  ['transitions_status', 'before update when run callcenter_private.leads_status_transitions']
]);
select pg_temp.table_has('callcenter.campaigns', 'trigger', array[
  ['transitions_status', 'before update when run callcenter_private.campaigns_status_transitions']
]);
select pg_temp.table_has('callcenter.call_logs', 'trigger', array[
  ['transitions_status', 'before update when run callcenter_private.call_logs_status_transitions']
]);
select pg_temp.table_has('callcenter.messages', 'trigger', array[
  ['transitions_delivery', 'before update when run callcenter_private.messages_delivery_transitions']
]);
select pg_temp.table_has('callcenter.competitions', 'trigger', array[
  ['transitions_status', 'before update when run callcenter_private.competitions_status_transitions']
]);
select pg_temp.table_has('callcenter.redemptions', 'trigger', array[
  ['transitions_status', 'before update when run callcenter_private.redemptions_status_transitions']
]);
select pg_temp.table_has('callcenter.security_events', 'trigger', array[
  ['transitions_status', 'before update when run callcenter_private.security_events_status_transitions']
]);
select pg_temp.table_has('callcenter.gdpr_requests', 'trigger', array[
  ['transitions_status', 'before update when run callcenter_private.gdpr_requests_status_transitions']
]);
select pg_temp.table_has('callcenter.agents', 'trigger', array[
  ['_column_rights', 'before update when run callcenter_private.agents_column_rights']
]);
select pg_temp.table_has('callcenter.message_providers', 'trigger', array[
  ['_column_rights', 'before update when run callcenter_private.message_providers_column_rights']
]);
select pg_temp.table_has('callcenter.user_roles', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.user_roles_audit'],
  ['audit_update', 'after update run callcenter_private.user_roles_audit'],
  ['audit_delete', 'after delete run callcenter_private.user_roles_audit']
]);
select pg_temp.table_has('callcenter.role_permissions', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.role_permissions_audit'],
  ['audit_update', 'after update run callcenter_private.role_permissions_audit'],
  ['audit_delete', 'after delete run callcenter_private.role_permissions_audit']
]);
select pg_temp.table_has('callcenter.agents', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.agents_audit'],
  ['audit_update', 'after update when run callcenter_private.agents_audit'],
  ['audit_delete', 'after delete run callcenter_private.agents_audit']
]);
select pg_temp.table_has('callcenter.leads', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.leads_audit'],
  ['audit_update', 'after update when run callcenter_private.leads_audit'],
  ['audit_delete', 'after delete run callcenter_private.leads_audit']
]);
select pg_temp.table_has('callcenter.scoring_models', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.scoring_models_audit'],
  ['audit_update', 'after update run callcenter_private.scoring_models_audit'],
  ['audit_delete', 'after delete run callcenter_private.scoring_models_audit']
]);
select pg_temp.table_has('callcenter.routing_rules', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.routing_rules_audit'],
  ['audit_update', 'after update when run callcenter_private.routing_rules_audit'],
  ['audit_delete', 'after delete run callcenter_private.routing_rules_audit']
]);
select pg_temp.table_has('callcenter.campaigns', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.campaigns_audit'],
  ['audit_update', 'after update when run callcenter_private.campaigns_audit'],
  ['audit_delete', 'after delete run callcenter_private.campaigns_audit']
]);
select pg_temp.table_has('callcenter.message_providers', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.message_providers_audit'],
  ['audit_update', 'after update when run callcenter_private.message_providers_audit'],
  ['audit_delete', 'after delete run callcenter_private.message_providers_audit']
]);
select pg_temp.table_has('callcenter.point_rules', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.point_rules_audit'],
  ['audit_update', 'after update when run callcenter_private.point_rules_audit'],
  ['audit_delete', 'after delete run callcenter_private.point_rules_audit']
]);
select pg_temp.table_has('callcenter.rewards', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.rewards_audit'],
  ['audit_update', 'after update when run callcenter_private.rewards_audit'],
  ['audit_delete', 'after delete run callcenter_private.rewards_audit']
]);
select pg_temp.table_has('callcenter.redemptions', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.redemptions_audit'],
  ['audit_update', 'after update when run callcenter_private.redemptions_audit'],
  ['audit_delete', 'after delete run callcenter_private.redemptions_audit']
]);
select pg_temp.table_has('callcenter.consent_records', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.consent_records_audit'],
  ['audit_update', 'after update run callcenter_private.consent_records_audit'],
  ['audit_delete', 'after delete run callcenter_private.consent_records_audit']
]);
select pg_temp.table_has('callcenter.gdpr_requests', 'trigger', array[
  ['audit_insert', 'after insert run callcenter_private.gdpr_requests_audit'],
  ['audit_update', 'after update when run callcenter_private.gdpr_requests_audit'],
  ['audit_delete', 'after delete run callcenter_private.gdpr_requests_audit']
]);
select pg_temp.table_has('auth.users', 'trigger', array[
  ['callcenter_on_auth_user_created', 'after insert run callcenter_private.handle_new_user']
]);
select pg_temp.table_has('callcenter.agents', 'trigger', array[
  ['tell_agent_status', 'after insert delete run callcenter_private.agents_tell_agent_status'],
  ['tell_agent_status_update', 'after update when run callcenter_private.agents_tell_agent_status']
]);
select pg_temp.table_has('callcenter.campaigns', 'trigger', array[
  ['tell_campaign_updates', 'after insert delete run callcenter_private.campaigns_tell_campaign_updates'],
  ['tell_campaign_updates_update', 'after update when run callcenter_private.campaigns_tell_campaign_updates']
]);
select pg_temp.table_has('callcenter.call_logs', 'trigger', array[
  ['tell_calls', 'after insert run callcenter_private.call_logs_tell_calls'],
  ['tell_calls_update', 'after update when run callcenter_private.call_logs_tell_calls']
]);
select pg_temp.table_has('callcenter.notifications', 'trigger', array[
  ['tell_notifications', 'after insert run callcenter_private.notifications_tell_notifications'],
  ['tell_notifications_update', 'after update when run callcenter_private.notifications_tell_notifications']
]);
select pg_temp.table_has('callcenter.point_entries', 'trigger', array[
  ['tell_points', 'after insert run callcenter_private.point_entries_tell_points'],
  ['tell_points_update', 'after update when run callcenter_private.point_entries_tell_points']
]);
select pg_temp.access_is('callcenter_private.seoc_state', 'nobody', null);
select pg_temp.access_is('callcenter_private.call_count', 'nobody', null);
select pg_temp.access_is('callcenter_private.gdpr_request', 'nobody', null);
select pg_temp.access_is('callcenter.tenants', 'callcenter_api: select, update (currency, name, time_zone); callcenter_tenant: select, update (currency, name, time_zone, updated_at)', array[
  ['tenants_tenant', 'restrictive all to public using check'],
  ['tenants_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['tenants_select', 'permissive select to callcenter_api using'],
  ['tenants_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.users', 'callcenter_api: select, update (display_name); callcenter_tenant: delete, insert (display_name, id), select, update (display_name)', array[
  ['users_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['users_select', 'permissive select to callcenter_api using'],
  ['users_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.user_roles', 'callcenter_api: select; callcenter_tenant: select', array[
  ['user_roles_tenant', 'restrictive all to public using check'],
  ['user_roles_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['user_roles_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter_private.user_roles_invitation', 'nobody', null);
select pg_temp.access_is('callcenter.roles', 'callcenter_api: select; callcenter_tenant: delete, insert (description, name, rank), select, update (description, rank)', array[
  ['roles_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['roles_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.permissions', 'callcenter_api: select; callcenter_tenant: delete, insert (code, default_roles, description), select, update (default_roles, description)', array[
  ['permissions_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['permissions_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.role_permissions', 'callcenter_api: delete, insert (created_at, id, permission, role, tenant_id), select; callcenter_tenant: delete, insert (created_at, id, permission, role, tenant_id), select', array[
  ['role_permissions_tenant', 'restrictive all to public using check'],
  ['role_permissions_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['role_permissions_select', 'permissive select to callcenter_api using'],
  ['role_permissions_insert', 'permissive insert to callcenter_api check'],
  ['role_permissions_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.teams', 'callcenter_api: delete, insert (created_at, id, name, supervisor_id, tenant_id, updated_at), select, update (name, supervisor_id, updated_at); callcenter_tenant: delete, insert (created_at, id, name, supervisor_id, tenant_id, updated_at), select, update (name, supervisor_id, updated_at)', array[
  ['teams_tenant', 'restrictive all to public using check'],
  ['teams_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['teams_select', 'permissive select to callcenter_api using'],
  ['teams_insert', 'permissive insert to callcenter_api check'],
  ['teams_update', 'permissive update to callcenter_api using check'],
  ['teams_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.skills', 'callcenter_api: delete, insert (code, created_at, id, tenant_id, title), select, update (code, title); callcenter_tenant: delete, insert (code, created_at, id, tenant_id, title), select, update (code, title)', array[
  ['skills_tenant', 'restrictive all to public using check'],
  ['skills_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['skills_select', 'permissive select to callcenter_api using'],
  ['skills_insert', 'permissive insert to callcenter_api check'],
  ['skills_update', 'permissive update to callcenter_api using check'],
  ['skills_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.agents', 'callcenter_api: insert (extension, id, max_open_leads, national_id, team_id, tenant_id, user_id), select, update (email, extension, max_open_leads, national_id, payout_iban, phone, slack_handle, team_id); callcenter_tenant: delete, insert (created_at, email, extension, id, last_assigned_at, max_open_leads, national_id, payout_iban, phone, slack_handle, status, status_since, team_id, tenant_id, updated_at, user_id), select, update (email, extension, last_assigned_at, max_open_leads, national_id, payout_iban, phone, slack_handle, status, status_since, team_id, updated_at)', array[
  ['agents_tenant', 'restrictive all to public using check'],
  ['agents_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['agents_select', 'permissive select to callcenter_api using'],
  ['agents_insert', 'permissive insert to callcenter_api check'],
  ['agents_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.agent_skills', 'callcenter_api: delete, insert (agent_id, level, skill_id, tenant_id), select, update (level); callcenter_tenant: delete, insert (agent_id, level, skill_id, tenant_id), select, update (level)', array[
  ['agent_skills_tenant', 'restrictive all to public using check'],
  ['agent_skills_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['agent_skills_select', 'permissive select to callcenter_api using'],
  ['agent_skills_insert', 'permissive insert to callcenter_api check'],
  ['agent_skills_update', 'permissive update to callcenter_api using check'],
  ['agent_skills_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.agent_activities', 'callcenter_api: select; callcenter_tenant: delete, insert (agent_id, created_at, from_status, id, seconds, tenant_id, to_status), select, update (agent_id)', array[
  ['agent_activities_tenant', 'restrictive all to public using check'],
  ['agent_activities_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['agent_activities_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.agent_activities_default', 'nobody', null);
select pg_temp.access_is('callcenter.lead_sources', 'callcenter_api: insert (code, cost_per_lead, id, is_active, kind, tenant_id, title), select, update (code, cost_per_lead, is_active, kind, title); callcenter_tenant: delete, insert (code, cost_per_lead, created_at, id, is_active, kind, tenant_id, title, updated_at), select, update (code, cost_per_lead, is_active, kind, title, updated_at)', array[
  ['lead_sources_tenant', 'restrictive all to public using check'],
  ['lead_sources_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['lead_sources_select', 'permissive select to callcenter_api using'],
  ['lead_sources_insert', 'permissive insert to callcenter_api check'],
  ['lead_sources_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.leads', 'callcenter_api: select; callcenter_tenant: delete, insert (assigned_at, assigned_to, campaign_id, closed_at, company_name, created_at, email, estimated_value, external_ref, forgotten_at, full_name, id, last_contacted_at, lost_reason, phone, required_skill_id, score, scored_at, source_id, status, tenant_id, updated_at), select, update (assigned_at, assigned_to, campaign_id, closed_at, company_name, email, estimated_value, external_ref, forgotten_at, full_name, last_contacted_at, lost_reason, phone, required_skill_id, score, scored_at, source_id, status, updated_at)', array[
  ['leads_tenant', 'restrictive all to public using check'],
  ['leads_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['leads_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.lead_activities', 'callcenter_api: select; callcenter_tenant: delete, insert (actor_id, created_at, detail, id, kind, lead_id, tenant_id), select, update (actor_id)', array[
  ['lead_activities_tenant', 'restrictive all to public using check'],
  ['lead_activities_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['lead_activities_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.scoring_models', 'callcenter_api: insert (age_weight, assignment_weight, availability_weight, half_life_days, id, is_active, name, source_weight, status_weight, tenant_id), select, update (age_weight, assignment_weight, availability_weight, half_life_days, is_active, name, source_weight, status_weight); callcenter_tenant: delete, insert (age_weight, assignment_weight, availability_weight, created_at, half_life_days, id, is_active, name, source_weight, status_weight, tenant_id), select, update (age_weight, assignment_weight, availability_weight, half_life_days, is_active, name, source_weight, status_weight)', array[
  ['scoring_models_tenant', 'restrictive all to public using check'],
  ['scoring_models_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['scoring_models_select', 'permissive select to callcenter_api using'],
  ['scoring_models_insert', 'permissive insert to callcenter_api check'],
  ['scoring_models_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.lead_scores', 'callcenter_api: select; callcenter_tenant: delete, insert (age_factor, assignment_factor, availability_factor, created_at, id, lead_id, model_id, score, source_quality, status_factor, tenant_id), select, update (model_id)', array[
  ['lead_scores_tenant', 'restrictive all to public using check'],
  ['lead_scores_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['lead_scores_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.routing_rules', 'callcenter_api: delete, insert (campaign_id, created_at, id, is_active, min_score, name, position, skill_id, source_id, strategy, team_id, tenant_id, updated_at), select, update (campaign_id, is_active, min_score, name, position, skill_id, source_id, strategy, team_id, updated_at); callcenter_tenant: delete, insert (campaign_id, created_at, id, is_active, min_score, name, position, skill_id, source_id, strategy, team_id, tenant_id, updated_at), select, update (campaign_id, is_active, min_score, name, position, skill_id, source_id, strategy, team_id, updated_at)', array[
  ['routing_rules_tenant', 'restrictive all to public using check'],
  ['routing_rules_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['routing_rules_select', 'permissive select to callcenter_api using'],
  ['routing_rules_insert', 'permissive insert to callcenter_api check'],
  ['routing_rules_update', 'permissive update to callcenter_api using check'],
  ['routing_rules_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.lead_assignments', 'callcenter_api: select; callcenter_tenant: delete, insert (agent_id, assigned_by, created_at, ended_at, id, lead_id, rule_id, strategy, tenant_id), select, update (assigned_by, ended_at, rule_id)', array[
  ['lead_assignments_tenant', 'restrictive all to public using check'],
  ['lead_assignments_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['lead_assignments_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.lead_documents', 'callcenter_api: delete, select, update (size_bytes); callcenter_tenant: delete, insert (created_at, file_name, id, lead_id, size_bytes, tenant_id, uploaded_by), select, update (file_name, size_bytes, uploaded_by)', array[
  ['lead_documents_tenant', 'restrictive all to public using check'],
  ['lead_documents_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['lead_documents_select', 'permissive select to callcenter_api using'],
  ['lead_documents_update', 'permissive update to callcenter_api using check'],
  ['lead_documents_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.campaigns', 'callcenter_api: insert (budget, code, ends_at, goal_leads, id, name, starts_at, tenant_id), select, update (budget, code, ends_at, goal_leads, name, starts_at); callcenter_tenant: delete, insert (budget, code, created_at, ends_at, goal_leads, id, name, spent, starts_at, status, tenant_id, updated_at), select, update (budget, code, ends_at, goal_leads, name, spent, starts_at, status, updated_at)', array[
  ['campaigns_tenant', 'restrictive all to public using check'],
  ['campaigns_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['campaigns_select', 'permissive select to callcenter_api using'],
  ['campaigns_insert', 'permissive insert to callcenter_api check'],
  ['campaigns_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.campaign_sources', 'callcenter_api: select; callcenter_tenant: delete, insert (campaign_id, share, source_id, tenant_id), select, update (share)', array[
  ['campaign_sources_tenant', 'restrictive all to public using check'],
  ['campaign_sources_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['campaign_sources_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.campaign_expenses', 'callcenter_api: select; callcenter_tenant: delete, insert (amount, booked_by, campaign_id, created_at, id, kind, note, spent_on, tenant_id), select, update (booked_by)', array[
  ['campaign_expenses_tenant', 'restrictive all to public using check'],
  ['campaign_expenses_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['campaign_expenses_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.call_logs', 'callcenter_api: select; callcenter_tenant: delete, insert (agent_id, answered_at, campaign_id, created_at, direction, ended_at, id, lead_id, line_id, note, other_number, outcome, reference, started_at, status, team_id, tenant_id), select, update (agent_id, answered_at, campaign_id, ended_at, lead_id, line_id, note, other_number, outcome, status, team_id)', array[
  ['call_logs_tenant', 'restrictive all to public using check'],
  ['call_logs_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['call_logs_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.ivr_menus', 'callcenter_api: delete, insert (created_at, id, name, prompt, tenant_id, updated_at), select, update (name, prompt, updated_at); callcenter_tenant: delete, insert (created_at, id, name, prompt, tenant_id, updated_at), select, update (name, prompt, updated_at)', array[
  ['ivr_menus_tenant', 'restrictive all to public using check'],
  ['ivr_menus_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['ivr_menus_select', 'permissive select to callcenter_api using'],
  ['ivr_menus_insert', 'permissive insert to callcenter_api check'],
  ['ivr_menus_update', 'permissive update to callcenter_api using check'],
  ['ivr_menus_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.ivr_options', 'callcenter_api: delete, insert (created_at, digit, id, menu_id, takes_message, target_id, team_id, tenant_id), select; callcenter_tenant: delete, insert (created_at, digit, id, menu_id, takes_message, target_id, team_id, tenant_id), select', array[
  ['ivr_options_tenant', 'restrictive all to public using check'],
  ['ivr_options_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['ivr_options_select', 'permissive select to callcenter_api using'],
  ['ivr_options_insert', 'permissive insert to callcenter_api check'],
  ['ivr_options_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.phone_numbers', 'callcenter_api: insert (campaign_id, id, is_active, menu_id, number, served_by, tenant_id, title), select, update (campaign_id, is_active, menu_id, number, served_by, title); callcenter_tenant: delete, insert (campaign_id, created_at, id, is_active, menu_id, number, served_by, tenant_id, title, updated_at), select, update (campaign_id, is_active, menu_id, number, served_by, title, updated_at)', array[
  ['phone_numbers_tenant', 'restrictive all to public using check'],
  ['phone_numbers_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['phone_numbers_select', 'permissive select to callcenter_api using'],
  ['phone_numbers_insert', 'permissive insert to callcenter_api check'],
  ['phone_numbers_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.ivr_interactions', 'callcenter_api: select; callcenter_tenant: delete, insert (action, call_log_id, created_at, digit, id, menu_id, tenant_id), select, update (menu_id)', array[
  ['ivr_interactions_tenant', 'restrictive all to public using check'],
  ['ivr_interactions_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['ivr_interactions_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.voicemails', 'callcenter_api: select; callcenter_tenant: delete, insert (call_log_id, created_at, id, seconds, taken_at, taken_by, tenant_id, transcript), select, update (taken_at, taken_by, transcript)', array[
  ['voicemails_tenant', 'restrictive all to public using check'],
  ['voicemails_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['voicemails_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.message_providers', 'callcenter_api: insert (channel, credential, id, is_active, name, sender, served_by, tenant_id), select, update (channel, credential, is_active, name, sender, served_by); callcenter_tenant: delete, insert (channel, created_at, credential, id, is_active, name, sender, served_by, tenant_id, updated_at), select, update (channel, credential, is_active, name, sender, served_by, updated_at)', array[
  ['message_providers_tenant', 'restrictive all to public using check'],
  ['message_providers_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['message_providers_select', 'permissive select to callcenter_api using'],
  ['message_providers_insert', 'permissive insert to callcenter_api check'],
  ['message_providers_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.message_templates', 'callcenter_api: insert (body, channel, code, created_at, id, is_active, language, subject, tenant_id, updated_at), select, update (body, channel, code, is_active, language, subject, updated_at); callcenter_tenant: delete, insert (body, channel, code, created_at, id, is_active, language, subject, tenant_id, updated_at), select, update (body, channel, code, is_active, language, subject, updated_at)', array[
  ['message_templates_tenant', 'restrictive all to public using check'],
  ['message_templates_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['message_templates_select', 'permissive select to callcenter_api using'],
  ['message_templates_insert', 'permissive insert to callcenter_api check'],
  ['message_templates_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.messages', 'callcenter_api: select; callcenter_tenant: delete, insert (author_id, body, carrier_id, channel, colleague_id, created_at, delivery, id, lead_id, provider_id, provider_reference, recipient, subject, template_id, tenant_id), select, update (author_id, body, carrier_id, delivery, provider_id, provider_reference, recipient, subject, template_id)', array[
  ['messages_tenant', 'restrictive all to public using check'],
  ['messages_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['messages_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.outbox_entries', 'callcenter_api: select; callcenter_tenant: delete, insert (created_at, id, message_id, priority, tenant_id), select, update (priority)', array[
  ['outbox_entries_tenant', 'restrictive all to public using check'],
  ['outbox_entries_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['outbox_entries_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.message_events', 'callcenter_api: select; callcenter_tenant: delete, insert (created_at, delivery, detail, id, message_id, tenant_id), select', array[
  ['message_events_tenant', 'restrictive all to public using check'],
  ['message_events_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['message_events_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.device_tokens', 'callcenter_api: delete, select; callcenter_tenant: delete, insert (carrier_id, created_at, id, last_seen_at, platform, tenant_id, token, user_id), select, update (carrier_id, last_seen_at, token)', array[
  ['device_tokens_tenant', 'restrictive all to public using check'],
  ['device_tokens_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['device_tokens_select', 'permissive select to callcenter_api using'],
  ['device_tokens_delete', 'permissive delete to callcenter_api using']
]);
select pg_temp.access_is('callcenter.notifications', 'callcenter_api: select, update (read_at); callcenter_tenant: delete, insert (created_at, id, kind, read_at, tenant_id, text, user_id), select, update (read_at)', array[
  ['notifications_tenant', 'restrictive all to public using check'],
  ['notifications_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['notifications_select', 'permissive select to callcenter_api using'],
  ['notifications_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.point_rules', 'callcenter_api: insert (deed, id, is_active, per_day, points, tenant_id, valid_from), select, update (is_active, per_day, points); callcenter_tenant: delete, insert (created_at, deed, id, is_active, per_day, points, tenant_id, updated_at, valid_from), select, update (is_active, per_day, points, updated_at)', array[
  ['point_rules_tenant', 'restrictive all to public using check'],
  ['point_rules_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['point_rules_select', 'permissive select to callcenter_api using'],
  ['point_rules_insert', 'permissive insert to callcenter_api check'],
  ['point_rules_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.point_entries', 'callcenter_api: select; callcenter_tenant: delete, insert (created_at, event, id, points, subject_id, tenant_id, user_id), select', array[
  ['point_entries_tenant', 'restrictive all to public using check'],
  ['point_entries_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['point_entries_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.achievement_tiers', 'callcenter_api: insert (id, min_points, tenant_id, title), select, update (min_points, title); callcenter_tenant: delete, insert (created_at, id, min_points, tenant_id, title), select, update (min_points, title)', array[
  ['achievement_tiers_tenant', 'restrictive all to public using check'],
  ['achievement_tiers_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['achievement_tiers_select', 'permissive select to callcenter_api using'],
  ['achievement_tiers_insert', 'permissive insert to callcenter_api check'],
  ['achievement_tiers_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.badges', 'callcenter_api: insert (code, deed, id, is_active, tenant_id, threshold, title), select, update (code, deed, is_active, threshold, title); callcenter_tenant: delete, insert (code, created_at, deed, id, is_active, tenant_id, threshold, title), select, update (code, deed, is_active, threshold, title)', array[
  ['badges_tenant', 'restrictive all to public using check'],
  ['badges_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['badges_select', 'permissive select to callcenter_api using'],
  ['badges_insert', 'permissive insert to callcenter_api check'],
  ['badges_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.user_badges', 'callcenter_api: select; callcenter_tenant: delete, insert (badge_id, created_at, id, tenant_id, user_id), select', array[
  ['user_badges_tenant', 'restrictive all to public using check'],
  ['user_badges_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['user_badges_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.challenges', 'callcenter_api: insert (bonus, deed, ends_at, id, period, starts_at, target, tenant_id, title), select, update (bonus, deed, ends_at, period, starts_at, target, title); callcenter_tenant: delete, insert (bonus, created_at, deed, ends_at, id, period, starts_at, target, tenant_id, title, updated_at), select, update (bonus, deed, ends_at, period, starts_at, target, title, updated_at)', array[
  ['challenges_tenant', 'restrictive all to public using check'],
  ['challenges_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['challenges_select', 'permissive select to callcenter_api using'],
  ['challenges_insert', 'permissive insert to callcenter_api check'],
  ['challenges_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.challenge_progress', 'callcenter_api: select; callcenter_tenant: delete, insert (began_on, challenge_id, completed_at, created_at, done, id, tenant_id, updated_at, user_id), select, update (completed_at, done, updated_at)', array[
  ['challenge_progress_tenant', 'restrictive all to public using check'],
  ['challenge_progress_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['challenge_progress_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.competitions', 'callcenter_api: insert (ends_at, id, prize, starts_at, tenant_id, title), select, update (ends_at, prize, starts_at, title); callcenter_tenant: delete, insert (created_at, ends_at, id, prize, starts_at, status, tenant_id, title, updated_at), select, update (ends_at, prize, starts_at, status, title, updated_at)', array[
  ['competitions_tenant', 'restrictive all to public using check'],
  ['competitions_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['competitions_select', 'permissive select to callcenter_api using'],
  ['competitions_insert', 'permissive insert to callcenter_api check'],
  ['competitions_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.competition_teams', 'callcenter_api: select; callcenter_tenant: delete, insert (competition_id, place, points, team_id, tenant_id), select, update (place, points)', array[
  ['competition_teams_tenant', 'restrictive all to public using check'],
  ['competition_teams_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['competition_teams_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.rewards', 'callcenter_api: insert (cost, id, is_active, stock, tenant_id, title), select, update (cost, is_active, stock, title); callcenter_tenant: delete, insert (cost, created_at, id, is_active, stock, tenant_id, title, updated_at), select, update (cost, is_active, stock, title, updated_at)', array[
  ['rewards_tenant', 'restrictive all to public using check'],
  ['rewards_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['rewards_select', 'permissive select to callcenter_api using'],
  ['rewards_insert', 'permissive insert to callcenter_api check'],
  ['rewards_update', 'permissive update to callcenter_api using check']
]);
select pg_temp.access_is('callcenter.redemptions', 'callcenter_api: select; callcenter_tenant: delete, insert (cost, created_at, decided_by, id, reward_id, status, tenant_id, updated_at, user_id), select, update (decided_by, status, updated_at)', array[
  ['redemptions_tenant', 'restrictive all to public using check'],
  ['redemptions_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['redemptions_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.daily_metrics', 'callcenter_api: select; callcenter_tenant: delete, insert (answered, calls, created_at, day, id, leads, lost, messages, points, tenant_id, won), select, update (answered, calls, day, leads, lost, messages, points, won)', array[
  ['daily_metrics_tenant', 'restrictive all to public using check'],
  ['daily_metrics_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['daily_metrics_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.audit_logs', 'callcenter_api: select; callcenter_tenant: select', array[
  ['audit_logs_tenant', 'restrictive all to public using check'],
  ['audit_logs_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['audit_logs_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.audit_logs_default', 'nobody', null);
select pg_temp.access_is('callcenter.security_events', 'callcenter_api: select; callcenter_tenant: delete, insert (account_id, created_at, detail, handled_by, id, ip_address, kind, resolution, severity, status, tenant_id, user_agent), select, update (handled_by, resolution, severity, status)', array[
  ['security_events_tenant', 'restrictive all to public using check'],
  ['security_events_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['security_events_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.consent_records', 'callcenter_api: select; callcenter_tenant: delete, insert (created_at, evidence, id, ip_address, lead_id, noted_by, purpose, tenant_id, withdrawn_at), select, update (noted_by, withdrawn_at)', array[
  ['consent_records_tenant', 'restrictive all to public using check'],
  ['consent_records_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['consent_records_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.gdpr_requests', 'callcenter_api: select; callcenter_tenant: delete, insert (answer, created_at, due_at, handled_by, id, kind, lead_id, requester_email, status, tenant_id, updated_at), select, update (answer, handled_by, lead_id, requester_email, status, updated_at)', array[
  ['gdpr_requests_tenant', 'restrictive all to public using check'],
  ['gdpr_requests_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['gdpr_requests_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter.data_classifications', 'callcenter_api: select; callcenter_tenant: delete, insert (basis, column_name, data_class, id, table_name), select, update (basis, column_name, data_class, table_name)', array[
  ['data_classifications_tenant_scope', 'permissive all to callcenter_tenant using check'],
  ['data_classifications_select', 'permissive select to callcenter_api using']
]);
select pg_temp.access_is('callcenter_private.counter_shard', 'nobody', null);
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'callcenter' and a.grantee <> n.nspowner order by 1), ', '), 'anon, authenticated, callcenter_api, callcenter_tenant, service_role', 'schema callcenter may be used by these roles and no other');
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'callcenter_private' and a.grantee <> n.nspowner order by 1), ', '), 'callcenter_api, callcenter_tenant', 'schema callcenter_private may be used by these roles and no other');
select pg_temp.function_is('callcenter_private.count_call(text, integer, integer, timestamptz)', array['called', 'most', 'seconds', 'at']::text[], 1, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.');
select pg_temp.function_is('callcenter_private.forget_calls(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the counts of calls go that no limit asks for any more; returns how many went.');
select pg_temp.function_is('callcenter_private.uid()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The caller''s id from the request''s token; NULL when nobody is signed in.');
select pg_temp.function_is('callcenter_private.request_header(text)', array['name']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'A header of the request; NULL outside of one.');
select pg_temp.function_is('callcenter_private.request_ip()', array[]::text[], 0, 'inet', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The address the request came from; NULL outside of one.');
select pg_temp.function_is('callcenter_private.me()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The caller''s own row, by its key.');
select pg_temp.function_is('callcenter_private.tenants()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenants the caller belongs to.');
select pg_temp.function_is('callcenter_private.tenants_as(text[])', array['roles']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenants in which the caller has one of these roles.');
select pg_temp.function_is('callcenter_private.tenant_mates()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The users of the caller''s tenants.');
select pg_temp.function_is('callcenter_private.tenants_with(text)', array['permission']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenants in which the caller''s role has this permission.');
select pg_temp.function_is('callcenter_private.tenant_of_agents(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_leads(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_campaigns(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_call_logs(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_phone_numbers(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_voicemails(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_messages(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_competitions(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_rewards(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_redemptions(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_security_events(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.tenant_of_gdpr_requests(uuid)', array['key']::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant of a row, whether or not the caller may see it.');
select pg_temp.function_is('callcenter_private.called_for()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The tenant that the running function was called for, if the caller belongs to it; all of his where it named none.');
select pg_temp.function_is('callcenter_private.user_roles_keep_owner()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.mask_email(text)', array['value']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'An address of which first letters and the last part remain.');
select pg_temp.function_is('callcenter_private.mask_name(text)', array['value']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'A name of which first letters remain.');
select pg_temp.function_is('callcenter_private.mask_phone(text)', array['value']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'A number of which the last two digits remain.');
select pg_temp.function_is('callcenter_private.mask_last4(text)', array['value']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'A value of which the last four characters remain, and nothing of a short one.');
select pg_temp.function_is('callcenter_private.masked_agents(callcenter.agents)', array['agents']::text[], 0, 'callcenter.agents', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('callcenter_private.masked_leads(callcenter.leads)', array['leads']::text[], 0, 'callcenter.leads', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('callcenter_private.masked_call_logs(callcenter.call_logs)', array['call_logs']::text[], 0, 'callcenter.call_logs', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('callcenter_private.masked_message_providers(callcenter.message_providers)', array['message_providers']::text[], 0, 'callcenter.message_providers', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('callcenter_private.masked_messages(callcenter.messages)', array['messages']::text[], 0, 'callcenter.messages', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('callcenter_private.masked_device_tokens(callcenter.device_tokens)', array['device_tokens']::text[], 0, 'callcenter.device_tokens', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('callcenter_private.masked_gdpr_requests(callcenter.gdpr_requests)', array['gdpr_requests']::text[], 0, 'callcenter.gdpr_requests', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('callcenter_private.key_ring(text)', array['key']::text[], 0, 'jsonb', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'The keys of one name, by their numbers, and the one for hashes.');
select pg_temp.function_is('callcenter_private.key_number(text)', array['key']::text[], 0, 'text', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'The number of the key that seals: the highest.');
select pg_temp.function_is('callcenter_private.sealed_message(text, text, text)', array['key', 'value', 'hash']::text[], 0, 'text', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'A value under the key that seals today.');
select pg_temp.function_is('callcenter_private.unseal(text, text)', array['key', 'sealed']::text[], 0, 'text', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'The value that is sealed.');
select pg_temp.function_is('callcenter_private.reseal(text, text)', array['key', 'sealed']::text[], 0, 'text', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'The same value under the key that seals today.');
select pg_temp.function_is('callcenter_private.keyed_hash(text, text)', array['key', 'value']::text[], 0, 'text', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'By what equal values are known to be equal.');
select pg_temp.function_is('callcenter_private.agents_seal()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Seals what is encrypted before the row is written.');
select pg_temp.function_is('callcenter_private.agents_keys_by_email(text)', array['value']::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The rows of the caller''s tenants that hold this value, by their keys.');
select pg_temp.function_is('callcenter_private.reseal_agents(integer)', array['batch']::text[], 1, 'integer', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Puts some rows under the key that seals today, and says how many; call it until it says 0.');
select pg_temp.function_is('callcenter_private.leads_seal()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Seals what is encrypted before the row is written.');
select pg_temp.function_is('callcenter_private.leads_keys_by_email(text)', array['value']::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The rows of the caller''s tenants that hold this value, by their keys.');
select pg_temp.function_is('callcenter_private.leads_keys_by_phone(text)', array['value']::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The rows of the caller''s tenants that hold this value, by their keys.');
select pg_temp.function_is('callcenter_private.reseal_leads(integer)', array['batch']::text[], 1, 'integer', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Puts some rows under the key that seals today, and says how many; call it until it says 0.');
select pg_temp.function_is('callcenter_private.call_logs_seal()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Seals what is encrypted before the row is written.');
select pg_temp.function_is('callcenter_private.call_logs_keys_by_other_number(text)', array['value']::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The rows of the caller''s tenants that hold this value, by their keys.');
select pg_temp.function_is('callcenter_private.reseal_call_logs(integer)', array['batch']::text[], 1, 'integer', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Puts some rows under the key that seals today, and says how many; call it until it says 0.');
select pg_temp.function_is('callcenter_private.message_providers_seal()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Seals what is encrypted before the row is written.');
select pg_temp.function_is('callcenter_private.reseal_message_providers(integer)', array['batch']::text[], 1, 'integer', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Puts some rows under the key that seals today, and says how many; call it until it says 0.');
select pg_temp.function_is('callcenter_private.messages_seal()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Seals what is encrypted before the row is written.');
select pg_temp.function_is('callcenter_private.reseal_messages(integer)', array['batch']::text[], 1, 'integer', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Puts some rows under the key that seals today, and says how many; call it until it says 0.');
select pg_temp.function_is('callcenter_private.device_tokens_seal()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Seals what is encrypted before the row is written.');
select pg_temp.function_is('callcenter_private.device_tokens_keys_by_token(text)', array['value']::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The rows of the caller''s tenants that hold this value, by their keys.');
select pg_temp.function_is('callcenter_private.reseal_device_tokens(integer)', array['batch']::text[], 1, 'integer', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Puts some rows under the key that seals today, and says how many; call it until it says 0.');
select pg_temp.function_is('callcenter_private.gdpr_requests_seal()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Seals what is encrypted before the row is written.');
select pg_temp.function_is('callcenter_private.gdpr_requests_keys_by_requester_email(text)', array['value']::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The rows of the caller''s tenants that hold this value, by their keys.');
select pg_temp.function_is('callcenter_private.reseal_gdpr_requests(integer)', array['batch']::text[], 1, 'integer', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Puts some rows under the key that seals today, and says how many; call it until it says 0.');
select pg_temp.function_is('callcenter_private.cursor(jsonb)', array['place']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'The cursor of a row: the order, the value it stands at, its key.');
select pg_temp.function_is('callcenter_private.cursor_place(text)', array['cursor']::text[], 0, 'jsonb', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'What a cursor says.');
select pg_temp.function_is('callcenter_private.data_of_leads(uuid)', array['key']::text[], 0, 'jsonb', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Everything that is known of a person: the row, and by field the rows that lead to it.');
select pg_temp.function_is('callcenter_private.erase_leads(uuid)', array['key']::text[], 0, 'jsonb', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Erases a person: rows go, lose what leads to the person, or are kept for a reason; returns what became of how many.');
select pg_temp.function_is('callcenter_private.may(uuid, text)', array['tenant', 'permission']::text[], 2, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Is the caller allowed this in a tenant?');
select pg_temp.function_is('callcenter_private.change_agent_status(uuid, uuid, text)', array['tenant', 'agent', 'status']::text[], 0, 'boolean', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Changes an agent''s status, and keeps how long he had the one before; gives whether anything changed.');
select pg_temp.function_is('callcenter_private.may_work_on(uuid)', array['lead']::text[], 1, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'May the caller work on this lead: because it is his, or because he may change any?');
select pg_temp.function_is('callcenter_private.weigh_lead(uuid, timestamptz)', array['lead', 'at']::text[], 1, 'callcenter.lead_scores', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Works out how much a lead promises at a moment, and keeps the factors.');
select pg_temp.function_is('callcenter_private.rescore_open_leads()', array[]::text[], 0, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Scores every open lead anew, since they grow old by themselves; gives how many.');
select pg_temp.function_is('callcenter_private.hand_out_lead(uuid)', array['lead']::text[], 0, 'uuid', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Hands a lead to whom the rules choose, and gives that person; nobody when nobody is free.');
select pg_temp.function_is('callcenter_private.hand_out_waiting_leads()', array[]::text[], 0, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Hands out what waits, the most promising first, as far as somebody has room; gives how many leads that were.');
select pg_temp.function_is('callcenter_private.advance_campaigns(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Begins what is scheduled and ends what is over; gives how many campaigns that were.');
select pg_temp.function_is('callcenter_private.new_ulid(timestamptz)', array['at']::text[], 1, 'text', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'A new ULID for a moment: ten signs of its milliseconds, sixteen of chance.');
select pg_temp.function_is('callcenter_private.miss_calls(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Gives up calls that have rung for two minutes, and tells those whose leads called; gives how many.');
select pg_temp.function_is('callcenter_private.serves(uuid)', array['call_log']::text[], 1, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Is the caller the switchboard that serves the number of a call?');
select pg_temp.function_is('callcenter_private.notify(uuid, uuid, text, text)', array['tenant', 'person', 'kind', 'text']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Tells somebody something: in the application, on his devices, and in Slack where he has a name there.');
select pg_temp.function_is('callcenter_private.award_points(uuid, uuid, text, uuid, timestamptz)', array['tenant', 'person', 'deed', 'subject', 'at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Gives somebody the points of a deed, once for each subject, and what follows from them: badges and challenges. Gives how many.');
select pg_temp.function_is('callcenter_private.advance_competitions(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Begins competitions, and ends them with a place for each team; gives how many.');
select pg_temp.function_is('callcenter_private.rollup_days(date, date)', array['since', 'until']::text[], 2, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Adds up the days of a span anew, for all tenants; gives how many rows that made. Every night it does so for the two days before.');
select pg_temp.function_is('callcenter_private.record_act(uuid, text, text, uuid, uuid, text)', array['tenant', 'action', 'resource', 'row_id', 'actor', 'status']::text[], 3, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Notes an act that no trigger sees: something was read, or somebody came or went.');
select pg_temp.function_is('callcenter_private.record_failed_login(uuid, timestamptz)', array['account', 'at']::text[], 1, 'boolean', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'Somebody failed to sign in. The platform''s hook says so; five times in a quarter of an hour is a security event. Gives whether it is.');
select pg_temp.function_is('callcenter_private.hears_agent_status(uuid)', array['tenant']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'May the caller listen to `agentStatus`?');
select pg_temp.function_is('callcenter_private.hears_campaign_updates(uuid)', array['tenant']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'May the caller listen to `campaignUpdates`?');
select pg_temp.function_is('callcenter_private.hears_calls(uuid)', array['tenant']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'May the caller listen to `calls`?');
select pg_temp.function_is('callcenter_private.hears_notifications(uuid, uuid)', array['user', 'tenant']::text[], 0, 'boolean', 'sql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'May the caller listen to `notifications`?');
select pg_temp.function_is('callcenter_private.hears_points(uuid)', array['tenant']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'callcenter_api, callcenter_tenant', 'May the caller listen to `points`?');
select pg_temp.function_is('callcenter.my_tenants()', array[]::text[], 0, 'setof callcenter.tenants', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The tenants the caller works for.');
select pg_temp.function_is('callcenter.my_permissions(uuid)', array['tenant']::text[], 0, 'setof text', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller may do in a tenant.');
select pg_temp.function_is('callcenter.set_up_tenant(uuid)', array['tenant']::text[], 0, 'integer', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives a new tenant what it begins with, and one that is there what it lacks: permissions of the roles, points, badges, and the
weights of scores. What the tenant has decided for itself stays.');
select pg_temp.function_is('callcenter.agent_times(uuid, timestamptz, timestamptz)', array['tenant', 'since', 'until']::text[], 0, 'setof callcenter.agent_time', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How long each agent was what, between two moments.');
select pg_temp.function_is('callcenter.set_skill(uuid, uuid, integer)', array['agent', 'skill', 'level']::text[], 1, 'callcenter.agent_skills', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives an agent a skill, or another level of it.');
select pg_temp.function_is('callcenter.drop_skill(uuid, uuid)', array['agent', 'skill']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a skill from an agent; taking what he does not have changes nothing.');
select pg_temp.function_is('callcenter_private.set_my_status(uuid, text)', array['tenant', 'status']::text[], 0, 'callcenter.agents', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Says whether the caller can take calls. In a call he is because he talks, and not because he says so.');
select pg_temp.function_is('callcenter.set_my_status(uuid, text)', array['tenant', 'status']::text[], 0, 'callcenter.agents', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says whether the caller can take calls. In a call he is because he talks, and not because he says so.');
select pg_temp.function_is('callcenter_private.my_leads(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.leads', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'The caller''s open leads, the most promising first.');
select pg_temp.function_is('callcenter.my_leads(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.leads', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The caller''s open leads, the most promising first.');
select pg_temp.function_is('callcenter_private.find_leads(uuid, text, text)', array['tenant', 'email', 'phone']::text[], 2, 'setof callcenter.leads', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Leads with this address or number, among those the caller sees. The table is asked by keyed hashes.');
select pg_temp.function_is('callcenter.find_leads(uuid, text, text)', array['tenant', 'email', 'phone']::text[], 2, 'setof callcenter.leads', 'sql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Leads with this address or number, among those the caller sees. The table is asked by keyed hashes.');
select pg_temp.function_is('callcenter.lead_history(uuid, integer)', array['lead', 'first']::text[], 1, 'setof callcenter.lead_activities', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What happened to a lead, newest first.');
select pg_temp.function_is('callcenter_private.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text)', array['tenant', 'source', 'full_name', 'email', 'phone', 'company_name', 'campaign', 'required_skill', 'estimated_value', 'external_ref']::text[], 7, 'callcenter.leads', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Takes a lead in, scores it and hands it out. Whoever is there already, by address or number, is noted and not doubled.');
select pg_temp.function_is('callcenter.ingest_lead(uuid, uuid, text, text, text, text, uuid, uuid, numeric, text)', array['tenant', 'source', 'full_name', 'email', 'phone', 'company_name', 'campaign', 'required_skill', 'estimated_value', 'external_ref']::text[], 7, 'callcenter.leads', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a lead in, scores it and hands it out. Whoever is there already, by address or number, is noted and not doubled.');
select pg_temp.function_is('callcenter_private.move_lead(uuid, text, text)', array['lead', 'status', 'lost_reason']::text[], 1, 'callcenter.leads', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Takes a lead a step on. Whoever loses one says why.');
select pg_temp.function_is('callcenter.move_lead(uuid, text, text)', array['lead', 'status', 'lost_reason']::text[], 1, 'callcenter.leads', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a lead a step on. Whoever loses one says why.');
select pg_temp.function_is('callcenter.note_on_lead(uuid, text)', array['lead', 'detail']::text[], 0, 'callcenter.lead_activities', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Notes something about a lead.');
select pg_temp.function_is('callcenter_private.read_lead(uuid)', array['lead']::text[], 0, 'callcenter.leads', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'A lead as the caller may see it. That he read it is recorded.');
select pg_temp.function_is('callcenter.read_lead(uuid)', array['lead']::text[], 0, 'callcenter.leads', 'sql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A lead as the caller may see it. That he read it is recorded.');
select pg_temp.function_is('callcenter.lead_scores(uuid, integer)', array['lead', 'first']::text[], 1, 'setof callcenter.lead_scores', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The scores of a lead with their factors, newest first.');
select pg_temp.function_is('callcenter.score_lead(uuid)', array['lead']::text[], 0, 'callcenter.lead_scores', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Works out the score of a lead anew.');
select pg_temp.function_is('callcenter_private.waiting_leads(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.leads', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Open leads that nobody has, the most promising first.');
select pg_temp.function_is('callcenter.waiting_leads(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.leads', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Open leads that nobody has, the most promising first.');
select pg_temp.function_is('callcenter.lead_assignments(uuid)', array['lead']::text[], 0, 'setof callcenter.lead_assignments', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who had a lead, the latest first.');
select pg_temp.function_is('callcenter_private.route_lead(uuid)', array['lead']::text[], 0, 'callcenter.leads', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Hands a lead out by the rules, also when somebody has it.');
select pg_temp.function_is('callcenter.route_lead(uuid)', array['lead']::text[], 0, 'callcenter.leads', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Hands a lead out by the rules, also when somebody has it.');
select pg_temp.function_is('callcenter_private.assign_lead(uuid, uuid)', array['lead', 'agent']::text[], 0, 'callcenter.leads', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Gives a lead to somebody by hand.');
select pg_temp.function_is('callcenter.assign_lead(uuid, uuid)', array['lead', 'agent']::text[], 0, 'callcenter.leads', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives a lead to somebody by hand.');
select pg_temp.function_is('callcenter.lead_documents(uuid)', array['lead']::text[], 0, 'setof callcenter.lead_documents', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The files of a lead.');
select pg_temp.function_is('callcenter.add_lead_document(uuid, text, bigint)', array['lead', 'file_name', 'size_bytes']::text[], 0, 'callcenter.lead_documents', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says which file is about to be put into the bucket; its key is the folder.');
select pg_temp.function_is('callcenter.campaign_expenses(uuid)', array['campaign']::text[], 0, 'setof callcenter.campaign_expenses', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was spent on a campaign, the latest first.');
select pg_temp.function_is('callcenter.move_campaign(uuid, text)', array['campaign', 'status']::text[], 0, 'callcenter.campaigns', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a campaign a step on.');
select pg_temp.function_is('callcenter.link_source(uuid, uuid, numeric)', array['campaign', 'source', 'share']::text[], 1, 'callcenter.campaign_sources', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that a campaign pays for a source, or for another share of it.');
select pg_temp.function_is('callcenter.book_expense(uuid, text, numeric, date, text)', array['campaign', 'kind', 'amount', 'spent_on', 'note']::text[], 1, 'callcenter.campaigns', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Books what was spent on a campaign. Beyond its budget nothing is booked.');
select pg_temp.function_is('callcenter_private.my_calls(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.call_logs', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'The caller''s own calls in a tenant, newest first.');
select pg_temp.function_is('callcenter.my_calls(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.call_logs', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The caller''s own calls in a tenant, newest first.');
select pg_temp.function_is('callcenter_private.ringing_calls(uuid)', array['tenant']::text[], 0, 'setof callcenter.call_logs', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Calls that ring where the caller could take them: at his team, or at everybody''s.');
select pg_temp.function_is('callcenter.ringing_calls(uuid)', array['tenant']::text[], 0, 'setof callcenter.call_logs', 'sql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Calls that ring where the caller could take them: at his team, or at everybody''s.');
select pg_temp.function_is('callcenter_private.find_call(uuid, text)', array['tenant', 'reference']::text[], 0, 'callcenter.call_logs', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'The call that somebody was told the reference of.');
select pg_temp.function_is('callcenter.find_call(uuid, text)', array['tenant', 'reference']::text[], 0, 'callcenter.call_logs', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The call that somebody was told the reference of.');
select pg_temp.function_is('callcenter_private.start_call(uuid)', array['lead']::text[], 0, 'callcenter.call_logs', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Calls a lead.');
select pg_temp.function_is('callcenter.start_call(uuid)', array['lead']::text[], 0, 'callcenter.call_logs', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Calls a lead.');
select pg_temp.function_is('callcenter_private.answer_call(uuid)', array['call_log']::text[], 0, 'callcenter.call_logs', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Takes a call that rings, or says that the other side has answered. The first who does has it.');
select pg_temp.function_is('callcenter.answer_call(uuid)', array['call_log']::text[], 0, 'callcenter.call_logs', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a call that rings, or says that the other side has answered. The first who does has it.');
select pg_temp.function_is('callcenter_private.end_call(uuid, text, text)', array['call_log', 'outcome', 'note']::text[], 1, 'callcenter.call_logs', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Hangs up, and says what came of it.');
select pg_temp.function_is('callcenter.end_call(uuid, text, text)', array['call_log', 'outcome', 'note']::text[], 1, 'callcenter.call_logs', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Hangs up, and says what came of it.');
select pg_temp.function_is('callcenter.call_keys(uuid)', array['call_log']::text[], 0, 'setof callcenter.ivr_interactions', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Which keys were pressed in a call, in order.');
select pg_temp.function_is('callcenter_private.incoming_call(uuid, text)', array['phone_number', 'other_number']::text[], 1, 'callcenter.call_logs', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Somebody calls one of the numbers: the switchboard that serves it says so, which has an account of its own.');
select pg_temp.function_is('callcenter.incoming_call(uuid, text)', array['phone_number', 'other_number']::text[], 1, 'callcenter.call_logs', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Somebody calls one of the numbers: the switchboard that serves it says so, which has an account of its own.');
select pg_temp.function_is('callcenter.press_key(uuid, uuid, text)', array['call_log', 'menu', 'digit']::text[], 0, 'callcenter.ivr_step', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A caller pressed a key; what the switchboard does next.');
select pg_temp.function_is('callcenter.waiting_voicemails(uuid)', array['tenant']::text[], 0, 'setof callcenter.voicemails', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Messages that nobody has taken yet, for the caller''s team or for everybody, the oldest first.');
select pg_temp.function_is('callcenter.leave_voicemail(uuid, integer, text)', array['call_log', 'seconds', 'transcript']::text[], 1, 'callcenter.voicemails', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A caller left a message.');
select pg_temp.function_is('callcenter.take_voicemail(uuid)', array['voicemail']::text[], 0, 'callcenter.voicemails', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a message in order to call back. That it was heard is recorded.');
select pg_temp.function_is('callcenter.message_history(uuid)', array['message']::text[], 0, 'setof callcenter.message_events', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What became of a message, in order.');
select pg_temp.function_is('callcenter.delivery_rates(uuid, timestamptz, timestamptz)', array['tenant', 'since', 'until']::text[], 0, 'setof callcenter.delivery_rate', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How messages arrive, by channel.');
select pg_temp.function_is('callcenter_private.send_message(uuid, uuid)', array['lead', 'template']::text[], 0, 'callcenter.messages', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Writes to a lead in the words of a template, by the way it is for. Nobody is written to who has not agreed.');
select pg_temp.function_is('callcenter.send_message(uuid, uuid)', array['lead', 'template']::text[], 0, 'callcenter.messages', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Writes to a lead in the words of a template, by the way it is for. Nobody is written to who has not agreed.');
select pg_temp.function_is('callcenter_private.record_delivery(uuid, text, text, text)', array['message', 'delivery', 'provider_reference', 'detail']::text[], 2, 'callcenter.messages', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Says what became of a message; saying it again changes nothing.');
select pg_temp.function_is('callcenter.record_delivery(uuid, text, text, text)', array['message', 'delivery', 'provider_reference', 'detail']::text[], 2, 'callcenter.messages', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says what became of a message; saying it again changes nothing.');
select pg_temp.function_is('callcenter.my_notifications(uuid, boolean, integer)', array['tenant', 'unread_only', 'first']::text[], 2, 'setof callcenter.notifications', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller was told in a tenant, newest first.');
select pg_temp.function_is('callcenter_private.register_device(uuid, text, text)', array['tenant', 'platform', 'token']::text[], 0, 'callcenter.device_tokens', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Registers a device of the caller''s, or says that it is still there.');
select pg_temp.function_is('callcenter.register_device(uuid, text, text)', array['tenant', 'platform', 'token']::text[], 0, 'callcenter.device_tokens', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Registers a device of the caller''s, or says that it is still there.');
select pg_temp.function_is('callcenter.mark_notification_read(uuid)', array['notification']::text[], 0, 'callcenter.notifications', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller has read something; saying it again changes nothing.');
select pg_temp.function_is('callcenter.my_points(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.point_entries', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The caller''s movements of points, newest first.');
select pg_temp.function_is('callcenter.leaderboard(uuid, timestamptz, timestamptz, integer)', array['tenant', 'since', 'until', 'first']::text[], 1, 'setof callcenter.leaderboard_entry', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who earned most between two moments. What is spent is not taken off.');
select pg_temp.function_is('callcenter.my_standing(uuid)', array['tenant']::text[], 0, 'callcenter.game_standing', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Where the caller stands in a tenant.');
select pg_temp.function_is('callcenter.my_badges(uuid)', array['tenant']::text[], 0, 'setof callcenter.badges', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The caller''s badges.');
select pg_temp.function_is('callcenter.my_challenges(uuid)', array['tenant']::text[], 0, 'setof callcenter.challenge_progress', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How far the caller is with the challenges that run.');
select pg_temp.function_is('callcenter.competition_standings(uuid)', array['competition']::text[], 0, 'setof callcenter.leaderboard_entry', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How the teams of a competition stand.');
select pg_temp.function_is('callcenter.enter_competition(uuid, uuid)', array['competition', 'team']::text[], 0, 'callcenter.competition_teams', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Lets a team take part in a competition that has not begun.');
select pg_temp.function_is('callcenter.redeem_reward(uuid)', array['reward']::text[], 0, 'callcenter.redemptions', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Buys a reward with the caller''s points.');
select pg_temp.function_is('callcenter.decide_redemption(uuid, text)', array['redemption', 'status']::text[], 0, 'callcenter.redemptions', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says whether somebody gets what he asked for, or that he has it. Who does not get it has his points back; nobody decides about himself.');
select pg_temp.function_is('callcenter.leads_by_source(uuid, timestamptz, timestamptz)', array['tenant', 'since', 'until']::text[], 0, 'setof callcenter.source_performance', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What became of the leads that came in between two moments, by source.');
select pg_temp.function_is('callcenter.leads_by_status(uuid)', array['tenant']::text[], 0, 'setof callcenter.status_count', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How many leads stand where.');
select pg_temp.function_is('callcenter.call_summary(uuid, timestamptz, timestamptz)', array['tenant', 'since', 'until']::text[], 0, 'setof callcenter.call_summary', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The calls between two moments.');
select pg_temp.function_is('callcenter.campaign_returns(uuid)', array['tenant']::text[], 0, 'setof callcenter.campaign_return', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What campaigns cost and brought, the best first.');
select pg_temp.function_is('callcenter.agent_performance(uuid, timestamptz, timestamptz)', array['tenant', 'since', 'until']::text[], 0, 'setof callcenter.agent_performance', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What agents made of their leads and calls between two moments.');
select pg_temp.function_is('callcenter.trend(uuid, date, date, text)', array['tenant', 'since', 'until', 'step']::text[], 1, 'setof callcenter.trend_point', 'plpgsql stable security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How things went on, step by step, with the steps in which nothing happened. Ten years at most.');
select pg_temp.function_is('callcenter.audit_trail(uuid, uuid, text, timestamptz, integer)', array['tenant', 'actor', 'action', 'since', 'first']::text[], 4, 'setof callcenter.audit_logs', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who did what in a tenant, newest first.');
select pg_temp.function_is('callcenter.sign_in(uuid)', array['tenant']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller begins to work for a tenant. From an address he never came from before, that is a security event.');
select pg_temp.function_is('callcenter.sign_out(uuid)', array['tenant']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller stops working for a tenant; nobody calls him there any more.');
select pg_temp.function_is('callcenter_private.read_agent(uuid)', array['agent']::text[], 0, 'callcenter.agents', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'An agent''s record as those see it who have a reason to. That it was read is recorded.');
select pg_temp.function_is('callcenter.read_agent(uuid)', array['agent']::text[], 0, 'callcenter.agents', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'An agent''s record as those see it who have a reason to. That it was read is recorded.');
select pg_temp.function_is('callcenter.security_events(uuid, integer)', array['tenant', 'first']::text[], 1, 'setof callcenter.security_events', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What looked wrong in a tenant, open things first.');
select pg_temp.function_is('callcenter.report_security_event(uuid, text, text)', array['tenant', 'severity', 'detail']::text[], 0, 'uuid', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that something looks wrong.');
select pg_temp.function_is('callcenter.handle_security_event(uuid, text)', array['security_event', 'resolution']::text[], 1, 'callcenter.security_events', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that somebody sees to it, or how it was resolved.');
select pg_temp.function_is('callcenter.data_inventory()', array[]::text[], 0, 'setof callcenter.data_classifications', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Which data about people is where, the most delicate first.');
select pg_temp.function_is('callcenter.lead_consents(uuid)', array['lead']::text[], 0, 'setof callcenter.consent_records', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What a lead agreed to, and what it no longer does.');
select pg_temp.function_is('callcenter_private.open_privacy_requests(uuid)', array['tenant']::text[], 0, 'setof callcenter.gdpr_requests', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'What people have asked about their data and nobody has answered yet, the most urgent first.');
select pg_temp.function_is('callcenter.open_privacy_requests(uuid)', array['tenant']::text[], 0, 'setof callcenter.gdpr_requests', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What people have asked about their data and nobody has answered yet, the most urgent first.');
select pg_temp.function_is('callcenter.give_consent(uuid, text, text)', array['lead', 'purpose', 'evidence']::text[], 0, 'callcenter.consent_records', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Notes that a lead agreed to something; noting it again changes nothing.');
select pg_temp.function_is('callcenter.withdraw_consent(uuid, text)', array['lead', 'purpose']::text[], 0, 'callcenter.consent_records', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Notes that a lead changed its mind.');
select pg_temp.function_is('callcenter_private.open_privacy_request(uuid, text, text)', array['tenant', 'kind', 'email']::text[], 0, 'callcenter.gdpr_requests', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Notes what somebody asks about his data; whose data it is, is found by the address.');
select pg_temp.function_is('callcenter.open_privacy_request(uuid, text, text)', array['tenant', 'kind', 'email']::text[], 0, 'callcenter.gdpr_requests', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Notes what somebody asks about his data; whose data it is, is found by the address.');
select pg_temp.function_is('callcenter_private.move_privacy_request(uuid, text, text)', array['gdpr_request', 'status', 'answer']::text[], 1, 'callcenter.gdpr_requests', 'plpgsql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Takes a request a step on; whoever closes it says what was answered.');
select pg_temp.function_is('callcenter.move_privacy_request(uuid, text, text)', array['gdpr_request', 'status', 'answer']::text[], 1, 'callcenter.gdpr_requests', 'sql volatile security definer', 'callcenter_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a request a step on; whoever closes it says what was answered.');
select pg_temp.function_is('callcenter.create_tenant(text, text)', array['name', 'slug']::text[], 0, 'uuid', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes one Tenant, and the caller its first member.');
select pg_temp.function_is('callcenter.invite_member(uuid, text, text, uuid)', array['tenant', 'role', 'email', 'person']::text[], 2, 'text', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Invites an address or a user; the result is the token to accept it with, shown this once.');
select pg_temp.function_is('callcenter.accept_invitation(text)', array['token']::text[], 0, 'uuid', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes the caller a member by the token of an invitation.');
select pg_temp.function_is('callcenter.leave(uuid)', array['tenant']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Ends the caller''s own membership.');
select pg_temp.function_is('callcenter.set_member_role(uuid, uuid, text)', array['tenant', 'person', 'role']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives a member another role, none above the caller''s own.');
select pg_temp.function_is('callcenter.remove_member(uuid, uuid)', array['tenant', 'person']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Ends somebody''s membership, of nobody above the caller.');
select pg_temp.function_is('callcenter.enqueue_outbox_entry(uuid, uuid, integer, timestamptz)', array['tenant_id', 'message_id', 'priority', 'run_after']::text[], 2, 'callcenter.outbox_entries', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Puts a OutboxEntry in the queue. For workers.');
select pg_temp.function_is('callcenter.claim_outbox_entries(integer, timestamptz)', array['count', 'at']::text[], 2, 'setof callcenter.outbox_entries', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Hands out rows of OutboxEntry that are due, to be done before `locked_until`. For workers.');
select pg_temp.function_is('callcenter.complete_outbox_entry(uuid, uuid, timestamptz)', array['id', 'lease', 'at']::text[], 1, 'callcenter.outbox_entries', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Says that a claimed OutboxEntry is done; refused when the lease ran out. For workers.');
select pg_temp.function_is('callcenter.fail_outbox_entry(uuid, uuid, text, timestamptz)', array['id', 'lease', 'error', 'at']::text[], 1, 'callcenter.outbox_entries', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Says that a claimed OutboxEntry failed: it is tried again later, or given up after the last attempt. For workers.');
select pg_temp.function_is('callcenter.extend_outbox_entry(uuid, uuid, timestamptz)', array['id', 'lease', 'at']::text[], 1, 'callcenter.outbox_entries', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Gives the worker more time for a OutboxEntry that he has claimed. For workers.');
select pg_temp.function_is('callcenter.retry_outbox_entry(uuid, timestamptz)', array['id', 'at']::text[], 1, 'callcenter.outbox_entries', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Tries a OutboxEntry once more that was given up. For workers.');
select pg_temp.function_is('callcenter.lead_stats(uuid)', array['tenant_id']::text[], 0, 'callcenter.lead_stats', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The numbers of a tenant''s leads, exact at any moment.');
select pg_temp.function_is('callcenter.get_tenant(uuid)', array['id']::text[], 0, 'callcenter.tenants', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Tenant by its key.');
select pg_temp.function_is('callcenter.update_tenant(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.tenants', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Tenant: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.get_user(uuid)', array['id']::text[], 0, 'callcenter.users', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One User by its key.');
select pg_temp.function_is('callcenter.update_user(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.users', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a User: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_user_roles(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.user_role_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of UserRole that the caller may see.');
select pg_temp.function_is('callcenter.list_role_descriptions(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.role_description_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of RoleDescription that the caller may see.');
select pg_temp.function_is('callcenter.list_permissions(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.permission_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Permission that the caller may see.');
select pg_temp.function_is('callcenter.list_role_permissions(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.role_permission_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of RolePermission that the caller may see.');
select pg_temp.function_is('callcenter.create_role_permission(uuid, text, text)', array['tenant_id', 'role', 'permission']::text[], 0, 'callcenter.role_permissions', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new RolePermission.');
select pg_temp.function_is('callcenter.delete_role_permission(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a RolePermission.');
select pg_temp.function_is('callcenter.list_teams(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.team_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Team that the caller may see.');
select pg_temp.function_is('callcenter.create_team(uuid, text, uuid)', array['tenant_id', 'name', 'supervisor_id']::text[], 1, 'callcenter.teams', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Team.');
select pg_temp.function_is('callcenter.update_team(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.teams', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Team: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.delete_team(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a Team.');
select pg_temp.function_is('callcenter.list_skills(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.skill_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Skill that the caller may see.');
select pg_temp.function_is('callcenter.create_skill(uuid, text, text)', array['tenant_id', 'code', 'title']::text[], 0, 'callcenter.skills', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Skill.');
select pg_temp.function_is('callcenter.delete_skill(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a Skill.');
select pg_temp.function_is('callcenter_private.get_agent(uuid)', array['id']::text[], 0, 'callcenter.agents', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'One Agent by its key.');
select pg_temp.function_is('callcenter.get_agent(uuid)', array['id']::text[], 0, 'callcenter.agents', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Agent by its key.');
select pg_temp.function_is('callcenter_private.list_agents(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.agent_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'nobody', 'A page of rows of Agent that the caller may see.');
select pg_temp.function_is('callcenter.list_agents(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.agent_connection', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A page of rows of Agent that the caller may see.');
select pg_temp.function_is('callcenter_private.create_agent(uuid, uuid, uuid, text, integer, text)', array['tenant_id', 'user_id', 'team_id', 'extension', 'max_open_leads', 'national_id']::text[], 4, 'callcenter.agents', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Makes a new Agent.');
select pg_temp.function_is('callcenter.create_agent(uuid, uuid, uuid, text, integer, text)', array['tenant_id', 'user_id', 'team_id', 'extension', 'max_open_leads', 'national_id']::text[], 4, 'callcenter.agents', 'sql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Agent.');
select pg_temp.function_is('callcenter_private.update_agent(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.agents', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Changes some fields of a Agent: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.update_agent(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.agents', 'sql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Agent: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_lead_sources(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.lead_source_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of LeadSource that the caller may see.');
select pg_temp.function_is('callcenter.create_lead_source(uuid, text, text, text, numeric(14,2), boolean)', array['tenant_id', 'code', 'title', 'kind', 'cost_per_lead', 'is_active']::text[], 2, 'callcenter.lead_sources', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new LeadSource.');
select pg_temp.function_is('callcenter.update_lead_source(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.lead_sources', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a LeadSource: what is absent stays, null empties.');
select pg_temp.function_is('callcenter_private.get_lead(uuid)', array['id']::text[], 0, 'callcenter.leads', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'One Lead by its key.');
select pg_temp.function_is('callcenter.get_lead(uuid)', array['id']::text[], 0, 'callcenter.leads', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Lead by its key.');
select pg_temp.function_is('callcenter_private.list_leads(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.lead_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'nobody', 'A page of rows of Lead that the caller may see.');
select pg_temp.function_is('callcenter.list_leads(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.lead_connection', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A page of rows of Lead that the caller may see.');
select pg_temp.function_is('callcenter.list_scoring_models(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.scoring_model_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of ScoringModel that the caller may see.');
select pg_temp.function_is('callcenter.create_scoring_model(uuid, text, integer, integer, integer, integer, integer, integer, boolean)', array['tenant_id', 'name', 'source_weight', 'status_weight', 'age_weight', 'assignment_weight', 'availability_weight', 'half_life_days', 'is_active']::text[], 7, 'callcenter.scoring_models', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new ScoringModel.');
select pg_temp.function_is('callcenter.update_scoring_model(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.scoring_models', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a ScoringModel: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_routing_rules(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.routing_rule_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of RoutingRule that the caller may see.');
select pg_temp.function_is('callcenter.create_routing_rule(uuid, integer, text, uuid, uuid, uuid, integer, uuid, text, boolean)', array['tenant_id', 'position', 'name', 'source_id', 'campaign_id', 'skill_id', 'min_score', 'team_id', 'strategy', 'is_active']::text[], 7, 'callcenter.routing_rules', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new RoutingRule.');
select pg_temp.function_is('callcenter.update_routing_rule(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.routing_rules', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a RoutingRule: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.delete_routing_rule(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a RoutingRule.');
select pg_temp.function_is('callcenter.get_campaign(uuid)', array['id']::text[], 0, 'callcenter.campaigns', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Campaign by its key.');
select pg_temp.function_is('callcenter.list_campaigns(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.campaign_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Campaign that the caller may see.');
select pg_temp.function_is('callcenter.create_campaign(uuid, text, text, timestamptz, numeric(14,2), timestamptz, integer)', array['tenant_id', 'code', 'name', 'starts_at', 'budget', 'ends_at', 'goal_leads']::text[], 3, 'callcenter.campaigns', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Campaign.');
select pg_temp.function_is('callcenter.update_campaign(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.campaigns', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Campaign: what is absent stays, null empties.');
select pg_temp.function_is('callcenter_private.get_call_log(uuid)', array['id']::text[], 0, 'callcenter.call_logs', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'One CallLog by its key.');
select pg_temp.function_is('callcenter.get_call_log(uuid)', array['id']::text[], 0, 'callcenter.call_logs', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One CallLog by its key.');
select pg_temp.function_is('callcenter_private.list_call_logs(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.call_log_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'nobody', 'A page of rows of CallLog that the caller may see.');
select pg_temp.function_is('callcenter.list_call_logs(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.call_log_connection', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A page of rows of CallLog that the caller may see.');
select pg_temp.function_is('callcenter.list_ivr_menus(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.ivr_menu_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of IvrMenu that the caller may see.');
select pg_temp.function_is('callcenter.create_ivr_menu(uuid, text, text)', array['tenant_id', 'name', 'prompt']::text[], 0, 'callcenter.ivr_menus', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new IvrMenu.');
select pg_temp.function_is('callcenter.update_ivr_menu(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.ivr_menus', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a IvrMenu: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.delete_ivr_menu(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a IvrMenu.');
select pg_temp.function_is('callcenter.list_ivr_options(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.ivr_option_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of IvrOption that the caller may see.');
select pg_temp.function_is('callcenter.create_ivr_option(uuid, uuid, text, uuid, uuid, boolean)', array['tenant_id', 'menu_id', 'digit', 'target_id', 'team_id', 'takes_message']::text[], 3, 'callcenter.ivr_options', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new IvrOption.');
select pg_temp.function_is('callcenter.delete_ivr_option(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a IvrOption.');
select pg_temp.function_is('callcenter.list_phone_numbers(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.phone_number_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of PhoneNumber that the caller may see.');
select pg_temp.function_is('callcenter.create_phone_number(uuid, text, text, uuid, uuid, uuid, boolean)', array['tenant_id', 'number', 'title', 'menu_id', 'campaign_id', 'served_by', 'is_active']::text[], 4, 'callcenter.phone_numbers', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new PhoneNumber.');
select pg_temp.function_is('callcenter.update_phone_number(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.phone_numbers', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a PhoneNumber: what is absent stays, null empties.');
select pg_temp.function_is('callcenter_private.list_message_providers(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.message_provider_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'nobody', 'A page of rows of MessageProvider that the caller may see.');
select pg_temp.function_is('callcenter.list_message_providers(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.message_provider_connection', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A page of rows of MessageProvider that the caller may see.');
select pg_temp.function_is('callcenter_private.create_message_provider(uuid, text, text, text, text, uuid, boolean)', array['tenant_id', 'channel', 'name', 'credential', 'sender', 'served_by', 'is_active']::text[], 3, 'callcenter.message_providers', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Makes a new MessageProvider.');
select pg_temp.function_is('callcenter.create_message_provider(uuid, text, text, text, text, uuid, boolean)', array['tenant_id', 'channel', 'name', 'credential', 'sender', 'served_by', 'is_active']::text[], 3, 'callcenter.message_providers', 'sql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new MessageProvider.');
select pg_temp.function_is('callcenter_private.update_message_provider(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.message_providers', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Changes some fields of a MessageProvider: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.update_message_provider(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.message_providers', 'sql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a MessageProvider: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_message_templates(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.message_template_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of MessageTemplate that the caller may see.');
select pg_temp.function_is('callcenter.create_message_template(uuid, text, text, text, text, text, boolean)', array['tenant_id', 'channel', 'code', 'body', 'language', 'subject', 'is_active']::text[], 3, 'callcenter.message_templates', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new MessageTemplate.');
select pg_temp.function_is('callcenter.update_message_template(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.message_templates', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a MessageTemplate: what is absent stays, null empties.');
select pg_temp.function_is('callcenter_private.get_message(uuid)', array['id']::text[], 0, 'callcenter.messages', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'One Message by its key.');
select pg_temp.function_is('callcenter.get_message(uuid)', array['id']::text[], 0, 'callcenter.messages', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Message by its key.');
select pg_temp.function_is('callcenter_private.list_messages(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.message_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'nobody', 'A page of rows of Message that the caller may see.');
select pg_temp.function_is('callcenter.list_messages(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.message_connection', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A page of rows of Message that the caller may see.');
select pg_temp.function_is('callcenter_private.get_device_token(uuid)', array['id']::text[], 0, 'callcenter.device_tokens', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'One DeviceToken by its key.');
select pg_temp.function_is('callcenter.get_device_token(uuid)', array['id']::text[], 0, 'callcenter.device_tokens', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One DeviceToken by its key.');
select pg_temp.function_is('callcenter_private.list_device_tokens(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.device_token_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'nobody', 'A page of rows of DeviceToken that the caller may see.');
select pg_temp.function_is('callcenter.list_device_tokens(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.device_token_connection', 'sql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'A page of rows of DeviceToken that the caller may see.');
select pg_temp.function_is('callcenter.delete_device_token(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a DeviceToken.');
select pg_temp.function_is('callcenter.list_point_rules(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.point_rule_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of PointRule that the caller may see.');
select pg_temp.function_is('callcenter.create_point_rule(uuid, text, timestamptz, integer, integer, boolean)', array['tenant_id', 'deed', 'valid_from', 'points', 'per_day', 'is_active']::text[], 2, 'callcenter.point_rules', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new PointRule.');
select pg_temp.function_is('callcenter.update_point_rule(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.point_rules', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a PointRule: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_achievement_tiers(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.achievement_tier_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of AchievementTier that the caller may see.');
select pg_temp.function_is('callcenter.create_achievement_tier(uuid, text, integer)', array['tenant_id', 'title', 'min_points']::text[], 0, 'callcenter.achievement_tiers', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new AchievementTier.');
select pg_temp.function_is('callcenter.update_achievement_tier(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.achievement_tiers', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a AchievementTier: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_badges(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.badge_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Badge that the caller may see.');
select pg_temp.function_is('callcenter.create_badge(uuid, text, text, text, integer, boolean)', array['tenant_id', 'code', 'title', 'deed', 'threshold', 'is_active']::text[], 1, 'callcenter.badges', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Badge.');
select pg_temp.function_is('callcenter.update_badge(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.badges', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Badge: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_challenges(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.challenge_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Challenge that the caller may see.');
select pg_temp.function_is('callcenter.create_challenge(uuid, text, text, text, integer, integer, timestamptz, timestamptz)', array['tenant_id', 'title', 'period', 'deed', 'target', 'bonus', 'starts_at', 'ends_at']::text[], 1, 'callcenter.challenges', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Challenge.');
select pg_temp.function_is('callcenter.update_challenge(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.challenges', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Challenge: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_competitions(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.competition_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Competition that the caller may see.');
select pg_temp.function_is('callcenter.create_competition(uuid, text, timestamptz, timestamptz, text)', array['tenant_id', 'title', 'starts_at', 'ends_at', 'prize']::text[], 1, 'callcenter.competitions', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Competition.');
select pg_temp.function_is('callcenter.update_competition(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.competitions', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Competition: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_rewards(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.reward_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Reward that the caller may see.');
select pg_temp.function_is('callcenter.create_reward(uuid, text, integer, integer, boolean)', array['tenant_id', 'title', 'cost', 'stock', 'is_active']::text[], 2, 'callcenter.rewards', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Reward.');
select pg_temp.function_is('callcenter.update_reward(uuid, jsonb)', array['id', 'patch']::text[], 0, 'callcenter.rewards', 'plpgsql volatile security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Reward: what is absent stays, null empties.');
select pg_temp.function_is('callcenter.list_redemptions(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'callcenter.redemption_connection', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Redemption that the caller may see.');
select pg_temp.function_is('callcenter.export_lead(uuid)', array['id']::text[], 0, 'jsonb', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Everything that is known of one Lead.');
select pg_temp.function_is('callcenter.erase_lead(uuid)', array['id']::text[], 0, 'jsonb', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Erases one Lead; the result says what became of which rows. There is no way back.');
select pg_temp.function_is('callcenter_private.refuse_frozen()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change a column that never changes.');
select pg_temp.function_is('callcenter_private.touch_updated_at()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Says when the row was last changed.');
select pg_temp.function_is('callcenter_private.leads_note_when_closed()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.refuse_change()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change or delete a row.');
select pg_temp.function_is('callcenter_private.leads_count_insert()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('callcenter_private.leads_count_update()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('callcenter_private.leads_count_delete()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('callcenter_private.leads_count_truncate()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('callcenter_private.recount_leads()', array[]::text[], 0, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.');
select pg_temp.function_is('callcenter_private.tidy_counters(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes one row of all the shards of a number, and none where it is nothing; returns how many rows went.');
select pg_temp.function_is('callcenter_private.leads_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('callcenter_private.campaigns_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('callcenter_private.call_logs_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('callcenter_private.messages_delivery_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets delivery take its steps and no others.');
select pg_temp.function_is('callcenter_private.competitions_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('callcenter_private.redemptions_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('callcenter_private.security_events_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('callcenter_private.gdpr_requests_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('callcenter_private.agents_column_rights()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change a column that no rule lets the caller change.');
select pg_temp.function_is('callcenter_private.message_providers_column_rights()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change a column that no rule lets the caller change.');
select pg_temp.function_is('callcenter_private.user_roles_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.role_permissions_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.agents_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.leads_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.scoring_models_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.routing_rules_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.campaigns_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.message_providers_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.point_rules_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.rewards_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.redemptions_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.consent_records_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.gdpr_requests_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.handle_new_user()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.partition_agent_activities(text, timestamptz)', array['parent', 'at']::text[], 0, 'boolean', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partition for a place if it is missing; says whether it did.');
select pg_temp.function_is('callcenter_private.maintain_agent_activities(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partitions around a time that are missing; returns how many it made.');
select pg_temp.function_is('callcenter_private.adopt_agent_activities(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes partitions for rows that wait in the default partition; returns how many moved.');
select pg_temp.function_is('callcenter_private.health_agent_activities(timestamptz)', array['at']::text[], 1, 'jsonb', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Tells which partitions are missing, and how many rows lie in no partition of their own.');
select pg_temp.function_is('callcenter_private.retain_agent_activities(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('callcenter_private.retain_leads(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Takes from rows past their time what tells whose they are; returns of how many.');
select pg_temp.function_is('callcenter_private.retain_lead_scores(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('callcenter_private.retain_call_logs(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Takes from rows past their time what tells whose they are; returns of how many.');
select pg_temp.function_is('callcenter_private.retain_messages(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('callcenter_private.retain_outbox_entries(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that were done long ago; returns how many went.');
select pg_temp.function_is('callcenter_private.retain_device_tokens(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('callcenter_private.retain_notifications(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('callcenter_private.partition_audit_logs(text, timestamptz)', array['parent', 'at']::text[], 0, 'boolean', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partition for a place if it is missing; says whether it did.');
select pg_temp.function_is('callcenter_private.maintain_audit_logs(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partitions around a time that are missing; returns how many it made.');
select pg_temp.function_is('callcenter_private.adopt_audit_logs(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes partitions for rows that wait in the default partition; returns how many moved.');
select pg_temp.function_is('callcenter_private.health_audit_logs(timestamptz)', array['at']::text[], 1, 'jsonb', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Tells which partitions are missing, and how many rows lie in no partition of their own.');
select pg_temp.function_is('callcenter_private.retain_audit_logs(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('callcenter_private.retain_security_events(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('callcenter_private.agents_tell_agent_status()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.campaigns_tell_campaign_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.call_logs_tell_calls()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.notifications_tell_notifications()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.point_entries_tell_points()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('callcenter_private.may_listen(text)', array['topic']::text[], 0, 'boolean', 'plpgsql stable security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller join this topic? Asked by the policies on realtime.messages.');
select pg_temp.function_is('callcenter_private.my_folders()', array[]::text[], 0, 'setof text', 'plpgsql stable parallel safe security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'The folders of the caller''s tenants. Asked by the policies on storage.objects.');
select pg_temp.function_is('callcenter_private.reads_files_of_lead_documents(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller read the files of this row: does he see it?');
select pg_temp.function_is('callcenter_private.changes_files_of_lead_documents(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller change the files of this row: may he change it?');
select pg_temp.function_is('callcenter_private.reads_files_of_call_logs(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller read the files of this row: does he see it?');
select pg_temp.function_is('callcenter_private.reads_files_of_voicemails(text, text)', array['tenant_folder', 'row_folder']::text[], 0, 'boolean', 'plpgsql stable parallel safe security definer', 'callcenter_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller read the files of this row: does he see it?');

select * from finish();
rollback;
