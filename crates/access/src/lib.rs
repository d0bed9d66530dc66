//! The policy algebra: who may do what.
