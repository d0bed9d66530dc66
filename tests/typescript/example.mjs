// npm run example -- <examples/client> <folder that holds generated/>
//
// The example as a newcomer runs it, against the database that DATABASE_URL names: it type-checks, and prints what its README says.
// What README.md and docs/typescript.md show in TypeScript is checked against its client.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { databaseUrl } from "./lib/database.mjs";
import { Tally, Usage, main, packageFolder } from "./lib/workspace.mjs";

/** What tsc says of the folder's project; the JavaScript lies in its `js` afterwards. */
function compiled(folder, include) {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  const found = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  return found.map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

/** What the documents take as given. */
const GIVEN = `
import * as client from "./generated/desk/ts/index.js";
import * as zod from "zod";
declare global {
  const pool: import("pg").Pool;
  const sql: import("postgres").Sql;
  const supabase: import("@supabase/supabase-js").SupabaseClient;
  const desk: client.DeskClient;
  const ticket: client.Ticket;
  const user: { id: string };
  const url: string;
  const show: (text: string | null | undefined) => void;
  const z: typeof zod;
  const createDesk: typeof client.createDesk;
  const isDeskError: typeof client.isDeskError;
  const supabaseTransport: typeof client.supabaseTransport;
  const nodePostgresTransport: typeof client.nodePostgresTransport;
  const postgresJsTransport: typeof client.postgresJsTransport;
  const DateTimeCodec: typeof client.DateTimeCodec;
  const VectorCodec: typeof client.VectorCodec;
  const mailTicketLogic: client.MailTicketLogic;
  const handleDeskEdge: typeof client.handleDeskEdge;
  const MailTicketEdge: typeof client.MailTicketEdge;
  const DeskEdgeError: typeof client.DeskEdgeError;
  const createDeskRealtime: typeof client.createDeskRealtime;
  const request: Request;
  const verified: (request: Request) => Promise<{ id: string } | null>;
  type DeskTransport = client.DeskTransport;
  type MailTicketLogic = client.MailTicketLogic;
}
`;

/** Writes each TypeScript block of the documents into the folder, as a file. */
function writeBlocks(root, folder) {
  writeFileSync(join(folder, "given.d.ts"), GIVEN);
  return ["README.md", "docs/typescript.md"].flatMap((document) => {
    const blocks = [...readFileSync(join(root, document), "utf8").matchAll(/```typescript\n([^]*?)```/g)];
    blocks.forEach(([, text], i) => writeFileSync(join(folder, `${document.replace(/\W/g, "_")}_${i + 1}.ts`), `${text}export {};\n`));
    return blocks;
  });
}

await main(async ([example, output, ...rest]) => {
  if (!example || !output || rest.length > 0) throw new Usage("usage: npm run example -- <example> <output>");
  const from = (folder) => resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const tally = new Tally();
  mkdirSync(join(packageFolder, ".work"), { recursive: true });
  const copy = mkdtempSync(join(packageFolder, ".work", "example-"));
  try {
    for (const file of ["try.ts", "tsconfig.json", "package.json"]) cpSync(join(from(example), file), join(copy, file));
    cpSync(join(from(example), "schema", "edge"), join(copy, "schema", "edge"), { recursive: true });
    cpSync(join(from(output), "generated"), join(copy, "generated"), { recursive: true });
    const found = compiled(copy, ["try.ts"]);
    for (const text of found) tally.fail(text);
    tally.expect(found.length === 0, "the example does not type-check");
    const blocks = writeBlocks(dirname(dirname(from(example))), copy);
    const wrong = compiled(copy, ["*.ts"]);
    for (const text of wrong) tally.fail(text);
    tally.expect(blocks.length > 5 && wrong.length === 0, "the documents do not type-check");
    const env = { ...process.env, DATABASE_URL: databaseUrl() };
    const printed = execFileSync("node", ["js/try.js"], { cwd: copy, env, encoding: "utf8" });
    const [, promised] = /```text\n([^]*?)```/.exec(readFileSync(join(from(example), "README.md"), "utf8"));
    tally.expect(printed === promised, `the example prints\n${printed}instead of\n${promised}`);
    const own = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).devDependencies;
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      tally.expect(own[name] === version, `${name} ${version} is not the version that is tested`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  tally.finish();
});
