// Conditions in SQL that a schema holds and Zod does not: what they ask for is no bound, no length and no shared pattern. Postgres
// alone refuses what breaks them.

export const beyond = {
  callcenter: ["permissions_default_roles_are_roles"],
  iaoms: [
    "dashboard_widgets_settings_shape", "history_cards_are_over", "message_read_receipts_not_before", "notification_templates_speak",
    "workflow_templates_stages_shape",
  ],
  newsystem: ["recording_sessions_privacy_shape"],
  seo: ["productivity_pattern_peak_hours_check", "team_broadcast_metadata_check"],
  work: ["even_check"],
};
