-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

create or replace trigger frozen_columns
before update on iaoms.institutions
  for each row when (old.id is distinct from new.id or old.created_at is distinct from new.created_at or old.code is distinct from new.code)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.institutions
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger bring_templates
after insert on iaoms.institutions
  for each row
  execute function iaoms_private.institutions_bring_templates();

create or replace trigger frozen_columns
before update on iaoms.departments
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.departments
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.operations
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.kind is distinct from new.kind or old.started_by is distinct from new.started_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.operations
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.recipients
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.recipients
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.auth_sessions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.recipient_id is distinct from new.recipient_id or old.method is distinct from new.method or old.token_hash is distinct from new.token_hash or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.face_auth_records
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.purpose is distinct from new.purpose or old.confidence is distinct from new.confidence or old.threshold is distinct from new.threshold or old.model is distinct from new.model or old.embedding is distinct from new.embedding or old.ip_address is distinct from new.ip_address)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.user_preferences
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.user_preferences
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.role_permissions
  for each row when (old.id is distinct from new.id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.documents
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.author_id is distinct from new.author_id or old.department_id is distinct from new.department_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.documents
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger raise_version
before update on iaoms.documents
  for each row
  execute function iaoms_private.raise_version();

create or replace trigger frozen_columns
before update on iaoms.document_recipients
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.recipient_id is distinct from new.recipient_id or old.sent_by is distinct from new.sent_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.document_versions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.number is distinct from new.number or old.drive_file_id is distinct from new.drive_file_id or old.file_name is distinct from new.file_name or old.mime_type is distinct from new.mime_type or old.file_size_bytes is distinct from new.file_size_bytes or old.file_hash is distinct from new.file_hash or old.web_view_link is distinct from new.web_view_link or old.uploaded_by is distinct from new.uploaded_by or old.note is distinct from new.note)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.document_attachments
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.drive_file_id is distinct from new.drive_file_id or old.mime_type is distinct from new.mime_type or old.file_size_bytes is distinct from new.file_size_bytes or old.file_hash is distinct from new.file_hash or old.web_view_link is distinct from new.web_view_link or old.uploaded_by is distinct from new.uploaded_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.workflow_templates
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.workflow_templates
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.approval_cards
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.document_id is distinct from new.document_id or old.submitter_id is distinct from new.submitter_id or old.department_id is distinct from new.department_id or old.title is distinct from new.title or old.routing is distinct from new.routing or old.requires_face is distinct from new.requires_face)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.approval_cards
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger tell_submitter
after update of status on iaoms.approval_cards
  for each row when (old.status is distinct from new.status and new.status in ('APPROVED', 'REJECTED', 'RETURNED'))
  execute function iaoms_private.approval_cards_tell_submitter();

create or replace trigger keep_history
after update of status on iaoms.approval_cards
  for each row when (old.status is distinct from new.status and new.status in ('APPROVED', 'REJECTED', 'CANCELLED'))
  execute function iaoms_private.approval_cards_keep_history();

create or replace trigger frozen_columns
before update on iaoms.approval_card_recipients
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.recipient_id is distinct from new.recipient_id or old.stage is distinct from new.stage or old."position" is distinct from new."position")
  execute function iaoms_private.refuse_frozen();

create or replace trigger tell_signer
after insert or update of status on iaoms.approval_card_recipients
  for each row when (new.status = 'ACTIVE')
  execute function iaoms_private.approval_card_recipients_tell_signer();

create or replace trigger frozen_columns
before update on iaoms.approvals
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.step_id is distinct from new.step_id or old.actor_id is distinct from new.actor_id or old.action is distinct from new.action or old.comment is distinct from new.comment or old.round is distinct from new.round or old.document_version is distinct from new.document_version or old.ip_address is distinct from new.ip_address)
  execute function iaoms_private.refuse_frozen();

create or replace trigger note_activity
after insert on iaoms.approvals
  for each row
  execute function iaoms_private.approvals_note_activity();

create or replace trigger frozen_columns
before update on iaoms.workflow_instances
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.stages is distinct from new.stages or old.escalate_after_hours is distinct from new.escalate_after_hours)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.workflow_instances
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.escalations
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.card_id is distinct from new.card_id or old.step_id is distinct from new.step_id or old.escalated_to is distinct from new.escalated_to or old.reason is distinct from new.reason or old.level is distinct from new.level)
  execute function iaoms_private.refuse_frozen();

