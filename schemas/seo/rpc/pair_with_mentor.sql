declare
  v_struggling seo.employee;
  v_mentor seo.employee;
  v_pairing seo.bandwidth_pairing;
begin
  -- Two calls for one employee wait for each other here; two calls for one mentor meet at the unique index below.
  select e.* into v_struggling
  from seo.employee e
  where e.id = pair_with_mentor.struggling_employee
  for update;

  if not found then
    raise sqlstate 'PT404' using message = 'EMPLOYEE_NOT_FOUND', detail = 'There is no such employee.';
  end if;
  if v_struggling.current_bandwidth is null or v_struggling.current_bandwidth >= 41.3 then
    raise sqlstate 'PT409' using
      message = 'NOT_STRUGGLING',
      detail = 'Only an employee whose score is below 41.3 is given a mentor.';
  end if;
  if exists (
    select 1
    from seo.bandwidth_pairing bp
    where bp.low_bandwidth_employee = v_struggling.id
      and bp.company_id = v_struggling.company_id
      and bp.is_active
  ) then
    raise sqlstate 'PT409' using
      message = 'ALREADY_PAIRED',
      detail = 'The employee already has a mentor.',
      hint = 'End the active pairing first.';
  end if;

  for v_mentor in
    select e.*
    from seo.employee e
    where e.company_id = v_struggling.company_id
      and e.department = v_struggling.department
      and e.current_bandwidth > 75.0
      and e.id <> v_struggling.id
      and e.is_active
      and not exists (
        select 1
        from seo.bandwidth_pairing bp
        where bp.company_id = e.company_id
          and bp.is_active
          and e.id in (bp.mentor_employee, bp.low_bandwidth_employee)
      )
    order by e.current_bandwidth desc, e.id
  loop
    begin
      insert into seo.bandwidth_pairing as bp (
        company_id,
        low_bandwidth_employee,
        current_bandwidth_score,
        mentor_employee,
        mentor_bandwidth_score,
        reason,
        expected_duration_hours
      ) values (
        v_struggling.company_id,
        v_struggling.id,
        v_struggling.current_bandwidth,
        v_mentor.id,
        v_mentor.current_bandwidth,
        'Automated pairing due to bandwidth decline below 41.3%',
        4
      )
      returning bp.* into v_pairing;

      insert into seo.notification (company_id, employee_id, type, content) values
        (v_struggling.company_id, v_struggling.id, 'FORCED_PAIRING',
         'You have been paired with a mentor to improve your bandwidth!'),
        (v_struggling.company_id, v_mentor.id, 'MENTOR_ASSIGNMENT',
         'You have been selected to mentor a struggling colleague!');
      return v_pairing;
    exception
      when unique_violation then
        null; -- somebody else was faster with this mentor: on to the next best
    end;
  end loop;

  raise sqlstate 'PT409' using
    message = 'NO_MENTOR_AVAILABLE',
    detail = 'Nobody in the department is above 75.0 and free.',
    hint = 'Try again when a pairing has ended.';
end;
