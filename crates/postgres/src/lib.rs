//! Model to Catalog to SQL text: DDL, policies, functions, schedules, pgTAP.
