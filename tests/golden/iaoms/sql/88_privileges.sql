-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

grant usage on schema iaoms to iaoms_api;

grant usage on schema iaoms to iaoms_tenant;

grant usage on schema iaoms_private to iaoms_api;

grant usage on schema iaoms_private to iaoms_tenant;

grant select, update (name, time_zone, password_valid_days, session_hours, max_failed_logins) on table iaoms.institutions to iaoms_api;

grant select, update (updated_at, name, time_zone, password_valid_days, password_cost, session_hours, max_failed_logins) on table iaoms.institutions to iaoms_tenant;

grant select, insert (id, institution_id, name, code, head_id), update (name, code, head_id) on table iaoms.departments to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, name, code, head_id), update (updated_at, name, code, head_id), delete on table iaoms.departments to iaoms_tenant;

grant select on table iaoms.operations to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, kind, title, status, priority, started_by, department_id, due_at, completed_at), update (updated_at, title, status, priority, department_id, due_at, completed_at), delete on table iaoms.operations to iaoms_tenant;

grant select on table iaoms.recipients to iaoms_api;

grant select, insert (created_at, updated_at, id, institution_id, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, failed_logins, locked_until, face_enrolled_at, face_embedding, signed_out_at, is_active, last_seen_at), update (updated_at, department_id, role, full_name, designation, hitam_id, email, phone, avatar_url, google_sub, google_synced_at, drive_folder_id, password_hash, password_changed_at, password_expires_at, failed_logins, locked_until, face_enrolled_at, face_embedding, signed_out_at, is_active, last_seen_at), delete on table iaoms.recipients to iaoms_tenant;

grant select on table iaoms.auth_sessions to iaoms_api;

grant select, insert (id, institution_id, recipient_id, method, token_hash, device_name, ip_address, user_agent, created_at, last_seen_at, expires_at, ended_at, end_reason, ended_by), update (device_name, ip_address, user_agent, last_seen_at, expires_at, ended_at, end_reason, ended_by), delete on table iaoms.auth_sessions to iaoms_tenant;

grant select on table iaoms.face_auth_records to iaoms_api;

grant select, insert (id, institution_id, created_at, recipient_id, purpose, confidence, threshold, model, embedding, ip_address), delete on table iaoms.face_auth_records to iaoms_tenant;

grant select, insert (id, institution_id, recipient_id, theme, language, digest, page_size, quiet_from, quiet_until), update (theme, language, digest, page_size, quiet_from, quiet_until), delete on table iaoms.user_preferences to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, recipient_id, theme, language, digest, page_size, quiet_from, quiet_until), update (updated_at, theme, language, digest, page_size, quiet_from, quiet_until), delete on table iaoms.user_preferences to iaoms_tenant;

grant select on table iaoms.role_permissions to iaoms_api;

grant select, insert (id, role, permission), update (role, permission), delete on table iaoms.role_permissions to iaoms_tenant;

grant select, update (title, description, type, priority, due_on, deleted_at) on table iaoms.documents to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, operation_id, author_id, department_id, title, description, type, status, priority, due_on, current_version, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at), update (updated_at, title, description, type, status, priority, due_on, current_version, drive_file_id, drive_folder_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, download_link, submitted_at, decided_at, deleted_at), delete on table iaoms.documents to iaoms_tenant;

grant select on table iaoms.document_recipients to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, recipient_id, kind, sent_by, read_at), update (kind, read_at), delete on table iaoms.document_recipients to iaoms_tenant;

grant select on table iaoms.document_versions to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, number, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by, note), delete on table iaoms.document_versions to iaoms_tenant;

grant select, delete on table iaoms.document_attachments to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, drive_file_id, file_name, mime_type, file_size_bytes, file_hash, web_view_link, uploaded_by), update (file_name), delete on table iaoms.document_attachments to iaoms_tenant;

grant select, insert (id, institution_id, name, description, stages, escalate_after_hours, is_active), update (name, description, stages, escalate_after_hours, is_active), delete on table iaoms.workflow_templates to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, name, description, stages, escalate_after_hours, is_active), update (updated_at, name, description, stages, escalate_after_hours, is_active), delete on table iaoms.workflow_templates to iaoms_tenant;

