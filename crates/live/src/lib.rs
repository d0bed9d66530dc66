//! Talks to a real Postgres: throw-away clusters, applying, pgTAP.
