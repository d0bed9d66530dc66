-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

select callcenter_private.maintain_agent_activities();

select callcenter_private.maintain_audit_logs();
