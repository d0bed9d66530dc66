// npm run rows -- <generated/seo/ts> <rows.json>
//
// rows.json holds rows read from Postgres by table, without private columns: { "employee": [ { … } ] }. Every row must
// pass its Zod schema; of each table one row is then spoilt in every way its schema speaks of, and each spoilt row must be
// refused at the spoilt column.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { load } from "./lib/compile.mjs";
import { allowed, spoilt } from "./lib/spoil.mjs";
import { Tally, Usage, main, packageFolder, withCopyOf } from "./lib/workspace.mjs";

function issues(result) {
  return result.error.issues.map((issue) => `${issue.path.join(".") || "(row)"}: ${issue.message}`).join("; ");
}

function check(tally, table, schemas, rows) {
  const { row: schema, insert, update } = schemas;
  for (const [number, row] of rows.entries()) {
    const result = schema.safeParse(row);
    tally.expect(result.success, `${table} row ${number + 1} is refused: ${result.success || issues(result)}`);
  }
  const good = rows.find((row) => schema.safeParse(row).success);
  if (!good) return;
  for (const [kind, part] of Object.entries({ insert, update })) {
    const given = Object.fromEntries(Object.entries(good).filter(([key]) => key in part.shape));
    const result = part.safeParse(given);
    tally.expect(result.success, `${table} ${kind} is refused: ${result.success || issues(result)}`);
  }
  const described = z.toJSONSchema(schema);
  for (const { column, why, row } of spoilt(described, good)) {
    const result = schema.safeParse(row);
    const refused = !result.success && result.error.issues.some((issue) => column === null || issue.path[0] === column);
    tally.expect(refused, `${table}.${column ?? "(row)"} accepts ${why}`);
  }
  for (const { column, why, row } of allowed(described, good)) {
    const result = schema.safeParse(row);
    tally.expect(result.success, `${table}.${column} refuses ${why}`);
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), "utf8"));
  } catch (error) {
    throw new Usage(`${file}: ${error.message}`);
  }
}

await main(async (given) => {
  const golden = [join(packageFolder, "golden", "tables"), join(packageFolder, "rows", "work.json")];
  const [generated, file] = given.length === 0 ? golden : given;
  if (!generated || !file || given.length > 2) throw new Usage("usage: npm run rows -- <generated/DOMAIN/ts> <rows.json>");
  const rows = read(file);
  const tally = new Tally();
  await withCopyOf(generated, async (copy) => {
    const { TableSchemas } = await load(copy);
    for (const [table, list] of Object.entries(rows)) {
      if (Object.hasOwn(TableSchemas ?? {}, table)) check(tally, table, TableSchemas[table], list);
      else tally.expect(list.length === 0, `${table}: rows of a table without a schema`);
    }
  });
  tally.finish();
});
