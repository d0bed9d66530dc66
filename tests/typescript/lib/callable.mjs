// What of a domain is for clients. Workers and services have functions of their own.

import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The fields that clients may call, as the catalog has them: not as the client that is examined. */
export function callable(generated) {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), generated);
  const { schema, functions } = JSON.parse(readFileSync(join(dirname(folder), "catalog.json"), "utf8"));
  const open = functions.filter(
    (one) => one.role === "rpc" && one.name.startsWith(`${schema}.`) && (one.execute ?? []).some((role) => role === "anon" || role === "authenticated"),
  );
  return { schema, fields: open.map((one) => one.origin.element.replace(/^(Query|Mutation)\./, "")) };
}
