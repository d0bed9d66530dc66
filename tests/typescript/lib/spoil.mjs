// What a JSON Schema forbids, as rows that break exactly one rule.

function follow(root, schema) {
  let at = schema;
  while (at.$ref) {
    const target = at.$ref === "#" ? root : root.$defs[at.$ref.replace("#/$defs/", "")];
    const { $ref, ...rest } = at;
    at = { ...target, ...rest };
  }
  return at;
}

/** The schema without its null, and whether it had one. */
function withoutNull(root, schema) {
  const at = follow(root, schema);
  if (Array.isArray(at.type)) {
    const types = at.type.filter((type) => type !== "null");
    return { schema: { ...at, type: types[0] }, nullable: types.length < at.type.length };
  }
  const others = (at.anyOf ?? []).map((one) => follow(root, one)).filter((one) => one.type !== "null");
  const nullable = at.anyOf !== undefined && others.length < at.anyOf.length;
  if (!nullable) return { schema: at, nullable: at.type === "null" || Object.keys(at).length === 0 };
  return { schema: others.length === 1 ? others[0] : { anyOf: others }, nullable };
}

const isJson = (schema) => schema.anyOf?.some((one) => one.type === "null" || one.type === "object");

function* badStrings(schema, good) {
  const { minLength, maxLength, pattern, format, enum: values } = schema;
  yield [42, "a number for a text"];
  if (values) {
    yield ["no such value", "a value that is none of the enumeration's"];
    return;
  }
  const matches = (text) => pattern === undefined || new RegExp(pattern, "su").test(text);
  if (minLength > 0) yield ["", "an empty text below its least length"];
  if (minLength > 1) yield ["x".repeat(minLength - 1), "a text that is one character too short"];
  if (maxLength !== undefined) {
    // As long as needed, in the good text's own letters, so that a pattern is no reason to refuse it.
    const filler = typeof good === "string" && good.length > 0 ? good : "x";
    yield [[...filler.repeat(maxLength + 1)].slice(0, maxLength + 1).join(""), "a text that is one character too long"];
  }
  if (pattern !== undefined) {
    const broken = ["!", "no match", "\u0007", "", "ß", "0"].find((text) => !matches(text));
    if (broken !== undefined) yield [broken, `a text that does not match ${pattern}`];
  }
  if (format !== undefined) yield ["neither", `a text that is no ${format}`];
  if (format === undefined) {
    yield [`${good ?? ""}\u0000`, "U+0000"];
    yield [`${good ?? ""}\ud83d`, "half a surrogate pair"];
  }
}

function* badNumbers({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
  yield ["1", "a text for a number"];
  if (type === "integer") yield [(minimum > Number.MIN_SAFE_INTEGER ? minimum : 0) + 0.5, "half a number"];
  if (minimum > Number.MIN_SAFE_INTEGER) yield [minimum - 1, "a number below the least"];
  if (maximum < Number.MAX_SAFE_INTEGER) yield [maximum + 1, "a number above the most"];
  if (exclusiveMinimum !== undefined) yield [exclusiveMinimum, "the end that does not belong to the range"];
  if (exclusiveMaximum !== undefined) yield [exclusiveMaximum, "the end that does not belong to the range"];
}

function* bad(root, schema, good) {
  if (isJson(schema)) {
    yield [{ key: "a\u0000b" }, "U+0000 inside JSON"];
    return;
  }
  if (schema.anyOf) {
    yield ["neither", "a text that is none of its alternatives"];
    return;
  }
  switch (schema.type) {
    case "string":
      yield* badStrings(schema, good);
      break;
    case "integer":
    case "number":
      yield* badNumbers(schema);
      break;
    case "boolean":
      yield ["true", "a text for a boolean"];
      break;
    case "array": {
      yield [good?.[0] ?? "x", "one element for a list"];
      yield [[null], "null in a list"];
      for (const [value, why] of bad(root, follow(root, schema.items), good?.[0])) yield [[value], `${why}, in a list`];
      break;
    }
  }
}

/** Rows that must be refused: `column` is null when the row as a whole is wrong. */
export function* spoilt(root, good) {
  const schema = follow(root, root);
  yield { column: null, why: "a column that does not exist", row: { ...good, "no such column": 1 } };
  for (const [column, property] of Object.entries(schema.properties)) {
    const { [column]: value, ...rest } = good;
    if (schema.required?.includes(column)) yield { column, why: "its absence", row: rest };
    const { schema: inner, nullable } = withoutNull(root, property);
    if (!nullable && !isJson(inner)) yield { column, why: "null", row: { ...good, [column]: null } };
    for (const [wrong, why] of bad(root, inner, value)) yield { column, why, row: { ...good, [column]: wrong } };
  }
}

/** Rows that must pass because the database takes them: lengths count code points, not UTF-16 units. */
export function* allowed(root, good) {
  for (const [column, property] of Object.entries(follow(root, root).properties)) {
    const { schema } = withoutNull(root, property);
    const { type, maxLength, pattern, format } = schema;
    if (type !== "string" || maxLength === undefined || pattern !== undefined || format !== undefined) continue;
    yield { column, why: "its full length in characters outside the BMP", row: { ...good, [column]: "😀".repeat(maxLength) } };
  }
}
