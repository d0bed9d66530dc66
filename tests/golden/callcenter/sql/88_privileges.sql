-- Made by seoc from the domain callcenter. Do not edit.
-- One part of schema.sql; apply the parts in the order of their names.

grant usage on schema callcenter to callcenter_api;

grant usage on schema callcenter to callcenter_tenant;

grant usage on schema callcenter_private to callcenter_api;

grant usage on schema callcenter_private to callcenter_tenant;

grant select, update (name, currency, time_zone) on table callcenter.tenants to callcenter_api;

grant select, update (updated_at, name, currency, time_zone) on table callcenter.tenants to callcenter_tenant;

grant select, update (display_name) on table callcenter.users to callcenter_api;

grant select, insert (id, display_name), update (display_name), delete on table callcenter.users to callcenter_tenant;

grant select on table callcenter.user_roles to callcenter_api;

grant select on table callcenter.user_roles to callcenter_tenant;

grant select on table callcenter.roles to callcenter_api;

grant select, insert (name, rank, description), update (rank, description), delete on table callcenter.roles to callcenter_tenant;

grant select on table callcenter.permissions to callcenter_api;

grant select, insert (code, description, default_roles), update (description, default_roles), delete on table callcenter.permissions to callcenter_tenant;

grant select, insert (id, tenant_id, created_at, role, permission), delete on table callcenter.role_permissions to callcenter_api;

grant select, insert (id, tenant_id, created_at, role, permission), delete on table callcenter.role_permissions to callcenter_tenant;

grant select, insert (id, tenant_id, created_at, updated_at, name, supervisor_id), update (updated_at, name, supervisor_id), delete on table callcenter.teams to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, name, supervisor_id), update (updated_at, name, supervisor_id), delete on table callcenter.teams to callcenter_tenant;

grant select, insert (id, tenant_id, created_at, code, title), update (code, title), delete on table callcenter.skills to callcenter_api;

grant select, insert (id, tenant_id, created_at, code, title), update (code, title), delete on table callcenter.skills to callcenter_tenant;

grant select, insert (id, tenant_id, user_id, team_id, extension, max_open_leads, national_id), update (team_id, extension, max_open_leads, phone, email, national_id, payout_iban, slack_handle) on table callcenter.agents to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, user_id, team_id, status, status_since, extension, max_open_leads, last_assigned_at, phone, email, national_id, payout_iban, slack_handle), update (updated_at, team_id, status, status_since, extension, max_open_leads, last_assigned_at, phone, email, national_id, payout_iban, slack_handle), delete on table callcenter.agents to callcenter_tenant;

grant select, insert (tenant_id, agent_id, skill_id, level), update (level), delete on table callcenter.agent_skills to callcenter_api;

grant select, insert (tenant_id, agent_id, skill_id, level), update (level), delete on table callcenter.agent_skills to callcenter_tenant;

grant select on table callcenter.agent_activities to callcenter_api;

grant select, insert (id, tenant_id, created_at, agent_id, from_status, to_status, seconds), update (agent_id), delete on table callcenter.agent_activities to callcenter_tenant;

grant select, insert (id, tenant_id, code, title, kind, cost_per_lead, is_active), update (code, title, kind, cost_per_lead, is_active) on table callcenter.lead_sources to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, code, title, kind, cost_per_lead, is_active), update (updated_at, code, title, kind, cost_per_lead, is_active), delete on table callcenter.lead_sources to callcenter_tenant;

grant select on table callcenter.leads to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, source_id, campaign_id, external_ref, full_name, company_name, email, phone, required_skill_id, estimated_value, status, lost_reason, score, scored_at, assigned_to, assigned_at, last_contacted_at, closed_at, forgotten_at), update (updated_at, source_id, campaign_id, external_ref, full_name, company_name, email, phone, required_skill_id, estimated_value, status, lost_reason, score, scored_at, assigned_to, assigned_at, last_contacted_at, closed_at, forgotten_at), delete on table callcenter.leads to callcenter_tenant;

