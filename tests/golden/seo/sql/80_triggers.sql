-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace trigger hierarchy_added
after insert on seo.employee
  for each row
  execute function seo_private.employee_hierarchy_added();

create or replace trigger hierarchy_moved
after update of manager_id on seo.employee
  for each row when (old.manager_id is distinct from new.manager_id)
  execute function seo_private.employee_hierarchy_moved();

create or replace trigger frozen_columns
before update on seo.company
  for each row when (old.id is distinct from new.id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.company
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.department
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.department
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.team
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.team
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.employee
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.employee
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger pair_when_struggling
after update of current_bandwidth on seo.employee
  for each row when (new.current_bandwidth < 41.3 and (old.current_bandwidth is null or old.current_bandwidth >= 41.3))
  execute function seo_private.employee_pair_when_struggling();

create or replace trigger frozen_columns
before update on seo.skill
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.employee_skill
  for each row when (old.employee_id is distinct from new.employee_id or old.skill_id is distinct from new.skill_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.cross_department_grant
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.activity_event
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.raw_data is distinct from new.raw_data or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.monitoring_device
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.monitoring_device
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.monitoring_consent
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.employee_id is distinct from new.employee_id or old.scope is distinct from new.scope or old.granted_at is distinct from new.granted_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.productivity_pattern
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.productivity_pattern
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.bandwidth_score
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id or old.score is distinct from new.score or old.keystroke_score is distinct from new.keystroke_score or old.engagement_score is distinct from new.engagement_score or old.collaboration_score is distinct from new.collaboration_score or old.event_count is distinct from new.event_count or old.calculation_ms is distinct from new.calculation_ms or old.time_window is distinct from new.time_window)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.bandwidth_pairing
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.low_bandwidth_employee is distinct from new.low_bandwidth_employee or old.current_bandwidth_score is distinct from new.current_bandwidth_score or old.mentor_employee is distinct from new.mentor_employee or old.mentor_bandwidth_score is distinct from new.mentor_bandwidth_score or old.reason is distinct from new.reason)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.bandwidth_pairing
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.pairing_check_in
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.enhancement_goal
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.enhancement_goal
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.wellness_intervention
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.wellness_intervention
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.plate_item
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.plate_item
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.plate_assignment
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.plate_item_id is distinct from new.plate_item_id or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.delegation_event
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.plate_item_id is distinct from new.plate_item_id or old.from_employee is distinct from new.from_employee or old.to_employee is distinct from new.to_employee or old.reason is distinct from new.reason)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.team_broadcast
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.type is distinct from new.type or old.content is distinct from new.content)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_item_comment
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.plate_item_id is distinct from new.plate_item_id or old.author_id is distinct from new.author_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_label
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_item_label
  for each row when (old.plate_item_id is distinct from new.plate_item_id or old.label_id is distinct from new.label_id or old.company_id is distinct from new.company_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.plate_item_dependency
  for each row when (old.blocked_id is distinct from new.blocked_id or old.blocker_id is distinct from new.blocker_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.touchpoint_channel
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.touchpoint_channel
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.touchpoint_channel_member
  for each row when (old.channel_id is distinct from new.channel_id or old.employee_id is distinct from new.employee_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.touchpoint_message
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.touchpoint_cadence
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.manager_id is distinct from new.manager_id or old.report_id is distinct from new.report_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.touchpoint_cadence
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.ideation_board
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.ideation_board
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.ideation_board_member
  for each row when (old.board_id is distinct from new.board_id or old.employee_id is distinct from new.employee_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.ideation_note
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.board_id is distinct from new.board_id or old.author_id is distinct from new.author_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.ideation_note
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.ideation_connection
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.board_id is distinct from new.board_id or old.author_id is distinct from new.author_id or old.source_id is distinct from new.source_id or old.target_id is distinct from new.target_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.ideation_vote
  for each row when (old.note_id is distinct from new.note_id or old.employee_id is distinct from new.employee_id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.canvas_session
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.board_id is distinct from new.board_id or old.employee_id is distinct from new.employee_id or old.started_at is distinct from new.started_at)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.live_cursor
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.board_id is distinct from new.board_id or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.deep_dive_session
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.facilitator_id is distinct from new.facilitator_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.deep_dive_session
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.deep_dive_participation
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.employee_id is distinct from new.employee_id)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.deep_dive_participation
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger frozen_columns
before update on seo.deep_dive_agenda_item
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.deep_dive_action_item
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.engagement_frame
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.participant_id is distinct from new.participant_id or old.face_detected is distinct from new.face_detected or old.eye_contact is distinct from new.eye_contact or old.focused is distinct from new.focused or old.confused is distinct from new.confused or old.engaged is distinct from new.engaged or old.distracted is distinct from new.distracted or old.overall_score is distinct from new.overall_score)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.deep_dive_alert
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.session_id is distinct from new.session_id or old.employee_id is distinct from new.employee_id or old.alert_type is distinct from new.alert_type)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.notification
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.employee_id is distinct from new.employee_id or old.type is distinct from new.type or old.content is distinct from new.content)
  execute function seo_private.refuse_frozen();

