//! Identifiers, literals, types and parsed SQL fragments; knows no schema.
