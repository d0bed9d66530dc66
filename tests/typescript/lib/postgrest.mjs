// What supabase-js gets from PostgREST for a call of a function, made of the same SQL: the arguments are one JSON text, a function is
// chosen by their names, and errors have its shape and its status.
// https://docs.postgrest.org/en/v12/references/api/functions.html, https://docs.postgrest.org/en/v12/references/errors.html

/** The function whose parameters these are, as the schema cache has it. */
async function chosen(pool, schema, name, given) {
  const { rows } = await pool.query(
    `select p.oid::regproc::text as name, p.proretset as many, p.prorettype = 'void'::regtype as nothing,
       coalesce(p.proargnames[:p.pronargs], '{}') as names, p.pronargs - p.pronargdefaults as required,
       array(select format_type(t.type, null) from unnest(p.proargtypes) with ordinality as t (type, n) order by t.n) as types
     from pg_proc p where p.pronamespace = $1::regnamespace and p.proname = $2`,
    [schema, name],
  );
  return rows.find(({ names, required }) => given.every((key) => names.includes(key)) && names.slice(0, required).every((key) => given.includes(key)));
}

function statusOf(code, signedIn) {
  if (/^PT[1-5][0-9][0-9]$/.test(code)) return Number(code.slice(2));
  if (code === "42501") return signedIn ? 403 : 401;
  if (code === "42883") return 404;
  if (code === "23503" || code === "23505") return 409;
  return code.startsWith("22") || code.startsWith("23") || code.startsWith("42") ? 400 : 500;
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const refused = (code, message, status) => ({ data: null, status, error: { code, message, details: null, hint: null } });

/** A client of supabase-js, as far as the transport needs one. `body` makes the text that is sent. */
export function postgrest(pool, identity, body = JSON.stringify) {
  const rpc = (schema) => async (name, args) => {
    const text = body(args);
    let given;
    try {
      given = Object.keys(JSON.parse(text));
    } catch {
      return refused("PGRST102", "Empty or invalid json", 400);
    }
    const found = await chosen(pool, schema, name, given);
    if (!found) return refused("PGRST202", `Could not find the function ${schema}.${name} in the schema cache`, 404);
    const types = given.map((key) => `${quoted(key)} ${found.types[found.names.indexOf(key)]}`);
    const call = `${quoted(schema)}.${quoted(name)}(${given.map((key) => `${quoted(key)} := a.${quoted(key)}`).join(", ")})`;
    const from = given.length > 0 ? ` from json_to_record($1::json) as a(${types.join(", ")})` : "";
    const one = `select to_json(${call}) as x${from}`;
    const connection = await pool.connect();
    try {
      await connection.query("begin");
      const claims = JSON.stringify({ ...identity, role: identity ? "authenticated" : "anon" });
      await connection.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
        identity ? "authenticated" : "anon",
        claims,
      ]);
      const { rows } = await connection.query(found.nothing ? `select ${call}${from}` : one, given.length > 0 ? [text] : []);
      await connection.query("commit");
      return { data: found.nothing ? null : found.many ? rows.map(({ x }) => x) : rows[0].x, status: 200, error: null };
    } catch ({ code, message, detail = null, hint = null }) {
      await connection.query("rollback");
      return { data: null, status: statusOf(code, identity !== null), error: { code, message, details: detail, hint } };
    } finally {
      connection.release();
    }
  };
  return { schema: (schema) => ({ rpc: rpc(schema) }) };
}