create or replace trigger tell_superior
after insert on iaoms.escalations
  for each row
  execute function iaoms_private.escalations_tell_superior();

create or replace trigger frozen_columns
before update on iaoms.notification_templates
  for each row when (old.code is distinct from new.code)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.notifications
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.kind is distinct from new.kind or old.title is distinct from new.title or old.body is distinct from new.body or old.operation_id is distinct from new.operation_id or old.priority is distinct from new.priority)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.notification_subscriptions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.kind is distinct from new.kind or old.channel is distinct from new.channel)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.notification_subscriptions
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.notification_queue
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.notification_id is distinct from new.notification_id or old.recipient_id is distinct from new.recipient_id or old.channel is distinct from new.channel)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.meetings
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.organizer_id is distinct from new.organizer_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.meetings
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.meeting_participants
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.meeting_id is distinct from new.meeting_id or old.recipient_id is distinct from new.recipient_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.live_meeting_requests
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.requester_id is distinct from new.requester_id or old.target_id is distinct from new.target_id or old.card_id is distinct from new.card_id or old.urgency is distinct from new.urgency or old.reason is distinct from new.reason or old.expires_at is distinct from new.expires_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.calendar_events
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id or old.department_id is distinct from new.department_id or old.operation_id is distinct from new.operation_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.calendar_events
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.calendar_event_attendees
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.event_id is distinct from new.event_id or old.recipient_id is distinct from new.recipient_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.channels
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.kind is distinct from new.kind or old.department_id is distinct from new.department_id or old.operation_id is distinct from new.operation_id or old.created_by is distinct from new.created_by)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.channels
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.channel_members
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.channel_id is distinct from new.channel_id or old.recipient_id is distinct from new.recipient_id or old.joined_at is distinct from new.joined_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.messages
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.channel_id is distinct from new.channel_id or old.author_id is distinct from new.author_id or old.reply_to is distinct from new.reply_to)
  execute function iaoms_private.refuse_frozen();

create or replace trigger stir_channel
after insert on iaoms.messages
  for each row
  execute function iaoms_private.messages_stir_channel();

create or replace trigger frozen_columns
before update on iaoms.message_read_receipts
  for each row when (old.message_id is distinct from new.message_id or old.recipient_id is distinct from new.recipient_id or old.institution_id is distinct from new.institution_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.comments
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.author_id is distinct from new.author_id or old.document_id is distinct from new.document_id or old.card_id is distinct from new.card_id or old.parent_id is distinct from new.parent_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.comments
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.signatures
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.document_id is distinct from new.document_id or old.card_id is distinct from new.card_id or old.signer_id is distinct from new.signer_id or old.kind is distinct from new.kind or old.document_version is distinct from new.document_version or old.file_hash is distinct from new.file_hash or old.image_url is distinct from new.image_url or old.ip_address is distinct from new.ip_address or old.user_agent is distinct from new.user_agent or old.signed_at is distinct from new.signed_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.signature_requests
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.document_id is distinct from new.document_id or old.requester_id is distinct from new.requester_id or old.signer_id is distinct from new.signer_id or old.message is distinct from new.message or old.expires_at is distinct from new.expires_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger append_only
before update or delete on iaoms.audit_logs
  for each row
  execute function iaoms_private.refuse_change();

create or replace trigger never_emptied
after truncate on iaoms.audit_logs
  for each statement
  execute function iaoms_private.refuse_change();

create or replace trigger frozen_columns
before update on iaoms.dashboard_widgets
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id or old.kind is distinct from new.kind)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.dashboard_widgets
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.analytics_metrics
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.realtime_counters
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.name is distinct from new.name)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.history_cards
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.submitter_id is distinct from new.submitter_id or old.title is distinct from new.title or old.routing is distinct from new.routing or old.outcome is distinct from new.outcome or old.signatures is distinct from new.signatures or old.rounds is distinct from new.rounds or old.submitted_at is distinct from new.submitted_at or old.finished_at is distinct from new.finished_at)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.recent_activity
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.recipient_id is distinct from new.recipient_id or old.action is distinct from new.action or old.summary is distinct from new.summary or old.operation_id is distinct from new.operation_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger frozen_columns
before update on iaoms.reminders
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.reminders
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger frozen_columns
before update on iaoms.notes
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.owner_id is distinct from new.owner_id)
  execute function iaoms_private.refuse_frozen();