grant select on table callcenter.lead_activities to callcenter_api;

grant select, insert (id, tenant_id, created_at, lead_id, kind, actor_id, detail), update (actor_id), delete on table callcenter.lead_activities to callcenter_tenant;

grant select, insert (id, tenant_id, name, source_weight, status_weight, age_weight, assignment_weight, availability_weight, half_life_days, is_active), update (name, source_weight, status_weight, age_weight, assignment_weight, availability_weight, half_life_days, is_active) on table callcenter.scoring_models to callcenter_api;

grant select, insert (id, tenant_id, created_at, name, source_weight, status_weight, age_weight, assignment_weight, availability_weight, half_life_days, is_active), update (name, source_weight, status_weight, age_weight, assignment_weight, availability_weight, half_life_days, is_active), delete on table callcenter.scoring_models to callcenter_tenant;

grant select on table callcenter.lead_scores to callcenter_api;

grant select, insert (id, tenant_id, created_at, lead_id, model_id, score, source_quality, status_factor, age_factor, assignment_factor, availability_factor), update (model_id), delete on table callcenter.lead_scores to callcenter_tenant;

grant select, insert (id, tenant_id, created_at, updated_at, "position", name, source_id, campaign_id, skill_id, min_score, team_id, strategy, is_active), update (updated_at, "position", name, source_id, campaign_id, skill_id, min_score, team_id, strategy, is_active), delete on table callcenter.routing_rules to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, "position", name, source_id, campaign_id, skill_id, min_score, team_id, strategy, is_active), update (updated_at, "position", name, source_id, campaign_id, skill_id, min_score, team_id, strategy, is_active), delete on table callcenter.routing_rules to callcenter_tenant;

grant select on table callcenter.lead_assignments to callcenter_api;

grant select, insert (id, tenant_id, created_at, lead_id, agent_id, assigned_by, rule_id, strategy, ended_at), update (assigned_by, rule_id, ended_at), delete on table callcenter.lead_assignments to callcenter_tenant;

grant select, update (size_bytes), delete on table callcenter.lead_documents to callcenter_api;

grant select, insert (id, tenant_id, created_at, lead_id, file_name, size_bytes, uploaded_by), update (file_name, size_bytes, uploaded_by), delete on table callcenter.lead_documents to callcenter_tenant;

grant select, insert (id, tenant_id, code, name, budget, starts_at, ends_at, goal_leads), update (code, name, budget, starts_at, ends_at, goal_leads) on table callcenter.campaigns to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, code, name, status, budget, spent, starts_at, ends_at, goal_leads), update (updated_at, code, name, status, budget, spent, starts_at, ends_at, goal_leads), delete on table callcenter.campaigns to callcenter_tenant;

grant select on table callcenter.campaign_sources to callcenter_api;

grant select, insert (tenant_id, campaign_id, source_id, share), update (share), delete on table callcenter.campaign_sources to callcenter_tenant;

grant select on table callcenter.campaign_expenses to callcenter_api;

grant select, insert (id, tenant_id, created_at, campaign_id, kind, amount, spent_on, note, booked_by), update (booked_by), delete on table callcenter.campaign_expenses to callcenter_tenant;

grant select on table callcenter.call_logs to callcenter_api;

grant select, insert (id, tenant_id, created_at, reference, direction, lead_id, agent_id, team_id, campaign_id, line_id, other_number, status, started_at, answered_at, ended_at, outcome, note), update (lead_id, agent_id, team_id, campaign_id, line_id, other_number, status, answered_at, ended_at, outcome, note), delete on table callcenter.call_logs to callcenter_tenant;

grant select, insert (id, tenant_id, created_at, updated_at, name, prompt), update (updated_at, name, prompt), delete on table callcenter.ivr_menus to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, name, prompt), update (updated_at, name, prompt), delete on table callcenter.ivr_menus to callcenter_tenant;