grant select on table iaoms.approval_cards to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, operation_id, document_id, submitter_id, department_id, title, routing, status, priority, requires_face, round, decided_at), update (updated_at, status, priority, round, decided_at), delete on table iaoms.approval_cards to iaoms_tenant;

grant select on table iaoms.approval_card_recipients to iaoms_api;

grant select, insert (id, institution_id, created_at, card_id, recipient_id, stage, "position", status, round, activated_at, decided_at, comment, forwarded_from_id), update (status, round, activated_at, decided_at, comment, forwarded_from_id), delete on table iaoms.approval_card_recipients to iaoms_tenant;

grant select on table iaoms.approvals to iaoms_api;

grant select, insert (id, institution_id, created_at, card_id, step_id, actor_id, action, comment, round, document_version, ip_address), delete on table iaoms.approvals to iaoms_tenant;

grant select on table iaoms.workflow_instances to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, card_id, template_id, stages, current_stage, status, escalate_after_hours, finished_at), update (updated_at, template_id, current_stage, status, finished_at), delete on table iaoms.workflow_instances to iaoms_tenant;

grant select on table iaoms.escalations to iaoms_api;

grant select, insert (id, institution_id, created_at, card_id, step_id, escalated_to, reason, level, resolved_at), update (resolved_at), delete on table iaoms.escalations to iaoms_tenant;

grant select on table iaoms.notification_templates to iaoms_api;

grant select, insert (code, kind, subject, body), update (kind, subject, body), delete on table iaoms.notification_templates to iaoms_tenant;

grant select, update (read_at), delete on table iaoms.notifications to iaoms_api;

grant select, insert (id, institution_id, created_at, recipient_id, kind, title, body, operation_id, priority, read_at, dispatched_at), update (read_at, dispatched_at), delete on table iaoms.notifications to iaoms_tenant;

grant select, insert (id, institution_id, recipient_id, kind, channel, is_wanted), update (is_wanted), delete on table iaoms.notification_subscriptions to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, recipient_id, kind, channel, is_wanted), update (updated_at, is_wanted), delete on table iaoms.notification_subscriptions to iaoms_tenant;

grant select on table iaoms.notification_queue to iaoms_api;

grant select, insert (id, institution_id, created_at, notification_id, recipient_id, channel, priority, run_after), update (priority, run_after), delete on table iaoms.notification_queue to iaoms_tenant;

grant select on table iaoms.meetings to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, operation_id, organizer_id, title, agenda, starts_at, duration_minutes, location, meeting_url, status, google_event_id, google_synced_at), update (updated_at, title, agenda, starts_at, duration_minutes, location, meeting_url, status, google_event_id, google_synced_at), delete on table iaoms.meetings to iaoms_tenant;

grant select, update (response, responded_at) on table iaoms.meeting_participants to iaoms_api;

grant select, insert (id, institution_id, created_at, meeting_id, recipient_id, is_optional, response, responded_at), update (is_optional, response, responded_at), delete on table iaoms.meeting_participants to iaoms_tenant;

grant select on table iaoms.live_meeting_requests to iaoms_api;

grant select, insert (id, institution_id, created_at, requester_id, target_id, card_id, urgency, reason, status, expires_at, responded_at, meeting_id), update (status, responded_at, meeting_id), delete on table iaoms.live_meeting_requests to iaoms_tenant;

grant select, update (title, description, starts_at, ends_at, is_all_day, visibility, location, google_event_id, google_calendar_id, google_synced_at), delete on table iaoms.calendar_events to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, department_id, operation_id, title, description, starts_at, ends_at, is_all_day, visibility, location, google_event_id, google_calendar_id, google_synced_at), update (updated_at, title, description, starts_at, ends_at, is_all_day, visibility, location, google_event_id, google_calendar_id, google_synced_at), delete on table iaoms.calendar_events to iaoms_tenant;

grant select, update (response, responded_at) on table iaoms.calendar_event_attendees to iaoms_api;

grant select, insert (id, institution_id, created_at, event_id, recipient_id, response, responded_at), update (response, responded_at), delete on table iaoms.calendar_event_attendees to iaoms_tenant;

