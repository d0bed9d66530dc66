-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

do $$
begin
  if to_regtype('iaoms.institution_connection') is null then
    create type iaoms.institution_connection as (
      nodes iaoms.institutions[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.institution_connection is 'A page of rows of Institution.';
comment on column iaoms.institution_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.institution_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.department_connection') is null then
    create type iaoms.department_connection as (
      nodes iaoms.departments[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.department_connection is 'A page of rows of Department.';
comment on column iaoms.department_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.department_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.user_preference_connection') is null then
    create type iaoms.user_preference_connection as (
      nodes iaoms.user_preferences[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.user_preference_connection is 'A page of rows of UserPreference.';
comment on column iaoms.user_preference_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.user_preference_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.document_connection') is null then
    create type iaoms.document_connection as (
      nodes iaoms.documents[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.document_connection is 'A page of rows of Document.';
comment on column iaoms.document_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.document_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.document_attachment_connection') is null then
    create type iaoms.document_attachment_connection as (
      nodes iaoms.document_attachments[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.document_attachment_connection is 'A page of rows of DocumentAttachment.';
comment on column iaoms.document_attachment_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.document_attachment_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.workflow_template_connection') is null then
    create type iaoms.workflow_template_connection as (
      nodes iaoms.workflow_templates[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.workflow_template_connection is 'A page of rows of WorkflowTemplate.';
comment on column iaoms.workflow_template_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.workflow_template_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.approval_card_connection') is null then
    create type iaoms.approval_card_connection as (
      nodes iaoms.approval_cards[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.approval_card_connection is 'A page of rows of ApprovalCard.';
comment on column iaoms.approval_card_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.approval_card_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.notification_connection') is null then
    create type iaoms.notification_connection as (
      nodes iaoms.notifications[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.notification_connection is 'A page of rows of Notification.';
comment on column iaoms.notification_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.notification_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.notification_subscription_connection') is null then
    create type iaoms.notification_subscription_connection as (
      nodes iaoms.notification_subscriptions[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.notification_subscription_connection is 'A page of rows of NotificationSubscription.';
comment on column iaoms.notification_subscription_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.notification_subscription_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.calendar_event_connection') is null then
    create type iaoms.calendar_event_connection as (
      nodes iaoms.calendar_events[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.calendar_event_connection is 'A page of rows of CalendarEvent.';
comment on column iaoms.calendar_event_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.calendar_event_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.dashboard_widget_connection') is null then
    create type iaoms.dashboard_widget_connection as (
      nodes iaoms.dashboard_widgets[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.dashboard_widget_connection is 'A page of rows of DashboardWidget.';
comment on column iaoms.dashboard_widget_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.dashboard_widget_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.reminder_connection') is null then
    create type iaoms.reminder_connection as (
      nodes iaoms.reminders[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.reminder_connection is 'A page of rows of Reminder.';
comment on column iaoms.reminder_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.reminder_connection.page_info is 'Where the page stands.';

do $$
begin
  if to_regtype('iaoms.note_connection') is null then
    create type iaoms.note_connection as (
      nodes iaoms.notes[],
      page_info iaoms.page_info
    );
  end if;
end
$$;
comment on type iaoms.note_connection is 'A page of rows of Note.';
comment on column iaoms.note_connection.nodes is 'The rows, in the order that was asked for.';
comment on column iaoms.note_connection.page_info is 'Where the page stands.';
