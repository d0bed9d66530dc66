-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

grant usage on schema seo to seo_api;

grant usage on schema seo to seo_tenant;

grant usage on schema seo_private to seo_api;

grant usage on schema seo_private to seo_tenant;

grant select on table seo.company to seo_api;

grant select, update (updated_at, name, slug, plan, time_zone, is_active) on table seo.company to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, name, cost_centre, parent_id, head_id), update (updated_at, name, cost_centre, parent_id, head_id) on table seo.department to seo_api;

grant select, insert (id, company_id, created_at, updated_at, name, cost_centre, parent_id, head_id), update (updated_at, name, cost_centre, parent_id, head_id), delete on table seo.department to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, department_id, name, lead_id, bandwidth_target), update (updated_at, department_id, name, lead_id, bandwidth_target) on table seo.team to seo_api;

grant select, insert (id, company_id, created_at, updated_at, department_id, name, lead_id, bandwidth_target), update (updated_at, department_id, name, lead_id, bandwidth_target), delete on table seo.team to seo_tenant;

grant select on table seo.employee to seo_api;

grant select, insert (created_at, updated_at, id, company_id, department, team_id, manager_id, role, display_name, email, job_title, current_bandwidth, surveillance_level, surveillance_clearance, hired_on, left_on, is_active), update (updated_at, department, team_id, manager_id, role, display_name, email, job_title, current_bandwidth, surveillance_level, surveillance_clearance, hired_on, left_on, is_active), delete on table seo.employee to seo_tenant;

grant select, insert (id, company_id, created_at, name, category), update (name, category), delete on table seo.skill to seo_api;

grant select, insert (id, company_id, created_at, name, category), update (name, category), delete on table seo.skill to seo_tenant;

grant select, insert (created_at, company_id, employee_id, skill_id, level), delete on table seo.employee_skill to seo_api;

grant select, insert (created_at, company_id, employee_id, skill_id, level), update (level), delete on table seo.employee_skill to seo_tenant;

grant select on table seo.cross_department_grant to seo_api;

grant select, insert (id, company_id, created_at, employee_id, department_id, granted_by, reason, expires_at, revoked_at), update (employee_id, department_id, granted_by, reason, expires_at, revoked_at), delete on table seo.cross_department_grant to seo_tenant;

grant select, insert (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at) on table seo.activity_event to seo_api;

grant select, insert (id, company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, raw_data, created_at), update (employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight), delete on table seo.activity_event to seo_tenant;

grant select on table seo.activity_event_archive to seo_api;

grant select on table seo.activity_event_archive to seo_tenant;

grant select on table seo.monitoring_device to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, kind, label, fingerprint, last_seen_at, is_active), update (updated_at, employee_id, kind, label, fingerprint, last_seen_at, is_active), delete on table seo.monitoring_device to seo_tenant;

grant select on table seo.monitoring_consent to seo_api;

grant select, insert (id, company_id, employee_id, scope, granted_at, withdrawn_at), update (withdrawn_at), delete on table seo.monitoring_consent to seo_tenant;

grant select on table seo.productivity_pattern to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, peak_hours, decline_patterns, collaboration_style, predicted_burnout), update (updated_at, employee_id, peak_hours, decline_patterns, collaboration_style, predicted_burnout), delete on table seo.productivity_pattern to seo_tenant;

grant select on table seo.bandwidth_score to seo_api;

grant select, insert (id, company_id, created_at, employee_id, score, keystroke_score, engagement_score, collaboration_score, event_count, calculation_ms, time_window), delete on table seo.bandwidth_score to seo_tenant;

grant select on table seo.bandwidth_pairing to seo_api;

grant select, insert (id, company_id, created_at, updated_at, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason, expected_duration_hours, is_active, ended_at, outcome), update (updated_at, expected_duration_hours, is_active, ended_at, outcome), delete on table seo.bandwidth_pairing to seo_tenant;

grant select on table seo.pairing_check_in to seo_api;

