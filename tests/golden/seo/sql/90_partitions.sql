-- Made by seoc from the domain seo. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

select seo_private.maintain_activity_event();

select seo_private.maintain_touchpoint_message();
