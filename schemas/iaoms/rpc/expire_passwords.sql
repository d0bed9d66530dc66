-- Runs once a day, so whoever's day it is is told once.
declare
  v_ended integer;
begin
  update iaoms.auth_sessions as s
  set ended_at = expire_passwords.at, end_reason = 'PASSWORD_EXPIRED'
  from iaoms.recipients r
  where r.id = s.recipient_id
    and r.institution_id = s.institution_id
    and s.method = 'HITAM_ID'
    and s.ended_at is null
    and r.password_expires_at <= expire_passwords.at;
  get diagnostics v_ended = row_count;

  insert into iaoms.notifications (institution_id, recipient_id, kind, title, body, priority)
  select r.institution_id, r.id, t.kind, t.subject, t.body, 'URGENT'
  from iaoms.recipients r
  join iaoms.notification_templates t on t.code = case
    when r.password_expires_at <= expire_passwords.at then 'password_expired' else 'password_expires'
  end
  where r.is_active
    and r.password_hash is not null
    and (
      (r.password_expires_at > expire_passwords.at - interval '1 day' and r.password_expires_at <= expire_passwords.at)
      or (
        r.password_expires_at > expire_passwords.at + interval '6 days'
        and r.password_expires_at <= expire_passwords.at + interval '7 days'
      )
    );
  return v_ended;
end;
