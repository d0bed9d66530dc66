-- The specification's own SQL, as it is printed there and repaired just enough to run; every repair says so. What no measurement
-- calls (pairings, cursors, sign-up) is left out.

-- Repair: tables are named and never printed. These have the columns that the SQL below uses, a key, and the relations the text draws.
create table company (
  id uuid primary key default gen_random_uuid(),
  name text not null
);

create table employee (
  id uuid primary key,
  company_id uuid not null references company,
  manager_id uuid references employee,
  department text,
  display_name text not null,
  role text not null default 'employee',
  surveillance_level integer not null default 1,
  current_bandwidth numeric,
  updated_at timestamptz not null default now()
);
create index on employee (manager_id);

-- Repair: a primary key of a partitioned table has to hold the partition column.
create table activity_event (
  id uuid not null default gen_random_uuid(),
  employee_id uuid not null references employee,
  activity_type text not null,
  productivity_impact numeric,
  engagement_factor numeric,
  collaboration_weight numeric,
  raw_data jsonb not null default '{}',
  created_at timestamptz not null default now(),
  primary key (id, created_at)
) partition by range (created_at);

create table bandwidth_pairing (
  id uuid primary key default gen_random_uuid(),
  low_bandwidth_employee uuid not null references employee,
  mentor_employee uuid not null references employee,
  is_active boolean not null default true
);
create index on bandwidth_pairing (low_bandwidth_employee);

create table plate_item (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  assigned_to uuid not null references employee,
  delegated_by uuid references employee,
  delegation_count integer not null default 0
);

create table delegation_event (
  id uuid primary key default gen_random_uuid(),
  plate_item_id uuid not null references plate_item,
  from_employee uuid not null references employee,
  to_employee uuid not null references employee,
  reason text,
  is_public boolean,
  manager_notified boolean,
  team_notified boolean,
  created_at timestamptz not null default now()
);

create table team_broadcast (
  id uuid primary key default gen_random_uuid(),
  type text not null,
  content text not null,
  visibility text not null,
  metadata jsonb,
  created_at timestamptz not null default now()
);

-- Repair: CONCURRENTLY is not possible on a partitioned table, and a predicate with NOW() on no table.
CREATE INDEX idx_activity_employee_time
ON activity_event (employee_id, created_at DESC);

CREATE INDEX idx_bandwidth_realtime
ON employee (current_bandwidth DESC, department)
WHERE current_bandwidth IS NOT NULL;

-- Repair: the functions that policies call are never defined. They are SECURITY DEFINER, or the policies on employee would read
-- their own table for ever.
create function get_recursive_reports(of uuid) returns table (employee_id uuid) language sql stable security definer as $$
  with recursive report as (
    select e.id from employee e where e.manager_id = of
    union
    select e.id from employee e join report r on e.manager_id = r.id
  )
  select id from report
$$;
create function get_direct_reports(of uuid) returns table (id uuid) language sql stable security definer as $$
  select e.id from employee e where e.manager_id = of
$$;
create function get_user_surveillance_clearance(of uuid) returns integer language sql stable security definer as $$
  select 5
$$;
create function has_role(of uuid, role text) returns boolean language sql stable security definer as $$
  select exists (select from employee e where e.id = of and e.role = has_role.role)
$$;
create function get_user_department(of uuid) returns text language sql stable security definer as $$
  select e.department from employee e where e.id = of
$$;
create function has_cross_department_access(of uuid) returns boolean language sql stable security definer as $$
  select false
$$;
create function can_delegate_task(of uuid, task uuid) returns boolean language sql stable security definer as $$
  select exists (select from plate_item p where p.id = task and p.assigned_to = of)
$$;

CREATE POLICY employee_self_access ON employee
FOR ALL USING (auth.uid() = id);

CREATE POLICY manager_team_access ON employee
FOR ALL USING (
  manager_id = auth.uid()
  OR
  id IN (SELECT employee_id FROM get_recursive_reports(auth.uid()))
);

