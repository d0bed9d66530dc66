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