grant select, insert (id, tenant_id, created_at, menu_id, digit, target_id, team_id, takes_message), delete on table callcenter.ivr_options to callcenter_api;

grant select, insert (id, tenant_id, created_at, menu_id, digit, target_id, team_id, takes_message), delete on table callcenter.ivr_options to callcenter_tenant;

grant select, insert (id, tenant_id, number, title, menu_id, campaign_id, served_by, is_active), update (number, title, menu_id, campaign_id, served_by, is_active) on table callcenter.phone_numbers to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, number, title, menu_id, campaign_id, served_by, is_active), update (updated_at, number, title, menu_id, campaign_id, served_by, is_active), delete on table callcenter.phone_numbers to callcenter_tenant;

grant select on table callcenter.ivr_interactions to callcenter_api;

grant select, insert (id, tenant_id, created_at, call_log_id, menu_id, digit, action), update (menu_id), delete on table callcenter.ivr_interactions to callcenter_tenant;

grant select on table callcenter.voicemails to callcenter_api;

grant select, insert (id, tenant_id, created_at, call_log_id, seconds, transcript, taken_by, taken_at), update (transcript, taken_by, taken_at), delete on table callcenter.voicemails to callcenter_tenant;

grant select, insert (id, tenant_id, channel, name, credential, sender, served_by, is_active), update (channel, name, credential, sender, served_by, is_active) on table callcenter.message_providers to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, channel, name, credential, sender, served_by, is_active), update (updated_at, channel, name, credential, sender, served_by, is_active), delete on table callcenter.message_providers to callcenter_tenant;

grant select, insert (id, tenant_id, created_at, updated_at, channel, code, language, subject, body, is_active), update (updated_at, channel, code, language, subject, body, is_active) on table callcenter.message_templates to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, channel, code, language, subject, body, is_active), update (updated_at, channel, code, language, subject, body, is_active), delete on table callcenter.message_templates to callcenter_tenant;

grant select on table callcenter.messages to callcenter_api;

grant select, insert (id, tenant_id, created_at, lead_id, colleague_id, author_id, channel, template_id, provider_id, carrier_id, recipient, subject, body, provider_reference, delivery), update (author_id, template_id, provider_id, carrier_id, recipient, subject, body, provider_reference, delivery), delete on table callcenter.messages to callcenter_tenant;

grant select on table callcenter.outbox_entries to callcenter_api;

grant select, insert (id, tenant_id, created_at, message_id, priority), update (priority), delete on table callcenter.outbox_entries to callcenter_tenant;

grant select on table callcenter.message_events to callcenter_api;

grant select, insert (id, tenant_id, created_at, message_id, delivery, detail), delete on table callcenter.message_events to callcenter_tenant;

grant select, delete on table callcenter.device_tokens to callcenter_api;

grant select, insert (id, tenant_id, created_at, user_id, platform, carrier_id, token, last_seen_at), update (carrier_id, token, last_seen_at), delete on table callcenter.device_tokens to callcenter_tenant;

grant select, update (read_at) on table callcenter.notifications to callcenter_api;

grant select, insert (id, tenant_id, created_at, user_id, kind, text, read_at), update (read_at), delete on table callcenter.notifications to callcenter_tenant;

grant select, insert (id, tenant_id, deed, valid_from, points, per_day, is_active), update (points, per_day, is_active) on table callcenter.point_rules to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, deed, valid_from, points, per_day, is_active), update (updated_at, points, per_day, is_active), delete on table callcenter.point_rules to callcenter_tenant;

grant select on table callcenter.point_entries to callcenter_api;

grant select, insert (id, tenant_id, created_at, user_id, event, points, subject_id), delete on table callcenter.point_entries to callcenter_tenant;

grant select, insert (id, tenant_id, title, min_points), update (title, min_points) on table callcenter.achievement_tiers to callcenter_api;