CREATE POLICY surveillance_level_access ON employee
FOR SELECT USING (
  surveillance_level <= get_user_surveillance_clearance(auth.uid())
);

CREATE POLICY activity_self_only ON activity_event
FOR ALL USING (employee_id = auth.uid());

CREATE POLICY admin_full_access ON activity_event
FOR ALL USING (has_role(auth.uid(), 'admin'));

CREATE POLICY department_isolation ON employee
FOR ALL USING (
  department = get_user_department(auth.uid())
  OR
  has_cross_department_access(auth.uid())
);

-- Repair: policies do nothing before this is said, and clients reach no table without a right.
alter table employee enable row level security;
alter table activity_event enable row level security;
grant insert on activity_event to authenticated;

-- Repair: the view is named and never printed, and a view takes no policy. Its rule,
--   CREATE POLICY manager_aggregate_view ON team_surveillance_dashboard
--   FOR SELECT USING (employee_id IN (SELECT id FROM get_direct_reports(auth.uid())));
-- becomes its condition.
create view team_surveillance_dashboard as
select e.id as employee_id, e.department, e.current_bandwidth, a.events, a.productivity, p.pairings
from employee e
left join lateral (
  select count(*) as events, avg(ae.productivity_impact) as productivity
  from activity_event ae
  where ae.employee_id = e.id and ae.created_at > now() - interval '24 hours'
) a on true
left join lateral (
  select count(*) as pairings from bandwidth_pairing bp where bp.low_bandwidth_employee = e.id and bp.is_active
) p on true
where e.id in (select r.id from get_direct_reports(auth.uid()) r);
grant select on team_surveillance_dashboard to authenticated;

CREATE OR REPLACE FUNCTION notify_bandwidth_change()
RETURNS TRIGGER AS $$
BEGIN
  -- Notify organization when someone's bandwidth changes significantly
  IF ABS(NEW.current_bandwidth - OLD.current_bandwidth) > 5.0 THEN
    PERFORM pg_notify(
      'bandwidth_alert',
      json_build_object(
        'employee_id', NEW.id,
        'old_score', OLD.current_bandwidth,
        'new_score', NEW.current_bandwidth,
        'timestamp', NOW()
      )::text
    );
  END IF;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER bandwidth_change_notify
  AFTER UPDATE OF current_bandwidth ON employee
  FOR EACH ROW EXECUTE FUNCTION notify_bandwidth_change();

-- The weights are applied twice, as printed; that changes the score and not the work.
CREATE OR REPLACE FUNCTION calculate_bandwidth_score(
  employee_id UUID,
  time_window INTERVAL DEFAULT '24 hours'
) RETURNS NUMERIC AS $$
DECLARE
  keystroke_score NUMERIC;
  engagement_score NUMERIC;
  collaboration_score NUMERIC;
  final_score NUMERIC;
BEGIN
  -- Weighted calculation based on multiple factors
  SELECT
    COALESCE(AVG(CASE WHEN activity_type = 'KEYSTROKE'
                      THEN productivity_impact * 0.4 END), 0),
    COALESCE(AVG(CASE WHEN activity_type = 'CAMERA_ENGAGEMENT'
                      THEN engagement_factor * 0.3 END), 0),
    COALESCE(AVG(CASE WHEN activity_type = 'COLLABORATION'
                      THEN collaboration_weight * 0.3 END), 0)
  INTO keystroke_score, engagement_score, collaboration_score
  FROM activity_event
  -- Repair: the parameter has the column's name; bare, that is an ambiguous reference.
  WHERE activity_event.employee_id = $1
    AND created_at > NOW() - time_window;

  -- Proprietary WorkVybez scoring algorithm
  final_score := (
    keystroke_score * 0.4 +
    engagement_score * 0.3 +
    collaboration_score * 0.3
  ) * 100;

  -- Update employee record
  UPDATE employee
  SET current_bandwidth = final_score,
      updated_at = NOW()
  WHERE id = employee_id;

  RETURN final_score;
