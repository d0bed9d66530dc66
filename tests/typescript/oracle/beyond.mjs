// Conditions in SQL that a schema holds and Zod does not: what they ask for is no bound, no length and no shared pattern. Postgres
// alone refuses what breaks them.

export const beyond = {
  newsystem: ["recording_sessions_privacy_shape"],
  seo: ["productivity_pattern_peak_hours_check", "team_broadcast_metadata_check"],
  work: ["even_check"],
};
