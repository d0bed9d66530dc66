begin;
select plan(3520);

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
select has_schema('iaoms', 'schema iaoms exists');
select has_schema('iaoms_private', 'schema iaoms_private exists');
select is(obj_description(to_regnamespace('iaoms_private'), 'pg_namespace'), 'Helpers behind schema iaoms; not for clients.', 'schema iaoms_private is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms_private.email')), pg_temp.spelled('text'), 'domain iaoms_private.email is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms_private.email') and c.convalidated), 'email_check', 'domain iaoms_private.email is checked by what was declared');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms_private.url')), pg_temp.spelled('text'), 'domain iaoms_private.url is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms_private.url') and c.convalidated), 'url_check', 'domain iaoms_private.url is checked by what was declared');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.confidence')), pg_temp.spelled('double precision'), 'domain iaoms.confidence is a double precision');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.confidence') and c.convalidated), 'confidence_check', 'domain iaoms.confidence is checked by what was declared');
select is(obj_description(to_regtype('iaoms.confidence'), 'pg_type'), 'How sure a model is: a share of one.', 'domain iaoms.confidence is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.sha256')), pg_temp.spelled('text'), 'domain iaoms.sha256 is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.sha256') and c.convalidated), 'sha256_check', 'domain iaoms.sha256 is checked by what was declared');
select is(obj_description(to_regtype('iaoms.sha256'), 'pg_type'), 'The SHA-256 of a file, in small hexadecimal letters.', 'domain iaoms.sha256 is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.bcrypt_hash')), pg_temp.spelled('text'), 'domain iaoms.bcrypt_hash is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.bcrypt_hash') and c.convalidated), 'bcrypt_hash_check', 'domain iaoms.bcrypt_hash is checked by what was declared');
select is(obj_description(to_regtype('iaoms.bcrypt_hash'), 'pg_type'), 'A password as bcrypt keeps it.', 'domain iaoms.bcrypt_hash is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.drive_id')), pg_temp.spelled('text'), 'domain iaoms.drive_id is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.drive_id') and c.convalidated), 'drive_id_check', 'domain iaoms.drive_id is checked by what was declared');
select is(obj_description(to_regtype('iaoms.drive_id'), 'pg_type'), 'What Google Drive calls a file or a folder.', 'domain iaoms.drive_id is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.priority')), pg_temp.spelled('text'), 'domain iaoms.priority is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.priority') and c.convalidated), 'priority_check', 'domain iaoms.priority is checked by what was declared');
select is(obj_description(to_regtype('iaoms.priority'), 'pg_type'), 'How much something matters.', 'domain iaoms.priority is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.operation_kind')), pg_temp.spelled('text'), 'domain iaoms.operation_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.operation_kind') and c.convalidated), 'operation_kind_check', 'domain iaoms.operation_kind is checked by what was declared');
select is(obj_description(to_regtype('iaoms.operation_kind'), 'pg_type'), 'What an operation began as.', 'domain iaoms.operation_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.operation_status')), pg_temp.spelled('text'), 'domain iaoms.operation_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.operation_status') and c.convalidated), 'operation_status_check', 'domain iaoms.operation_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.operation_status'), 'pg_type'), 'Where an operation stands.', 'domain iaoms.operation_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.recipient_role')), pg_temp.spelled('text'), 'domain iaoms.recipient_role is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.recipient_role') and c.convalidated), 'recipient_role_check', 'domain iaoms.recipient_role is checked by what was declared');
select is(obj_description(to_regtype('iaoms.recipient_role'), 'pg_type'), 'What somebody is in the institution.', 'domain iaoms.recipient_role is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.auth_method')), pg_temp.spelled('text'), 'domain iaoms.auth_method is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.auth_method') and c.convalidated), 'auth_method_check', 'domain iaoms.auth_method is checked by what was declared');
select is(obj_description(to_regtype('iaoms.auth_method'), 'pg_type'), 'A way to prove who one is.', 'domain iaoms.auth_method is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.session_end')), pg_temp.spelled('text'), 'domain iaoms.session_end is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.session_end') and c.convalidated), 'session_end_check', 'domain iaoms.session_end is checked by what was declared');
select is(obj_description(to_regtype('iaoms.session_end'), 'pg_type'), 'Why a session is over.', 'domain iaoms.session_end is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.face_purpose')), pg_temp.spelled('text'), 'domain iaoms.face_purpose is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.face_purpose') and c.convalidated), 'face_purpose_check', 'domain iaoms.face_purpose is checked by what was declared');
select is(obj_description(to_regtype('iaoms.face_purpose'), 'pg_type'), 'What a face was looked at for.', 'domain iaoms.face_purpose is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.digest')), pg_temp.spelled('text'), 'domain iaoms.digest is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.digest') and c.convalidated), 'digest_check', 'domain iaoms.digest is checked by what was declared');
select is(obj_description(to_regtype('iaoms.digest'), 'pg_type'), 'How often somebody is written a summary.', 'domain iaoms.digest is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.document_type')), pg_temp.spelled('text'), 'domain iaoms.document_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.document_type') and c.convalidated), 'document_type_check', 'domain iaoms.document_type is checked by what was declared');
select is(obj_description(to_regtype('iaoms.document_type'), 'pg_type'), 'What a document is.', 'domain iaoms.document_type is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.document_status')), pg_temp.spelled('text'), 'domain iaoms.document_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.document_status') and c.convalidated), 'document_status_check', 'domain iaoms.document_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.document_status'), 'pg_type'), 'Where a document stands.', 'domain iaoms.document_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.delivery_kind')), pg_temp.spelled('text'), 'domain iaoms.delivery_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.delivery_kind') and c.convalidated), 'delivery_kind_check', 'domain iaoms.delivery_kind is checked by what was declared');
select is(obj_description(to_regtype('iaoms.delivery_kind'), 'pg_type'), 'Why somebody receives a document.', 'domain iaoms.delivery_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.routing')), pg_temp.spelled('text'), 'domain iaoms.routing is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.routing') and c.convalidated), 'routing_check', 'domain iaoms.routing is checked by what was declared');
select is(obj_description(to_regtype('iaoms.routing'), 'pg_type'), 'In which order a card goes round.', 'domain iaoms.routing is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.card_status')), pg_temp.spelled('text'), 'domain iaoms.card_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.card_status') and c.convalidated), 'card_status_check', 'domain iaoms.card_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.card_status'), 'pg_type'), 'Where a card stands.', 'domain iaoms.card_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.step_status')), pg_temp.spelled('text'), 'domain iaoms.step_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.step_status') and c.convalidated), 'step_status_check', 'domain iaoms.step_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.step_status'), 'pg_type'), 'Where a step stands.', 'domain iaoms.step_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.approval_action')), pg_temp.spelled('text'), 'domain iaoms.approval_action is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.approval_action') and c.convalidated), 'approval_action_check', 'domain iaoms.approval_action is checked by what was declared');
select is(obj_description(to_regtype('iaoms.approval_action'), 'pg_type'), 'What was done with a card.', 'domain iaoms.approval_action is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.workflow_status')), pg_temp.spelled('text'), 'domain iaoms.workflow_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.workflow_status') and c.convalidated), 'workflow_status_check', 'domain iaoms.workflow_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.workflow_status'), 'pg_type'), 'Where the way of a card stands.', 'domain iaoms.workflow_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.escalation_reason')), pg_temp.spelled('text'), 'domain iaoms.escalation_reason is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.escalation_reason') and c.convalidated), 'escalation_reason_check', 'domain iaoms.escalation_reason is checked by what was declared');
select is(obj_description(to_regtype('iaoms.escalation_reason'), 'pg_type'), 'Why something was brought before somebody higher.', 'domain iaoms.escalation_reason is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.notification_kind')), pg_temp.spelled('text'), 'domain iaoms.notification_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.notification_kind') and c.convalidated), 'notification_kind_check', 'domain iaoms.notification_kind is checked by what was declared');
select is(obj_description(to_regtype('iaoms.notification_kind'), 'pg_type'), 'Why somebody is told something.', 'domain iaoms.notification_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.delivery_channel')), pg_temp.spelled('text'), 'domain iaoms.delivery_channel is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.delivery_channel') and c.convalidated), 'delivery_channel_check', 'domain iaoms.delivery_channel is checked by what was declared');
select is(obj_description(to_regtype('iaoms.delivery_channel'), 'pg_type'), 'A way out of the house.', 'domain iaoms.delivery_channel is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.meeting_status')), pg_temp.spelled('text'), 'domain iaoms.meeting_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.meeting_status') and c.convalidated), 'meeting_status_check', 'domain iaoms.meeting_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.meeting_status'), 'pg_type'), 'Where a meeting stands.', 'domain iaoms.meeting_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.attendance')), pg_temp.spelled('text'), 'domain iaoms.attendance is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.attendance') and c.convalidated), 'attendance_check', 'domain iaoms.attendance is checked by what was declared');
select is(obj_description(to_regtype('iaoms.attendance'), 'pg_type'), 'What somebody says to an invitation.', 'domain iaoms.attendance is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.urgency')), pg_temp.spelled('text'), 'domain iaoms.urgency is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.urgency') and c.convalidated), 'urgency_check', 'domain iaoms.urgency is checked by what was declared');
select is(obj_description(to_regtype('iaoms.urgency'), 'pg_type'), 'How soon somebody is needed.', 'domain iaoms.urgency is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.live_request_status')), pg_temp.spelled('text'), 'domain iaoms.live_request_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.live_request_status') and c.convalidated), 'live_request_status_check', 'domain iaoms.live_request_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.live_request_status'), 'pg_type'), 'Where a request to meet at once stands.', 'domain iaoms.live_request_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.event_visibility')), pg_temp.spelled('text'), 'domain iaoms.event_visibility is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.event_visibility') and c.convalidated), 'event_visibility_check', 'domain iaoms.event_visibility is checked by what was declared');
select is(obj_description(to_regtype('iaoms.event_visibility'), 'pg_type'), 'Who sees a day in the calendar.', 'domain iaoms.event_visibility is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.channel_kind')), pg_temp.spelled('text'), 'domain iaoms.channel_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.channel_kind') and c.convalidated), 'channel_kind_check', 'domain iaoms.channel_kind is checked by what was declared');
select is(obj_description(to_regtype('iaoms.channel_kind'), 'pg_type'), 'Whose a channel is.', 'domain iaoms.channel_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.signature_kind')), pg_temp.spelled('text'), 'domain iaoms.signature_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.signature_kind') and c.convalidated), 'signature_kind_check', 'domain iaoms.signature_kind is checked by what was declared');
select is(obj_description(to_regtype('iaoms.signature_kind'), 'pg_type'), 'How somebody signed.', 'domain iaoms.signature_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.signature_request_status')), pg_temp.spelled('text'), 'domain iaoms.signature_request_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.signature_request_status') and c.convalidated), 'signature_request_status_check', 'domain iaoms.signature_request_status is checked by what was declared');
select is(obj_description(to_regtype('iaoms.signature_request_status'), 'pg_type'), 'Where a request for a signature stands.', 'domain iaoms.signature_request_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.widget_kind')), pg_temp.spelled('text'), 'domain iaoms.widget_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.widget_kind') and c.convalidated), 'widget_kind_check', 'domain iaoms.widget_kind is checked by what was declared');
select is(obj_description(to_regtype('iaoms.widget_kind'), 'pg_type'), 'What a part of a dashboard shows.', 'domain iaoms.widget_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.metric')), pg_temp.spelled('text'), 'domain iaoms.metric is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.metric') and c.convalidated), 'metric_check', 'domain iaoms.metric is checked by what was declared');
select is(obj_description(to_regtype('iaoms.metric'), 'pg_type'), 'What is measured each day.', 'domain iaoms.metric is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('iaoms.queue_state')), pg_temp.spelled('text'), 'domain iaoms.queue_state is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('iaoms.queue_state') and c.convalidated), 'queue_state_check', 'domain iaoms.queue_state is checked by what was declared');
select is(obj_description(to_regtype('iaoms.queue_state'), 'pg_type'), 'What a row of a queue is up to.', 'domain iaoms.queue_state is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.operation_part') and not a.attisdropped order by a.attnum), array['kind' || ' ' || pg_temp.spelled('iaoms.operation_kind'), 'part' || ' ' || pg_temp.spelled('uuid'), 'title' || ' ' || pg_temp.spelled('text'), 'created_at' || ' ' || pg_temp.spelled('timestamptz')]::text[], 'type iaoms.operation_part has its attributes in order');
select is(obj_description(to_regtype('iaoms.operation_part'), 'pg_type'), 'A part of an operation, of whichever module.', 'type iaoms.operation_part is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.colleague') and not a.attisdropped order by a.attnum), array['id' || ' ' || pg_temp.spelled('uuid'), 'full_name' || ' ' || pg_temp.spelled('text'), 'designation' || ' ' || pg_temp.spelled('text'), 'role' || ' ' || pg_temp.spelled('iaoms.recipient_role'), 'department' || ' ' || pg_temp.spelled('uuid'), 'email' || ' ' || pg_temp.spelled('text'), 'phone' || ' ' || pg_temp.spelled('text'), 'is_active' || ' ' || pg_temp.spelled('boolean')]::text[], 'type iaoms.colleague has its attributes in order');
select is(obj_description(to_regtype('iaoms.colleague'), 'pg_type'), 'Somebody as his colleagues see him.', 'type iaoms.colleague is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.device') and not a.attisdropped order by a.attnum), array['session' || ' ' || pg_temp.spelled('uuid'), 'method' || ' ' || pg_temp.spelled('iaoms.auth_method'), 'device_name' || ' ' || pg_temp.spelled('text'), 'ip_address' || ' ' || pg_temp.spelled('inet'), 'last_seen_at' || ' ' || pg_temp.spelled('timestamptz'), 'expires_at' || ' ' || pg_temp.spelled('timestamptz')]::text[], 'type iaoms.device has its attributes in order');
select is(obj_description(to_regtype('iaoms.device'), 'pg_type'), 'A device on which the caller is signed in.', 'type iaoms.device is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.session_ticket') and not a.attisdropped order by a.attnum), array['session' || ' ' || pg_temp.spelled('uuid'), 'recipient' || ' ' || pg_temp.spelled('uuid'), 'token' || ' ' || pg_temp.spelled('text'), 'expires_at' || ' ' || pg_temp.spelled('timestamptz'), 'password_expired' || ' ' || pg_temp.spelled('boolean')]::text[], 'type iaoms.session_ticket has its attributes in order');
select is(obj_description(to_regtype('iaoms.session_ticket'), 'pg_type'), 'What somebody gets who signed in by his number and password.', 'type iaoms.session_ticket is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.face_check') and not a.attisdropped order by a.attnum), array['id' || ' ' || pg_temp.spelled('uuid'), 'purpose' || ' ' || pg_temp.spelled('iaoms.face_purpose'), 'confidence' || ' ' || pg_temp.spelled('iaoms.confidence'), 'is_match' || ' ' || pg_temp.spelled('boolean'), 'created_at' || ' ' || pg_temp.spelled('timestamptz')]::text[], 'type iaoms.face_check has its attributes in order');
select is(obj_description(to_regtype('iaoms.face_check'), 'pg_type'), 'One look at a face, without what was seen.', 'type iaoms.face_check is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.pending_approval') and not a.attisdropped order by a.attnum), array['card' || ' ' || pg_temp.spelled('uuid'), 'step' || ' ' || pg_temp.spelled('uuid'), 'title' || ' ' || pg_temp.spelled('text'), 'submitter' || ' ' || pg_temp.spelled('uuid'), 'priority' || ' ' || pg_temp.spelled('iaoms.priority'), 'routing' || ' ' || pg_temp.spelled('iaoms.routing'), 'round' || ' ' || pg_temp.spelled('integer'), 'activated_at' || ' ' || pg_temp.spelled('timestamptz')]::text[], 'type iaoms.pending_approval has its attributes in order');
select is(obj_description(to_regtype('iaoms.pending_approval'), 'pg_type'), 'A step that waits for the caller.', 'type iaoms.pending_approval is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.delivery_rate') and not a.attisdropped order by a.attnum), array['channel' || ' ' || pg_temp.spelled('iaoms.delivery_channel'), 'waiting' || ' ' || pg_temp.spelled('bigint'), 'delivered' || ' ' || pg_temp.spelled('bigint'), 'given_up' || ' ' || pg_temp.spelled('bigint'), 'rate' || ' ' || pg_temp.spelled('double precision')]::text[], 'type iaoms.delivery_rate has its attributes in order');
select is(obj_description(to_regtype('iaoms.delivery_rate'), 'pg_type'), 'How the notifications of a channel arrive.', 'type iaoms.delivery_rate is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.channel_summary') and not a.attisdropped order by a.attnum), array['channel' || ' ' || pg_temp.spelled('uuid'), 'name' || ' ' || pg_temp.spelled('text'), 'kind' || ' ' || pg_temp.spelled('iaoms.channel_kind'), 'last_message_at' || ' ' || pg_temp.spelled('timestamptz'), 'unread' || ' ' || pg_temp.spelled('bigint')]::text[], 'type iaoms.channel_summary has its attributes in order');
select is(obj_description(to_regtype('iaoms.channel_summary'), 'pg_type'), 'A channel of the caller''s.', 'type iaoms.channel_summary is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.office_counters') and not a.attisdropped order by a.attnum), array['total_documents' || ' ' || pg_temp.spelled('bigint'), 'pending_documents' || ' ' || pg_temp.spelled('bigint'), 'approved_documents' || ' ' || pg_temp.spelled('bigint'), 'rejected_documents' || ' ' || pg_temp.spelled('bigint'), 'pending_approvals' || ' ' || pg_temp.spelled('bigint'), 'total_meetings_today' || ' ' || pg_temp.spelled('bigint'), 'active_users' || ' ' || pg_temp.spelled('bigint'), 'total_messages_today' || ' ' || pg_temp.spelled('bigint'), 'emergency_documents' || ' ' || pg_temp.spelled('bigint'), 'documents_due_today' || ' ' || pg_temp.spelled('bigint')]::text[], 'type iaoms.office_counters has its attributes in order');
select is(obj_description(to_regtype('iaoms.office_counters'), 'pg_type'), 'The institution''s numbers, exact at the moment they are asked for. Those of a day begin anew at midnight, in UTC.', 'type iaoms.office_counters is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.dashboard') and not a.attisdropped order by a.attnum), array['pending_for_me' || ' ' || pg_temp.spelled('bigint'), 'my_open_cards' || ' ' || pg_temp.spelled('bigint'), 'unread_notifications' || ' ' || pg_temp.spelled('bigint'), 'meetings_today' || ' ' || pg_temp.spelled('bigint'), 'reminders_due' || ' ' || pg_temp.spelled('bigint'), 'widgets' || ' ' || pg_temp.spelled('jsonb')]::text[], 'type iaoms.dashboard has its attributes in order');
select is(obj_description(to_regtype('iaoms.dashboard'), 'pg_type'), 'What the caller''s dashboard shows first.', 'type iaoms.dashboard is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.page_info') and not a.attisdropped order by a.attnum), array['has_next_page' || ' ' || pg_temp.spelled('boolean'), 'has_previous_page' || ' ' || pg_temp.spelled('boolean'), 'start_cursor' || ' ' || pg_temp.spelled('text'), 'end_cursor' || ' ' || pg_temp.spelled('text')]::text[], 'type iaoms.page_info has its attributes in order');
select is(obj_description(to_regtype('iaoms.page_info'), 'pg_type'), 'Where a page stands among all rows.', 'type iaoms.page_info is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.institution_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.institutions[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.institution_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.institution_connection'), 'pg_type'), 'A page of rows of Institution.', 'type iaoms.institution_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.department_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.departments[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.department_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.department_connection'), 'pg_type'), 'A page of rows of Department.', 'type iaoms.department_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.user_preference_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.user_preferences[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.user_preference_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.user_preference_connection'), 'pg_type'), 'A page of rows of UserPreference.', 'type iaoms.user_preference_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.document_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.documents[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.document_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.document_connection'), 'pg_type'), 'A page of rows of Document.', 'type iaoms.document_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.document_attachment_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.document_attachments[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.document_attachment_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.document_attachment_connection'), 'pg_type'), 'A page of rows of DocumentAttachment.', 'type iaoms.document_attachment_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.workflow_template_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.workflow_templates[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.workflow_template_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.workflow_template_connection'), 'pg_type'), 'A page of rows of WorkflowTemplate.', 'type iaoms.workflow_template_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.approval_card_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.approval_cards[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.approval_card_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.approval_card_connection'), 'pg_type'), 'A page of rows of ApprovalCard.', 'type iaoms.approval_card_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.notification_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.notifications[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.notification_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.notification_connection'), 'pg_type'), 'A page of rows of Notification.', 'type iaoms.notification_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.notification_subscription_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.notification_subscriptions[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.notification_subscription_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.notification_subscription_connection'), 'pg_type'), 'A page of rows of NotificationSubscription.', 'type iaoms.notification_subscription_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.calendar_event_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.calendar_events[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.calendar_event_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.calendar_event_connection'), 'pg_type'), 'A page of rows of CalendarEvent.', 'type iaoms.calendar_event_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.dashboard_widget_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.dashboard_widgets[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.dashboard_widget_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.dashboard_widget_connection'), 'pg_type'), 'A page of rows of DashboardWidget.', 'type iaoms.dashboard_widget_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.reminder_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.reminders[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.reminder_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.reminder_connection'), 'pg_type'), 'A page of rows of Reminder.', 'type iaoms.reminder_connection is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('iaoms.note_connection') and not a.attisdropped order by a.attnum), array['nodes' || ' ' || pg_temp.spelled('iaoms.notes[]'), 'page_info' || ' ' || pg_temp.spelled('iaoms.page_info')]::text[], 'type iaoms.note_connection has its attributes in order');
select is(obj_description(to_regtype('iaoms.note_connection'), 'pg_type'), 'A page of rows of Note.', 'type iaoms.note_connection is described');
select pg_temp.table_is('iaoms_private.seoc_state', true, 'p', 'Which catalog this database holds.', array[
  ['only_row', 'boolean', ' not null', null],
  ['catalog', 'text', ' not null', null]
]);
select pg_temp.table_has('iaoms_private.seoc_state', 'constraint', array[
  ['seoc_state_pkey', 'primary key (only_row)'],
  ['seoc_state_only_row_check', 'check']
]);
select pg_temp.table_is('iaoms_private.call_count', true, 'u', 'How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.', array[
  ['function', 'text', ' not null', null],
  ['caller', 'uuid', ' not null', null],
  ['since', 'timestamptz', ' not null', null],
  ['calls', 'integer', ' not null', null],
  ['before', 'integer', ' not null', null]
]);
select pg_temp.table_has('iaoms_private.call_count', 'constraint', array[
  ['call_count_pkey', 'primary key (function, caller)']
]);
select pg_temp.table_is('iaoms.institutions', true, 'p', 'The tenant: a college with its administration.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['name', 'text', ' not null', 'Its registered name.'],
  ['code', 'text', ' not null', 'What it is called in one word.'],
  ['time_zone', 'text', ' not null default', 'The time zone its office keeps.'],
  ['password_valid_days', 'integer', ' not null default', 'After how many days a password is too old.'],
  ['password_cost', 'integer', ' not null default', 'How hard bcrypt works: each one more takes twice as long. Who runs the database says it, and no client.'],
  ['session_hours', 'integer', ' not null default', 'After how many hours a session ends.'],
  ['max_failed_logins', 'integer', ' not null default', 'After how many wrong passwords an account rests for a quarter of an hour.']
]);
select pg_temp.table_has('iaoms.institutions', 'constraint', array[
  ['institutions_pkey', 'primary key (id)'],
  ['institutions_name_key', 'unique (name)'],
  ['institutions_code_key', 'unique (code)'],
  ['institutions_name_length_check', 'check'],
  ['institutions_code_pattern_check', 'check'],
  ['institutions_time_zone_length_check', 'check'],
  ['institutions_time_zone_pattern_check', 'check'],
  ['institutions_password_valid_days_range_check', 'check'],
  ['institutions_password_cost_range_check', 'check'],
  ['institutions_session_hours_range_check', 'check'],
  ['institutions_max_failed_logins_range_check', 'check']
]);
select pg_temp.table_is('iaoms.departments', true, 'p', 'A department of the institution; its head sees what it does.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['code', 'text', ' not null', 'What it is called in a few letters, such as `CSE`.'],
  ['head_id', 'uuid', '', 'Who leads it.']
]);
select pg_temp.table_has('iaoms.departments', 'constraint', array[
  ['departments_pkey', 'primary key (id)'],
  ['departments_institution_id_name_key', 'unique (institution_id, name)'],
  ['departments_institution_id_code_key', 'unique (institution_id, code)'],
  ['departments_institution_id_id_key', 'unique (institution_id, id)'],
  ['departments_name_length_check', 'check'],
  ['departments_code_pattern_check', 'check'],
  ['departments_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['departments_head_id_fkey', 'foreign key (institution_id, head_id) references iaoms.recipients (institution_id, id) on delete set null (head_id)']
]);
select pg_temp.table_is('iaoms.operations', true, 'p', 'Something the office does, from beginning to end. Documents, approval cards, meetings, calendar events and channels belong to one: it is
what connects them. Its state follows from theirs.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['kind', 'iaoms.operation_kind', ' not null', 'What it began as.'],
  ['title', 'text', ' not null', 'In a few words.'],
  ['status', 'iaoms.operation_status', ' not null default', 'Where it stands.'],
  ['priority', 'iaoms.priority', ' not null default', 'How much it matters.'],
  ['started_by', 'uuid', ' not null', 'Who began it.'],
  ['department_id', 'uuid', '', 'The department it is about.'],
  ['due_at', 'timestamptz', '', 'Until when it has to be over.'],
  ['completed_at', 'timestamptz', '', 'When it was over.']
]);
select pg_temp.table_has('iaoms.operations', 'constraint', array[
  ['operations_pkey', 'primary key (id)'],
  ['operations_institution_id_id_key', 'unique (institution_id, id)'],
  ['operations_title_length_check', 'check'],
  ['operations_end_when_over', 'check'],
  ['operations_end_after_start', 'check'],
  ['operations_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['operations_started_by_fkey', 'foreign key (institution_id, started_by) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['operations_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)']
]);
select pg_temp.table_is('iaoms.recipients', true, 'p', 'Somebody with an account: whoever sends, receives, signs. Role, department and what his account rests on are changed by functions only;
secrets are read by no client.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['id', 'uuid', ' not null', 'The key of the account.'],
  ['institution_id', 'uuid', ' not null', 'The institution he works for.'],
  ['department_id', 'uuid', '', 'The department he works in; none until the office has placed him.'],
  ['role', 'iaoms.recipient_role', ' not null default', 'What he may do.'],
  ['full_name', 'text', ' not null', 'His name.'],
  ['designation', 'text', '', 'What it says on his door.'],
  ['hitam_id', 'text', '', 'The number of the institution, which he signs in with.'],
  ['email', 'iaoms_private.email', '', 'Where he is written to.'],
  ['phone', 'text', '', 'Where he is called; the office alone is shown it.'],
  ['avatar_url', 'iaoms_private.url', '', 'His picture.'],
  ['google_sub', 'text', '', 'What Google calls his account.'],
  ['google_synced_at', 'timestamptz', '', 'When his name and picture were last taken from there.'],
  ['drive_folder_id', 'iaoms.drive_id', '', 'His folder in Google Drive.'],
  ['password_hash', 'iaoms.bcrypt_hash', '', 'His password, as bcrypt keeps it.'],
  ['password_changed_at', 'timestamptz', '', 'When he chose it.'],
  ['password_expires_at', 'timestamptz', '', 'From when it no longer opens anything.'],
  ['failed_logins', 'integer', ' not null default', 'Wrong passwords since the last right one.'],
  ['locked_until', 'timestamptz', '', 'Until when no password opens anything.'],
  ['face_enrolled_at', 'timestamptz', '', 'When his face was learned; absent when it was not.'],
  ['face_embedding', 'bytea', '', 'What his face is recognized by.'],
  ['signed_out_at', 'timestamptz', '', 'Whatever was issued to him before is over: he was signed out everywhere.'],
  ['is_active', 'boolean', ' not null default', 'False once he has left.'],
  ['last_seen_at', 'timestamptz', '', 'When he was last here.']
]);
select pg_temp.table_has('iaoms.recipients', 'constraint', array[
  ['recipients_pkey', 'primary key (id)'],
  ['recipients_hitam_id_key', 'unique (hitam_id)'],
  ['recipients_institution_id_email_key', 'unique (institution_id, email)'],
  ['recipients_google_sub_key', 'unique (google_sub)'],
  ['recipients_institution_id_id_key', 'unique (institution_id, id)'],
  ['recipients_full_name_length_check', 'check'],
  ['recipients_designation_length_check', 'check'],
  ['recipients_hitam_id_pattern_check', 'check'],
  ['recipients_phone_pattern_check', 'check'],
  ['recipients_google_sub_length_check', 'check'],
  ['recipients_failed_logins_range_check', 'check'],
  ['recipients_password_has_moments', 'check'],
  ['recipients_id_fkey', 'foreign key (id) references auth.users (id) on delete cascade'],
  ['recipients_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['recipients_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)']
]);
select pg_temp.table_is('iaoms.auth_sessions', true, 'p', 'A device on which somebody is signed in. Its key is the session in the token, so that a session that was ended is known by every
request that comes with it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['method', 'iaoms.auth_method', ' not null', 'How he proved it.'],
  ['token_hash', 'iaoms.sha256', ' not null', 'The hash of the token; the token itself was shown once.'],
  ['device_name', 'text', ' not null', 'What he calls the device.'],
  ['ip_address', 'inet', '', 'From where.'],
  ['user_agent', 'text', '', 'With what.'],
  ['created_at', 'timestamptz', ' not null default', 'When he came.'],
  ['last_seen_at', 'timestamptz', ' not null default', 'When the device was last heard of.'],
  ['expires_at', 'timestamptz', ' not null', 'Until when it lasts.'],
  ['ended_at', 'timestamptz', '', 'When it was over.'],
  ['end_reason', 'iaoms.session_end', '', 'Why.'],
  ['ended_by', 'uuid', '', 'Who ended it, if somebody did.']
]);
select pg_temp.table_has('iaoms.auth_sessions', 'constraint', array[
  ['auth_sessions_pkey', 'primary key (id)'],
  ['auth_sessions_token_hash_key', 'unique (token_hash)'],
  ['auth_sessions_device_name_length_check', 'check'],
  ['auth_sessions_user_agent_length_check', 'check'],
  ['auth_sessions_end_has_reason', 'check'],
  ['auth_sessions_expire_later', 'check'],
  ['auth_sessions_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['auth_sessions_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['auth_sessions_ended_by_fkey', 'foreign key (institution_id, ended_by) references iaoms.recipients (institution_id, id) on delete set null (ended_by)']
]);
select pg_temp.table_is('iaoms.face_auth_records', true, 'p', 'One look at a face: whose it was meant to be, and how sure the model was. The service that looks writes it, and nobody else.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['recipient_id', 'uuid', ' not null', 'Whose face it was meant to be.'],
  ['purpose', 'iaoms.face_purpose', ' not null', 'What for.'],
  ['confidence', 'iaoms.confidence', ' not null', 'How sure the model was.'],
  ['threshold', 'iaoms.confidence', ' not null default', 'How sure it had to be.'],
  ['is_match', 'boolean', ' not null generated', 'Was it his?'],
  ['model', 'text', ' not null default', 'Which model looked.'],
  ['embedding', 'bytea', '', 'What the model saw.'],
  ['ip_address', 'inet', '', 'From where.']
]);
select pg_temp.table_has('iaoms.face_auth_records', 'constraint', array[
  ['face_auth_records_pkey', 'primary key (id)'],
  ['face_auth_records_confidence_number_check', 'check'],
  ['face_auth_records_threshold_number_check', 'check'],
  ['face_auth_records_model_length_check', 'check'],
  ['face_auth_records_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['face_auth_records_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.user_preferences', true, 'p', 'How somebody wants the system to look and to speak to him.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['theme', 'text', ' not null default', 'How it looks.'],
  ['language', 'text', ' not null default', 'Which language it speaks.'],
  ['digest', 'iaoms.digest', ' not null default', 'How often he is written a summary.'],
  ['page_size', 'integer', ' not null default', 'How many rows stand on a page.'],
  ['quiet_from', 'time', '', 'From when he is not disturbed by things that can wait.'],
  ['quiet_until', 'time', '', 'Until when.']
]);
select pg_temp.table_has('iaoms.user_preferences', 'constraint', array[
  ['user_preferences_pkey', 'primary key (id)'],
  ['user_preferences_institution_id_recipient_id_key', 'unique (institution_id, recipient_id)'],
  ['user_preferences_theme_pattern_check', 'check'],
  ['user_preferences_language_pattern_check', 'check'],
  ['user_preferences_page_size_range_check', 'check'],
  ['user_preferences_quiet_has_both_ends', 'check'],
  ['user_preferences_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['user_preferences_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.role_permissions', true, 'p', 'What each role may do. The rows belong to the schema: rules and functions ask them, and a permission is given or taken by a row.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['role', 'iaoms.recipient_role', ' not null', 'Who.'],
  ['permission', 'text', ' not null', 'What: the thing and the act.']
]);
select pg_temp.table_has('iaoms.role_permissions', 'constraint', array[
  ['role_permissions_pkey', 'primary key (id)'],
  ['role_permissions_role_permission_key', 'unique (role, permission)'],
  ['role_permissions_permission_length_check', 'check'],
  ['role_permissions_permission_pattern_check', 'check']
]);
select pg_temp.table_is('iaoms.documents', true, 'p', 'A document and where its file lies. Its author writes it until it is submitted; then it belongs to those who sign. They read it, and so do
those it was sent to, the head of its department, and the office.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['operation_id', 'uuid', ' not null', 'The operation it belongs to.'],
  ['author_id', 'uuid', ' not null', 'Who wrote it.'],
  ['department_id', 'uuid', '', 'The department it speaks for.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['description', 'text', '', 'What it is about.'],
  ['type', 'iaoms.document_type', ' not null default', 'What it is.'],
  ['status', 'iaoms.document_status', ' not null default', 'Where it stands.'],
  ['priority', 'iaoms.priority', ' not null default', 'How much it matters.'],
  ['due_on', 'date', '', 'The day it has to be signed on.'],
  ['current_version', 'integer', ' not null default', 'The number of the file that is signed: versions count up from one.'],
  ['drive_file_id', 'iaoms.drive_id', ' not null', 'What Drive calls the file.'],
  ['drive_folder_id', 'iaoms.drive_id', '', 'The folder it lies in.'],
  ['file_name', 'text', ' not null', 'What people call the file.'],
  ['mime_type', 'text', ' not null', 'What it is.'],
  ['file_size_bytes', 'bigint', ' not null', 'How much room it takes.'],
  ['file_hash', 'iaoms.sha256', ' not null', 'Its SHA-256: what was signed can be told from what was not.'],
  ['web_view_link', 'iaoms_private.url', '', 'Where people look at it.'],
  ['download_link', 'iaoms_private.url', '', 'Where people take it from.'],
  ['submitted_at', 'timestamptz', '', 'When it was submitted last.'],
  ['decided_at', 'timestamptz', '', 'When it was decided.'],
  ['version', 'integer', ' not null default', 'Grows by one with every change.'],
  ['deleted_at', 'timestamptz', '', 'When it was deleted; null as long as it is there.']
]);
select pg_temp.table_has('iaoms.documents', 'constraint', array[
  ['documents_pkey', 'primary key (id)'],
  ['documents_institution_id_id_key', 'unique (institution_id, id)'],
  ['documents_title_length_check', 'check'],
  ['documents_description_length_check', 'check'],
  ['documents_current_version_range_check', 'check'],
  ['documents_file_name_length_check', 'check'],
  ['documents_mime_type_length_check', 'check'],
  ['documents_file_size_bytes_range_check', 'check'],
  ['documents_decided_has_moment', 'check'],
  ['documents_pending_was_submitted', 'check'],
  ['documents_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['documents_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict'],
  ['documents_author_id_fkey', 'foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['documents_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict']
]);
select pg_temp.table_is('iaoms.document_recipients', true, 'p', 'That somebody receives a document.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['document_id', 'uuid', ' not null', 'The document.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['kind', 'iaoms.delivery_kind', ' not null default', 'Why.'],
  ['sent_by', 'uuid', '', 'Who sent it.'],
  ['read_at', 'timestamptz', '', 'When he opened it.']
]);
select pg_temp.table_has('iaoms.document_recipients', 'constraint', array[
  ['document_recipients_pkey', 'primary key (id)'],
  ['document_recipients_institution_id_document_id_recipient_id_key', 'unique (institution_id, document_id, recipient_id)'],
  ['document_recipients_read_after_delivery', 'check'],
  ['document_recipients_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['document_recipients_document_id_fkey', 'foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade'],
  ['document_recipients_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['document_recipients_sent_by_fkey', 'foreign key (institution_id, sent_by) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.document_versions', true, 'p', 'A file that a document had. Versions are added, and never changed.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['document_id', 'uuid', ' not null', 'The document.'],
  ['number', 'integer', ' not null', 'Which one, from one.'],
  ['drive_file_id', 'iaoms.drive_id', ' not null', 'What Drive calls the file.'],
  ['file_name', 'text', ' not null', 'What people call it.'],
  ['mime_type', 'text', ' not null', 'What it is.'],
  ['file_size_bytes', 'bigint', ' not null', 'How much room it takes.'],
  ['file_hash', 'iaoms.sha256', ' not null', 'Its SHA-256.'],
  ['web_view_link', 'iaoms_private.url', '', 'Where people look at it.'],
  ['uploaded_by', 'uuid', ' not null', 'Who put it there.'],
  ['note', 'text', '', 'What is new in it.']
]);
select pg_temp.table_has('iaoms.document_versions', 'constraint', array[
  ['document_versions_pkey', 'primary key (id)'],
  ['document_versions_institution_id_document_id_number_key', 'unique (institution_id, document_id, number)'],
  ['document_versions_number_range_check', 'check'],
  ['document_versions_file_name_length_check', 'check'],
  ['document_versions_mime_type_length_check', 'check'],
  ['document_versions_file_size_bytes_range_check', 'check'],
  ['document_versions_note_length_check', 'check'],
  ['document_versions_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['document_versions_document_id_fkey', 'foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade'],
  ['document_versions_uploaded_by_fkey', 'foreign key (institution_id, uploaded_by) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.document_attachments', true, 'p', 'A file beside a document.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['document_id', 'uuid', ' not null', 'The document.'],
  ['drive_file_id', 'iaoms.drive_id', ' not null', 'What Drive calls the file.'],
  ['file_name', 'text', ' not null', 'What people call it.'],
  ['mime_type', 'text', ' not null', 'What it is.'],
  ['file_size_bytes', 'bigint', ' not null', 'How much room it takes.'],
  ['file_hash', 'iaoms.sha256', ' not null', 'Its SHA-256.'],
  ['web_view_link', 'iaoms_private.url', '', 'Where people look at it.'],
  ['uploaded_by', 'uuid', ' not null', 'Who put it there.']
]);
select pg_temp.table_has('iaoms.document_attachments', 'constraint', array[
  ['document_attachments_pkey', 'primary key (id)'],
  ['document_attachments_institution_id_document_id_drive__e5faff4b', 'unique (institution_id, document_id, drive_file_id)'],
  ['document_attachments_file_name_length_check', 'check'],
  ['document_attachments_mime_type_length_check', 'check'],
  ['document_attachments_file_size_bytes_range_check', 'check'],
  ['document_attachments_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['document_attachments_document_id_fkey', 'foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade'],
  ['document_attachments_uploaded_by_fkey', 'foreign key (institution_id, uploaded_by) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.workflow_templates', true, 'p', 'A way that documents go again and again. Each stage has a routing and the roles that sign in it; those of department `OWN` are the author''s
department''s.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['description', 'text', '', 'What it is for.'],
  ['stages', 'jsonb', ' not null', 'Its stages in order: `routing`, `roles`, `department`.'],
  ['escalate_after_hours', 'integer', ' not null default', 'After how many hours a step is brought before somebody higher.'],
  ['is_active', 'boolean', ' not null default', 'False once no new card goes this way.']
]);
select pg_temp.table_has('iaoms.workflow_templates', 'constraint', array[
  ['workflow_templates_pkey', 'primary key (id)'],
  ['workflow_templates_institution_id_name_key', 'unique (institution_id, name)'],
  ['workflow_templates_institution_id_id_key', 'unique (institution_id, id)'],
  ['workflow_templates_name_length_check', 'check'],
  ['workflow_templates_description_length_check', 'check'],
  ['workflow_templates_escalate_after_hours_range_check', 'check'],
  ['workflow_templates_stages_shape', 'check'],
  ['workflow_templates_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict']
]);
select pg_temp.table_is('iaoms.approval_cards', true, 'p', 'A document on its way to those who sign it. Its author, its signers, the head of its department and the office see it; functions alone
move it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['operation_id', 'uuid', ' not null', 'The operation it belongs to.'],
  ['document_id', 'uuid', ' not null', 'What is to be signed.'],
  ['submitter_id', 'uuid', ' not null', 'Who wants it signed.'],
  ['department_id', 'uuid', '', 'The department it speaks for.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['routing', 'iaoms.routing', ' not null', 'In which order it goes round.'],
  ['status', 'iaoms.card_status', ' not null default', 'Where it stands.'],
  ['priority', 'iaoms.priority', ' not null default', 'How much it matters.'],
  ['requires_face', 'boolean', ' not null default', 'Does a signature need the signer''s face?'],
  ['round', 'integer', ' not null default', 'How often it was sent: one, and one more whenever it comes back.'],
  ['decided_at', 'timestamptz', '', 'When it was decided.']
]);
select pg_temp.table_has('iaoms.approval_cards', 'constraint', array[
  ['approval_cards_pkey', 'primary key (id)'],
  ['approval_cards_institution_id_id_key', 'unique (institution_id, id)'],
  ['approval_cards_title_length_check', 'check'],
  ['approval_cards_round_range_check', 'check'],
  ['approval_cards_decided_has_moment', 'check'],
  ['approval_cards_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['approval_cards_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict'],
  ['approval_cards_document_id_fkey', 'foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade'],
  ['approval_cards_submitter_id_fkey', 'foreign key (institution_id, submitter_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['approval_cards_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict']
]);
select pg_temp.table_is('iaoms.approval_card_recipients', true, 'p', 'A step of a card: who signs, and when his turn is. Two steps of a stage have different places, but for a step that was given to somebody
else, whose place is taken by his.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['card_id', 'uuid', ' not null', 'The card.'],
  ['recipient_id', 'uuid', ' not null', 'Who signs.'],
  ['stage', 'integer', ' not null default', 'In which stage.'],
  ['position', 'integer', ' not null', 'At which place of the stage.'],
  ['status', 'iaoms.step_status', ' not null default', 'Where the step stands.'],
  ['round', 'integer', ' not null default', 'How often its signer was asked.'],
  ['activated_at', 'timestamptz', '', 'When his turn came.'],
  ['decided_at', 'timestamptz', '', 'When he decided.'],
  ['comment', 'text', '', 'What he said.'],
  ['forwarded_from_id', 'uuid', '', 'The step that was given to him.']
]);
select pg_temp.table_has('iaoms.approval_card_recipients', 'constraint', array[
  ['approval_card_recipients_pkey', 'primary key (id)'],
  ['approval_card_recipients_institution_id_card_id_recipi_3a5c5eae', 'unique (institution_id, card_id, recipient_id)'],
  ['approval_card_recipients_institution_id_id_key', 'unique (institution_id, id)'],
  ['approval_card_recipients_stage_range_check', 'check'],
  ['approval_card_recipients_position_range_check', 'check'],
  ['approval_card_recipients_round_range_check', 'check'],
  ['approval_card_recipients_comment_length_check', 'check'],
  ['approval_card_recipients_active_has_moment', 'check'],
  ['approval_card_recipients_decided_has_moment', 'check'],
  ['approval_card_recipients_forwarded_by_another', 'check'],
  ['approval_card_recipients_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['approval_card_recipients_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade'],
  ['approval_card_recipients_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['approval_card_recipients_forwarded_from_id_fkey', 'foreign key (institution_id, forwarded_from_id) references iaoms.approval_card_recipients (institution_id, id) on delete set null (forwarded_from_id)']
]);
select pg_temp.table_is('iaoms.approvals', true, 'p', 'What was done with a card, by whom, and with which file. Acts are added, and never changed.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['card_id', 'uuid', ' not null', 'The card.'],
  ['step_id', 'uuid', '', 'The step, where it was one.'],
  ['actor_id', 'uuid', ' not null', 'Who.'],
  ['action', 'iaoms.approval_action', ' not null', 'What.'],
  ['comment', 'text', '', 'What he said.'],
  ['round', 'integer', ' not null default', 'In which round of the card.'],
  ['document_version', 'integer', ' not null default', 'The number of the file that lay before him.'],
  ['ip_address', 'inet', '', 'From where.']
]);
select pg_temp.table_has('iaoms.approvals', 'constraint', array[
  ['approvals_pkey', 'primary key (id)'],
  ['approvals_comment_length_check', 'check'],
  ['approvals_round_range_check', 'check'],
  ['approvals_document_version_range_check', 'check'],
  ['approvals_refusals_say_why', 'check'],
  ['approvals_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['approvals_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade'],
  ['approvals_step_id_fkey', 'foreign key (institution_id, step_id) references iaoms.approval_card_recipients (institution_id, id) on delete cascade'],
  ['approvals_actor_id_fkey', 'foreign key (institution_id, actor_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.workflow_instances', true, 'p', 'The way of one card, with the stages as they were when it was submitted: a template that changes changes no card that is on its way.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['card_id', 'uuid', ' not null', 'The card.'],
  ['template_id', 'uuid', '', 'The template, where it goes by one.'],
  ['stages', 'jsonb', ' not null', 'The stages.'],
  ['current_stage', 'integer', ' not null default', 'In which stage it is.'],
  ['status', 'iaoms.workflow_status', ' not null default', 'Where it stands.'],
  ['escalate_after_hours', 'integer', ' not null default', 'After how many hours a step is brought before somebody higher.'],
  ['finished_at', 'timestamptz', '', 'When it was over.']
]);
select pg_temp.table_has('iaoms.workflow_instances', 'constraint', array[
  ['workflow_instances_pkey', 'primary key (id)'],
  ['workflow_instances_institution_id_card_id_key', 'unique (institution_id, card_id)'],
  ['workflow_instances_current_stage_range_check', 'check'],
  ['workflow_instances_escalate_after_hours_range_check', 'check'],
  ['workflow_instances_stage_is_one', 'check'],
  ['workflow_instances_finished_has_moment', 'check'],
  ['workflow_instances_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['workflow_instances_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade'],
  ['workflow_instances_template_id_fkey', 'foreign key (institution_id, template_id) references iaoms.workflow_templates (institution_id, id) on delete set null (template_id)']
]);
select pg_temp.table_is('iaoms.escalations', true, 'p', 'That a step was brought before somebody higher. It is settled when the step is decided.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['card_id', 'uuid', ' not null', 'The card.'],
  ['step_id', 'uuid', ' not null', 'The step that lay.'],
  ['escalated_to', 'uuid', ' not null', 'Before whom it was brought.'],
  ['reason', 'iaoms.escalation_reason', ' not null', 'Why.'],
  ['level', 'integer', ' not null default', 'How high: first the head of the department, then the principal.'],
  ['resolved_at', 'timestamptz', '', 'When it was settled.']
]);
select pg_temp.table_has('iaoms.escalations', 'constraint', array[
  ['escalations_pkey', 'primary key (id)'],
  ['escalations_institution_id_step_id_level_key', 'unique (institution_id, step_id, level)'],
  ['escalations_level_range_check', 'check'],
  ['escalations_settled_later', 'check'],
  ['escalations_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['escalations_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade'],
  ['escalations_step_id_fkey', 'foreign key (institution_id, step_id) references iaoms.approval_card_recipients (institution_id, id) on delete cascade'],
  ['escalations_escalated_to_fkey', 'foreign key (institution_id, escalated_to) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.notification_templates', true, 'p', 'The words of a notification. They belong to the schema; `{title}` and `{name}` are filled in.', array[
  ['code', 'text', ' not null', 'What functions call it.'],
  ['kind', 'iaoms.notification_kind', ' not null', 'Why it is sent.'],
  ['subject', 'text', ' not null', 'Its first line.'],
  ['body', 'text', ' not null', 'What it says.']
]);
select pg_temp.table_has('iaoms.notification_templates', 'constraint', array[
  ['notification_templates_pkey', 'primary key (code)'],
  ['notification_templates_code_pattern_check', 'check'],
  ['notification_templates_subject_length_check', 'check'],
  ['notification_templates_body_length_check', 'check'],
  ['notification_templates_speak', 'check']
]);
select pg_temp.table_is('iaoms.notifications', true, 'p', 'Something somebody was told.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['recipient_id', 'uuid', ' not null', 'Who was told.'],
  ['kind', 'iaoms.notification_kind', ' not null', 'Why.'],
  ['title', 'text', ' not null', 'In a line.'],
  ['body', 'text', ' not null', 'In full.'],
  ['operation_id', 'uuid', '', 'The operation it is about.'],
  ['priority', 'iaoms.priority', ' not null default', 'How much it matters.'],
  ['read_at', 'timestamptz', '', 'When he read it.'],
  ['dispatched_at', 'timestamptz', '', 'When it was handed to the queue, for every way that he wants.']
]);
select pg_temp.table_has('iaoms.notifications', 'constraint', array[
  ['notifications_pkey', 'primary key (id)'],
  ['notifications_institution_id_id_key', 'unique (institution_id, id)'],
  ['notifications_title_length_check', 'check'],
  ['notifications_body_length_check', 'check'],
  ['notifications_read_later', 'check'],
  ['notifications_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['notifications_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['notifications_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.notification_subscriptions', true, 'p', 'How somebody wants to hear of a kind of thing. Who says nothing is written an e-mail, and shown what is urgent on his telephone.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['kind', 'iaoms.notification_kind', ' not null', 'Told why.'],
  ['channel', 'iaoms.delivery_channel', ' not null', 'How.'],
  ['is_wanted', 'boolean', ' not null default', 'False when he would rather not.']
]);
select pg_temp.table_has('iaoms.notification_subscriptions', 'constraint', array[
  ['notification_subscriptions_pkey', 'primary key (id)'],
  ['notification_subscriptions_institution_id_recipient_id_809ff8ac', 'unique (institution_id, recipient_id, kind, channel)'],
  ['notification_subscriptions_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['notification_subscriptions_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.notification_queue', true, 'p', 'A notification on its way out of the house, by one channel. Workers take it, try again, give up; the person it is for sees how it goes.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['notification_id', 'uuid', ' not null', 'What is told.'],
  ['recipient_id', 'uuid', ' not null', 'To whom.'],
  ['channel', 'iaoms.delivery_channel', ' not null', 'How.'],
  ['priority', 'integer', ' not null default', 'The higher, the sooner.'],
  ['run_after', 'timestamptz', ' not null default', 'Not before this: what can wait does so until its owner''s quiet hours are over.'],
  ['state', 'iaoms.queue_state', ' not null default', 'What it is up to.'],
  ['attempts', 'integer', ' not null default', 'How often it was claimed.'],
  ['claimed_at', 'timestamptz', '', 'When it was claimed the last time.'],
  ['locked_until', 'timestamptz', '', 'Until when whoever claimed it has it to himself.'],
  ['lease', 'uuid', '', 'Whoever claimed it shows this when it is done.'],
  ['last_error', 'text', '', 'What went wrong the last time.'],
  ['finished_at', 'timestamptz', '', 'When it was done, or given up.']
]);
select pg_temp.table_has('iaoms.notification_queue', 'constraint', array[
  ['notification_queue_pkey', 'primary key (id)'],
  ['notification_queue_priority_range_check', 'check'],
  ['notification_queue_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['notification_queue_notification_id_fkey', 'foreign key (institution_id, notification_id) references iaoms.notifications (institution_id, id) on delete cascade'],
  ['notification_queue_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.meetings', true, 'p', 'A meeting. Whoever called it and whoever is asked to it see it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['operation_id', 'uuid', ' not null', 'The operation it belongs to.'],
  ['organizer_id', 'uuid', ' not null', 'Who called it.'],
  ['title', 'text', ' not null', 'What it is about.'],
  ['agenda', 'text', '', 'What is to be settled.'],
  ['starts_at', 'timestamptz', ' not null', 'From when.'],
  ['duration_minutes', 'integer', ' not null default', 'How long, in minutes.'],
  ['location', 'text', '', 'In which room.'],
  ['meeting_url', 'iaoms_private.url', '', 'Under which address.'],
  ['status', 'iaoms.meeting_status', ' not null default', 'Where it stands.'],
  ['google_event_id', 'text', '', 'What Google''s calendar calls it.'],
  ['google_synced_at', 'timestamptz', '', 'When it was last told there.']
]);
select pg_temp.table_has('iaoms.meetings', 'constraint', array[
  ['meetings_pkey', 'primary key (id)'],
  ['meetings_institution_id_id_key', 'unique (institution_id, id)'],
  ['meetings_title_length_check', 'check'],
  ['meetings_agenda_length_check', 'check'],
  ['meetings_duration_minutes_range_check', 'check'],
  ['meetings_location_length_check', 'check'],
  ['meetings_google_event_id_length_check', 'check'],
  ['meetings_are_somewhere', 'check'],
  ['meetings_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['meetings_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete restrict'],
  ['meetings_organizer_id_fkey', 'foreign key (institution_id, organizer_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.meeting_participants', true, 'p', 'That somebody is asked to a meeting.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['meeting_id', 'uuid', ' not null', 'The meeting.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['is_optional', 'boolean', ' not null default', 'May it begin without him?'],
  ['response', 'iaoms.attendance', ' not null default', 'What he says.'],
  ['responded_at', 'timestamptz', '', 'When he said it.']
]);
select pg_temp.table_has('iaoms.meeting_participants', 'constraint', array[
  ['meeting_participants_pkey', 'primary key (id)'],
  ['meeting_participants_institution_id_meeting_id_recipient_id_key', 'unique (institution_id, meeting_id, recipient_id)'],
  ['meeting_participants_answer_has_moment', 'check'],
  ['meeting_participants_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['meeting_participants_meeting_id_fkey', 'foreign key (institution_id, meeting_id) references iaoms.meetings (institution_id, id) on delete cascade'],
  ['meeting_participants_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.live_meeting_requests', true, 'p', 'That somebody is needed at once. It holds for as long as its urgency says; whoever accepts it meets whoever asked, now.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['requester_id', 'uuid', ' not null', 'Who asks.'],
  ['target_id', 'uuid', ' not null', 'Who is needed.'],
  ['card_id', 'uuid', '', 'The card it is about, if it is about one.'],
  ['urgency', 'iaoms.urgency', ' not null default', 'How soon.'],
  ['reason', 'text', ' not null', 'What for.'],
  ['status', 'iaoms.live_request_status', ' not null default', 'Where it stands.'],
  ['expires_at', 'timestamptz', ' not null', 'Until when an answer is any use.'],
  ['responded_at', 'timestamptz', '', 'When it was over.'],
  ['meeting_id', 'uuid', '', 'The meeting that came of it.']
]);
select pg_temp.table_has('iaoms.live_meeting_requests', 'constraint', array[
  ['live_meeting_requests_pkey', 'primary key (id)'],
  ['live_meeting_requests_reason_length_check', 'check'],
  ['live_meeting_requests_of_two', 'check'],
  ['live_meeting_requests_accepted_meet', 'check'],
  ['live_meeting_requests_answer_has_moment', 'check'],
  ['live_meeting_requests_expire_later', 'check'],
  ['live_meeting_requests_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['live_meeting_requests_requester_id_fkey', 'foreign key (institution_id, requester_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['live_meeting_requests_target_id_fkey', 'foreign key (institution_id, target_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['live_meeting_requests_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade'],
  ['live_meeting_requests_meeting_id_fkey', 'foreign key (institution_id, meeting_id) references iaoms.meetings (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.calendar_events', true, 'p', 'Something in somebody''s calendar.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['owner_id', 'uuid', ' not null', 'Whose it is.'],
  ['department_id', 'uuid', '', 'The department that sees it.'],
  ['operation_id', 'uuid', '', 'The operation it belongs to, if to one.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['description', 'text', '', 'What it is about.'],
  ['starts_at', 'timestamptz', ' not null', 'From when.'],
  ['ends_at', 'timestamptz', ' not null', 'Until when.'],
  ['is_all_day', 'boolean', ' not null default', 'Does it take the whole day?'],
  ['visibility', 'iaoms.event_visibility', ' not null default', 'Who sees it.'],
  ['location', 'text', '', 'Where.'],
  ['google_event_id', 'text', '', 'What Google calls it.'],
  ['google_calendar_id', 'text', '', 'In which of his calendars there.'],
  ['google_synced_at', 'timestamptz', '', 'When the two last agreed.']
]);
select pg_temp.table_has('iaoms.calendar_events', 'constraint', array[
  ['calendar_events_pkey', 'primary key (id)'],
  ['calendar_events_institution_id_id_key', 'unique (institution_id, id)'],
  ['calendar_events_title_length_check', 'check'],
  ['calendar_events_description_length_check', 'check'],
  ['calendar_events_location_length_check', 'check'],
  ['calendar_events_google_event_id_length_check', 'check'],
  ['calendar_events_google_calendar_id_length_check', 'check'],
  ['calendar_events_end_after_start', 'check'],
  ['calendar_events_department_has_one', 'check'],
  ['calendar_events_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['calendar_events_owner_id_fkey', 'foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['calendar_events_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict'],
  ['calendar_events_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.calendar_event_attendees', true, 'p', 'That somebody is asked to a day in somebody''s calendar.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['event_id', 'uuid', ' not null', 'The day.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['response', 'iaoms.attendance', ' not null default', 'What he says.'],
  ['responded_at', 'timestamptz', '', 'When he said it.']
]);
select pg_temp.table_has('iaoms.calendar_event_attendees', 'constraint', array[
  ['calendar_event_attendees_pkey', 'primary key (id)'],
  ['calendar_event_attendees_institution_id_event_id_recip_b8c03955', 'unique (institution_id, event_id, recipient_id)'],
  ['calendar_event_attendees_answer_has_moment', 'check'],
  ['calendar_event_attendees_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['calendar_event_attendees_event_id_fkey', 'foreign key (institution_id, event_id) references iaoms.calendar_events (institution_id, id) on delete cascade'],
  ['calendar_event_attendees_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.channels', true, 'p', 'A channel. Those who are in it see it, and nobody else.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['kind', 'iaoms.channel_kind', ' not null default', 'Whose it is.'],
  ['department_id', 'uuid', '', 'The department, where it is one''s.'],
  ['operation_id', 'uuid', '', 'The operation it talks about, if about one.'],
  ['created_by', 'uuid', ' not null', 'Who opened it.'],
  ['is_archived', 'boolean', ' not null default', 'True when nothing more is said in it.'],
  ['last_message_at', 'timestamptz', ' not null default', 'When something was last said.']
]);
select pg_temp.table_has('iaoms.channels', 'constraint', array[
  ['channels_pkey', 'primary key (id)'],
  ['channels_institution_id_id_key', 'unique (institution_id, id)'],
  ['channels_name_length_check', 'check'],
  ['channels_department_has_one', 'check'],
  ['channels_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['channels_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete restrict'],
  ['channels_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade'],
  ['channels_created_by_fkey', 'foreign key (institution_id, created_by) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.channel_members', true, 'p', 'That somebody is in a channel.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['channel_id', 'uuid', ' not null', 'The channel.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['is_moderator', 'boolean', ' not null default', 'May he ask others in?'],
  ['is_muted', 'boolean', ' not null default', 'True when he would rather not be disturbed.'],
  ['joined_at', 'timestamptz', ' not null default', 'When he came.']
]);
select pg_temp.table_has('iaoms.channel_members', 'constraint', array[
  ['channel_members_pkey', 'primary key (id)'],
  ['channel_members_institution_id_channel_id_recipient_id_key', 'unique (institution_id, channel_id, recipient_id)'],
  ['channel_members_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['channel_members_channel_id_fkey', 'foreign key (institution_id, channel_id) references iaoms.channels (institution_id, id) on delete cascade'],
  ['channel_members_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.messages', true, 'p', 'Something that was said. Its author may say it better, or take it back; that it was there stays.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['channel_id', 'uuid', ' not null', 'The channel.'],
  ['author_id', 'uuid', ' not null', 'Who said it.'],
  ['body', 'text', '', 'What; absent when it was taken back.'],
  ['reply_to', 'uuid', '', 'What it answers.'],
  ['edited_at', 'timestamptz', '', 'When it was said better.'],
  ['retracted_at', 'timestamptz', '', 'When it was taken back.']
]);
select pg_temp.table_has('iaoms.messages', 'constraint', array[
  ['messages_pkey', 'primary key (id)'],
  ['messages_institution_id_id_key', 'unique (institution_id, id)'],
  ['messages_body_length_check', 'check'],
  ['messages_retracted_say_nothing', 'check'],
  ['messages_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['messages_channel_id_fkey', 'foreign key (institution_id, channel_id) references iaoms.channels (institution_id, id) on delete cascade'],
  ['messages_author_id_fkey', 'foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['messages_reply_to_fkey', 'foreign key (institution_id, reply_to) references iaoms.messages (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.message_read_receipts', true, 'p', 'That somebody has read something.', array[
  ['institution_id', 'uuid', ' not null', 'The institution.'],
  ['message_id', 'uuid', ' not null', 'What.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['read_at', 'timestamptz', ' not null default', 'When.']
]);
select pg_temp.table_has('iaoms.message_read_receipts', 'constraint', array[
  ['message_read_receipts_pkey', 'primary key (message_id, recipient_id)'],
  ['message_read_receipts_not_before', 'check'],
  ['message_read_receipts_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['message_read_receipts_message_id_fkey', 'foreign key (institution_id, message_id) references iaoms.messages (institution_id, id) on delete cascade'],
  ['message_read_receipts_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.comments', true, 'p', 'Something that was said about a document, maybe on its way by a card. Who sees the document sees it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['author_id', 'uuid', ' not null', 'Who said it.'],
  ['document_id', 'uuid', ' not null', 'The document it is about.'],
  ['card_id', 'uuid', '', 'The card on which it was said.'],
  ['parent_id', 'uuid', '', 'What it answers.'],
  ['body', 'text', ' not null', 'What was said.']
]);
select pg_temp.table_has('iaoms.comments', 'constraint', array[
  ['comments_pkey', 'primary key (id)'],
  ['comments_institution_id_id_key', 'unique (institution_id, id)'],
  ['comments_body_length_check', 'check'],
  ['comments_answer_another', 'check'],
  ['comments_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['comments_author_id_fkey', 'foreign key (institution_id, author_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['comments_document_id_fkey', 'foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade'],
  ['comments_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade'],
  ['comments_parent_id_fkey', 'foreign key (institution_id, parent_id) references iaoms.comments (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.signatures', true, 'p', 'A signature: who, which file by its hash, and how. It is added when somebody signs, and nothing changes it: whoever holds the file can tell
that it was this one.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['document_id', 'uuid', ' not null', 'The document.'],
  ['card_id', 'uuid', '', 'The card, where one was signed.'],
  ['signer_id', 'uuid', ' not null', 'Who.'],
  ['kind', 'iaoms.signature_kind', ' not null default', 'How.'],
  ['document_version', 'integer', ' not null', 'The number of the file.'],
  ['file_hash', 'iaoms.sha256', ' not null', 'The hash of the file.'],
  ['image_url', 'iaoms_private.url', '', 'The picture of his hand.'],
  ['ip_address', 'inet', '', 'From where.'],
  ['user_agent', 'text', '', 'With what.'],
  ['signed_at', 'timestamptz', ' not null default', 'When.']
]);
select pg_temp.table_has('iaoms.signatures', 'constraint', array[
  ['signatures_pkey', 'primary key (id)'],
  ['signatures_institution_id_document_id_signer_id_docume_cfdbba67', 'unique (institution_id, document_id, signer_id, document_version)'],
  ['signatures_institution_id_id_key', 'unique (institution_id, id)'],
  ['signatures_document_version_range_check', 'check'],
  ['signatures_user_agent_length_check', 'check'],
  ['signatures_drawn_have_a_picture', 'check'],
  ['signatures_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['signatures_document_id_fkey', 'foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade'],
  ['signatures_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete cascade'],
  ['signatures_signer_id_fkey', 'foreign key (institution_id, signer_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.signature_requests', true, 'p', 'That somebody''s signature is wanted on a document, beside its card.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['document_id', 'uuid', ' not null', 'The document.'],
  ['requester_id', 'uuid', ' not null', 'Who wants it signed.'],
  ['signer_id', 'uuid', ' not null', 'Who is to sign.'],
  ['message', 'text', '', 'What he is told.'],
  ['status', 'iaoms.signature_request_status', ' not null default', 'Where it stands.'],
  ['expires_at', 'timestamptz', ' not null', 'Until when.'],
  ['responded_at', 'timestamptz', '', 'When it was over.'],
  ['signature_id', 'uuid', '', 'The signature that came of it.']
]);
select pg_temp.table_has('iaoms.signature_requests', 'constraint', array[
  ['signature_requests_pkey', 'primary key (id)'],
  ['signature_requests_message_length_check', 'check'],
  ['signature_requests_of_two', 'check'],
  ['signature_requests_signed_has_signature', 'check'],
  ['signature_requests_answer_has_moment', 'check'],
  ['signature_requests_expire_later', 'check'],
  ['signature_requests_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['signature_requests_document_id_fkey', 'foreign key (institution_id, document_id) references iaoms.documents (institution_id, id) on delete cascade'],
  ['signature_requests_requester_id_fkey', 'foreign key (institution_id, requester_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['signature_requests_signer_id_fkey', 'foreign key (institution_id, signer_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['signature_requests_signature_id_fkey', 'foreign key (institution_id, signature_id) references iaoms.signatures (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.audit_logs', true, 'p', 'Who did what to which row, and what was there before and after. Triggers write it, nothing changes it, and a month goes as a whole after
seven years. The actor is a plain key: the record outlives the account, and what a schedule did has none.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['actor_id', 'uuid', '', 'Who; absent when nobody was signed in.'],
  ['action_type', 'text', ' not null', 'INSERT, UPDATE or DELETE.'],
  ['resource_accessed', 'text', ' not null', 'To which table.'],
  ['row_id', 'uuid', '', 'To which row, where values are kept.'],
  ['old_values', 'jsonb', '', 'What changed, as it was before.'],
  ['new_values', 'jsonb', '', 'What changed, as it is now.'],
  ['ip_address', 'inet', '', 'From where.'],
  ['user_agent', 'text', '', 'With what.'],
  ['at', 'timestamptz', ' not null default', 'When.']
]);
select is(pg_get_partkeydef(to_regclass('iaoms.audit_logs')), 'RANGE (at)', 'iaoms.audit_logs is partitioned by at');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('iaoms.audit_logs') and (not c.relrowsecurity)), null, 'partitions of this table iaoms.audit_logs have row level security');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('iaoms.audit_logs') and (pg_temp.privileges_of(c.oid::regclass::text) <> 'nobody')), null, 'partitions of this table iaoms.audit_logs give nobody a privilege');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('iaoms.audit_logs') and (exists (select from pg_policy p where p.polrelid = c.oid))), null, 'partitions of this table iaoms.audit_logs have no policy that would never be asked');
select pg_temp.table_has('iaoms.audit_logs', 'constraint', array[
  ['audit_logs_pkey', 'primary key (id, at)'],
  ['audit_logs_action_type_length_check', 'check'],
  ['audit_logs_resource_accessed_length_check', 'check'],
  ['audit_logs_user_agent_length_check', 'check'],
  ['audit_logs_values_are_rows', 'check'],
  ['audit_logs_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict']
]);
select pg_temp.table_is('iaoms.audit_logs_default', true, 'p', null, null);
select is((select replace(pg_get_expr(c.relpartbound, c.oid), '''', '') from pg_class c join pg_inherits i on i.inhrelid = c.oid where c.oid = to_regclass('iaoms.audit_logs_default') and i.inhparent = to_regclass('iaoms.audit_logs')), 'DEFAULT', 'iaoms.audit_logs_default takes its rows of iaoms.audit_logs');
select pg_temp.table_is('iaoms.dashboard_widgets', true, 'p', 'A part of somebody''s dashboard.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['owner_id', 'uuid', ' not null', 'Whose.'],
  ['kind', 'iaoms.widget_kind', ' not null', 'What it shows.'],
  ['grid_column', 'integer', ' not null default', 'At which of twelve columns it begins.'],
  ['grid_row', 'integer', ' not null default', 'In which row it begins.'],
  ['width', 'integer', ' not null default', 'How many columns it takes.'],
  ['height', 'integer', ' not null default', 'How many rows.'],
  ['is_visible', 'boolean', ' not null default', 'False when it is put away for now.'],
  ['settings', 'jsonb', ' not null default', 'What it is told beyond that.']
]);
select pg_temp.table_has('iaoms.dashboard_widgets', 'constraint', array[
  ['dashboard_widgets_pkey', 'primary key (id)'],
  ['dashboard_widgets_institution_id_owner_id_kind_key', 'unique (institution_id, owner_id, kind)'],
  ['dashboard_widgets_grid_column_range_check', 'check'],
  ['dashboard_widgets_grid_row_range_check', 'check'],
  ['dashboard_widgets_width_range_check', 'check'],
  ['dashboard_widgets_height_range_check', 'check'],
  ['dashboard_widgets_fit', 'check'],
  ['dashboard_widgets_settings_shape', 'check'],
  ['dashboard_widgets_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['dashboard_widgets_owner_id_fkey', 'foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.analytics_metrics', true, 'p', 'A number of a day, of the institution or of one department. Written every night.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['metric', 'iaoms.metric', ' not null', 'What is measured.'],
  ['department_id', 'uuid', '', 'The department; absent for all of them together.'],
  ['day', 'date', ' not null', 'Of which day, in UTC.'],
  ['value', 'double precision', ' not null', 'How much.'],
  ['computed_at', 'timestamptz', ' not null default', 'When it was worked out.']
]);
select pg_temp.table_has('iaoms.analytics_metrics', 'constraint', array[
  ['analytics_metrics_pkey', 'primary key (id)'],
  ['analytics_metrics_value_range_check', 'check'],
  ['analytics_metrics_value_number_check', 'check'],
  ['analytics_metrics_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['analytics_metrics_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.realtime_counters', true, 'p', 'The numbers as listeners were last told them. They are exact in `officeCounters`; here they are put every minute, and only what changed is
told.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['name', 'text', ' not null', 'Which number: `TOTAL_DOCUMENTS`, `PENDING_APPROVALS` and so on, after the fields of `OfficeCounters`.'],
  ['value', 'bigint', ' not null', 'How much.'],
  ['changed_at', 'timestamptz', ' not null default', 'Since when it is that.']
]);
select pg_temp.table_has('iaoms.realtime_counters', 'constraint', array[
  ['realtime_counters_pkey', 'primary key (id)'],
  ['realtime_counters_institution_id_name_key', 'unique (institution_id, name)'],
  ['realtime_counters_name_pattern_check', 'check'],
  ['realtime_counters_value_range_check', 'check'],
  ['realtime_counters_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict']
]);
select pg_temp.table_is('iaoms.history_cards', true, 'p', 'A card that is over, as it is looked up later. It outlives what it was about.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['operation_id', 'uuid', '', 'The operation, while it is there.'],
  ['card_id', 'uuid', '', 'The card, while it is there.'],
  ['submitter_id', 'uuid', ' not null', 'Who wanted it signed.'],
  ['department_id', 'uuid', '', 'The department it spoke for.'],
  ['title', 'text', ' not null', 'What it was called.'],
  ['routing', 'iaoms.routing', ' not null', 'In which order it went round.'],
  ['outcome', 'iaoms.card_status', ' not null', 'What came of it.'],
  ['signatures', 'integer', ' not null', 'How many signed it.'],
  ['rounds', 'integer', ' not null', 'How often it was sent.'],
  ['submitted_at', 'timestamptz', ' not null', 'When it was submitted.'],
  ['finished_at', 'timestamptz', ' not null', 'When it was over.']
]);
select pg_temp.table_has('iaoms.history_cards', 'constraint', array[
  ['history_cards_pkey', 'primary key (id)'],
  ['history_cards_institution_id_card_id_key', 'unique (institution_id, card_id)'],
  ['history_cards_title_length_check', 'check'],
  ['history_cards_signatures_range_check', 'check'],
  ['history_cards_rounds_range_check', 'check'],
  ['history_cards_end_after_start', 'check'],
  ['history_cards_are_over', 'check'],
  ['history_cards_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['history_cards_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete set null (operation_id)'],
  ['history_cards_card_id_fkey', 'foreign key (institution_id, card_id) references iaoms.approval_cards (institution_id, id) on delete set null (card_id)'],
  ['history_cards_submitter_id_fkey', 'foreign key (institution_id, submitter_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['history_cards_department_id_fkey', 'foreign key (institution_id, department_id) references iaoms.departments (institution_id, id) on delete set null (department_id)']
]);
select pg_temp.table_is('iaoms.recent_activity', true, 'p', 'What somebody did lately. Forgotten after three months.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['recipient_id', 'uuid', ' not null', 'Who.'],
  ['action', 'text', ' not null', 'What: the thing and the act.'],
  ['summary', 'text', ' not null', 'In a line.'],
  ['operation_id', 'uuid', '', 'The operation it belonged to.']
]);
select pg_temp.table_has('iaoms.recent_activity', 'constraint', array[
  ['recent_activity_pkey', 'primary key (id)'],
  ['recent_activity_action_length_check', 'check'],
  ['recent_activity_action_pattern_check', 'check'],
  ['recent_activity_summary_length_check', 'check'],
  ['recent_activity_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['recent_activity_recipient_id_fkey', 'foreign key (institution_id, recipient_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['recent_activity_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.reminders', true, 'p', 'Something that somebody wants to be reminded of.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['owner_id', 'uuid', ' not null', 'Who.'],
  ['text', 'text', ' not null', 'Of what.'],
  ['remind_at', 'timestamptz', ' not null', 'When.'],
  ['operation_id', 'uuid', '', 'The operation it is about.'],
  ['is_done', 'boolean', ' not null default', 'True when it no longer matters.'],
  ['sent_at', 'timestamptz', '', 'When he was reminded.']
]);
select pg_temp.table_has('iaoms.reminders', 'constraint', array[
  ['reminders_pkey', 'primary key (id)'],
  ['reminders_text_length_check', 'check'],
  ['reminders_sent_when_due', 'check'],
  ['reminders_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['reminders_owner_id_fkey', 'foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['reminders_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete cascade']
]);
select pg_temp.table_is('iaoms.notes', true, 'p', 'What somebody writes down for himself.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['institution_id', 'uuid', ' not null', 'The institution the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['owner_id', 'uuid', ' not null', 'Who.'],
  ['title', 'text', ' not null', 'In a line.'],
  ['body', 'text', ' not null default', 'In full.'],
  ['is_pinned', 'boolean', ' not null default', 'Does it stay on top?'],
  ['operation_id', 'uuid', '', 'The operation it is about.']
]);
select pg_temp.table_has('iaoms.notes', 'constraint', array[
  ['notes_pkey', 'primary key (id)'],
  ['notes_title_length_check', 'check'],
  ['notes_body_length_check', 'check'],
  ['notes_institution_id_fkey', 'foreign key (institution_id) references iaoms.institutions (id) on delete restrict'],
  ['notes_owner_id_fkey', 'foreign key (institution_id, owner_id) references iaoms.recipients (institution_id, id) on delete cascade'],
  ['notes_operation_id_fkey', 'foreign key (institution_id, operation_id) references iaoms.operations (institution_id, id) on delete set null (operation_id)']
]);
select pg_temp.table_is('iaoms_private.counter_shard', true, 'p', 'How many rows there are: a number is the sum of its shards.', array[
  ['counter', 'text', ' not null', null],
  ['key', 'text', ' not null', null],
  ['shard', 'bigint', ' not null', null],
  ['count', 'bigint', ' not null', null]
]);
select pg_temp.table_has('iaoms_private.counter_shard', 'constraint', array[
  ['counter_shard_pkey', 'primary key (counter, key, shard)']
]);
select pg_temp.table_is('iaoms_private.refreshed_view', true, 'p', 'As of when the rows of each stored view are.', array[
  ['view', 'text', ' not null', null],
  ['refreshed_at', 'timestamptz', ' not null', null]
]);
select pg_temp.table_has('iaoms_private.refreshed_view', 'constraint', array[
  ['refreshed_view_pkey', 'primary key (view)']
]);
select is((select c.relkind::text || coalesce(' ' || array_to_string(c.reloptions, ' '), '') from pg_class c where c.oid = to_regclass('iaoms_private.mv_document_stats')), 'm', 'iaoms_private.mv_document_stats is a materialized view');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, null)) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attnum > 0 and not a.attisdropped order by a.attnum), array['institution_id' || ' ' || pg_temp.spelled('uuid'), 'department_key' || ' ' || pg_temp.spelled('uuid'), 'department_id' || ' ' || pg_temp.spelled('uuid'), 'type' || ' ' || pg_temp.spelled('iaoms.document_type'), 'status' || ' ' || pg_temp.spelled('iaoms.document_status'), 'documents' || ' ' || pg_temp.spelled('bigint'), 'bytes' || ' ' || pg_temp.spelled('bigint'), 'emergencies' || ' ' || pg_temp.spelled('bigint'), 'newest_at' || ' ' || pg_temp.spelled('timestamptz')]::text[], 'iaoms_private.mv_document_stats has the columns of its type');
select is(obj_description(to_regclass('iaoms_private.mv_document_stats'), 'pg_class'), 'Documents that are there, for each department, kind and status. Stored, and made anew every ten minutes while others read it; what has to
be exact is asked of `officeCounters`.', 'view iaoms_private.mv_document_stats is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'institution_id'), 'The institution.', 'iaoms_private.mv_document_stats.institution_id is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'department_key'), 'The department, or the institution where a document speaks for none: a key has a value.', 'iaoms_private.mv_document_stats.department_key is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'department_id'), 'The department; absent where a document speaks for none.', 'iaoms_private.mv_document_stats.department_id is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'type'), 'What the documents are.', 'iaoms_private.mv_document_stats.type is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'status'), 'Where they stand.', 'iaoms_private.mv_document_stats.status is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'documents'), 'How many there are.', 'iaoms_private.mv_document_stats.documents is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'bytes'), 'How much room their files take.', 'iaoms_private.mv_document_stats.bytes is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'emergencies'), 'How many of them are an emergency.', 'iaoms_private.mv_document_stats.emergencies is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_document_stats') and a.attname = 'newest_at'), 'When the newest was written.', 'iaoms_private.mv_document_stats.newest_at is described');
select is((select c.relkind::text || coalesce(' ' || array_to_string(c.reloptions, ' '), '') from pg_class c where c.oid = to_regclass('iaoms_private.mv_approval_stats')), 'm', 'iaoms_private.mv_approval_stats is a materialized view');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, null)) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_approval_stats') and a.attnum > 0 and not a.attisdropped order by a.attnum), array['institution_id' || ' ' || pg_temp.spelled('uuid'), 'routing' || ' ' || pg_temp.spelled('iaoms.routing'), 'status' || ' ' || pg_temp.spelled('iaoms.card_status'), 'cards' || ' ' || pg_temp.spelled('bigint'), 'hours_to_decision' || ' ' || pg_temp.spelled('numeric'), 'most_rounds' || ' ' || pg_temp.spelled('integer')]::text[], 'iaoms_private.mv_approval_stats has the columns of its type');
select is(obj_description(to_regclass('iaoms_private.mv_approval_stats'), 'pg_class'), 'How cards fared, for each way of routing and each status. Stored, and made anew every ten minutes.', 'view iaoms_private.mv_approval_stats is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_approval_stats') and a.attname = 'institution_id'), 'The institution.', 'iaoms_private.mv_approval_stats.institution_id is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_approval_stats') and a.attname = 'routing'), 'How the cards go from one to the next.', 'iaoms_private.mv_approval_stats.routing is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_approval_stats') and a.attname = 'status'), 'Where they stand.', 'iaoms_private.mv_approval_stats.status is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_approval_stats') and a.attname = 'cards'), 'How many there are.', 'iaoms_private.mv_approval_stats.cards is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_approval_stats') and a.attname = 'hours_to_decision'), 'From submission to decision, on average; absent while none is decided.', 'iaoms_private.mv_approval_stats.hours_to_decision is described');
select is((select col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = to_regclass('iaoms_private.mv_approval_stats') and a.attname = 'most_rounds'), 'The most often that one was sent back.', 'iaoms_private.mv_approval_stats.most_rounds is described');
select pg_temp.table_has('iaoms.departments', 'index', array[
  ['departments_head_id_idx', 'btree (head_id)']
]);
select pg_temp.table_has('iaoms.operations', 'index', array[
  ['operations_institution_id_status_created_at_idx', 'btree (institution_id, status, created_at desc)'],
  ['operations_institution_id_created_at_idx', 'btree (institution_id, created_at desc)'],
  ['operations_started_by_idx', 'btree (started_by)'],
  ['operations_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('iaoms.recipients', 'index', array[
  ['recipients_institution_id_role_idx', 'btree (institution_id, role)'],
  ['recipients_password_expires_at_idx', 'btree (password_expires_at) partial'],
  ['recipients_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('iaoms.auth_sessions', 'index', array[
  ['auth_sessions_recipient_id_created_at_idx', 'btree (recipient_id, created_at desc)'],
  ['auth_sessions_expires_at_idx', 'btree (expires_at) partial'],
  ['auth_sessions_institution_id_idx', 'btree (institution_id)'],
  ['auth_sessions_ended_by_idx', 'btree (ended_by)']
]);
select pg_temp.table_has('iaoms.face_auth_records', 'index', array[
  ['face_auth_records_recipient_id_purpose_created_at_idx', 'btree (recipient_id, purpose, created_at desc)'],
  ['face_auth_records_institution_id_idx', 'btree (institution_id)'],
  ['face_auth_records_created_at_idx', 'btree (created_at)']
]);
select pg_temp.table_has('iaoms.user_preferences', 'index', array[
  ['user_preferences_recipient_id_idx', 'btree (recipient_id)']
]);
select pg_temp.table_has('iaoms.documents', 'index', array[
  ['documents_institution_id_status_created_at_idx', 'btree (institution_id, status, created_at desc)'],
  ['documents_institution_id_created_at_idx', 'btree (institution_id, created_at desc)'],
  ['documents_author_id_created_at_idx', 'btree (author_id, created_at desc)'],
  ['documents_institution_id_due_on_idx', 'btree (institution_id, due_on)'],
  ['documents_operation_id_idx', 'btree (operation_id)'],
  ['documents_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('iaoms.document_recipients', 'index', array[
  ['document_recipients_document_id_idx', 'btree (document_id)'],
  ['document_recipients_recipient_id_idx', 'btree (recipient_id)'],
  ['document_recipients_sent_by_idx', 'btree (sent_by)']
]);
select pg_temp.table_has('iaoms.document_versions', 'index', array[
  ['document_versions_document_id_idx', 'btree (document_id)'],
  ['document_versions_uploaded_by_idx', 'btree (uploaded_by)']
]);
select pg_temp.table_has('iaoms.document_attachments', 'index', array[
  ['document_attachments_document_id_idx', 'btree (document_id)'],
  ['document_attachments_uploaded_by_idx', 'btree (uploaded_by)']
]);
select pg_temp.table_has('iaoms.approval_cards', 'index', array[
  ['idx_approval_cards_open', 'unique btree (institution_id, document_id) partial'],
  ['approval_cards_institution_id_status_created_at_idx', 'btree (institution_id, status, created_at desc)'],
  ['approval_cards_institution_id_created_at_idx', 'btree (institution_id, created_at desc)'],
  ['approval_cards_operation_id_idx', 'btree (operation_id)'],
  ['approval_cards_document_id_idx', 'btree (document_id)'],
  ['approval_cards_submitter_id_idx', 'btree (submitter_id)'],
  ['approval_cards_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('iaoms.approval_card_recipients', 'index', array[
  ['idx_approval_card_recipients_place', 'unique btree (institution_id, card_id, stage, position) partial'],
  ['approval_card_recipients_recipient_id_activated_at_idx', 'btree (recipient_id, activated_at) partial'],
  ['approval_card_recipients_activated_at_idx', 'btree (activated_at) partial'],
  ['approval_card_recipients_card_id_idx', 'btree (card_id)'],
  ['approval_card_recipients_recipient_id_idx', 'btree (recipient_id)'],
  ['approval_card_recipients_forwarded_from_id_idx', 'btree (forwarded_from_id)']
]);
select pg_temp.table_has('iaoms.approvals', 'index', array[
  ['approvals_card_id_created_at_idx', 'btree (card_id, created_at)'],
  ['approvals_institution_id_idx', 'btree (institution_id)'],
  ['approvals_step_id_idx', 'btree (step_id)'],
  ['approvals_actor_id_idx', 'btree (actor_id)']
]);
select pg_temp.table_has('iaoms.workflow_instances', 'index', array[
  ['workflow_instances_card_id_idx', 'btree (card_id)'],
  ['workflow_instances_template_id_idx', 'btree (template_id)']
]);
select pg_temp.table_has('iaoms.escalations', 'index', array[
  ['escalations_escalated_to_created_at_idx', 'btree (escalated_to, created_at desc) partial'],
  ['escalations_card_id_idx', 'btree (card_id)'],
  ['escalations_step_id_idx', 'btree (step_id)'],
  ['escalations_escalated_to_idx', 'btree (escalated_to)']
]);
select pg_temp.table_has('iaoms.notifications', 'index', array[
  ['notifications_recipient_id_created_at_idx', 'btree (recipient_id, created_at desc)'],
  ['idx_notifications_unread', 'btree (recipient_id, created_at desc) partial'],
  ['idx_notifications_to_go_out', 'btree (created_at) partial'],
  ['notifications_created_at_idx', 'btree (created_at)'],
  ['notifications_operation_id_idx', 'btree (operation_id)']
]);
select pg_temp.table_has('iaoms.notification_subscriptions', 'index', array[
  ['notification_subscriptions_recipient_id_idx', 'btree (recipient_id)']
]);
select pg_temp.table_has('iaoms.notification_queue', 'index', array[
  ['notification_queue_institution_id_channel_created_at_idx', 'btree (institution_id, channel, created_at desc)'],
  ['notification_queue_ready_idx', 'btree (institution_id, priority desc, run_after) partial'],
  ['notification_queue_running_idx', 'btree (institution_id, locked_until) partial'],
  ['notification_queue_done_idx', 'btree (finished_at) partial'],
  ['notification_queue_served_idx', 'btree (institution_id, claimed_at)'],
  ['notification_queue_notification_id_idx', 'btree (notification_id)'],
  ['notification_queue_recipient_id_idx', 'btree (recipient_id)']
]);
select pg_temp.table_has('iaoms.meetings', 'index', array[
  ['meetings_institution_id_starts_at_idx', 'btree (institution_id, starts_at)'],
  ['meetings_organizer_id_starts_at_idx', 'btree (organizer_id, starts_at)'],
  ['meetings_operation_id_idx', 'btree (operation_id)']
]);
select pg_temp.table_has('iaoms.meeting_participants', 'index', array[
  ['meeting_participants_meeting_id_idx', 'btree (meeting_id)'],
  ['meeting_participants_recipient_id_idx', 'btree (recipient_id)']
]);
select pg_temp.table_has('iaoms.live_meeting_requests', 'index', array[
  ['idx_live_meeting_requests_open', 'unique btree (institution_id, requester_id, target_id) partial'],
  ['live_meeting_requests_expires_at_idx', 'btree (expires_at) partial'],
  ['live_meeting_requests_institution_id_idx', 'btree (institution_id)'],
  ['live_meeting_requests_requester_id_idx', 'btree (requester_id)'],
  ['live_meeting_requests_target_id_idx', 'btree (target_id)'],
  ['live_meeting_requests_card_id_idx', 'btree (card_id)'],
  ['live_meeting_requests_meeting_id_idx', 'btree (meeting_id)']
]);
select pg_temp.table_has('iaoms.calendar_events', 'index', array[
  ['calendar_events_institution_id_starts_at_idx', 'btree (institution_id, starts_at)'],
  ['calendar_events_owner_id_starts_at_idx', 'btree (owner_id, starts_at)'],
  ['idx_calendar_events_google', 'unique btree (institution_id, google_event_id) partial'],
  ['calendar_events_department_id_idx', 'btree (department_id)'],
  ['calendar_events_operation_id_idx', 'btree (operation_id)']
]);
select pg_temp.table_has('iaoms.calendar_event_attendees', 'index', array[
  ['calendar_event_attendees_event_id_idx', 'btree (event_id)'],
  ['calendar_event_attendees_recipient_id_idx', 'btree (recipient_id)']
]);
select pg_temp.table_has('iaoms.channels', 'index', array[
  ['idx_channels_department', 'unique btree (institution_id, department_id) partial'],
  ['channels_institution_id_last_message_at_idx', 'btree (institution_id, last_message_at desc)'],
  ['channels_department_id_idx', 'btree (department_id)'],
  ['channels_operation_id_idx', 'btree (operation_id)'],
  ['channels_created_by_idx', 'btree (created_by)']
]);
select pg_temp.table_has('iaoms.channel_members', 'index', array[
  ['channel_members_channel_id_idx', 'btree (channel_id)'],
  ['channel_members_recipient_id_idx', 'btree (recipient_id)']
]);
select pg_temp.table_has('iaoms.messages', 'index', array[
  ['messages_channel_id_created_at_idx', 'btree (channel_id, created_at desc)'],
  ['messages_author_id_idx', 'btree (author_id)'],
  ['messages_reply_to_idx', 'btree (reply_to)']
]);
select pg_temp.table_has('iaoms.message_read_receipts', 'index', array[
  ['message_read_receipts_recipient_id_read_at_idx', 'btree (recipient_id, read_at desc)'],
  ['message_read_receipts_institution_id_idx', 'btree (institution_id)']
]);
select pg_temp.table_has('iaoms.comments', 'index', array[
  ['comments_document_id_created_at_idx', 'btree (document_id, created_at)'],
  ['comments_author_id_idx', 'btree (author_id)'],
  ['comments_card_id_idx', 'btree (card_id)'],
  ['comments_parent_id_idx', 'btree (parent_id)']
]);
select pg_temp.table_has('iaoms.signatures', 'index', array[
  ['signatures_document_id_idx', 'btree (document_id)'],
  ['signatures_card_id_idx', 'btree (card_id)'],
  ['signatures_signer_id_idx', 'btree (signer_id)']
]);
select pg_temp.table_has('iaoms.signature_requests', 'index', array[
  ['idx_signature_requests_open', 'unique btree (institution_id, document_id, signer_id) partial'],
  ['signature_requests_expires_at_idx', 'btree (expires_at) partial'],
  ['signature_requests_institution_id_idx', 'btree (institution_id)'],
  ['signature_requests_document_id_idx', 'btree (document_id)'],
  ['signature_requests_requester_id_idx', 'btree (requester_id)'],
  ['signature_requests_signer_id_idx', 'btree (signer_id)'],
  ['signature_requests_signature_id_idx', 'btree (signature_id)']
]);
select pg_temp.table_has('iaoms.audit_logs', 'index', array[
  ['audit_logs_institution_id_at_idx', 'btree (institution_id, at desc)'],
  ['audit_logs_actor_id_at_idx', 'btree (actor_id, at desc)'],
  ['audit_logs_row_id_at_idx', 'btree (row_id, at desc)']
]);
select pg_temp.table_has('iaoms.dashboard_widgets', 'index', array[
  ['dashboard_widgets_owner_id_idx', 'btree (owner_id)']
]);
select pg_temp.table_has('iaoms.analytics_metrics', 'index', array[
  ['idx_analytics_metrics_institution', 'unique btree (institution_id, metric, day) partial'],
  ['idx_analytics_metrics_department', 'unique btree (institution_id, department_id, metric, day) partial'],
  ['analytics_metrics_institution_id_idx', 'btree (institution_id)'],
  ['analytics_metrics_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('iaoms.history_cards', 'index', array[
  ['history_cards_institution_id_finished_at_idx', 'btree (institution_id, finished_at desc)'],
  ['history_cards_operation_id_idx', 'btree (operation_id)'],
  ['history_cards_card_id_idx', 'btree (card_id)'],
  ['history_cards_submitter_id_idx', 'btree (submitter_id)'],
  ['history_cards_department_id_idx', 'btree (department_id)']
]);
select pg_temp.table_has('iaoms.recent_activity', 'index', array[
  ['recent_activity_recipient_id_created_at_idx', 'btree (recipient_id, created_at desc)'],
  ['recent_activity_institution_id_idx', 'btree (institution_id)'],
  ['recent_activity_created_at_idx', 'btree (created_at)'],
  ['recent_activity_operation_id_idx', 'btree (operation_id)']
]);
select pg_temp.table_has('iaoms.reminders', 'index', array[
  ['reminders_owner_id_remind_at_idx', 'btree (owner_id, remind_at)'],
  ['idx_reminders_due', 'btree (remind_at) partial'],
  ['reminders_institution_id_idx', 'btree (institution_id)'],
  ['reminders_operation_id_idx', 'btree (operation_id)']
]);
select pg_temp.table_has('iaoms.notes', 'index', array[
  ['notes_owner_id_created_at_idx', 'btree (owner_id, created_at desc)'],
  ['notes_institution_id_idx', 'btree (institution_id)'],
  ['notes_operation_id_idx', 'btree (operation_id)']
]);
select pg_temp.table_has('iaoms_private.mv_document_stats', 'index', array[
  ['mv_document_stats_institution_id_department_key_type_status_key', 'unique btree (institution_id, department_key, type, status)']
]);
select pg_temp.table_has('iaoms_private.mv_approval_stats', 'index', array[
  ['mv_approval_stats_institution_id_routing_status_key', 'unique btree (institution_id, routing, status)']
]);
select pg_temp.table_has('iaoms.institutions', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at'],
  ['bring_templates', 'after insert run iaoms_private.institutions_bring_templates']
]);
select pg_temp.table_has('iaoms.departments', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.operations', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.recipients', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.auth_sessions', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.face_auth_records', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.user_preferences', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.role_permissions', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.documents', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at'],
  ['raise_version', 'before update run iaoms_private.raise_version']
]);
select pg_temp.table_has('iaoms.document_recipients', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.document_versions', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.document_attachments', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.workflow_templates', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.approval_cards', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at'],
  ['tell_submitter', 'after update of status when run iaoms_private.approval_cards_tell_submitter'],
  ['keep_history', 'after update of status when run iaoms_private.approval_cards_keep_history']
]);
select pg_temp.table_has('iaoms.approval_card_recipients', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['tell_signer', 'after insert update of status when run iaoms_private.approval_card_recipients_tell_signer']
]);
select pg_temp.table_has('iaoms.approvals', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['note_activity', 'after insert run iaoms_private.approvals_note_activity']
]);
select pg_temp.table_has('iaoms.workflow_instances', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.escalations', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['tell_superior', 'after insert run iaoms_private.escalations_tell_superior']
]);
select pg_temp.table_has('iaoms.notification_templates', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.notifications', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.notification_subscriptions', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.notification_queue', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.meetings', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.meeting_participants', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.live_meeting_requests', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.calendar_events', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.calendar_event_attendees', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.channels', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.channel_members', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.messages', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['stir_channel', 'after insert run iaoms_private.messages_stir_channel']
]);
select pg_temp.table_has('iaoms.message_read_receipts', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.comments', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.signatures', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.signature_requests', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.audit_logs', 'trigger', array[
  ['append_only', 'before update delete run iaoms_private.refuse_change'],
  ['never_emptied', 'after truncate of a statement run iaoms_private.refuse_change']
]);
select pg_temp.table_has('iaoms.dashboard_widgets', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.analytics_metrics', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.realtime_counters', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.history_cards', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.recent_activity', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen']
]);
select pg_temp.table_has('iaoms.reminders', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.notes', 'trigger', array[
  ['frozen_columns', 'before update when run iaoms_private.refuse_frozen'],
  ['touch_updated_at', 'before update run iaoms_private.touch_updated_at']
]);
select pg_temp.table_has('iaoms.recipients', 'trigger', array[
  ['count_insert', 'after insert of a statement run iaoms_private.recipients_count_insert'],
  ['count_update', 'after update of a statement run iaoms_private.recipients_count_update'],
  ['count_delete', 'after delete of a statement run iaoms_private.recipients_count_delete'],
  ['count_truncate', 'after truncate of a statement run iaoms_private.recipients_count_truncate']
]);
select pg_temp.table_has('iaoms.documents', 'trigger', array[
  ['count_insert', 'after insert of a statement run iaoms_private.documents_count_insert'],
  ['count_update', 'after update of a statement run iaoms_private.documents_count_update'],
  ['count_delete', 'after delete of a statement run iaoms_private.documents_count_delete'],
  ['count_truncate', 'after truncate of a statement run iaoms_private.documents_count_truncate']
]);
select pg_temp.table_has('iaoms.approval_cards', 'trigger', array[
  ['count_insert', 'after insert of a statement run iaoms_private.approval_cards_count_insert'],
  ['count_update', 'after update of a statement run iaoms_private.approval_cards_count_update'],
  ['count_delete', 'after delete of a statement run iaoms_private.approval_cards_count_delete'],
  ['count_truncate', 'after truncate of a statement run iaoms_private.approval_cards_count_truncate']
]);
select pg_temp.table_has('iaoms.meetings', 'trigger', array[
  ['count_insert', 'after insert of a statement run iaoms_private.meetings_count_insert'],
  ['count_update', 'after update of a statement run iaoms_private.meetings_count_update'],
  ['count_delete', 'after delete of a statement run iaoms_private.meetings_count_delete'],
  ['count_truncate', 'after truncate of a statement run iaoms_private.meetings_count_truncate']
]);
select pg_temp.table_has('iaoms.messages', 'trigger', array[
  ['count_insert', 'after insert of a statement run iaoms_private.messages_count_insert'],
  ['count_delete', 'after delete of a statement run iaoms_private.messages_count_delete'],
  ['count_truncate', 'after truncate of a statement run iaoms_private.messages_count_truncate']
]);
select pg_temp.table_has('iaoms.operations', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.operations_status_transitions']
]);
select pg_temp.table_has('iaoms.documents', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.documents_status_transitions']
]);
select pg_temp.table_has('iaoms.approval_cards', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.approval_cards_status_transitions']
]);
select pg_temp.table_has('iaoms.approval_card_recipients', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.approval_card_recipients_status_transitions']
]);
select pg_temp.table_has('iaoms.workflow_instances', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.workflow_instances_status_transitions']
]);
select pg_temp.table_has('iaoms.meetings', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.meetings_status_transitions']
]);
select pg_temp.table_has('iaoms.live_meeting_requests', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.live_meeting_requests_status_transitions']
]);
select pg_temp.table_has('iaoms.signature_requests', 'trigger', array[
  ['transitions_status', 'before update when run iaoms_private.signature_requests_status_transitions']
]);
select pg_temp.table_has('iaoms.recipients', 'trigger', array[
  ['audit_insert', 'after insert run iaoms_private.recipients_audit'],
  ['audit_update', 'after update when run iaoms_private.recipients_audit'],
  ['audit_delete', 'after delete run iaoms_private.recipients_audit']
]);
select pg_temp.table_has('iaoms.auth_sessions', 'trigger', array[
  ['audit_insert', 'after insert run iaoms_private.auth_sessions_audit'],
  ['audit_update', 'after update when run iaoms_private.auth_sessions_audit'],
  ['audit_delete', 'after delete run iaoms_private.auth_sessions_audit']
]);
select pg_temp.table_has('iaoms.documents', 'trigger', array[
  ['audit_insert', 'after insert run iaoms_private.documents_audit'],
  ['audit_update', 'after update when run iaoms_private.documents_audit'],
  ['audit_delete', 'after delete run iaoms_private.documents_audit']
]);
select pg_temp.table_has('iaoms.approval_cards', 'trigger', array[
  ['audit_insert', 'after insert run iaoms_private.approval_cards_audit'],
  ['audit_update', 'after update when run iaoms_private.approval_cards_audit'],
  ['audit_delete', 'after delete run iaoms_private.approval_cards_audit']
]);
select pg_temp.table_has('auth.users', 'trigger', array[
  ['iaoms_on_auth_user_created', 'after insert run iaoms_private.handle_new_user']
]);
select pg_temp.table_has('iaoms.documents', 'trigger', array[
  ['tell_document_updates', 'after insert delete run iaoms_private.documents_tell_document_updates'],
  ['tell_document_updates_update', 'after update when run iaoms_private.documents_tell_document_updates']
]);
select pg_temp.table_has('iaoms.approval_cards', 'trigger', array[
  ['tell_approval_card_updates', 'after insert delete run iaoms_private.approval_cards_tell_approval_card_updates'],
  ['tell_approval_card_updates_update', 'after update when run iaoms_private.approval_cards_tell_approval_card_updates']
]);
select pg_temp.table_has('iaoms.notifications', 'trigger', array[
  ['tell_notification_updates', 'after insert delete run iaoms_private.notifications_tell_notification_updates'],
  ['tell_notification_updates_update', 'after update when run iaoms_private.notifications_tell_notification_updates']
]);
select pg_temp.table_has('iaoms.meetings', 'trigger', array[
  ['tell_meeting_updates', 'after insert delete run iaoms_private.meetings_tell_meeting_updates'],
  ['tell_meeting_updates_update', 'after update when run iaoms_private.meetings_tell_meeting_updates']
]);
select pg_temp.table_has('iaoms.calendar_events', 'trigger', array[
  ['tell_calendar_updates', 'after insert delete run iaoms_private.calendar_events_tell_calendar_updates'],
  ['tell_calendar_updates_update', 'after update when run iaoms_private.calendar_events_tell_calendar_updates']
]);
select pg_temp.table_has('iaoms.live_meeting_requests', 'trigger', array[
  ['tell_live_requests', 'after insert delete run iaoms_private.live_meeting_requests_tell_live_requests'],
  ['tell_live_requests_update', 'after update when run iaoms_private.live_meeting_requests_tell_live_requests']
]);
select pg_temp.table_has('iaoms.messages', 'trigger', array[
  ['tell_message_updates', 'after insert delete run iaoms_private.messages_tell_message_updates'],
  ['tell_message_updates_update', 'after update when run iaoms_private.messages_tell_message_updates']
]);
select pg_temp.table_has('iaoms.channels', 'trigger', array[
  ['tell_channel_updates', 'after insert delete run iaoms_private.channels_tell_channel_updates'],
  ['tell_channel_updates_update', 'after update when run iaoms_private.channels_tell_channel_updates']
]);
select pg_temp.table_has('iaoms.realtime_counters', 'trigger', array[
  ['tell_counter_updates', 'after insert delete run iaoms_private.realtime_counters_tell_counter_updates'],
  ['tell_counter_updates_update', 'after update when run iaoms_private.realtime_counters_tell_counter_updates']
]);
select pg_temp.access_is('iaoms_private.seoc_state', 'nobody', null);
select pg_temp.access_is('iaoms_private.call_count', 'nobody', null);
select pg_temp.access_is('iaoms.institutions', 'iaoms_api: select, update (max_failed_logins, name, password_valid_days, session_hours, time_zone); iaoms_tenant: select, update (max_failed_logins, name, password_cost, password_valid_days, session_hours, time_zone, updated_at)', array[
  ['institutions_tenant', 'restrictive all to public using check'],
  ['institutions_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['institutions_select', 'permissive select to iaoms_api using'],
  ['institutions_update', 'permissive update to iaoms_api using check']
]);
select pg_temp.access_is('iaoms.departments', 'iaoms_api: insert (code, head_id, id, institution_id, name), select, update (code, head_id, name); iaoms_tenant: delete, insert (code, created_at, head_id, id, institution_id, name, updated_at), select, update (code, head_id, name, updated_at)', array[
  ['departments_tenant', 'restrictive all to public using check'],
  ['departments_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['departments_select', 'permissive select to iaoms_api using'],
  ['departments_insert', 'permissive insert to iaoms_api check'],
  ['departments_update', 'permissive update to iaoms_api using check']
]);
select pg_temp.access_is('iaoms.operations', 'iaoms_api: select; iaoms_tenant: delete, insert (completed_at, created_at, department_id, due_at, id, institution_id, kind, priority, started_by, status, title, updated_at), select, update (completed_at, department_id, due_at, priority, status, title, updated_at)', array[
  ['operations_tenant', 'restrictive all to public using check'],
  ['operations_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['operations_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.recipients', 'iaoms_api: select; iaoms_tenant: delete, insert (avatar_url, created_at, department_id, designation, drive_folder_id, email, face_embedding, face_enrolled_at, failed_logins, full_name, google_sub, google_synced_at, hitam_id, id, institution_id, is_active, last_seen_at, locked_until, password_changed_at, password_expires_at, password_hash, phone, role, signed_out_at, updated_at), select, update (avatar_url, department_id, designation, drive_folder_id, email, face_embedding, face_enrolled_at, failed_logins, full_name, google_sub, google_synced_at, hitam_id, is_active, last_seen_at, locked_until, password_changed_at, password_expires_at, password_hash, phone, role, signed_out_at, updated_at)', array[
  ['recipients_tenant', 'restrictive all to public using check'],
  ['recipients_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['recipients_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.auth_sessions', 'iaoms_api: select; iaoms_tenant: delete, insert (created_at, device_name, end_reason, ended_at, ended_by, expires_at, id, institution_id, ip_address, last_seen_at, method, recipient_id, token_hash, user_agent), select, update (device_name, end_reason, ended_at, ended_by, expires_at, ip_address, last_seen_at, user_agent)', array[
  ['auth_sessions_tenant', 'restrictive all to public using check'],
  ['auth_sessions_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['auth_sessions_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.face_auth_records', 'iaoms_api: select; iaoms_tenant: delete, insert (confidence, created_at, embedding, id, institution_id, ip_address, model, purpose, recipient_id, threshold), select', array[
  ['face_auth_records_tenant', 'restrictive all to public using check'],
  ['face_auth_records_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['face_auth_records_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.user_preferences', 'iaoms_api: delete, insert (digest, id, institution_id, language, page_size, quiet_from, quiet_until, recipient_id, theme), select, update (digest, language, page_size, quiet_from, quiet_until, theme); iaoms_tenant: delete, insert (created_at, digest, id, institution_id, language, page_size, quiet_from, quiet_until, recipient_id, theme, updated_at), select, update (digest, language, page_size, quiet_from, quiet_until, theme, updated_at)', array[
  ['user_preferences_tenant', 'restrictive all to public using check'],
  ['user_preferences_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['user_preferences_select', 'permissive select to iaoms_api using'],
  ['user_preferences_insert', 'permissive insert to iaoms_api check'],
  ['user_preferences_update', 'permissive update to iaoms_api using check'],
  ['user_preferences_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.role_permissions', 'iaoms_api: select; iaoms_tenant: delete, insert (id, permission, role), select, update (permission, role)', array[
  ['role_permissions_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['role_permissions_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.documents', 'iaoms_api: select, update (deleted_at, description, due_on, priority, title, type); iaoms_tenant: delete, insert (author_id, created_at, current_version, decided_at, deleted_at, department_id, description, download_link, drive_file_id, drive_folder_id, due_on, file_hash, file_name, file_size_bytes, id, institution_id, mime_type, operation_id, priority, status, submitted_at, title, type, updated_at, web_view_link), select, update (current_version, decided_at, deleted_at, description, download_link, drive_file_id, drive_folder_id, due_on, file_hash, file_name, file_size_bytes, mime_type, priority, status, submitted_at, title, type, updated_at, web_view_link)', array[
  ['documents_tenant', 'restrictive all to public using check'],
  ['documents_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['documents_select', 'permissive select to iaoms_api using'],
  ['documents_update', 'permissive update to iaoms_api using check'],
  ['documents_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.document_recipients', 'iaoms_api: select; iaoms_tenant: delete, insert (created_at, document_id, id, institution_id, kind, read_at, recipient_id, sent_by), select, update (kind, read_at)', array[
  ['document_recipients_tenant', 'restrictive all to public using check'],
  ['document_recipients_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['document_recipients_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.document_versions', 'iaoms_api: select; iaoms_tenant: delete, insert (created_at, document_id, drive_file_id, file_hash, file_name, file_size_bytes, id, institution_id, mime_type, note, number, uploaded_by, web_view_link), select', array[
  ['document_versions_tenant', 'restrictive all to public using check'],
  ['document_versions_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['document_versions_select', 'permissive select to iaoms_api using'],
  ['document_versions_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.document_attachments', 'iaoms_api: delete, select; iaoms_tenant: delete, insert (created_at, document_id, drive_file_id, file_hash, file_name, file_size_bytes, id, institution_id, mime_type, uploaded_by, web_view_link), select, update (file_name)', array[
  ['document_attachments_tenant', 'restrictive all to public using check'],
  ['document_attachments_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['document_attachments_select', 'permissive select to iaoms_api using'],
  ['document_attachments_delete', 'permissive delete to iaoms_api using'],
  ['document_attachments_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.workflow_templates', 'iaoms_api: delete, insert (description, escalate_after_hours, id, institution_id, is_active, name, stages), select, update (description, escalate_after_hours, is_active, name, stages); iaoms_tenant: delete, insert (created_at, description, escalate_after_hours, id, institution_id, is_active, name, stages, updated_at), select, update (description, escalate_after_hours, is_active, name, stages, updated_at)', array[
  ['workflow_templates_tenant', 'restrictive all to public using check'],
  ['workflow_templates_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['workflow_templates_select', 'permissive select to iaoms_api using'],
  ['workflow_templates_insert', 'permissive insert to iaoms_api check'],
  ['workflow_templates_update', 'permissive update to iaoms_api using check'],
  ['workflow_templates_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.approval_cards', 'iaoms_api: select; iaoms_tenant: delete, insert (created_at, decided_at, department_id, document_id, id, institution_id, operation_id, priority, requires_face, round, routing, status, submitter_id, title, updated_at), select, update (decided_at, priority, round, status, updated_at)', array[
  ['approval_cards_tenant', 'restrictive all to public using check'],
  ['approval_cards_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['approval_cards_select', 'permissive select to iaoms_api using'],
  ['approval_cards_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.approval_card_recipients', 'iaoms_api: select; iaoms_tenant: delete, insert (activated_at, card_id, comment, created_at, decided_at, forwarded_from_id, id, institution_id, position, recipient_id, round, stage, status), select, update (activated_at, comment, decided_at, forwarded_from_id, round, status)', array[
  ['approval_card_recipients_tenant', 'restrictive all to public using check'],
  ['approval_card_recipients_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['approval_card_recipients_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.approvals', 'iaoms_api: select; iaoms_tenant: delete, insert (action, actor_id, card_id, comment, created_at, document_version, id, institution_id, ip_address, round, step_id), select', array[
  ['approvals_tenant', 'restrictive all to public using check'],
  ['approvals_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['approvals_select', 'permissive select to iaoms_api using'],
  ['approvals_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.workflow_instances', 'iaoms_api: select; iaoms_tenant: delete, insert (card_id, created_at, current_stage, escalate_after_hours, finished_at, id, institution_id, stages, status, template_id, updated_at), select, update (current_stage, finished_at, status, template_id, updated_at)', array[
  ['workflow_instances_tenant', 'restrictive all to public using check'],
  ['workflow_instances_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['workflow_instances_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.escalations', 'iaoms_api: select; iaoms_tenant: delete, insert (card_id, created_at, escalated_to, id, institution_id, level, reason, resolved_at, step_id), select, update (resolved_at)', array[
  ['escalations_tenant', 'restrictive all to public using check'],
  ['escalations_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['escalations_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.notification_templates', 'iaoms_api: select; iaoms_tenant: delete, insert (body, code, kind, subject), select, update (body, kind, subject)', array[
  ['notification_templates_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['notification_templates_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.notifications', 'iaoms_api: delete, select, update (read_at); iaoms_tenant: delete, insert (body, created_at, dispatched_at, id, institution_id, kind, operation_id, priority, read_at, recipient_id, title), select, update (dispatched_at, read_at)', array[
  ['notifications_tenant', 'restrictive all to public using check'],
  ['notifications_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['notifications_select', 'permissive select to iaoms_api using'],
  ['notifications_update', 'permissive update to iaoms_api using check'],
  ['notifications_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.notification_subscriptions', 'iaoms_api: delete, insert (channel, id, institution_id, is_wanted, kind, recipient_id), select, update (is_wanted); iaoms_tenant: delete, insert (channel, created_at, id, institution_id, is_wanted, kind, recipient_id, updated_at), select, update (is_wanted, updated_at)', array[
  ['notification_subscriptions_tenant', 'restrictive all to public using check'],
  ['notification_subscriptions_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['notification_subscriptions_select', 'permissive select to iaoms_api using'],
  ['notification_subscriptions_insert', 'permissive insert to iaoms_api check'],
  ['notification_subscriptions_update', 'permissive update to iaoms_api using check'],
  ['notification_subscriptions_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.notification_queue', 'iaoms_api: select; iaoms_tenant: delete, insert (channel, created_at, id, institution_id, notification_id, priority, recipient_id, run_after), select, update (priority, run_after)', array[
  ['notification_queue_tenant', 'restrictive all to public using check'],
  ['notification_queue_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['notification_queue_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.meetings', 'iaoms_api: select; iaoms_tenant: delete, insert (agenda, created_at, duration_minutes, google_event_id, google_synced_at, id, institution_id, location, meeting_url, operation_id, organizer_id, starts_at, status, title, updated_at), select, update (agenda, duration_minutes, google_event_id, google_synced_at, location, meeting_url, starts_at, status, title, updated_at)', array[
  ['meetings_tenant', 'restrictive all to public using check'],
  ['meetings_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['meetings_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.meeting_participants', 'iaoms_api: select, update (responded_at, response); iaoms_tenant: delete, insert (created_at, id, institution_id, is_optional, meeting_id, recipient_id, responded_at, response), select, update (is_optional, responded_at, response)', array[
  ['meeting_participants_tenant', 'restrictive all to public using check'],
  ['meeting_participants_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['meeting_participants_select', 'permissive select to iaoms_api using'],
  ['meeting_participants_update', 'permissive update to iaoms_api using check']
]);
select pg_temp.access_is('iaoms.live_meeting_requests', 'iaoms_api: select; iaoms_tenant: delete, insert (card_id, created_at, expires_at, id, institution_id, meeting_id, reason, requester_id, responded_at, status, target_id, urgency), select, update (meeting_id, responded_at, status)', array[
  ['live_meeting_requests_tenant', 'restrictive all to public using check'],
  ['live_meeting_requests_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['live_meeting_requests_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.calendar_events', 'iaoms_api: delete, select, update (description, ends_at, google_calendar_id, google_event_id, google_synced_at, is_all_day, location, starts_at, title, visibility); iaoms_tenant: delete, insert (created_at, department_id, description, ends_at, google_calendar_id, google_event_id, google_synced_at, id, institution_id, is_all_day, location, operation_id, owner_id, starts_at, title, updated_at, visibility), select, update (description, ends_at, google_calendar_id, google_event_id, google_synced_at, is_all_day, location, starts_at, title, updated_at, visibility)', array[
  ['calendar_events_tenant', 'restrictive all to public using check'],
  ['calendar_events_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['calendar_events_select', 'permissive select to iaoms_api using'],
  ['calendar_events_update', 'permissive update to iaoms_api using check'],
  ['calendar_events_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.calendar_event_attendees', 'iaoms_api: select, update (responded_at, response); iaoms_tenant: delete, insert (created_at, event_id, id, institution_id, recipient_id, responded_at, response), select, update (responded_at, response)', array[
  ['calendar_event_attendees_tenant', 'restrictive all to public using check'],
  ['calendar_event_attendees_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['calendar_event_attendees_select', 'permissive select to iaoms_api using'],
  ['calendar_event_attendees_update', 'permissive update to iaoms_api using check']
]);
select pg_temp.access_is('iaoms.channels', 'iaoms_api: select; iaoms_tenant: delete, insert (created_at, created_by, department_id, id, institution_id, is_archived, kind, last_message_at, name, operation_id, updated_at), select, update (is_archived, last_message_at, name, updated_at)', array[
  ['channels_tenant', 'restrictive all to public using check'],
  ['channels_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['channels_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.channel_members', 'iaoms_api: delete, select, update (is_muted); iaoms_tenant: delete, insert (channel_id, id, institution_id, is_moderator, is_muted, joined_at, recipient_id), select, update (is_moderator, is_muted)', array[
  ['channel_members_tenant', 'restrictive all to public using check'],
  ['channel_members_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['channel_members_select', 'permissive select to iaoms_api using'],
  ['channel_members_update', 'permissive update to iaoms_api using check'],
  ['channel_members_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.messages', 'iaoms_api: select, update (body, edited_at, retracted_at); iaoms_tenant: delete, insert (author_id, body, channel_id, created_at, edited_at, id, institution_id, reply_to, retracted_at), select, update (body, edited_at, retracted_at)', array[
  ['messages_tenant', 'restrictive all to public using check'],
  ['messages_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['messages_select', 'permissive select to iaoms_api using'],
  ['messages_update', 'permissive update to iaoms_api using check'],
  ['messages_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.message_read_receipts', 'iaoms_api: select; iaoms_tenant: delete, insert (institution_id, message_id, read_at, recipient_id), select, update (read_at)', array[
  ['message_read_receipts_tenant', 'restrictive all to public using check'],
  ['message_read_receipts_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['message_read_receipts_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.comments', 'iaoms_api: delete, select, update (body); iaoms_tenant: delete, insert (author_id, body, card_id, created_at, document_id, id, institution_id, parent_id, updated_at), select, update (body, updated_at)', array[
  ['comments_tenant', 'restrictive all to public using check'],
  ['comments_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['comments_select', 'permissive select to iaoms_api using'],
  ['comments_update', 'permissive update to iaoms_api using check'],
  ['comments_delete', 'permissive delete to iaoms_api using'],
  ['comments_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.signatures', 'iaoms_api: select; iaoms_tenant: delete, insert (card_id, document_id, document_version, file_hash, id, image_url, institution_id, ip_address, kind, signed_at, signer_id, user_agent), select', array[
  ['signatures_tenant', 'restrictive all to public using check'],
  ['signatures_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['signatures_select', 'permissive select to iaoms_api using'],
  ['signatures_live_session', 'restrictive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.signature_requests', 'iaoms_api: select; iaoms_tenant: delete, insert (created_at, document_id, expires_at, id, institution_id, message, requester_id, responded_at, signature_id, signer_id, status), select, update (responded_at, signature_id, status)', array[
  ['signature_requests_tenant', 'restrictive all to public using check'],
  ['signature_requests_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['signature_requests_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.audit_logs', 'iaoms_api: select; iaoms_tenant: select', array[
  ['audit_logs_tenant', 'restrictive all to public using check'],
  ['audit_logs_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['audit_logs_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.audit_logs_default', 'nobody', null);
select pg_temp.access_is('iaoms.dashboard_widgets', 'iaoms_api: delete, insert (grid_column, grid_row, height, id, institution_id, is_visible, kind, owner_id, settings, width), select, update (grid_column, grid_row, height, is_visible, settings, width); iaoms_tenant: delete, insert (created_at, grid_column, grid_row, height, id, institution_id, is_visible, kind, owner_id, settings, updated_at, width), select, update (grid_column, grid_row, height, is_visible, settings, updated_at, width)', array[
  ['dashboard_widgets_tenant', 'restrictive all to public using check'],
  ['dashboard_widgets_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['dashboard_widgets_select', 'permissive select to iaoms_api using'],
  ['dashboard_widgets_insert', 'permissive insert to iaoms_api check'],
  ['dashboard_widgets_update', 'permissive update to iaoms_api using check'],
  ['dashboard_widgets_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.analytics_metrics', 'iaoms_api: select; iaoms_tenant: delete, insert (computed_at, day, department_id, id, institution_id, metric, value), select, update (computed_at, day, department_id, metric, value)', array[
  ['analytics_metrics_tenant', 'restrictive all to public using check'],
  ['analytics_metrics_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['analytics_metrics_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.realtime_counters', 'iaoms_api: select; iaoms_tenant: delete, insert (changed_at, id, institution_id, name, value), select, update (changed_at, value)', array[
  ['realtime_counters_tenant', 'restrictive all to public using check'],
  ['realtime_counters_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['realtime_counters_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.history_cards', 'iaoms_api: select; iaoms_tenant: delete, insert (card_id, department_id, finished_at, id, institution_id, operation_id, outcome, rounds, routing, signatures, submitted_at, submitter_id, title), select, update (card_id, department_id, operation_id)', array[
  ['history_cards_tenant', 'restrictive all to public using check'],
  ['history_cards_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['history_cards_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.recent_activity', 'iaoms_api: select; iaoms_tenant: delete, insert (action, created_at, id, institution_id, operation_id, recipient_id, summary), select', array[
  ['recent_activity_tenant', 'restrictive all to public using check'],
  ['recent_activity_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['recent_activity_select', 'permissive select to iaoms_api using']
]);
select pg_temp.access_is('iaoms.reminders', 'iaoms_api: delete, insert (id, institution_id, is_done, operation_id, owner_id, remind_at, text), select, update (is_done, operation_id, remind_at, text); iaoms_tenant: delete, insert (created_at, id, institution_id, is_done, operation_id, owner_id, remind_at, sent_at, text, updated_at), select, update (is_done, operation_id, remind_at, sent_at, text, updated_at)', array[
  ['reminders_tenant', 'restrictive all to public using check'],
  ['reminders_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['reminders_select', 'permissive select to iaoms_api using'],
  ['reminders_insert', 'permissive insert to iaoms_api check'],
  ['reminders_update', 'permissive update to iaoms_api using check'],
  ['reminders_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms.notes', 'iaoms_api: delete, insert (body, id, institution_id, is_pinned, operation_id, owner_id, title), select, update (body, is_pinned, operation_id, title); iaoms_tenant: delete, insert (body, created_at, id, institution_id, is_pinned, operation_id, owner_id, title, updated_at), select, update (body, is_pinned, operation_id, title, updated_at)', array[
  ['notes_tenant', 'restrictive all to public using check'],
  ['notes_tenant_scope', 'permissive all to iaoms_tenant using check'],
  ['notes_select', 'permissive select to iaoms_api using'],
  ['notes_insert', 'permissive insert to iaoms_api check'],
  ['notes_update', 'permissive update to iaoms_api using check'],
  ['notes_delete', 'permissive delete to iaoms_api using']
]);
select pg_temp.access_is('iaoms_private.counter_shard', 'nobody', null);
select pg_temp.access_is('iaoms_private.refreshed_view', 'nobody', null);
select pg_temp.access_is('iaoms_private.mv_document_stats', 'nobody', null);
select pg_temp.access_is('iaoms_private.mv_approval_stats', 'nobody', null);
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'iaoms' and a.grantee <> n.nspowner order by 1), ', '), 'anon, authenticated, iaoms_api, iaoms_tenant, service_role', 'schema iaoms may be used by these roles and no other');
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'iaoms_private' and a.grantee <> n.nspowner order by 1), ', '), 'iaoms_api, iaoms_tenant', 'schema iaoms_private may be used by these roles and no other');
select pg_temp.function_is('iaoms_private.count_call(text, integer, integer, timestamptz)', array['called', 'most', 'seconds', 'at']::text[], 1, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.');
select pg_temp.function_is('iaoms_private.forget_calls(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the counts of calls go that no limit asks for any more; returns how many went.');
select pg_temp.function_is('iaoms_private.uid()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The caller''s id from the request''s token; NULL when nobody is signed in.');
select pg_temp.function_is('iaoms_private.request_header(text)', array['name']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'A header of the request; NULL outside of one.');
select pg_temp.function_is('iaoms_private.request_ip()', array[]::text[], 0, 'inet', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The address the request came from; NULL outside of one.');
select pg_temp.function_is('iaoms_private.me()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The caller''s own row, by its key.');
select pg_temp.function_is('iaoms_private.tenants()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The tenants the caller belongs to.');
select pg_temp.function_is('iaoms_private.tenants_as(text[])', array['roles']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The tenants in which the caller has one of these roles.');
select pg_temp.function_is('iaoms_private.meetings_participants_recipient()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The rows that are shared with the caller.');
select pg_temp.function_is('iaoms_private.calendar_events_attendees_recipient()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The rows that are shared with the caller.');
select pg_temp.function_is('iaoms_private.mask_phone(text)', array['value']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'A number of which the last two digits remain.');
select pg_temp.function_is('iaoms_private.masked_recipients(iaoms.recipients)', array['recipients']::text[], 0, 'iaoms.recipients', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('iaoms_private.cursor(jsonb)', array['place']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The cursor of a row: the order, the value it stands at, its key.');
select pg_temp.function_is('iaoms_private.cursor_place(text)', array['cursor']::text[], 0, 'jsonb', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'What a cursor says.');
select pg_temp.function_is('iaoms_private.wrong_in_drive_file(jsonb, text)', array['given', 'path']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'What is wrong with a DriveFile, by the way to it; NULL when nothing is.');
select pg_temp.function_is('iaoms_private.my_cards()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The cards that the caller wants signed or signs.');
select pg_temp.function_is('iaoms_private.my_documents()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The documents that the caller wrote, received or is to sign.');
select pg_temp.function_is('iaoms_private.my_meetings()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The meetings that the caller called or is asked to.');
select pg_temp.function_is('iaoms_private.my_events()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The days in the calendar that the caller owns or is asked to.');
select pg_temp.function_is('iaoms_private.my_channels()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The channels that the caller is in.');
select pg_temp.function_is('iaoms_private.my_operations()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The operations of the documents, cards, meetings, events and channels that the caller has to do with.');
select pg_temp.function_is('iaoms_private.my_department()', array[]::text[], 0, 'uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The department the caller works in.');
select pg_temp.function_is('iaoms_private.may(text)', array['permission']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Does the caller''s role have this permission?');
select pg_temp.function_is('iaoms_private.institutions_where_i_may(text)', array['permission']::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The institutions in which the caller''s role has this permission: the rules ask it.');
select pg_temp.function_is('iaoms_private.session_is_live()', array[]::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Is the session that the caller comes with still good? A token without a session counts by the moment it was issued.');
select pg_temp.function_is('iaoms_private.face_was_seen(text)', array['purpose']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Was the caller''s own face recognized for this, within five minutes?');
select pg_temp.function_is('iaoms_private.enroll_face(uuid, bytea)', array['recipient', 'embedding']::text[], 0, 'timestamptz', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Keeps what a face is recognized by. The service that looks at faces calls it; no client can.');
select pg_temp.function_is('iaoms_private.record_face_check(uuid, text, double precision, bytea, inet)', array['recipient', 'purpose', 'confidence', 'embedding', 'ip_address']::text[], 2, 'uuid', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Keeps what the model said of a face. The service that looks at faces calls it; no client can.');
select pg_temp.function_is('iaoms_private.expire_sessions(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Ends the sessions that have lasted long enough.');
select pg_temp.function_is('iaoms_private.expire_passwords(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Ends the sessions whose password has grown too old, and tells their owners to choose another; a week before, too.');
select pg_temp.function_is('iaoms_private.department_documents()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The documents of the caller''s department, when he may read them all.');
select pg_temp.function_is('iaoms_private.my_writings()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The documents that the caller wrote.');
select pg_temp.function_is('iaoms_private.replace_file(uuid, jsonb, text)', array['document', 'file', 'note']::text[], 1, 'iaoms.document_versions', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Puts another file in the place of a document''s; whoever calls has asked whether that may be now.');
select pg_temp.function_is('iaoms_private.department_cards()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The cards of the caller''s department, when he may read them all.');
select pg_temp.function_is('iaoms_private.my_submissions()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The cards that the caller wants signed.');
select pg_temp.function_is('iaoms_private.take_turn(uuid)', array['card']::text[], 0, 'uuid', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Locks a card and gives the step of the caller, when it is his turn; otherwise it says why not.');
select pg_temp.function_is('iaoms_private.advance_card(uuid)', array['card']::text[], 0, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Moves a card on: gives the next their turn, opens the next stage, or ends it. Whoever calls holds the card''s lock.');
select pg_temp.function_is('iaoms_private.escalate_overdue(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Brings what lay too long before somebody higher.');
select pg_temp.function_is('iaoms_private.dispatch_notifications(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Hands new notifications to the queue, by every way that their owners want.');
select pg_temp.function_is('iaoms_private.my_called_meetings()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The meetings that the caller called.');
select pg_temp.function_is('iaoms_private.my_own_events()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'The days in the calendar that the caller owns.');
select pg_temp.function_is('iaoms_private.expire_live_requests(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Ends the requests that nobody answered in time.');
select pg_temp.function_is('iaoms_private.keep_meetings_on_time(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Begins and ends meetings by the clock.');
select pg_temp.function_is('iaoms_private.my_messages()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'What the caller said.');
select pg_temp.function_is('iaoms_private.expire_signature_requests(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Ends the requests for a signature that nobody answered in time.');
select pg_temp.function_is('iaoms_private.send_reminders(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Tells people what they wanted to be reminded of.');
select pg_temp.function_is('iaoms_private.send_digests(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Tells people how much waits for them, every working day or every Monday, as they want.');
select pg_temp.function_is('iaoms_private.refresh_counters(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Puts the numbers that listeners are told, those that changed.');
select pg_temp.function_is('iaoms_private.compute_metrics(date)', array['day']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'Works out the numbers of a day again; every night those of the day before.');
select pg_temp.function_is('iaoms_private.hears_document_updates(uuid)', array['author']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `documentUpdates`?');
select pg_temp.function_is('iaoms_private.hears_approval_card_updates(uuid)', array['id']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `approvalCardUpdates`?');
select pg_temp.function_is('iaoms_private.hears_notification_updates(uuid)', array['recipient']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `notificationUpdates`?');
select pg_temp.function_is('iaoms_private.hears_meeting_updates(uuid)', array['id']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `meetingUpdates`?');
select pg_temp.function_is('iaoms_private.hears_calendar_updates(uuid)', array['owner']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `calendarUpdates`?');
select pg_temp.function_is('iaoms_private.hears_live_requests(uuid)', array['target']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `liveRequests`?');
select pg_temp.function_is('iaoms_private.hears_message_updates(uuid)', array['channel']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `messageUpdates`?');
select pg_temp.function_is('iaoms_private.hears_channel_updates(uuid)', array['id']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `channelUpdates`?');
select pg_temp.function_is('iaoms_private.hears_counter_updates(uuid)', array['institution']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'May the caller listen to `counterUpdates`?');
select pg_temp.function_is('iaoms.operations(text, timestamptz, integer)', array['status', 'before', 'first']::text[], 3, 'setof iaoms.operations', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Operations the caller may see, newest first; a page goes on before the last one''s moment.');
select pg_temp.function_is('iaoms.operation_parts(uuid)', array['operation']::text[], 0, 'setof iaoms.operation_part', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Everything that belongs to an operation, as far as the caller may see it, from the oldest to the newest.');
select pg_temp.function_is('iaoms.colleagues(uuid, text, uuid, integer)', array['department', 'after_name', 'after_id', 'first']::text[], 4, 'setof iaoms.colleague', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The people of the institution, by name; a page goes on after the last one''s name and key.');
select pg_temp.function_is('iaoms.my_permissions()', array[]::text[], 0, 'setof text', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller may do.');
select pg_temp.function_is('iaoms.my_devices()', array[]::text[], 0, 'setof iaoms.device', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The devices on which the caller is signed in.');
select pg_temp.function_is('iaoms.my_face_checks(integer)', array['first']::text[], 1, 'setof iaoms.face_check', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How often a face was looked at for the caller, and what came of it, newest first.');
select pg_temp.function_is('iaoms.sign_in_with_hitam_id(text, text, text)', array['hitam_id', 'password', 'device_name']::text[], 0, 'iaoms.session_ticket', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'anon, authenticated, service_role', 'Signs somebody in by his number and password, and tells the token once. Nothing comes back for a wrong one, an unknown number, an
account that rests or has ended: who guesses cannot tell which.');
select pg_temp.function_is('iaoms.register_device(uuid, text)', array['session', 'device_name']::text[], 0, 'iaoms.device', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Notes the device of somebody who signed in by Google; the session is that of his token.');
select pg_temp.function_is('iaoms.change_password(text, text)', array['password', 'current']::text[], 1, 'timestamptz', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives the caller another password, and ends the sessions that were opened with the old one.');
select pg_temp.function_is('iaoms.sign_out(uuid)', array['session']::text[], 0, 'boolean', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Signs the caller out on one device.');
select pg_temp.function_is('iaoms.force_sign_out(uuid)', array['recipient']::text[], 0, 'integer', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Signs somebody out everywhere, at once: also tokens whose device nobody noted are worth nothing any more.');
select pg_temp.function_is('iaoms.place_recipient(uuid, text, uuid)', array['recipient', 'role', 'department']::text[], 1, 'uuid', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives somebody his place: role and department. Nobody changes his own, and nobody gives a role above his own.');
select pg_temp.function_is('iaoms.update_my_profile(text, text)', array['designation', 'phone']::text[], 2, 'uuid', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes what colleagues read about the caller.');
select pg_temp.function_is('iaoms.sync_google_profile(text, text)', array['full_name', 'avatar_url']::text[], 1, 'timestamptz', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes over the name and picture that Google has of the caller.');
select pg_temp.function_is('iaoms.document_versions(uuid)', array['document']::text[], 0, 'setof iaoms.document_versions', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The files that a document had, newest first.');
select pg_temp.function_is('iaoms.document_deliveries(uuid)', array['document']::text[], 0, 'setof iaoms.document_recipients', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who receives a document, and who has opened it.');
select pg_temp.function_is('iaoms.create_document(text, jsonb, text, text, text, date, uuid)', array['title', 'file', 'type', 'priority', 'description', 'due_on', 'operation']::text[], 5, 'iaoms.documents', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Begins a document with its first file, and the operation it belongs to unless that is named.');
select pg_temp.function_is('iaoms.add_document_version(uuid, jsonb, text)', array['document', 'file', 'note']::text[], 1, 'iaoms.document_versions', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Puts another file in the place of a document''s, as long as its author writes it; the old one stays among the versions.');
select pg_temp.function_is('iaoms.attach_file(uuid, jsonb)', array['document', 'file']::text[], 0, 'iaoms.document_attachments', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Lays a file beside a document of the caller''s.');
select pg_temp.function_is('iaoms.send_document(uuid, uuid, text)', array['document', 'recipient', 'kind']::text[], 1, 'iaoms.document_recipients', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Sends a document of the caller''s to somebody who does not sign it; sending it again changes why.');
select pg_temp.function_is('iaoms.mark_document_read(uuid)', array['document']::text[], 0, 'iaoms.document_recipients', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller has opened a document; saying it again changes nothing.');
select pg_temp.function_is('iaoms.pending_approvals(timestamptz, integer)', array['after', 'first']::text[], 2, 'setof iaoms.pending_approval', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The steps that wait for the caller, the oldest first; a page goes on after the last one''s moment.');
select pg_temp.function_is('iaoms.card_steps(uuid)', array['card']::text[], 0, 'setof iaoms.approval_card_recipients', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The steps of a card in their order.');
select pg_temp.function_is('iaoms.card_history(uuid)', array['card']::text[], 0, 'setof iaoms.approvals', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was done with a card, from the beginning.');
select pg_temp.function_is('iaoms.card_workflow(uuid)', array['card']::text[], 0, 'iaoms.workflow_instances', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Where the way of a card stands.');
select pg_temp.function_is('iaoms.my_escalations()', array[]::text[], 0, 'setof iaoms.escalations', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was brought before the caller and is not settled.');
select pg_temp.function_is('iaoms.submit_document(uuid, text, uuid[], uuid, boolean)', array['document', 'routing', 'signers', 'template', 'requires_face']::text[], 3, 'iaoms.approval_cards', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Sends a document of the caller''s to those who sign it, in their order; HYBRID asks a template who that is.');
select pg_temp.function_is('iaoms.approve(uuid, text)', array['card', 'comment']::text[], 1, 'iaoms.approval_cards', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Signs a card, when it is the caller''s turn.');
select pg_temp.function_is('iaoms.reject(uuid, text)', array['card', 'reason']::text[], 0, 'iaoms.approval_cards', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Refuses a card, when it is the caller''s turn. BIDIRECTIONAL hands the step back to the author; otherwise the card is over.');
select pg_temp.function_is('iaoms.forward(uuid, uuid, text)', array['card', 'colleague', 'reason']::text[], 0, 'iaoms.approval_cards', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives the caller''s step to a colleague, who decides in his place.');
select pg_temp.function_is('iaoms.resubmit(uuid, jsonb, text)', array['card', 'file', 'note']::text[], 0, 'iaoms.approval_cards', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Puts a new file into a card that came back, and asks again those who refused it.');
select pg_temp.function_is('iaoms.resend(uuid, uuid, text)', array['card', 'signer', 'note']::text[], 0, 'iaoms.approval_cards', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Asks one who refused again, with the file as it is and a word of explanation.');
select pg_temp.function_is('iaoms.cancel_card(uuid, text)', array['card', 'reason']::text[], 0, 'iaoms.approval_cards', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes a card back that is still on its way; the document is a draft again.');
select pg_temp.function_is('iaoms.escalate(uuid, uuid)', array['card', 'signer']::text[], 0, 'iaoms.escalations', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Brings a step that waits before the head of its signer''s department, or the principal.');
select pg_temp.function_is('iaoms.my_notifications(boolean, timestamptz, integer)', array['unread_only', 'before', 'first']::text[], 3, 'setof iaoms.notifications', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller was told, newest first; a page goes on before the last one''s moment.');
select pg_temp.function_is('iaoms.notification_templates()', array[]::text[], 0, 'setof iaoms.notification_templates', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The words that notifications are made of.');
select pg_temp.function_is('iaoms.deliveries_of(uuid)', array['notification']::text[], 0, 'setof iaoms.notification_queue', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How a notification of the caller''s goes out.');
select pg_temp.function_is('iaoms.delivery_rates(timestamptz)', array['since']::text[], 0, 'setof iaoms.delivery_rate', 'plpgsql stable security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How many notifications arrive, by channel, since some moment.');
select pg_temp.function_is('iaoms.mark_notification_read(uuid)', array['notification']::text[], 0, 'iaoms.notifications', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller has read something; saying it again changes nothing.');
select pg_temp.function_is('iaoms.mark_all_notifications_read()', array[]::text[], 0, 'integer', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller has read everything so far.');
select pg_temp.function_is('iaoms.my_meetings_between(timestamptz, timestamptz)', array['since', 'until']::text[], 0, 'setof iaoms.meetings', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The meetings that the caller called or is asked to, within a span.');
select pg_temp.function_is('iaoms.meeting_participants(uuid)', array['meeting']::text[], 0, 'setof iaoms.meeting_participants', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who is asked to a meeting, and what they say.');
select pg_temp.function_is('iaoms.open_meeting_requests()', array[]::text[], 0, 'setof iaoms.live_meeting_requests', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who needs the caller at once.');
select pg_temp.function_is('iaoms.calendar(timestamptz, timestamptz)', array['since', 'until']::text[], 0, 'setof iaoms.calendar_events', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller''s calendar holds within a span, others'' days that he may see among it.');
select pg_temp.function_is('iaoms.schedule_meeting(text, timestamptz, uuid[], integer, text, text, text, uuid)', array['title', 'starts_at', 'participants', 'duration_minutes', 'location', 'meeting_url', 'agenda', 'operation']::text[], 5, 'iaoms.meetings', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Calls a meeting and tells those who are asked.');
select pg_temp.function_is('iaoms.answer_meeting(uuid, text)', array['meeting', 'response']::text[], 0, 'iaoms.meeting_participants', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Answers an invitation to a meeting.');
select pg_temp.function_is('iaoms.cancel_meeting(uuid)', array['meeting']::text[], 0, 'iaoms.meetings', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Calls a meeting off.');
select pg_temp.function_is('iaoms.request_live_meeting(uuid, text, text, uuid)', array['target', 'reason', 'urgency', 'card']::text[], 2, 'iaoms.live_meeting_requests', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Asks somebody to meet at once.');
select pg_temp.function_is('iaoms.answer_live_request(uuid, boolean, text)', array['request', 'accept', 'meeting_url']::text[], 1, 'iaoms.live_meeting_requests', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Answers such a request. Whoever accepts gets the meeting.');
select pg_temp.function_is('iaoms.withdraw_live_request(uuid)', array['request']::text[], 0, 'iaoms.live_meeting_requests', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes such a request back.');
select pg_temp.function_is('iaoms.add_calendar_event(text, timestamptz, timestamptz, text, text, uuid)', array['title', 'starts_at', 'ends_at', 'visibility', 'description', 'operation']::text[], 3, 'iaoms.calendar_events', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Puts something into the caller''s calendar; DEPARTMENT shows it to his own.');
select pg_temp.function_is('iaoms.invite_to_event(uuid, uuid)', array['event', 'recipient']::text[], 0, 'iaoms.calendar_event_attendees', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Asks a colleague to a day of the caller''s; asking again changes nothing.');
select pg_temp.function_is('iaoms.answer_event(uuid, text)', array['event', 'response']::text[], 0, 'iaoms.calendar_event_attendees', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Answers an invitation to a day.');
select pg_temp.function_is('iaoms.channels()', array[]::text[], 0, 'setof iaoms.channel_summary', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The channels that the caller is in, those with news first.');
select pg_temp.function_is('iaoms.channel_messages(uuid, timestamptz, integer)', array['channel', 'before', 'first']::text[], 2, 'setof iaoms.messages', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was said in a channel, newest first; a page goes on before the last one''s moment.');
select pg_temp.function_is('iaoms.channel_members(uuid)', array['channel']::text[], 0, 'setof iaoms.channel_members', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who is in a channel.');
select pg_temp.function_is('iaoms.read_receipts(uuid)', array['message']::text[], 0, 'setof iaoms.message_read_receipts', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who has read a message of the caller''s.');
select pg_temp.function_is('iaoms.open_channel(text, text, uuid[], uuid)', array['name', 'kind', 'members', 'operation']::text[], 3, 'iaoms.channels', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Opens a channel of those who are named and the caller; PRIVATE is of two, and is the one that there is already.');
select pg_temp.function_is('iaoms.add_to_channel(uuid, uuid, boolean)', array['channel', 'recipient', 'moderator']::text[], 1, 'iaoms.channel_members', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Asks a colleague into a group; whoever opened it may, and whom he made a moderator.');
select pg_temp.function_is('iaoms.leave_channel(uuid)', array['channel']::text[], 0, 'boolean', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Leaves a group.');
select pg_temp.function_is('iaoms.send_message(uuid, text, uuid)', array['channel', 'body', 'reply_to']::text[], 1, 'iaoms.messages', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says something.');
select pg_temp.function_is('iaoms.edit_message(uuid, text)', array['message', 'body']::text[], 0, 'iaoms.messages', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says something better.');
select pg_temp.function_is('iaoms.retract_message(uuid)', array['message']::text[], 0, 'iaoms.messages', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Takes something back.');
select pg_temp.function_is('iaoms.mark_channel_read(uuid, timestamptz)', array['channel', 'until']::text[], 1, 'integer', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller has read a channel until a moment; how much that was comes back.');
select pg_temp.function_is('iaoms.document_comments(uuid)', array['document']::text[], 0, 'setof iaoms.comments', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was said about a document.');
select pg_temp.function_is('iaoms.document_signatures(uuid)', array['document']::text[], 0, 'setof iaoms.signatures', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who signed a document, and which of its files.');
select pg_temp.function_is('iaoms.my_signature_requests()', array[]::text[], 0, 'setof iaoms.signature_requests', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller is asked to sign.');
select pg_temp.function_is('iaoms.audit_trail(uuid, uuid, timestamptz, integer)', array['actor', 'row', 'before', 'first']::text[], 4, 'setof iaoms.audit_logs', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who did what, newest first; a page goes on before the last one''s moment.');
select pg_temp.function_is('iaoms.comment(uuid, text, uuid, uuid)', array['document', 'body', 'card', 'parent']::text[], 2, 'iaoms.comments', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says something about a document that the caller has to do with, or on its card, or in answer to a comment.');
select pg_temp.function_is('iaoms.request_signature(uuid, uuid, text, integer)', array['document', 'signer', 'message', 'days']::text[], 2, 'iaoms.signature_requests', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Asks a colleague to sign a document of the caller''s.');
select pg_temp.function_is('iaoms.sign_document(uuid, text, text)', array['request', 'kind', 'image_url']::text[], 2, 'iaoms.signatures', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Signs what the caller was asked to sign.');
select pg_temp.function_is('iaoms.decline_signature(uuid)', array['request']::text[], 0, 'iaoms.signature_requests', 'plpgsql volatile security definer', 'iaoms_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller will not sign.');
select pg_temp.function_is('iaoms.dashboard(timestamptz)', array['at']::text[], 1, 'iaoms.dashboard', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller''s dashboard shows, on the day of a moment.');
select pg_temp.function_is('iaoms.history(text, timestamptz, integer)', array['outcome', 'before', 'first']::text[], 3, 'setof iaoms.history_cards', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What is over, newest first; a page goes on before the last one''s moment.');
select pg_temp.function_is('iaoms.my_activity(timestamptz, integer)', array['before', 'first']::text[], 2, 'setof iaoms.recent_activity', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller did lately, newest first.');
select pg_temp.function_is('iaoms.metrics_between(text, date, date, uuid)', array['metric', 'since', 'until', 'department']::text[], 1, 'setof iaoms.analytics_metrics', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How a number went, day by day.');
select pg_temp.function_is('iaoms.live_counters()', array[]::text[], 0, 'setof iaoms.realtime_counters', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The numbers as listeners were last told them.');
select pg_temp.function_is('iaoms.document_stats()', array[]::text[], 0, 'setof iaoms_private.mv_document_stats', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The stored numbers of documents, for those who read all of them.');
select pg_temp.function_is('iaoms.approval_stats()', array[]::text[], 0, 'setof iaoms_private.mv_approval_stats', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The stored numbers of cards, for those who read all of them.');
select pg_temp.function_is('iaoms.document_stats_age()', array[]::text[], 0, 'interval', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How old the stored numbers of documents are.');
select pg_temp.function_is('iaoms.enqueue_notification_delivery(uuid, uuid, uuid, text, integer, timestamptz)', array['institution_id', 'notification_id', 'recipient_id', 'channel', 'priority', 'run_after']::text[], 2, 'iaoms.notification_queue', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Puts a NotificationDelivery in the queue. For workers.');
select pg_temp.function_is('iaoms.claim_notification_deliveries(integer, timestamptz)', array['count', 'at']::text[], 2, 'setof iaoms.notification_queue', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Hands out rows of NotificationDelivery that are due, to be done before `locked_until`. For workers.');
select pg_temp.function_is('iaoms.complete_notification_delivery(uuid, uuid, timestamptz)', array['id', 'lease', 'at']::text[], 1, 'iaoms.notification_queue', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Says that a claimed NotificationDelivery is done; refused when the lease ran out. For workers.');
select pg_temp.function_is('iaoms.fail_notification_delivery(uuid, uuid, text, timestamptz)', array['id', 'lease', 'error', 'at']::text[], 1, 'iaoms.notification_queue', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Says that a claimed NotificationDelivery failed: it is tried again later, or given up after the last attempt. For workers.');
select pg_temp.function_is('iaoms.extend_notification_delivery(uuid, uuid, timestamptz)', array['id', 'lease', 'at']::text[], 1, 'iaoms.notification_queue', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Gives the worker more time for a NotificationDelivery that he has claimed. For workers.');
select pg_temp.function_is('iaoms.retry_notification_delivery(uuid, timestamptz)', array['id', 'at']::text[], 1, 'iaoms.notification_queue', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'service_role', 'Tries a NotificationDelivery once more that was given up. For workers.');
select pg_temp.function_is('iaoms.office_counters(timestamptz)', array['at']::text[], 1, 'iaoms.office_counters', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The institution''s numbers, exact at the moment they are asked for. Those of a day begin anew at midnight, in UTC.');
select pg_temp.function_is('iaoms.list_institutions(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.institution_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Institution that the caller may see.');
select pg_temp.function_is('iaoms.update_institution(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.institutions', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Institution: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.get_department(uuid)', array['id']::text[], 0, 'iaoms.departments', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Department by its key.');
select pg_temp.function_is('iaoms.list_departments(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.department_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Department that the caller may see.');
select pg_temp.function_is('iaoms.create_department(text, text, uuid)', array['name', 'code', 'head_id']::text[], 1, 'iaoms.departments', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Department.');
select pg_temp.function_is('iaoms.update_department(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.departments', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Department: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.list_user_preferences(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.user_preference_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of UserPreference that the caller may see.');
select pg_temp.function_is('iaoms.create_user_preference(text, text, text, integer, time, time)', array['theme', 'language', 'digest', 'page_size', 'quiet_from', 'quiet_until']::text[], 6, 'iaoms.user_preferences', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new UserPreference.');
select pg_temp.function_is('iaoms.update_user_preference(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.user_preferences', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a UserPreference: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.get_document(uuid)', array['id']::text[], 0, 'iaoms.documents', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Document by its key.');
select pg_temp.function_is('iaoms.list_documents(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.document_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Document that the caller may see.');
select pg_temp.function_is('iaoms.update_document(uuid, integer, jsonb)', array['id', 'version', 'patch']::text[], 0, 'iaoms.documents', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Document: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_document(uuid, integer)', array['id', 'version']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a Document.');
select pg_temp.function_is('iaoms.list_document_attachments(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.document_attachment_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of DocumentAttachment that the caller may see.');
select pg_temp.function_is('iaoms.delete_document_attachment(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a DocumentAttachment.');
select pg_temp.function_is('iaoms.get_workflow_template(uuid)', array['id']::text[], 0, 'iaoms.workflow_templates', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One WorkflowTemplate by its key.');
select pg_temp.function_is('iaoms.list_workflow_templates(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.workflow_template_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of WorkflowTemplate that the caller may see.');
select pg_temp.function_is('iaoms.create_workflow_template(text, jsonb, text, integer, boolean)', array['name', 'stages', 'description', 'escalate_after_hours', 'is_active']::text[], 3, 'iaoms.workflow_templates', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new WorkflowTemplate.');
select pg_temp.function_is('iaoms.update_workflow_template(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.workflow_templates', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a WorkflowTemplate: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_workflow_template(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a WorkflowTemplate.');
select pg_temp.function_is('iaoms.get_approval_card(uuid)', array['id']::text[], 0, 'iaoms.approval_cards', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One ApprovalCard by its key.');
select pg_temp.function_is('iaoms.list_approval_cards(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.approval_card_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of ApprovalCard that the caller may see.');
select pg_temp.function_is('iaoms.list_notifications(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.notification_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Notification that the caller may see.');
select pg_temp.function_is('iaoms.delete_notification(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a Notification.');
select pg_temp.function_is('iaoms.list_notification_subscriptions(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.notification_subscription_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of NotificationSubscription that the caller may see.');
select pg_temp.function_is('iaoms.create_notification_subscription(text, text, boolean)', array['kind', 'channel', 'is_wanted']::text[], 1, 'iaoms.notification_subscriptions', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new NotificationSubscription.');
select pg_temp.function_is('iaoms.update_notification_subscription(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.notification_subscriptions', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a NotificationSubscription: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_notification_subscription(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a NotificationSubscription.');
select pg_temp.function_is('iaoms.get_calendar_event(uuid)', array['id']::text[], 0, 'iaoms.calendar_events', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One CalendarEvent by its key.');
select pg_temp.function_is('iaoms.list_calendar_events(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.calendar_event_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of CalendarEvent that the caller may see.');
select pg_temp.function_is('iaoms.update_calendar_event(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.calendar_events', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a CalendarEvent: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_calendar_event(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a CalendarEvent.');
select pg_temp.function_is('iaoms.update_comment(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.comments', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Comment: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_comment(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a Comment.');
select pg_temp.function_is('iaoms.list_dashboard_widgets(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.dashboard_widget_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of DashboardWidget that the caller may see.');
select pg_temp.function_is('iaoms.create_dashboard_widget(text, integer, integer, integer, integer, boolean, jsonb)', array['kind', 'grid_column', 'grid_row', 'width', 'height', 'is_visible', 'settings']::text[], 6, 'iaoms.dashboard_widgets', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new DashboardWidget.');
select pg_temp.function_is('iaoms.update_dashboard_widget(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.dashboard_widgets', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a DashboardWidget: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_dashboard_widget(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a DashboardWidget.');
select pg_temp.function_is('iaoms.get_reminder(uuid)', array['id']::text[], 0, 'iaoms.reminders', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Reminder by its key.');
select pg_temp.function_is('iaoms.list_reminders(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.reminder_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Reminder that the caller may see.');
select pg_temp.function_is('iaoms.create_reminder(text, timestamptz, uuid, boolean)', array['text', 'remind_at', 'operation_id', 'is_done']::text[], 2, 'iaoms.reminders', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Reminder.');
select pg_temp.function_is('iaoms.update_reminder(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.reminders', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Reminder: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_reminder(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a Reminder.');
select pg_temp.function_is('iaoms.get_note(uuid)', array['id']::text[], 0, 'iaoms.notes', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'One Note by its key.');
select pg_temp.function_is('iaoms.list_notes(jsonb, text, integer, text, integer, text)', array['filter', 'order_by', 'first', 'after', 'last', 'before']::text[], 6, 'iaoms.note_connection', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp plan_cache_mode=force_custom_plan', 'authenticated, service_role', 'A page of rows of Note that the caller may see.');
select pg_temp.function_is('iaoms.create_note(text, text, boolean, uuid)', array['title', 'body', 'is_pinned', 'operation_id']::text[], 3, 'iaoms.notes', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Makes a new Note.');
select pg_temp.function_is('iaoms.update_note(uuid, jsonb)', array['id', 'patch']::text[], 0, 'iaoms.notes', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes some fields of a Note: what is absent stays, null empties.');
select pg_temp.function_is('iaoms.delete_note(uuid)', array['id']::text[], 0, 'void', 'plpgsql volatile security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Deletes a Note.');
select pg_temp.function_is('iaoms_private.refuse_frozen()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change a column that never changes.');
select pg_temp.function_is('iaoms_private.touch_updated_at()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Says when the row was last changed.');
select pg_temp.function_is('iaoms_private.institutions_bring_templates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.raise_version()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the changes of a row.');
select pg_temp.function_is('iaoms_private.approval_cards_tell_submitter()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.approval_cards_keep_history()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.approval_card_recipients_tell_signer()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.approvals_note_activity()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.escalations_tell_superior()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.messages_stir_channel()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.refuse_change()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change or delete a row.');
select pg_temp.function_is('iaoms_private.recipients_count_insert()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recipients_count_update()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recipients_count_delete()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recipients_count_truncate()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recount_recipients()', array[]::text[], 0, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.');
select pg_temp.function_is('iaoms_private.documents_count_insert()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.documents_count_update()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.documents_count_delete()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.documents_count_truncate()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recount_documents()', array[]::text[], 0, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.');
select pg_temp.function_is('iaoms_private.approval_cards_count_insert()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.approval_cards_count_update()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.approval_cards_count_delete()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.approval_cards_count_truncate()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recount_approval_cards()', array[]::text[], 0, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.');
select pg_temp.function_is('iaoms_private.meetings_count_insert()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.meetings_count_update()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.meetings_count_delete()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.meetings_count_truncate()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recount_meetings()', array[]::text[], 0, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.');
select pg_temp.function_is('iaoms_private.messages_count_insert()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.messages_count_delete()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.messages_count_truncate()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Counts the rows that come and go.');
select pg_temp.function_is('iaoms_private.recount_messages()', array[]::text[], 0, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Counts all rows anew, while nobody writes; returns how many numbers were wrong.');
select pg_temp.function_is('iaoms_private.tidy_counters(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes one row of all the shards of a number, and none where it is nothing; returns how many rows went.');
select pg_temp.function_is('iaoms_private.operations_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.documents_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.approval_cards_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.approval_card_recipients_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.workflow_instances_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.meetings_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.live_meeting_requests_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.signature_requests_status_transitions()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Lets status take its steps and no others.');
select pg_temp.function_is('iaoms_private.recipients_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.auth_sessions_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.documents_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.approval_cards_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.handle_new_user()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.retain_face_auth_records(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('iaoms_private.retain_notifications(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('iaoms_private.retain_notification_queue(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that were done long ago; returns how many went.');
select pg_temp.function_is('iaoms_private.partition_audit_logs(text, timestamptz)', array['parent', 'at']::text[], 0, 'boolean', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partition for a place if it is missing; says whether it did.');
select pg_temp.function_is('iaoms_private.maintain_audit_logs(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partitions around a time that are missing; returns how many it made.');
select pg_temp.function_is('iaoms_private.adopt_audit_logs(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes partitions for rows that wait in the default partition; returns how many moved.');
select pg_temp.function_is('iaoms_private.health_audit_logs(timestamptz)', array['at']::text[], 1, 'jsonb', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Tells which partitions are missing, and how many rows lie in no partition of their own.');
select pg_temp.function_is('iaoms_private.retain_audit_logs(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('iaoms_private.retain_recent_activity(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('iaoms_private.refresh_mv_document_stats(timestamptz)', array['at']::text[], 1, 'timestamptz', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Makes the rows anew while others read them; returns as of when they are.');
select pg_temp.function_is('iaoms_private.staleness_of_mv_document_stats(timestamptz)', array['at']::text[], 1, 'interval', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'How long ago the rows were made; null when they never were.');
select pg_temp.function_is('iaoms_private.refresh_mv_approval_stats(timestamptz)', array['at']::text[], 1, 'timestamptz', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp lock_timeout=10s', 'nobody', 'Makes the rows anew while others read them; returns as of when they are.');
select pg_temp.function_is('iaoms_private.staleness_of_mv_approval_stats(timestamptz)', array['at']::text[], 1, 'interval', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'iaoms_api, iaoms_tenant', 'How long ago the rows were made; null when they never were.');
select pg_temp.function_is('iaoms_private.documents_tell_document_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.approval_cards_tell_approval_card_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.notifications_tell_notification_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.meetings_tell_meeting_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.calendar_events_tell_calendar_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.live_meeting_requests_tell_live_requests()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.messages_tell_message_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.channels_tell_channel_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.realtime_counters_tell_counter_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('iaoms_private.may_listen(text)', array['topic']::text[], 0, 'boolean', 'plpgsql stable security definer', 'iaoms_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller join this topic? Asked by the policies on realtime.messages.');

select * from finish();
rollback;
