//! TypeScript types, Zod schemas and the Supabase Database type.