grant select, insert (id, tenant_id, created_at, title, min_points), update (title, min_points), delete on table callcenter.achievement_tiers to callcenter_tenant;

grant select, insert (id, tenant_id, code, title, deed, threshold, is_active), update (code, title, deed, threshold, is_active) on table callcenter.badges to callcenter_api;

grant select, insert (id, tenant_id, created_at, code, title, deed, threshold, is_active), update (code, title, deed, threshold, is_active), delete on table callcenter.badges to callcenter_tenant;

grant select on table callcenter.user_badges to callcenter_api;

grant select, insert (id, tenant_id, created_at, user_id, badge_id), delete on table callcenter.user_badges to callcenter_tenant;

grant select, insert (id, tenant_id, title, period, deed, target, bonus, starts_at, ends_at), update (title, period, deed, target, bonus, starts_at, ends_at) on table callcenter.challenges to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, title, period, deed, target, bonus, starts_at, ends_at), update (updated_at, title, period, deed, target, bonus, starts_at, ends_at), delete on table callcenter.challenges to callcenter_tenant;

grant select on table callcenter.challenge_progress to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, challenge_id, user_id, began_on, done, completed_at), update (updated_at, done, completed_at), delete on table callcenter.challenge_progress to callcenter_tenant;

grant select, insert (id, tenant_id, title, prize, starts_at, ends_at), update (title, prize, starts_at, ends_at) on table callcenter.competitions to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, title, prize, starts_at, ends_at, status), update (updated_at, title, prize, starts_at, ends_at, status), delete on table callcenter.competitions to callcenter_tenant;

grant select on table callcenter.competition_teams to callcenter_api;

grant select, insert (tenant_id, competition_id, team_id, points, place), update (points, place), delete on table callcenter.competition_teams to callcenter_tenant;

grant select, insert (id, tenant_id, title, cost, stock, is_active), update (title, cost, stock, is_active) on table callcenter.rewards to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, title, cost, stock, is_active), update (updated_at, title, cost, stock, is_active), delete on table callcenter.rewards to callcenter_tenant;

grant select on table callcenter.redemptions to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, user_id, reward_id, cost, status, decided_by), update (updated_at, status, decided_by), delete on table callcenter.redemptions to callcenter_tenant;

grant select on table callcenter.daily_metrics to callcenter_api;

grant select, insert (id, tenant_id, created_at, day, leads, won, lost, calls, answered, messages, points), update (day, leads, won, lost, calls, answered, messages, points), delete on table callcenter.daily_metrics to callcenter_tenant;

grant select on table callcenter.audit_logs to callcenter_api;

grant select on table callcenter.audit_logs to callcenter_tenant;

grant select on table callcenter.security_events to callcenter_api;

grant select, insert (id, tenant_id, created_at, kind, severity, account_id, detail, ip_address, user_agent, status, resolution, handled_by), update (severity, status, resolution, handled_by), delete on table callcenter.security_events to callcenter_tenant;

grant select on table callcenter.consent_records to callcenter_api;

grant select, insert (id, tenant_id, created_at, lead_id, purpose, evidence, noted_by, ip_address, withdrawn_at), update (noted_by, withdrawn_at), delete on table callcenter.consent_records to callcenter_tenant;

grant select on table callcenter.gdpr_requests to callcenter_api;

grant select, insert (id, tenant_id, created_at, updated_at, kind, lead_id, requester_email, status, due_at, answer, handled_by), update (updated_at, lead_id, requester_email, status, answer, handled_by), delete on table callcenter.gdpr_requests to callcenter_tenant;

grant select on table callcenter.data_classifications to callcenter_api;

grant select, insert (id, table_name, column_name, data_class, basis), update (table_name, column_name, data_class, basis), delete on table callcenter.data_classifications to callcenter_tenant;

grant usage on schema callcenter to anon;

grant usage on schema callcenter to authenticated;

grant usage on schema callcenter to service_role;