create or replace trigger frozen_columns
before update on seo.notification_preference
  for each row when (old.employee_id is distinct from new.employee_id or old.type is distinct from new.type or old.company_id is distinct from new.company_id)
  execute function seo_private.refuse_frozen();

create or replace trigger append_only
before update or delete on seo.security_audit_log
  for each row
  execute function seo_private.refuse_change();

create or replace trigger never_emptied
after truncate on seo.security_audit_log
  for each statement
  execute function seo_private.refuse_change();

create or replace trigger frozen_columns
before update on seo.metric_threshold
  for each row when (old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.created_at is distinct from new.created_at or old.metric is distinct from new.metric)
  execute function seo_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on seo.metric_threshold
  for each row
  execute function seo_private.touch_updated_at();

create or replace trigger audit_insert
after insert on seo.employee
  for each row
  execute function seo_private.employee_audit();

create or replace trigger audit_update
after update on seo.employee
  for each row when (old.created_at is distinct from new.created_at or old.id is distinct from new.id or old.company_id is distinct from new.company_id or old.department is distinct from new.department or old.team_id is distinct from new.team_id or old.manager_id is distinct from new.manager_id or old.role is distinct from new.role or old.display_name is distinct from new.display_name or old.email is distinct from new.email or old.job_title is distinct from new.job_title or old.surveillance_level is distinct from new.surveillance_level or old.surveillance_clearance is distinct from new.surveillance_clearance or old.hired_on is distinct from new.hired_on or old.left_on is distinct from new.left_on or old.is_active is distinct from new.is_active)
  execute function seo_private.employee_audit();

create or replace trigger audit_delete
after delete on seo.employee
  for each row
  execute function seo_private.employee_audit();

create or replace trigger audit_insert
after insert on seo.cross_department_grant
  for each row
  execute function seo_private.cross_department_grant_audit();

create or replace trigger audit_update
after update on seo.cross_department_grant
  for each row
  execute function seo_private.cross_department_grant_audit();

create or replace trigger audit_delete
after delete on seo.cross_department_grant
  for each row
  execute function seo_private.cross_department_grant_audit();

create or replace trigger audit_insert
after insert on seo.monitoring_consent
  for each row
  execute function seo_private.monitoring_consent_audit();

create or replace trigger audit_update
after update on seo.monitoring_consent
  for each row
  execute function seo_private.monitoring_consent_audit();

create or replace trigger audit_delete
after delete on seo.monitoring_consent
  for each row
  execute function seo_private.monitoring_consent_audit();

create or replace trigger audit_insert
after insert on seo.bandwidth_pairing
  for each row
  execute function seo_private.bandwidth_pairing_audit();

create or replace trigger audit_update
after update on seo.bandwidth_pairing
  for each row
  execute function seo_private.bandwidth_pairing_audit();

create or replace trigger audit_delete
after delete on seo.bandwidth_pairing
  for each row
  execute function seo_private.bandwidth_pairing_audit();

create or replace trigger audit_insert
after insert on seo.wellness_intervention
  for each row
  execute function seo_private.wellness_intervention_audit();

create or replace trigger audit_update
after update on seo.wellness_intervention
  for each row
  execute function seo_private.wellness_intervention_audit();

create or replace trigger audit_delete
after delete on seo.wellness_intervention
  for each row
  execute function seo_private.wellness_intervention_audit();

create or replace trigger audit_insert
after insert on seo.delegation_event
  for each row
  execute function seo_private.delegation_event_audit();

create or replace trigger audit_update
after update on seo.delegation_event
  for each row
  execute function seo_private.delegation_event_audit();

create or replace trigger audit_delete
after delete on seo.delegation_event
  for each row
  execute function seo_private.delegation_event_audit();

create or replace trigger notify_bandwidth_alert
after update of current_bandwidth on seo.employee
  for each row when ((new.current_bandwidth is null) <> (old.current_bandwidth is null)
or abs(new.current_bandwidth - old.current_bandwidth) > 5.0)
  execute function seo_private.employee_notify_bandwidth_alert();

create or replace trigger seo_on_auth_user_created
after insert on auth.users
  for each row
  execute function seo_private.handle_new_user();

create or replace trigger tell_bandwidth_updates_update
after update on seo.employee
  for each row when (old.department is distinct from new.department or old.id is distinct from new.id or old.display_name is distinct from new.display_name or old.current_bandwidth is distinct from new.current_bandwidth)
  execute function seo_private.employee_tell_bandwidth_updates();

create or replace trigger tell_canvas_cursors
after insert or delete on seo.live_cursor
  for each row
  execute function seo_private.live_cursor_tell_canvas_cursors();

create or replace trigger tell_canvas_cursors_update
after update on seo.live_cursor
  for each row when (old.board_id is distinct from new.board_id or old.id is distinct from new.id or old.employee_id is distinct from new.employee_id or old.x is distinct from new.x or old.y is distinct from new.y or old.last_update is distinct from new.last_update)
  execute function seo_private.live_cursor_tell_canvas_cursors();
