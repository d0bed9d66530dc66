-- Made by seoc from the domain iaoms. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

insert into iaoms.role_permissions (role, permission)
values ('EMPLOYEE', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'document.read_department')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'meeting.summon')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('HOD', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'document.read_all')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'template.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'recipient.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'department.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'analytics.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'meeting.summon')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('REGISTRAR', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'document.submit')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'document.read_all')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'analytics.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'audit.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'meeting.summon')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('PRINCIPAL', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'template.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'recipient.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'department.manage')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'session.revoke')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'audit.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'analytics.read')
on conflict (role, permission) do nothing;

insert into iaoms.role_permissions (role, permission)
values ('ADMIN', 'channel.open')
on conflict (role, permission) do nothing;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('approval_waits', 'APPROVAL', '{title} waits for you', '{name} asks for your signature on {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('card_approved', 'DECISION', '{title} is signed', 'Everybody has signed {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('card_rejected', 'DECISION', '{title} was refused', '{title} was refused. You can change it and send it again.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('card_returned', 'DECISION', '{title} came back', 'A step of {title} was refused. Put in a new file or ask again.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('step_escalated', 'ESCALATION', '{title} lies with {name}', '{title} has been with {name} for too long. Please look after it.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('meeting_invitation', 'MEETING', '{title}', '{name} asks you to {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('meeting_now', 'MEETING', '{name} needs you now', '{name} wants to meet you at once: {title}')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('digest', 'REMINDER', '{title}', '{title}. You find them among your approvals.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('reminder', 'REMINDER', '{title}', 'You wanted to be reminded: {title}')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('password_expires', 'SECURITY', 'Your password will expire', 'Your password will soon be too old. Please choose another one.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('password_expired', 'SECURITY', 'Your password has expired', 'Your password is too old, and you were signed out. Please choose another one.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;

insert into iaoms.notification_templates (code, kind, subject, body)
values ('signature_wanted', 'SIGNATURE', '{title} needs your signature', '{name} asks you to sign {title}.')
on conflict (code) do update
  set kind = excluded.kind, subject = excluded.subject, body = excluded.body
  where notification_templates.kind is distinct from excluded.kind or notification_templates.subject is distinct from excluded.subject or notification_templates.body is distinct from excluded.body;