grant select on table iaoms.channels to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, name, kind, department_id, operation_id, created_by, is_archived, last_message_at), update (updated_at, name, is_archived, last_message_at), delete on table iaoms.channels to iaoms_tenant;

grant select, update (is_muted), delete on table iaoms.channel_members to iaoms_api;

grant select, insert (id, institution_id, channel_id, recipient_id, is_moderator, is_muted, joined_at), update (is_moderator, is_muted), delete on table iaoms.channel_members to iaoms_tenant;

grant select, update (body, edited_at, retracted_at) on table iaoms.messages to iaoms_api;

grant select, insert (id, institution_id, created_at, channel_id, author_id, body, reply_to, edited_at, retracted_at), update (body, edited_at, retracted_at), delete on table iaoms.messages to iaoms_tenant;

grant select on table iaoms.message_read_receipts to iaoms_api;

grant select, insert (institution_id, message_id, recipient_id, read_at), update (read_at), delete on table iaoms.message_read_receipts to iaoms_tenant;

grant select, update (body), delete on table iaoms.comments to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, author_id, document_id, card_id, parent_id, body), update (updated_at, body), delete on table iaoms.comments to iaoms_tenant;

grant select on table iaoms.signatures to iaoms_api;

grant select, insert (id, institution_id, document_id, card_id, signer_id, kind, document_version, file_hash, image_url, ip_address, user_agent, signed_at), delete on table iaoms.signatures to iaoms_tenant;

grant select on table iaoms.signature_requests to iaoms_api;

grant select, insert (id, institution_id, created_at, document_id, requester_id, signer_id, message, status, expires_at, responded_at, signature_id), update (status, responded_at, signature_id), delete on table iaoms.signature_requests to iaoms_tenant;

grant select on table iaoms.audit_logs to iaoms_api;

grant select on table iaoms.audit_logs to iaoms_tenant;

grant select, insert (id, institution_id, owner_id, kind, grid_column, grid_row, width, height, is_visible, settings), update (grid_column, grid_row, width, height, is_visible, settings), delete on table iaoms.dashboard_widgets to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, kind, grid_column, grid_row, width, height, is_visible, settings), update (updated_at, grid_column, grid_row, width, height, is_visible, settings), delete on table iaoms.dashboard_widgets to iaoms_tenant;

grant select on table iaoms.analytics_metrics to iaoms_api;

grant select, insert (id, institution_id, metric, department_id, day, value, computed_at), update (metric, department_id, day, value, computed_at), delete on table iaoms.analytics_metrics to iaoms_tenant;

grant select on table iaoms.realtime_counters to iaoms_api;

grant select, insert (id, institution_id, name, value, changed_at), update (value, changed_at), delete on table iaoms.realtime_counters to iaoms_tenant;

grant select on table iaoms.history_cards to iaoms_api;

grant select, insert (id, institution_id, operation_id, card_id, submitter_id, department_id, title, routing, outcome, signatures, rounds, submitted_at, finished_at), update (operation_id, card_id, department_id), delete on table iaoms.history_cards to iaoms_tenant;

grant select on table iaoms.recent_activity to iaoms_api;

grant select, insert (id, institution_id, created_at, recipient_id, action, summary, operation_id), delete on table iaoms.recent_activity to iaoms_tenant;

grant select, insert (id, institution_id, owner_id, text, remind_at, operation_id, is_done), update (text, remind_at, operation_id, is_done), delete on table iaoms.reminders to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, text, remind_at, operation_id, is_done, sent_at), update (updated_at, text, remind_at, operation_id, is_done, sent_at), delete on table iaoms.reminders to iaoms_tenant;

grant select, insert (id, institution_id, owner_id, title, body, is_pinned, operation_id), update (title, body, is_pinned, operation_id), delete on table iaoms.notes to iaoms_api;

grant select, insert (id, institution_id, created_at, updated_at, owner_id, title, body, is_pinned, operation_id), update (updated_at, title, body, is_pinned, operation_id), delete on table iaoms.notes to iaoms_tenant;

grant usage on schema iaoms to anon;

grant usage on schema iaoms to authenticated;

grant usage on schema iaoms to service_role;
