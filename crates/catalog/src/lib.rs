//! What will exist in Postgres: types and serde only.