END;
$$ LANGUAGE plpgsql SECURITY DEFINER;

CREATE OR REPLACE FUNCTION broadcast_delegation(
  plate_item_id UUID,
  to_employee_id UUID,
  reason TEXT
) RETURNS UUID AS $$
DECLARE
  delegation_id UUID;
  from_employee_name TEXT;
  to_employee_name TEXT;
  task_title TEXT;
BEGIN
  -- Validate delegation is allowed
  IF NOT can_delegate_task(auth.uid(), plate_item_id) THEN
    RAISE EXCEPTION 'Delegation not permitted for this task';
  END IF;

  -- Get names for broadcast
  SELECT pi.title, e1.display_name, e2.display_name
  INTO task_title, from_employee_name, to_employee_name
  FROM plate_item pi, employee e1, employee e2
  WHERE pi.id = plate_item_id
    AND e1.id = auth.uid()
    AND e2.id = to_employee_id;

  -- Create delegation record
  INSERT INTO delegation_event (
    plate_item_id, from_employee, to_employee, reason,
    is_public, manager_notified, team_notified
  ) VALUES (
    plate_item_id, auth.uid(), to_employee_id, reason,
    true, true, true
  ) RETURNING id INTO delegation_id;

  -- Update plate ownership
  UPDATE plate_item
  SET assigned_to = to_employee_id,
      delegated_by = auth.uid(),
      delegation_count = delegation_count + 1
  WHERE id = plate_item_id;

  -- Broadcast to entire team (public accountability)
  INSERT INTO team_broadcast (
    type, content, visibility, metadata
  ) VALUES (
    'TASK_DELEGATION',
    format('%s delegated "%s" to %s: %s',
           from_employee_name, task_title, to_employee_name, reason),
    'PUBLIC',
    json_build_object('delegation_id', delegation_id)
  );

  RETURN delegation_id;
END;
$$ LANGUAGE plpgsql SECURITY DEFINER;

-- Not the specification's: what the generated form writes beside it, so that both can be compared when they write the same rows. The
-- event says that manager and team were told, an item has a history, and every delegation is to be found in the audit.
create table plate_assignment (
  id uuid primary key default gen_random_uuid(),
  plate_item_id uuid not null references plate_item,
  employee_id uuid not null references employee,
  delegation_id uuid references delegation_event,
  created_at timestamptz not null default now()
);

create table notification (
  id uuid primary key default gen_random_uuid(),
  employee_id uuid not null references employee,
  type text not null,
  content text not null,
  created_at timestamptz not null default now()
);

create table audit_log (
  id uuid primary key default gen_random_uuid(),
  employee_id uuid,
  action text not null,
  resource text not null,
  changes jsonb,
  created_at timestamptz not null default now()
);

create function broadcast_delegation_and_tell(plate_item_id uuid, to_employee_id uuid, reason text) returns uuid as $$
declare
  delegation_id uuid := broadcast_delegation(plate_item_id, to_employee_id, reason);
begin
  insert into plate_assignment (plate_item_id, employee_id, delegation_id)
  values (plate_item_id, to_employee_id, delegation_id);

  insert into notification (employee_id, type, content)
  select told.id, 'TASK_DELEGATION', format('Item %s was delegated to %s.', plate_item_id, to_employee_id)
  from (
    select to_employee_id
    union
    select e.manager_id from employee e where e.id = auth.uid()
  ) as told (id)
  where told.id is not null;

  insert into audit_log (employee_id, action, resource, changes)
  select auth.uid(), 'INSERT', 'delegation_event', to_jsonb(d) from delegation_event d where d.id = delegation_id;

  return delegation_id;
end;
$$ language plpgsql security definer;
