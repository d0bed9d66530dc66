//! What the schema means: tables, relations, policies, functions, and the relation graph.
