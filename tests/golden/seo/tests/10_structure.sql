begin;
select plan(2559);

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
select has_schema('seo', 'schema seo exists');
select has_schema('seo_private', 'schema seo_private exists');
select is(obj_description(to_regnamespace('seo_private'), 'pg_namespace'), 'Helpers behind schema seo; not for clients.', 'schema seo_private is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo_private.email')), pg_temp.spelled('text'), 'domain seo_private.email is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo_private.email') and c.convalidated), 'email_check', 'domain seo_private.email is checked by what was declared');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.percentage')), pg_temp.spelled('numeric(5,2)'), 'domain seo.percentage is a numeric(5,2)');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.percentage') and c.convalidated), 'percentage_check', 'domain seo.percentage is checked by what was declared');
select is(obj_description(to_regtype('seo.percentage'), 'pg_type'), 'A share of one hundred, such as a bandwidth score.', 'domain seo.percentage is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.ratio')), pg_temp.spelled('numeric(5,4)'), 'domain seo.ratio is a numeric(5,4)');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.ratio') and c.convalidated), 'ratio_check', 'domain seo.ratio is checked by what was declared');
select is(obj_description(to_regtype('seo.ratio'), 'pg_type'), 'A share of one, such as an engagement factor.', 'domain seo.ratio is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.clearance_level')), pg_temp.spelled('integer'), 'domain seo.clearance_level is a integer');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.clearance_level') and c.convalidated), 'clearance_level_check', 'domain seo.clearance_level is checked by what was declared');
select is(obj_description(to_regtype('seo.clearance_level'), 'pg_type'), 'How closely somebody is watched, and how closely somebody may look: one is open, five is sealed.', 'domain seo.clearance_level is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.slug')), pg_temp.spelled('text'), 'domain seo.slug is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.slug') and c.convalidated), 'slug_check', 'domain seo.slug is checked by what was declared');
select is(obj_description(to_regtype('seo.slug'), 'pg_type'), 'A short name for addresses: lower-case words joined by hyphens.', 'domain seo.slug is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.hex_colour')), pg_temp.spelled('text'), 'domain seo.hex_colour is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.hex_colour') and c.convalidated), 'hex_colour_check', 'domain seo.hex_colour is checked by what was declared');
select is(obj_description(to_regtype('seo.hex_colour'), 'pg_type'), 'A colour as the canvas draws it.', 'domain seo.hex_colour is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.employee_role')), pg_temp.spelled('text'), 'domain seo.employee_role is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.employee_role') and c.convalidated), 'employee_role_check', 'domain seo.employee_role is checked by what was declared');
select is(obj_description(to_regtype('seo.employee_role'), 'pg_type'), 'What somebody may do in his company.', 'domain seo.employee_role is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.company_plan')), pg_temp.spelled('text'), 'domain seo.company_plan is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.company_plan') and c.convalidated), 'company_plan_check', 'domain seo.company_plan is checked by what was declared');
select is(obj_description(to_regtype('seo.company_plan'), 'pg_type'), 'What the company has paid for.', 'domain seo.company_plan is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.skill_category')), pg_temp.spelled('text'), 'domain seo.skill_category is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.skill_category') and c.convalidated), 'skill_category_check', 'domain seo.skill_category is checked by what was declared');
select is(obj_description(to_regtype('seo.skill_category'), 'pg_type'), 'What a skill is about.', 'domain seo.skill_category is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.activity_type')), pg_temp.spelled('text'), 'domain seo.activity_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.activity_type') and c.convalidated), 'activity_type_check', 'domain seo.activity_type is checked by what was declared');
select is(obj_description(to_regtype('seo.activity_type'), 'pg_type'), 'What was captured.', 'domain seo.activity_type is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.device_kind')), pg_temp.spelled('text'), 'domain seo.device_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.device_kind') and c.convalidated), 'device_kind_check', 'domain seo.device_kind is checked by what was declared');
select is(obj_description(to_regtype('seo.device_kind'), 'pg_type'), 'What a device can capture.', 'domain seo.device_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.consent_scope')), pg_temp.spelled('text'), 'domain seo.consent_scope is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.consent_scope') and c.convalidated), 'consent_scope_check', 'domain seo.consent_scope is checked by what was declared');
select is(obj_description(to_regtype('seo.consent_scope'), 'pg_type'), 'What an employee agrees to.', 'domain seo.consent_scope is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.collaboration_style')), pg_temp.spelled('text'), 'domain seo.collaboration_style is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.collaboration_style') and c.convalidated), 'collaboration_style_check', 'domain seo.collaboration_style is checked by what was declared');
select is(obj_description(to_regtype('seo.collaboration_style'), 'pg_type'), 'How somebody works best.', 'domain seo.collaboration_style is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.pairing_outcome')), pg_temp.spelled('text'), 'domain seo.pairing_outcome is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.pairing_outcome') and c.convalidated), 'pairing_outcome_check', 'domain seo.pairing_outcome is checked by what was declared');
select is(obj_description(to_regtype('seo.pairing_outcome'), 'pg_type'), 'How a pairing ended.', 'domain seo.pairing_outcome is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.intervention_urgency')), pg_temp.spelled('text'), 'domain seo.intervention_urgency is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.intervention_urgency') and c.convalidated), 'intervention_urgency_check', 'domain seo.intervention_urgency is checked by what was declared');
select is(obj_description(to_regtype('seo.intervention_urgency'), 'pg_type'), 'How soon somebody needs rest.', 'domain seo.intervention_urgency is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.intervention_status')), pg_temp.spelled('text'), 'domain seo.intervention_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.intervention_status') and c.convalidated), 'intervention_status_check', 'domain seo.intervention_status is checked by what was declared');
select is(obj_description(to_regtype('seo.intervention_status'), 'pg_type'), 'Where a wellness intervention stands.', 'domain seo.intervention_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.goal_status')), pg_temp.spelled('text'), 'domain seo.goal_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.goal_status') and c.convalidated), 'goal_status_check', 'domain seo.goal_status is checked by what was declared');
select is(obj_description(to_regtype('seo.goal_status'), 'pg_type'), 'Where a goal stands.', 'domain seo.goal_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.plate_priority')), pg_temp.spelled('text'), 'domain seo.plate_priority is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.plate_priority') and c.convalidated), 'plate_priority_check', 'domain seo.plate_priority is checked by what was declared');
select is(obj_description(to_regtype('seo.plate_priority'), 'pg_type'), 'How heavy an item weighs.', 'domain seo.plate_priority is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.plate_status')), pg_temp.spelled('text'), 'domain seo.plate_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.plate_status') and c.convalidated), 'plate_status_check', 'domain seo.plate_status is checked by what was declared');
select is(obj_description(to_regtype('seo.plate_status'), 'pg_type'), 'Where an item stands.', 'domain seo.plate_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.broadcast_type')), pg_temp.spelled('text'), 'domain seo.broadcast_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.broadcast_type') and c.convalidated), 'broadcast_type_check', 'domain seo.broadcast_type is checked by what was declared');
select is(obj_description(to_regtype('seo.broadcast_type'), 'pg_type'), 'What a broadcast is about.', 'domain seo.broadcast_type is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.broadcast_visibility')), pg_temp.spelled('text'), 'domain seo.broadcast_visibility is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.broadcast_visibility') and c.convalidated), 'broadcast_visibility_check', 'domain seo.broadcast_visibility is checked by what was declared');
select is(obj_description(to_regtype('seo.broadcast_visibility'), 'pg_type'), 'Who reads a broadcast.', 'domain seo.broadcast_visibility is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.channel_role')), pg_temp.spelled('text'), 'domain seo.channel_role is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.channel_role') and c.convalidated), 'channel_role_check', 'domain seo.channel_role is checked by what was declared');
select is(obj_description(to_regtype('seo.channel_role'), 'pg_type'), 'What somebody may do in a channel.', 'domain seo.channel_role is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.touchpoint_rhythm')), pg_temp.spelled('text'), 'domain seo.touchpoint_rhythm is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.touchpoint_rhythm') and c.convalidated), 'touchpoint_rhythm_check', 'domain seo.touchpoint_rhythm is checked by what was declared');
select is(obj_description(to_regtype('seo.touchpoint_rhythm'), 'pg_type'), 'How often two people have to talk.', 'domain seo.touchpoint_rhythm is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.board_visibility')), pg_temp.spelled('text'), 'domain seo.board_visibility is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.board_visibility') and c.convalidated), 'board_visibility_check', 'domain seo.board_visibility is checked by what was declared');
select is(obj_description(to_regtype('seo.board_visibility'), 'pg_type'), 'Who finds a board.', 'domain seo.board_visibility is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.note_kind')), pg_temp.spelled('text'), 'domain seo.note_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.note_kind') and c.convalidated), 'note_kind_check', 'domain seo.note_kind is checked by what was declared');
select is(obj_description(to_regtype('seo.note_kind'), 'pg_type'), 'What kind of thought a note holds.', 'domain seo.note_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.connection_kind')), pg_temp.spelled('text'), 'domain seo.connection_kind is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.connection_kind') and c.convalidated), 'connection_kind_check', 'domain seo.connection_kind is checked by what was declared');
select is(obj_description(to_regtype('seo.connection_kind'), 'pg_type'), 'How two notes belong together.', 'domain seo.connection_kind is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.deep_dive_status')), pg_temp.spelled('text'), 'domain seo.deep_dive_status is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.deep_dive_status') and c.convalidated), 'deep_dive_status_check', 'domain seo.deep_dive_status is checked by what was declared');
select is(obj_description(to_regtype('seo.deep_dive_status'), 'pg_type'), 'Where a deep dive stands.', 'domain seo.deep_dive_status is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.participation_role')), pg_temp.spelled('text'), 'domain seo.participation_role is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.participation_role') and c.convalidated), 'participation_role_check', 'domain seo.participation_role is checked by what was declared');
select is(obj_description(to_regtype('seo.participation_role'), 'pg_type'), 'What somebody is to a deep dive.', 'domain seo.participation_role is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.focus_alert_type')), pg_temp.spelled('text'), 'domain seo.focus_alert_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.focus_alert_type') and c.convalidated), 'focus_alert_type_check', 'domain seo.focus_alert_type is checked by what was declared');
select is(obj_description(to_regtype('seo.focus_alert_type'), 'pg_type'), 'What is wrong with somebody''s attention.', 'domain seo.focus_alert_type is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.notification_type')), pg_temp.spelled('text'), 'domain seo.notification_type is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.notification_type') and c.convalidated), 'notification_type_check', 'domain seo.notification_type is checked by what was declared');
select is(obj_description(to_regtype('seo.notification_type'), 'pg_type'), 'Why somebody is told something.', 'domain seo.notification_type is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.delivery_method')), pg_temp.spelled('text'), 'domain seo.delivery_method is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.delivery_method') and c.convalidated), 'delivery_method_check', 'domain seo.delivery_method is checked by what was declared');
select is(obj_description(to_regtype('seo.delivery_method'), 'pg_type'), 'A way to reach somebody.', 'domain seo.delivery_method is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.metric')), pg_temp.spelled('text'), 'domain seo.metric is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.metric') and c.convalidated), 'metric_check', 'domain seo.metric is checked by what was declared');
select is(obj_description(to_regtype('seo.metric'), 'pg_type'), 'A figure of a company.', 'domain seo.metric is described');
select is((select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = to_regtype('seo.severity')), pg_temp.spelled('text'), 'domain seo.severity is a text');
select is((select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = to_regtype('seo.severity') and c.convalidated), 'severity_check', 'domain seo.severity is checked by what was declared');
select is(obj_description(to_regtype('seo.severity'), 'pg_type'), 'How soon somebody should look.', 'domain seo.severity is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('seo.team_surveillance') and not a.attisdropped order by a.attnum), array['team' || ' ' || pg_temp.spelled('uuid'), 'headcount' || ' ' || pg_temp.spelled('integer'), 'average_bandwidth' || ' ' || pg_temp.spelled('numeric'), 'average_productivity' || ' ' || pg_temp.spelled('numeric'), 'event_count' || ' ' || pg_temp.spelled('bigint'), 'active_pairings' || ' ' || pg_temp.spelled('integer')]::text[], 'type seo.team_surveillance has its attributes in order');
select is(obj_description(to_regtype('seo.team_surveillance'), 'pg_type'), 'What a manager may know about one of his teams: never less than three people at once.', 'type seo.team_surveillance is described');
select is(array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) from pg_attribute a join pg_type t on t.typrelid = a.attrelid where t.oid = to_regtype('seo.metric_reading') and not a.attisdropped order by a.attnum), array['metric' || ' ' || pg_temp.spelled('seo.metric'), 'value' || ' ' || pg_temp.spelled('numeric'), 'alarm' || ' ' || pg_temp.spelled('seo.severity')]::text[], 'type seo.metric_reading has its attributes in order');
select is(obj_description(to_regtype('seo.metric_reading'), 'pg_type'), 'A figure as it stands.', 'type seo.metric_reading is described');
select pg_temp.table_is('seo_private.seoc_state', true, 'p', 'Which catalog this database holds.', array[
  ['only_row', 'boolean', ' not null', null],
  ['catalog', 'text', ' not null', null]
]);
select pg_temp.table_has('seo_private.seoc_state', 'constraint', array[
  ['seoc_state_pkey', 'primary key (only_row)'],
  ['seoc_state_only_row_check', 'check']
]);
select pg_temp.table_is('seo_private.call_count', true, 'u', 'How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.', array[
  ['function', 'text', ' not null', null],
  ['caller', 'uuid', ' not null', null],
  ['since', 'timestamptz', ' not null', null],
  ['calls', 'integer', ' not null', null],
  ['before', 'integer', ' not null', null]
]);
select pg_temp.table_has('seo_private.call_count', 'constraint', array[
  ['call_count_pkey', 'primary key (function, caller)']
]);
select pg_temp.table_is('seo_private.gdpr_request', true, 'p', 'Who asked for what is known of whom, or for whom to be erased. Persons are SHA-256 of their ids: sha256(convert_to(id::text, ''UTF8'')).', array[
  ['id', 'uuid', ' not null default', null],
  ['at', 'timestamptz', ' not null default', null],
  ['kind', 'text', ' not null', null],
  ['person', 'bytea', ' not null', null],
  ['caller', 'bytea', '', null],
  ['done', 'jsonb', '', null]
]);
select pg_temp.table_has('seo_private.gdpr_request', 'constraint', array[
  ['gdpr_request_pkey', 'primary key (id)'],
  ['gdpr_request_kind_check', 'check']
]);
select pg_temp.table_is('seo.company', true, 'p', 'The tenant: a company and everything inside it.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['name', 'text', ' not null', 'The registered name.'],
  ['slug', 'seo.slug', ' not null', 'The company in an address.'],
  ['plan', 'seo.company_plan', ' not null default', 'What the company has paid for.'],
  ['time_zone', 'text', ' not null default', 'The time zone its working day is counted in.'],
  ['is_active', 'boolean', ' not null default', 'False once the contract has ended.']
]);
select pg_temp.table_has('seo.company', 'constraint', array[
  ['company_pkey', 'primary key (id)'],
  ['company_name_key', 'unique (name)'],
  ['company_slug_key', 'unique (slug)'],
  ['company_name_length_check', 'check'],
  ['company_time_zone_length_check', 'check'],
  ['company_time_zone_pattern_check', 'check']
]);
select pg_temp.table_is('seo.team', true, 'p', 'A handful of people with one plate between them.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['department_id', 'uuid', ' not null', 'The department it works for.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['lead_id', 'uuid', '', 'Who leads it.'],
  ['bandwidth_target', 'seo.percentage', ' not null default', 'The average bandwidth it is held to.']
]);
select pg_temp.table_has('seo.team', 'constraint', array[
  ['team_pkey', 'primary key (id)'],
  ['team_company_id_department_id_name_key', 'unique (company_id, department_id, name)'],
  ['team_company_id_id_key', 'unique (company_id, id)'],
  ['team_name_length_check', 'check'],
  ['team_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['team_department_id_fkey', 'foreign key (company_id, department_id) references seo.department (company_id, id) on delete restrict'],
  ['team_lead_id_fkey', 'foreign key (company_id, lead_id) references seo.employee (company_id, id) on delete set null (lead_id)']
]);
select pg_temp.table_is('seo.employee', true, 'p', 'Somebody who works for the company; his key is that of his account.

He sees himself, his department and the departments he was let into; a manager sees everyone below; HR and admins see everyone.
Role, clearance, place and score change through functions only, and never by the person they are about.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['id', 'uuid', ' not null', 'The key of the account.'],
  ['company_id', 'uuid', ' not null', 'The company he works for.'],
  ['department', 'uuid', '', 'The department he works in; none until HR has placed him.'],
  ['team_id', 'uuid', '', 'The team he is in.'],
  ['manager_id', 'uuid', '', 'Whom he answers to.'],
  ['role', 'seo.employee_role', ' not null default', 'What he may do.'],
  ['display_name', 'text', ' not null', 'What colleagues call him.'],
  ['email', 'seo_private.email', '', 'Where he is written to; absent for accounts without an address.'],
  ['job_title', 'text', '', 'What it says on the door.'],
  ['current_bandwidth', 'seo.percentage', '', 'His latest bandwidth score; absent until one was calculated.'],
  ['surveillance_level', 'seo.clearance_level', ' not null default', 'How closely he is watched.'],
  ['surveillance_clearance', 'seo.clearance_level', ' not null default', 'Up to which level he may look at others.'],
  ['hired_on', 'date', '', 'His first day.'],
  ['left_on', 'date', '', 'His last day.'],
  ['is_active', 'boolean', ' not null default', 'False once he has left or was suspended.']
]);
select pg_temp.table_has('seo.employee', 'constraint', array[
  ['employee_pkey', 'primary key (id)'],
  ['employee_company_id_email_key', 'unique (company_id, email)'],
  ['employee_company_id_id_key', 'unique (company_id, id)'],
  ['employee_display_name_length_check', 'check'],
  ['employee_job_title_length_check', 'check'],
  ['employee_not_own_manager', 'check'],
  ['employee_leaves_after_hiring', 'check'],
  ['employee_id_fkey', 'foreign key (id) references auth.users (id) on delete cascade'],
  ['employee_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['employee_department_fkey', 'foreign key (company_id, department) references seo.department (company_id, id) on delete set null (department)'],
  ['employee_team_id_fkey', 'foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id)'],
  ['employee_manager_id_fkey', 'foreign key (company_id, manager_id) references seo.employee (company_id, id) on delete set null (manager_id)']
]);
select pg_temp.table_is('seo_private.employee_closure', true, 'p', 'Who is below whom in employee, kept by triggers.', array[
  ['ancestor', 'uuid', ' not null', null],
  ['descendant', 'uuid', ' not null', null],
  ['depth', 'integer', ' not null', null]
]);
select pg_temp.table_has('seo_private.employee_closure', 'constraint', array[
  ['employee_closure_pkey', 'primary key (ancestor, descendant)'],
  ['employee_closure_ancestor_fkey', 'foreign key (ancestor) references seo.employee (id) on delete cascade'],
  ['employee_closure_descendant_fkey', 'foreign key (descendant) references seo.employee (id) on delete cascade']
]);
select pg_temp.table_is('seo.department', true, 'p', 'A part of a company; the border across which people do not see each other.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['cost_centre', 'text', '', 'Where its costs are booked.'],
  ['parent_id', 'uuid', '', 'The department it is a part of.'],
  ['head_id', 'uuid', '', 'Who leads it.']
]);
select pg_temp.table_has('seo.department', 'constraint', array[
  ['department_pkey', 'primary key (id)'],
  ['department_company_id_name_key', 'unique (company_id, name)'],
  ['department_company_id_cost_centre_key', 'unique (company_id, cost_centre)'],
  ['department_company_id_id_key', 'unique (company_id, id)'],
  ['department_name_length_check', 'check'],
  ['department_cost_centre_pattern_check', 'check'],
  ['department_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['department_parent_id_fkey', 'foreign key (company_id, parent_id) references seo.department (company_id, id) on delete set null (parent_id)'],
  ['department_head_id_fkey', 'foreign key (company_id, head_id) references seo.employee (company_id, id) on delete set null (head_id)']
]);
select pg_temp.table_is('seo.skill', true, 'p', 'Something people can be good at.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['category', 'seo.skill_category', ' not null default', 'What it is about.']
]);
select pg_temp.table_has('seo.skill', 'constraint', array[
  ['skill_pkey', 'primary key (id)'],
  ['skill_company_id_name_key', 'unique (company_id, name)'],
  ['skill_company_id_id_key', 'unique (company_id, id)'],
  ['skill_name_length_check', 'check'],
  ['skill_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict']
]);
select pg_temp.table_is('seo.employee_skill', true, 'p', 'How good somebody is at something.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['employee_id', 'uuid', ' not null', 'Who.'],
  ['skill_id', 'uuid', ' not null', 'At what.'],
  ['level', 'integer', ' not null default', 'How good, from beginner to authority.']
]);
select pg_temp.table_has('seo.employee_skill', 'constraint', array[
  ['employee_skill_pkey', 'primary key (employee_id, skill_id)'],
  ['employee_skill_level_range_check', 'check'],
  ['employee_skill_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['employee_skill_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade'],
  ['employee_skill_skill_id_fkey', 'foreign key (company_id, skill_id) references seo.skill (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.cross_department_grant', true, 'p', 'A door in the wall between departments, held open for one person.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['employee_id', 'uuid', ' not null', 'Who was let in.'],
  ['department_id', 'uuid', '', 'Which department; absent means all of them.'],
  ['granted_by', 'uuid', ' not null', 'Who opened the door.'],
  ['reason', 'text', ' not null', 'Why.'],
  ['expires_at', 'timestamptz', '', 'When the door closes by itself.'],
  ['revoked_at', 'timestamptz', '', 'When it was closed by hand.']
]);
select pg_temp.table_has('seo.cross_department_grant', 'constraint', array[
  ['cross_department_grant_pkey', 'primary key (id)'],
  ['cross_department_grant_reason_length_check', 'check'],
  ['cross_department_grant_not_to_oneself', 'check'],
  ['cross_department_grant_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['cross_department_grant_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade'],
  ['cross_department_grant_department_id_fkey', 'foreign key (company_id, department_id) references seo.department (company_id, id) on delete cascade'],
  ['cross_department_grant_granted_by_fkey', 'foreign key (company_id, granted_by) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.activity_event', true, 'p', 'One captured moment of work. A day''s events are one partition; after ninety days they move to the archive.

Employees write and read their own; HR and admins read all; managers read aggregates only, through the dashboard.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['employee_id', 'uuid', ' not null', 'Who did it.'],
  ['activity_type', 'seo.activity_type', ' not null', 'What was captured.'],
  ['productivity_impact', 'seo.ratio', '', 'How productive it was.'],
  ['engagement_factor', 'seo.ratio', '', 'How engaged he looked.'],
  ['collaboration_weight', 'seo.ratio', '', 'How much of it was shared work.'],
  ['raw_data', 'jsonb', ' not null default', 'What the sensor said, unmodified.'],
  ['created_at', 'timestamptz', ' not null default', 'When it happened.']
]);
select is(pg_get_partkeydef(to_regclass('seo.activity_event')), 'RANGE (created_at)', 'seo.activity_event is partitioned by created_at');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('seo.activity_event') and (not c.relrowsecurity)), null, 'partitions of this table seo.activity_event have row level security');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('seo.activity_event') and (pg_temp.privileges_of(c.oid::regclass::text) <> 'nobody')), null, 'partitions of this table seo.activity_event give nobody a privilege');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('seo.activity_event') and (exists (select from pg_policy p where p.polrelid = c.oid))), null, 'partitions of this table seo.activity_event have no policy that would never be asked');
select pg_temp.table_has('seo.activity_event', 'constraint', array[
  ['activity_event_pkey', 'primary key (id, created_at)'],
  ['activity_event_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['activity_event_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.activity_event_default', true, 'p', null, null);
select is((select replace(pg_get_expr(c.relpartbound, c.oid), '''', '') from pg_class c join pg_inherits i on i.inhrelid = c.oid where c.oid = to_regclass('seo.activity_event_default') and i.inhparent = to_regclass('seo.activity_event')), 'DEFAULT', 'seo.activity_event_default takes its rows of seo.activity_event');
select pg_temp.table_is('seo.activity_event_archive', true, 'p', 'Rows of activity_event past their time.', array[
  ['id', 'uuid', ' not null', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['employee_id', 'uuid', ' not null', 'Who did it.'],
  ['activity_type', 'seo.activity_type', ' not null', 'What was captured.'],
  ['productivity_impact', 'seo.ratio', '', 'How productive it was.'],
  ['engagement_factor', 'seo.ratio', '', 'How engaged he looked.'],
  ['collaboration_weight', 'seo.ratio', '', 'How much of it was shared work.'],
  ['raw_data', 'jsonb', ' not null', 'What the sensor said, unmodified.'],
  ['created_at', 'timestamptz', ' not null', 'When it happened.']
]);
select pg_temp.table_has('seo.activity_event_archive', 'constraint', array[
  ['activity_event_archive_pkey', 'primary key (id, created_at)'],
  ['activity_event_archive_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete cascade']
]);
select pg_temp.table_is('seo.monitoring_device', true, 'p', 'A device that captures its owner''s work.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['employee_id', 'uuid', ' not null', 'Whose work it captures.'],
  ['kind', 'seo.device_kind', ' not null', 'What it captures.'],
  ['label', 'text', ' not null', 'What its owner calls it.'],
  ['fingerprint', 'text', ' not null', 'What it identifies itself by; leaves the database through no function.'],
  ['last_seen_at', 'timestamptz', '', 'When it last reported.'],
  ['is_active', 'boolean', ' not null default', 'False once it was handed back.']
]);
select pg_temp.table_has('seo.monitoring_device', 'constraint', array[
  ['monitoring_device_pkey', 'primary key (id)'],
  ['monitoring_device_company_id_employee_id_label_key', 'unique (company_id, employee_id, label)'],
  ['monitoring_device_label_length_check', 'check'],
  ['monitoring_device_fingerprint_length_check', 'check'],
  ['monitoring_device_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['monitoring_device_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.monitoring_consent', true, 'p', 'What an employee agreed to, and until when.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['employee_id', 'uuid', ' not null', 'Who agreed.'],
  ['scope', 'seo.consent_scope', ' not null', 'To what.'],
  ['granted_at', 'timestamptz', ' not null default', 'When he agreed.'],
  ['withdrawn_at', 'timestamptz', '', 'When he changed his mind.']
]);
select pg_temp.table_has('seo.monitoring_consent', 'constraint', array[
  ['monitoring_consent_pkey', 'primary key (id)'],
  ['monitoring_consent_ends_after_it_begins', 'check'],
  ['monitoring_consent_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['monitoring_consent_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.productivity_pattern', true, 'p', 'What the model makes of somebody''s days.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['employee_id', 'uuid', ' not null', 'Whose days.'],
  ['peak_hours', 'integer[]', ' not null default', 'The hours of the day at which he is at his best.'],
  ['decline_patterns', 'text[]', ' not null default', 'When he declines, in the model''s words.'],
  ['collaboration_style', 'seo.collaboration_style', ' not null default', 'How he works best.'],
  ['predicted_burnout', 'integer', ' not null', 'Days until he is at risk of burning out.']
]);
select pg_temp.table_has('seo.productivity_pattern', 'constraint', array[
  ['productivity_pattern_pkey', 'primary key (id)'],
  ['productivity_pattern_company_id_employee_id_key', 'unique (company_id, employee_id)'],
  ['productivity_pattern_peak_hours_check', 'check'],
  ['productivity_pattern_peak_hours_elements_check', 'check'],
  ['productivity_pattern_decline_patterns_elements_check', 'check'],
  ['productivity_pattern_predicted_burnout_range_check', 'check'],
  ['productivity_pattern_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['productivity_pattern_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.bandwidth_score', true, 'p', 'A score as it was calculated, with what went into it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['employee_id', 'uuid', ' not null', 'Whose score.'],
  ['score', 'seo.percentage', ' not null', 'The score.'],
  ['keystroke_score', 'seo.ratio', ' not null', 'The mean productivity of his keystrokes, weighing 0.4.'],
  ['engagement_score', 'seo.ratio', ' not null', 'The mean engagement of his face, weighing 0.3.'],
  ['collaboration_score', 'seo.ratio', ' not null', 'The mean weight of his shared work, weighing 0.3.'],
  ['event_count', 'integer', ' not null default', 'How many events went in.'],
  ['calculation_ms', 'integer', '', 'How long the calculation took, in milliseconds.'],
  ['time_window', 'interval', ' not null', 'How far back the calculation looked.']
]);
select pg_temp.table_has('seo.bandwidth_score', 'constraint', array[
  ['bandwidth_score_pkey', 'primary key (id)'],
  ['bandwidth_score_event_count_range_check', 'check'],
  ['bandwidth_score_calculation_ms_range_check', 'check'],
  ['bandwidth_score_time_window_check', 'check'],
  ['bandwidth_score_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['bandwidth_score_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.bandwidth_pairing', true, 'p', 'A struggling employee and the mentor he was given. Both have one active pairing at most.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['low_bandwidth_employee', 'uuid', ' not null', 'Who struggles.'],
  ['current_bandwidth_score', 'seo.percentage', ' not null', 'His score at that moment.'],
  ['mentor_employee', 'uuid', ' not null', 'Who helps.'],
  ['mentor_bandwidth_score', 'seo.percentage', ' not null', 'The mentor''s score at that moment.'],
  ['reason', 'text', ' not null', 'Why they were paired.'],
  ['expected_duration_hours', 'integer', ' not null default', 'How long it should take.'],
  ['is_active', 'boolean', ' not null default', 'True until it ends.'],
  ['ended_at', 'timestamptz', '', 'When it ended.'],
  ['outcome', 'seo.pairing_outcome', '', 'How it ended.']
]);
select pg_temp.table_has('seo.bandwidth_pairing', 'constraint', array[
  ['bandwidth_pairing_pkey', 'primary key (id)'],
  ['bandwidth_pairing_company_id_id_key', 'unique (company_id, id)'],
  ['bandwidth_pairing_reason_length_check', 'check'],
  ['bandwidth_pairing_expected_duration_hours_range_check', 'check'],
  ['bandwidth_pairing_of_two', 'check'],
  ['bandwidth_pairing_ended_is_inactive', 'check'],
  ['bandwidth_pairing_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['bandwidth_pairing_low_bandwidth_employee_fkey', 'foreign key (company_id, low_bandwidth_employee) references seo.employee (company_id, id) on delete cascade'],
  ['bandwidth_pairing_mentor_employee_fkey', 'foreign key (company_id, mentor_employee) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.pairing_check_in', true, 'p', 'A line written during a pairing.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['pairing_id', 'uuid', ' not null', 'The pairing it belongs to.'],
  ['author_id', 'uuid', ' not null', 'Who wrote it.'],
  ['note', 'text', ' not null', 'What he wrote.'],
  ['mood', 'integer', ' not null', 'How it feels, from one to five.']
]);
select pg_temp.table_has('seo.pairing_check_in', 'constraint', array[
  ['pairing_check_in_pkey', 'primary key (id)'],
  ['pairing_check_in_note_length_check', 'check'],
  ['pairing_check_in_mood_range_check', 'check'],
  ['pairing_check_in_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['pairing_check_in_pairing_id_fkey', 'foreign key (company_id, pairing_id) references seo.bandwidth_pairing (company_id, id) on delete cascade'],
  ['pairing_check_in_author_id_fkey', 'foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.enhancement_goal', true, 'p', 'A score somebody agreed to reach.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['employee_id', 'uuid', ' not null', 'Who agreed.'],
  ['target_score', 'seo.percentage', ' not null', 'The score to reach.'],
  ['due_on', 'date', ' not null', 'The day to reach it by.'],
  ['status', 'seo.goal_status', ' not null default', 'Where it stands.']
]);
select pg_temp.table_has('seo.enhancement_goal', 'constraint', array[
  ['enhancement_goal_pkey', 'primary key (id)'],
  ['enhancement_goal_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['enhancement_goal_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.wellness_intervention', true, 'p', 'A pause ordered before somebody breaks.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['employee_id', 'uuid', ' not null', 'Who is to rest.'],
  ['urgency', 'seo.intervention_urgency', ' not null', 'How soon.'],
  ['status', 'seo.intervention_status', ' not null default', 'Where it stands.'],
  ['ordered_by', 'uuid', '', 'Who ordered it; absent when nobody did.'],
  ['due_at', 'timestamptz', ' not null', 'When it takes place at the latest.']
]);
select pg_temp.table_has('seo.wellness_intervention', 'constraint', array[
  ['wellness_intervention_pkey', 'primary key (id)'],
  ['wellness_intervention_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['wellness_intervention_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade'],
  ['wellness_intervention_ordered_by_fkey', 'foreign key (company_id, ordered_by) references seo.employee (company_id, id) on delete set null (ordered_by)']
]);
select pg_temp.table_is('seo.plate_item', true, 'p', 'A piece of work on somebody''s plate.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['title', 'text', ' not null', 'What is to be done.'],
  ['details', 'text', '', 'What that means.'],
  ['priority', 'seo.plate_priority', ' not null default', 'How heavy it weighs.'],
  ['status', 'seo.plate_status', ' not null default', 'Where it stands.'],
  ['assigned_to', 'uuid', ' not null', 'Whose plate it is on.'],
  ['created_by', 'uuid', '', 'Who put it there first.'],
  ['delegated_by', 'uuid', '', 'Who handed it on last.'],
  ['delegation_count', 'integer', ' not null default', 'How often it was handed on.'],
  ['is_delegable', 'boolean', ' not null default', 'False when it has to stay where it is.'],
  ['effort', 'double precision', '', 'The share of a day it should take.'],
  ['due_on', 'date', '', 'The day it is due.'],
  ['completed_at', 'timestamptz', '', 'When it was done.']
]);
select pg_temp.table_has('seo.plate_item', 'constraint', array[
  ['plate_item_pkey', 'primary key (id)'],
  ['plate_item_company_id_id_key', 'unique (company_id, id)'],
  ['plate_item_title_length_check', 'check'],
  ['plate_item_details_length_check', 'check'],
  ['plate_item_delegation_count_range_check', 'check'],
  ['plate_item_effort_range_check', 'check'],
  ['plate_item_effort_number_check', 'check'],
  ['plate_item_done_has_moment', 'check'],
  ['plate_item_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['plate_item_assigned_to_fkey', 'foreign key (company_id, assigned_to) references seo.employee (company_id, id) on delete restrict'],
  ['plate_item_created_by_fkey', 'foreign key (company_id, created_by) references seo.employee (company_id, id) on delete set null (created_by)'],
  ['plate_item_delegated_by_fkey', 'foreign key (company_id, delegated_by) references seo.employee (company_id, id) on delete set null (delegated_by)']
]);
select pg_temp.table_is('seo.delegation_event', true, 'p', 'That somebody handed an item to somebody else, for a reason everyone may read.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['plate_item_id', 'uuid', ' not null', 'What was handed on.'],
  ['from_employee', 'uuid', ' not null', 'Who handed it on.'],
  ['to_employee', 'uuid', ' not null', 'Who got it.'],
  ['reason', 'text', ' not null', 'Why.'],
  ['is_public', 'boolean', ' not null default', 'May everyone in the company read it?'],
  ['manager_notified', 'boolean', ' not null default', 'Was the giver''s manager told?'],
  ['team_notified', 'boolean', ' not null default', 'Was the team told?']
]);
select pg_temp.table_has('seo.delegation_event', 'constraint', array[
  ['delegation_event_pkey', 'primary key (id)'],
  ['delegation_event_company_id_id_key', 'unique (company_id, id)'],
  ['delegation_event_reason_length_check', 'check'],
  ['delegation_event_between_two', 'check'],
  ['delegation_event_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['delegation_event_plate_item_id_fkey', 'foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade'],
  ['delegation_event_from_employee_fkey', 'foreign key (company_id, from_employee) references seo.employee (company_id, id) on delete cascade'],
  ['delegation_event_to_employee_fkey', 'foreign key (company_id, to_employee) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.plate_assignment', true, 'p', 'That an item was once on somebody''s plate: by birth, or by delegation.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['plate_item_id', 'uuid', ' not null', 'The item.'],
  ['employee_id', 'uuid', ' not null', 'Whose plate.'],
  ['delegation_id', 'uuid', '', 'The delegation that brought it; absent when it was born there.']
]);
select pg_temp.table_has('seo.plate_assignment', 'constraint', array[
  ['plate_assignment_pkey', 'primary key (id)'],
  ['plate_assignment_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['plate_assignment_plate_item_id_fkey', 'foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade'],
  ['plate_assignment_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade'],
  ['plate_assignment_delegation_id_fkey', 'foreign key (company_id, delegation_id) references seo.delegation_event (company_id, id) on delete set null (delegation_id)']
]);
select pg_temp.table_is('seo.team_broadcast', true, 'p', 'Something said to a team, or to the whole company.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['type', 'seo.broadcast_type', ' not null', 'What it is about.'],
  ['content', 'text', ' not null', 'What it says.'],
  ['visibility', 'seo.broadcast_visibility', ' not null default', 'Who reads it.'],
  ['author_id', 'uuid', '', 'Who said it; absent when nobody did.'],
  ['team_id', 'uuid', '', 'The team it is said to.'],
  ['metadata', 'jsonb', ' not null default', 'What it refers to.']
]);
select pg_temp.table_has('seo.team_broadcast', 'constraint', array[
  ['team_broadcast_pkey', 'primary key (id)'],
  ['team_broadcast_content_length_check', 'check'],
  ['team_broadcast_metadata_check', 'check'],
  ['team_broadcast_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['team_broadcast_author_id_fkey', 'foreign key (company_id, author_id) references seo.employee (company_id, id) on delete set null (author_id)'],
  ['team_broadcast_team_id_fkey', 'foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id)']
]);
select pg_temp.table_is('seo.plate_item_comment', true, 'p', 'A line about an item.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['plate_item_id', 'uuid', ' not null', 'The item it is about.'],
  ['author_id', 'uuid', ' not null', 'Who wrote it.'],
  ['body', 'text', ' not null', 'What he wrote.']
]);
select pg_temp.table_has('seo.plate_item_comment', 'constraint', array[
  ['plate_item_comment_pkey', 'primary key (id)'],
  ['plate_item_comment_body_length_check', 'check'],
  ['plate_item_comment_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['plate_item_comment_plate_item_id_fkey', 'foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade'],
  ['plate_item_comment_author_id_fkey', 'foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.plate_label', true, 'p', 'A word that items are sorted by.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['name', 'text', ' not null', 'The word.'],
  ['colour', 'seo.hex_colour', ' not null default', 'Its colour.']
]);
select pg_temp.table_has('seo.plate_label', 'constraint', array[
  ['plate_label_pkey', 'primary key (id)'],
  ['plate_label_company_id_name_key', 'unique (company_id, name)'],
  ['plate_label_company_id_id_key', 'unique (company_id, id)'],
  ['plate_label_name_length_check', 'check'],
  ['plate_label_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict']
]);
select pg_temp.table_is('seo.plate_item_label', true, 'p', 'That an item bears a label.', array[
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['plate_item_id', 'uuid', ' not null', 'The item.'],
  ['label_id', 'uuid', ' not null', 'Its label.']
]);
select pg_temp.table_has('seo.plate_item_label', 'constraint', array[
  ['plate_item_label_pkey', 'primary key (plate_item_id, label_id)'],
  ['plate_item_label_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['plate_item_label_plate_item_id_fkey', 'foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete cascade'],
  ['plate_item_label_label_id_fkey', 'foreign key (company_id, label_id) references seo.plate_label (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.plate_item_dependency', true, 'p', 'That an item waits for another.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['blocked_id', 'uuid', ' not null', 'The item that waits.'],
  ['blocker_id', 'uuid', ' not null', 'The item it waits for.']
]);
select pg_temp.table_has('seo.plate_item_dependency', 'constraint', array[
  ['plate_item_dependency_pkey', 'primary key (blocked_id, blocker_id)'],
  ['plate_item_dependency_of_two', 'check'],
  ['plate_item_dependency_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['plate_item_dependency_blocked_id_fkey', 'foreign key (company_id, blocked_id) references seo.plate_item (company_id, id) on delete cascade'],
  ['plate_item_dependency_blocker_id_fkey', 'foreign key (company_id, blocker_id) references seo.plate_item (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.touchpoint_channel', true, 'p', 'A place to talk.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['name', 'text', ' not null', 'What it is called.'],
  ['topic', 'text', '', 'What it is for.'],
  ['is_private', 'boolean', ' not null default', 'True when only its members find it.'],
  ['team_id', 'uuid', '', 'The team it belongs to.'],
  ['created_by', 'uuid', '', 'Who opened it.']
]);
select pg_temp.table_has('seo.touchpoint_channel', 'constraint', array[
  ['touchpoint_channel_pkey', 'primary key (id)'],
  ['touchpoint_channel_company_id_name_key', 'unique (company_id, name)'],
  ['touchpoint_channel_company_id_id_key', 'unique (company_id, id)'],
  ['touchpoint_channel_name_length_check', 'check'],
  ['touchpoint_channel_topic_length_check', 'check'],
  ['touchpoint_channel_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['touchpoint_channel_team_id_fkey', 'foreign key (company_id, team_id) references seo.team (company_id, id) on delete set null (team_id)'],
  ['touchpoint_channel_created_by_fkey', 'foreign key (company_id, created_by) references seo.employee (company_id, id) on delete set null (created_by)']
]);
select pg_temp.table_is('seo.touchpoint_channel_member', true, 'p', 'That somebody talks in a channel.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['channel_id', 'uuid', ' not null', 'The channel.'],
  ['employee_id', 'uuid', ' not null', 'Who.'],
  ['role', 'seo.channel_role', ' not null default', 'What he may do there.'],
  ['read_until', 'timestamptz', '', 'Up to when he has read.']
]);
select pg_temp.table_has('seo.touchpoint_channel_member', 'constraint', array[
  ['touchpoint_channel_member_pkey', 'primary key (channel_id, employee_id)'],
  ['touchpoint_channel_member_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['touchpoint_channel_member_channel_id_fkey', 'foreign key (company_id, channel_id) references seo.touchpoint_channel (company_id, id) on delete cascade'],
  ['touchpoint_channel_member_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.touchpoint_message', true, 'p', 'Something said in a channel. A week''s messages are one partition; they are kept for two years.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['channel_id', 'uuid', ' not null', 'Where it was said.'],
  ['author_id', 'uuid', ' not null', 'Who said it.'],
  ['body', 'text', ' not null', 'What was said.'],
  ['sentiment', 'double precision', '', 'How glad it sounds, from minus one to one.'],
  ['created_at', 'timestamptz', ' not null default', 'When it was said.']
]);
select is(pg_get_partkeydef(to_regclass('seo.touchpoint_message')), 'RANGE (created_at)', 'seo.touchpoint_message is partitioned by created_at');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('seo.touchpoint_message') and (not c.relrowsecurity)), null, 'partitions of this table seo.touchpoint_message have row level security');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('seo.touchpoint_message') and (pg_temp.privileges_of(c.oid::regclass::text) <> 'nobody')), null, 'partitions of this table seo.touchpoint_message give nobody a privilege');
select is((select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = to_regclass('seo.touchpoint_message') and (exists (select from pg_policy p where p.polrelid = c.oid))), null, 'partitions of this table seo.touchpoint_message have no policy that would never be asked');
select pg_temp.table_has('seo.touchpoint_message', 'constraint', array[
  ['touchpoint_message_pkey', 'primary key (id, created_at)'],
  ['touchpoint_message_body_length_check', 'check'],
  ['touchpoint_message_sentiment_range_check', 'check'],
  ['touchpoint_message_sentiment_number_check', 'check'],
  ['touchpoint_message_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['touchpoint_message_channel_id_fkey', 'foreign key (company_id, channel_id) references seo.touchpoint_channel (company_id, id) on delete cascade'],
  ['touchpoint_message_author_id_fkey', 'foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.touchpoint_message_default', true, 'p', null, null);
select is((select replace(pg_get_expr(c.relpartbound, c.oid), '''', '') from pg_class c join pg_inherits i on i.inhrelid = c.oid where c.oid = to_regclass('seo.touchpoint_message_default') and i.inhparent = to_regclass('seo.touchpoint_message')), 'DEFAULT', 'seo.touchpoint_message_default takes its rows of seo.touchpoint_message');
select pg_temp.table_is('seo.touchpoint_cadence', true, 'p', 'That a manager and his report have to talk, and how often.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['manager_id', 'uuid', ' not null', 'Who asks.'],
  ['report_id', 'uuid', ' not null', 'Who answers.'],
  ['rhythm', 'seo.touchpoint_rhythm', ' not null default', 'How often.'],
  ['minutes', 'integer', ' not null default', 'How many minutes.'],
  ['last_held_at', 'timestamptz', '', 'When they talked last.']
]);
select pg_temp.table_has('seo.touchpoint_cadence', 'constraint', array[
  ['touchpoint_cadence_pkey', 'primary key (id)'],
  ['touchpoint_cadence_company_id_manager_id_report_id_key', 'unique (company_id, manager_id, report_id)'],
  ['touchpoint_cadence_minutes_range_check', 'check'],
  ['touchpoint_cadence_of_two', 'check'],
  ['touchpoint_cadence_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['touchpoint_cadence_manager_id_fkey', 'foreign key (company_id, manager_id) references seo.employee (company_id, id) on delete cascade'],
  ['touchpoint_cadence_report_id_fkey', 'foreign key (company_id, report_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.ideation_board', true, 'p', 'A canvas for ideas.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['title', 'text', ' not null', 'What it is called.'],
  ['owner_id', 'uuid', ' not null', 'Whose it is.'],
  ['visibility', 'seo.board_visibility', ' not null default', 'Who finds it.'],
  ['is_locked', 'boolean', ' not null default', 'True when nothing may be added.']
]);
select pg_temp.table_has('seo.ideation_board', 'constraint', array[
  ['ideation_board_pkey', 'primary key (id)'],
  ['ideation_board_company_id_id_key', 'unique (company_id, id)'],
  ['ideation_board_title_length_check', 'check'],
  ['ideation_board_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['ideation_board_owner_id_fkey', 'foreign key (company_id, owner_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.ideation_board_member', true, 'p', 'That somebody works on a board.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['board_id', 'uuid', ' not null', 'The board.'],
  ['employee_id', 'uuid', ' not null', 'Who.']
]);
select pg_temp.table_has('seo.ideation_board_member', 'constraint', array[
  ['ideation_board_member_pkey', 'primary key (board_id, employee_id)'],
  ['ideation_board_member_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['ideation_board_member_board_id_fkey', 'foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade'],
  ['ideation_board_member_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.ideation_note', true, 'p', 'A thought on a board.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['board_id', 'uuid', ' not null', 'The board it is on.'],
  ['author_id', 'uuid', ' not null', 'Whose thought it is.'],
  ['kind', 'seo.note_kind', ' not null default', 'What kind of thought.'],
  ['body', 'text', ' not null', 'The thought.'],
  ['colour', 'seo.hex_colour', ' not null default', 'Its colour.'],
  ['x', 'double precision', ' not null default', 'How far to the right it sticks.'],
  ['y', 'double precision', ' not null default', 'How far down it sticks.']
]);
select pg_temp.table_has('seo.ideation_note', 'constraint', array[
  ['ideation_note_pkey', 'primary key (id)'],
  ['ideation_note_company_id_id_key', 'unique (company_id, id)'],
  ['ideation_note_body_length_check', 'check'],
  ['ideation_note_x_range_check', 'check'],
  ['ideation_note_x_number_check', 'check'],
  ['ideation_note_y_range_check', 'check'],
  ['ideation_note_y_number_check', 'check'],
  ['ideation_note_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['ideation_note_board_id_fkey', 'foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade'],
  ['ideation_note_author_id_fkey', 'foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.ideation_connection', true, 'p', 'A line between two thoughts.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['board_id', 'uuid', ' not null', 'The board it is on.'],
  ['author_id', 'uuid', ' not null', 'Who drew it.'],
  ['source_id', 'uuid', ' not null', 'Where it begins.'],
  ['target_id', 'uuid', ' not null', 'Where it ends.'],
  ['kind', 'seo.connection_kind', ' not null default', 'What it means.']
]);
select pg_temp.table_has('seo.ideation_connection', 'constraint', array[
  ['ideation_connection_pkey', 'primary key (id)'],
  ['ideation_connection_company_id_source_id_target_id_key', 'unique (company_id, source_id, target_id)'],
  ['ideation_connection_of_two', 'check'],
  ['ideation_connection_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['ideation_connection_board_id_fkey', 'foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade'],
  ['ideation_connection_author_id_fkey', 'foreign key (company_id, author_id) references seo.employee (company_id, id) on delete cascade'],
  ['ideation_connection_source_id_fkey', 'foreign key (company_id, source_id) references seo.ideation_note (company_id, id) on delete cascade'],
  ['ideation_connection_target_id_fkey', 'foreign key (company_id, target_id) references seo.ideation_note (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.ideation_vote', true, 'p', 'That somebody likes a thought.', array[
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['note_id', 'uuid', ' not null', 'The thought.'],
  ['employee_id', 'uuid', ' not null', 'Who likes it.'],
  ['weight', 'integer', ' not null default', 'How much.']
]);
select pg_temp.table_has('seo.ideation_vote', 'constraint', array[
  ['ideation_vote_pkey', 'primary key (note_id, employee_id)'],
  ['ideation_vote_weight_range_check', 'check'],
  ['ideation_vote_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['ideation_vote_note_id_fkey', 'foreign key (company_id, note_id) references seo.ideation_note (company_id, id) on delete cascade'],
  ['ideation_vote_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.canvas_session', true, 'p', 'The time somebody spends on a board, from opening it to closing it.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['board_id', 'uuid', ' not null', 'The board.'],
  ['employee_id', 'uuid', ' not null', 'Who.'],
  ['started_at', 'timestamptz', ' not null default', 'When he opened it.'],
  ['ended_at', 'timestamptz', '', 'When he closed it.']
]);
select pg_temp.table_has('seo.canvas_session', 'constraint', array[
  ['canvas_session_pkey', 'primary key (id)'],
  ['canvas_session_company_id_id_key', 'unique (company_id, id)'],
  ['canvas_session_ends_after_it_starts', 'check'],
  ['canvas_session_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['canvas_session_board_id_fkey', 'foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade'],
  ['canvas_session_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.live_cursor', true, 'p', 'Where somebody''s pointer is on a board. It goes after five minutes of stillness, and with the session it belongs to.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['board_id', 'uuid', ' not null', 'The board.'],
  ['employee_id', 'uuid', ' not null', 'Whose pointer.'],
  ['session_id', 'uuid', ' not null', 'The session it goes with.'],
  ['x', 'double precision', ' not null', 'How far to the right.'],
  ['y', 'double precision', ' not null', 'How far down.'],
  ['last_update', 'timestamptz', ' not null default', 'When it moved last.']
]);
select pg_temp.table_has('seo.live_cursor', 'constraint', array[
  ['live_cursor_pkey', 'primary key (id)'],
  ['live_cursor_company_id_board_id_employee_id_key', 'unique (company_id, board_id, employee_id)'],
  ['live_cursor_x_range_check', 'check'],
  ['live_cursor_x_number_check', 'check'],
  ['live_cursor_y_range_check', 'check'],
  ['live_cursor_y_number_check', 'check'],
  ['live_cursor_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['live_cursor_board_id_fkey', 'foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete cascade'],
  ['live_cursor_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade'],
  ['live_cursor_session_id_fkey', 'foreign key (company_id, session_id) references seo.canvas_session (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.deep_dive_session', true, 'p', 'A meeting that goes to the bottom of something.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['title', 'text', ' not null', 'What it is about.'],
  ['facilitator_id', 'uuid', ' not null', 'Who leads it.'],
  ['board_id', 'uuid', '', 'The board it works on.'],
  ['status', 'seo.deep_dive_status', ' not null default', 'Where it stands.'],
  ['scheduled_for', 'timestamptz', '', 'When it is planned.'],
  ['started_at', 'timestamptz', '', 'When it began.'],
  ['ended_at', 'timestamptz', '', 'When it ended.']
]);
select pg_temp.table_has('seo.deep_dive_session', 'constraint', array[
  ['deep_dive_session_pkey', 'primary key (id)'],
  ['deep_dive_session_company_id_id_key', 'unique (company_id, id)'],
  ['deep_dive_session_title_length_check', 'check'],
  ['deep_dive_session_ends_after_it_starts', 'check'],
  ['deep_dive_session_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['deep_dive_session_facilitator_id_fkey', 'foreign key (company_id, facilitator_id) references seo.employee (company_id, id) on delete cascade'],
  ['deep_dive_session_board_id_fkey', 'foreign key (company_id, board_id) references seo.ideation_board (company_id, id) on delete set null (board_id)']
]);
select pg_temp.table_is('seo.deep_dive_participation', true, 'p', 'That somebody sits through a deep dive.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['session_id', 'uuid', ' not null', 'The deep dive.'],
  ['employee_id', 'uuid', ' not null', 'Who.'],
  ['role', 'seo.participation_role', ' not null default', 'What he is to it.'],
  ['joined_at', 'timestamptz', '', 'When he came in.'],
  ['left_at', 'timestamptz', '', 'When he left.'],
  ['attention', 'seo.ratio', '', 'How attentive he was on the whole.']
]);
select pg_temp.table_has('seo.deep_dive_participation', 'constraint', array[
  ['deep_dive_participation_pkey', 'primary key (id)'],
  ['deep_dive_participation_company_id_session_id_employee_id_key', 'unique (company_id, session_id, employee_id)'],
  ['deep_dive_participation_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['deep_dive_participation_session_id_fkey', 'foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade'],
  ['deep_dive_participation_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.deep_dive_agenda_item', true, 'p', 'A point of a deep dive.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['session_id', 'uuid', ' not null', 'The deep dive.'],
  ['position', 'integer', ' not null', 'Its place in the order, from one.'],
  ['title', 'text', ' not null', 'What it is about.'],
  ['presenter_id', 'uuid', '', 'Who presents it.'],
  ['minutes', 'integer', ' not null default', 'How many minutes it may take.']
]);
select pg_temp.table_has('seo.deep_dive_agenda_item', 'constraint', array[
  ['deep_dive_agenda_item_pkey', 'primary key (id)'],
  ['deep_dive_agenda_item_company_id_session_id_position_key', 'unique (company_id, session_id, position)'],
  ['deep_dive_agenda_item_position_range_check', 'check'],
  ['deep_dive_agenda_item_title_length_check', 'check'],
  ['deep_dive_agenda_item_minutes_range_check', 'check'],
  ['deep_dive_agenda_item_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['deep_dive_agenda_item_session_id_fkey', 'foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade'],
  ['deep_dive_agenda_item_presenter_id_fkey', 'foreign key (company_id, presenter_id) references seo.employee (company_id, id) on delete set null (presenter_id)']
]);
select pg_temp.table_is('seo.deep_dive_action_item', true, 'p', 'Something a deep dive decided to do.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['session_id', 'uuid', ' not null', 'The deep dive.'],
  ['owner_id', 'uuid', ' not null', 'Who will do it.'],
  ['summary', 'text', ' not null', 'What will be done.'],
  ['plate_item_id', 'uuid', '', 'The plate item it became.']
]);
select pg_temp.table_has('seo.deep_dive_action_item', 'constraint', array[
  ['deep_dive_action_item_pkey', 'primary key (id)'],
  ['deep_dive_action_item_summary_length_check', 'check'],
  ['deep_dive_action_item_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['deep_dive_action_item_session_id_fkey', 'foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade'],
  ['deep_dive_action_item_owner_id_fkey', 'foreign key (company_id, owner_id) references seo.employee (company_id, id) on delete cascade'],
  ['deep_dive_action_item_plate_item_id_fkey', 'foreign key (company_id, plate_item_id) references seo.plate_item (company_id, id) on delete set null (plate_item_id)']
]);
select pg_temp.table_is('seo.engagement_frame', true, 'p', 'One video frame of one face, reduced to numbers. Biometric data: thirty days.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['session_id', 'uuid', ' not null', 'The deep dive.'],
  ['participant_id', 'uuid', ' not null', 'Whose face.'],
  ['face_detected', 'boolean', ' not null default', 'Was there a face?'],
  ['eye_contact', 'seo.ratio', ' not null', 'How much of the time the eyes met the camera.'],
  ['focused', 'seo.ratio', ' not null default', 'How focused the face is.'],
  ['confused', 'seo.ratio', ' not null default', 'How confused.'],
  ['engaged', 'seo.ratio', ' not null default', 'How engaged.'],
  ['distracted', 'seo.ratio', ' not null default', 'How distracted.'],
  ['overall_score', 'seo.ratio', ' not null', 'All of it in one number.']
]);
select pg_temp.table_has('seo.engagement_frame', 'constraint', array[
  ['engagement_frame_pkey', 'primary key (id)'],
  ['engagement_frame_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['engagement_frame_session_id_fkey', 'foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade'],
  ['engagement_frame_participant_id_fkey', 'foreign key (company_id, participant_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.deep_dive_alert', true, 'p', 'That somebody''s attention left the room. Forgotten after a day.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['session_id', 'uuid', ' not null', 'The deep dive.'],
  ['employee_id', 'uuid', ' not null', 'Whose attention.'],
  ['alert_type', 'seo.focus_alert_type', ' not null', 'What is wrong with it.'],
  ['acknowledged_at', 'timestamptz', '', 'When somebody took note.']
]);
select pg_temp.table_has('seo.deep_dive_alert', 'constraint', array[
  ['deep_dive_alert_pkey', 'primary key (id)'],
  ['deep_dive_alert_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['deep_dive_alert_session_id_fkey', 'foreign key (company_id, session_id) references seo.deep_dive_session (company_id, id) on delete cascade'],
  ['deep_dive_alert_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.notification', true, 'p', 'Something somebody was told.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['employee_id', 'uuid', ' not null', 'Who was told.'],
  ['type', 'seo.notification_type', ' not null', 'Why.'],
  ['content', 'text', ' not null', 'What.'],
  ['read_at', 'timestamptz', '', 'When he read it.']
]);
select pg_temp.table_has('seo.notification', 'constraint', array[
  ['notification_pkey', 'primary key (id)'],
  ['notification_content_length_check', 'check'],
  ['notification_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['notification_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.notification_preference', true, 'p', 'How somebody wants to be told something.', array[
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['employee_id', 'uuid', ' not null', 'Who.'],
  ['type', 'seo.notification_type', ' not null', 'Told why.'],
  ['method', 'seo.delivery_method', ' not null default', 'How.'],
  ['is_wanted', 'boolean', ' not null default', 'False when he would rather not.']
]);
select pg_temp.table_has('seo.notification_preference', 'constraint', array[
  ['notification_preference_pkey', 'primary key (employee_id, type)'],
  ['notification_preference_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict'],
  ['notification_preference_employee_id_fkey', 'foreign key (company_id, employee_id) references seo.employee (company_id, id) on delete cascade']
]);
select pg_temp.table_is('seo.security_audit_log', true, 'p', 'One act on guarded data, written by triggers and never changed.

The actor is a plain key and no relation: the record outlives the account, and an act of the system has no actor.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['employee_id', 'uuid', '', 'Who did it; absent when the system did.'],
  ['actor_role', 'seo.employee_role', '', 'As what; absent when the system did.'],
  ['action_type', 'text', ' not null', 'What he did: INSERT, UPDATE or DELETE.'],
  ['resource_accessed', 'text', '', 'To which table.'],
  ['row_id', 'text', '', 'To which row.'],
  ['changes', 'jsonb', '', 'What it was and is, field by field; of what is private only that it changed.'],
  ['ip_address', 'inet', '', 'From where.'],
  ['user_agent', 'text', '', 'With what.'],
  ['timestamp', 'timestamptz', ' not null default', 'When.']
]);
select pg_temp.table_has('seo.security_audit_log', 'constraint', array[
  ['security_audit_log_pkey', 'primary key (id)'],
  ['security_audit_log_action_type_length_check', 'check'],
  ['security_audit_log_resource_accessed_length_check', 'check'],
  ['security_audit_log_row_id_length_check', 'check'],
  ['security_audit_log_user_agent_length_check', 'check'],
  ['security_audit_log_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict']
]);
select pg_temp.table_is('seo.metric_threshold', true, 'p', 'From where on a figure is a reason to look: beyond its bound. What a company has not set is as the house has it: a mean score under 60, more
than 50 pairings a day, more than 100 alerts an hour, a calculation of more than 200 milliseconds.', array[
  ['id', 'uuid', ' not null default', 'The row''s key.'],
  ['company_id', 'uuid', ' not null', 'The company the row belongs to.'],
  ['created_at', 'timestamptz', ' not null default', 'When the row was written.'],
  ['updated_at', 'timestamptz', ' not null default', 'When the row last changed.'],
  ['metric', 'seo.metric', ' not null', 'The figure.'],
  ['above', 'numeric(10,2)', '', 'More than this is a reason.'],
  ['below', 'numeric(10,2)', '', 'Less than this is a reason.'],
  ['severity', 'seo.severity', ' not null', 'How soon somebody should look.']
]);
select pg_temp.table_has('seo.metric_threshold', 'constraint', array[
  ['metric_threshold_pkey', 'primary key (id)'],
  ['metric_threshold_company_id_metric_key', 'unique (company_id, metric)'],
  ['metric_threshold_one_side', 'check'],
  ['metric_threshold_company_id_fkey', 'foreign key (company_id) references seo.company (id) on delete restrict']
]);
select pg_temp.table_has('seo.team', 'index', array[
  ['team_department_id_idx', 'btree (department_id)'],
  ['team_lead_id_idx', 'btree (lead_id)']
]);
select pg_temp.table_has('seo.employee', 'index', array[
  ['idx_bandwidth_realtime', 'btree (current_bandwidth desc, department) partial'],
  ['employee_department_idx', 'btree (department)'],
  ['employee_team_id_idx', 'btree (team_id)'],
  ['employee_manager_id_idx', 'btree (manager_id)']
]);
select pg_temp.table_has('seo.department', 'index', array[
  ['department_parent_id_idx', 'btree (parent_id)'],
  ['department_head_id_idx', 'btree (head_id)']
]);
select pg_temp.table_has('seo.employee_skill', 'index', array[
  ['employee_skill_company_id_idx', 'btree (company_id)'],
  ['employee_skill_skill_id_idx', 'btree (skill_id)']
]);
select pg_temp.table_has('seo.cross_department_grant', 'index', array[
  ['cross_department_grant_company_id_idx', 'btree (company_id)'],
  ['cross_department_grant_employee_id_idx', 'btree (employee_id)'],
  ['cross_department_grant_department_id_idx', 'btree (department_id)'],
  ['cross_department_grant_granted_by_idx', 'btree (granted_by)']
]);
select pg_temp.table_has('seo.activity_event', 'index', array[
  ['idx_activity_employee_time', 'btree (employee_id, created_at desc)'],
  ['activity_event_company_id_idx', 'btree (company_id)']
]);
select pg_temp.table_has('seo.activity_event_archive', 'index', array[
  ['activity_event_archive_company_id_idx', 'btree (company_id)'],
  ['activity_event_archive_employee_id_idx', 'btree (employee_id)'],
  ['activity_event_archive_created_at_idx', 'btree (created_at)']
]);
select pg_temp.table_has('seo.monitoring_device', 'index', array[
  ['monitoring_device_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.monitoring_consent', 'index', array[
  ['idx_monitoring_consent_live', 'unique btree (company_id, employee_id, scope) partial'],
  ['monitoring_consent_company_id_idx', 'btree (company_id)'],
  ['monitoring_consent_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.productivity_pattern', 'index', array[
  ['productivity_pattern_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.bandwidth_score', 'index', array[
  ['idx_bandwidth_score_employee_time', 'btree (employee_id, created_at desc)'],
  ['bandwidth_score_company_id_idx', 'btree (company_id)']
]);
select pg_temp.table_has('seo.bandwidth_pairing', 'index', array[
  ['idx_bandwidth_pairing_one_per_mentor', 'unique btree (company_id, mentor_employee) partial'],
  ['idx_bandwidth_pairing_one_per_employee', 'unique btree (company_id, low_bandwidth_employee) partial'],
  ['bandwidth_pairing_low_bandwidth_employee_idx', 'btree (low_bandwidth_employee)'],
  ['bandwidth_pairing_mentor_employee_idx', 'btree (mentor_employee)']
]);
select pg_temp.table_has('seo.pairing_check_in', 'index', array[
  ['pairing_check_in_company_id_idx', 'btree (company_id)'],
  ['pairing_check_in_pairing_id_idx', 'btree (pairing_id)'],
  ['pairing_check_in_author_id_idx', 'btree (author_id)']
]);
select pg_temp.table_has('seo.enhancement_goal', 'index', array[
  ['enhancement_goal_company_id_idx', 'btree (company_id)'],
  ['enhancement_goal_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.wellness_intervention', 'index', array[
  ['idx_wellness_intervention_one_open', 'unique btree (company_id, employee_id) partial'],
  ['wellness_intervention_company_id_idx', 'btree (company_id)'],
  ['wellness_intervention_employee_id_idx', 'btree (employee_id)'],
  ['wellness_intervention_ordered_by_idx', 'btree (ordered_by)']
]);
select pg_temp.table_has('seo.plate_item', 'index', array[
  ['idx_plate_item_open', 'btree (assigned_to, due_on) partial'],
  ['plate_item_assigned_to_idx', 'btree (assigned_to)'],
  ['plate_item_created_by_idx', 'btree (created_by)'],
  ['plate_item_delegated_by_idx', 'btree (delegated_by)']
]);
select pg_temp.table_has('seo.delegation_event', 'index', array[
  ['delegation_event_plate_item_id_idx', 'btree (plate_item_id)'],
  ['delegation_event_from_employee_idx', 'btree (from_employee)'],
  ['delegation_event_to_employee_idx', 'btree (to_employee)']
]);
select pg_temp.table_has('seo.plate_assignment', 'index', array[
  ['plate_assignment_plate_item_id_created_at_idx', 'btree (plate_item_id, created_at)'],
  ['plate_assignment_company_id_idx', 'btree (company_id)'],
  ['plate_assignment_employee_id_idx', 'btree (employee_id)'],
  ['plate_assignment_delegation_id_idx', 'btree (delegation_id)']
]);
select pg_temp.table_has('seo.team_broadcast', 'index', array[
  ['team_broadcast_created_at_idx', 'btree (created_at desc)'],
  ['team_broadcast_company_id_idx', 'btree (company_id)'],
  ['team_broadcast_author_id_idx', 'btree (author_id)'],
  ['team_broadcast_team_id_idx', 'btree (team_id)']
]);
select pg_temp.table_has('seo.plate_item_comment', 'index', array[
  ['plate_item_comment_company_id_idx', 'btree (company_id)'],
  ['plate_item_comment_plate_item_id_idx', 'btree (plate_item_id)'],
  ['plate_item_comment_author_id_idx', 'btree (author_id)']
]);
select pg_temp.table_has('seo.plate_item_label', 'index', array[
  ['plate_item_label_company_id_idx', 'btree (company_id)'],
  ['plate_item_label_label_id_idx', 'btree (label_id)']
]);
select pg_temp.table_has('seo.plate_item_dependency', 'index', array[
  ['plate_item_dependency_company_id_idx', 'btree (company_id)'],
  ['plate_item_dependency_blocker_id_idx', 'btree (blocker_id)']
]);
select pg_temp.table_has('seo.touchpoint_channel', 'index', array[
  ['touchpoint_channel_team_id_idx', 'btree (team_id)'],
  ['touchpoint_channel_created_by_idx', 'btree (created_by)']
]);
select pg_temp.table_has('seo.touchpoint_channel_member', 'index', array[
  ['touchpoint_channel_member_company_id_idx', 'btree (company_id)'],
  ['touchpoint_channel_member_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.touchpoint_message', 'index', array[
  ['idx_touchpoint_message_channel_time', 'btree (channel_id, created_at desc)'],
  ['touchpoint_message_company_id_idx', 'btree (company_id)'],
  ['touchpoint_message_author_id_idx', 'btree (author_id)']
]);
select pg_temp.table_has('seo.touchpoint_cadence', 'index', array[
  ['touchpoint_cadence_manager_id_idx', 'btree (manager_id)'],
  ['touchpoint_cadence_report_id_idx', 'btree (report_id)']
]);
select pg_temp.table_has('seo.ideation_board', 'index', array[
  ['ideation_board_owner_id_idx', 'btree (owner_id)']
]);
select pg_temp.table_has('seo.ideation_board_member', 'index', array[
  ['ideation_board_member_company_id_idx', 'btree (company_id)'],
  ['ideation_board_member_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.ideation_note', 'index', array[
  ['ideation_note_board_id_idx', 'btree (board_id)'],
  ['ideation_note_author_id_idx', 'btree (author_id)']
]);
select pg_temp.table_has('seo.ideation_connection', 'index', array[
  ['ideation_connection_board_id_idx', 'btree (board_id)'],
  ['ideation_connection_author_id_idx', 'btree (author_id)'],
  ['ideation_connection_source_id_idx', 'btree (source_id)'],
  ['ideation_connection_target_id_idx', 'btree (target_id)']
]);
select pg_temp.table_has('seo.ideation_vote', 'index', array[
  ['ideation_vote_company_id_idx', 'btree (company_id)'],
  ['ideation_vote_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.canvas_session', 'index', array[
  ['idx_canvas_session_live', 'unique btree (company_id, board_id, employee_id) partial'],
  ['canvas_session_board_id_idx', 'btree (board_id)'],
  ['canvas_session_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.live_cursor', 'index', array[
  ['idx_live_cursor_board_active', 'btree (board_id, last_update desc)'],
  ['live_cursor_employee_id_idx', 'btree (employee_id)'],
  ['live_cursor_session_id_idx', 'btree (session_id)']
]);
select pg_temp.table_has('seo.deep_dive_session', 'index', array[
  ['deep_dive_session_facilitator_id_idx', 'btree (facilitator_id)'],
  ['deep_dive_session_board_id_idx', 'btree (board_id)']
]);
select pg_temp.table_has('seo.deep_dive_participation', 'index', array[
  ['deep_dive_participation_session_id_idx', 'btree (session_id)'],
  ['deep_dive_participation_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.deep_dive_agenda_item', 'index', array[
  ['deep_dive_agenda_item_session_id_idx', 'btree (session_id)'],
  ['deep_dive_agenda_item_presenter_id_idx', 'btree (presenter_id)']
]);
select pg_temp.table_has('seo.deep_dive_action_item', 'index', array[
  ['deep_dive_action_item_company_id_idx', 'btree (company_id)'],
  ['deep_dive_action_item_session_id_idx', 'btree (session_id)'],
  ['deep_dive_action_item_owner_id_idx', 'btree (owner_id)'],
  ['deep_dive_action_item_plate_item_id_idx', 'btree (plate_item_id)']
]);
select pg_temp.table_has('seo.engagement_frame', 'index', array[
  ['engagement_frame_session_id_created_at_idx', 'btree (session_id, created_at desc)'],
  ['engagement_frame_company_id_idx', 'btree (company_id)'],
  ['engagement_frame_created_at_idx', 'btree (created_at)'],
  ['engagement_frame_participant_id_idx', 'btree (participant_id)']
]);
select pg_temp.table_has('seo.deep_dive_alert', 'index', array[
  ['deep_dive_alert_company_id_idx', 'btree (company_id)'],
  ['deep_dive_alert_created_at_idx', 'btree (created_at)'],
  ['deep_dive_alert_session_id_idx', 'btree (session_id)'],
  ['deep_dive_alert_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.notification', 'index', array[
  ['idx_notification_unread', 'btree (employee_id, created_at desc) partial'],
  ['notification_company_id_idx', 'btree (company_id)'],
  ['notification_created_at_idx', 'btree (created_at)'],
  ['notification_employee_id_idx', 'btree (employee_id)']
]);
select pg_temp.table_has('seo.notification_preference', 'index', array[
  ['notification_preference_company_id_idx', 'btree (company_id)']
]);
select pg_temp.table_has('seo.security_audit_log', 'index', array[
  ['security_audit_log_timestamp_idx', 'btree (timestamp desc)'],
  ['security_audit_log_employee_id_timestamp_idx', 'btree (employee_id, timestamp desc)'],
  ['security_audit_log_company_id_idx', 'btree (company_id)']
]);
select pg_temp.table_has('seo_private.employee_closure', 'index', array[
  ['employee_closure_descendant_idx', 'btree (descendant)']
]);
select pg_temp.table_has('seo.employee', 'trigger', array[
  ['hierarchy_added', 'after insert run seo_private.employee_hierarchy_added'],
  ['hierarchy_moved', 'after update of manager_id when run seo_private.employee_hierarchy_moved']
]);
select pg_temp.table_has('seo.company', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.department', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.team', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.employee', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at'],
  ['pair_when_struggling', 'after update of current_bandwidth when run seo_private.employee_pair_when_struggling']
]);
select pg_temp.table_has('seo.skill', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.employee_skill', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.cross_department_grant', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.activity_event', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.monitoring_device', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.monitoring_consent', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.productivity_pattern', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.bandwidth_score', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.bandwidth_pairing', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.pairing_check_in', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.enhancement_goal', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.wellness_intervention', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.plate_item', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.plate_assignment', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.delegation_event', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.team_broadcast', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.plate_item_comment', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.plate_label', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.plate_item_label', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.plate_item_dependency', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.touchpoint_channel', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.touchpoint_channel_member', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.touchpoint_message', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.touchpoint_cadence', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.ideation_board', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.ideation_board_member', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.ideation_note', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.ideation_connection', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.ideation_vote', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.canvas_session', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.live_cursor', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.deep_dive_session', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.deep_dive_participation', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.deep_dive_agenda_item', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.deep_dive_action_item', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.engagement_frame', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.deep_dive_alert', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.notification', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.notification_preference', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen']
]);
select pg_temp.table_has('seo.security_audit_log', 'trigger', array[
  ['append_only', 'before update delete run seo_private.refuse_change'],
  ['never_emptied', 'after truncate of a statement run seo_private.refuse_change']
]);
select pg_temp.table_has('seo.metric_threshold', 'trigger', array[
  ['frozen_columns', 'before update when run seo_private.refuse_frozen'],
  ['touch_updated_at', 'before update run seo_private.touch_updated_at']
]);
select pg_temp.table_has('seo.employee', 'trigger', array[
  ['audit_insert', 'after insert run seo_private.employee_audit'],
  ['audit_update', 'after update when run seo_private.employee_audit'],
  ['audit_delete', 'after delete run seo_private.employee_audit']
]);
select pg_temp.table_has('seo.cross_department_grant', 'trigger', array[
  ['audit_insert', 'after insert run seo_private.cross_department_grant_audit'],
  ['audit_update', 'after update run seo_private.cross_department_grant_audit'],
  ['audit_delete', 'after delete run seo_private.cross_department_grant_audit']
]);
select pg_temp.table_has('seo.monitoring_consent', 'trigger', array[
  ['audit_insert', 'after insert run seo_private.monitoring_consent_audit'],
  ['audit_update', 'after update run seo_private.monitoring_consent_audit'],
  ['audit_delete', 'after delete run seo_private.monitoring_consent_audit']
]);
select pg_temp.table_has('seo.bandwidth_pairing', 'trigger', array[
  ['audit_insert', 'after insert run seo_private.bandwidth_pairing_audit'],
  ['audit_update', 'after update run seo_private.bandwidth_pairing_audit'],
  ['audit_delete', 'after delete run seo_private.bandwidth_pairing_audit']
]);
select pg_temp.table_has('seo.wellness_intervention', 'trigger', array[
  ['audit_insert', 'after insert run seo_private.wellness_intervention_audit'],
  ['audit_update', 'after update run seo_private.wellness_intervention_audit'],
  ['audit_delete', 'after delete run seo_private.wellness_intervention_audit']
]);
select pg_temp.table_has('seo.delegation_event', 'trigger', array[
  ['audit_insert', 'after insert run seo_private.delegation_event_audit'],
  ['audit_update', 'after update run seo_private.delegation_event_audit'],
  ['audit_delete', 'after delete run seo_private.delegation_event_audit']
]);
select pg_temp.table_has('seo.employee', 'trigger', array[
  ['notify_bandwidth_alert', 'after update of current_bandwidth when run seo_private.employee_notify_bandwidth_alert']
]);
select pg_temp.table_has('auth.users', 'trigger', array[
  ['seo_on_auth_user_created', 'after insert run seo_private.handle_new_user']
]);
select pg_temp.table_has('seo.employee', 'trigger', array[
  ['tell_bandwidth_updates_update', 'after update when run seo_private.employee_tell_bandwidth_updates']
]);
select pg_temp.table_has('seo.live_cursor', 'trigger', array[
  ['tell_canvas_cursors', 'after insert delete run seo_private.live_cursor_tell_canvas_cursors'],
  ['tell_canvas_cursors_update', 'after update when run seo_private.live_cursor_tell_canvas_cursors']
]);
select pg_temp.access_is('seo_private.seoc_state', 'nobody', null);
select pg_temp.access_is('seo_private.call_count', 'nobody', null);
select pg_temp.access_is('seo_private.gdpr_request', 'nobody', null);
select pg_temp.access_is('seo.company', 'seo_api: select; seo_tenant: select, update (is_active, name, plan, slug, time_zone, updated_at)', array[
  ['company_tenant', 'restrictive all to public using check'],
  ['company_tenant_scope', 'permissive all to seo_tenant using check'],
  ['company_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.team', 'seo_api: insert (bandwidth_target, company_id, created_at, department_id, id, lead_id, name, updated_at), select, update (bandwidth_target, department_id, lead_id, name, updated_at); seo_tenant: delete, insert (bandwidth_target, company_id, created_at, department_id, id, lead_id, name, updated_at), select, update (bandwidth_target, department_id, lead_id, name, updated_at)', array[
  ['team_tenant', 'restrictive all to public using check'],
  ['team_tenant_scope', 'permissive all to seo_tenant using check'],
  ['team_select', 'permissive select to seo_api using'],
  ['team_insert', 'permissive insert to seo_api check'],
  ['team_update', 'permissive update to seo_api using check']
]);
select pg_temp.access_is('seo.employee', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, current_bandwidth, department, display_name, email, hired_on, id, is_active, job_title, left_on, manager_id, role, surveillance_clearance, surveillance_level, team_id, updated_at), select, update (current_bandwidth, department, display_name, email, hired_on, is_active, job_title, left_on, manager_id, role, surveillance_clearance, surveillance_level, team_id, updated_at)', array[
  ['employee_tenant', 'restrictive all to public using check'],
  ['employee_tenant_scope', 'permissive all to seo_tenant using check'],
  ['employee_select', 'permissive select to seo_api using'],
  ['employee_clearance', 'restrictive select to seo_api using'],
  ['employee_department_isolation', 'restrictive select to seo_api using']
]);
select pg_temp.access_is('seo_private.employee_closure', 'nobody', null);
select pg_temp.access_is('seo.department', 'seo_api: insert (company_id, cost_centre, created_at, head_id, id, name, parent_id, updated_at), select, update (cost_centre, head_id, name, parent_id, updated_at); seo_tenant: delete, insert (company_id, cost_centre, created_at, head_id, id, name, parent_id, updated_at), select, update (cost_centre, head_id, name, parent_id, updated_at)', array[
  ['department_tenant', 'restrictive all to public using check'],
  ['department_tenant_scope', 'permissive all to seo_tenant using check'],
  ['department_select', 'permissive select to seo_api using'],
  ['department_insert', 'permissive insert to seo_api check'],
  ['department_update', 'permissive update to seo_api using check']
]);
select pg_temp.access_is('seo.skill', 'seo_api: delete, insert (category, company_id, created_at, id, name), select, update (category, name); seo_tenant: delete, insert (category, company_id, created_at, id, name), select, update (category, name)', array[
  ['skill_tenant', 'restrictive all to public using check'],
  ['skill_tenant_scope', 'permissive all to seo_tenant using check'],
  ['skill_select', 'permissive select to seo_api using'],
  ['skill_insert', 'permissive insert to seo_api check'],
  ['skill_update', 'permissive update to seo_api using check'],
  ['skill_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.employee_skill', 'seo_api: delete, insert (company_id, created_at, employee_id, level, skill_id), select; seo_tenant: delete, insert (company_id, created_at, employee_id, level, skill_id), select, update (level)', array[
  ['employee_skill_tenant', 'restrictive all to public using check'],
  ['employee_skill_tenant_scope', 'permissive all to seo_tenant using check'],
  ['employee_skill_select', 'permissive select to seo_api using'],
  ['employee_skill_insert', 'permissive insert to seo_api check'],
  ['employee_skill_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.cross_department_grant', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, department_id, employee_id, expires_at, granted_by, id, reason, revoked_at), select, update (department_id, employee_id, expires_at, granted_by, reason, revoked_at)', array[
  ['cross_department_grant_tenant', 'restrictive all to public using check'],
  ['cross_department_grant_tenant_scope', 'permissive all to seo_tenant using check'],
  ['cross_department_grant_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.activity_event', 'seo_api: insert (activity_type, collaboration_weight, company_id, created_at, employee_id, engagement_factor, id, productivity_impact, raw_data), select; seo_tenant: delete, insert (activity_type, collaboration_weight, company_id, created_at, employee_id, engagement_factor, id, productivity_impact, raw_data), select, update (activity_type, collaboration_weight, employee_id, engagement_factor, productivity_impact)', array[
  ['activity_event_tenant', 'restrictive all to public using check'],
  ['activity_event_tenant_scope', 'permissive all to seo_tenant using check'],
  ['activity_event_select', 'permissive select to seo_api using'],
  ['activity_event_insert', 'permissive insert to seo_api check']
]);
select pg_temp.access_is('seo.activity_event_default', 'nobody', null);
select pg_temp.access_is('seo.activity_event_archive', 'seo_api: select; seo_tenant: select', array[
  ['activity_event_archive_tenant', 'restrictive all to public using check'],
  ['activity_event_archive_tenant_scope', 'permissive all to seo_tenant using check'],
  ['activity_event_archive_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.monitoring_device', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, employee_id, fingerprint, id, is_active, kind, label, last_seen_at, updated_at), select, update (employee_id, fingerprint, is_active, kind, label, last_seen_at, updated_at)', array[
  ['monitoring_device_tenant', 'restrictive all to public using check'],
  ['monitoring_device_tenant_scope', 'permissive all to seo_tenant using check'],
  ['monitoring_device_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.monitoring_consent', 'seo_api: select; seo_tenant: delete, insert (company_id, employee_id, granted_at, id, scope, withdrawn_at), select, update (withdrawn_at)', array[
  ['monitoring_consent_tenant', 'restrictive all to public using check'],
  ['monitoring_consent_tenant_scope', 'permissive all to seo_tenant using check'],
  ['monitoring_consent_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.productivity_pattern', 'seo_api: select; seo_tenant: delete, insert (collaboration_style, company_id, created_at, decline_patterns, employee_id, id, peak_hours, predicted_burnout, updated_at), select, update (collaboration_style, decline_patterns, employee_id, peak_hours, predicted_burnout, updated_at)', array[
  ['productivity_pattern_tenant', 'restrictive all to public using check'],
  ['productivity_pattern_tenant_scope', 'permissive all to seo_tenant using check'],
  ['productivity_pattern_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.bandwidth_score', 'seo_api: select; seo_tenant: delete, insert (calculation_ms, collaboration_score, company_id, created_at, employee_id, engagement_score, event_count, id, keystroke_score, score, time_window), select', array[
  ['bandwidth_score_tenant', 'restrictive all to public using check'],
  ['bandwidth_score_tenant_scope', 'permissive all to seo_tenant using check'],
  ['bandwidth_score_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.bandwidth_pairing', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, current_bandwidth_score, ended_at, expected_duration_hours, id, is_active, low_bandwidth_employee, mentor_bandwidth_score, mentor_employee, outcome, reason, updated_at), select, update (ended_at, expected_duration_hours, is_active, outcome, updated_at)', array[
  ['bandwidth_pairing_tenant', 'restrictive all to public using check'],
  ['bandwidth_pairing_tenant_scope', 'permissive all to seo_tenant using check'],
  ['bandwidth_pairing_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.pairing_check_in', 'seo_api: select; seo_tenant: delete, insert (author_id, company_id, created_at, id, mood, note, pairing_id), select, update (author_id, mood, note, pairing_id)', array[
  ['pairing_check_in_tenant', 'restrictive all to public using check'],
  ['pairing_check_in_tenant_scope', 'permissive all to seo_tenant using check'],
  ['pairing_check_in_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.enhancement_goal', 'seo_api: insert (company_id, created_at, due_on, employee_id, id, status, target_score, updated_at), select, update (due_on, status, target_score, updated_at); seo_tenant: delete, insert (company_id, created_at, due_on, employee_id, id, status, target_score, updated_at), select, update (due_on, status, target_score, updated_at)', array[
  ['enhancement_goal_tenant', 'restrictive all to public using check'],
  ['enhancement_goal_tenant_scope', 'permissive all to seo_tenant using check'],
  ['enhancement_goal_select', 'permissive select to seo_api using'],
  ['enhancement_goal_insert', 'permissive insert to seo_api check'],
  ['enhancement_goal_update', 'permissive update to seo_api using check']
]);
select pg_temp.access_is('seo.wellness_intervention', 'seo_api: select, update (due_at, ordered_by, status, updated_at, urgency); seo_tenant: delete, insert (company_id, created_at, due_at, employee_id, id, ordered_by, status, updated_at, urgency), select, update (due_at, ordered_by, status, updated_at, urgency)', array[
  ['wellness_intervention_tenant', 'restrictive all to public using check'],
  ['wellness_intervention_tenant_scope', 'permissive all to seo_tenant using check'],
  ['wellness_intervention_select', 'permissive select to seo_api using'],
  ['wellness_intervention_update', 'permissive update to seo_api using check']
]);
select pg_temp.access_is('seo.plate_item', 'seo_api: select; seo_tenant: delete, insert (assigned_to, company_id, completed_at, created_at, created_by, delegated_by, delegation_count, details, due_on, effort, id, is_delegable, priority, status, title, updated_at), select, update (assigned_to, completed_at, created_by, delegated_by, delegation_count, details, due_on, effort, is_delegable, priority, status, title, updated_at)', array[
  ['plate_item_tenant', 'restrictive all to public using check'],
  ['plate_item_tenant_scope', 'permissive all to seo_tenant using check'],
  ['plate_item_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.delegation_event', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, from_employee, id, is_public, manager_notified, plate_item_id, reason, team_notified, to_employee), select, update (is_public, manager_notified, team_notified)', array[
  ['delegation_event_tenant', 'restrictive all to public using check'],
  ['delegation_event_tenant_scope', 'permissive all to seo_tenant using check'],
  ['delegation_event_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.plate_assignment', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, delegation_id, employee_id, id, plate_item_id), select, update (delegation_id)', array[
  ['plate_assignment_tenant', 'restrictive all to public using check'],
  ['plate_assignment_tenant_scope', 'permissive all to seo_tenant using check'],
  ['plate_assignment_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.team_broadcast', 'seo_api: select; seo_tenant: delete, insert (author_id, company_id, content, created_at, id, metadata, team_id, type, visibility), select, update (author_id, metadata, team_id, visibility)', array[
  ['team_broadcast_tenant', 'restrictive all to public using check'],
  ['team_broadcast_tenant_scope', 'permissive all to seo_tenant using check'],
  ['team_broadcast_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.plate_item_comment', 'seo_api: select; seo_tenant: delete, insert (author_id, body, company_id, created_at, id, plate_item_id), select, update (body)', array[
  ['plate_item_comment_tenant', 'restrictive all to public using check'],
  ['plate_item_comment_tenant_scope', 'permissive all to seo_tenant using check'],
  ['plate_item_comment_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.plate_label', 'seo_api: delete, insert (colour, company_id, created_at, id, name), select, update (colour, name); seo_tenant: delete, insert (colour, company_id, created_at, id, name), select, update (colour, name)', array[
  ['plate_label_tenant', 'restrictive all to public using check'],
  ['plate_label_tenant_scope', 'permissive all to seo_tenant using check'],
  ['plate_label_select', 'permissive select to seo_api using'],
  ['plate_label_insert', 'permissive insert to seo_api check'],
  ['plate_label_update', 'permissive update to seo_api using check'],
  ['plate_label_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.plate_item_label', 'seo_api: delete, insert (company_id, label_id, plate_item_id), select; seo_tenant: delete, insert (company_id, label_id, plate_item_id), select', array[
  ['plate_item_label_tenant', 'restrictive all to public using check'],
  ['plate_item_label_tenant_scope', 'permissive all to seo_tenant using check'],
  ['plate_item_label_select', 'permissive select to seo_api using'],
  ['plate_item_label_insert', 'permissive insert to seo_api check'],
  ['plate_item_label_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.plate_item_dependency', 'seo_api: delete, insert (blocked_id, blocker_id, company_id, created_at), select; seo_tenant: delete, insert (blocked_id, blocker_id, company_id, created_at), select', array[
  ['plate_item_dependency_tenant', 'restrictive all to public using check'],
  ['plate_item_dependency_tenant_scope', 'permissive all to seo_tenant using check'],
  ['plate_item_dependency_select', 'permissive select to seo_api using'],
  ['plate_item_dependency_insert', 'permissive insert to seo_api check'],
  ['plate_item_dependency_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.touchpoint_channel', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, created_by, id, is_private, name, team_id, topic, updated_at), select, update (created_by, is_private, name, team_id, topic, updated_at)', array[
  ['touchpoint_channel_tenant', 'restrictive all to public using check'],
  ['touchpoint_channel_tenant_scope', 'permissive all to seo_tenant using check'],
  ['touchpoint_channel_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.touchpoint_channel_member', 'seo_api: delete, select; seo_tenant: delete, insert (channel_id, company_id, created_at, employee_id, read_until, role), select, update (read_until, role)', array[
  ['touchpoint_channel_member_tenant', 'restrictive all to public using check'],
  ['touchpoint_channel_member_tenant_scope', 'permissive all to seo_tenant using check'],
  ['touchpoint_channel_member_select', 'permissive select to seo_api using'],
  ['touchpoint_channel_member_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.touchpoint_message', 'seo_api: select; seo_tenant: delete, insert (author_id, body, channel_id, company_id, created_at, id, sentiment), select, update (author_id, body, channel_id, sentiment)', array[
  ['touchpoint_message_tenant', 'restrictive all to public using check'],
  ['touchpoint_message_tenant_scope', 'permissive all to seo_tenant using check'],
  ['touchpoint_message_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.touchpoint_message_default', 'nobody', null);
select pg_temp.access_is('seo.touchpoint_cadence', 'seo_api: delete, insert (company_id, created_at, id, last_held_at, manager_id, minutes, report_id, rhythm, updated_at), select, update (last_held_at, minutes, rhythm, updated_at); seo_tenant: delete, insert (company_id, created_at, id, last_held_at, manager_id, minutes, report_id, rhythm, updated_at), select, update (last_held_at, minutes, rhythm, updated_at)', array[
  ['touchpoint_cadence_tenant', 'restrictive all to public using check'],
  ['touchpoint_cadence_tenant_scope', 'permissive all to seo_tenant using check'],
  ['touchpoint_cadence_select', 'permissive select to seo_api using'],
  ['touchpoint_cadence_insert', 'permissive insert to seo_api check'],
  ['touchpoint_cadence_update', 'permissive update to seo_api using check'],
  ['touchpoint_cadence_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.ideation_board', 'seo_api: delete, select, update (is_locked, title, updated_at, visibility); seo_tenant: delete, insert (company_id, created_at, id, is_locked, owner_id, title, updated_at, visibility), select, update (is_locked, title, updated_at, visibility)', array[
  ['ideation_board_tenant', 'restrictive all to public using check'],
  ['ideation_board_tenant_scope', 'permissive all to seo_tenant using check'],
  ['ideation_board_select', 'permissive select to seo_api using'],
  ['ideation_board_update', 'permissive update to seo_api using check'],
  ['ideation_board_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.ideation_board_member', 'seo_api: delete, select; seo_tenant: delete, insert (board_id, company_id, created_at, employee_id), select', array[
  ['ideation_board_member_tenant', 'restrictive all to public using check'],
  ['ideation_board_member_tenant_scope', 'permissive all to seo_tenant using check'],
  ['ideation_board_member_select', 'permissive select to seo_api using'],
  ['ideation_board_member_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.ideation_note', 'seo_api: delete, select, update (body, colour, kind, updated_at, x, y); seo_tenant: delete, insert (author_id, board_id, body, colour, company_id, created_at, id, kind, updated_at, x, y), select, update (body, colour, kind, updated_at, x, y)', array[
  ['ideation_note_tenant', 'restrictive all to public using check'],
  ['ideation_note_tenant_scope', 'permissive all to seo_tenant using check'],
  ['ideation_note_select', 'permissive select to seo_api using'],
  ['ideation_note_update', 'permissive update to seo_api using check'],
  ['ideation_note_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.ideation_connection', 'seo_api: delete, select; seo_tenant: delete, insert (author_id, board_id, company_id, created_at, id, kind, source_id, target_id), select, update (kind)', array[
  ['ideation_connection_tenant', 'restrictive all to public using check'],
  ['ideation_connection_tenant_scope', 'permissive all to seo_tenant using check'],
  ['ideation_connection_select', 'permissive select to seo_api using'],
  ['ideation_connection_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.ideation_vote', 'seo_api: delete, select; seo_tenant: delete, insert (company_id, created_at, employee_id, note_id, weight), select, update (weight)', array[
  ['ideation_vote_tenant', 'restrictive all to public using check'],
  ['ideation_vote_tenant_scope', 'permissive all to seo_tenant using check'],
  ['ideation_vote_select', 'permissive select to seo_api using'],
  ['ideation_vote_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.canvas_session', 'seo_api: select; seo_tenant: delete, insert (board_id, company_id, employee_id, ended_at, id, started_at), select, update (ended_at)', array[
  ['canvas_session_tenant', 'restrictive all to public using check'],
  ['canvas_session_tenant_scope', 'permissive all to seo_tenant using check'],
  ['canvas_session_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.live_cursor', 'seo_api: select; seo_tenant: delete, insert (board_id, company_id, employee_id, id, last_update, session_id, x, y), select, update (last_update, session_id, x, y)', array[
  ['live_cursor_tenant', 'restrictive all to public using check'],
  ['live_cursor_tenant_scope', 'permissive all to seo_tenant using check'],
  ['live_cursor_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.deep_dive_session', 'seo_api: select; seo_tenant: delete, insert (board_id, company_id, created_at, ended_at, facilitator_id, id, scheduled_for, started_at, status, title, updated_at), select, update (board_id, ended_at, scheduled_for, started_at, status, title, updated_at)', array[
  ['deep_dive_session_tenant', 'restrictive all to public using check'],
  ['deep_dive_session_tenant_scope', 'permissive all to seo_tenant using check'],
  ['deep_dive_session_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.deep_dive_participation', 'seo_api: select; seo_tenant: delete, insert (attention, company_id, created_at, employee_id, id, joined_at, left_at, role, session_id, updated_at), select, update (attention, joined_at, left_at, role, updated_at)', array[
  ['deep_dive_participation_tenant', 'restrictive all to public using check'],
  ['deep_dive_participation_tenant_scope', 'permissive all to seo_tenant using check'],
  ['deep_dive_participation_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.deep_dive_agenda_item', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, id, minutes, position, presenter_id, session_id, title), select, update (minutes, position, presenter_id, title)', array[
  ['deep_dive_agenda_item_tenant', 'restrictive all to public using check'],
  ['deep_dive_agenda_item_tenant_scope', 'permissive all to seo_tenant using check'],
  ['deep_dive_agenda_item_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.deep_dive_action_item', 'seo_api: select; seo_tenant: delete, insert (company_id, created_at, id, owner_id, plate_item_id, session_id, summary), select, update (owner_id, plate_item_id, summary)', array[
  ['deep_dive_action_item_tenant', 'restrictive all to public using check'],
  ['deep_dive_action_item_tenant_scope', 'permissive all to seo_tenant using check'],
  ['deep_dive_action_item_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.engagement_frame', 'seo_api: select; seo_tenant: delete, insert (company_id, confused, created_at, distracted, engaged, eye_contact, face_detected, focused, id, overall_score, participant_id, session_id), select', array[
  ['engagement_frame_tenant', 'restrictive all to public using check'],
  ['engagement_frame_tenant_scope', 'permissive all to seo_tenant using check'],
  ['engagement_frame_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.deep_dive_alert', 'seo_api: select; seo_tenant: delete, insert (acknowledged_at, alert_type, company_id, created_at, employee_id, id, session_id), select, update (acknowledged_at)', array[
  ['deep_dive_alert_tenant', 'restrictive all to public using check'],
  ['deep_dive_alert_tenant_scope', 'permissive all to seo_tenant using check'],
  ['deep_dive_alert_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.notification', 'seo_api: select, update (read_at); seo_tenant: delete, insert (company_id, content, created_at, employee_id, id, read_at, type), select, update (read_at)', array[
  ['notification_tenant', 'restrictive all to public using check'],
  ['notification_tenant_scope', 'permissive all to seo_tenant using check'],
  ['notification_select', 'permissive select to seo_api using'],
  ['notification_update', 'permissive update to seo_api using check']
]);
select pg_temp.access_is('seo.notification_preference', 'seo_api: delete, insert (company_id, employee_id, is_wanted, method, type), select, update (is_wanted, method); seo_tenant: delete, insert (company_id, employee_id, is_wanted, method, type), select, update (is_wanted, method)', array[
  ['notification_preference_tenant', 'restrictive all to public using check'],
  ['notification_preference_tenant_scope', 'permissive all to seo_tenant using check'],
  ['notification_preference_select', 'permissive select to seo_api using'],
  ['notification_preference_insert', 'permissive insert to seo_api check'],
  ['notification_preference_update', 'permissive update to seo_api using check'],
  ['notification_preference_delete', 'permissive delete to seo_api using']
]);
select pg_temp.access_is('seo.security_audit_log', 'seo_api: select; seo_tenant: select', array[
  ['security_audit_log_tenant', 'restrictive all to public using check'],
  ['security_audit_log_tenant_scope', 'permissive all to seo_tenant using check'],
  ['security_audit_log_select', 'permissive select to seo_api using']
]);
select pg_temp.access_is('seo.metric_threshold', 'seo_api: insert (above, below, company_id, id, metric, severity), select, update (above, below, severity); seo_tenant: delete, insert (above, below, company_id, created_at, id, metric, severity, updated_at), select, update (above, below, severity, updated_at)', array[
  ['metric_threshold_tenant', 'restrictive all to public using check'],
  ['metric_threshold_tenant_scope', 'permissive all to seo_tenant using check'],
  ['metric_threshold_select', 'permissive select to seo_api using'],
  ['metric_threshold_insert', 'permissive insert to seo_api check'],
  ['metric_threshold_update', 'permissive update to seo_api using check']
]);
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'seo' and a.grantee <> n.nspowner order by 1), ', '), 'anon, authenticated, seo_api, seo_tenant, service_role', 'schema seo may be used by these roles and no other');
select is(array_to_string(array(select distinct (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate "C" from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname = 'seo_private' and a.grantee <> n.nspowner order by 1), ', '), 'seo_api, seo_tenant', 'schema seo_private may be used by these roles and no other');
select pg_temp.function_is('seo_private.count_call(text, integer, integer, timestamptz)', array['called', 'most', 'seconds', 'at']::text[], 1, 'void', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.');
select pg_temp.function_is('seo_private.forget_calls(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the counts of calls go that no limit asks for any more; returns how many went.');
select pg_temp.function_is('seo_private.uid()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The caller''s id from the request''s token; NULL when nobody is signed in.');
select pg_temp.function_is('seo_private.request_header(text)', array['name']::text[], 0, 'text', 'plpgsql stable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'A header of the request; NULL outside of one.');
select pg_temp.function_is('seo_private.request_ip()', array[]::text[], 0, 'inet', 'plpgsql stable', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The address the request came from; NULL outside of one.');
select pg_temp.function_is('seo_private.me()', array[]::text[], 0, 'uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The caller''s own row, by its key.');
select pg_temp.function_is('seo_private.tenants()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The tenants the caller belongs to.');
select pg_temp.function_is('seo_private.tenants_as(text[])', array['roles']::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The tenants in which the caller has one of these roles.');
select pg_temp.function_is('seo_private.my_reports()', array[]::text[], 0, 'setof uuid', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Everybody below the caller, at any depth.');
select pg_temp.function_is('seo_private.employee_hierarchy_added()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.employee_hierarchy_moved()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.mask_email(text)', array['value']::text[], 0, 'text', 'sql immutable parallel safe', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'An address of which first letters and the last part remain.');
select pg_temp.function_is('seo_private.masked_employee(seo.employee)', array['employee']::text[], 0, 'seo.employee', 'plpgsql stable parallel safe security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The row as the caller may read it: data about a person is masked for whoever lacks the right.');
select pg_temp.function_is('seo_private.data_of_employee(uuid)', array['key']::text[], 0, 'jsonb', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Everything that is known of a person: the row, and by field the rows that lead to it.');
select pg_temp.function_is('seo_private.erase_employee(uuid)', array['key']::text[], 0, 'jsonb', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Erases a person: rows go, lose what leads to the person, or are kept for a reason; returns what became of how many.');
select pg_temp.function_is('seo_private.get_recursive_reports(uuid)', array['employee']::text[], 1, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Everyone below an employee of the caller''s company, at any depth.');
select pg_temp.function_is('seo_private.get_direct_reports(uuid)', array['employee']::text[], 1, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Who answers to an employee of the caller''s company directly.');
select pg_temp.function_is('seo_private.get_user_surveillance_clearance(uuid)', array['employee']::text[], 1, 'integer', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The level up to which an employee of the caller''s company may look; HR and admins may look everywhere.');
select pg_temp.function_is('seo_private.has_role(uuid, text)', array['employee', 'role']::text[], 2, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Does an active employee of the caller''s company hold this role?');
select pg_temp.function_is('seo_private.get_user_department(uuid)', array['employee']::text[], 1, 'uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The department of an employee of the caller''s company.');
select pg_temp.function_is('seo_private.has_cross_department_access(uuid)', array['employee']::text[], 1, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'May an employee of the caller''s company look into every department?');
select pg_temp.function_is('seo_private.get_granted_departments(uuid)', array['employee']::text[], 1, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The single departments an employee of the caller''s company was let into.');
select pg_temp.function_is('seo_private.oversees(uuid)', array['employee']::text[], 1, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Does the caller stand above this employee, or look after him as HR or admin? Nobody oversees himself.');
select pg_temp.function_is('seo_private.pair_with_mentor(uuid)', array['struggling_employee']::text[], 0, 'seo.bandwidth_pairing', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Finds a mentor and pairs: what the function for managers and the trigger on scores have in common.');
select pg_temp.function_is('seo_private.expire_pairings()', array[]::text[], 0, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Ends the pairings whose time has run out.');
select pg_temp.function_is('seo_private.can_delegate_task(uuid, uuid)', array['employee', 'plate_item']::text[], 2, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'May this employee hand this item on? It has to be unfinished, delegable, and on his plate or on that of somebody below him;
an admin may hand on everything in his company.');
select pg_temp.function_is('seo_private.my_team()', array[]::text[], 0, 'uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The caller''s team.');
select pg_temp.function_is('seo_private.my_plate_items()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The items that are on the caller''s plate, came from it, or are on the plate of somebody below him.');
select pg_temp.function_is('seo_private.my_channels()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The channels the caller is a member of.');
select pg_temp.function_is('seo_private.my_boards()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The boards the caller finds: his own, those he works on, those open to the company.');
select pg_temp.function_is('seo_private.my_notes()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The notes on the boards the caller finds.');
select pg_temp.function_is('seo_private.cleanup_stale_cursors()', array[]::text[], 0, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Removes the pointers that stood still for five minutes or whose session has ended.');
select pg_temp.function_is('seo_private.my_deep_dives()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The deep dives the caller takes part in or leads.');
select pg_temp.function_is('seo_private.my_facilitated_deep_dives()', array[]::text[], 0, 'setof uuid', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'The deep dives the caller leads.');
select pg_temp.function_is('seo_private.may_observe(uuid, uuid)', array['session', 'participant']::text[], 2, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'Does the caller speak for this participant''s camera: is it his own, or does he lead the deep dive?');
select pg_temp.function_is('seo_private.hears_bandwidth_updates(uuid)', array['department']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'May the caller listen to `bandwidthUpdates`?');
select pg_temp.function_is('seo_private.hears_canvas_cursors(uuid)', array['board']::text[], 0, 'boolean', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp', 'seo_api, seo_tenant', 'May the caller listen to `canvasCursors`?');
select pg_temp.function_is('seo_private.unmasked_me()', array[]::text[], 0, 'seo.employee', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'The caller''s own record.');
select pg_temp.function_is('seo.me()', array[]::text[], 0, 'seo.employee', 'sql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The caller''s own record.');
select pg_temp.function_is('seo_private.colleagues(uuid)', array['department']::text[], 1, 'setof seo.employee', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Everyone the caller may see, of one department or of all, by name.');
select pg_temp.function_is('seo.colleagues(uuid)', array['department']::text[], 1, 'setof seo.employee', 'sql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Everyone the caller may see, of one department or of all, by name.');
select pg_temp.function_is('seo_private.update_my_profile(text, text)', array['display_name', 'job_title']::text[], 1, 'seo.employee', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Changes what colleagues read about the caller.');
select pg_temp.function_is('seo.update_my_profile(text, text)', array['display_name', 'job_title']::text[], 1, 'seo.employee', 'sql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Changes what colleagues read about the caller.');
select pg_temp.function_is('seo_private.place_employee(uuid, uuid, uuid, uuid)', array['employee', 'department', 'team', 'manager']::text[], 2, 'seo.employee', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Gives an employee his place: department, team and manager.');
select pg_temp.function_is('seo.place_employee(uuid, uuid, uuid, uuid)', array['employee', 'department', 'team', 'manager']::text[], 2, 'seo.employee', 'sql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives an employee his place: department, team and manager.');
select pg_temp.function_is('seo_private.change_role(uuid, text)', array['employee', 'role']::text[], 0, 'seo.employee', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Gives an employee another role; nobody changes his own.');
select pg_temp.function_is('seo.change_role(uuid, text)', array['employee', 'role']::text[], 0, 'seo.employee', 'sql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives an employee another role; nobody changes his own.');
select pg_temp.function_is('seo_private.set_surveillance(uuid, integer, integer)', array['employee', 'level', 'clearance']::text[], 0, 'seo.employee', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'nobody', 'Sets how closely an employee is watched and how closely he may look; nobody sets his own.');
select pg_temp.function_is('seo.set_surveillance(uuid, integer, integer)', array['employee', 'level', 'clearance']::text[], 0, 'seo.employee', 'sql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Sets how closely an employee is watched and how closely he may look; nobody sets his own.');
select pg_temp.function_is('seo.grant_department_access(uuid, text, uuid, timestamptz)', array['employee', 'reason', 'department', 'expires_at']::text[], 2, 'seo.cross_department_grant', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Lets an employee look into another department, or into all of them.');
select pg_temp.function_is('seo.revoke_department_access(uuid)', array['access_grant']::text[], 0, 'seo.cross_department_grant', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Closes a door before its time.');
select pg_temp.function_is('seo.my_activity(timestamptz, integer)', array['since', 'first']::text[], 2, 'setof seo.activity_event', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The caller''s own events, newest first.');
select pg_temp.function_is('seo.record_activity(text, double precision, double precision, double precision, jsonb)', array['activity_type', 'productivity_impact', 'engagement_factor', 'collaboration_weight', 'raw_data']::text[], 4, 'uuid', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Records one moment of the caller''s own work.');
select pg_temp.function_is('seo.register_device(text, text, text)', array['kind', 'label', 'fingerprint']::text[], 0, 'uuid', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Registers a device that captures the caller''s work.');
select pg_temp.function_is('seo.set_monitoring_consent(text, boolean)', array['scope', 'granted']::text[], 0, 'boolean', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives or withdraws the caller''s consent; saying the same twice changes nothing.');
select pg_temp.function_is('seo.save_productivity_pattern(uuid, integer[], text[], text, integer)', array['employee', 'peak_hours', 'decline_patterns', 'collaboration_style', 'predicted_burnout']::text[], 0, 'seo.productivity_pattern', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Keeps what the model found out about an employee''s days.');
select pg_temp.function_is('seo.bandwidth_history(uuid, integer)', array['employee', 'first']::text[], 1, 'setof seo.bandwidth_score', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The scores of an employee the caller may see, newest first.');
select pg_temp.function_is('seo.active_pairings()', array[]::text[], 0, 'setof seo.bandwidth_pairing', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The pairings that are going on, among those the caller may see.');
select pg_temp.function_is('seo.team_surveillance_dashboard(interval)', array['time_window']::text[], 1, 'setof seo.team_surveillance', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp statement_timeout=10s', 'authenticated, service_role', 'The caller''s reports, team by team, in aggregates of three people or more.');
select pg_temp.function_is('seo.calculate_bandwidth_score(uuid, interval)', array['employee', 'time_window']::text[], 1, 'numeric', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Calculates an employee''s score over a window and keeps it.

Keystroke productivity weighs 0.4, camera engagement 0.3, collaboration 0.3; a kind without events counts as nothing.');
select pg_temp.function_is('seo.create_forced_pairing(uuid)', array['struggling_employee']::text[], 0, 'seo.bandwidth_pairing', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Gives a struggling employee (below 41.3) the best free mentor (above 75.0) of his department, for four hours.');
select pg_temp.function_is('seo.end_pairing(uuid, text)', array['pairing', 'outcome']::text[], 0, 'seo.bandwidth_pairing', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Ends a pairing the caller takes part in or oversees.');
select pg_temp.function_is('seo.check_in_on_pairing(uuid, text, integer)', array['pairing', 'note', 'mood']::text[], 0, 'seo.pairing_check_in', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Writes a line about a pairing the caller takes part in.');
select pg_temp.function_is('seo.schedule_wellness_intervention(uuid, text)', array['employee', 'urgency']::text[], 0, 'seo.wellness_intervention', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Orders a pause: within a day, three days or a week, as the urgency says.');
select pg_temp.function_is('seo.my_plate()', array[]::text[], 0, 'setof seo.plate_item', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What is on the caller''s plate and not done, the most urgent first.');
select pg_temp.function_is('seo.delegation_trail(uuid)', array['plate_item']::text[], 0, 'setof seo.delegation_event', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'How an item was handed on, from the first time to the last, as far as the caller may know.');
select pg_temp.function_is('seo.plate_item_comments(uuid)', array['plate_item']::text[], 0, 'setof seo.plate_item_comment', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was said about an item the caller has to do with, from the first word to the last.');
select pg_temp.function_is('seo.broadcasts(integer)', array['first']::text[], 1, 'setof seo.team_broadcast', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller''s company and team were told, newest first.');
select pg_temp.function_is('seo.add_plate_item(text, text, text, uuid, date)', array['title', 'details', 'priority', 'assigned_to', 'due_on']::text[], 4, 'seo.plate_item', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Puts an item on the caller''s own plate, or on that of somebody he oversees.');
select pg_temp.function_is('seo.complete_plate_item(uuid)', array['plate_item']::text[], 0, 'seo.plate_item', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that an item on the caller''s plate is done.');
select pg_temp.function_is('seo.comment_on_plate_item(uuid, text)', array['plate_item', 'body']::text[], 0, 'seo.plate_item_comment', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says something about an item the caller has to do with.');
select pg_temp.function_is('seo.label_plate_item(uuid, text, text)', array['plate_item', 'label', 'colour']::text[], 1, 'seo.plate_label', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Puts a label on an item, and makes it where there is none of that name; says its colour where one is given.');
select pg_temp.function_is('seo.broadcast_delegation(uuid, uuid, text)', array['plate_item', 'to_employee', 'reason']::text[], 0, 'seo.delegation_event', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Hands an item to a colleague, and tells everyone.');
select pg_temp.function_is('seo.channels()', array[]::text[], 0, 'setof seo.touchpoint_channel', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The channels the caller talks in.');
select pg_temp.function_is('seo.channel_messages(uuid, timestamptz, integer)', array['channel', 'before', 'first']::text[], 2, 'setof seo.touchpoint_message', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What was said in a channel of the caller''s, newest first.');
select pg_temp.function_is('seo.open_channel(text, text, boolean)', array['name', 'topic', 'is_private']::text[], 2, 'seo.touchpoint_channel', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Opens a channel; the caller owns it.');
select pg_temp.function_is('seo.join_channel(uuid)', array['channel']::text[], 0, 'seo.touchpoint_channel_member', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Joins a channel that is open to everyone; joining twice is fine.');
select pg_temp.function_is('seo.invite_to_channel(uuid, uuid)', array['channel', 'employee']::text[], 0, 'seo.touchpoint_channel_member', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Lets a colleague into a channel of the caller''s.');
select pg_temp.function_is('seo.send_touchpoint(uuid, text)', array['channel', 'body']::text[], 0, 'seo.touchpoint_message', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says something in a channel of the caller''s.');
select pg_temp.function_is('seo.boards()', array[]::text[], 0, 'setof seo.ideation_board', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The boards the caller finds, by title.');
select pg_temp.function_is('seo.board_notes(uuid)', array['board']::text[], 0, 'setof seo.ideation_note', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The notes on a board, from the oldest to the newest.');
select pg_temp.function_is('seo.board_cursors(uuid)', array['board']::text[], 0, 'setof seo.live_cursor', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Where the pointers on a board are, of everyone who moved within five minutes.');
select pg_temp.function_is('seo.open_board(text, text)', array['title', 'visibility']::text[], 1, 'seo.ideation_board', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Opens a new board; the caller owns it and works on it.');
select pg_temp.function_is('seo.stick_note(uuid, text, text, double precision, double precision)', array['board', 'body', 'kind', 'x', 'y']::text[], 3, 'seo.ideation_note', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Sticks a note on a board.');
select pg_temp.function_is('seo.vote_for_note(uuid, integer)', array['note', 'weight']::text[], 1, 'seo.ideation_vote', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Votes for a note; voting again changes the weight.');
select pg_temp.function_is('seo.start_canvas_session(uuid)', array['board']::text[], 0, 'seo.canvas_session', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Begins the caller''s session on a board, or goes on with the one he has.');
select pg_temp.function_is('seo.move_cursor(uuid, double precision, double precision)', array['board', 'x', 'y']::text[], 0, 'seo.live_cursor', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Moves the caller''s pointer on a board he has a session on.');
select pg_temp.function_is('seo.end_canvas_session(uuid)', array['board']::text[], 0, 'boolean', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Ends the caller''s session on a board; his pointer goes at once. False when there was none.');
select pg_temp.function_is('seo.deep_dives()', array[]::text[], 0, 'setof seo.deep_dive_session', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The deep dives the caller takes part in or leads, newest first.');
select pg_temp.function_is('seo.session_alerts(uuid)', array['session']::text[], 0, 'setof seo.deep_dive_alert', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The alerts of a deep dive, newest first, as far as the caller may know.');
select pg_temp.function_is('seo.start_deep_dive(text, uuid)', array['title', 'board']::text[], 1, 'seo.deep_dive_session', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Begins a deep dive; the caller leads it.');
select pg_temp.function_is('seo.summon_to_deep_dive(uuid, uuid, text)', array['session', 'employee', 'role']::text[], 1, 'seo.deep_dive_participation', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Calls a colleague into a deep dive the caller leads.');
select pg_temp.function_is('seo.end_deep_dive(uuid)', array['session']::text[], 0, 'seo.deep_dive_session', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Ends a deep dive the caller leads, and settles how attentive everyone was.');
select pg_temp.function_is('seo.record_facial_engagement(uuid, uuid, jsonb)', array['session', 'participant', 'engagement_data']::text[], 0, 'seo.engagement_frame', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Keeps what one video frame says about a participant of a live deep dive, and counts it as activity.');
select pg_temp.function_is('seo.trigger_focus_alert(uuid, uuid, text)', array['session', 'employee', 'alert_type']::text[], 1, 'seo.deep_dive_alert', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that a participant''s attention has left a live deep dive, to him and to whoever leads it.');
select pg_temp.function_is('seo.my_notifications(boolean, integer)', array['unread_only', 'first']::text[], 2, 'setof seo.notification', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'What the caller was told, newest first.');
select pg_temp.function_is('seo.mark_notification_read(uuid)', array['notification']::text[], 0, 'seo.notification', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Says that the caller has read something; saying it again changes nothing.');
select pg_temp.function_is('seo.audit_trail(uuid, timestamptz, integer)', array['employee', 'since', 'first']::text[], 3, 'setof seo.security_audit_log', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Who did what in the caller''s company, newest first.');
select pg_temp.function_is('seo.metrics(timestamptz)', array['at']::text[], 1, 'setof seo.metric_reading', 'plpgsql volatile security definer', 'seo_tenant', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'The figures of the caller''s company, as of now or of another moment.

Calls that fail leave nothing in the database, and sockets never reach it: those are counted by whoever serves them.');
select pg_temp.function_is('seo.set_metric_threshold(text, text, numeric, numeric)', array['metric', 'severity', 'above', 'below']::text[], 2, 'seo.metric_threshold', 'plpgsql volatile security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Sets from where on a figure of the caller''s company is a reason to look: above a bound, or below one.');
select pg_temp.function_is('seo.export_my_data()', array[]::text[], 0, 'jsonb', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Everything that is known of the caller.');
select pg_temp.function_is('seo.export_employee(uuid)', array['id']::text[], 0, 'jsonb', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Everything that is known of one Employee.');
select pg_temp.function_is('seo.erase_employee(uuid)', array['id']::text[], 0, 'jsonb', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'authenticated, service_role', 'Erases one Employee; the result says what became of which rows. There is no way back.');
select pg_temp.function_is('seo_private.refuse_frozen()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change a column that never changes.');
select pg_temp.function_is('seo_private.touch_updated_at()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Says when the row was last changed.');
select pg_temp.function_is('seo_private.employee_pair_when_struggling()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.refuse_change()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', 'Refuses to change or delete a row.');
select pg_temp.function_is('seo_private.employee_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.cross_department_grant_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.monitoring_consent_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.bandwidth_pairing_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.wellness_intervention_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.delegation_event_audit()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.employee_notify_bandwidth_alert()', array[]::text[], 0, 'trigger', 'plpgsql volatile', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.handle_new_user()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.partition_activity_event(text, timestamptz)', array['parent', 'at']::text[], 0, 'boolean', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partition for a place if it is missing; says whether it did.');
select pg_temp.function_is('seo_private.maintain_activity_event(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partitions around a time that are missing; returns how many it made.');
select pg_temp.function_is('seo_private.adopt_activity_event(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes partitions for rows that wait in the default partition; returns how many moved.');
select pg_temp.function_is('seo_private.health_activity_event(timestamptz)', array['at']::text[], 1, 'jsonb', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Tells which partitions are missing, and how many rows lie in no partition of their own.');
select pg_temp.function_is('seo_private.retain_activity_event(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('seo_private.partition_touchpoint_message(text, timestamptz)', array['parent', 'at']::text[], 0, 'boolean', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partition for a place if it is missing; says whether it did.');
select pg_temp.function_is('seo_private.maintain_touchpoint_message(timestamptz)', array['at']::text[], 1, 'integer', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes the partitions around a time that are missing; returns how many it made.');
select pg_temp.function_is('seo_private.adopt_touchpoint_message(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Makes partitions for rows that wait in the default partition; returns how many moved.');
select pg_temp.function_is('seo_private.health_touchpoint_message(timestamptz)', array['at']::text[], 1, 'jsonb', 'plpgsql stable security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Tells which partitions are missing, and how many rows lie in no partition of their own.');
select pg_temp.function_is('seo_private.retain_touchpoint_message(timestamptz)', array['at']::text[], 1, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('seo_private.retain_engagement_frame(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('seo_private.retain_deep_dive_alert(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('seo_private.retain_notification(timestamptz, bigint)', array['at', 'most']::text[], 2, 'bigint', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp DateStyle=ISO, YMD TimeZone=UTC lock_timeout=10s', 'nobody', 'Lets the rows go that are past their time; returns how many went.');
select pg_temp.function_is('seo_private.employee_tell_bandwidth_updates()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.live_cursor_tell_canvas_cursors()', array[]::text[], 0, 'trigger', 'plpgsql volatile security definer', null, ' set search_path=pg_catalog, pg_temp', 'nobody', null);
select pg_temp.function_is('seo_private.may_listen(text)', array['topic']::text[], 0, 'boolean', 'plpgsql stable security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'May the caller join this topic? Asked by the policies on realtime.messages.');
select pg_temp.function_is('seo_private.my_folders()', array[]::text[], 0, 'setof text', 'plpgsql stable parallel safe security definer', 'seo_api', ' set search_path=pg_catalog, pg_temp', 'authenticated', 'The folders of the caller''s tenants. Asked by the policies on storage.objects.');

select * from finish();
rollback;