grant select, insert (id, company_id, created_at, pairing_id, author_id, note, mood), update (pairing_id, author_id, note, mood), delete on table seo.pairing_check_in to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, employee_id, target_score, due_on, status), update (updated_at, target_score, due_on, status) on table seo.enhancement_goal to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, target_score, due_on, status), update (updated_at, target_score, due_on, status), delete on table seo.enhancement_goal to seo_tenant;

grant select, update (updated_at, urgency, status, ordered_by, due_at) on table seo.wellness_intervention to seo_api;

grant select, insert (id, company_id, created_at, updated_at, employee_id, urgency, status, ordered_by, due_at), update (updated_at, urgency, status, ordered_by, due_at), delete on table seo.wellness_intervention to seo_tenant;

grant select on table seo.plate_item to seo_api;

grant select, insert (id, company_id, created_at, updated_at, title, details, priority, status, assigned_to, created_by, delegated_by, delegation_count, is_delegable, effort, due_on, completed_at), update (updated_at, title, details, priority, status, assigned_to, created_by, delegated_by, delegation_count, is_delegable, effort, due_on, completed_at), delete on table seo.plate_item to seo_tenant;

grant select on table seo.plate_assignment to seo_api;

grant select, insert (id, company_id, created_at, plate_item_id, employee_id, delegation_id), update (delegation_id), delete on table seo.plate_assignment to seo_tenant;

grant select on table seo.delegation_event to seo_api;

grant select, insert (id, company_id, created_at, plate_item_id, from_employee, to_employee, reason, is_public, manager_notified, team_notified), update (is_public, manager_notified, team_notified), delete on table seo.delegation_event to seo_tenant;

grant select on table seo.team_broadcast to seo_api;

grant select, insert (id, company_id, created_at, type, content, visibility, author_id, team_id, metadata), update (visibility, author_id, team_id, metadata), delete on table seo.team_broadcast to seo_tenant;

grant select on table seo.plate_item_comment to seo_api;

grant select, insert (id, company_id, created_at, plate_item_id, author_id, body), update (body), delete on table seo.plate_item_comment to seo_tenant;

grant select, insert (id, company_id, created_at, name, colour), update (name, colour), delete on table seo.plate_label to seo_api;

grant select, insert (id, company_id, created_at, name, colour), update (name, colour), delete on table seo.plate_label to seo_tenant;

grant select, insert (company_id, plate_item_id, label_id), delete on table seo.plate_item_label to seo_api;

grant select, insert (company_id, plate_item_id, label_id), delete on table seo.plate_item_label to seo_tenant;

grant select, insert (created_at, company_id, blocked_id, blocker_id), delete on table seo.plate_item_dependency to seo_api;

grant select, insert (created_at, company_id, blocked_id, blocker_id), delete on table seo.plate_item_dependency to seo_tenant;

grant select on table seo.touchpoint_channel to seo_api;

grant select, insert (id, company_id, created_at, updated_at, name, topic, is_private, team_id, created_by), update (updated_at, name, topic, is_private, team_id, created_by), delete on table seo.touchpoint_channel to seo_tenant;

grant select, delete on table seo.touchpoint_channel_member to seo_api;

grant select, insert (created_at, company_id, channel_id, employee_id, role, read_until), update (role, read_until), delete on table seo.touchpoint_channel_member to seo_tenant;

grant select on table seo.touchpoint_message to seo_api;

grant select, insert (id, company_id, channel_id, author_id, body, sentiment, created_at), update (channel_id, author_id, body, sentiment), delete on table seo.touchpoint_message to seo_tenant;

grant select, insert (id, company_id, created_at, updated_at, manager_id, report_id, rhythm, minutes, last_held_at), update (updated_at, rhythm, minutes, last_held_at), delete on table seo.touchpoint_cadence to seo_api;

grant select, insert (id, company_id, created_at, updated_at, manager_id, report_id, rhythm, minutes, last_held_at), update (updated_at, rhythm, minutes, last_held_at), delete on table seo.touchpoint_cadence to seo_tenant;

grant select, update (updated_at, title, visibility, is_locked), delete on table seo.ideation_board to seo_api;

