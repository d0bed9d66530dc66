// npm run calls -- <generated/seo/ts>
//
// Every RPC of a domain through its generated client over node-postgres, against the database that DATABASE_URL names. What
// each RPC answers to whom stands in calls/<domain>.mjs, the rows it finds in calls/<domain>.sql. What holds for every domain
// alike (transports, bad input, codecs) is examined in the one whose file says so by `deeper`.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callable } from "./lib/callable.mjs";
import { clientOf } from "./lib/client.mjs";
import { load } from "./lib/compile.mjs";
import { undoing, withPool } from "./lib/database.mjs";
import { Tally, Usage, main, packageFolder, withCopyOf } from "./lib/workspace.mjs";

async function outcome(client, isError, field, args) {
  try {
    const result = await client[field](args);
    const rows = result?.page_info ? result.nodes : result;
    return Array.isArray(rows) ? `${rows.length}` : "ok";
  } catch (error) {
    if (!isError(error, field)) throw error;
    return error.code === "UNKNOWN" ? `UNKNOWN ${error.sqlstate} ${error.message}` : error.code;
  }
}

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run calls -- <generated/DOMAIN/ts>");
  const tally = new Tally();
  const { schema, fields } = callable(generated);
  const file = join(packageFolder, "calls", `${schema}.mjs`);
  if (!existsSync(file)) {
    fields.forEach((field) => tally.fail(`${schema}.${field} has no test case: there is no calls/${schema}.mjs`));
    return tally.finish();
  }
  const { calls, callers, deeper = [], key, prepare } = await import(pathToFileURL(file));
  await withCopyOf(generated, (copy) =>
    withPool(async (pool) => {
      const module = await load(copy);
      const { create, isError } = clientOf(module);
      await pool.query(readFileSync(join(packageFolder, "calls", `${schema}.sql`), "utf8"));
      const world = await prepare((who) => create(module.nodePostgresTransport(pool, callers[who])));
      for (const field of fields) tally.expect(Object.hasOwn(calls, field), `${schema}.${field} has no test case`);
      for (const [field, [given, expected]] of Object.entries(calls)) {
        tally.expect(fields.includes(field), `${schema}.${field} is no function for clients`);
        const args = typeof given === "function" ? given(world) : given;
        const said = [];
        for (const identity of Object.values(callers)) {
          const client = create(module.nodePostgresTransport(undoing(pool), identity));
          said.push(await outcome(client, isError, field, args));
        }
        const wanted = expected.split(" ");
        Object.keys(callers).forEach((who, i) => {
          tally.expect(said[i] === wanted[i], `${field} as ${who}: ${said[i]} instead of ${wanted[i]}`);
        });
        if (process.env.SHOW_ANSWERS) console.log(`${field}: ${said.join(" ")}`);
      }
      const given = { module, create, isError, callers, world, pool, schema, key };
      for (const examine of deeper) await examine(tally, given);
    }),
  );
  tally.finish();
});