create or replace trigger touch_updated_at
before update on iaoms.notes
  for each row
  execute function iaoms_private.touch_updated_at();

create or replace trigger count_insert
after insert on iaoms.recipients
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.recipients_count_insert();

create or replace trigger count_update
after update on iaoms.recipients
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.recipients_count_update();

create or replace trigger count_delete
after delete on iaoms.recipients
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.recipients_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.recipients
  for each statement
  execute function iaoms_private.recipients_count_truncate();

create or replace trigger count_insert
after insert on iaoms.documents
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.documents_count_insert();

create or replace trigger count_update
after update on iaoms.documents
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.documents_count_update();

create or replace trigger count_delete
after delete on iaoms.documents
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.documents_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.documents
  for each statement
  execute function iaoms_private.documents_count_truncate();

create or replace trigger count_insert
after insert on iaoms.approval_cards
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.approval_cards_count_insert();

create or replace trigger count_update
after update on iaoms.approval_cards
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.approval_cards_count_update();

create or replace trigger count_delete
after delete on iaoms.approval_cards
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.approval_cards_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.approval_cards
  for each statement
  execute function iaoms_private.approval_cards_count_truncate();

create or replace trigger count_insert
after insert on iaoms.meetings
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.meetings_count_insert();

create or replace trigger count_update
after update on iaoms.meetings
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function iaoms_private.meetings_count_update();

create or replace trigger count_delete
after delete on iaoms.meetings
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.meetings_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.meetings
  for each statement
  execute function iaoms_private.meetings_count_truncate();

create or replace trigger count_insert
after insert on iaoms.messages
  referencing new table as new_rows
  for each statement
  execute function iaoms_private.messages_count_insert();

create or replace trigger count_delete
after delete on iaoms.messages
  referencing old table as old_rows
  for each statement
  execute function iaoms_private.messages_count_delete();

create or replace trigger count_truncate
after truncate on iaoms.messages
  for each statement
  execute function iaoms_private.messages_count_truncate();

create or replace trigger transitions_status
before update on iaoms.operations
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.operations_status_transitions();

create or replace trigger transitions_status
before update on iaoms.documents
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.documents_status_transitions();

create or replace trigger transitions_status
before update on iaoms.approval_cards
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.approval_cards_status_transitions();

create or replace trigger transitions_status
before update on iaoms.approval_card_recipients
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.approval_card_recipients_status_transitions();

create or replace trigger transitions_status
before update on iaoms.workflow_instances
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.workflow_instances_status_transitions();

create or replace trigger transitions_status
before update on iaoms.meetings
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.meetings_status_transitions();

create or replace trigger transitions_status
before update on iaoms.live_meeting_requests
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.live_meeting_requests_status_transitions();

create or replace trigger transitions_status
before update on iaoms.signature_requests
  for each row when (old.status is distinct from new.status)
  execute function iaoms_private.signature_requests_status_transitions();

create or replace trigger audit_insert
after insert on iaoms.recipients
  for each row
  execute function iaoms_private.recipients_audit();

create or replace trigger audit_update
after update on iaoms.recipients
  for each row when (old.created_at is distinct from new.created_at or old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.department_id is distinct from new.department_id or old.role is distinct from new.role or old.full_name is distinct from new.full_name or old.designation is distinct from new.designation or old.hitam_id is distinct from new.hitam_id or old.email is distinct from new.email or old.phone is distinct from new.phone or old.avatar_url is distinct from new.avatar_url or old.google_sub is distinct from new.google_sub or old.google_synced_at is distinct from new.google_synced_at or old.drive_folder_id is distinct from new.drive_folder_id or old.password_hash is distinct from new.password_hash or old.password_changed_at is distinct from new.password_changed_at or old.password_expires_at is distinct from new.password_expires_at or old.failed_logins is distinct from new.failed_logins or old.locked_until is distinct from new.locked_until or old.face_enrolled_at is distinct from new.face_enrolled_at or old.face_embedding is distinct from new.face_embedding or old.signed_out_at is distinct from new.signed_out_at or old.is_active is distinct from new.is_active)
  execute function iaoms_private.recipients_audit();

