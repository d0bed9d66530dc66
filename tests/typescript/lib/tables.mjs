// What somebody does with tables, as supabase-js and PostgREST do it for him: what goes in and what comes out holds the generated
// schemas, and what Postgres says to it are his privileges and the policies.

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** What Postgres refused: the error's name where a function or a trigger of the schema raised it, else the SQLSTATE. */
export class TableRefusal extends Error {
  constructor(error) {
    const { code, message } = error;
    super(message, { cause: error });
    this.name = "TableRefusal";
    this.code = /^PT[0-9]{3}$/.test(code ?? "") ? message : code;
  }
}

/** The tables of `schema` as somebody sees them; a condition is a row of values that columns have. */
export function tables(pool, { TableSchemas }, schema, identity) {
  const within = async (statement, values) => {
    const connection = await pool.connect();
    try {
      await connection.query("begin");
      await connection.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
        identity ? "authenticated" : "anon",
        JSON.stringify({ role: "authenticated", ...identity }),
      ]);
      const { rows } = await connection.query(statement, values);
      await connection.query("commit");
      return rows.map(({ row }) => row);
    } catch (error) {
      await connection.query("rollback");
      throw new TableRefusal(error);
    } finally {
      connection.release();
    }
  };
  const about = (table) => {
    const { row, insert, update } = TableSchemas[table];
    const name = `${quoted(schema)}.${quoted(table)}`;
    // Not `*`: there are columns that nobody reads.
    const columns = Object.keys(row.shape).map(quoted).join(", ");
    return { row, insert, update, name, columns };
  };
  const list = (given) => Object.keys(given).map(quoted).join(", ");
  const where = (condition, from) =>
    Object.keys(condition).map((column, at) => `${quoted(column)} = $${from + at}`).join(" and ") || "true";
  const asJson = (made) => `with made as (${made}) select to_json(made) as row from made`;
  return {
    reads: async (table, condition = {}) => {
      const { row, name, columns } = about(table);
      const found = await within(asJson(`select ${columns} from ${name} where ${where(condition, 1)}`), Object.values(condition));
      return found.map((one) => row.parse(one));
    },
    adds: async (table, values) => {
      const { row, insert, name, columns } = about(table);
      const given = insert.parse(values);
      const made = `insert into ${name} (${list(given)}) select ${list(given)} from json_populate_record(null::${name}, $1) returning ${columns}`;
      return row.parse((await within(asJson(made), [JSON.stringify(given)]))[0]);
    },
    changes: async (table, condition, values) => {
      const { row, update, name, columns } = about(table);
      const given = update.parse(values);
      const made = `update ${name} set (${list(given)}) = (select ${list(given)} from json_populate_record(null::${name}, $1))
        where ${where(condition, 2)} returning ${columns}`;
      return (await within(asJson(made), [JSON.stringify(given), ...Object.values(condition)])).map((one) => row.parse(one));
    },
    removes: async (table, condition) => {
      const { row, name, columns } = about(table);
      const made = `delete from ${name} where ${where(condition, 1)} returning ${columns}`;
      return (await within(asJson(made), Object.values(condition))).map((one) => row.parse(one));
    },
  };
}
