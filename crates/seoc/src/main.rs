//! A schema-first compiler: GraphQL SDL in, a tested Postgres and Supabase backend out.

fn main() {}
