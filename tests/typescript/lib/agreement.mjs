// Assertions written for a domain whose tables and functions are not known here: the three files must agree with each
// other, and supabase-js must understand the Database type (a wrong shape turns its results into `never` without an error).

import { join } from "node:path";
import { exportsOf, keysOf, program } from "./compile.mjs";

const header = `
import { createClient } from "@supabase/supabase-js";
import type * as z from "zod";
import * as S from "./schemas.js";
import type * as T from "./types.js";
import type { Database } from "./database.js";

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends (<X>() => X extends B ? 1 : 2) ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };
/** Without what can never be given. */
type Possible<T> = { [K in keyof T as [Exclude<T[K], undefined>] extends [never] ? never : K]: T[K] };
declare function same<A, B>(...wrong: Same<A, B> extends true ? [] : ["differ", A, B]): void;
const db = createClient<Database>("http://localhost", "key");
export type Unused = [typeof S, T.Any, Possible<Flat<{}>>];
`;

/** The text of a file to lie beside the domain's. */
export function agreement(folder) {
  const files = Object.fromEntries(["types", "schemas", "database"].map((name) => [name, join(folder, `${name}.ts`)]));
  const checked = program(Object.values(files));
  const types = new Set(exportsOf(checked, files.types).types);
  const schemas = exportsOf(checked, files.schemas).values;
  const lines = [];
  for (const schema of schemas.filter((name) => name.endsWith("Schema"))) {
    const type = schema.slice(0, -"Schema".length);
    if (types.has(type)) lines.push(`same<z.infer<typeof S.${schema}>, T.${type}>();`);
    else lines.push(`same<"no type for", "${schema}">();`);
  }
  const [domain] = keysOf(checked, files.database, "Database").filter((key) => key !== "__InternalSupabase");
  const at = (...path) => ["Database", ...[domain, ...path].map((key) => `[${JSON.stringify(key)}]`)].join("");
  const client = `db.schema(${JSON.stringify(domain)})`;
  for (const table of keysOf(checked, files.database, "Database", domain, "Tables")) {
    const zod = (kind) => `z.infer<(typeof S.TableSchemas)[${JSON.stringify(table)}]["${kind}"]>`;
    const name = JSON.stringify(table);
    lines.push(`same<${zod("row")}, ${at("Tables", table, "Row")}>();`);
    lines.push(`same<Flat<${zod("insert")}>, Possible<${at("Tables", table, "Insert")}>>();`);
    // The schema of a table that never changes is an empty object, which TypeScript writes as an index signature.
    lines.push(
      `same<keyof ${zod("update")} extends string ? Possible<${zod("update")}> : never, Possible<${at("Tables", table, "Update")}>>();`,
    );
    lines.push(
      `void (async () => { const r = await ${client}.from(${name}).select("*"); same<typeof r.data, ${at("Tables", table, "Row")}[] | null>(); })();`,
    );
  }
  for (const name of keysOf(checked, files.database, "Database", domain, "Functions")) {
    const base = name.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    const key = JSON.stringify(name);
    const [args, returns] = [at("Functions", name, "Args"), at("Functions", name, "Returns")];
    if (types.has(`${base}Arguments`)) {
      lines.push(`same<Flat<${args}> extends Record<PropertyKey, never> ? 0 : Flat<${args}>, keyof T.${base}Arguments extends string ? string extends keyof T.${base}Arguments ? 0 : T.${base}Arguments : 0>();`);
      lines.push(`same<${returns}, T.${base}Result>();`);
    }
    lines.push(
      `void (async () => { const r = await ${client}.rpc(${key}, null! as ${args}); same<typeof r.data, ${returns} | null>(); })();`,
    );
  }
  return { text: header.replace("T.Any", types.size ? `T.${[...types][0]}` : "0") + lines.join("\n") + "\n", count: lines.length };
}
