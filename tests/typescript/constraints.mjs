// npm run constraints -- <generated/seo/ts>
//
// What a schema says of a value it says once: Postgres and Zod must draw the same line. Every column that a client may write and
// every argument of an RPC is tried with values around everything its constraints speak of, in the database that DATABASE_URL
// names and in the Zod schema, and the two verdicts must be one.

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { callable } from "./lib/callable.mjs";
import { load } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { literals, candidates, random } from "./lib/candidates.mjs";
import { Tally, Usage, main, packageFolder, withCopyOf } from "./lib/workspace.mjs";

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** Columns with their base types, the SQL of all that limits them, and the trigger's function that seals what is encrypted. */
const COLUMNS = `
  select c.relname as table, a.attname as column,
    format_type(coalesce(nullif(t.typbasetype, 0), nullif(e.typbasetype, 0), a.atttypid),
      case when t.typbasetype <> 0 then t.typtypmod when e.typbasetype <> 0 then e.typtypmod else a.atttypmod end) as type,
    e.typbasetype is not null and e.typbasetype <> 0 as is_list,
    t.typtype = 'e' or e.typtype = 'e' as is_enum,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod),
      (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
       where (k.conrelid = c.oid and k.conkey = array[a.attnum] and k.contype = 'c') or k.contypid in (t.oid, e.oid)),
      (select string_agg(quote_literal(l.enumlabel), ' ') from pg_enum l where l.enumtypid in (t.oid, e.oid))) as said,
    s.name as seals, s.body as sealing
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
  left join lateral (
    select f.oid::regproc::text as name, f.prosrc as body
    from pg_trigger g
    join pg_proc f on f.oid = g.tgfoid
    where g.tgrelid = c.oid and g.tgname = 'zz_seal' and strpos(f.prosrc, format('new.%I := ', a.attname)) > 0
  ) as s on true
  where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  order by 1, a.attnum`;

/** Errors that say that a value is none for its place. */
const refuses = (code) => /^(22...|23502|23514)$/.test(code);

/**
 * A table like another, in which every column may be null but one, with the constraints of that column alone. What is encrypted is
 * sealed there, too: its conditions are asked of the value before.
 */
async function probe(connection, schema, table, column, seals) {
  await connection.query(`drop table if exists pg_temp.probe`);
  await connection.query(`create temp table probe (like ${quoted(schema)}.${quoted(table)} including constraints)`);
  const { rows } = await connection.query(
    `select format('alter table pg_temp.probe alter column %I drop not null', a.attname) as sql
     from pg_attribute a where a.attrelid = 'pg_temp.probe'::regclass and a.attnum > 0 and a.attname <> $1
     union all
     select format('alter table pg_temp.probe drop constraint %I', k.conname)
     from pg_constraint k where k.conrelid = 'pg_temp.probe'::regclass
       and k.conkey <> array(select a.attnum from pg_attribute a where a.attrelid = k.conrelid and a.attname = $1)`,
    [column],
  );
  for (const { sql } of rows) await connection.query(sql);
  if (seals) await connection.query(`create trigger zz_seal before insert on pg_temp.probe for each row execute function ${seals}()`);
}

/** The conditions on a column that its table's sealing asks before it seals. */
function asked(sealing, column) {
  const about = `select new.${column}) as `;
  return sealing.split("\n").filter((line) => line.trimStart().startsWith("if exists ") && line.includes(about)).join("\n");
}

function shown(value) {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}

async function columns(tally, pool, schema, { TableSchemas }, beyond, next) {
  const connection = await pool.connect();
  try {
    const { rows } = await connection.query(COLUMNS, [schema]);
    for (const { table, column, type, is_list, is_enum, said, seals, sealing } of rows) {
      const zod = TableSchemas[table]?.insert.shape[column];
      if (!zod) continue;
      const base = is_enum ? "text" : is_list ? `${type}[]` : type;
      const values = candidates(base, literals(sealing ? asked(sealing, column) : said), next);
      if (!values) {
        tally.expect(type === "interval", `${table}.${column}: no candidates for ${type}`);
        continue;
      }
      await probe(connection, schema, table, column, seals);
      const insert = `insert into pg_temp.probe (${quoted(column)})
        select r.${quoted(column)} from json_populate_record(null::pg_temp.probe, $1::text::json) as r`;
      const verdicts = { true: 0, false: 0 };
      for (const value of [...values, null]) {
        const [refused, constraint] = await connection.query(insert, [JSON.stringify({ [column]: value })]).then(
          () => [undefined],
          (error) => [error.code, error.constraint],
        );
        if (refused && !refuses(refused)) throw new Error(`${table}.${column} ${shown(value)}: ${refused}`);
        const accepted = zod.safeParse(value).success;
        verdicts[accepted] += 1;
        if (refused === "23514" && accepted && beyond.has(constraint)) {
          beyond.get(constraint).used = true;
          continue;
        }
        const by = (yes) => (yes ? "accepts" : "refuses");
        tally.expect(
          accepted === !refused,
          `${table}.${column} ${shown(value)}: Zod ${by(accepted)}, Postgres ${by(!refused)} it ${refused ?? ""} ${constraint ?? ""}`,
        );
      }
      tally.expect(verdicts.true > 0, `${table}.${column}: no candidate is a good value`);
    }
  } finally {
    connection.release(true);
  }
}

