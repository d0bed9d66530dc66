// Types as plain values that can be compared: objects by key, lists, and whether null is allowed. Order and spelling of what
// means the same are gone.

import ts from "typescript";

/** The shape of one schema inside an exported type `Database`. */
export function shapeOf(text, schema) {
  const file = ts.createSourceFile("database.ts", text, ts.ScriptTarget.Latest, true);
  const declared = file.statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === "Database");
  const found = shape(declared.type, file).object[schema].shape;
  return resolved(found, (table) => found.object.Tables.shape.object[table].shape.object.Row.shape);
}

/** With rows in the place of references to them, which is how Supabase's generator writes them. */
function resolved(one, row) {
  const { nullable, object, list, text } = one;
  if (list) return { nullable, list: resolved(list, row) };
  if (object) {
    const member = ([key, { optional, shape }]) => [key, { optional, shape: resolved(shape, row) }];
    return { nullable, object: Object.fromEntries(Object.entries(object).map(member)) };
  }
  const reference = /^Database\["[^"]+"\]\["Tables"\]\["([^"]+)"\]\["Row"\]$/.exec(text);
  return reference ? { ...row(reference[1]), nullable } : one;
}

function shape(node, file) {
  if (ts.isParenthesizedTypeNode(node)) return shape(node.type, file);
  if (ts.isUnionTypeNode(node)) {
    const isNull = (one) => ts.isLiteralTypeNode(one) && one.literal.kind === ts.SyntaxKind.NullKeyword;
    const others = node.types.filter((one) => !isNull(one)).map((one) => shape(one, file));
    const nullable = others.length < node.types.length;
    if (others.length === 1) return { ...others[0], nullable };
    return { nullable, text: others.map(print).sort().join(" | ") };
  }
  if (ts.isArrayTypeNode(node)) return { nullable: false, list: shape(node.elementType, file) };
  if (ts.isTupleTypeNode(node)) return { nullable: false, text: node.elements.map((one) => print(shape(one, file))).sort().join() };
  if (ts.isTypeLiteralNode(node) && node.members.every(ts.isPropertySignature)) {
    const members = node.members.map((member) => [
      ts.isStringLiteral(member.name) || ts.isIdentifier(member.name) ? member.name.text : member.name.getText(file),
      { optional: member.questionToken !== undefined, shape: shape(member.type, file) },
    ]);
    return { nullable: false, object: Object.fromEntries(members) };
  }
  // Nothing in it: an empty object.
  if (ts.isMappedTypeNode(node)) return { nullable: false, object: {} };
  return { nullable: false, text: node.getText(file).replace(/\s+/g, " ").replaceAll("'", '"') };
}

export function print({ nullable, object, list, text }) {
  const key = ([name, member]) => `${JSON.stringify(name)}${member.optional ? "?" : ""}: ${print(member.shape)}`;
  const one = object ? `{ ${Object.entries(object).map(key).sort().join("; ")} }` : list ? `(${print(list)})[]` : text;
  return nullable ? `${one} | null` : one;
}

/** Where two shapes differ: `{ path, what, ours, theirs }`. */
export function* differences(ours, theirs, path = []) {
  // Nothing is a part of unknown, and null none of never.
  const open = theirs.text === "unknown" || ours.text === "never";
  if (ours.nullable !== theirs.nullable && !open) yield { path, what: "nullable", ours: ours.nullable, theirs: theirs.nullable };
  if (ours.list && theirs.list) yield* differences(ours.list, theirs.list, [...path, "[]"]);
  else if (ours.object && theirs.object) {
    for (const [key, { optional, shape }] of Object.entries(theirs.object)) {
      const at = [...path, key];
      const own = ours.object[key];
      if (!own) yield { path: at, what: "missing", theirs: print(shape) };
      else {
        if (own.optional !== optional) yield { path: at, what: "optional", ours: own.optional, theirs: optional };
        yield* differences(own.shape, shape, at);
      }
    }
    for (const [key, { shape }] of Object.entries(ours.object)) {
      if (!theirs.object[key]) yield { path: [...path, key], what: "extra", ours: print(shape) };
    }
  } else {
    const [own, other] = [ours, theirs].map((one) => print({ ...one, nullable: false }));
    if (own !== other) yield { path, what: "type", ours: own, theirs: other };
  }
}