create or replace trigger audit_delete
after delete on iaoms.recipients
  for each row
  execute function iaoms_private.recipients_audit();

create or replace trigger audit_insert
after insert on iaoms.auth_sessions
  for each row
  execute function iaoms_private.auth_sessions_audit();

create or replace trigger audit_update
after update on iaoms.auth_sessions
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.recipient_id is distinct from new.recipient_id or old.method is distinct from new.method or old.token_hash is distinct from new.token_hash or old.device_name is distinct from new.device_name or old.ip_address is distinct from new.ip_address or old.user_agent is distinct from new.user_agent or old.created_at is distinct from new.created_at or old.expires_at is distinct from new.expires_at or old.ended_at is distinct from new.ended_at or old.end_reason is distinct from new.end_reason or old.ended_by is distinct from new.ended_by)
  execute function iaoms_private.auth_sessions_audit();

create or replace trigger audit_delete
after delete on iaoms.auth_sessions
  for each row
  execute function iaoms_private.auth_sessions_audit();

create or replace trigger audit_insert
after insert on iaoms.documents
  for each row
  execute function iaoms_private.documents_audit();

create or replace trigger audit_update
after update on iaoms.documents
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.author_id is distinct from new.author_id or old.department_id is distinct from new.department_id or old.title is distinct from new.title or old.description is distinct from new.description or old.type is distinct from new.type or old.status is distinct from new.status or old.priority is distinct from new.priority or old.due_on is distinct from new.due_on or old.current_version is distinct from new.current_version or old.drive_file_id is distinct from new.drive_file_id or old.drive_folder_id is distinct from new.drive_folder_id or old.file_name is distinct from new.file_name or old.mime_type is distinct from new.mime_type or old.file_size_bytes is distinct from new.file_size_bytes or old.file_hash is distinct from new.file_hash or old.web_view_link is distinct from new.web_view_link or old.download_link is distinct from new.download_link or old.submitted_at is distinct from new.submitted_at or old.decided_at is distinct from new.decided_at or old.deleted_at is distinct from new.deleted_at)
  execute function iaoms_private.documents_audit();

create or replace trigger audit_delete
after delete on iaoms.documents
  for each row
  execute function iaoms_private.documents_audit();

create or replace trigger audit_insert
after insert on iaoms.approval_cards
  for each row
  execute function iaoms_private.approval_cards_audit();

create or replace trigger audit_update
after update on iaoms.approval_cards
  for each row when (old.id is distinct from new.id or old.institution_id is distinct from new.institution_id or old.created_at is distinct from new.created_at or old.operation_id is distinct from new.operation_id or old.document_id is distinct from new.document_id or old.submitter_id is distinct from new.submitter_id or old.department_id is distinct from new.department_id or old.title is distinct from new.title or old.routing is distinct from new.routing or old.status is distinct from new.status or old.priority is distinct from new.priority or old.requires_face is distinct from new.requires_face or old.round is distinct from new.round or old.decided_at is distinct from new.decided_at)
  execute function iaoms_private.approval_cards_audit();

create or replace trigger audit_delete
after delete on iaoms.approval_cards
  for each row
  execute function iaoms_private.approval_cards_audit();

create or replace trigger iaoms_on_auth_user_created
after insert on auth.users
  for each row
  execute function iaoms_private.handle_new_user();

create or replace trigger tell_document_updates
after insert or delete on iaoms.documents
  for each row
  execute function iaoms_private.documents_tell_document_updates();

create or replace trigger tell_document_updates_update
after update on iaoms.documents
  for each row when (old.author_id is distinct from new.author_id or old.id is distinct from new.id or old.title is distinct from new.title or old.status is distinct from new.status or old.priority is distinct from new.priority or old.current_version is distinct from new.current_version)
  execute function iaoms_private.documents_tell_document_updates();

create or replace trigger tell_approval_card_updates
after insert or delete on iaoms.approval_cards
  for each row
  execute function iaoms_private.approval_cards_tell_approval_card_updates();

