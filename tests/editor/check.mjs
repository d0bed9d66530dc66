// npm run check -- <seoc.graphql> <schema.graphql …>
//
// What a GraphQL editor does with a schema: the definitions and the schema together are valid SDL for graphql-js, and
// graphql-language-service completes directives, arguments and enumeration values where one types them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

// By require, so that the language service and this script have one and the same graphql-js.
const require = createRequire(import.meta.url);
const { buildASTSchema, concatAST, parse, validateSchema } = require("graphql");
const { validateSDL } = require("graphql/validation/validate");
const { Position, getAutocompleteSuggestions, getHoverInformation } = require("graphql-language-service");

const files = process.argv.slice(2).map((name) => resolve(process.env.INIT_CWD ?? process.cwd(), name));
if (files.length < 2) {
  console.error("usage: npm run check -- <seoc.graphql> <schema.graphql> …");
  process.exit(2);
}

let passed = 0;
let failed = 0;

function expect(holds, message) {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(`FAIL ${message}`);
  }
}

function document(name) {
  return parse(readFileSync(name, "utf8"));
}

const [definitions, ...schemas] = files;
const whole = concatAST(files.map(document));
for (const [name, ast] of [["the definitions alone", document(definitions)], ["the whole schema", whole]]) {
  const errors = validateSDL(ast);
  expect(errors.length === 0, `${name}: ${errors.map((error) => error.toString()).join("\n")}`);
}

const schema = buildASTSchema(whole, { assumeValidSDL: true });
const errors = validateSchema(schema);
expect(errors.length === 0, `validateSchema: ${errors.map((error) => error.toString()).join("\n")}`);

for (const directive of document(definitions).definitions.filter(({ kind }) => kind === "DirectiveDefinition")) {
  expect(directive.description, `@${directive.name.value} says nothing about itself`);
}

/** What is offered at the end of a text. */
function offered(text) {
  const lines = text.split("\n");
  const position = new Position(lines.length - 1, lines.at(-1).length);
  return getAutocompleteSuggestions(schema, text, position).map(({ label }) => label);
}

function completes(text, ...labels) {
  const found = offered(text);
  for (const label of labels) expect(found.includes(label), `after \`${text}\` there is no ${label}: ${found.join(", ")}`);
}

function withholds(text, ...labels) {
  const found = offered(text);
  for (const label of labels) expect(!found.includes(label), `after \`${text}\` stands ${label}`);
}

completes("type Card @", "table", "policy", "tenant", "partition");
withholds("type Card @", "rpc", "length");
completes("type Card @table @", "policy");
completes("type Card @policy(", "name", "for", "owner", "using");
completes("type Card {\n  title: String! @", "length", "default", "private");
withholds("type Card {\n  title: String! @", "table");
completes("type Card {\n  id: ID!\n  at: Date", "DateTime", "Date");
completes("type Query {\n  cards: Int! @rpc(mode: ", "ROWS", "TENANT", "SYSTEM");

const source = "type Card @policy(name: \"a\") { id: ID! }";
const hover = getHoverInformation(schema, source, new Position(0, source.indexOf("policy") + 2));
expect(String(hover).includes("@policy"), `hovering over @policy shows ${hover}`);

console.log(`${schemas.length} files read by graphql-js and graphql-language-service`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
