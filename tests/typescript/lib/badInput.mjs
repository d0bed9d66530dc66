// What reaches the database although the client would have refused it: the database refuses it as well, and changes nothing. And
// whatever refuses it, over node-postgres or through PostgREST, the caller is told in declared words and not in Postgres's.

import { postgrest } from "./postgrest.mjs";

/** `[what is wrong, function, arguments, SQLSTATE, message]`; what the client cannot know is `true` at the end. */
function wrongs(world, key) {
  const delegate = { plate_item: world.item.id, to_employee: key("leo"), reason: "he has more bandwidth" };
  const invalid = ["PT400", "ARGUMENT_INVALID"];
  return [
    ["null for a required argument", "broadcastDelegation", { ...delegate, reason: null }, "PT400", "ARGUMENT_NULL"],
    ["a text too short", "broadcastDelegation", { ...delegate, reason: "short" }, ...invalid],
    ["a text too long", "broadcastDelegation", { ...delegate, reason: "x".repeat(1001) }, ...invalid],
    ["a text too long by one astral character", "broadcastDelegation", { ...delegate, reason: "😀".repeat(1001) }, ...invalid],
    ["no value of the enumeration", "recordActivity", { activity_type: "SLEEP" }, ...invalid],
    ["a number out of range", "voteForNote", { note: world.note.id, weight: 1e6 }, ...invalid],
    ["no uuid", "broadcastDelegation", { ...delegate, plate_item: "x" }, "22P02"],
    ["no integer", "voteForNote", { note: world.note.id, weight: "many" }, "22P02"],
    ["U+0000", "broadcastDelegation", { ...delegate, reason: "he has more \u0000 bandwidth" }, "22P05"],
    ["half a surrogate pair", "broadcastDelegation", { ...delegate, reason: "he has more \ud83d bandwidth" }, "22P02"],
    ["an unknown argument", "broadcastDelegation", { ...delegate, urgent: true }, "42883"],
    ["a missing argument", "broadcastDelegation", { plate_item: world.item.id }, "42883"],
    ["an empty uuid", "broadcastDelegation", { ...delegate, to_employee: "" }, "22P02"],
    ["an object for a uuid", "broadcastDelegation", { ...delegate, to_employee: {} }, "22P02"],
    ["a broken integer", "voteForNote", { note: world.note.id, weight: "1;2" }, "22P02"],
    ["half an integer", "voteForNote", { note: world.note.id, weight: 1.5 }, "22P02"],
    ["an integer too large", "voteForNote", { note: world.note.id, weight: 2 ** 40 }, "22003"],
    ["an enumeration in other letters", "recordActivity", { activity_type: "focus" }, ...invalid],
    ["an enumeration as a list", "recordActivity", { activity_type: ["SLEEP"] }, ...invalid],
    ["more than a call may bring", "recordActivity", { activity_type: "IDLE", raw_data: { x: "x".repeat(65536) } }, "PT413", "PAYLOAD_TOO_LARGE", true],
  ];
}

/** What comes of it where the schemas of the client let everything pass: a declared code where there is one. */
function codeOf(sqlstate, message) {
  if (message) return message;
  return sqlstate.startsWith("22") ? "ARGUMENT_INVALID" : "UNKNOWN";
}

/** Postgres's own words, or PostgREST's. */
const RAW = /syntax|invalid input|out of range|does not exist|unicode|escape|function|schema cache|json|22[0-9A-Z]{3}: |broadcast_delegation|vote_for_note/i;

/** The number of rows of every table, and what the item looks like. */
async function state(pool, schema) {
  const { rows } = await pool.query(
    `select c.oid::regclass::text as name from pg_class c
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
    [schema],
  );
  const states = [];
  for (const { name } of rows) {
    const text = `select coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as state from ${name} t`;
    states.push((await pool.query(text)).rows[0].state);
  }
  return states.join();
}

export async function badInput(tally, { module, create, isError, callers, world, pool, schema, key }) {
  const rpcs = Object.values(module).filter((value) => typeof value === "object" && value?.parameters);
  const transport = module.nodePostgresTransport(pool, callers.employee);
  const client = create(transport);
  const before = await state(pool, schema);
  for (const [what, field, args, sqlstate, message, unknown = false] of wrongs(world, key)) {
    const { function: name, parameters, returns } = rpcs.find((rpc) => rpc.field === field);
    const answer = await transport.call({ schema, function: name, arguments: args, parameters, returns });
    const said = answer.refusal ? `${answer.refusal.sqlstate} ${answer.refusal.message}` : "an answer";
    const right = answer.refusal?.sqlstate === sqlstate && (message ?? answer.refusal.message) === answer.refusal.message;
    tally.expect(right, `${what} in ${field} gives ${said} instead of ${sqlstate} ${message ?? ""}`);
    const error = await client[field](args).then(() => undefined, (thrown) => thrown);
    const early = error?.code === "ARGUMENT_INVALID" && error.issues?.length > 0;
    const refused = isError(error, field) && (unknown ? error.code === message : early);
    tally.expect(refused, `the client lets ${what} pass in ${field}: ${error}`);
  }
  const everything = { safeParse: (data) => ({ success: true, data }) };
  const call = module[Object.keys(module).find((name) => /^call[A-Z]/.test(name))];
  const transports = [
    ["node-postgres", transport],
    ["PostgREST", module.supabaseTransport(postgrest(pool, callers.employee))],
  ];
  for (const [by, way] of transports) {
    for (const [what, field, args, sqlstate, message] of wrongs(world, key)) {
      const rpc = { ...rpcs.find((one) => one.field === field), arguments: everything };
      const error = await call(way, rpc, args).then(() => undefined, (thrown) => thrown);
      const code = codeOf(sqlstate, message);
      tally.expect(isError(error, field) && error.code === code, `${what} in ${field} by ${by}: ${error} instead of ${code}`);
      const told = [error?.message.replace(`${field}: `, ""), error?.detail, error?.hint].join(" ");
      tally.expect(!RAW.test(told), `${what} in ${field} by ${by} tells of the database: ${told}`);
    }
  }
  // A body that is no JSON gets no further than PostgREST.
  const [rpc, torn] = [rpcs.find((one) => one.field === "voteForNote"), postgrest(pool, callers.employee, () => '{"note": ')];
  const error = await call(module.supabaseTransport(torn), { ...rpc, arguments: everything }, {}).catch((thrown) => thrown);
  tally.expect(isError(error, "voteForNote") && error.code === "ARGUMENT_INVALID" && !RAW.test(error.message.slice(13)), `torn JSON: ${error}`);
  tally.expect((await state(pool, schema)) === before, "refused calls changed the database");
}
