// The throw-away database that `DATABASE_URL` names, with a schema and without rows.

import pg from "pg";
import { Usage } from "./workspace.mjs";

export function databaseUrl() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Usage("DATABASE_URL is not set; `cargo xtask test --only typescript` starts a database and sets it");
  return url;
}

/** Gives `use` a pool of connections and closes them afterwards. */
export async function withPool(use, { max = 4 } = {}) {
  const pool = new pg.Pool({ connectionString: databaseUrl(), max });
  try {
    return await use(pool);
  } finally {
    await pool.end();
  }
}

/** A pool in which every transaction is undone, whatever its end. */
export function undoing(pool) {
  return {
    async connect() {
      const connection = await pool.connect();
      return {
        query: (text, values) => connection.query(text === "commit" ? "rollback" : text, values),
        release: (destroy) => connection.release(destroy),
      };
    },
  };
}
