// What a transport over a pool must never do: let one caller speak as another, or leave an identity behind.

import postgres from "postgres";
import { databaseUrl, withPool } from "./database.mjs";

/** What a connection of the pool says of itself between two calls. */
const WHO = `select current_user::text as role, coalesce(current_setting('request.jwt.claims', true), '') as claims,
  coalesce(current_setting('request.jwt.claim.sub', true), '') as sub, pg_backend_pid() as backend`;

async function rejection(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}

/** Callers by turns, far more calls than connections: each gets his own record, and connections end as nobody's. */
async function concurrency(tally, { module, create, isError, callers }, connections) {
  await withPool(
    async (pool) => {
      const people = [callers.employee, callers.manager, callers.outsider];
      const wrong = [];
      await Promise.all(
        Array.from({ length: 120 }, async (_, turn) => {
          const identity = people[turn % people.length];
          const client = create(module.nodePostgresTransport(pool, identity));
          if (turn % 5 === 4) {
            // Errors end transactions too.
            const error = await rejection(client.auditTrail());
            if (!isError(error, "auditTrail") || error.code !== "FORBIDDEN") wrong.push(`${turn}: ${error}`);
          } else if (turn % 7 === 6) {
            const error = await rejection(create(module.nodePostgresTransport(pool, null)).me());
            if (!isError(error, "me") || error.code !== "NOT_SIGNED_IN") wrong.push(`${turn}: ${error}`);
          } else {
            const me = await client.me();
            if (me.id !== identity.sub) wrong.push(`${turn}: ${me.id} answers for ${identity.sub}`);
          }
        }),
      );
      tally.expect(wrong.length === 0, `identities are mixed on ${connections} connections: ${wrong.join("; ")}`);
      tally.expect(pool.totalCount === connections, `${pool.totalCount} connections instead of ${connections}`);
      const held = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
      for (const connection of held) {
        const { role, claims, sub } = (await connection.query(WHO)).rows[0];
        const left = [role, claims, sub].join("|");
        tally.expect(left === "postgres||", `a connection is given back as ${left}`);
        connection.release();
      }
    },
    { max: connections },
  );
}

/** What a connection held before cannot speak for a caller. */
async function staleIdentity(tally, { module, create, isError, callers }) {
  await withPool(
    async (pool) => {
      await pool.query("select set_config('request.jwt.claim.sub', $1, false)", [callers.admin.sub]);
      await pool.query("select set_config('request.jwt.claims', $1, false)", [JSON.stringify(callers.admin)]);
      const me = await create(module.nodePostgresTransport(pool, callers.employee)).me();
      tally.expect(me.id === callers.employee.sub, "an older identity speaks for a caller");
      const error = await rejection(create(module.nodePostgresTransport(pool, null)).me());
      tally.expect(isError(error, "me") && error.code === "NOT_SIGNED_IN", `an older identity speaks for nobody: ${error}`);
    },
    { max: 1 },
  );
}

/** A connection whose transaction could not be ended is not used again. */
async function brokenConnection(tally, { module, create, isError, callers }) {
  await withPool(
    async (pool) => {
      const backend = (await pool.query(WHO)).rows[0].backend;
      const failing = {
        async connect() {
          const connection = await pool.connect();
          const query = (text, values) =>
            text === "commit" || text === "rollback"
              ? Promise.reject(new Error("the network is gone"))
              : connection.query(text, values);
          return { query, release: (destroy) => connection.release(destroy) };
        },
      };
      const error = await rejection(create(module.nodePostgresTransport(failing, callers.employee)).me());
      tally.expect(isError(error, "me") && error.code === "UNKNOWN", `a broken connection gives ${error}`);
      tally.expect(error.cause?.message === "the network is gone", "the cause of an unknown error is kept");
      const next = (await pool.query(WHO)).rows[0];
      tally.expect(next.backend !== backend && next.role === "postgres", "a connection with an identity is used again");
    },
    { max: 1 },
  );
}

/** The same over postgres.js. */
async function postgresJs(tally, { module, create, isError, callers, world }) {
  // postgres.js knows no socket in a URL.
  const { pathname, searchParams } = new URL(databaseUrl());
  const [host, port, user] = ["host", "port", "user"].map((name) => searchParams.get(name));
  const path = `${host}/.s.PGSQL.${port}`;
  const sql = postgres({ path, database: pathname.slice(1), user, max: 2, onnotice: () => {} });
  try {
    const as = (who) => create(module.postgresJsTransport(sql, callers[who]));
    const people = ["employee", "manager", "outsider"];
    const answers = await Promise.all(
      Array.from({ length: 30 }, async (_, turn) => (await as(people[turn % 3]).me()).id),
    );
    const right = answers.every((id, turn) => id === callers[people[turn % 3]].sub);
    tally.expect(right, "postgres.js mixes identities");
    tally.expect((await as("employee").colleagues({ department: null })).length > 0, "postgres.js gives no list");
    const refused = await rejection(as("outsider").joinChannel({ channel: world.hall.id }));
    tally.expect(isError(refused, "joinChannel") && refused.code === "CHANNEL_NOT_FOUND", `postgres.js: ${refused}`);
    const nobody = await rejection(as("anonymous").me());
    tally.expect(isError(nobody, "me") && nobody.code === "NOT_SIGNED_IN", `postgres.js: ${nobody}`);
    const [{ role, claims, sub }] = await sql.unsafe(WHO);
    tally.expect([role, claims, sub].join("|") === "postgres||", "postgres.js leaves an identity behind");
  } finally {
    await sql.end();
  }
}

export async function identities(tally, given) {
  for (const connections of [1, 2]) await concurrency(tally, given, connections);
  await staleIdentity(tally, given);
  await brokenConnection(tally, given);
  await postgresJs(tally, given);
}