grant select, insert (id, company_id, created_at, updated_at, title, owner_id, visibility, is_locked), update (updated_at, title, visibility, is_locked), delete on table seo.ideation_board to seo_tenant;

grant select, delete on table seo.ideation_board_member to seo_api;

grant select, insert (created_at, company_id, board_id, employee_id), delete on table seo.ideation_board_member to seo_tenant;

grant select, update (updated_at, kind, body, colour, x, y), delete on table seo.ideation_note to seo_api;

grant select, insert (id, company_id, created_at, updated_at, board_id, author_id, kind, body, colour, x, y), update (updated_at, kind, body, colour, x, y), delete on table seo.ideation_note to seo_tenant;

grant select, delete on table seo.ideation_connection to seo_api;

grant select, insert (id, company_id, created_at, board_id, author_id, source_id, target_id, kind), update (kind), delete on table seo.ideation_connection to seo_tenant;

grant select, delete on table seo.ideation_vote to seo_api;

grant select, insert (created_at, company_id, note_id, employee_id, weight), update (weight), delete on table seo.ideation_vote to seo_tenant;

grant select on table seo.canvas_session to seo_api;

grant select, insert (id, company_id, board_id, employee_id, started_at, ended_at), update (ended_at), delete on table seo.canvas_session to seo_tenant;

grant select on table seo.live_cursor to seo_api;

grant select, insert (id, company_id, board_id, employee_id, session_id, x, y, last_update), update (session_id, x, y, last_update), delete on table seo.live_cursor to seo_tenant;

grant select on table seo.deep_dive_session to seo_api;

grant select, insert (id, company_id, created_at, updated_at, title, facilitator_id, board_id, status, scheduled_for, started_at, ended_at), update (updated_at, title, board_id, status, scheduled_for, started_at, ended_at), delete on table seo.deep_dive_session to seo_tenant;

grant select on table seo.deep_dive_participation to seo_api;

grant select, insert (id, company_id, created_at, updated_at, session_id, employee_id, role, joined_at, left_at, attention), update (updated_at, role, joined_at, left_at, attention), delete on table seo.deep_dive_participation to seo_tenant;

grant select on table seo.deep_dive_agenda_item to seo_api;

grant select, insert (id, company_id, created_at, session_id, "position", title, presenter_id, minutes), update ("position", title, presenter_id, minutes), delete on table seo.deep_dive_agenda_item to seo_tenant;

grant select on table seo.deep_dive_action_item to seo_api;

grant select, insert (id, company_id, created_at, session_id, owner_id, summary, plate_item_id), update (owner_id, summary, plate_item_id), delete on table seo.deep_dive_action_item to seo_tenant;

grant select on table seo.engagement_frame to seo_api;

grant select, insert (id, company_id, created_at, session_id, participant_id, face_detected, eye_contact, focused, confused, engaged, distracted, overall_score), delete on table seo.engagement_frame to seo_tenant;

grant select on table seo.deep_dive_alert to seo_api;

grant select, insert (id, company_id, created_at, session_id, employee_id, alert_type, acknowledged_at), update (acknowledged_at), delete on table seo.deep_dive_alert to seo_tenant;

grant select, update (read_at) on table seo.notification to seo_api;

grant select, insert (id, company_id, created_at, employee_id, type, content, read_at), update (read_at), delete on table seo.notification to seo_tenant;

grant select, insert (company_id, employee_id, type, method, is_wanted), update (method, is_wanted), delete on table seo.notification_preference to seo_api;

grant select, insert (company_id, employee_id, type, method, is_wanted), update (method, is_wanted), delete on table seo.notification_preference to seo_tenant;

grant select on table seo.security_audit_log to seo_api;

grant select on table seo.security_audit_log to seo_tenant;

grant select, insert (id, company_id, metric, above, below, severity), update (above, below, severity) on table seo.metric_threshold to seo_api;

grant select, insert (id, company_id, created_at, updated_at, metric, above, below, severity), update (updated_at, above, below, severity), delete on table seo.metric_threshold to seo_tenant;

grant usage on schema seo to anon;

grant usage on schema seo to authenticated;

grant usage on schema seo to service_role;
