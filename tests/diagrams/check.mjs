// npm run check -- <file.json, .mmd, .dbml, .md …>
//
// Mermaid and DBML read what seoc drew, each with its own parser, and find the tables and relations that the JSON of the same
// name tells of. Diagrams in pages of Markdown are read, too.

import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

import { Parser } from "@dbml/core";
import { JSDOM } from "jsdom";

// Mermaid cleans labels with DOMPurify, which wants a document.
const { window } = new JSDOM("");
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import("mermaid");

const files = process.argv.slice(2).map((name) => resolve(process.env.INIT_CWD ?? process.cwd(), name));
if (files.length === 0) {
  console.error("usage: npm run check -- <file …>");
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

async function entities(text) {
  // The first look at a text also loads what that kind of diagram needs.
  await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  return { tables: [...diagram.db.getEntities().keys()], relations: diagram.db.getRelationships().length };
}

const same = (a, b) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

for (const file of files) {
  const text = readFileSync(file, "utf8");
  const name = basename(file);
  try {
    if (file.endsWith(".md")) {
      for (const [, block] of text.matchAll(/^```mermaid\n([^]*?)^```$/gm)) {
        expect((await entities(block)).tables.length > 0, `${name}: no table in its diagram`);
      }
    } else {
      const told = JSON.parse(readFileSync(file.replace(/\.[a-z]+$/, ".json"), "utf8"));
      const names = told.tables.map((table) => table.name);
      if (file.endsWith(".mmd")) {
        const { tables, relations } = await entities(text);
        expect(same(tables, names), `${name}: ${tables.length} tables, and ${names.length} in JSON`);
        expect(relations === told.relations.length, `${name}: ${relations} relations, not ${told.relations.length}`);
      } else if (file.endsWith(".dbml")) {
        const { schemas } = new Parser().parse(text, "dbmlv2");
        const tables = schemas.flatMap((schema) => schema.tables);
        const refs = schemas.flatMap((schema) => schema.refs);
        expect(same(tables.map((table) => table.name), names), `${name}: other tables than in JSON`);
        const columns = (tables) => tables.map((table) => (table.columns ?? table.fields).length);
        const known = told.tables.map((table) => ({ columns: table.columns.length > 0 ? table.columns : [1] }));
        expect(same(columns(tables), columns(known)), `${name}: other columns than in JSON`);
        // What a view reads is no foreign key, and DBML knows no other line.
        const keys = told.relations.filter((relation) => !relation.reads);
        expect(refs.length === keys.length, `${name}: ${refs.length} relations, not ${keys.length}`);
      }
    }
  } catch (error) {
    expect(false, `${name}: ${String(error.message ?? JSON.stringify(error)).slice(0, 400)}`);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