/** A cursor is any text to Zod. What it says the database alone can read, and no candidate says anything. */
const isCursor = ({ parameters }, name) =>
  (Object.hasOwn(parameters, "order_by") && (name === "after" || name === "before")) || (Object.hasOwn(parameters, "first") && name === "cursor");

/** Replaces one argument of a call that succeeds. */
async function args(tally, pool, module, fields, { calls, callers }, world, next) {
  const rpcs = Object.values(module).filter((value) => typeof value === "object" && fields.includes(value?.field));
  const { rows } = await pool.query(
    "select p.proname as name, p.prosrc as body from pg_proc p where p.pronamespace = $1::regnamespace",
    [rpcs[0].schema],
  );
  const bodies = new Map(rows.map(({ name, body }) => [name, body]));
  for (const rpc of rpcs) {
    const [given, expected] = calls[rpc.field];
    const good = typeof given === "function" ? given(world) : given;
    const who = Object.keys(callers)[expected.split(" ").findIndex((one) => /^(ok|\d+)$/.test(one))];
    const checks = bodies.get(rpc.function).split("\n");
    for (const [name, type] of Object.entries(rpc.parameters)) {
      const said = checks.filter((line) => line.trimStart().startsWith("if ") && new RegExp(`\\b${name}\\b`).test(line));
      const base = type.replace("timestamptz", "timestamp with time zone").replace(/^time$/, "time without time zone");
      const values = candidates(base, literals(said.join("\n")), next);
      if (!values) {
        tally.expect(type === "interval", `${rpc.field}.${name}: no candidates for ${type}`);
        continue;
      }
      for (const value of [...values, null]) {
        const call = { ...rpc, arguments: { ...good, [name]: value } };
        const connection = await pool.connect();
        const undone = {
          connect: async () => ({
            query: (text, values) => connection.query(text === "commit" ? "rollback" : text, values),
            release: (destroy) => connection.release(destroy),
          }),
        };
        const { refusal } = await module.nodePostgresTransport(undone, callers[who]).call(call);
        const refused = refusal && (refuses(refusal.sqlstate) || /^ARGUMENT_(INVALID|NULL)$/.test(refusal.message));
        if (isCursor(rpc, name) && value !== null) {
          tally.expect(refused, `${rpc.field}(${name}: ${shown(value)}): Postgres takes it for a cursor`);
          continue;
        }
        const accepted = rpc.arguments.safeParse(call.arguments).success;
        const by = (yes) => (yes ? "accepts" : "refuses");
        tally.expect(
          accepted === !refused,
          `${rpc.field}(${name}: ${shown(value)}): Zod ${by(accepted)}, Postgres ${by(!refused)} it ${refusal?.sqlstate ?? ""} ${refusal?.message ?? ""}`,
        );
      }
    }
  }
}

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run constraints -- <generated/DOMAIN/ts>");
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), generated);
  const [, schema] = /^\/\/ Generated by seoc from the schema "([^"]+)"/.exec(readFileSync(join(folder, "index.ts"), "utf8"));
  const cases = join(packageFolder, "calls", `${schema}.mjs`);
  const tally = new Tally();
  const next = random(20240229);
  const { beyond } = await import("./oracle/beyond.mjs");
  const held = new Map((beyond[schema] ?? []).map((constraint) => [constraint, { used: false }]));
  await withCopyOf(generated, (copy) =>
    withPool(async (pool) => {
      const module = await load(copy);
      // With the rows come the keys of what is encrypted.
      if (existsSync(cases)) await pool.query(readFileSync(cases.replace(/mjs$/, "sql"), "utf8"));
      await columns(tally, pool, schema, module, held, next);
      for (const [constraint, { used }] of held) tally.expect(used, `${constraint} refuses nothing that Zod accepts`);
      if (!existsSync(cases)) return;
      const domain = await import(pathToFileURL(cases));
      const create = module[Object.keys(module).find((name) => /^create[A-Z]/.test(name))];
      const { fields } = callable(generated);
      const world = await domain.prepare((who) => create(module.nodePostgresTransport(pool, domain.callers[who])));
      await args(tally, pool, module, fields, domain, world, next);
    }),
  );
  tally.finish();
});