create or replace trigger tell_approval_card_updates_update
after update on iaoms.approval_cards
  for each row when (old.id is distinct from new.id or old.title is distinct from new.title or old.status is distinct from new.status or old.round is distinct from new.round or old.priority is distinct from new.priority)
  execute function iaoms_private.approval_cards_tell_approval_card_updates();

create or replace trigger tell_notification_updates
after insert or delete on iaoms.notifications
  for each row
  execute function iaoms_private.notifications_tell_notification_updates();

create or replace trigger tell_notification_updates_update
after update on iaoms.notifications
  for each row when (old.recipient_id is distinct from new.recipient_id or old.id is distinct from new.id or old.kind is distinct from new.kind or old.title is distinct from new.title or old.priority is distinct from new.priority or old.read_at is distinct from new.read_at)
  execute function iaoms_private.notifications_tell_notification_updates();

create or replace trigger tell_meeting_updates
after insert or delete on iaoms.meetings
  for each row
  execute function iaoms_private.meetings_tell_meeting_updates();

create or replace trigger tell_meeting_updates_update
after update on iaoms.meetings
  for each row when (old.id is distinct from new.id or old.title is distinct from new.title or old.starts_at is distinct from new.starts_at or old.duration_minutes is distinct from new.duration_minutes or old.location is distinct from new.location or old.status is distinct from new.status)
  execute function iaoms_private.meetings_tell_meeting_updates();

create or replace trigger tell_calendar_updates
after insert or delete on iaoms.calendar_events
  for each row
  execute function iaoms_private.calendar_events_tell_calendar_updates();

create or replace trigger tell_calendar_updates_update
after update on iaoms.calendar_events
  for each row when (old.owner_id is distinct from new.owner_id or old.id is distinct from new.id or old.title is distinct from new.title or old.starts_at is distinct from new.starts_at or old.ends_at is distinct from new.ends_at or old.visibility is distinct from new.visibility)
  execute function iaoms_private.calendar_events_tell_calendar_updates();

create or replace trigger tell_live_requests
after insert or delete on iaoms.live_meeting_requests
  for each row
  execute function iaoms_private.live_meeting_requests_tell_live_requests();

create or replace trigger tell_live_requests_update
after update on iaoms.live_meeting_requests
  for each row when (old.target_id is distinct from new.target_id or old.id is distinct from new.id or old.requester_id is distinct from new.requester_id or old.urgency is distinct from new.urgency or old.reason is distinct from new.reason or old.status is distinct from new.status or old.expires_at is distinct from new.expires_at)
  execute function iaoms_private.live_meeting_requests_tell_live_requests();

create or replace trigger tell_message_updates
after insert or delete on iaoms.messages
  for each row
  execute function iaoms_private.messages_tell_message_updates();

create or replace trigger tell_message_updates_update
after update on iaoms.messages
  for each row when (old.channel_id is distinct from new.channel_id or old.id is distinct from new.id or old.author_id is distinct from new.author_id or old.body is distinct from new.body or old.reply_to is distinct from new.reply_to or old.created_at is distinct from new.created_at or old.edited_at is distinct from new.edited_at or old.retracted_at is distinct from new.retracted_at)
  execute function iaoms_private.messages_tell_message_updates();

create or replace trigger tell_channel_updates
after insert or delete on iaoms.channels
  for each row
  execute function iaoms_private.channels_tell_channel_updates();

create or replace trigger tell_channel_updates_update
after update on iaoms.channels
  for each row when (old.id is distinct from new.id or old.name is distinct from new.name or old.is_archived is distinct from new.is_archived or old.last_message_at is distinct from new.last_message_at)
  execute function iaoms_private.channels_tell_channel_updates();

create or replace trigger tell_counter_updates
after insert or delete on iaoms.realtime_counters
  for each row
  execute function iaoms_private.realtime_counters_tell_counter_updates();

create or replace trigger tell_counter_updates_update
after update on iaoms.realtime_counters
  for each row when (old.institution_id is distinct from new.institution_id or old.id is distinct from new.id or old.name is distinct from new.name or old.value is distinct from new.value or old.changed_at is distinct from new.changed_at)
  execute function iaoms_private.realtime_counters_tell_counter_updates();
